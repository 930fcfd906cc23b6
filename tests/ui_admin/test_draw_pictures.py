"""A file that says it is a picture: made fit for the screen, or refused before it costs anything."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from zlib import crc32

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from kiosk.answers import Refused
from ui.admin.draw.pictures import LONGEST_SIDE, Picture, fitting, read_picture

NOISE = Image.effect_noise((400, 300), 80).convert("RGB")


def read(folder: Path, content: bytes, name: str = "prize.png") -> Picture:
    path = folder / name
    path.write_bytes(content)
    return read_picture(path, lambda _: None)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def opened(picture: Picture) -> Image.Image:
    return Image.open(io.BytesIO(picture.content))


def test_what_the_camera_wrote_into_it_is_gone_and_it_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "Taken at the boss's house"
    large = NOISE.resize((2000, 1500))
    picture = read(tmp_path, saved(large, "jpeg", exif=exif, comment=b"GPS 52.5 13.4"))
    image = opened(picture)
    assert (picture.ending, image.format, image.size) == ("jpg", "JPEG", (1200, 1600))
    assert not image.getexif() and "comment" not in image.info
    assert b"boss" not in picture.content and b"GPS" not in picture.content


def test_what_can_be_seen_through_stays_so_and_small_ones_stay_small(tmp_path: Path) -> None:
    glass = opened(read(tmp_path, saved(Image.new("RGBA", (90, 30), (255, 0, 0, 90)), "png")))
    assert (glass.format, glass.size, glass.convert("RGBA").getpixel((5, 5))) == (
        "PNG",
        (90, 30),
        (255, 0, 0, 90),
    )
    assert opened(read(tmp_path, saved(NOISE, "webp"))).size == NOISE.size


@pytest.mark.parametrize(
    "content", [b"", b"Dear diary ..." * 90, b"<svg><image href='file:///etc/passwd'/></svg>"]
)
def test_a_text_that_calls_itself_a_picture(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(Refused, match="not a picture"):
        read(tmp_path, content)


def test_too_many_dots_are_known_from_the_header(tmp_path: Path) -> None:
    size = b"IHDR" + struct.pack(">IIBBBBB", 13_000, 13_000, 8, 2, 0, 0, 0)
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + size + struct.pack(">I", crc32(size))
    header += struct.pack(">I", 9999) + b"IDAT"
    with pytest.raises(Refused) as refused:  # what would follow is never asked for
        read(tmp_path, header)
    assert refused.value.reason.values == (13_000, 13_000)


@pytest.mark.parametrize("cut", [0.02, 0.5, 0.98])
def test_a_picture_that_ends_too_early(tmp_path: Path, cut: float) -> None:
    for kind in ("jpeg", "png"):
        whole = saved(NOISE, kind)
        with pytest.raises(Refused, match="damaged"):
            read(tmp_path, whole[: int(len(whole) * cut)])


def test_a_picture_with_a_hole(tmp_path: Path) -> None:
    whole = bytearray(saved(NOISE, "jpeg"))
    whole[len(whole) // 2 : len(whole) // 2 + 200] = bytes(200)
    with pytest.raises(Refused, match="damaged"):
        read(tmp_path, bytes(whole))


@pytest.mark.parametrize(
    ("size", "fits"),
    [
        ((1600, 1), (1600, 1)),
        ((3200, 1600), (1600, 800)),
        ((4000, 1), (1600, 1)),
        ((3000, 6000), (800, 1600)),
    ],
)
def test_the_same_shape_within_bounds(size: tuple[int, int], fits: tuple[int, int]) -> None:
    found = fitting(QSize(*size))
    assert (found.width(), found.height()) == fits and max(fits) <= LONGEST_SIDE
