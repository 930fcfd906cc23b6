"""What was measured, as plain values that travel from a process of their own. Nothing personal is in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.printer.model import Trouble
from kiosk.words import Sentence


@dataclass(frozen=True, slots=True)
class ProgramFacts:
    """Versions as tuples of numbers; `pyside` is () when it cannot be imported. `packages`: missing ones of
    the system, None where nobody can say. `languages`: those without translations on the disk."""

    python: tuple[int, ...]
    pyside: tuple[int, ...]
    packages: tuple[str, ...] | None
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """`latest`: the newest moment that the event or the program's own files know of; None if there is none.
    `synchronized` None: nobody here says. `utf8`: the terminal's language can write all letters."""

    now: datetime
    zone: str
    latest: datetime | None
    synchronized: bool | None
    utf8: bool


@dataclass(frozen=True, slots=True)
class DiskFacts:
    """`trouble`: the symbolic errno of the first write, "" when it went well. `syncs` in milliseconds, each
    a written and synced block, empty when none was tried."""

    free: int
    total: int
    kind: str
    trouble: str
    syncs: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """`trouble`: which setting did not hold, "" when all of TRUST.md 1 were read back as they should be."""

    version: str
    trouble: str


@dataclass(frozen=True, slots=True)
class EventFacts:
    """`refused`: the sentences that say why it does not open, or () when it does; the rest is as read."""

    refused: tuple[Sentence, ...] = ()
    lines: int = 0
    problems: int = 0
    log_holds: bool = True
    pin_set: bool = True
    people: int | None = None
    old: bool = False


@dataclass(frozen=True, slots=True)
class BackupFacts:
    """`age` of the newest backup in seconds, None without one; `second` is none, there or missing."""

    age: float | None
    second: str


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """Pixels, millimetres as the screen reports them, hertz. `set`: pixels a millimetre by device.toml."""

    platform: str
    width: int
    height: int
    width_mm: float
    height_mm: float
    refresh: float
    touch: bool
    set: float | None
    settings: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A text of one language in one family: all letters there, of that family, and ink on the picture."""

    language: str
    family: str
    tofu: int
    strangers: int
    ink: bool


@dataclass(frozen=True, slots=True)
class FontFacts:
    families: tuple[str, ...]
    samples: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """One try: keys and codes that came, milliseconds between keys, whether Enter or Tab ended it.

    `misread`: keys whose place on the keyboard is not known, so that the layout decides what they say.
    `ours`: a code with our check characters, so that no key of it was misread.
    """

    keys: int
    codes: int
    slowest: float
    ended: bool
    misread: int
    ours: bool


@dataclass(frozen=True, slots=True)
class Camera:
    """`first`: milliseconds to the first frame, None when none came in time; `trouble` says why, if known."""

    name: str
    formats: int
    width: int
    height: int
    first: int | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class CameraFacts:
    backend: bool
    cameras: tuple[Camera, ...] = ()


@dataclass(frozen=True, slots=True)
class PrinterFacts:
    """`service`: the print service answers. `printers`: those that the system knows. `chosen`: the one of
    device.toml, "" where papers are only saved; `trouble`: what it says of itself."""

    service: bool
    printers: tuple[str, ...] = ()
    chosen: str = ""
    trouble: Trouble = ""


@dataclass(frozen=True, slots=True)
class VideoFacts:
    """Frames that came out of clips of `made` frames: one in H.264, one in AV1 (None: not tried)."""

    backend: bool
    made: int = 0
    shown: int = 0
    av1: int | None = None


@dataclass(frozen=True, slots=True)
class SoundFacts:
    card: bool
    outputs: int = 0


@dataclass(frozen=True, slots=True)
class NotSeen:
    """A probe gave no facts: it crashed, hung, or lacks a library. `why` is missing, hung or crashed."""

    why: str
    library: str = ""


Facts = (
    ProgramFacts
    | ClockFacts
    | DiskFacts
    | DatabaseFacts
    | EventFacts
    | BackupFacts
    | ScreenFacts
    | FontFacts
    | ScanFacts
    | CameraFacts
    | PrinterFacts
    | VideoFacts
    | SoundFacts
    | NotSeen
)
