"""Thank-you cards and pages to color: by touch, with a printer that is not there, within limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device import PrinterChoice
from tests.playing import enter_pin, screen
from ui.awards.keepsake_view import KeepsakeView
from ui.awards.visitor_prints import VisitorPrints
from ui.tour.stage import Stage

PDF = b"%PDF-1.7 a page"
PIN = "246810"


@pytest.fixture
def lobby(stage: Stage) -> Stage:
    """A printer is chosen; the system does not know it."""
    stage.driver.kiosk.prints.choose(PrinterChoice("Office"))
    stage.home()
    return stage


def view(stage: Stage) -> KeepsakeView:
    return stage.driver.kiosk.thanks.keepsakes


def files(stage: Stage) -> list[Path]:
    return sorted(stage.house.folder.prints.glob("c*.pdf"))


def saved(stage: Stage, number: int) -> None:
    """As if the printer had it: the queue says that it is printed."""
    stage.house.prints.begin(number, "")
    stage.driver.kiosk.prints.changed.emit()


def looked(stage: Stage) -> None:
    stage.driver.find("print")
    assert view(stage).picture.startswith("image://page/visitor/")


def test_without_a_printer_there_is_nothing_to_print(stage: Stage) -> None:
    stage.home()
    assert not stage.driver.has("thanks")
    stage.settings(nominations=True)
    stage.driver.touch("thanks")
    assert screen(stage) == "nominate"
    stage.driver.kiosk.prints.choose(PrinterChoice("Office"))
    stage.home()
    stage.driver.touch("thanks")
    stage.driver.find("card")
    assert stage.driver.has("nominate") and stage.driver.has("coloring")
    stage.settings(nominations=False)
    stage.driver.wait_until(lambda: not stage.driver.has("nominate"))
    stage.driver.touch("back")
    assert screen(stage) == "home"


def test_a_card_by_touch_and_what_stays_of_it(lobby: Stage) -> None:
    heard: list[object] = []
    lobby.house.store.subscribe(heard.append)
    lobby.driver.touch("thanks")
    lobby.driver.touch("card")
    lobby.driver.touch("choice1")
    lobby.driver.find("to")
    lobby.driver.type("zahra")
    words = lobby.driver.find("words")
    words.setProperty("text", "<b>Thanks</b> " * 40)
    assert len(str(words.property("text"))) == 280
    lobby.driver.touch("lookAt")
    looked(lobby)
    assert (view(lobby).receiver, view(lobby).signed) == ("zahra", "")
    lobby.driver.touch("print")
    assert lobby.driver.reads("Your card is saved; ask at reception.")
    (job,) = lobby.house.prints.unfinished()
    assert (job.kind, job.visitor, job.state) == ("card", True, "help")
    (file,) = files(lobby)
    assert file.read_bytes().startswith(b"%PDF") and "zahra" not in file.name
    saved(lobby, job.id)
    assert lobby.driver.reads("Here it comes!") and files(lobby) == []
    lobby.driver.touch("done")
    assert screen(lobby) == "home"
    assert (view(lobby).receiver, view(lobby).words, view(lobby).picture) == ("", "", "")
    assert not lobby.driver.kiosk.thanks.images.has("visitor/1")
    assert "zahra" not in str(heard) and "Thanks" not in str(heard)


@pytest.mark.faults
def test_limits_and_a_full_disk(lobby: Stage) -> None:
    lobby.settings(visitor_prints_a_visit=1)
    lobby.driver.touch("thanks")
    lobby.driver.touch("coloring")
    lobby.driver.touch("choice2")
    looked(lobby)
    away = lobby.house.folder.prints.rename(lobby.house.folder.path / "away")
    lobby.driver.touch("print")
    assert lobby.driver.reads("Your paper could not be saved.")
    lobby.driver.touch("dismiss")
    away.rename(lobby.house.folder.prints)
    assert (view(lobby).state, lobby.house.prints.unfinished()) == ("", ())
    lobby.driver.touch("print")
    (job,) = lobby.house.prints.unfinished()
    saved(lobby, job.id)
    lobby.driver.touch("print")
    assert lobby.driver.reads("Enough paper for now.") and files(lobby) == []
    lobby.driver.touch("lift")
    assert lobby.driver.reads("Your PIN")
    enter_pin(lobby, PIN)
    assert screen(lobby) == "keepsake" and not lobby.driver.kiosk.admin.inside
    lobby.driver.touch("print")
    assert len(lobby.house.prints.unfinished()) == 1
    lobby.driver.kiosk.prints.cancel(lobby.house.prints.unfinished()[0].id)
    assert files(lobby) == []


@pytest.mark.faults
def test_who_turns_away_from_the_pad_lifts_nothing(lobby: Stage) -> None:
    lobby.settings(visitor_prints_a_day=0)
    view(lobby).liftWanted.emit()
    assert screen(lobby) == "pin"
    lobby.home()
    lobby.driver.kiosk.admin.enter()
    enter_pin(lobby, PIN)
    assert lobby.driver.kiosk.admin.inside and lobby.house.prints.left_today() == 0


def test_what_a_kiosk_left_behind_goes_at_the_next_start(lobby: Stage) -> None:
    keeper = lobby.driver.kiosk.prints
    prints = VisitorPrints(lobby.house, keeper)
    prints.print("card", PDF)
    prints.print("coloring", PDF)
    kept, gone = (job.id for job in lobby.house.prints.unfinished())
    left = lobby.house.prints.path(lobby.house.prints.get(gone))
    lobby.house.prints.begin(gone, "")
    assert left.exists()
    VisitorPrints(lobby.house, keeper)
    assert not left.exists() and lobby.house.prints.path(lobby.house.prints.get(kept)).exists()


@pytest.mark.faults
def test_nothing_is_drawn_for_those_who_left(lobby: Stage) -> None:
    lobby.driver.touch("thanks")
    lobby.driver.touch("card")
    lobby.driver.touch("choice0")
    view(lobby).write("Ana", "Bob", "Hush")
    view(lobby).lookAt()
    lobby.home()
    assert not view(lobby).working and view(lobby).words == ""
