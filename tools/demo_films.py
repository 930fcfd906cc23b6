"""The sample event's small films, drawn dot by dot: `python -m tools.demo_films` writes assets/videos."""

from __future__ import annotations

import json
import math
import random
import re
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

import av
from PIL import Image, ImageDraw

FOLDER = Path(__file__).parents[1] / "assets" / "videos"
SHAPES = FOLDER.parent / "mustaches" / "mustaches.json"
SIZE = (640, 360)
FINER = 2
FPS = 12
SECONDS = 8
RATE = 48_000
PAPER, INK, RED, GOLD, TEAL = "#f7ecd5", "#241a16", "#c0392b", "#e3a72f", "#1f6b66"

Point = tuple[float, float]
Scene = Callable[[ImageDraw.ImageDraw, float], None]
"""Draws on the finer canvas; second from the start."""


def mustache(name: str, middle: Point, width: float, turn: float = 0.0, steps: int = 6) -> list[Point]:
    """Its outline, so wide, turned so far (radians) around its middle."""
    shapes = json.loads(SHAPES.read_text("utf-8"))
    path = next(each["path"] for each in shapes["mustaches"] if each["name"] == name)
    outline = list(_flattened(path, steps))
    scale = width / shapes["width"]
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    centered = [(x - shapes["width"] / 2, y - shapes["height"] / 2) for x, y in outline]
    return [(middle[0] + x * cos - y * sin, middle[1] + x * sin + y * cos) for x, y in centered]


def _flattened(path: str, steps: int) -> Iterator[Point]:
    here: Point = (0, 0)
    for letter, numbers in re.findall(r"([MLCZ])([^MLCZ]*)", path):
        values = [float(each) for each in numbers.split()]
        points = list(zip(values[::2], values[1::2], strict=True))
        if letter == "C":
            for at in range(0, len(points), 3):
                yield from _curve((here, *points[at : at + 3]), steps)
                here = points[at + 2]
        elif points:
            here = points[-1]
            yield from points


def _curve(corners: Sequence[Point], steps: int) -> Iterator[Point]:
    for step in range(1, steps + 1):
        t = step / steps
        u = 1 - t
        weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
        x, y = (sum(w * each[at] for w, each in zip(weights, corners, strict=True)) for at in (0, 1))
        yield x, y


def sun(draw: ImageDraw.ImageDraw, at: float) -> None:
    """Beams turn behind a mustache that wags."""
    w, h = draw.im.size
    draw.rectangle((0, 0, w, h), fill=GOLD)
    for beam in range(0, 16, 2):
        angles = [2 * math.pi * (beam + side) / 16 + at * 0.12 for side in (0, 1)]
        draw.polygon(
            [(w / 2, h / 2), *((w / 2 + w * math.cos(a), h / 2 + w * math.sin(a)) for a in angles)], RED
        )
    draw.ellipse((w / 2 - h * 0.36, h * 0.14, w / 2 + h * 0.36, h * 0.86), fill=PAPER)
    draw.polygon(mustache("handlebar", (w / 2, h / 2), h * 0.66, 0.12 * math.sin(at * 3)), fill=INK)


