"""A file that says it is a picture: made fit for screen and paper, or refused before it costs anything."""

from __future__ import annotations

import io
import struct
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from zlib import crc32

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from kiosk.answers import Refused
from kiosk.event import pictures
from kiosk.event.pictures import LARGEST, prepare, prepare_file
from kiosk.printing.prepared import Prepared
from kiosk.printing.qt_pictures import fit, fitting
from kiosk.printing.unfit import REASONS, Unfit

NOISE = Image.effect_noise((400, 300), 80).convert("RGB")


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def opened(picture: Prepared) -> Image.Image:
    image = Image.open(io.BytesIO(picture.content))
    assert image.size == (picture.width, picture.height)
    return image


def png_header(width: int, height: int) -> bytes:
    size = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + size + struct.pack(">I", crc32(size))
    return header + struct.pack(">I", 9999) + b"IDAT"


def jpeg_header(width: int, height: int) -> bytes:
    """A small one that says it is large."""
    before, after = saved(NOISE.resize((8, 8)), "jpeg").split(b"\xff\xc0")
    return before + b"\xff\xc0" + after[:3] + struct.pack(">HH", height, width) + after[7:]


def why(content: bytes) -> Unfit:
    """What is said in the process that looks."""
    with pytest.raises(Unfit) as unfit:
        fit(content, LARGEST)
    return unfit.value


def test_what_the_camera_wrote_into_it_is_gone_and_it_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "Taken at the boss's house"
    large = NOISE.resize((2000, 1500))
    picture = prepare(saved(large, "jpeg", exif=exif, comment=b"GPS 52.5 13.4"))
    image = opened(picture)
    assert (picture.ending, image.format, image.size) == ("jpg", "JPEG", (1200, 1600))
    assert not image.getexif() and "comment" not in image.info
    assert b"boss" not in picture.content and b"GPS" not in picture.content


def test_what_can_be_seen_through_stays_so_and_small_ones_stay_small() -> None:
    glass = fit(saved(Image.new("RGBA", (90, 30), (255, 0, 0, 90)), "png"), LARGEST)
    assert glass.ending == "png" and opened(glass).size == (90, 30)
    assert opened(glass).convert("RGBA").getpixel((5, 5)) == (255, 0, 0, 90)
    assert opened(fit(saved(NOISE, "webp"), LARGEST)).size == NOISE.size
    assert opened(fit(saved(NOISE, "png"), 100)).size == (100, 75)


@pytest.mark.parametrize(
    ("mode", "color", "shown"),
    [("CMYK", (0, 255, 255, 0), (255, 0, 0)), ("L", 128, (128, 128, 128)), ("1", 1, (255, 255, 255))],
)
def test_colors_of_printers_and_gray_ones(mode: str, color: object, shown: tuple[int, ...]) -> None:
    kind = "png" if mode == "1" else "jpeg"
    picture = fit(saved(Image.new(mode, (30, 30), color), kind), LARGEST)
    found = opened(picture).convert("RGB").getpixel((15, 15))
    assert all(abs(one - other) < 40 for one, other in zip(found, shown, strict=True)), found


@pytest.mark.parametrize("content", [b"", b"Dear diary ..." * 90, b"BM" + bytes(90), b"GIF89a" + bytes(90)])
def test_a_text_that_calls_itself_a_picture(content: bytes) -> None:
    assert why(content).reason == "kind"


@pytest.mark.parametrize("brand", [b"heic", b"avif", b"mif1"])
def test_a_phone_is_told_what_to_do(brand: bytes) -> None:
    with pytest.raises(Refused, match="Save it as JPEG"):
        prepare(b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0" + bytes(900))


@pytest.mark.parametrize("header", [png_header, jpeg_header])
def test_too_many_dots_are_known_from_the_header(header: object) -> None:
    assert callable(header)
    with pytest.raises(Refused) as refused:  # what would follow is never asked for
        prepare(header(13_000, 13_000))
    assert refused.value.reason.values == (13_000, 13_000)
    assert "at most 6,000" in refused.value.reason.text


@pytest.mark.faults
def test_a_logo_of_169_megapixels_costs_no_memory(tmp_path: Path) -> None:
    """A whole one, 0.5 MB of file that would be 500 MB of dots."""
    path = tmp_path / "logo.png"
    Image.new("1", (13_000, 13_000), 1).save(path)
    with pytest.raises(Refused) as refused:
        prepare_file(path, LARGEST, lambda _: None)
    assert refused.value.reason.values == (13_000, 13_000)


@pytest.mark.faults
def test_the_largest_that_is_allowed_is_read() -> None:
    whole = saved(Image.new("RGBA", (6324, 6324), (9, 99, 9, 99)), "png", compress_level=1)
    assert opened(prepare(whole)).size == (1600, 1600)


@pytest.mark.parametrize("cut", [0.02, 0.5, 0.98])
def test_a_picture_that_ends_too_early(cut: float) -> None:
    for kind in ("jpeg", "png"):
        whole = saved(NOISE, kind)
        assert why(whole[: int(len(whole) * cut)]).reason == "damaged"


def test_a_picture_with_a_hole() -> None:
    whole = bytearray(saved(NOISE, "jpeg"))
    whole[len(whole) // 2 : len(whole) // 2 + 200] = bytes(200)
    assert why(bytes(whole)).reason == "damaged"


def test_a_file_too_large_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    with path.open("wb") as file:
        file.truncate(pictures.LARGEST_FILE + 1)
    with pytest.raises(Refused, match="too large"):
        prepare_file(path, LARGEST, lambda _: None)
    with pytest.raises(FileNotFoundError):
        prepare_file(tmp_path / "gone.png", LARGEST, lambda _: None)


def test_a_decoder_that_dies_takes_nobody_along(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no such module the process ends at once, as it does when it is killed."""
    monkeypatch.setattr(pictures, "_CHILD", "kiosk.printing.no_such_module")
    with pytest.raises(Refused) as refused:
        prepare(saved(NOISE, "png"))
    assert refused.value.reason == REASONS["damaged"]


def test_two_at_once() -> None:
    with ThreadPoolExecutor(2) as pool:
        small, large = pool.map(prepare, [saved(NOISE, "png"), saved(NOISE.resize((1700, 40)), "png")])
    assert (small.width, large.width) == (400, 1600)


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
    found = fitting(QSize(*size), LARGEST)
    assert (found.width(), found.height()) == fits and max(fits) <= LARGEST
