"""Outlines become paths and pictures: every mustache and every sign, in its color, inside its box."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QImage

from ui.kit.mustache_images import OUTLINES, MustacheImages
from ui.kit.outline import box, circle, outline_path, polygon
from ui.kit.symbols import SYMBOLS

STYLES = [one["name"] for one in json.loads(OUTLINES.read_text(encoding="utf-8"))["mustaches"]]


def inked(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).alpha() > 128 for y in range(image.height()) for x in range(image.width())
    )


def picture(name: str, size: QSize) -> QImage:
    return MustacheImages().requestImage(f"{name}/bf3a2c", QSize(), size)


def test_at_least_twelve_mustaches() -> None:
    assert len(set(STYLES)) >= 12


@pytest.mark.parametrize("style", STYLES)
def test_a_mustache_fills_the_asked_width(style: str) -> None:
    image = picture(style, QSize(120, 0))
    assert image.width() == 120
    assert inked(image) > 200


@pytest.mark.parametrize("name", SYMBOLS)
def test_a_sign_stays_in_its_box(name: str) -> None:
    bounds = outline_path(SYMBOLS[name]).boundingRect()
    assert bounds.left() >= 0 and bounds.right() <= 100
    assert bounds.top() >= 0 and bounds.bottom() <= 100
    image = picture(f"symbol.{name}", QSize(48, 48))
    assert (image.width(), image.height()) == (48, 48)
    assert inked(image) > 100


def test_the_color_is_the_asked_one() -> None:
    image = picture("symbol.dot", QSize(40, 40))
    assert image.pixelColor(20, 20) == QColor("#bf3a2c")
    assert image.pixelColor(0, 0).alpha() == 0


def test_an_unknown_mustache_is_drawn_as_the_first() -> None:
    assert picture("nobody-wears-this", QSize(90, 0)) == picture(STYLES[0], QSize(90, 0))


def test_pairs_after_a_move_are_lines_and_circles_are_round() -> None:
    triangle = outline_path("M 0 0 10 0 0 10 Z")
    assert triangle.contains(QPointF(2, 2)) and not triangle.contains(QPointF(8, 8))
    assert outline_path(polygon(0, 0, 10, 0, 0, 10)) == triangle
    assert outline_path(box(1, 2, 3, 4)).boundingRect().getRect() == (1, 2, 3, 4)
    ring = outline_path(circle(50, 50, 40) + " " + circle(50, 50, 20))
    assert ring.contains(QPointF(80, 50)) and not ring.contains(QPointF(50, 50))
