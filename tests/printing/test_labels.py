from __future__ import annotations

import itertools
import re

import pytest

from kiosk.printing.grid import GRIDS, Grid
from kiosk.printing.labels import Line, Wording, art_box, places, worded
from kiosk.printing.qt_text import TextPen

LINES = (
    Line("Scan me at the kiosk.", "ltr"),
    Line("مرا پای کیوسک اسکن کن.", "rtl"),
    Line("Scanne mich am Kiosk.", "ltr"),
    Line("Scanne-moi à la borne.", "ltr"),
)
HEADINGS = (
    Line("You found one!", "ltr"),
    Line("یکی پیدا کردی!", "rtl"),
    Line("Du hast einen gefunden!", "ltr"),
)
BADGES = (None, Line("Worth 3 tickets!", "ltr"), Line("۳ بلیت می‌ارزد!", "rtl"))


@pytest.fixture(scope="module")
def pen() -> TextPen:
    return TextPen()


@pytest.mark.parametrize("grid", GRIDS.values(), ids=lambda g: f"{g.paper}-{g.columns}x{g.rows}")
@pytest.mark.parametrize("badge", BADGES, ids=["plain", "golden", "golden-fa"])
@pytest.mark.parametrize("languages", [1, 4])
def test_nothing_on_a_label_lies_on_anything_else(
    pen: TextPen, grid: Grid, badge: Line | None, languages: int
) -> None:
    for heading in HEADINGS:
        wording = Wording(heading, LINES[:languages], badge)
        laid, at = worded(pen, grid, wording), places(grid, wording.mirrored)
        pattern = r"q [\d.]+ 0 0 [\d.]+ [\d.-]+ ([\d.-]+) cm"
        tops = [float(y) for y in re.findall(pattern, laid.heading_ops + "\n" + laid.other_ops)]
        boxes = [(top, top - block.height) for top, block in zip(tops, laid.blocks, strict=True)]
        if badge:
            middle, half = sum(boxes[1]) / 2, at.column_width * 0.085
            boxes[1] = (middle + half, middle - half)
        edges = [
            art_box(grid, wording)[1],
            *(edge for box in boxes for edge in box),
            at.edge + grid.width * 0.027,
        ]
        assert all(above >= below - 0.01 for above, below in itertools.pairwise(edges)), edges
        assert not any(block.cut for block in laid.blocks)
        assert all(block.width <= at.column_width + 0.01 for block in laid.blocks)
