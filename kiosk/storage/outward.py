"""A folder of files for somebody else's stick or disk: whole and durable, or not there."""

from __future__ import annotations

import errno
import itertools
import os
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from kiosk.storage.files import sync_folder

File = tuple[str, bytes]
Trouble = Literal["full", "closed", "gone"]

UNFINISHED: Final = ".unfinished"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def write_folder(folder: Path, some: Iterable[File], name: str) -> Path:
    """A new folder inside `folder`, called `name` or `name-2` ...; what an earlier try left is taken away."""
    for leftover in folder.glob(f".{name}*{UNFINISHED}"):
        shutil.rmtree(leftover, ignore_errors=True)
    target = free(folder, name)
    hidden = folder / f".{name}-{secrets.token_hex(4)}{UNFINISHED}"
    hidden.mkdir()
    try:
        for each, content in some:
            write_file(hidden / each, content)
        sync_folder(hidden)
        hidden.rename(target)
    except BaseException:
        shutil.rmtree(hidden, ignore_errors=True)
        raise
    sync_folder(folder)
    return target


def free(folder: Path, name: str, ending: str = "") -> Path:
    counted = (f"{name}-{number}" for number in itertools.count(2))
    names = (f"{each}{ending}" for each in itertools.chain((name,), counted))
    return next(folder / each for each in names if not os.path.lexists(folder / each))


def write_file(path: Path, content: bytes, mode: int = 0o666) -> None:
    path.touch(mode)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def trouble(error: OSError) -> Trouble:
    """No room, no permission, or the place itself does not answer."""
    return "full" if error.errno in _FULL else "closed" if error.errno in _CLOSED else "gone"


def detail(error: OSError) -> str:
    """For the log: no path."""
    return f"{type(error).__name__} {errno.errorcode.get(error.errno or 0, '?')}"
