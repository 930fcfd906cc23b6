"""Sheets on the disk: there or not there, also after a power cut."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.answers import Refused, Unavailable
from kiosk.storage.files import sync_file, sync_folder
from kiosk.words import Sentence

_SUFFIX = ".unfinished"


def unfinished(target: Path) -> Path:
    return target.with_name(f".{target.name}{_SUFFIX}")


def all_unfinished(folder: Path) -> list[Path]:
    return sorted(folder.glob(f".*{_SUFFIX}"))


def check_place(target: Path) -> None:
    """A new file in a folder that exists and can be written."""
    if os.path.lexists(target):
        raise Refused(Sentence("Hunt", "There is a file %1 already. Choose another name.", (target.name,)))
    if not target.parent.is_dir():
        raise Refused(Sentence("Hunt", "There is no folder %1.", (str(target.parent),)))
    if not os.access(target.parent, os.W_OK):
        raise Unavailable(
            Sentence("Hunt", "Nothing can be written into the folder %1.", (str(target.parent),)),
            Sentence("Hunt", "Choose another folder, or ask for the right to write there."),
        )


@contextmanager
def in_plain_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unavailable(
            Sentence("Hunt", "The sheet could not be written."),
            Sentence("Hunt", "See whether the disk is full, then make the sheet again."),
            f"{type(error).__name__} {error.errno}",
        ) from error


def copy_durably(source: Path, target: Path) -> None:
    """All of it, or nothing under this name."""
    try:
        shutil.copyfile(source, target)
        sync_file(target)
        sync_folder(target.parent)
    except BaseException:
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise


def rename_durably(source: Path, target: Path) -> None:
    source.rename(target)
    sync_folder(target.parent)


def remove_durably(target: Path) -> None:
    if target.parent.is_dir():
        target.unlink(missing_ok=True)
        sync_folder(target.parent)
