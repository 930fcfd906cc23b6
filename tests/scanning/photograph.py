"""A photographer without a camera: cut-out pieces, turned, tilted, badly lit, badly focused.

The same seed takes the same picture.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

import qrcode
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageOps
from qrcode.constants import ERROR_CORRECT_M

MODULES = 21
QUIET = 4
GRAIN = 12
SENSOR = 2

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shot:
    """Angles in degrees, lengths in pixels of the photo, light from 0 (black) to 255."""

    module: float = 4.0
    turned: float = 0.0
    tilted: float = 0.0
    blur: float = 0.0
    motion: int = 0
    black: int = 25
    white: int = 225
    noise: int = 6
    shade: float = 0.0
    glare: float = 0.0
    moire: float = 0.0
    jpeg: int = 0
    inverted: bool = False
    size: tuple[int, int] = (480, 360)


def code_matrix(text: str) -> list[list[bool]]:
    code = qrcode.QRCode(version=1, error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=False)
    return [[bool(cell) for cell in row] for row in code.get_matrix()]


def cut_out(text: str, chance: Random) -> Image.Image:
    """A piece as it is cut from its sheet: code, mustache above, lines of text below. GRAIN px a module."""
    side = (MODULES + 2 * QUIET) * GRAIN
    paper = Image.new("L", (side, int(side * 1.6)), 255)
    draw = ImageDraw.Draw(paper)
    top = int(side * 0.35)
    for y, row in enumerate(code_matrix(text)):
        for x, dark in enumerate(row):
            if dark:
                left, upper = (QUIET + x) * GRAIN, top + (QUIET + y) * GRAIN
                draw.rectangle((left, upper, left + GRAIN - 1, upper + GRAIN - 1), fill=0)
    _mustache(draw, side)
    _lines(draw, chance, side, top + side)
    draw.rectangle((0, 0, paper.width - 1, paper.height - 1), outline=120, width=3)
    return paper


def _mustache(draw: ImageDraw.ImageDraw, side: int) -> None:
    for direction in (-1, 1):
        for i in range(24):
            x = side / 2 + direction * i * side / 60
            y = side * 0.2 + math.sin(i / 5) * side * 0.05
            radius = side * 0.06 * (1 - i / 26)
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=10)


def _lines(draw: ImageDraw.ImageDraw, chance: Random, side: int, top: int) -> None:
    for line in range(4):
        x, y = side * 0.08, top + 10 + line * side * 0.05
        while x < side * 0.9:
            width = chance.uniform(0.01, 0.08) * side
            draw.rectangle((x, y, min(x + width, side * 0.92), y + side * 0.022), fill=40)
            x += width + side * 0.02


def photograph(text: str, shot: Shot, chance: Random) -> Image.Image:
    """A gray photo, `shot.size`, of one piece somewhere near its middle, on a cluttered table."""
    return photograph_of(cut_out(text, chance), shot, chance)


def photograph_of(piece: Image.Image, shot: Shot, chance: Random) -> Image.Image:
    """The same of a piece that is there already: a gray picture with GRAIN pixels a module."""
    width, height = (side * SENSOR for side in shot.size)
    corners = _pose(piece, shot, chance)
    face = _perspective(piece, (width, height), corners)
    shape = _perspective(Image.new("L", piece.size, 255), (width, height), corners)
    scene = Image.composite(face, table((width, height), chance), shape)
    if shot.inverted:
        scene = ImageOps.invert(scene)
    return _expose(scene.resize(shot.size, Image.Resampling.BOX), shot, chance)


def _expose(photo: Image.Image, shot: Shot, chance: Random) -> Image.Image:
    if shot.moire:
        photo = _moire(photo, shot.moire, chance)
    if shot.blur:
        photo = photo.filter(ImageFilter.GaussianBlur(shot.blur))
    if shot.motion:
        photo = _smear(photo, shot.motion)
    photo = photo.point(_line(shot.black, shot.white))
    if shot.shade:
        photo = ImageChops.multiply(photo, _slope(photo.size, int(255 * (1 - shot.shade)), 255, chance))
    if shot.glare:
        photo = ImageChops.lighter(photo, _glare(photo.size, shot.glare, chance))
    photo = ImageChops.add(photo, grains(photo.size, shot.noise, chance), 1, -128)
    return _through_jpeg(photo, shot.jpeg) if shot.jpeg else photo


def _line(black: int, white: int) -> Callable[[int], float]:
    return lambda level: black + level * (white - black) / 255


def _pose(piece: Image.Image, shot: Shot, chance: Random) -> list[Point]:
    """The piece's four corners in sensor pixels: turned in the plane, then tilted about the level axis."""
    scale = shot.module * SENSOR / GRAIN
    half_width, half_height = piece.width * scale / 2, piece.height * scale / 2
    turn, tilt = math.radians(shot.turned), math.radians(shot.tilted)
    distance = 6 * half_height
    middle = [side * SENSOR * chance.uniform(0.47, 0.53) for side in shot.size]
    placed = []
    for right, down in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        x, y = right * half_width, down * half_height
        x, y = x * math.cos(turn) - y * math.sin(turn), x * math.sin(turn) + y * math.cos(turn)
        nearer = distance / (distance + y * math.sin(tilt))
        placed.append((middle[0] + x * nearer, middle[1] + y * math.cos(tilt) * nearer))
    return placed


