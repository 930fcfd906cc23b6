"""Pictures of prizes and awards, logos, signatures: made fit once, kept under the name of what is in them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.answers import Unavailable
from kiosk.confined import ask
from kiosk.printing.picture_child import SECONDS
from kiosk.printing.prepared import Ending, Prepared
from kiosk.printing.svg import is_svg
from kiosk.printing.unfit import REASONS, refused
from kiosk.storage.files import sync_folder, write_durably
from kiosk.words import Sentence

ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp", ".svg")
"""Of files that can become a picture; what they are is told by what is in them."""
LARGEST_FILE: Final = 60 * 1024 * 1024
LARGEST: Final = 1600
"""Dots of the longer side: enough for half a sheet of paper and for the whole screen."""

_CHILD: Final = "kiosk.printing.picture_child"
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def prepare(content: bytes, largest: int = LARGEST) -> Prepared:
    """At most `largest` pixels a side, upright, without anything that a camera or a program wrote into it.

    A process of its own reads the file, with little memory and time. A drawing (SVG) becomes a PNG.
    Refused: no picture, more than 40 megapixels (known before any is decoded), damaged, a drawing with what
    is not drawn here.
    """
    if len(content) > LARGEST_FILE:
        raise refused("file")
    answer = ask(_CHILD, [str(largest)], SECONDS + 5, content)
    if not answer:
        raise refused("svg-slow" if is_svg(content) else "damaged")
    return _read(answer)


def prepare_file(path: Path, largest: int, progress: Callable[[int], None]) -> Prepared:
    """`prepare` as a job of the screen. OSError: the file is gone."""
    if path.stat().st_size > LARGEST_FILE:
        raise refused("file")
    return prepare(path.read_bytes(), largest)


def _read(answer: bytes) -> Prepared:
    """What the process says is believed no further than its form."""
    line, _, body = answer.partition(b"\n")
    head = json.loads(line)
    if (reason := head.get("unfit")) in REASONS:
        raise refused(
            reason, tuple(value if isinstance(value, int) else str(value) for value in head["values"])
        )
    ending: Ending = "png" if head["ending"] == "png" else "jpg"
    return Prepared(body, ending, int(head["width"]), int(head["height"]))


class Pictures:
    """`media`: the event's folder."""

    def __init__(self, media: Path) -> None:
        self._media = media

    def keep(self, content: bytes, ending: Ending) -> str:
        """Its SHA-256, by which it is found again; durable by then. Unavailable: the disk is full."""
        digest = hashlib.sha256(content).hexdigest()
        try:
            self._write(self._media / digest[:2] / f"{digest}.{ending}", content)
        except OSError as error:
            raise Unavailable(
                Sentence("Pictures", "The picture could not be kept."),
                Sentence("Pictures", "Is the disk full? Make room, and choose it again."),
                f"a picture: {error}",
            ) from error
        return digest

    def path(self, digest: str) -> Path | None:
        """None for "" and for what is not there (any more)."""
        if not _DIGEST.fullmatch(digest):
            return None
        folder = self._media / digest[:2]
        return next((path for path in sorted(folder.glob(f"{digest}.*")) if path.is_file()), None)

    def _write(self, path: Path, content: bytes) -> None:
        if path.exists() and path.stat().st_size == len(content):
            return
        if not path.parent.exists():
            path.parent.mkdir(parents=True)
            sync_folder(path.parent.parent)
        write_durably(path, content)
