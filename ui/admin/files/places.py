"""The places of this machine: plugged-in sticks, the event's folder, the folders everybody has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

from kiosk.places import Kind, Place

MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
STANDARD: tuple[tuple[Kind, QStandardPaths.StandardLocation, int], ...] = (
    ("downloads", QStandardPaths.StandardLocation.DownloadLocation, 1),
    ("documents", QStandardPaths.StandardLocation.DocumentsLocation, 2),
    ("desktop", QStandardPaths.StandardLocation.DesktopLocation, 1),
    ("home", QStandardPaths.StandardLocation.HomeLocation, 0),
)


def places(event: Path) -> tuple[Place, ...]:
    """Those that are there now, each folder once. May wait for a slow disk: call it in a job."""
    found: dict[Path, Place] = {place.path: place for place in _sticks()}
    found.setdefault(event, Place("event", event, depth=1))
    for kind, location, depth in STANDARD:
        path = Path(QStandardPaths.writableLocation(location))
        if path.is_dir():
            if kind == "home":
                found.pop(path, None)  # Qt says home for a folder that there is not
            found.setdefault(path, Place(kind, path, depth=depth))
    return tuple(found.values())


def _sticks() -> list[Place]:
    return [
        Place("stick", Path(volume.rootPath()), volume.displayName(), depth=2)
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and volume.rootPath().startswith(MOUNTS)
    ]
