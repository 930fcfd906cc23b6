"""What a file is by its first bytes, and how large a picture is by its header: before anything decodes it."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import BinaryIO, Final

_STILL_BRANDS: Final = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"})
_BOXES: Final = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})
_SIZELESS_MARKERS: Final = frozenset({0xC4, 0xC8, 0xCC})


@dataclass(frozen=True, slots=True)
class PictureKind:
    """`demuxer` is FFmpeg's name; width and height as the header says, in pixels, 0 if it does not."""

    demuxer: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class VideoKind:
    demuxer: str


@dataclass(frozen=True, slots=True)
class PhoneKind:
    """HEIC or AVIF: a picture, but one that must be saved as JPEG first."""


FileKind = PictureKind | VideoKind | PhoneKind


def file_kind(file: BinaryIO) -> FileKind | None:
    """None: neither a picture nor a video that is known here. Reads from the start."""
    file.seek(0)
    head = file.read(64)
    return _picture_kind(head, file) or _video_kind(head)


def _picture_kind(head: bytes, file: BinaryIO) -> PictureKind | None:
    if head.startswith(b"\x89PNG\r\n\x1a\n") and len(head) >= 24:
        return PictureKind("png_pipe", *struct.unpack(">II", head[16:24]))
    if head.startswith((b"GIF87a", b"GIF89a")) and len(head) >= 10:
        return PictureKind("gif", *struct.unpack("<HH", head[6:10]))
    if head.startswith(b"BM") and len(head) >= 26 and head[14:18] == b"\x28\0\0\0":
        width, height = struct.unpack("<ii", head[18:26])
        return PictureKind("bmp_pipe", abs(width), abs(height))
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return PictureKind("webp_pipe", *_webp_size(head))
    if head.startswith(b"\xff\xd8\xff"):
        return PictureKind("jpeg_pipe", *_jpeg_size(file))
    return None


def _video_kind(head: bytes) -> VideoKind | PhoneKind | None:
    if head[4:8] in _BOXES:
        return PhoneKind() if head[4:8] == b"ftyp" and head[8:12] in _STILL_BRANDS else VideoKind("mov")
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return VideoKind("matroska")
    if head.startswith(b"OggS"):
        return VideoKind("ogg")
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        return VideoKind("avi")
    return None


def _webp_size(head: bytes) -> tuple[int, int]:
    match head[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
        case b"VP8L":
            bits = int.from_bytes(head[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = int.from_bytes(head[26:28], "little"), int.from_bytes(head[28:30], "little")
            return width & 0x3FFF, height & 0x3FFF
    return 0, 0


def _jpeg_size(file: BinaryIO) -> tuple[int, int]:
    """Walk the segments to the frame header (C0 to CF but C4, C8, CC)."""
    file.seek(2)
    while True:
        head = file.read(4)
        if len(head) < 4 or head[0] != 0xFF:
            return 0, 0
        marker, length = head[1], int.from_bytes(head[2:4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in _SIZELESS_MARKERS:
            size = file.read(5)
            return int.from_bytes(size[3:5], "big"), int.from_bytes(size[1:3], "big")
        if length < 2:
            return 0, 0
        file.seek(length - 2, 1)
