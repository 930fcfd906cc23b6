"""A still scene costs nothing, whatever differs is read, slow light starves nobody."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from kiosk.scanning.decoder import LIVE
from kiosk.scanning.frames import Frame
from kiosk.scanning.gate import ANYWAY, LOOKS, Gate
from tests.scanning.photograph import grains, table

SIZE = (640, 360)


def as_frame(picture: Image.Image) -> Frame:
    return Frame(memoryview(picture.tobytes()), picture.width, picture.height, picture.width)


def room(noise: int, count: int, seed: int = 1) -> list[Frame]:
    """The same table, filmed `count` times by a sensor with noise of this standard deviation."""
    chance = Random(seed)
    scene = table(SIZE, chance)
    return [as_frame(ImageChops.add(scene, grains(SIZE, noise, chance), 1, -128)) for _ in range(count)]


def with_paper(frame: Frame, x: int, y: int, width: int = 40, height: int = 60) -> Frame:
    picture = Image.frombytes("L", (frame.width, frame.height), bytes(frame.gray))
    picture.paste(255 if picture.getpixel((x, y)) < 128 else 0, (x, y, x + width, y + height))
    return as_frame(picture)


def asleep(frames: list[Frame], after: int = 60) -> Gate:
    gate = Gate()
    for at in range(after):
        gate.opens(frames[at % len(frames)])
    return gate


@pytest.mark.parametrize("noise", [0, 6, 12])
def test_a_still_room_is_read_to_the_end_once_and_then_now_and_then(noise: int) -> None:
    frames = room(noise, 5)
    gate = asleep(frames, after=ANYWAY * 3)
    opened = [gate.opens(frames[at % 5]) for at in range(2 * ANYWAY)]
    assert sum(opened) == 2


def test_the_first_frame_and_those_after_it_are_read_with_all_renderings() -> None:
    gate, (frame,) = Gate(), room(0, 1)
    assert [gate.opens(frame) for _ in range(LOOKS + 1)] == [True] * LOOKS + [False]
    assert len(LIVE) * 2 <= LOOKS


@given(x=st.integers(0, 595), y=st.integers(0, 295), seed=st.integers(0, 3))
@settings(max_examples=15, deadline=None)
def test_a_paper_anywhere_wakes_it_with_its_first_frame(x: int, y: int, seed: int) -> None:
    frames = room(3, 2, seed)
    gate = asleep(frames)
    held = with_paper(frames[0], x, y)
    assert [gate.opens(held) for _ in range(LOOKS)] == [True] * LOOKS
    assert not gate.opens(held)
    assert gate.opens(frames[1])


def test_light_that_changes_slowly_is_read_again_and_again_and_costs_little() -> None:
    (base,) = room(0, 1)
    picture = Image.frombytes("L", SIZE, bytes(base.gray))
    gate, opened = Gate(), 0
    for level in range(600):  # 40 seconds; half the light at the end
        dimmed = picture.point([int(gray * (1 - level / 1200)) for gray in range(256)])
        opened += gate.opens(as_frame(dimmed))
    assert 600 / ANYWAY < opened < 250


def test_whatever_moves_is_read_all_the_time() -> None:
    frames = room(3, 2)
    gate = asleep(frames)
    assert all(gate.opens(with_paper(frames[0], 10 * at, 100)) for at in range(50))
    assert gate.moved > 0


@pytest.mark.parametrize("size", [(0, 0), (1, 1), (3, 2), (21, 21), (641, 479), (1280, 720)])
def test_frames_of_any_size_and_a_camera_that_changes_it(size: tuple[int, int]) -> None:
    gate = asleep(room(0, 1))
    frame = Frame(memoryview(bytes(size[0] * size[1])), *size, size[0])
    assert gate.opens(frame)
    assert gate.changed


def test_padding_between_rows_is_not_looked_at() -> None:
    gate = Gate()
    chance = Random(5)
    rows = [chance.randbytes(200) for _ in range(100)]
    for _ in range(LOOKS + 1):
        padded = memoryview(b"".join(row + chance.randbytes(24) for row in rows))
        opened = gate.opens(Frame(padded, 200, 100, 224))
    assert not opened
