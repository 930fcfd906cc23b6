"""The stage of a draw in the real window: by touch through all steps, and what does not belong there."""

from __future__ import annotations

import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.draw.model import Stage as DrawStage
from kiosk.draw.protocol.model import Ask
from kiosk.places import Place
from tests.playing import enter_pin, inside, playing, screen
from tests.ui_draw.staging import (
    DIGITS,
    Kills,
    ask,
    at_the_first_ask,
    at_the_sheet,
    behind_its_back,
    dice,
    make_office,
    on_stage,
    seen,
    stored,
    touches,
    typed,
)
from ui.shell.app import Options
from ui.tour.stage import Stage


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "event"
    make_office(folder)
    return folder


@pytest.fixture
def event(office: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(office, tmp_path / "event"))


def step(stage: Stage) -> str:
    return str(on_stage(stage).step)


@pytest.mark.faults
def test_by_touch_through_all_steps(stage: Stage) -> None:
    id_ = at_the_sheet(stage)
    assert screen(stage) == "ceremony" and stage.driver.sees("DRAW-1")
    line, seal = stored(stage, id_).sheet.log
    assert stage.driver.find("trail").property("text") == (
        f"Draw number 1. Ticket log: line {line}, seal \u2066{seal[:8].upper()}\u2069."
    )
    touches(stage, "goOn", "goOnNow")
    stage.driver.find("word")
    stage.driver.type("Bärte 7")
    assert typed(stage, id_) == "Bärte 7"
    touches(stage, "readBack")
    assert stage.driver.find("letters").property("text") == "BRTE7"
    touches(stage, "lock")
    stage.driver.find("pad")
    touches(stage, *(f"dice{digit}" for digit in DIGITS[:-1]))
    assert stage.driver.reads("1 more")
    touches(stage, f"dice{DIGITS[-1]}")
    assert not list(stage.driver.all_named("lock"))
    touches(stage, "matches1", "matches2", "lock")
    assert [one.locked.value for one in stored(stage, id_).said if one.locked] == ["BRTE7", DIGITS]
    touches(stage, "reveal")
    stage.driver.wait_until(lambda: step(stage) == "show")
    assert stored(stage, id_).draw.stage is DrawStage.REVEALED


def test_the_code_on_the_screen_reads_as_the_sheet(event: Path) -> None:
    with playing(event, Options(size=(1280, 800), pixels_per_mm=3.78)) as stage:
        id_ = at_the_sheet(stage)
        picture = stage.driver.settle().convertToFormat(QImage.Format.Format_RGB888)
        seen = Image.frombytes(
            "RGB", (picture.width(), picture.height()), bytes(picture.constBits()), "raw", "RGB"
        )
        (found,) = zxingcpp.read_barcodes(seen)
        assert found.text == stored(stage, id_).sheet.qr


def test_the_sheet_stays_until_the_organizer_goes_on_and_every_way_home_leads_to_it(stage: Stage) -> None:
    inside(stage)
    at_the_sheet(stage)
    for _ in range(4):
        stage.wait(16 * 60)
    assert screen(stage) == "ceremony" and not stage.driver.kiosk.shell.asking
    assert not stage.driver.kiosk.admin.inside
    stage.go("board")
    stage.home()
    assert screen(stage) == "ceremony"
    stage.go("board")
    stage.wait(45 + 31)
    assert screen(stage) == "ceremony"


STEPS = ("sheet", "ask words", "ask dice", "ask a witness", "locked and opened", "show")


@pytest.mark.parametrize("steps", [("ask a witness", "show"), pytest.param(STEPS, marks=pytest.mark.faults)])
def test_a_kill_at_each_step_comes_back_with_the_same(
    event: Path, tmp_path: Path, steps: tuple[str, ...]
) -> None:
    kills = Kills(tmp_path)
    with playing(event) as stage:
        id_ = at_the_sheet(stage, Ask("WORDS"), Ask("DICE6", 26))
        kills.now(stage, id_, "sheet")
        on_stage(stage).goOn()
        ask(stage).write("thrum")
        kills.now(stage, id_, "ask words")
        ask(stage).lock()
        for digit in "3141":
            ask(stage).key(digit)
        kills.now(stage, id_, "ask dice")
        for digit in "5123456123456123456123":
            ask(stage).key(digit)
        ask(stage).matches()
        kills.now(stage, id_, "ask a witness")
        ask(stage).matches()
        ask(stage).lock()
        stage.house.ceremonies.job(id_)
        kills.now(stage, id_, "locked and opened")
        on_stage(stage).reveal()
        stage.driver.wait_until(lambda: step(stage) == "show")
        kills.now(stage, id_, "show")
    for name, later, before in kills.reopened(steps):
        assert stored(later, id_) == before
        assert screen(later) == "ceremony" and name.startswith(step(later)) and step(later) == before.step
        if before.step == "ask":
            here = before.said[before.asking]
            assert seen(ask(later)) == (here.typed, here.witnesses)
            assert later.driver.find("letters").property("text") == here.typed.upper()