def night(draw: ImageDraw.ImageDraw, at: float) -> None:
    """A house at night; one window after the other gets light."""
    w, h = draw.im.size
    chance = random.Random(7)
    draw.rectangle((0, 0, w, h), fill=INK)
    for star in range(40):
        x, y, size = chance.random() * w, chance.random() * h * 0.6, 1.5 + 2.5 * chance.random()
        if (star + int(at * 2)) % 9:
            draw.ellipse((x - size, y - size, x + size, y + size), fill=PAPER)
    draw.ellipse((w * 0.78, h * 0.1, w * 0.78 + h * 0.2, h * 0.3), fill=GOLD)
    draw.rectangle((w * 0.2, h * 0.3, w * 0.72, h), fill=TEAL)
    order = list(range(20))
    chance.shuffle(order)
    for place in range(20):
        x, y = w * (0.235 + 0.095 * (place % 5)), h * (0.37 + 0.16 * (place // 5))
        light = order[place] < at / SECONDS * 24
        draw.rectangle((x, y, x + w * 0.06, y + h * 0.1), fill=GOLD if light else INK)


def confetti(draw: ImageDraw.ImageDraw, at: float) -> None:
    """Mustaches fall from the sky, and never end."""
    w, h = draw.im.size
    chance = random.Random(3)
    draw.rectangle((0, 0, w, h), fill=TEAL)
    for color in (PAPER, GOLD, RED, PAPER, GOLD) * 4:
        x, y, pace = chance.random() * w, chance.random(), 0.6 + chance.random()
        turn, size = (
            chance.random() * 6 + at * (chance.random() - 0.5) * 2,
            h * (0.14 + 0.1 * chance.random()),
        )
        fall = ((y + at * pace / SECONDS * 2) % 1) * h * 1.4 - h * 0.2
        draw.polygon(mustache("handlebar", (x, fall), size, turn, 3), fill=color)


FILMS: Mapping[str, tuple[Scene, str, tuple[float, ...]]] = MappingProxyType(
    {
        "thank-you.mp4": (sun, "libx264", (392.0, 494.0, 588.0, 784.0)),
        "night-shift.webm": (night, "libvpx-vp9", (262.0, 330.0, 392.0, 330.0)),
        "hooray.mp4": (confetti, "libx264", ()),
    }
)
"""Name, what is drawn, by which codec, and the notes of its tune; without any it is silent."""


def write(path: Path, scene: Scene, codec: str, notes: tuple[float, ...]) -> None:
    with av.open(str(path), "w") as out:
        options = {"crf": "30"} if codec == "libx264" else {"crf": "40", "b": "0"}
        video = out.add_stream(codec, rate=FPS, options=options)
        assert isinstance(video, av.VideoStream)
        video.width, video.height = SIZE
        video.pix_fmt = "yuv420p"
        sound = _sound(out, "aac" if codec == "libx264" else "libopus") if notes else None
        for frame in _frames(scene):
            out.mux(video.encode(frame))
        out.mux(video.encode(None))
        if sound is not None:
            resampler = av.AudioResampler(sound.format, sound.layout, RATE)
            for block in _tune(notes):
                for each in resampler.resample(block):
                    out.mux(sound.encode(each))
            out.mux(sound.encode(None))


def _sound(out: av.container.OutputContainer, codec: str) -> av.AudioStream:
    stream = out.add_stream(codec, rate=RATE, layout="mono")
    assert isinstance(stream, av.AudioStream)
    stream.bit_rate = 48_000
    return stream


def _frames(scene: Scene) -> Iterator[av.VideoFrame]:
    for index in range(FPS * SECONDS):
        image = Image.new("RGB", (SIZE[0] * FINER, SIZE[1] * FINER))
        scene(ImageDraw.Draw(image), index / FPS)
        frame = _framed(image.resize(SIZE, Image.Resampling.LANCZOS))
        frame.pts, frame.time_base = index, Fraction(1, FPS)
        yield frame


def _framed(image: Image.Image) -> av.VideoFrame:
    frame: av.VideoFrame = av.VideoFrame.from_image(image)  # type: ignore[no-untyped-call]
    return frame


def _tune(notes: tuple[float, ...]) -> Iterator[av.AudioFrame]:
    """Each note half a second, struck and fading, over and over."""
    step = RATE // 2
    for block in range(SECONDS * 2):
        pitch = notes[block % len(notes)]
        wave = array("f", (_struck(pitch, index / RATE) for index in range(step)))
        frame = av.AudioFrame("flt", "mono", step)
        frame.planes[0].update(wave.tobytes().ljust(frame.planes[0].buffer_size, b"\0"))
        frame.sample_rate, frame.pts, frame.time_base = RATE, block * step, Fraction(1, RATE)
        yield frame


def _struck(pitch: float, since: float) -> float:
    soft = min(1.0, since * 200) * math.exp(-5 * since)
    return 0.25 * soft * (math.sin(2 * math.pi * pitch * since) + 0.3 * math.sin(4 * math.pi * pitch * since))


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, (scene, codec, notes) in FILMS.items():
        write(FOLDER / name, scene, codec, notes)


if __name__ == "__main__":
    main()
