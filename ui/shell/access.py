"""What a visitor may ask of the screen. Pure: the event's settings and the screen in, what counts out."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.event.model import Settings

TALL_MM = 400.0
"""Higher up than that from the lower edge of the screen, not everybody reaches."""
VOLUMES = {"off": 0.0, "low": 0.35, "normal": 1.0}
WISHES = ("contrast", "calm", "low")


@dataclass(frozen=True, slots=True)
class Access:
    """`sound`: off, low or normal."""

    high_contrast: bool = False
    reduced_motion: bool = False
    low_reach: bool = False
    sound: str = "normal"


def is_tall(height_mm: float) -> bool:
    """Parts of a screen of this height are out of somebody's reach."""
    return height_mm > TALL_MM


def defaults(settings: Settings, height_mm: float, wishes: frozenset[str] = frozenset()) -> Access:
    """What the next visitor finds. `wishes`: some of `WISHES`, granted whatever the event says."""
    low = settings.low_reach == "on" or (settings.low_reach == "auto" and is_tall(height_mm))
    return Access(
        settings.high_contrast or "contrast" in wishes,
        settings.reduced_motion or "calm" in wishes,
        low or "low" in wishes,
        settings.sound,
    )


def volume(level: str) -> float:
    """0 to 1, as loud as a sound is played."""
    return VOLUMES[level]
