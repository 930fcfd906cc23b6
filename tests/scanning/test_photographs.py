"""What the frame path reads of bad photographs, beside zxing-cpp's own default call on the same pictures.

`pytest -s` prints the counts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random

import pytest
import zxingcpp
from PIL import Image

from kiosk.scanning.codes import new_code
from kiosk.scanning.decoder import LIVE, Found, FrameDecoder
from kiosk.scanning.frames import Frame
from tests.scanning.photograph import Shot, conditions, photograph


def as_frame(picture: Image.Image) -> Frame:
    return Frame(memoryview(picture.tobytes()), picture.width, picture.height, picture.width)


def texts(found: list[Found]) -> set[str]:
    return {one.text for one in found}


def live_texts(pictures: list[Image.Image]) -> set[str]:
    """What is read until the first frame that gives anything."""
    decoder = FrameDecoder()
    readings = (texts(decoder.decode(as_frame(picture))) for picture in pictures)
    return next(filter(None, readings), set())


def readings(code: str, picture: Image.Image) -> Counter[str]:
    alone = {one.text for one in zxingcpp.read_barcodes(picture)}
    still = texts(FrameDecoder().decode_still(as_frame(picture)))
    live = live_texts([picture] * len(LIVE))
    return Counter(
        pictures=1,
        alone=code in alone,
        still=code in still,
        live=code in live,
        lost=code in alone and code not in still,
        wrong=bool((still | live) - {code}),
    )


def measure(rounds: int, seed: int) -> Counter[str]:
    """`rounds` pictures under each condition."""
    chance, total = Random(seed), Counter[str]()
    by_kind: dict[str, Counter[str]] = {}
    for _ in range(rounds):
        code = new_code("M", "7K3", chance.randbytes)
        for kind, shot in conditions(chance).items():
            by_kind.setdefault(kind, Counter()).update(readings(code, photograph(code, shot, chance)))
    for kind, counts in by_kind.items():
        print(f"{kind:8}", dict(counts))
        total.update(counts)
    print(f"{'all':8}", dict(total))
    return total


def test_sixty_bad_photographs() -> None:
    counts = measure(rounds=5, seed=60)
    assert counts["pictures"] == 60
    assert counts["wrong"] == 0
    assert counts["lost"] == 0
    assert counts["still"] >= counts["alone"] + 6
    assert counts["live"] >= 0.9 * counts["pictures"]


@pytest.mark.faults
def test_a_thousand_bad_photographs() -> None:
    counts = measure(rounds=84, seed=1000)
    assert counts["pictures"] == 1008
    assert counts["wrong"] == 0
    assert counts["lost"] == 0
    assert counts["still"] >= 0.94 * counts["pictures"]
    assert counts["live"] >= 0.94 * counts["pictures"]


def smallest_modules_read(module: float, rounds: int, seed: int) -> int:
    """Four frames of a hand that trembles: other noise, another half pixel each time."""
    chance, read = Random(seed), 0
    for _ in range(rounds):
        code = new_code("M", "7K3", chance.randbytes)
        shot = Shot(module=module, turned=chance.uniform(0, 360), noise=5, size=(320, 240))
        frames = [photograph(code, replace(shot, turned=shot.turned + i / 2), chance) for i in range(4)]
        found = live_texts(frames)
        assert found <= {code}
        read += code in found
    print(f"{module} px a module: {read} of {rounds} within 4 frames")
    return read


@pytest.mark.faults
def test_modules_of_one_and_a_half_pixels_within_four_frames() -> None:
    assert smallest_modules_read(1.5, rounds=20, seed=15) >= 19


@pytest.mark.faults
@pytest.mark.parametrize(("module", "least"), [(2.0, 0.98), (1.5, 0.95), (1.3, 0.5)])
def test_smallest_modules_at_length(module: float, least: float) -> None:
    assert smallest_modules_read(module, rounds=200, seed=int(module * 10)) >= least * 200


def test_light_on_dark_is_read_in_a_still() -> None:
    code = new_code("P", "7K3", Random(3).randbytes)
    picture = photograph(code, Shot(inverted=True), Random(3))
    assert texts(FrameDecoder().decode_still(as_frame(picture))) == {code}


def test_corners_stand_where_the_code_is() -> None:
    code = new_code("M", "7K3", Random(4).randbytes)
    for module in (1.6, 4.0):
        picture = photograph(code, Shot(module=module, noise=3), Random(4))
        (found,) = FrameDecoder().decode_still(as_frame(picture))
        width = found.corners[1][0] - found.corners[0][0]
        height = found.corners[3][1] - found.corners[0][1]
        assert width == pytest.approx(21 * module, rel=0.15)
        assert height == pytest.approx(21 * module, rel=0.15)
        assert all(0.25 < x / 480 < 0.75 and 0.25 < y / 360 < 0.8 for x, y in found.corners)


def test_a_code_of_ours_with_a_wrong_check_is_never_handed_over() -> None:
    code = new_code("M", "7K3", Random(5).randbytes)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    picture = photograph(wrong, Shot(), Random(5))
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == [wrong]
    assert FrameDecoder().decode_still(as_frame(picture)) == []
    assert live_texts([picture] * 4) == set()


def test_several_pieces_in_one_picture_are_all_read() -> None:
    chance = Random(6)
    codes = [new_code("M", "7K3", chance.randbytes) for _ in range(6)]
    table = Image.new("L", (960, 640), 140)
    for i, code in enumerate(codes):
        piece = photograph(code, Shot(module=2.5, turned=i * 20, size=(320, 320)), chance)
        table.paste(piece, (i % 3 * 320, i // 3 * 320))
    assert texts(FrameDecoder().decode_still(as_frame(table))) == set(codes)


@pytest.mark.parametrize("size", [(1, 1), (20, 200), (21, 21), (42, 42), (641, 479)])
def test_frames_of_any_size_without_a_code(size: tuple[int, int]) -> None:
    picture = Image.linear_gradient("L").resize(size)
    decoder = FrameDecoder()
    assert decoder.decode_still(as_frame(picture)) == []
    assert [decoder.decode(as_frame(picture)) for _ in range(8)] == [[]] * 8


def test_a_frame_with_a_stride_reads_like_one_without() -> None:
    code = new_code("M", "7K3", Random(7).randbytes)
    picture = photograph(code, Shot(module=1.5, size=(301, 251)), Random(7))
    padded = Image.new("L", (352, 251), 255)
    padded.paste(picture, (0, 0))
    frame = Frame(memoryview(padded.tobytes()), 301, 251, 352)
    assert FrameDecoder().decode_still(frame) == FrameDecoder().decode_still(as_frame(picture)) != []


def test_micro_codes_are_not_read() -> None:
    """They hardly check themselves, and bad pictures of ours look like them now and then."""
    micro = zxingcpp.create_barcode("12345", zxingcpp.MicroQRCode)
    drawn = memoryview(micro.to_image(scale=6))
    picture = Image.frombytes("L", (drawn.shape[1], drawn.shape[0]), drawn.tobytes())
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == ["12345"]
    assert FrameDecoder().decode_still(as_frame(picture)) == []
