"""A spreadsheet's archive, unpacked under limits before anything looks into it."""

from __future__ import annotations

import zipfile
from io import BytesIO

from kiosk.people.kinds import damaged
from kiosk.words import Sentence

MAX_UNPACKED = 50_000_000
MAX_RATIO = 100
MAX_PARTS = 2_000
_SMALL = 1_000_000
"""A part of this size does no harm, however well it was packed."""
_STEP = 1 << 20


def unpacked(data: bytes) -> bytes | Sentence:
    """The same archive without packing, its XML parts alone. At most `MAX_UNPACKED` bytes are ever made."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = archive.infolist()
            if refused := _too_much(parts, len(data)):
                return refused
            return _copied(archive, parts)
    except Exception:  # a broken ZIP raises whatever its bytes lead to
        return damaged()


def _too_much(parts: list[zipfile.ZipInfo], packed: int) -> Sentence | None:
    """What the directory says; while copying it is found out whether that is true."""
    whole = sum(part.file_size for part in parts)
    if len(parts) > MAX_PARTS or whole > MAX_UNPACKED or whole > max(_SMALL, MAX_RATIO * packed):
        return far_too_much()
    if any(part.file_size > max(_SMALL, MAX_RATIO * part.compress_size) for part in parts):
        return far_too_much()
    return None


def _copied(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> bytes | Sentence:
    copy, left, names = BytesIO(), MAX_UNPACKED, set[str]()
    with zipfile.ZipFile(copy, "w", zipfile.ZIP_STORED) as plain:
        for part in parts:
            if not part.filename.endswith((".xml", ".rels")):
                continue
            if part.filename in names:
                return damaged()
            names.add(part.filename)
            with archive.open(part) as packed, plain.open(part.filename, "w") as out:
                while chunk := packed.read(min(_STEP, left + 1)):
                    left -= len(chunk)
                    if left < 0:
                        return far_too_much()
                    out.write(chunk)
    return copy.getvalue()


def far_too_much() -> Sentence:
    return Sentence(
        "People",
        "Unpacked, this file is far larger than any list. Copy the names into a new sheet and save that.",
    )
