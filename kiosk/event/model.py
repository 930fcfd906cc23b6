"""The event, its settings, and the answers of the organizer's PIN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from types import MappingProxyType
from typing import Literal

from kiosk.words import LANGUAGES

State = Literal["draft", "running", "closed", "erased"]
STATES: tuple[State, ...] = ("draft", "running", "closed", "erased")

PUBLIC_NAMES = ("short",)
LOW_REACH = ("auto", "on", "off")
MOST_PRINTS = 999
SOUNDS = ("off", "low", "normal")
LOBBY_VIDEOS = ("off", "muted", "low", "normal")
Window = tuple[time, time]
Shifts = Mapping[str, Window]
Way = Literal["name", "pass", "pin"]
WAYS: tuple[Way, ...] = ("name", "pass", "pin")
ACTIVITIES: Mapping[str, Way] = MappingProxyType(
    {"hunt": "name", "draw": "name", "awards": "name", "contest": "pin"}
)
"""Where visitors say who they are, and how they do it in a new event. A new activity is a line here."""


@dataclass(frozen=True, slots=True)
class EventInfo:
    """`id`: three Crockford characters, part of every code."""

    id: str
    title: str
    created: datetime
    state: State


@dataclass(frozen=True, slots=True)
class Settings:
    """What the organizer chose; a new event has these defaults.

    `languages`: those the papers speak. `hunt_opens`, `hunt_closes`: None is "from the start", "to the end".
    `shifts`: team -> when its people may claim, local time of day; an end before its start is past midnight.
    `high_contrast`, `reduced_motion`, `low_reach`, `sound`: what every visitor begins with; `auto` is
    low reach where the screen is tall.
    `test_scanned`: the organizer has held a piece under the scanner once, to see whether it reads.
    `lobby_videos`: whether the loop shows videos while nobody is here, and how loud.
    `nominations`: visitors may propose somebody for an award.
    `public_names`: `short` is "Ana P.". `raffle_at`: when the draw will be, for the tickets to say.
    `identify`: activity -> how a visitor says who they are. `walk_ins`: strangers may add themselves.
    `visitor_prints_a_day`: of all visitors together; both from 0 to MOST_PRINTS.
    """

    languages: tuple[str, ...] = LANGUAGES
    default_language: str = "en"
    hunt_opens: datetime | None = None
    hunt_closes: datetime | None = None
    late_claims: bool = False
    shifts: Shifts = field(default_factory=dict)
    public_names: str = "short"
    identify: Mapping[str, Way] = field(default_factory=lambda: dict(ACTIVITIES))
    walk_ins: bool = False
    raffle_at: datetime | None = None
    second_backup_place: str | None = None
    high_contrast: bool = False
    reduced_motion: bool = False
    low_reach: str = "auto"
    sound: str = "normal"
    lobby_videos: str = "muted"
    test_scanned: bool = False
    nominations: bool = False
    visitor_prints_a_day: int = 40
    visitor_prints_a_visit: int = 3

    def way(self, activity: str) -> Way:
        return self.identify.get(activity, ACTIVITIES[activity])


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""


@dataclass(frozen=True, slots=True)
class Wrong:
    tries_left: int


@dataclass(frozen=True, slots=True)
class Wait:
    """No PIN is looked at before so many seconds have passed."""

    seconds: int


PinAnswer = Opened | Wrong | Wait
