"""The first evening by touch: what is done is checked off, and each step leads to its panel and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.playing import PIN, enter_pin, make_event, pieces, playing, screen
from ui.tour.stage import Stage


@pytest.fixture
def evening(tmp_path: Path, warnings: list[str]) -> Iterator[Stage]:
    make_event(tmp_path / "new", people="", pin="")
    with playing(tmp_path / "new") as stage:
        enter_pin(stage, PIN)
        enter_pin(stage, PIN)
        yield stage


def done(stage: Stage) -> list[str]:
    return list(stage.driver.kiosk.admin.assistant.done)


def test_a_new_event_begins_with_the_steps_and_later_its_desk_reminds(evening: Stage) -> None:
    assert screen(evening) == "assistant"
    assert done(evening) == []
    assert evening.driver.reads("0 of six steps done")
    evening.driver.touch("back")
    assert screen(evening) == "admin"
    assert evening.driver.reads("Your first evening is not over: 0 of six steps are done.")
    evening.driver.touch("settings")
    evening.driver.touch("back")
    assert screen(evening) == "admin"
    evening.driver.touch("mend", within="evening")
    assert screen(evening) == "assistant"
    (piece,) = pieces(evening)
    evening.driver.scan(evening.code("M", "ZZZ"))
    evening.driver.touch("dismiss")
    assert "test" not in done(evening)
    evening.driver.scan(piece.qr)
    evening.driver.touch("dismiss")
    assert "test" in done(evening)
    assert evening.house.event.settings.test_scanned
    assert evening.house.hunt.board().found == 0


def test_a_step_leads_to_its_panel_and_back_to_the_steps(evening: Stage) -> None:
    evening.driver.touch("take", within="step-pieces")
    assert screen(evening) == "pieces"
    evening.driver.kiosk.admin.pieces.make(10, 1, "A4", "medium")
    evening.driver.touch("wonderful")
    evening.driver.wait_until(lambda: not evening.driver.has("wonderful"))
    evening.driver.touch("back")
    assert screen(evening) == "assistant"
    assert done(evening) == ["pieces"]
    evening.house.hunt.mark_printed(1)
    evening.driver.touch("take", within="step-week")
    evening.driver.touch("back")
    assert done(evening) == ["pieces", "print"]
