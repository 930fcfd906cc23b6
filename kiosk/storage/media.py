"""Media files carry the SHA-256 of their content as their name, so a copy can always be checked."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

NAME = re.compile(r"([0-9a-f]{2})/(\1[0-9a-f]{62})\.[a-z0-9]{1,8}")
CHUNK = 1 << 20


def files_in(media: Path) -> Iterator[tuple[str, Path]]:
    """Name below `media` and path, sorted; what is not named after its content is no medium and stays out."""
    for path in sorted(media.glob("*/*")):
        name = path.relative_to(media).as_posix()
        if NAME.fullmatch(name) and path.is_file():
            yield name, path


def digest_in(name: str) -> str:
    """What the content's SHA-256 has to be."""
    return Path(name).stem


def pour(source: BinaryIO, target: BinaryIO | None) -> tuple[int, str]:
    """Copies (or only reads) to the end; returns size and SHA-256."""
    digest, size = hashlib.sha256(), 0
    while chunk := source.read(CHUNK):
        digest.update(chunk)
        size += len(chunk)
        if target is not None:
            target.write(chunk)
    return size, digest.hexdigest()


def copy_missing(source: Path, target: Path) -> tuple[int, tuple[str, ...]]:
    """Brings `target` up to date; returns how many were copied, and the names whose content is another one;
    those are left out."""
    copied, damaged = 0, []
    for name, path in files_in(source):
        goal = target / name
        if goal.exists() and goal.stat().st_size == path.stat().st_size:
            continue
        if _copy_checked(path, goal):
            copied += 1
        else:
            damaged.append(name)
    return copied, tuple(damaged)


def _copy_checked(path: Path, goal: Path) -> bool:
    goal.parent.mkdir(parents=True, exist_ok=True)
    unfinished = goal.with_name(f".{goal.name}.new")
    try:
        with path.open("rb") as source, unfinished.open("wb") as target:
            _, digest = pour(source, target)
            target.flush()
            os.fsync(target.fileno())
        if digest != digest_in(goal.name):
            return False
        unfinished.replace(goal)
    finally:
        unfinished.unlink(missing_ok=True)
    return True
