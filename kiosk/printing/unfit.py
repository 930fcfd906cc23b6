"""Why a file does not become a picture here, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from kiosk.answers import Refused
from kiosk.words import Sentence

REASONS: Final[Mapping[str, Sentence]] = MappingProxyType(
    {
        "kind": Sentence("Pictures", "This file is not a picture. JPEG, PNG, WebP and SVG work."),
        "phone": Sentence(
            "Pictures", "This is a phone's own kind of picture. Save it as JPEG and choose that."
        ),
        "file": Sentence("Pictures", "This file is too large. Save the picture smaller."),
        "dots": Sentence(
            "Pictures",
            "This picture has %L1 × %L2 dots: too many. Save it smaller, at most 6,000 × 6,000.",
            (0, 0),
        ),
        "damaged": Sentence("Pictures", "This picture is damaged. Choose another, or save it anew."),
        "svg-packed": Sentence("Pictures", "This drawing is packed (SVGZ). Save it as plain SVG, or as PNG."),
        "svg-file": Sentence("Pictures", "This drawing is larger than 1 MB. Save it as PNG and choose that."),
        "svg-many": Sentence("Pictures", "This drawing has too many parts. Save it as PNG and choose that."),
        "svg-slow": Sentence(
            "Pictures", "This drawing takes too long to draw. Save it as PNG and choose that."
        ),
        "svg-doctype": Sentence(
            "Pictures", "This drawing declares words of its own (DOCTYPE). Save it as plain SVG, or as PNG."
        ),
        "svg-outside": Sentence(
            "Pictures", "This drawing would fetch something from elsewhere. Save it as PNG and choose that."
        ),
        "svg-part": Sentence(
            "Pictures",
            "This drawing uses “%1”, which is not drawn here. Save it as PNG and choose that.",
            ("",),
        ),
        "svg-round": Sentence(
            "Pictures", "This drawing repeats itself without end. Save it as PNG and choose that."
        ),
        "svg-size": Sentence(
            "Pictures", "This drawing does not say how large it is. Save it as PNG and choose that."
        ),
        "svg-damaged": Sentence("Pictures", "This drawing is damaged. Save it anew, or as PNG."),
        "svg-empty": Sentence(
            "Pictures", "There is nothing to see in this drawing. Save it as PNG and choose that."
        ),
    }
)


class Unfit(Exception):
    """`reason` is a key of `REASONS`; `values` are those of its sentence."""

    def __init__(self, reason: str, *values: str | int) -> None:
        super().__init__(reason, *values)
        self.reason = reason
        self.values = values


def refused(reason: str, values: tuple[str | int, ...] = ()) -> Refused:
    return Refused(replace(REASONS[reason], values=values))