def test_leaving_asks_and_the_pin_leads_back(stage: Stage) -> None:
    at_the_first_ask(stage)
    ask(stage).write("thrum")
    touches(stage, "home", "stay")
    assert screen(stage) == "ceremony"
    stage.driver.wait_until(lambda: not stage.driver.has("stay"))
    stage.driver.press(Qt.Key.Key_Escape)
    touches(stage, "leaveStage")
    stage.driver.wait_until(lambda: screen(stage) == "home")
    stage.wait(61)
    assert screen(stage) == "attract"
    stage.driver.kiosk.admin.enter()
    assert screen(stage) == "pin"
    enter_pin(stage, "246810")
    on_stage(stage).resume()
    assert (screen(stage), seen(ask(stage))) == ("ceremony", ("thrum", 0))


def test_a_lost_secret_comes_from_the_envelope(stage: Stage) -> None:
    id_ = at_the_sheet(stage, Ask("DICE10", 20))
    secret = stage.house.draw_papers.secret_job(id_, "A4", stage.tools.words).secret
    on_stage(stage).goOn()
    dice(stage)
    behind_its_back(stage, "DELETE FROM draw_secret")
    touches(stage, "reveal")
    stage.driver.find("hexA")
    stage.driver.type("zf")
    touches(stage, "hex0")
    assert str(on_stage(stage).envelope_view.typed) == "F0"
    for letter in "0" * 62:
        on_stage(stage).envelope_view.key(letter)
    touches(stage, "tryIt")
    assert stage.driver.reads("not the digits of this draw's secret") and stage.driver.has("abort")
    stage.driver.scan("4006381333931")
    assert stage.driver.reads("That is another code")
    stage.driver.scan(secret)
    stage.driver.wait_until(lambda: step(stage) == "show")
    assert stored(stage, id_).step == "show"


def test_breaking_off_asks_for_a_reason_and_leaves_its_trace(stage: Stage) -> None:
    id_ = at_the_first_ask(stage)
    touches(stage, "abort", "keepDraw")
    assert stage.driver.find("word")
    touches(stage, "abort")
    assert not list(stage.driver.all_named("abortNow"))
    touches(stage, "reason2", "abortNow")
    assert stage.driver.reads("This draw was broken off")
    assert b"reason: We ran out of time." in stage.house.ceremonies.files(id_).record_or_aborted
    touches(stage, "leave")
    stage.driver.wait_until(lambda: screen(stage) == "home")


@contextmanager
def no_room() -> Iterator[None]:
    """No file of this process grows any more."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_without_room_on_the_disk_nothing_is_lost(stage: Stage) -> None:
    id_ = at_the_first_ask(stage, Ask("DICE10", 20))
    for digit in "314":
        ask(stage).key(digit)
    with no_room():
        stage.driver.touch("dice9")
    assert stage.driver.find("dismiss")
    assert (typed(stage, id_), seen(ask(stage)), step(stage)) == ("314", ("314", 0), "ask")
    stage.driver.touch("dismiss")
    touches(stage, "dice1")
    assert typed(stage, id_) == "3141"


def test_a_list_changed_behind_its_back_is_told_and_may_only_be_broken_off(stage: Stage) -> None:
    id_ = at_the_first_ask(stage)
    behind_its_back(stage, "UPDATE draw_frozen SET entries = replace(entries, 'COSTUME', 'COSTUMF')")
    ask(stage).write("thrum")
    assert stage.driver.reads("was changed outside this program")
    assert step(stage) == "broken"
    touches(stage, "abort", "reason0", "abortNow")
    stage.driver.wait_until(lambda: stage.house.draws.get(id_).stage is DrawStage.ABORTED)


@pytest.mark.faults
def test_the_sheet_goes_into_prints_and_the_secret_never_does(stage: Stage, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    at_the_sheet(stage)
    touches(stage, "more", "option-sheet")
    assert stage.driver.reads("DRAW-1-sheet.pdf")
    touches(stage, "wonderful")
    stage.driver.wait_until(lambda: not stage.driver.has("wonderful"))
    on_stage(stage).sheet_view.file_list.look_in(lambda: (Place("stick", stick, "Blue"),))
    touches(stage, "more", "option-secret", "chooseStick")
    stage.driver.wait_until(lambda: on_stage(stage).sheet_view.file_list.rows.rowCount() > 0)
    on_stage(stage).sheet_view.file_list.choose(str(stick))
    assert stage.driver.reads("The secret's page is on")
    assert [one.name for one in stick.iterdir()] == ["secret-DRAW-1.pdf"]
    assert [one.name for one in stage.house.folder.prints.iterdir()] == ["DRAW-1-sheet.pdf"]
