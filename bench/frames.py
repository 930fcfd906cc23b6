"""A camera frame without a code, photographed codes, and the smallest module that is read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path
from random import Random

import zxingcpp
from PIL import Image, ImageChops

from bench.harness import Bench, interleaved, peer, scaled, split, timed
from bench.model import Goal, Line
from kiosk.scanning.codes import new_code
from kiosk.scanning.decoder import LIVE, FrameDecoder
from kiosk.scanning.eye import Eye
from kiosk.scanning.frames import Frame
from tests.scanning.photograph import Shot, conditions, photograph

SIZE = (1280, 720)
ROUNDS = 100
PHOTOGRAPHS = 20
SMALL = 60
MODULE = 1.5


def lines(bench: Bench) -> Iterator[Line]:
    yield from _empty(bench)
    yield _photographs(bench)
    yield _smallest(bench)


def _as_frame(picture: Image.Image) -> Frame:
    return Frame(memoryview(picture.tobytes()), picture.width, picture.height, picture.width)


def _scene(bench: Bench) -> Image.Image:
    """A table with things on it and no code, and a file of it for the peers."""
    chance = Random(720)
    scene = Image.linear_gradient("L").resize(SIZE)
    for _ in range(60):
        side = chance.randrange(10, 200)
        at = (chance.randrange(SIZE[0]), chance.randrange(SIZE[1]))
        scene.paste(chance.randrange(256), (*at, at[0] + side, at[1] + side // 2))
    scene.save(bench.place / "scene.png")
    return scene


def _noisy(scene: Image.Image, chance: Random) -> Frame:
    """As a camera's sensor gives it: never the same twice."""
    noise = Image.frombytes("L", (64, 64), chance.randbytes(4096)).resize(SIZE).point(lambda v: v // 64)
    return _as_frame(ImageChops.add(scene, noise))


def _empty(bench: Bench) -> Iterator[Line]:
    scene = _scene(bench)
    frame, decoder, content = _as_frame(scene), FrameDecoder(), scene.tobytes()
    twin = bytes(bytearray(content))
    assert decoder.decode(frame) == []
    chance, eye = Random(30), Eye()
    room = cycle([_noisy(scene, chance) for _ in range(6)])
    for _ in range(60):  # what is new in the room is read to the end first
        assert eye.look(next(room)).found == ()
    zbar = peer(bench, "zbar", bench.place / "scene.png")
    seen = interleaved(
        bench.some(ROUNDS, 5),
        {
            "ours": lambda: timed(lambda: eye.look(next(room))),
            "everything moves": lambda: timed(lambda: decoder.decode(frame)),
            "one pass": lambda: timed(lambda: content == twin),
            "zxing-cpp default": lambda: timed(lambda: zxingcpp.read_barcodes(scene)),
            "zbar": zbar,
        },
    )
    if zbar is not None:
        zbar.close()
    ours, sides = split(scaled(seen, 1000))
    goals = (Goal(3, "one pass"), Goal(1 / 60, "zbar"))
    moving = sides.pop("everything moves")
    assert moving is not None
    yield Line("a camera frame, 720p, a still room", "ms", ours, sides, goals, "nothing is found in it")
    yield Line("a camera frame, 720p, all of it moves", "ms", moving, sides, goals, "nothing is found in it")


def _photographs(bench: Bench) -> Line:
    chance, ours, plain, wrong, pictures = Random(41), 0, 0, 0, 0
    folder = bench.place / "photographs"
    folder.mkdir()
    for _ in range(bench.some(PHOTOGRAPHS)):
        code = new_code("M", "7K3", chance.randbytes)
        for kind, shot in conditions(chance).items():
            picture = photograph(code, shot, chance)
            picture.save(folder / f"{pictures:04d}-{kind}-{code}.png")
            read = _live([picture] * len(LIVE))
            pictures += 1
            ours += code in read
            wrong += bool(read - {code})
            plain += code in {one.text for one in zxingcpp.read_barcodes(picture)}
    assert wrong == 0
    sides: dict[str, float | None] = {"zxing-cpp default": 100 * plain / pictures}
    for name in ("zbar", "opencv"):
        sides[name] = _share_of(bench, name, folder, pictures)
    note = f"{pictures} pictures, no wrong text"
    return Line("photographed codes read", "%", 100 * ours / pictures, sides, (Goal(94, least=True),), note)


def _share_of(bench: Bench, name: str, folder: Path, pictures: int) -> float | None:
    found = peer(bench, name, folder)
    if found is None:
        return None
    found()
    share = 100 * int(found.result) / pictures
    found.close()
    return share


def _live(pictures: list[Image.Image]) -> set[str]:
    decoder = FrameDecoder()
    readings = ({one.text for one in decoder.decode(_as_frame(picture))} for picture in pictures)
    return next(filter(None, readings), set())


def _smallest(bench: Bench) -> Line:
    chance, count, read = Random(15), bench.some(SMALL, 5), 0
    for _ in range(count):
        code = new_code("M", "7K3", chance.randbytes)
        shot = Shot(module=MODULE, turned=chance.uniform(0, 360), noise=5, size=(320, 240))
        frames = [photograph(code, replace(shot, turned=shot.turned + i / 2), chance) for i in range(4)]
        read += code in _live(frames)
    note = f"{count} codes, 4 frames each"
    return Line(f"codes of {MODULE} px a module", "%", 100 * read / count, {}, (Goal(95, least=True),), note)
