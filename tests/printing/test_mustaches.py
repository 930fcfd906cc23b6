from __future__ import annotations

import re

import pytest

from kiosk.printing.mustaches import Mustache, mustache, mustaches, style_name


def points(shape: Mustache) -> list[tuple[float, float]]:
    values = [float(v) for v in re.findall(r"-?[\d.]+", shape.path)]
    return list(zip(values[::2], values[1::2], strict=True))


def test_there_are_enough_and_none_is_a_toothbrush() -> None:
    names = [each.name for each in mustaches()]
    assert len(set(names)) == len(names) >= 14
    assert {"handlebar", "walrus", "dali", "fu-manchu", "pencil", "horseshoe", "imperial"} <= set(names)
    assert "toothbrush" not in names


def test_each_has_a_name_people_can_read() -> None:
    said = [style_name(each.name).text for each in mustaches()]
    assert len(set(said)) == len(said)


def test_an_unknown_name_still_draws() -> None:
    assert mustache("monocle") == mustaches()[0]


@pytest.mark.parametrize("shape", mustaches(), ids=lambda each: each.name)
def test_an_outline_is_absolute_closed_and_inside_its_box(shape: Mustache) -> None:
    assert set(re.findall(r"[A-Za-z]", shape.path)) <= set("MLCZ")
    assert shape.path.count("M") == shape.path.count("Z") >= 1
    assert all(-2 <= x <= shape.width + 2 and -2 <= y <= shape.height + 2 for x, y in points(shape))


@pytest.mark.parametrize("shape", mustaches(), ids=lambda each: each.name)
def test_left_and_right_are_mirror_images(shape: Mustache) -> None:
    found = points(shape)
    for x, y in found:
        assert any(abs(shape.width - x - a) < 0.25 and abs(y - b) < 0.25 for a, b in found), (x, y)


@pytest.mark.parametrize("shape", mustaches(), ids=lambda each: each.name)
def test_it_hangs_in_the_middle_of_its_box(shape: Mustache) -> None:
    ys = [y for _, y in points(shape)]
    assert abs((min(ys) + max(ys)) / 2 - shape.height / 2) < 3
