"""The mustaches of the hunt: one set of outlines for screen and paper."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.words import Sentence

_FILE: Final = Path(__file__).resolve().parents[2] / "assets" / "mustaches" / "mustaches.json"
_NAMES: Final = MappingProxyType(
    {
        "handlebar": Sentence("Mustache", "Handlebar"),
        "walrus": Sentence("Mustache", "Walrus"),
        "dali": Sentence("Mustache", "Dalí"),
        "fu-manchu": Sentence("Mustache", "Fu Manchu"),
        "pencil": Sentence("Mustache", "Pencil"),
        "horseshoe": Sentence("Mustache", "Horseshoe"),
        "imperial": Sentence("Mustache", "Imperial"),
        "chevron": Sentence("Mustache", "Chevron"),
        "english": Sentence("Mustache", "English"),
        "natural": Sentence("Mustache", "Natural"),
        "pyramid": Sentence("Mustache", "Pyramid"),
        "lampshade": Sentence("Mustache", "Lampshade"),
        "hungarian": Sentence("Mustache", "Hungarian"),
        "painters-brush": Sentence("Mustache", "Painter's brush"),
        "cowboy": Sentence("Mustache", "Cowboy"),
        "musketeer": Sentence("Mustache", "Musketeer"),
    }
)


@dataclass(frozen=True, slots=True)
class Mustache:
    """An SVG path (absolute M, L, C, Z; even-odd fill; y down) in a view box from 0 0 to `width` `height`."""

    name: str
    path: str
    width: float
    height: float


@functools.cache
def mustaches() -> tuple[Mustache, ...]:
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(Mustache(m["name"], m["path"], data["width"], data["height"]) for m in data["mustaches"])


def mustache(name: str) -> Mustache:
    """The outline with this name; an unknown name gets the first one, so that an old sheet still prints."""
    return next((each for each in mustaches() if each.name == name), mustaches()[0])


def style_name(name: str) -> Sentence:
    return _NAMES.get(name, _NAMES["handlebar"])
