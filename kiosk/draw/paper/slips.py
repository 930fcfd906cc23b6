"""Claim slips to cut out: who won what, with which ticket, and where to bring the slip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.draw.model import Ceremony
from kiosk.draw.paper.common import setting
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import GRIDS, Paper
from kiosk.printing.page_setting import Setting, drawn, placard
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

_EDGE: Final = 3.0
_INSET: Final = 7.0


@dataclass(frozen=True, slots=True)
class Slip:
    prize: str
    name: str
    ticket: str


@dataclass(frozen=True, slots=True)
class SlipsJob:
    setting: Setting
    heading: str
    draw: str
    bring: str
    slips: tuple[Slip, ...]


def slips_job(
    title: str, ceremony: Ceremony, name: Callable[[str], str], where: str, paper: Paper, words: Words
) -> SlipsJob:
    """A slip for each seat that somebody holds. `where`: "Reception, first floor", "" for the organizer."""
    code = ceremony.draw.code
    bring = (
        Sentence("DrawPaper", "Bring this slip here: %1", (where,))
        if where
        else Sentence("DrawPaper", "Bring this slip to the organizer.")
    )
    return SlipsJob(
        setting=setting(title, code, paper, words),
        heading=words.say(Sentence("DrawPaper", "You won!")),
        draw=code,
        bring=words.say(bring),
        slips=tuple(
            Slip(seat.prize, name(seat.person), seat.ticket) for seat in ceremony.seats if seat.person
        ),
    )


def draw_slips(job: SlipsJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """`progress` gets the number of slips done after each page. No slips: one empty page."""
    from kiosk.printing.labels import cut_lines

    page, grid = placard(job.setting, job.heading), GRIDS[job.setting.paper, "medium"]
    for begin in range(0, max(1, len(job.slips)), grid.count):
        some = job.slips[begin : begin + grid.count]
        page.begin(frame=False)
        page.document.draw(cut_lines(grid, -(-len(some) // grid.columns)))
        for index, slip in enumerate(some):
            _draw_slip(page, job, slip, place(job.setting.paper, index))
        page.end()
        if progress:
            progress(begin + len(some))
    return drawn(page.finish())


def place(paper: Paper, index: int) -> Box:
    """The slip at `index` on its page, to its cut lines."""
    from kiosk.printing.box import Box

    grid = GRIDS[paper, "medium"]
    return Box(*grid.corner(index), grid.width, grid.height)


def _draw_slip(page: Placard, job: SlipsJob, slip: Slip, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, RED, TEAL

    page.panel(box.inside(_EDGE), RED)
    inner = box.inside(_INSET)
    emblem = inner.width * 0.3
    page.emblem(inner.after(inner.width - emblem).upper(9))
    page.fit(
        job.heading,
        inner.first(inner.width - emblem - 3).upper(10),
        Look(9, 4, "display", paint=RED, leading=1.1),
    )
    rest = inner.below(11)
    page.fit(slip.prize, rest.upper(14), Look(7.5, 3, "display", paint=TEAL, theirs=True, leading=1.1))
    rest = rest.below(15)
    page.fit(slip.name, rest.upper(10.5), Look(7, 2.8, "bold", paint=INK, theirs=True, leading=1.15))
    rest = rest.below(11.5)
    page.rule(rest.x, rest.top, rest.width, INK, 0.3)
    ends = rest.below(0.8).upper(5).columns(2, 4)
    page.line(slip.ticket, ends[0], Look(3.8, 2.4, "bold"))
    page.line(job.draw, ends[1], Look(3.8, 2.4, "medium", "end"))
    page.fit(job.bring, rest.below(6), Look(3.8, 2.2, "medium", leading=1.15))
