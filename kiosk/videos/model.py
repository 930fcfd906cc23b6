"""Videos of thanks: what is known of one, when it is shown, what was wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

Kind = Literal["film", "recorded", "message"]
KINDS: tuple[Kind, ...] = ("film", "recorded", "message")
State = Literal["ready", "waiting", "removed"]
STATES: tuple[State, ...] = ("ready", "waiting", "removed")

LONGEST_NAME = 80
LONGEST_LINE = 160
LONGEST_MESSAGE = 400
MOST_HOURS = 20
MESSAGE_MS = 12_000
LONGEST_RECORDING = 60
"""Seconds that a visitor may speak."""
SHORTEST_RECORDING = 1000
"""Milliseconds; less is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Hours:
    """When a video is in the loop. `day` None: every day. An end before its start is past midnight."""

    start: time
    end: time
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Track:
    """Captions of one language. `media`: the `.vtt`'s name below the event's media folder."""

    language: str
    media: str


@dataclass(frozen=True, slots=True)
class About:
    """What the organizer says of it. `title` may be "": then the speaker is its title. `line`: the message
    in one line; of a written message all that it says. `languages`: those that are spoken in it.
    """

    title: str = ""
    speaker: str = ""
    role: str = ""
    organization: str = ""
    line: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """A video's bytes. `media`: their name below the event's media folder; `name`: what the file was called.

    `width`, `height`: as shown. `loudness`: LUFS (EBU R128), None for silence. `poster`: a digest of
    `kiosk.event.pictures`, or "".
    """

    media: str
    name: str
    duration_ms: int
    width: int
    height: int
    sound: bool = True
    loudness: float | None = None
    poster: str = ""


@dataclass(frozen=True, slots=True)
class Video:
    """`file` None: a written message. `by`: the person who recorded it, "" else. `premiere`: when the lobby
    is interrupted for it. `premiered`: when that was done.
    """

    id: str
    kind: Kind
    about: About
    file: File | None
    added: datetime
    on: bool = True
    state: State = "ready"
    hours: tuple[Hours, ...] = ()
    tracks: tuple[Track, ...] = ()
    by: str = ""
    premiere: datetime | None = None
    premiered: datetime | None = None

    @property
    def duration_ms(self) -> int:
        return MESSAGE_MS if self.file is None else self.file.duration_ms

    @property
    def name(self) -> str:
        """What it is called in a list: title, speaker, or the file's name."""
        return self.about.title or self.about.speaker or (self.file.name if self.file else self.about.line)


Reason = Literal["failed", "stalled", "nothing", "missing"]
"""Of a clip that was skipped: an error, no new picture for 5 s, not one picture, no file."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """The last time that it was skipped; gone as soon as it plays again."""

    video: str
    at: datetime
    reason: Reason


Change = Literal[
    "added", "about", "moved", "on", "off", "hours", "premiere", "captions", "file", "removed", "approved"
]


@dataclass(frozen=True, slots=True)
class Undoable:
    """The change that `Videos.undo` takes back next. `name`: of its video."""

    change: Change
    video: str
    name: str
