"""The device's own settings: what belongs to this screen, not to an event."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from platformdirs import user_config_path

from kiosk.answers import Unavailable
from kiosk.words import Sentence

CAMERA_ON: Final = "camera_on"
CAMERA_NAME: Final = "camera_name"
CAMERA_MIRRORED: Final = "camera_mirrored"
PRINTER: Final = "printer"
PRINTER_ADDRESS: Final = "printer_address"


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """`on`: visitors may scan with it. `name` "" is whichever the system prefers. `mirrored`: shown as in a
    mirror, for a camera that looks at the visitor."""

    on: bool = True
    name: str = ""
    mirrored: bool = True


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    """`name`: as the system calls it; "" prints nothing, papers are saved in the folder only.

    `address`: where a network printer itself tells how it is (`ipp://...` or `ipps://...`), or "".
    """

    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Device:
    """`pixels_per_mm` overrules a screen that lies about its size; None believes it."""

    pixels_per_mm: float | None = None
    camera: CameraChoice = CameraChoice()
    printer: PrinterChoice = PrinterChoice()


def usual_file() -> Path:
    """Where this machine's settings lie unless somebody says otherwise."""
    return user_config_path("handlebar") / "device.toml"


def read_device(path: Path) -> Device:
    """A missing or damaged file means the defaults; the kiosk starts anyway."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Device()
    return Device(_scale(found.get("pixels_per_mm")), _camera(found), _printer(found))


def _scale(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 1 <= value <= 40 else None


def _camera(found: Mapping[str, Any]) -> CameraChoice:
    on, name, mirrored = found.get(CAMERA_ON), found.get(CAMERA_NAME), found.get(CAMERA_MIRRORED)
    return CameraChoice(
        on if isinstance(on, bool) else True,
        name if isinstance(name, str) else "",
        mirrored if isinstance(mirrored, bool) else True,
    )


def _printer(found: Mapping[str, Any]) -> PrinterChoice:
    name, address = found.get(PRINTER), found.get(PRINTER_ADDRESS)
    return PrinterChoice(
        name if isinstance(name, str) else "",
        address if isinstance(address, str) and address.startswith(("ipp://", "ipps://")) else "",
    )


def keep_camera(path: Path, choice: CameraChoice) -> None:
    """Writes the choice into the device's file; its other lines stay. Raises Unavailable."""
    _keep(path, {CAMERA_ON: choice.on, CAMERA_NAME: choice.name, CAMERA_MIRRORED: choice.mirrored})


def keep_printer(path: Path, choice: PrinterChoice) -> None:
    """The same for the printer."""
    _keep(path, {PRINTER: choice.name, PRINTER_ADDRESS: choice.address})


def _keep(path: Path, settings: Mapping[str, bool | str]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        written = path.with_suffix(".new")
        written.write_text(_changed(_lines(path), settings), encoding="utf-8")
        written.replace(path)
    except OSError as error:
        raise Unavailable(
            Sentence("Device", "The settings of this machine could not be saved."),
            Sentence("Device", "They are in force until the kiosk is closed. Is the disk full?"),
        ) from error


def _lines(path: Path) -> list[str]:
    """What the file says; nothing if it is missing or damaged."""
    try:
        text = path.read_text(encoding="utf-8")
        tomllib.loads(text)
    except (OSError, ValueError):
        return []
    return text.splitlines()


def _changed(lines: list[str], settings: Mapping[str, bool | str]) -> str:
    """New values on top: what follows a table's name belongs to that table."""
    kept = [line for line in lines if line.partition("=")[0].strip() not in settings]
    new = [f"{name} = {_toml(value)}" for name, value in settings.items()]
    changed = "\n".join([*new, *kept]) + "\n"
    return changed if _is_toml(changed) else "\n".join(new) + "\n"


def _is_toml(text: str) -> bool:
    """A table that bears the name of a setting is none of ours, and not of anybody else's file."""
    try:
        tomllib.loads(text)
    except ValueError:
        return False
    return True


def _toml(value: bool | str) -> str:
    """A basic string of TOML is one of JSON, but for one character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def pixels_per_mm(device: Device, reported_dpi: float) -> float:
    """What the setting says, else what the screen says if it can be true, else a plain desktop monitor."""
    if device.pixels_per_mm is not None:
        return device.pixels_per_mm
    reported = reported_dpi / 25.4
    return reported if 2 <= reported <= 20 else 3.78
