"""The page that shows whether a printer does well: a frame at the edge, colors, large and small words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import Paper
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard


@dataclass(frozen=True, slots=True)
class TestPageJob:
    """All in one language. `title`: the event's. `steps`: a mark, in its digits, and what to look at."""

    __test__ = False  # no test, whatever its name

    paper: Paper
    language: str
    right_to_left: bool
    title: str
    heading: str
    printer: str
    made: str
    steps: tuple[tuple[str, str], ...]


def test_page_job(title: str, printer: str, now: datetime, paper: Paper, words: Words) -> TestPageJob:
    """`printer`: its name or address, as it stands on the page."""
    say = words.say
    steps = (
        Sentence("Printing", "The red frame is there on all four sides."),
        Sentence("Printing", "The four bars are red, gold, teal and black, without stripes."),
        Sentence("Printing", "You can read the smallest line below."),
    )
    return TestPageJob(
        paper=paper,
        language=words.language,
        right_to_left=words.right_to_left,
        title=title,
        heading=say(Sentence("Printing", "It prints!")),
        printer=printer,
        made=f"{words.date(now.date())} · {words.time(now)}",
        steps=tuple((words.number(at), say(step)) for at, step in enumerate(steps, 1)),
    )


def draw_test_page(job: TestPageJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """One page; the same job gives the same bytes."""
    from kiosk.printing.placard import Placard, Voice

    page = Placard(job.paper, f"{job.heading} {job.title}", Voice(job.language, job.right_to_left))
    rest = _head(page, job, page.begin())
    bars = rest.upper(40)
    _bars(page, bars)
    _steps(page, job, rest.below(bars.height + 9))
    page.end()
    printed = page.finish()
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))


def _head(page: Placard, job: TestPageJob, inner: Box) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import RED, TEAL

    page.line(job.title, inner.upper(8), Look(6.5, 3, "display", "center", RED, theirs=True, leading=1.15))
    page.emblem(inner.below(14).upper(38))
    rest = inner.below(58)
    page.fit(job.heading, rest.upper(30), Look(28, 12, "display", "center", leading=1.05))
    printer = Look(8, 3, "display", "center", TEAL, theirs=True, leading=1.15)
    page.fit(job.printer, rest.below(33).upper(10), printer)
    page.line(job.made, rest.below(44).upper(7), Look(5, 3, "medium", "center"))
    return rest.below(58)


def _bars(page: Placard, box: Box) -> None:
    from kiosk.printing import shapes

    bars = box.columns(4, 4)[:: -1 if page.mirrored else 1]
    for paint, bar in zip((shapes.RED, shapes.GOLD, shapes.TEAL, shapes.INK), bars, strict=True):
        path = shapes.rounded(bar.x, bar.y, bar.width, bar.height, 1.5)
        page.document.draw(shapes.fill(path, paint))


def _steps(page: Placard, job: TestPageJob, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import TEAL

    small = box.lower(5)
    page.numbered(job.steps, page.panel(box.above(7), TEAL).inside(2), Look(9.5, 3, "medium"), TEAL)
    page.line(job.steps[-1][1], small, Look(2, 1.6, "medium", "center"))
