"""What everybody may see of a contest: who takes part, how it is decided, and after the reveal who won."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QUrl

from kiosk.contest.model import Contest, Entry
from kiosk.contest.result.service import places_of
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.words import Words
from ui.kit.rows import Row

Shown = Literal["planned", "open", "closed", "revealed"]


@dataclass(frozen=True, slots=True)
class Facts:
    """`until`, `opens`: in words, "" where nobody knows. `voted`: how many, never for what.

    `entries`: rows of number, title, name, photo; `podium`: the same with place, best first, empty before the
    reveal.
    """

    contest: Contest
    stage: Shown
    until: str
    opens: str
    voted: int
    judges: int
    entries: tuple[Row, ...]
    podium: tuple[Row, ...]


def shown(house: House) -> tuple[Contest, ...]:
    """Contests worth showing, in the organizer's order: a plan only once somebody takes part."""
    return tuple(
        each
        for each in house.contests.all()
        if each.stage in ("open", "closed", "revealed")
        or (each.stage == "planned" and standing(house, each.id))
    )


def standing(house: House, contest: int) -> tuple[Entry, ...]:
    return tuple(each for each in house.entries.of(contest) if not each.withdrawn)


def stage_of(contest: Contest, now: datetime) -> Shown:
    """A vote whose time is over is closed, noted down or not."""
    if contest.stage == "open" and contest.plan.closes is not None and contest.plan.closes <= now:
        return "closed"
    return "planned" if contest.stage == "called-off" else contest.stage


def facts(house: House, contest: Contest, words: Words, now: datetime) -> Facts:
    plan, pictures = contest.plan, Pictures(house.folder.media)
    stage = stage_of(contest, now)
    return Facts(
        contest,
        stage,
        moment(plan.closes, words, now) if plan.closes else "",
        moment(plan.opens, words, now) if plan.opens and plan.opens > now else "",
        house.booth.turnout(contest.id)[0],
        len(house.judging.judges(contest.id)),
        tuple(poster(each, pictures) for each in standing(house, contest.id)),
        _podium(house, contest, pictures) if stage == "revealed" else (),
    )


def poster(entry: Entry, pictures: Pictures) -> Row:
    photos = photos_of(entry, pictures)
    return {
        "number": entry.number,
        "title": entry.draft.title,
        "name": entry.name,
        "photo": photos[0] if photos else "",
    }


def photos_of(entry: Entry, pictures: Pictures) -> list[str]:
    """Addresses of those that are there."""
    found = (pictures.path(digest) for digest in entry.draft.photos)
    return [_address(path) for path in found if path is not None]


def moment(at: datetime, words: Words, now: datetime) -> str:
    """The time alone for today."""
    if at.date() == now.date():
        return words.time(at)
    comma = "،" if words.right_to_left else ","
    return f"{words.date(at.date())}{comma} {words.time(at)}"


def _podium(house: House, contest: Contest, pictures: Pictures) -> tuple[Row, ...]:
    groups = places_of(house.results.of(contest.id))
    return tuple({**poster(one.entry, pictures), "place": one.place} for group in groups for one in group)


def _address(path: Path) -> str:
    return QUrl.fromLocalFile(str(path)).toString()
