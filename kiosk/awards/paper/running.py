"""The presenter's running order: what is said when, to whom, and a box to tick when it was."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, Final

from kiosk.awards.model import Award
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.page_setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

_EDGE: Final = 16.0
_HEAD: Final = 46.0
_STRIP: Final = 10.0
_FOOT: Final = 8.0
_ROW: Final = 24.0
_LINE: Final = 5.6
_LETTERS: Final = 64
"""Of a citation in one line, as a guess: what is longer is set smaller."""
_PARAGRAPH: Final = 390
"""Letters of a citation that are laid out together."""
_SIZE: Final = 4.3
_NUMBER: Final = 15.0
_TICK: Final = 11.0
_END: Final = 34.0


@dataclass(frozen=True, slots=True)
class Row:
    """`number`: its place, in the digits of the language. `facts`: who hands it over, and its serial."""

    number: str
    title: str
    name: str
    citation: str
    facts: str

    @property
    def height(self) -> float:
        lines = min(10, -(-len(self.citation) // _LETTERS))
        return _ROW + (lines * _LINE + 1.0 if lines else 0.0)


@dataclass(frozen=True, slots=True)
class RunningJob:
    """`feet`: a line for each page of `paginate`."""

    setting: Setting
    heading: str
    facts: str
    rows: tuple[Row, ...]
    empty: str
    notes: str
    feet: tuple[str, ...]


def running_job(title: str, awards: Sequence[Award], paper: Paper, words: Words) -> RunningJob:
    """`title`: the event's. Awards in their order; those withdrawn are left out."""
    given = [award for award in awards if award.withdrawn is None]
    rows = tuple(_row(place, award, words) for place, award in enumerate(given, 1))
    pages = len(paginate(paper, rows))
    return RunningJob(
        setting=setting(title, paper, words),
        heading=words.say(Sentence("AwardPaper", "Running order")),
        facts=words.say(Sentence("AwardPaper", "%Ln awards", n=len(rows))),
        rows=rows,
        empty=words.say(Sentence("AwardPaper", "No awards yet. They will stand here in their order.")),
        notes=words.say(Sentence("AwardPaper", "Notes")),
        feet=tuple(
            words.say(Sentence("Paper", "Page %1 of %2", (page, pages))) for page in range(1, pages + 1)
        ),
    )


def _row(place: int, award: Award, words: Words) -> Row:
    draft = award.draft
    facts = [_apart(award.serial, words)]
    if draft.presenter:
        name = _apart(draft.presenter, words)
        facts.insert(0, words.say(Sentence("AwardPaper", "Presented by %1", (name,))))
    if draft.category:
        facts.append(_apart(draft.category, words))
    return Row(words.number(place), draft.title, award.name, draft.citation, " · ".join(facts))


def _apart(text: str, words: Words) -> str:
    """Words that run the other way do not turn what stands beside them."""
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    turns = kinds & ({"L", "EN"} if words.right_to_left else {"R", "AL"})
    return f"\u2068{text}\u2069" if turns else text


def paginate(paper: Paper, rows: Sequence[Row]) -> tuple[tuple[int, int], ...]:
    """From which row to which each page goes."""
    height = SHEETS[paper][1] - 2 * _EDGE - _FOOT
    pages, first, left = [], 0, height - _HEAD
    for index, row in enumerate(rows):
        if row.height > left and index > first:
            pages.append((first, index))
            first, left = index, height - _STRIP
        left -= row.height
    return (*pages, (first, len(rows)))


