"""Facts about the screen, as Qt sees it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QInputDevice

from kiosk.device import read_device, usual_file
from kiosk.doctor.facts import ScreenFacts


def screen() -> ScreenFacts:
    app = QGuiApplication(["doctor"])
    here = app.primaryScreen()
    size, large = here.size() * here.devicePixelRatio(), here.physicalSize()
    settings = usual_file()
    return ScreenFacts(
        platform=app.platformName(),
        width=size.width(),
        height=size.height(),
        width_mm=large.width(),
        height_mm=large.height(),
        refresh=here.refreshRate(),
        touch=any(one.type() == QInputDevice.DeviceType.TouchScreen for one in QInputDevice.devices()),
        set=read_device(settings).pixels_per_mm,
        settings=shown(settings),
    )


def shown(path: Path) -> str:
    """Without the name of whoever is at home there."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return path.name
