"""Films of different loudness sound alike."""

from __future__ import annotations

import math

import pytest

from ui.videos.player import gain_of


@pytest.mark.parametrize("loudness", [-35.0, -30.0, -23.0, -14.0, -5.0, 0.0])
def test_all_come_out_alike(loudness: float) -> None:
    assert loudness + 20 * math.log10(gain_of(loudness)) == pytest.approx(-35)


@pytest.mark.parametrize("loudness", [-36.0, -70.0, -math.inf])
def test_never_louder_than_it_is(loudness: float) -> None:
    assert gain_of(loudness) == 1.0


def test_not_known_is_taken_as_usual() -> None:
    assert gain_of(None) == gain_of(-23.0)
