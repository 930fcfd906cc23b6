"""What a file is by its first bytes. Only these kinds are ever opened, whatever the file's name says."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import BinaryIO, Final

from kiosk.scanning.kinds import PhoneKind, PictureKind, VideoKind, file_kind
from kiosk.videos.probing.model import Reason

HEAD: Final = 512
"""Bytes that are looked at."""

_SEGMENT: Final = b"\x18\x53\x80\x67"
_BOXES: Final = frozenset(
    b"ftyp moov mdat moof mfra sidx styp free skip wide udta uuid meta pnot prft emsg".split()
)
_PACKET, _LONG_PACKET = 188, 192
_FILMS: Final[tuple[tuple[str, Callable[[bytes], bool]], ...]] = (
    ("gif", lambda head: head.startswith((b"GIF87a", b"GIF89a"))),
    ("flv", lambda head: head.startswith(b"FLV\x01")),
    ("asf", lambda head: head.startswith(b"\x30\x26\xb2\x75\x8e\x66\xcf\x11")),
    ("mpeg", lambda head: head.startswith(b"\0\0\x01\xba")),
    ("mpegts", lambda head: head[0:1] + head[_PACKET : _PACKET + 1] == b"GG"),
    ("mpegts", lambda head: head[4:5] + head[4 + _LONG_PACKET : 5 + _LONG_PACKET] == b"GG"),
)
_SOUNDS: Final = (b"ID3", b"fLaC", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9", b"#!AMR")


def demuxer_of(head: bytes) -> tuple[str, Reason]:
    """FFmpeg's name of what can open it, or "" and why nothing does."""
    if not head:
        return "", "empty"
    for name, fits in _FILMS:
        if fits(head):
            return name, ""
    match file_kind(io.BytesIO(head)):
        case VideoKind(demuxer):
            return demuxer, ""
        case PictureKind() | PhoneKind():
            return "", "one-picture"
    is_wave = head[:4] in (b"RIFF", b"FORM") and head[8:12] in (b"WAVE", b"AIFF", b"AIFC")
    return "", "no-picture" if is_wave or head.startswith(_SOUNDS) else "not-a-video"


def ends_early(file: BinaryIO, demuxer: str) -> bool:
    """Whether the file itself says that more of it should follow: most kinds hold sizes."""
    length = file.seek(0, io.SEEK_END)
    if demuxer == "avi":
        file.seek(4)
        return int.from_bytes(file.read(4), "little") + 8 > length + 1
    if demuxer == "matroska":
        return _segment_ends(file) > length
    return demuxer == "mov" and _last_box_ends(file, length) > length


def _segment_ends(file: BinaryIO) -> int:
    """Of a Matroska file, behind its head; 0 if it does not say, as one that was written live."""
    file.seek(4)
    head = _number(file)
    file.seek(head, io.SEEK_CUR)
    if file.read(4) != _SEGMENT:
        return 0
    size = _number(file)
    return file.tell() + size if size else 0


def _number(file: BinaryIO) -> int:
    """EBML: the first byte says by its leading zeros how many follow. 0: unknown."""
    first = int.from_bytes(file.read(1), "big")
    more = 8 - first.bit_length()
    if more > 7:
        return 0
    value = (first & (1 << (7 - more)) - 1) << 8 * more | int.from_bytes(file.read(more), "big")
    return 0 if value == (1 << 7 * (more + 1)) - 1 else value


def _last_box_ends(file: BinaryIO, length: int) -> int:
    at = 0
    for _ in range(10_000):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            return at
        size = struct.unpack(">I", head[:4])[0]
        if size == 1 and len(head) == 16:
            size = struct.unpack(">Q", head[8:])[0]
        if size < 8 or head[4:8] not in _BOXES:  # to the end; or something is appended that is no film
            return length
        at += size
    return length
