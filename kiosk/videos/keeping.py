"""Where films and captions lie in the event: under the name of their content, whole, or not at all."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.storage.files import sync_folder, write_durably
from kiosk.storage.media import CHUNK
from kiosk.videos.captions import Cue, to_webvtt

_INCOMING: Final = ".incoming"
_ENDING: Final = re.compile(r"[a-z0-9]{1,8}")
_OF_CONTAINERS: Final = (("matroska", "mkv"), ("webm", "webm"), ("avi", "avi"))


def incoming(media: Path) -> Path:
    """The folder for copies that are no film of the event yet; no backup holds it."""
    folder = media / _INCOMING
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def drop_incoming(media: Path) -> None:
    """Whatever is left of imports that were cancelled, killed, or not gone on with."""
    shutil.rmtree(media / _INCOMING, ignore_errors=True)


def copy(source: Path, target: Path, copied: Callable[[int], None]) -> str:
    """The SHA-256 of what was copied; `copied` is told bytes. OSError: no file of `target` is left.

    A source that ends before its size says is one that went away meanwhile.
    """
    digest = hashlib.sha256()
    try:
        with source.open("rb") as file, target.open("xb") as made:
            while chunk := file.read(CHUNK):
                digest.update(chunk)
                made.write(chunk)
                copied(len(chunk))
            if made.tell() < os.fstat(file.fileno()).st_size:
                raise OSError("a file that became shorter")
            made.flush()
            os.fsync(made.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return digest.hexdigest()


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def settle(media: Path, path: Path, digest: str, ending: str) -> str:
    """A whole file gets its place in the event, durable from here; its name below `media`."""
    name = f"{digest[:2]}/{digest}.{ending}"
    _folder_of(media, name)
    path.replace(media / name)
    sync_folder((media / name).parent)
    return name


def keep_captions(media: Path, cues: tuple[Cue, ...]) -> str:
    """Their name below `media`. OSError: the disk is full."""
    content = to_webvtt(cues).encode()
    digest = hashlib.sha256(content).hexdigest()
    name = f"{digest[:2]}/{digest}.vtt"
    _folder_of(media, name)
    write_durably(media / name, content)
    return name


def ending_of(name: str, container: str) -> str:
    """What a film's file is to end in, whatever it was called."""
    ending = Path(name).suffix.lstrip(".").lower()
    if _ENDING.fullmatch(ending):
        return ending
    return next((ours for part, ours in _OF_CONTAINERS if part in container), "mp4")


def _folder_of(media: Path, name: str) -> None:
    folder = (media / name).parent
    if not folder.exists():
        folder.mkdir(parents=True)
        sync_folder(media)
