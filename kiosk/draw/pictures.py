"""Pictures of prizes: kept once, named after what is in them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

from kiosk.answers import Unavailable
from kiosk.storage import media as files
from kiosk.storage.files import sync_folder, write_durably
from kiosk.words import Sentence

Ending = Literal["jpg", "png"]


class Pictures:
    """`media`: the event's folder."""

    def __init__(self, media: Path) -> None:
        self._media = media

    def keep(self, content: bytes, ending: Ending) -> str:
        """Its SHA-256, which is the `picture` of a prize; durable by then. Unavailable: the disk is full."""
        digest = hashlib.sha256(content).hexdigest()
        try:
            self._write(self._media / digest[:2] / f"{digest}.{ending}", content)
        except OSError as error:
            raise Unavailable(
                Sentence("Draw", "The picture could not be kept."),
                Sentence("Draw", "Is the disk full? Make room, and choose it again."),
                f"a picture: {error}",
            ) from error
        return digest

    def path(self, digest: str) -> Path | None:
        """None for "" and for what is not there (any more)."""
        found = (path for name, path in files.files_in(self._media) if files.digest_in(name) == digest)
        return next(found, None) if digest else None

    def _write(self, path: Path, content: bytes) -> None:
        if path.exists() and path.stat().st_size == len(content):
            return
        if not path.parent.exists():
            path.parent.mkdir(parents=True)
            sync_folder(path.parent.parent)
        write_durably(path, content)
