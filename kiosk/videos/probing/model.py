"""What is known of a file that should be a film."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["plays", "silent", "cannot"]
"""`silent`: the picture plays, without sound."""

Reason = Literal[
    "",
    # cannot
    "gone",
    "unreadable",
    "empty",
    "not-a-video",
    "damaged",
    "truncated",
    "no-picture",
    "one-picture",
    "codec",
    "deep-color",
    "too-large",
    "too-slow",
    "stands-still",
    # silent
    "no-sound",
    "quiet",
    "sound-codec",
]


@dataclass(frozen=True, slots=True)
class EmbeddedCaptions:
    """A track of captions inside the file.

    `index`: of its stream. `language`: two letters where there are such, else three; "" if the file does not
    say. `readable`: text, not pictures of text.
    """

    index: int
    language: str
    title: str
    codec: str
    readable: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What the process that looked saw; no opinion yet.

    `trouble`: "" or one of the reasons that end the look. `container`: FFmpeg's name of its kind, as "mov".
    `duration_ms`: 0 if unknown. `width`, `height`: as shown, after `rotation` (degrees clockwise, 0, 90, 180
    or 270). `fps`: pictures a second on average. `frames`: so many were decoded; `gap_ms`: the longest time
    between two of them in a stretch. `pace`: seconds of film decoded in one of a core, 0 if unknown.
    `layout`: of a frame in memory, by FFmpeg's name.
    `sounds`: blocks of sound that were decoded. `loudness`: LUFS, integrated; None if silent or none.
    `loudness_of_all`: measured over the whole film, not stretches of it.
    """

    trouble: Reason = ""
    container: str = ""
    video_codec: str = ""
    audio_codec: str = ""
    duration_ms: int = 0
    width: int = 0
    height: int = 0
    rotation: int = 0
    fps: float = 0.0
    variable: bool = False
    frames: int = 0
    gap_ms: int = 0
    pace: float = 0.0
    layout: str = ""
    has_sound: bool = False
    sounds: int = 0
    loudness: float | None = None
    loudness_of_all: bool = True
    ends_early: bool = False
    captions: tuple[EmbeddedCaptions, ...] = ()


@dataclass(frozen=True, slots=True)
class Probe:
    """What is said about a file.

    `convertible`: cannot be played as it is, but `convert_file` makes something of it that can. `poster`: a
    JPEG, upright, at most 1280 dots a side; b"" if no picture came out. The rest as in `Facts`.
    """

    verdict: Verdict
    reason: Reason
    convertible: bool
    container: str
    video_codec: str
    audio_codec: str
    duration_ms: int
    width: int
    height: int
    rotation: int
    fps: float
    variable: bool
    frames: int
    loudness: float | None
    loudness_of_all: bool
    captions: tuple[EmbeddedCaptions, ...]
    poster: bytes
