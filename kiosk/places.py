"""Where an organizer's files lie, and which of them are of a kind: for choosing a file without paths."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Kind = Literal["stick", "event", "home", "downloads", "documents", "desktop"]

_ENTRIES = 4_000
"""So many entries of a place are looked at: a stick with a whole archive on it does not hold up the list."""
_FOUND = 200


@dataclass(frozen=True, slots=True)
class Place:
    """`name`: a stick's own; '' for those that are called by their kind. `depth`: levels of folders below."""

    kind: Kind
    path: Path
    name: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class File:
    """`size` in bytes, `changed` in seconds since 1970."""

    place: Place
    path: Path
    size: int
    changed: float


def find_files(places: Iterable[Place], endings: Iterable[str]) -> tuple[File, ...]:
    """Newest first. `endings` in small letters with their dot. What cannot be read is not there."""
    wanted = tuple(endings)
    found: dict[Path, File] = {}
    for place in places:
        for entry in _entries(place):
            if entry.name.lower().endswith(wanted):
                try:
                    about = entry.stat()
                except OSError:
                    continue
                path = Path(entry.path)
                found.setdefault(path, File(place, path, about.st_size, about.st_mtime))
    return tuple(sorted(found.values(), key=lambda file: (-file.changed, file.path.name))[:_FOUND])


def _entries(place: Place) -> Iterator[os.DirEntry[str]]:
    """Files, those of the place itself before those in its folders; nothing hidden, no links out of it."""
    left = _ENTRIES
    folders = [(place.path, 0)]
    for folder, depth in folders:
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries[:left]:
            left -= 1
            if entry.name.startswith((".", "~$")):
                continue
            if _is(entry, "file"):
                yield entry
            elif depth < place.depth and _is(entry, "folder"):
                folders.append((Path(entry.path), depth + 1))


def _is(entry: os.DirEntry[str], kind: Literal["file", "folder"]) -> bool:
    try:
        return entry.is_file() if kind == "file" else entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def free_name(folder: Path, stem: str, ending: str) -> Path:
    """`stem.ending`, or with -2, -3 ... when there is such a file already."""
    path = folder / f"{stem}{ending}"
    number = 2
    while path.exists():
        path = folder / f"{stem}-{number}{ending}"
        number += 1
    return path
