"""What comes after what."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.videos.model import About, Video
from ui.videos.order import Order

A, B, C = (Video(name, "message", About(), None, datetime(2026, 3, 16, tzinfo=UTC)) for name in "ABC")


@pytest.mark.parametrize(
    ("videos", "forever", "after", "comes"),
    [
        ((A, B, C), False, "A", B),
        ((A, B, C), False, "C", None),
        ((A, B, C), True, "C", A),
        ((A,), False, "A", None),
        ((A,), True, "A", A),
        ((A, B), False, "gone", A),
        ((A, B), True, "gone", A),
        ((), False, "A", None),
        ((), True, "", None),
    ],
)
def test_what_comes_after(videos: tuple[Video, ...], forever: bool, after: str, comes: Video | None) -> None:
    assert Order(videos, forever).after(after) == comes


@pytest.mark.parametrize(
    ("misses", "forever", "rests"), [(1, True, False), (2, True, True), (2, False, False)]
)
def test_when_all_of_a_round_failed_nothing_comes(misses: int, forever: bool, rests: bool) -> None:
    order = Order((A, B), forever, misses)
    assert order.exhausted == rests
    assert order.after("A") == (None if rests else B)


def test_an_empty_list_is_never_exhausted() -> None:
    assert not Order((), True, 5).exhausted
    assert Order().first is None
    assert Order((B, A)).first == B
