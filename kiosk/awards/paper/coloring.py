"""Pages to color: heroes with mustaches, drawn in thick lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

Picture = Literal["hero", "flight", "gallery"]
_LETTERS: Final = 24.0
_LEAST: Final = 8.0
_EDGE: Final = 0.7
"""How thick the lines around the letters are."""

PICTURES: tuple[Picture, ...] = ("hero", "flight", "gallery")


@dataclass(frozen=True, slots=True)
class ColoringPage:
    """Its picture, and the words in outlines above and below it."""

    picture: Picture
    heading: str
    line: str


@dataclass(frozen=True, slots=True)
class ColoringJob:
    setting: Setting
    name: str
    pages: tuple[ColoringPage, ...]


def coloring_job(title: str, picture: Picture | Literal["all"], paper: Paper, words: Words) -> ColoringJob:
    """One page, or all. `title`: the event's."""
    pictures = PICTURES if picture == "all" else (picture,)
    return ColoringJob(
        setting=setting(title, paper, words),
        name=words.say(Sentence("AwardPaper", "Page for coloring")),
        pages=tuple(_page(each, words) for each in pictures),
    )


def picture_name(picture: Picture) -> Sentence:
    """For choosing one."""
    return {
        "hero": Sentence("AwardPaper", "Super mustache"),
        "flight": Sentence("AwardPaper", "Over the roofs"),
        "gallery": Sentence("AwardPaper", "Find your mustache"),
    }[picture]


def _page(picture: Picture, words: Words) -> ColoringPage:
    heading, line = {
        "hero": (
            Sentence("AwardPaper", "Super mustache!"),
            Sentence("AwardPaper", "Color me in. I can wait."),
        ),
        "flight": (
            Sentence("AwardPaper", "Up, up and away!"),
            Sentence("AwardPaper", "Faster than the phone can ring."),
        ),
        "gallery": (
            Sentence("AwardPaper", "Which one is yours?"),
            Sentence("AwardPaper", "Color them, cut them out, put one on."),
        ),
    }[picture]
    return ColoringPage(picture, words.say(heading), words.say(line))


def draw_coloring(job: ColoringJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """`progress` gets the pages done."""
    page = placard(job.setting, job.name)
    for at, each in enumerate(job.pages, 1):
        _draw_page(page, job, each)
        page.end()
        if progress:
            progress(at)
    return drawn(page.finish())


def _draw_page(page: Placard, job: ColoringJob, each: ColoringPage) -> None:
    """Words in outlines above and below the picture, all within a frame of thick lines."""
    from kiosk.awards.paper.coloring_art import PAINTERS
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, double_frame

    inner = page.begin(frame=False)
    around = page.page
    page.document.draw(double_frame(around.x, around.y, around.width, around.height, INK, INK, 1.6, 3.2))
    heading, foot = inner.upper(25), inner.lower(17)
    page.document.draw(PAINTERS[each.picture](inner.below(27).above(20).wider(3)))
    _outlined(page, each.heading, heading)
    page.fit(each.line, foot.upper(9), Look(7, 3.4, "display", "center", leading=1.0))
    page.line(job.setting.title, foot.lower(6), Look(4, 2.6, "medium", "center", theirs=True))


def _outlined(page: Placard, text: str, box: Box) -> None:
    """Large letters that are edges alone, also where they touch; found by a reader's search all the same."""
    from kiosk.printing.fonts import covers
    from kiosk.printing.qt_text import Style, TextPen
    from kiosk.printing.shapes import INK, WHITE, color, numbers

    style = Style("display", "center", "rtl" if page.mirrored else "ltr", 1.3 if page.mirrored else 1.0)
    block = TextPen().fit(text, style, box.width, box.height, _LETTERS, _LEAST)
    top = box.top - (box.height - block.height) / 2
    scale = block.size / 1000
    edge = f"{color(INK, stroke=True)} 1 j {numbers(2 * _EDGE / scale)} w [] 0 d"
    place = f"{scale:.6f} 0 0 {scale:.6f} {numbers(box.x, top)} cm"
    page.document.draw(f"q {place} {edge}\n{block.ops}\nS\n{color(WHITE)}\n{block.ops}\nf Q")
    if covers("medium", block.text):
        page.document.findable(block.text, box.x, top - block.baseline, block.size * 0.6)
