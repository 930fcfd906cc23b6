"""Papers with codes that only they keep: paper and rows together, or neither, also after a power cut.

A paper is drawn elsewhere, then stored: first durable under an unfinished name, then the rows in one
transaction, then under its real name. What a power cut leaves half done is mended when the event is opened.
"""

from __future__ import annotations

import itertools
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.answers import Refused, Unavailable
from kiosk.storage.files import sync_file, sync_folder
from kiosk.words import Sentence

_SUFFIX = ".unfinished"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the rows say about a paper. `file`: a name in `prints/`, or a whole path. `printed`: it may go."""

    file: str
    printed: bool


def store(drawn: Path, target: Path, write: Callable[[], None]) -> None:
    """Moves a drawn paper to `target` and has `write` store its rows. Overwrites nothing."""
    check_place(target)
    hidden = unfinished(target)
    with in_plain_words():
        copy_durably(drawn, hidden)
    try:
        write()
    except BaseException:
        hidden.unlink(missing_ok=True)
        raise
    with in_plain_words():
        rename_durably(hidden, target)
        drawn.unlink(missing_ok=True)


def mend(folder: Path, papers: Iterable[Kept]) -> None:
    """After a power cut: finishes what has rows, removes what has none, and what was printed.

    `papers` are those of all areas: what none of them knows goes.
    """
    known = tuple(papers)
    waiting = {folder / one.file for one in known if not one.printed}
    with in_plain_words():
        for target in sorted(waiting):
            if not target.exists() and unfinished(target).exists():
                rename_durably(unfinished(target), target)
        for target in sorted({folder / one.file for one in known} - waiting):
            remove_durably(target)
        for leftover in all_unfinished(folder):
            remove_durably(leftover)


def free_name(folder: Path, first: str) -> str:
    """`first.pdf`, or `first-2.pdf` where there is one already."""
    others = (f"{first}-{number}" for number in itertools.count(2))
    names = (f"{name}.pdf" for name in itertools.chain((first,), others))
    return next(name for name in names if not (folder / name).exists())


def unfinished(target: Path) -> Path:
    return target.with_name(f".{target.name}{_SUFFIX}")


def all_unfinished(folder: Path) -> list[Path]:
    return sorted(folder.glob(f".*{_SUFFIX}"))


def check_place(target: Path) -> None:
    """A new file in a folder that exists and can be written."""
    if os.path.lexists(target):
        raise Refused(Sentence("Storage", "There is a file %1 already. Choose another name.", (target.name,)))
    if not target.parent.is_dir():
        raise Refused(Sentence("Storage", "There is no folder %1.", (str(target.parent),)))
    if not os.access(target.parent, os.W_OK):
        raise Unavailable(
            Sentence("Storage", "Nothing can be written into the folder %1.", (str(target.parent),)),
            Sentence("Storage", "Choose another folder, or ask for the right to write there."),
        )


@contextmanager
def in_plain_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Unavailable(
            Sentence("Storage", "The sheet could not be written."),
            Sentence("Storage", "See whether the disk is full, then make the sheet again."),
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
