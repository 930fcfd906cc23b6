"""The way from "who?" to "sent" as a table, and how loud a sound is."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from kiosk.videos.probing.model import Facts
from kiosk.videos.probing.rules import judge
from kiosk.videos.recordings import Take
from ui.videos.recording import taking as steps
from ui.videos.recording.microphones import level_of
from ui.videos.recording.taking import Taking


def take(duration_ms: int, trouble: str = "") -> Take:
    facts = Facts(
        trouble=trouble,  # type: ignore[arg-type]
        container="mov",
        video_codec="mpeg4",
        duration_ms=duration_ms,
        width=640,
        height=360,
        fps=30,
        frames=30,
        pace=9,
        layout="yuv420p",
    )
    return Take(Path("thank-you.mp4"), "ab" * 32, judge(facts, b""))


def test_three_two_one_and_on_it_is() -> None:
    now = steps.counting(steps.ready(steps.known("P-1", "Owls", waiting=False), "nothing"))
    assert (now.step, now.seconds, now.trouble, now.role) == ("count", 3, "", "Owls")
    seen = []
    while now.step == "count":
        now = steps.counted(now)
        seen.append((now.step, now.seconds))
    assert seen == [("count", 2), ("count", 1), ("filming", 0)]


def test_one_that_waits_comes_first() -> None:
    assert steps.known("P-1", "", waiting=True).step == "waiting"


@pytest.mark.parametrize(
    ("taken", "step", "trouble"),
    [
        (take(1000), "look", ""),
        (take(999), "ready", "nothing"),
        (take(5000, "damaged"), "ready", "nothing"),
    ],
)
def test_what_is_a_film(taken: Take, step: str, trouble: str) -> None:
    now = steps.looked(Taking("checking", "P-1", line="Thanks"), taken)
    assert (now.step, now.trouble, now.line) == (step, trouble, "Thanks")
    assert now.take == (taken if step == "look" else None)


@pytest.mark.parametrize(
    ("step", "before"),
    [
        *((step, None) for step in ("who", "waiting", "ready", "sent")),
        *((step, "ready") for step in ("count", "filming", "look")),
        *(("checking", "checking"), ("about", "look")),
    ],
)
def test_the_way_back(step: steps.Step, before: str | None) -> None:
    found = steps.back(Taking(step, "P-1", take=take(1000)))
    assert (None if found is None else found.step) == before
    assert found is None or (found.take is None) == (before == "ready")


def test_how_loud_it_is() -> None:
    levels = [level_of(array("h", [top, -top] * 400).tobytes()) for top in (0, 150, 1000, 9000, 32767)]
    assert levels[:2] == [0, 0] and levels == sorted(levels)
    assert 0.2 < levels[2] < 0.3 and levels[4] == pytest.approx(1, abs=0.001)
    assert level_of(b"") == 0 and level_of(b"\x01") == 0
    assert level_of(array("h", [-32768] * 8).tobytes()) == 1
