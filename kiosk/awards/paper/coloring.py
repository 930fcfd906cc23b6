"""Pages to color: heroes with mustaches, drawn in thick lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

Picture = Literal["hero", "flight", "gallery"]
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
    for at, _ in enumerate(job.pages, 1):
        page.begin(frame=False)
        page.end()
        if progress:
            progress(at)
    return drawn(page.finish())
