"""The short dry sounds, made of sines and noise: `python -m tools.sounds` writes assets/sounds."""

from __future__ import annotations

import math
import random
import wave
from array import array
from bisect import bisect_right
from collections.abc import Callable
from pathlib import Path

RATE = 22_050
FOLDER = Path(__file__).parents[1] / "assets" / "sounds"

Wave = Callable[[float], float]


def bell(pitch: float, begins: float = 0.0, fade: float = 7.0) -> Wave:
    """A struck bar: three partials, the high ones gone first."""

    def at(second: float) -> float:
        since = second - begins
        if since < 0:
            return 0.0
        partials = ((1.0, 1.0), (2.76, 0.35), (5.4, 0.12))
        return sum(
            loud * math.exp(-fade * ratio * since) * math.sin(2 * math.pi * pitch * ratio * since)
            for ratio, loud in partials
        )

    return at


def stamp(chance: random.Random) -> Wave:
    """A rubber stamp on paper: a low thud under a breath of noise."""

    def at(second: float) -> float:
        thud = math.sin(2 * math.pi * (95 - 140 * second) * second) * math.exp(-28 * second)
        return thud + 0.25 * chance.uniform(-1, 1) * math.exp(-90 * second)

    return at


def drum_roll(chance: random.Random, seconds: float) -> Wave:
    """Sticks on a snare, faster and louder to the end: each stroke a burst of noise over a low skin."""
    strokes, at = [0.0], 0.0
    while at < seconds:
        at += 0.055 - 0.02 * at / seconds
        strokes.append(at)
    noise = [chance.uniform(-1, 1) for _ in range(int(RATE * (seconds + 1)))]

    def wave_at(second: float) -> float:
        last = max(0, bisect_right(strokes, second) - 1)
        loud = 0.35 + 0.65 * (second / seconds) ** 2
        since = second - strokes[last]
        skin = math.sin(2 * math.pi * 180 * since) * math.exp(-40 * since)
        return loud * (noise[int(second * RATE)] * math.exp(-45 * since) + 0.5 * skin)

    return wave_at


def cheer() -> Wave:
    """A short fanfare: three notes up, the last one held as a chord."""
    notes = ((523, 0.0), (659, 0.12), (784, 0.24), (1047, 0.38), (784, 0.38), (659, 0.38))
    return together(*(bell(pitch, begins, fade=3.2) for pitch, begins in notes))


def together(*waves: Wave) -> Wave:
    return lambda second: sum(one(second) for one in waves)


def write(name: str, seconds: float, sound: Wave) -> None:
    loud = [sound(step / RATE) for step in range(int(seconds * RATE))]
    highest = max(map(abs, loud))
    samples = array("h", (round(12_000 * one / highest) for one in loud))
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    write("seen", 0.12, bell(1760, fade=30))
    write("ticket", 0.9, together(bell(784), bell(988, 0.11), bell(1319, 0.22)))
    write("answer", 0.3, stamp(random.Random(7)))
    write("drumroll", 3.4, drum_roll(random.Random(11), 3.4))
    write("cheer", 1.6, cheer())
    write("bell", 1.4, together(bell(880, fade=3), bell(880, 0.3, fade=3)))
    write("ask", 0.7, together(bell(660, fade=6), bell(523, 0.25, fade=6)))


if __name__ == "__main__":
    main()
