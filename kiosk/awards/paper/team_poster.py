"""A poster of a team for the wall: its name, thanks, and everybody in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

MOST_NAMES: Final = 120
_FEW: Final = 24
_COLUMNS: Final = ((7, 1), (24, 2), (60, 3), (MOST_NAMES, 4))
"""Up to so many names stand in so many columns."""


@dataclass(frozen=True, slots=True)
class TeamPosterJob:
    """`more`: how many did not find room, in words, or ""."""

    setting: Setting
    thanks: str
    team: str
    names: tuple[str, ...]
    more: str
    line: str


def team_poster_job(
    title: str, team: str, names: tuple[str, ...], paper: Paper, words: Words
) -> TeamPosterJob:
    """`title`: the event's; `team` and `names` in people's words."""
    shown, rest = names, 0
    if len(names) > MOST_NAMES:
        shown, rest = names[: MOST_NAMES - 1], len(names) - MOST_NAMES + 1
    return TeamPosterJob(
        setting=setting(title, paper, words),
        thanks=words.say(Sentence("AwardPaper", "Thank you,")),
        team=team,
        names=shown,
        more=words.say(Sentence("AwardPaper", "and %Ln more", n=rest)) if rest else "",
        line=words.say(Sentence("AwardPaper", "You are the reason this works.")),
    )


def draw_team_poster(job: TeamPosterJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """One page."""
    page = placard(job.setting, job.thanks)
    _draw(page, job, page.begin())
    page.end()
    if progress:
        progress(1)
    return drawn(page.finish())


def _draw(page: Placard, job: TeamPosterJob, inner: Box) -> None:
    from kiosk.printing.poster import draw_foot

    foot = draw_foot(page.document, inner)
    rest = inner.above(foot - inner.y + 1)
    head = rest.height * (0.46 if len(job.names) <= _FEW else 0.36)
    _head(page, job, rest.upper(head))
    names = (*job.names, job.more) if job.more else job.names
    _names(page, names, rest.below(head + 4))


def _head(page: Placard, job: TeamPosterJob, box: Box) -> None:
    """A sun behind a great mustache, and under it whom it shines for."""
    from kiosk.awards.paper.art import mustached
    from kiosk.awards.paper.ornaments import rays
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import GOLD, INK, RED, TEAL, clipped, fill

    art = box.upper(box.height * 0.4)
    sun = fill(rays(art.x + art.width / 2, art.y, 160, 26, 0.5, 0.25 / 26), GOLD)
    page.document.draw(clipped(sun, art.x - 2.5, art.y, art.width + 5, art.height + 2.5))
    page.document.draw(fill(f"{art.x - 2.5} {art.y - 0.9} {art.width + 5} 0.9 re", INK))
    name = Look(6.2, 3, "display", "center", RED, theirs=True, leading=1.15)
    label = art.upper(9)
    width = min(label.width, 14 + 3.2 * len(job.setting.title))
    page.document.draw(
        fill(f"{label.x + (label.width - width) / 2:.2f} {label.y - 0.5:.2f} {width:.2f} 9.5 re", "#FFFFFF")
    )
    page.line(job.setting.title, label, name)
    page.document.draw(
        mustached(
            "handlebar",
            art.x + art.width * 0.19,
            art.y - 7,
            art.width * 0.62,
            art.height * 0.72,
            INK,
            "#FFFFFF",
            1.6,
        )
    )
    words = box.below(art.height + 9)
    page.fit(job.thanks, words.upper(words.height * 0.26), Look(19, 8, "display", "center", RED, leading=1.0))
    team = words.below(words.height * 0.27).upper(words.height * 0.55)
    page.fit(job.team, team, Look(46, 9, "display", "center", INK, theirs=True, leading=1.0))
    page.fit(job.line, words.lower(words.height * 0.16), Look(7, 3.5, "medium", "center", TEAL, leading=1.1))


def _names(page: Placard, names: tuple[str, ...], box: Box) -> None:
    """In as many columns as they need, each as large as its place allows."""
    from kiosk.awards.paper.art import PAINTS
    from kiosk.printing.placard import Look

    columns = next(columns for most, columns in _COLUMNS if len(names) <= most)
    rows = -(-len(names) // columns)
    height = min(box.height / rows, 34)
    top = box.below((box.height - rows * height) / 2)
    size = min(height / 1.12, box.width / columns / 4)
    for index, name in enumerate(names):
        row, column = divmod(index, columns)
        cells = min(columns, len(names) - row * columns)
        line = top.below(row * height).upper(height)
        width = line.width / columns
        place = line.after((line.width - cells * width) / 2 + column * width).first(width)
        paint = PAINTS[(row + column) % len(PAINTS)]
        page.fit(
            name,
            place.inside(min(1.2, height * 0.08)),
            Look(size, 1.9, "display", "center", paint, theirs=True, leading=1.1),
        )
