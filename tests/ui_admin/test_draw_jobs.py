"""What a draw needs of other processes: a prize's picture, 1,000 draws, the rules for the wall."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtPdf import QPdfDocument

from kiosk.draw.model import Plan, Prize
from kiosk.places import Place
from tests.playing import inside, person, screen
from tests.ui_admin.lists import plugged
from ui.admin.draw.panels_view import DrawPanels
from ui.tour.stage import Stage

PATIENCE = 60.0


@pytest.fixture
def panel(stage: Stage) -> Stage:
    for name, count in (("Ana Pires", 3), ("Bob Smith", 1), ("Cyd Okoro", 1)):
        stage.house.corrections.grant(person(stage, name), "COSTUME", count, "A costume")
    id_ = stage.house.draws.add(Plan("Friday", (Prize("A mug"),)))
    inside(stage)
    stage.driver.touch("draws")
    panels(stage).list.open(str(id_))
    return stage


def panels(stage: Stage) -> DrawPanels:
    return stage.driver.kiosk.admin.panels.draw


def stick(stage: Stage, folder: Path) -> Path:
    place = folder / "KINGSTON"
    place.mkdir()
    plugged(stage, Place("stick", place, "KINGSTON", depth=1))
    return place


@pytest.mark.faults
def test_a_picture_a_text_that_calls_itself_one_and_a_stick_pulled_out(panel: Stage, tmp_path: Path) -> None:
    place = stick(panel, tmp_path)
    Image.new("RGB", (64, 48), "red").save(place / "mug.png")
    (place / "diary.png").write_text("Dear diary", "utf-8")
    panels(panel).plan.openPrize(0)
    prize = panels(panel).prize
    panel.driver.touch("choosePicture")
    panel.driver.touch_text("mug.png")
    panel.driver.wait_until(lambda: prize.hasPicture, PATIENCE)
    panel.driver.find("preview")
    assert screen(panel) == "drawprize"
    before = prize.picture
    panel.driver.touch("choosePicture")
    panel.driver.touch_text("diary.png")
    panel.driver.wait_until(lambda: not prize.running, PATIENCE)
    panel.driver.touch("dismiss")
    assert (screen(panel), prize.picture) == ("drawprize", before)
    panel.driver.touch("choosePicture")
    panel.driver.find_text("mug.png")
    (place / "mug.png").unlink()
    panel.driver.touch_text("mug.png")
    panel.driver.wait_until(lambda: not prize.running, PATIENCE)
    assert panel.driver.reads("Was the stick pulled out?")
    panel.driver.touch("dismiss")
    assert prize.picture == before
    panel.driver.touch("save")
    (kept,) = panel.house.draws.get(1).plan.prizes
    assert panels(panel).plan._pictures.path(kept.picture) is not None


def test_a_thousand_draws_beside_the_screen(panel: Stage) -> None:
    panels(panel).plan.go("drawchance")
    chance = panels(panel).chance
    panel.driver.wait_until(lambda: not chance.running, PATIENCE)
    assert [(bar["tickets"], bar["people"]) for bar in chance.bars] == [(1, 2), (3, 1)]
    assert sum(bar["people"] * bar["wins"] for bar in chance.bars) in range(999, 1002)
    assert panel.driver.reads("Who holds 3 tickets")
    panel.driver.touch("again")
    job = chance._job
    assert job is not None
    panel.home()
    assert not chance.running and not job._process.is_alive()


@pytest.mark.faults
def test_the_rules_have_a_page_for_each_language(panel: Stage) -> None:
    panel.settings(languages=("en", "fa"))
    panel.driver.touch("rules")
    panel.driver.touch("paperA4")
    panel.driver.wait_until(lambda: panels(panel).rules.made != "", PATIENCE)
    panel.driver.touch("wonderful")
    paper = QPdfDocument()
    assert paper.load(str(panel.house.folder.prints / "rules-1.pdf")) == QPdfDocument.Error.None_
    assert paper.pageCount() == 2
