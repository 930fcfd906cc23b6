"""One event as one file: a ZIP of the checked database copy, the media, and a list with their SHA-256.

A ZIP, because media may be large and a person must be able to look inside with any computer. It is written
under a temporary name and read back to the last byte before it gets its own.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.answers import Refused, Unavailable
from kiosk.storage import media, troubles
from kiosk.storage.backup import Backup, unfinished_beside
from kiosk.storage.files import sync_file, sync_folder
from kiosk.words import Sentence

FORMAT = "handlebar-backup/1"
LIST = "handlebar-backup.json"
DATABASE = "event.db"


@dataclass(frozen=True, slots=True)
class Packed:
    path: Path
    files: int
    size: int


def pack(database: Backup, media_folder: Path, target: Path) -> Packed:
    """Refuses an existing file."""
    if target.exists():
        raise Refused(Sentence("Storage", "There is a file of this name already. Choose another name."))
    unfinished = unfinished_beside(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        listed = _write(database, media_folder, unfinished)
        sync_file(unfinished)
        _check(unfinished, listed)
        unfinished.rename(target)
        sync_folder(target.parent)
    except OSError as error:
        raise troubles.of_files(error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return Packed(target, len(listed), target.stat().st_size)


def unpack(archive: Path, folder: Path) -> None:
    """Into an existing, empty folder: `event.db` and `media/`. What differs from the list is refused."""
    try:
        with zipfile.ZipFile(archive) as packed:
            listed = _read_list(packed)
            for name, (size, digest) in listed.items():
                _unpack_one(packed, name, size, digest, folder)
    except zipfile.BadZipFile as error:
        raise damaged_backup(str(error)) from error
    except OSError as error:
        raise troubles.of_files(error) from error


def damaged_backup(detail: str) -> Unavailable:
    return Unavailable(
        Sentence("Storage", "This backup is damaged."),
        Sentence("Storage", "Use an older backup, or the one at the second place."),
        detail,
    )


def _write(database: Backup, media_folder: Path, target: Path) -> dict[str, tuple[int, str]]:
    listed: dict[str, tuple[int, str]] = {}
    with zipfile.ZipFile(target, "x") as packed:
        listed[DATABASE] = _add(packed, DATABASE, database.path, zipfile.ZIP_DEFLATED)
        for name, path in media.files_in(media_folder):
            found = _add(packed, f"media/{name}", path, zipfile.ZIP_STORED)
            if found[1] != media.digest_in(name):
                raise Unavailable(
                    Sentence("Storage", "A picture or video of this event is damaged on the disk."),
                    Sentence("Storage", "Take it out of the event, then make the backup."),
                    f"media/{name}",
                )
            listed[f"media/{name}"] = found
        content = {"format": FORMAT, "identity": database.contents.identity, "files": listed}
        packed.writestr(LIST, json.dumps(content, indent=1, sort_keys=True))
    return listed


def _add(packed: zipfile.ZipFile, name: str, path: Path, method: int) -> tuple[int, str]:
    entry = zipfile.ZipInfo.from_file(path, name, strict_timestamps=False)
    entry.compress_type = method
    with path.open("rb") as source, packed.open(entry, "w", force_zip64=True) as target:
        return media.pour(source, target)  # type: ignore[arg-type]


def _check(path: Path, expected: Mapping[str, tuple[int, str]]) -> None:
    with zipfile.ZipFile(path) as packed:
        if _read_list(packed) != expected:
            raise damaged_backup("the list differs")
        for name, listed in expected.items():
            with packed.open(name) as content:
                if media.pour(content, None) != listed:  # type: ignore[arg-type]
                    raise damaged_backup(name)


def _read_list(packed: zipfile.ZipFile) -> dict[str, tuple[int, str]]:
    """The list of a backup whose names are all of the two kinds that exist."""
    try:
        content: Any = json.loads(packed.read(LIST))
        files = {str(name): (int(size), str(digest)) for name, (size, digest) in content["files"].items()}
        known = content["format"] == FORMAT
    except (KeyError, ValueError, TypeError, AttributeError):
        known, files = False, {}
    names_fit = all(name == DATABASE or _is_medium(name) for name in files)
    if not known or not names_fit or DATABASE not in files or {*packed.namelist()} != {*files, LIST}:
        raise Refused(Sentence("Storage", "This file is not a backup of a Handlebar event."))
    return files


def _is_medium(name: str) -> bool:
    return name.startswith("media/") and media.NAME.fullmatch(name.removeprefix("media/")) is not None


def _unpack_one(packed: zipfile.ZipFile, name: str, size: int, digest: str, folder: Path) -> None:
    if packed.getinfo(name).file_size != size:
        raise damaged_backup(name)
    goal = folder / name
    goal.parent.mkdir(parents=True, exist_ok=True)
    with packed.open(name) as source, goal.open("xb") as target:
        if media.pour(source, target) != (size, digest):  # type: ignore[arg-type]
            raise damaged_backup(name)
    sync_file(goal)
