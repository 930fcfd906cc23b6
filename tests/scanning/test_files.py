import io
import zlib
from collections.abc import Callable
from pathlib import Path
from random import Random

import av
import pytest
from PIL import Image

from kiosk.answers import Refused, Unavailable
from kiosk.scanning.codes import new_code
from kiosk.scanning.files import PictureSource, VideoSource, is_picture
from kiosk.scanning.kinds import PictureKind, file_kind
from kiosk.scanning.reading import read_file
from tests.scanning.filming import film
from tests.scanning.photograph import MODULES, Shot, code_matrix, photograph

CODE = new_code("M", "7K3", Random(1).randbytes)
OTHER = new_code("M", "7K3", Random(2).randbytes)


def picture_of(code: str = CODE) -> Image.Image:
    return photograph(code, Shot(module=3, size=(301, 251)), Random(1))


def texts(path: Path) -> list[str]:
    return [found.text for found in read_file(path)]


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "bmp", "gif"])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures_of_all_kinds(kind: str, mode: str, tmp_path: Path) -> None:
    path = tmp_path / f"a photo %03d.{kind}"
    picture_of().convert(mode).save(path, quality=90)
    assert texts(path) == [CODE]


@pytest.mark.parametrize(
    "options", [{"lossless": True}, {"lossless": False}, {"exif": b"Exif\0\0" + b"x" * 60}]
)
def test_every_webp_says_its_size(options: dict[str, object]) -> None:
    stored = io.BytesIO()
    picture_of().convert("RGB").save(stored, "WEBP", **options)
    assert file_kind(stored) == PictureKind("webp_pipe", 301, 251)


def test_a_progressive_jpeg_behind_long_metadata(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    picture_of().save(path, progressive=True, exif=b"Exif\0\0" + b"x" * 60_000, icc_profile=b"y" * 150_000)
    assert texts(path) == [CODE]


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparent_means_white(mode: str, tmp_path: Path) -> None:
    clear = Image.new("RGBA", (29 * 4, 29 * 4), (0, 0, 0, 0))
    for y, row in enumerate(code_matrix(CODE)):
        for x in range(MODULES):
            if row[x]:
                clear.paste((0, 0, 0, 255), ((x + 4) * 4, (y + 4) * 4, (x + 5) * 4, (y + 5) * 4))
    path = tmp_path / "drawn.png"
    (clear.quantize(4) if mode == "P" else clear.convert(mode)).save(path)
    assert texts(path) == [CODE]


def png_header_only(width: int, height: int) -> bytes:
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((1, 0, 0, 0, 0))
    chunk = b"IHDR" + head
    return b"\x89PNG\r\n\x1a\n\0\0\0\r" + chunk + zlib.crc32(chunk).to_bytes(4, "big")


def too_large_jpeg(_path: Path) -> bytes:
    stored = io.BytesIO()
    Image.new("L", (16, 16)).save(stored, "JPEG")
    whole = stored.getvalue()
    at = whole.index(b"\xff\xc0") + 5
    return whole[:at] + (13_000).to_bytes(2, "big") * 2 + whole[at + 4 :]


def real_13000(_path: Path) -> bytes:
    stored = io.BytesIO()
    Image.new("1", (13_000, 13_000)).save(stored, "PNG")
    return stored.getvalue()


def half_of_a_film(path: Path) -> bytes:
    film(path, [CODE], "mpeg4")
    return path.read_bytes()[:2000]


REFUSED: dict[str, Callable[[Path], bytes]] = {
    "empty.png": lambda _: b"",
    "empty.mp4": lambda _: b"",
    "text.png": lambda _: b"this is no picture at all" * 20,
    "text.mp4": lambda _: b"nor is this a film" * 20,
    "list.mp4": lambda _: b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n",
    "list.txt": lambda _: b"ffconcat version 1.0\nfile /etc/passwd\n",
    "drawing.svg": lambda _: b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "phone.heic": lambda _: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    "huge.png": real_13000,
    "huge header.png": lambda _: png_header_only(2**31 - 1, 2**31 - 1),
    "huge.jpg": too_large_jpeg,
}


@pytest.mark.parametrize("name", REFUSED)
def test_files_that_are_refused(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(REFUSED[name](path))
    with pytest.raises(Refused) as no:
        read_file(path)
    assert no.value.reason.context == "Scanning"


def cut(kind: str) -> Callable[[Path], bytes]:
    def make(path: Path) -> bytes:
        picture_of().save(path, kind)
        return path.read_bytes()[:100]

    return make


DAMAGED: dict[str, Callable[[Path], bytes]] = {
    "cut.png": cut("PNG"),
    "cut.jpg": cut("JPEG"),
    "cut.webp": cut("WEBP"),
    "header.png": lambda _: png_header_only(100, 100),
    "nothing.png": lambda _: png_header_only(0, 100),
    "cut.mp4": half_of_a_film,
    "rubbish.webm": lambda _: b"\x1a\x45\xdf\xa3" + Random(1).randbytes(3000),
    "rubbish.mp4": lambda _: b"\0\0\0\x18ftypisom" + Random(1).randbytes(3000),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_files_that_are_damaged(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(DAMAGED[name](path))
    with pytest.raises(Unavailable) as trouble:
        read_file(path)
    assert trouble.value.detail
    assert str(tmp_path) not in trouble.value.detail


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.png", Path("/dev/zero")):
        with pytest.raises(Unavailable):
            read_file(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP"])
def test_flipped_bytes_never_crash_and_never_make_another_code(kind: str, tmp_path: Path) -> None:
    path, chance = tmp_path / "flipped", Random(kind)
    stored = io.BytesIO()
    picture_of().save(stored, kind)
    for _ in range(8):
        broken = bytearray(stored.getvalue())
        for _ in range(chance.randrange(1, 6)):
            broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        path.write_bytes(broken)
        try:
            found = texts(path)
        except (Refused, Unavailable):
            continue
        assert found in ([], [CODE])


@pytest.mark.parametrize(
    ("name", "codec"),
    [("film.mp4", "mpeg4"), ("film.mp4", "libx264"), ("film.webm", "libvpx"), ("film.avi", "mjpeg")],
)
def test_a_film_of_moving_codes(name: str, codec: str, tmp_path: Path) -> None:
    if codec not in av.codecs_available:
        pytest.skip(f"no encoder {codec} here")
    path = tmp_path / name
    film(path, [CODE, OTHER], codec)
    assert not is_picture(path)
    assert texts(path) == [CODE, OTHER]


def test_a_film_gives_frames_up_to_a_limit(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    film(path, [CODE], "mpeg4", frames_each=6)
    assert [(f.width, f.height) for f in VideoSource(path)] == [(480, 360)] * 6
    assert sum(1 for _ in VideoSource(path, most=4)) == 4


def test_each_source_refuses_the_other_kind(tmp_path: Path) -> None:
    picture, video = tmp_path / "a.png", tmp_path / "a.mp4"
    picture_of().save(picture)
    film(video, [CODE], "mpeg4", frames_each=1)
    with pytest.raises(Refused):
        next(iter(PictureSource(video)))
    with pytest.raises(Refused):
        next(iter(VideoSource(picture)))


def test_a_film_with_sound_only_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sound.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=8000)
        frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
        frame.sample_rate = 8000
        frame.planes[0].update(bytes(frame.planes[0].buffer_size))
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(Refused):
        read_file(path)
