"""What a picture from outside has become."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Ending = Literal["jpg", "png"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A PNG where something shines through, a JPEG else; sides in pixels."""

    content: bytes
    ending: Ending
    width: int
    height: int
