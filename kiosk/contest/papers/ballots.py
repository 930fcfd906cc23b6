"""The list for the wall: every ballot under its code, by code, and the fingerprint of them all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.contest.model import Result
from kiosk.contest.result import telling
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.page_setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

_EDGE: Final = 16.0
_HEAD: Final = 64.0
_STRIP: Final = 12.0
_FOOT: Final = 8.0
_ROW: Final = 6.2
_SHORT: Final = 12
_LONG: Final = 34


@dataclass(frozen=True, slots=True)
class BallotsJob:
    """`rows`: a code and what is on that ballot, by numbers. `feet`: a line for each page."""

    setting: Setting
    heading: str
    contest: str
    about: tuple[str, ...]
    label: str
    fingerprint: str
    rows: tuple[tuple[str, str], ...]
    nobody: str
    columns: int
    feet: tuple[str, ...]


def ballots_job(
    title: str,
    result: Result,
    marks: Iterable[tuple[str, Mapping[str, int]]],
    published: bytes,
    paper: Paper,
    words: Words,
) -> BallotsJob:
    """`title`: the event's. `published`: the list whose fingerprint stands on the paper."""
    say, plan = words.say, result.contest.plan
    blank = say(Sentence("ResultPaper", "blank"))
    rows = tuple((code, telling.on_ballot(said, plan.method) or blank) for code, said in marks)
    longest = max((len(said) for _, said in rows), default=0)
    columns = 3 if longest <= _SHORT else 2 if longest <= _LONG else 1
    pages = len(paginate(paper, len(rows), columns))
    about = (
        Sentence("ResultPaper", "Find the code that the kiosk showed you: beside it stands your ballot."),
        Sentence("ResultPaper", "Numbers are those of the costumes. Nobody but you knows your code."),
        telling.turnout(result),
    )
    return BallotsJob(
        setting=setting(title, paper, words),
        heading=say(Sentence("ResultPaper", "All ballots")),
        contest=f"{plan.title} · {result.contest.code}",
        about=tuple(map(say, about)),
        label=say(Sentence("ResultPaper", "Fingerprint of the list")),
        fingerprint=hashlib.sha256(published).hexdigest(),
        rows=rows,
        nobody=say(Sentence("ResultPaper", "Nobody voted.")),
        columns=columns,
        feet=tuple(say(Sentence("Paper", "Page %1 of %2", (page, pages))) for page in range(1, pages + 1)),
    )


def paginate(paper: Paper, rows: int, columns: int) -> tuple[tuple[int, int], ...]:
    """From which row to which each page goes; one page at least."""
    height = SHEETS[paper][1] - 2 * _EDGE - _FOOT
    first, head = 0, _HEAD
    pages: list[tuple[int, int]] = []
    while first < rows or not pages:
        fits = int((height - head) / _ROW) * columns
        pages.append((first, min(rows, first + fits)))
        first, head = first + fits, _STRIP
    return tuple(pages)


def draw_ballots(job: BallotsJob) -> Drawn:
    from kiosk.printing.placard import Look

    page = placard(job.setting, job.heading)
    for at, (first, last) in enumerate(paginate(job.setting.paper, len(job.rows), job.columns)):
        inner = page.begin()
        rest = _head(page, job, inner, first=at == 0).above(_FOOT)
        each = int(rest.height / _ROW)
        for index, column in enumerate(rest.columns(job.columns, 6)):
            here = job.rows[first + index * each : min(last, first + (index + 1) * each)]
            _draw_column(page, here, column)
        if not job.rows:
            page.fit(job.nobody, rest.upper(20), Look(9, 5, "display", "center"))
        page.line(job.feet[at], inner.lower(5), Look(3.4, 2.6, "medium", "end"))
        page.end()
    return drawn(page.finish())


def _draw_column(page: Placard, rows: tuple[tuple[str, str], ...], box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT

    code = 32.0
    for at, (name, said) in enumerate(rows):
        line = box.below(at * _ROW).upper(_ROW)
        page.line(name, line.first(code), Look(4, 2.6, "bold", theirs=True))
        page.line(said, line.after(code + 2), Look(4, 2.0, "medium", "end", theirs=True))
        page.rule(line.x, line.y, line.width, FAINT, 0.15)


def _head(page: Placard, job: BallotsJob, inner: Box, first: bool) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, RED, TEAL

    if not first:
        page.line(job.contest, inner.upper(8), Look(5, 3, "display", paint=RED, theirs=True, leading=1.15))
        return inner.below(_STRIP)
    emblem = inner.width * 0.22
    page.emblem(inner.after(inner.width - emblem).upper(20))
    words = inner.first(inner.width - emblem - 4)
    page.line(
        job.setting.title, words.upper(7.5), Look(6, 3, "display", paint=RED, theirs=True, leading=1.15)
    )
    page.fit(job.heading, words.below(7.5).upper(15), Look(14, 8, "display", leading=1.05))
    contest = Look(6.5, 3, "display", paint=TEAL, theirs=True, leading=1.15)
    page.fit(job.contest, inner.below(22.5).upper(8), contest)
    page.lines(job.about, inner.below(31).upper(16.5), Look(4, 2.6, "medium"))
    strip = inner.below(49).upper(11)
    page.line(job.label, strip.upper(4.5), Look(3.6, 2.6, "bold"))
    page.groups(job.fingerprint, strip.below(5), 16, 3.2, "medium")
    page.rule(inner.x, inner.top - 61, inner.width, INK, 0.6)
    return inner.below(_HEAD)