def _perspective(flat: Image.Image, size: tuple[int, int], corners: list[Point]) -> Image.Image:
    source = [(0.0, 0.0), (flat.width, 0.0), (flat.width, flat.height), (0.0, flat.height)]
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    coefficients = _solve(rows, right)
    return flat.transform(size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BILINEAR)


def _solve(rows: list[list[float]], right: list[float]) -> list[float]:
    """Gauss with pivots."""
    table = [[*row, value] for row, value in zip(rows, right, strict=True)]
    for i in range(len(table)):
        pivot = max(range(i, len(table)), key=lambda r: abs(table[r][i]))
        table[i], table[pivot] = table[pivot], table[i]
        for r in range(len(table)):
            if r != i:
                factor = table[r][i] / table[i][i]
                table[r] = [a - factor * b for a, b in zip(table[r], table[i], strict=True)]
    return [row[-1] / row[i] for i, row in enumerate(table)]


def table(size: tuple[int, int], chance: Random) -> Image.Image:
    table = _slope(size, 90, 190, chance)
    draw = ImageDraw.Draw(table)
    for _ in range(25):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        box = (x, y, x + chance.randrange(10, 300), y + chance.randrange(4, 200))
        draw.rectangle(box, outline=chance.randrange(256), width=chance.randrange(1, 12))
    return table


def _slope(size: tuple[int, int], low: int, high: int, chance: Random) -> Image.Image:
    slope = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270))).resize(size)
    return slope.point(_line(low, high))


def _glare(size: tuple[int, int], strength: float, chance: Random) -> Image.Image:
    spot = ImageOps.invert(Image.radial_gradient("L")).point(lambda level: min(255, level * strength))
    glare = Image.new("L", size, 0)
    side = int(size[1] * chance.uniform(0.3, 0.7))
    at = (int(size[0] * chance.uniform(0.1, 0.6)), int(size[1] * chance.uniform(0.0, 0.6)))
    glare.paste(spot.resize((side, side)), at)
    return glare


def _moire(photo: Image.Image, strength: float, chance: Random) -> Image.Image:
    """Stripes of a phone's screen: a row of light and dark a little off the sensor's own pitch."""
    pitch = chance.uniform(2.1, 3.3)
    levels = [int(255 - strength * 127 * (1 + math.sin(2 * math.pi * x / pitch))) for x in range(photo.width)]
    stripes = Image.frombytes("L", (photo.width, 1), bytes(levels)).resize(photo.size)
    slanted = stripes.rotate(chance.uniform(-8, 8), Image.Resampling.BILINEAR, fillcolor=200)
    return ImageChops.multiply(photo, slanted)


def _smear(photo: Image.Image, length: int) -> Image.Image:
    smeared = photo
    for step in range(1, length):
        smeared = Image.blend(smeared, ImageChops.offset(photo, step, step // 2), 1 / (step + 1))
    return smeared


def grains(size: tuple[int, int], strength: int, chance: Random) -> Image.Image:
    one, other = (Image.frombytes("L", size, chance.randbytes(size[0] * size[1])) for _ in range(2))
    return Image.blend(one, other, 0.5).point(lambda level: 128 + (level - 128) * strength / 52)


def _through_jpeg(photo: Image.Image, quality: int) -> Image.Image:
    stored = io.BytesIO()
    photo.save(stored, "JPEG", quality=quality)
    return Image.open(stored).convert("L")


def conditions(chance: Random) -> dict[str, Shot]:
    """One shot of each kind, from easy to hopeless as chance will have it."""
    base = Shot(module=chance.uniform(2.5, 5), turned=chance.uniform(0, 360), noise=chance.randrange(4, 12))
    jpeg = chance.randrange(12, 40)
    return {
        "turned": base,
        "tilted": replace(base, tilted=chance.uniform(15, 58)),
        "blurred": replace(base, blur=base.module * chance.uniform(0.2, 0.62)),
        "moved": replace(base, motion=max(2, int(base.module * chance.uniform(0.6, 1.5)))),
        "dim": replace(base, black=4, white=chance.randrange(28, 60)),
        "noisy": replace(base, noise=chance.randrange(15, 60)),
        "faint": replace(base, black=100, white=chance.randrange(125, 160)),
        "small": replace(base, module=chance.uniform(1.3, 2.4)),
        "screen": replace(base, moire=chance.uniform(0.2, 0.8), glare=chance.uniform(0.3, 0.8)),
        "uneven": replace(base, shade=chance.uniform(0.6, 0.97)),
        "jpeg": replace(base, module=chance.uniform(1.8, 3), jpeg=jpeg),
        "mixed": replace(
            base,
            tilted=chance.uniform(0, 40),
            module=chance.uniform(2.0, 4),
            blur=chance.uniform(0.2, 1.0),
            noise=chance.randrange(4, 14),
            white=chance.randrange(120, 220),
            shade=chance.uniform(0, 0.5),
            jpeg=chance.randrange(30, 80),
        ),
    }
