"""The never-found list: what is still out there, place by place, to walk along and tick off."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.hunt.hiding.model import Record
from kiosk.hunt.hiding.rules import walk
from kiosk.printing.checklist import Group, Heading, Item, paginate
from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import Paper
from kiosk.storage.files import write_durably
from kiosk.storage.papers import in_plain_words
from kiosk.words import Sentence, Words

NAME = "never-found.pdf"


@dataclass(frozen=True, slots=True)
class WalkJob:
    """Picklable, with all words said; `feet` has a line for each page."""

    paper: Paper
    heading: Heading
    groups: tuple[Group, ...]
    feet: tuple[str, ...]

    @property
    def pieces(self) -> int:
        return sum(len(group.items) for group in self.groups)


def walk_job(title: str, records: Iterable[Record], now: datetime, paper: Paper, words: Words) -> WalkJob:
    """All of `records` that nobody found, in the language of `words`."""
    walked = walk(records)
    groups = tuple(
        _group(place.name, place.area, some, words) if place is not None else _nowhere(some, words)
        for place, some in walked
    )
    count = sum(len(some) for _, some in walked)
    pages = len(paginate(paper, [len(group.items) for group in groups]))
    feet = tuple(words.say(Sentence("Paper", "Page %1 of %2", (page, pages))) for page in range(1, pages + 1))
    heading = Heading(
        title=title,
        words=words.say(Sentence("Paper", "Still out there")),
        facts=_facts(count, now, words),
        language=words.language,
        right_to_left=words.right_to_left,
    )
    return WalkJob(paper, heading, groups, feet)


def _facts(count: int, now: datetime, words: Words) -> str:
    many = (
        Sentence("Paper", "%Ln mustaches that nobody found", n=count)
        if count
        else Sentence("Paper", "Every mustache was found.")
    )
    return f"{words.say(many)} · {words.date(now.date())}, {words.time(now)}"


def _nowhere(some: tuple[Record, ...], words: Words) -> Group:
    return _group(words.say(Sentence("Paper", "No place is known")), "", some, words)


def _group(name: str, area: str, some: tuple[Record, ...], words: Words) -> Group:
    count = words.say(Sentence("Paper", "%Ln mustaches", n=len(some)))
    return Group(name, area, count, tuple(_item(one, words) for one in some))


def _item(one: Record, words: Words) -> Item:
    value = one.piece.value
    worth = words.say(Sentence("Paper", "%Ln tickets", n=value)) if value > 1 else ""
    helper = "" if one.spot is None else one.spot.helper.name
    return Item(one.piece.id, one.piece.style, worth, helper)


def draw_walk(job: WalkJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """Makes its own Qt application where there is none."""
    from kiosk.printing.checkpaper import draw_checklist

    printed = draw_checklist(job.paper, job.heading, job.groups, job.feet, progress)
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))


def keep_walk(pdf: bytes, target: Path) -> None:
    """Whole under its name, or the list that was there before."""
    with in_plain_words():
        write_durably(target, pdf)
