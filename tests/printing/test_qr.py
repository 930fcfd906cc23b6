from __future__ import annotations

import random

import pytest
import zxingcpp

from kiosk.printing.grid import GRIDS, Grid
from kiosk.printing.labels import places
from kiosk.printing.qr import QUIET, SIDE, SMALLEST_MODULE, WIDE, large_matrix, matrix, qr_ops

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def read(modules: tuple[tuple[bool, ...], ...], scale: int = 4) -> str:
    side = WIDE * scale
    pixels = bytearray(b"\xff" * side * side)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            for line in range(scale) if dark else ():
                start = ((y + QUIET) * scale + line) * side + (x + QUIET) * scale
                pixels[start : start + scale] = b"\x00" * scale
    kept = bytes(pixels)
    found = zxingcpp.read_barcodes(zxingcpp.ImageView(kept, side, side, zxingcpp.ImageFormat.Lum))
    assert [each.ec_level for each in found] == ["M"]
    return found[0].text


def test_two_hundred_codes_read_back() -> None:
    dice = random.Random(7)
    for _ in range(200):
        content = "".join(dice.choice(LETTERS) for _ in range(20))
        assert read(matrix(content)) == content


@pytest.mark.parametrize("content", ["", "A" * 21, "abc", "7K3Q-9XWD", "A B", "Ä", "١٢٣", "http://x"])
def test_anything_else_is_our_own_mistake(content: str) -> None:
    with pytest.raises(ValueError, match="20 characters"):
        matrix(content)


def test_the_mask_says_what_the_matrix_says() -> None:
    modules = matrix("M7K3Q9XWD2MH7K3Q9XWD")
    rows = qr_ops("M7K3Q9XWD2MH7K3Q9XWD", 0, 0, 29).split("ID\n")[1].split(">")[0]
    assert len(rows) == SIDE * 6
    for index, row in enumerate(modules):
        bits = f"{int(rows[index * 6 : index * 6 + 6], 16):024b}"
        assert tuple(bit == "0" for bit in bits[:SIDE]) == row


@pytest.mark.parametrize("grid", GRIDS.values(), ids=lambda g: f"{g.paper}-{g.columns}x{g.rows}")
@pytest.mark.parametrize("mirrored", [False, True])
def test_modules_are_large_enough_and_the_quiet_zone_is_inside_the_label(grid: Grid, mirrored: bool) -> None:
    at = places(grid, mirrored)
    assert at.qr_side / WIDE >= SMALLEST_MODULE
    assert at.edge < at.qr_x and at.qr_x + at.qr_side < grid.width - at.edge
    assert at.edge < at.number_y and at.qr_y + at.qr_side < grid.height - at.edge
    column = at.column_x, at.column_x + at.column_width
    assert column[1] <= at.qr_x or column[0] >= at.qr_x + at.qr_side


@pytest.mark.parametrize("content", ["HD1:DRAW-1:" + "0F" * 32 + ":" + "A7" * 32, "F" * 64, "A"])
def test_a_large_code_reads_with_a_thumb_on_it(content: str) -> None:
    modules = large_matrix(content)
    side = (len(modules) + 2 * QUIET) * 4
    pixels = bytearray(b"\xff" * side * side)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            hidden = all(0.4 < each / len(modules) < 0.62 for each in (x, y))
            for line in range(4) if dark and not hidden else ():
                start = ((y + QUIET) * 4 + line) * side + (x + QUIET) * 4
                pixels[start : start + 4] = b"\x00" * 4
    kept = bytes(pixels)
    found = zxingcpp.read_barcodes(zxingcpp.ImageView(kept, side, side, zxingcpp.ImageFormat.Lum))
    assert [(each.text, each.ec_level) for each in found] == [(content, "Q")]


@pytest.mark.parametrize("content", ["", "a", "Ä", "HD1#", "HD1\n", "۱"])
def test_a_large_code_holds_no_other_letters(content: str) -> None:
    with pytest.raises(ValueError, match=r"ascii|large code"):
        large_matrix(content)
