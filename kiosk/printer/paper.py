"""The test page: whether a printer gets edges, grays, colors, all four languages and a code right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import Paper
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

WordsFor = Callable[[str], Words]

CODE: Final = "HANDLEBAR-TEST-PAGE"
RULER: Final = 20
"""How far into the page the rulers at its edges reach, in mm; nothing else is drawn so far out."""
_BAND: Final = 22.0
_GRAYS: Final = 11
_PURE: Final = ("#00AEEF", "#EC008C", "#FFF200", "#FF0000", "#00A651", "#2E3192")


@dataclass(frozen=True, slots=True)
class TrialText:
    """One language. `checks`: marks, in its digits, and what to look for."""

    language: str
    right_to_left: bool
    heading: str
    checks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class TrialPageJob:
    """`title` and `printer` in people's words; `texts`: the leading language first, at most four."""

    paper: Paper
    title: str
    printer: str
    when: str
    texts: tuple[TrialText, ...]


def trial_page_job(
    title: str, printer: str, when: datetime, languages: tuple[str, ...], paper: Paper, words_for: WordsFor
) -> TrialPageJob:
    """`title`: the event's. `printer`: its name, or "" for the folder."""
    words = words_for(languages[0])
    moment = f"{words.date(when.date())} · {words.time(when)}"
    return TrialPageJob(paper, title, printer, moment, tuple(_text(words_for(each)) for each in languages))


def _text(words: Words) -> TrialText:
    checks = (
        Sentence("PrintPaper", "Rulers: the last number you can read at each edge is the printer's margin."),
        Sentence("PrintPaper", "Grays: every step differs from the one beside it."),
        Sentence("PrintPaper", "Colors: none is missing, none has stripes."),
        Sentence("PrintPaper", "Code: hold it under the scanner, the kiosk hears it."),
    )
    return TrialText(
        words.language,
        words.right_to_left,
        words.say(Sentence("PrintPaper", "It prints!")),
        tuple((words.number(at), words.say(check)) for at, check in enumerate(checks, 1)),
    )


def draw_trial_page(job: TrialPageJob) -> Drawn:
    """One page, upright."""
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard, Voice

    first = job.texts[0]
    page = Placard(job.paper, f"{first.heading} {job.title}", Voice(first.language, first.right_to_left))
    page.begin(frame=False)
    whole = Box(0, 0, page.document.width, page.document.height)
    _rulers(page, whole)
    inner = _frame(page, whole.inside(_BAND))
    rest = _head(page, job, inner)
    _bars(page, rest.lower(64))
    _panels(page, job, rest.above(70))
    page.end()
    printed = page.finish()
    return Drawn(printed.pdf, printed.pages, notes(False, printed.words_cut, printed.missing))


def _rulers(page: Placard, whole: Box) -> None:
    """A ruler in the middle of each edge, from the very edge inwards, in mm."""
    from kiosk.printing import shapes

    ways = (
        (whole.width / 2, 0.0, 0.0, 1.0),
        (whole.width / 2, whole.height, 0.0, -1.0),
        (0.0, whole.height / 2, 1.0, 0.0),
        (whole.width, whole.height / 2, -1.0, 0.0),
    )
    for x, y, right, up in ways:
        page.document.draw(
            shapes.stroke(shapes.line(x, y, x + right * RULER, y + up * RULER), shapes.INK, 0.25)
        )
        for at in range(1, RULER + 1):
            long = 6.0 if at % 5 == 0 else 3.0
            middle_x, middle_y = x + right * at, y + up * at
            tick = shapes.line(
                middle_x - abs(up) * long / 2,
                middle_y - abs(right) * long / 2,
                middle_x + abs(up) * long / 2,
                middle_y + abs(right) * long / 2,
            )
            page.document.draw(shapes.stroke(tick, shapes.INK, 0.2))
            if at % 5 == 0:
                page.document.draw(shapes.color(shapes.INK))
                beside_x, beside_y = abs(up) * 6, abs(right) * 5
                page.document.text(str(at), middle_x + beside_x, middle_y + beside_y - 1, "bold", 3)


def _frame(page: Placard, box: Box) -> Box:
    from kiosk.printing import shapes

    frame = shapes.double_frame(box.x, box.y, box.width, box.height, shapes.RED, shapes.INK, 2.2, 3.8)
    page.document.draw(frame)
    return box.inside(8)


def _head(page: Placard, job: TrialPageJob, inner: Box) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT, RED

    page.line(job.title, inner.upper(8), Look(6.5, 3, "display", "center", RED, theirs=True, leading=1.15))
    page.emblem(inner.below(10).upper(16))
    page.fit(job.texts[0].heading, inner.below(28).upper(20), Look(19, 9, "display", "center", leading=1.05))
    of = f"{job.printer} · {job.when}" if job.printer else job.when
    page.line(of, inner.below(49).upper(5), Look(3.8, 2.4, "medium", "center", FAINT, theirs=True))
    return inner.below(58)


def _panels(page: Placard, job: TrialPageJob, box: Box) -> None:
    """Two beside each other, as many rows as there are languages for."""
    from kiosk.printing.placard import Look, Voice
    from kiosk.printing.shapes import GOLD, INK, RED, TEAL

    rows = -(-len(job.texts) // 2)
    height = (box.height - 4 * (rows - 1)) / rows
    for index, text in enumerate(job.texts):
        row = box.below(index // 2 * (height + 4)).upper(height)
        place = row.columns(2, 4)[index % 2] if len(job.texts) > 1 else row
        page.speak(Voice(text.language, text.right_to_left))
        if text.right_to_left:
            place = place.mirrored(page.document.width)
        paint = (RED, TEAL, INK, GOLD)[index % 4]
        inside = page.panel(place, paint)
        heading = Look(5.6, 3, "display", paint=INK if paint == GOLD else paint, leading=1.15)
        page.line(text.heading, inside.upper(7), heading)
        page.numbered(text.checks, inside.below(8.5), Look(3.6 if rows > 1 else 5.2, 2, "medium"), paint)


def _bars(page: Placard, box: Box) -> None:
    """Grays and colors beside the code, alike in all languages."""
    from kiosk.printing import shapes

    code = box.height * 0.9
    page.qr(CODE, box.after(box.width - code).upper(code))
    bars = box.first(box.width - code - 5)
    bars = bars.mirrored(page.document.width) if page.mirrored else bars
    high = (bars.height * 0.9 - 8) / 3
    grays = tuple(f"#{step:02X}{step:02X}{step:02X}" for step in _steps())
    ours = (shapes.RED, shapes.GOLD, shapes.TEAL, shapes.INK, shapes.FAINT, "#F6DCD5")
    for row, paints in enumerate((grays, _PURE, ours)):
        wide = bars.width / len(paints)
        y = bars.top - row * (high + 4) - high
        for at, paint in enumerate(paints):
            bar = shapes.rectangle(bars.x + at * wide, y, wide, high)
            page.document.draw(shapes.fill(bar, paint))
        edge = shapes.rectangle(bars.x, y, bars.width, high)
        page.document.draw(shapes.stroke(edge, shapes.INK, 0.2))


def _steps() -> tuple[int, ...]:
    """From black to white."""
    return tuple(round(255 * at / (_GRAYS - 1)) for at in range(_GRAYS))
