"""The device's own settings: what belongs to this screen, not to an event."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Device:
    """`pixels_per_mm` overrules a screen that lies about its size; None believes it."""

    pixels_per_mm: float | None = None


def read_device(path: Path) -> Device:
    """A missing or damaged file means the defaults; the kiosk starts anyway."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Device()
    value = found.get("pixels_per_mm")
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Device()
    return Device(float(value)) if 1 <= value <= 40 else Device()


def pixels_per_mm(device: Device, reported_dpi: float) -> float:
    """What the setting says, else what the screen says if it can be true, else a plain desktop monitor."""
    if device.pixels_per_mm is not None:
        return device.pixels_per_mm
    reported = reported_dpi / 25.4
    return reported if 2 <= reported <= 20 else 3.78
