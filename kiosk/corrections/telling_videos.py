"""Lines about videos, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.words import Sentence


def _added(said: Said) -> Sentence:
    if said.id("of") == "recorded":
        return Sentence("Journal", "%1 was recorded here and waits for a yes.", (said.id("video"),))
    return Sentence("Journal", "%1 was added to the videos.", (said.id("video"),))


def _changed(said: Said) -> Sentence:
    video = said.id("video")
    match said.id("change"):
        case "removed":
            return Sentence("Journal", "%1 was taken out of the videos.", (video,))
        case "approved":
            return Sentence("Journal", "%1 joined the playlist.", (video,))
        case "on":
            return Sentence("Journal", "%1 was switched on.", (video,))
        case "off":
            return Sentence("Journal", "%1 was switched off.", (video,))
        case "moved":
            return Sentence("Journal", "%1 has another place in the playlist.", (video,))
        case _:
            return Sentence("Journal", "%1 was changed.", (video,))


def _undone(said: Said) -> Sentence:
    return Sentence("Journal", "A change of %1 was undone.", (said.id("video"),))


def _erased(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was erased with its file.", (said.id("video"),))


def _skipped(said: Said) -> Sentence:
    return Sentence("Journal", "%1 did not play and was skipped.", (said.id("video"),))


def _premiered(said: Said) -> Sentence:
    return Sentence("Journal", "%1 had its premiere.", (said.id("video"),))


VIDEOS: Mapping[str, Telling] = MappingProxyType(
    {
        kind: Telling("videos", tell)
        for kind, tell in (
            ("video-added", _added),
            ("video-changed", _changed),
            ("video-undone", _undone),
            ("video-erased", _erased),
            ("video-skipped", _skipped),
            ("video-premiered", _premiered),
        )
    }
)