def draw_running(job: RunningJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """`progress` gets the pages done."""
    page = placard(job.setting, job.heading)
    for at, (first, last) in enumerate(paginate(job.setting.paper, job.rows)):
        rest = _head(page, job, page.begin(), first=at == 0)
        for row in job.rows[first:last]:
            _draw_row(page, row, rest.upper(row.height))
            rest = rest.below(row.height)
        _end(page, job, rest, job.feet[at])
        page.end()
        if progress:
            progress(at + 1)
    return drawn(page.finish())


def _head(page: Placard, job: RunningJob, inner: Box, first: bool) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, RED

    if not first:
        page.line(job.heading, inner.upper(7), Look(5, 3, "display", paint=RED, leading=1.15))
        return inner.below(_STRIP)
    emblem = inner.width * 0.26
    page.emblem(inner.after(inner.width - emblem).upper(26))
    words = inner.first(inner.width - emblem - 5)
    name = Look(6.4, 3, "display", paint=RED, theirs=True, leading=1.15)
    page.line(job.setting.title, words.upper(8), name)
    page.fit(job.heading, words.below(8).upper(19), Look(18, 8, "display", leading=1.05))
    page.line(job.facts, words.below(28).upper(6), Look(4.8, 2.8, "medium"))
    page.rule(inner.x, inner.top - 40, inner.width, INK, 0.8)
    page.rule(inner.x, inner.top - 41.2, inner.width, RED, 0.3)
    return inner.below(_HEAD)


def _draw_row(page: Placard, row: Row, box: Box) -> None:
    """The number where reading begins, the words, the box to tick at the end."""
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT, INK, RED, TEAL

    page.rule(box.x, box.y, box.width, FAINT, 0.2)
    inside = box.inside(1.2)
    page.line(row.number, inside.first(_NUMBER).upper(13), Look(12, 5, "display", "center", RED, leading=1.1))
    page.tick(inside.after(inside.width - _TICK).upper(13), INK)
    words = inside.after(_NUMBER + 3).first(inside.width - _NUMBER - _TICK - 6)
    page.fit(row.name, words.upper(9), Look(8, 3, "display", theirs=True, leading=1.1))
    page.fit(
        row.title, words.below(9).upper(6.6), Look(5.6, 2.6, "bold", paint=TEAL, theirs=True, leading=1.15)
    )
    page.fit(row.facts, words.lower(5), Look(3.7, 2.4, "medium", theirs=True, leading=1.2))
    if row.citation:
        _tell(page, row.citation, words.below(16.2).above(5.4))


def _tell(page: Placard, citation: str, box: Box) -> None:
    """As real text where our font has all its letters and they run to the right, which is fast and light."""
    from kiosk.printing.fonts import covers, pdf_font, text_width
    from kiosk.printing.placard import Look
    from kiosk.printing.plain import tidy, too_long

    clean = tidy(citation)
    if covers("medium", clean) and not too_long(citation) and clean.isprintable():
        from reportlab.lib.utils import simpleSplit

        for size in (_SIZE, _SIZE * 0.92, _SIZE * 0.84):
            rows = simpleSplit(clean, pdf_font("medium"), size, box.width)
            step = size * 1.25
            widest = max((text_width(text, "medium", size) for text in rows), default=0.0)
            if len(rows) * step <= box.height and widest <= box.width:
                for at, text in enumerate(rows):
                    page.line(text, box.below(at * step).upper(step), Look(size, 2.4, theirs=True))
                return
    page.lines(wrap(citation, _PARAGRAPH), box, Look(_SIZE, 2.4, theirs=True))


def _end(page: Placard, job: RunningJob, rest: Box, foot: str) -> None:
    """Lines for notes where the last page has room for them."""
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT

    free = rest.below(5).above(_FOOT)
    if not job.rows:
        page.fit(job.empty, rest.upper(30), Look(7, 4, "display", "center", FAINT, leading=1.15))
    elif foot == job.feet[-1] and free.height >= _END:
        page.line(job.notes, free.upper(6), Look(4.6, 3, "display", paint=FAINT, leading=1.15))
        for line in range(2, int(free.height / 10) + 1):
            page.rule(free.x, free.top - line * 10, free.width, FAINT, 0.2)
    page.line(foot, page.page.inside(8).lower(5), Look(3.4, 2.6, "medium", "end"))
