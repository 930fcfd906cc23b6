"""What a look at a film is in words: what it is, why, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.videos.probing.model import Probe, Reason, Verdict
from kiosk.words import Sentence

VERDICTS: Final[Mapping[Verdict, Sentence]] = MappingProxyType(
    {
        "plays": Sentence("Videos", "It plays."),
        "silent": Sentence("Videos", "It plays, without sound."),
        "cannot": Sentence("Videos", "It cannot play here."),
    }
)
REASONS: Final[Mapping[Reason, Sentence]] = MappingProxyType(
    {
        "gone": Sentence("Videos", "The file is not there any more."),
        "unreadable": Sentence("Videos", "The file cannot be opened."),
        "empty": Sentence("Videos", "The file is empty."),
        "not-a-video": Sentence("Videos", "This is not a film, whatever its name says."),
        "damaged": Sentence("Videos", "The file is damaged: no picture comes out of it."),
        "truncated": Sentence("Videos", "Only a part of the film is here."),
        "no-picture": Sentence("Videos", "There is sound in it, but no picture."),
        "one-picture": Sentence("Videos", "It is a single picture, not a film."),
        "codec": Sentence("Videos", "It was recorded in a way that cannot be shown here."),
        "deep-color": Sentence("Videos", "Its colors are finer than can be shown here (HDR)."),
        "too-large": Sentence("Videos", "Its picture is too large."),
        "too-slow": Sentence("Videos", "It is too much work for this computer: it would stutter."),
        "stands-still": Sentence("Videos", "One picture stands for seconds in it: it would look stuck."),
        "no-sound": Sentence("Videos", "There is no sound in it."),
        "quiet": Sentence("Videos", "Its sound is nothing but silence."),
        "sound-codec": Sentence("Videos", "Its sound cannot be played here."),
    }
)
_CONVERT: Final = Sentence("Videos", "Convert it once, then it plays.")
_REMEDIES: Final[Mapping[Reason, Sentence]] = MappingProxyType(
    {
        "gone": Sentence("Videos", "Plug the stick in again, or choose another file."),
        "unreadable": Sentence("Videos", "Copy it to another place, and take that one."),
        "empty": Sentence("Videos", "Copy it again: it never arrived."),
        "not-a-video": Sentence("Videos", "Look for the film itself: MP4, MOV, MKV, WebM or AVI."),
        "damaged": Sentence("Videos", "Copy it again. If that does not help, ask for the film anew."),
        "truncated": Sentence("Videos", "Copy it again, and wait until it is done."),
        "no-picture": Sentence("Videos", "Ask for the film with its picture."),
        "one-picture": Sentence(
            "Videos", "Ask for a film, or write a message: it becomes a card of its own."
        ),
        "codec": Sentence("Videos", "Ask for the film as MP4 (H.264)."),
        "too-large": Sentence("Videos", "Ask for the film in Full HD, 1920 × 1080."),
        "no-sound": Sentence("Videos", "If that is meant, all is well."),
        "quiet": Sentence("Videos", "If that is meant, all is well."),
        "sound-codec": Sentence("Videos", "Ask for the film as MP4 (H.264)."),
    }
)
_SALVAGE: Final = Sentence(
    "Videos", "Copy it again, and wait until it is done. Or convert it to keep this part."
)


def told(probe: Probe) -> tuple[Sentence, ...]:
    """The verdict; then why, and what to do, where there is something to say."""
    said = [VERDICTS[probe.verdict]]
    if probe.reason:
        said.append(REASONS[probe.reason])
    if remedy := what_to_do(probe):
        said.append(remedy)
    return tuple(said)


def reason_told(reason: Reason) -> tuple[Sentence, ...]:
    """Why nothing could be looked at, and what to do."""
    remedy = _REMEDIES.get(reason)
    return (REASONS[reason], remedy) if remedy else (REASONS[reason],)


def no_room(size: int) -> tuple[Sentence, ...]:
    """`size`: bytes of the film; 0 if that is not what matters."""
    megabytes = -(-size // 1_000_000)
    if not megabytes:
        return (
            Sentence("Videos", "The disk is full."),
            Sentence("Videos", "Make room, and bring it in again."),
        )
    return (
        Sentence("Videos", "The disk has no room for it."),
        Sentence("Videos", "It needs %L1 MB. Make room, and bring it in again.", (megabytes,)),
    )


def what_to_do(probe: Probe) -> Sentence | None:
    """None: nothing needs doing."""
    if probe.convertible:
        return _SALVAGE if probe.reason == "truncated" else _CONVERT
    return _REMEDIES.get(probe.reason)
