"""Printing at the desk, where no print service answers: what is said, kept, limited and given up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.device import PrinterChoice, read_device
from kiosk.printer.model import PrinterState, PrintJob, Request
from tests.playing import SCREEN, enter_pin, inside, playing, screen
from tests.ui_admin.lists import covered
from tests.ui_draw.staging import at_the_sheet, make_office, touches
from ui.admin.printing.offer_view import PrintOfferView
from ui.admin.printing.printers_view import PrintersView
from ui.tour.stage import Stage

LOBBY = PrinterChoice("Lobby")
SERVICE = "The print service of this machine does not answer."


@pytest.fixture(autouse=True)
def no_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))


@pytest.fixture
def device(tmp_path: Path) -> Path:
    return tmp_path / "device.toml"


@pytest.fixture
def stage(event: Path, device: Path, warnings: list[str]) -> Iterator[Stage]:
    with playing(event, replace(SCREEN, device=device)) as found:
        yield found


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("printing")
    return stage


def choose(stage: Stage, choice: PrinterChoice = LOBBY) -> None:
    stage.driver.kiosk.prints.choose(choice)


def printers(stage: Stage) -> PrintersView:
    return stage.driver.kiosk.admin.panels.printing.printers_view


def offer(stage: Stage) -> PrintOfferView:
    return stage.driver.kiosk.admin.panels.offer


def jobs(stage: Stage) -> tuple[PrintJob, ...]:
    return stage.house.prints.all()


def uncovered(stage: Stage) -> None:
    stage.driver.wait_until(lambda: not covered(stage))


def lying(stage: Stage, name: str = "card.pdf") -> Path:
    paper = stage.house.folder.prints / name
    paper.write_bytes(b"%PDF-1.7")
    return paper


def test_no_printer_is_no_trouble(panel: Stage, device: Path) -> None:
    assert panel.driver.reads("No printer is chosen.")
    assert not panel.driver.has("testPage")
    panel.driver.touch("printers")
    assert panel.driver.reads("This machine knows no printer yet.")
    panel.driver.touch_text("No printer")
    assert screen(panel) == "printing"
    assert read_device(device).printer == PrinterChoice()
    panel.driver.touch("back")
    assert screen(panel) == "admin"
    assert not panel.driver.has("printerFact")


def test_a_printer_is_chosen_by_touch_and_kept(panel: Stage, device: Path) -> None:
    panel.driver.touch("printers")
    panel.driver.wait_until(lambda: not printers(panel).looking)
    printers(panel).show((PrinterState("Lobby", ""), PrinterState("Cellar", "paper")))
    assert panel.driver.reads("This machine knows 2 printers.")
    assert panel.driver.reads("The printer needs paper.")
    panel.driver.touch_text("\u2068Lobby\u2069")
    assert screen(panel) == "printing"
    assert panel.driver.reads("\u2068Lobby\u2069")
    assert panel.driver.kiosk.prints.choice == LOBBY
    assert read_device(device).printer == LOBBY
    assert panel.driver.reads(SERVICE)


@pytest.mark.faults
@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("http://printer.local", "An address of a printer begins with"),
        ("my printer", "That is no address of a printer."),
        ("127.0.0.1:9", "Nothing answers there."),
    ],
)
def test_a_wrong_address_is_not_used(panel: Stage, device: Path, typed: str, said: str) -> None:
    panel.driver.touch("printers")
    panel.driver.touch_text("A printer on the network")
    panel.driver.touch("address")
    panel.driver.type(typed)
    panel.driver.touch("tryAddress")
    assert panel.driver.reads(said)
    assert not panel.driver.has("useAddress")
    assert not device.exists()
    panel.driver.touch("back")
    assert screen(panel) == "printer"


@pytest.mark.faults
def test_a_paper_is_only_saved_and_the_way_to_a_printer_is_there(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("pieces")
    stage.driver.kiosk.admin.pieces.make(10, 1, "A4", "medium")
    assert stage.driver.reads("No printer is chosen: papers are only saved.")
    assert not stage.driver.has("print")
    stage.driver.touch("choosePrinter")
    assert screen(stage) == "printing"
    assert jobs(stage) == ()


def test_print_beside_saved_then_the_desk_says_what_is_wrong(stage: Stage) -> None:
    choose(stage)
    inside(stage)
    stage.driver.touch("pieces")
    stage.driver.kiosk.admin.pieces.make(10, 1, "A4", "medium")
    stage.driver.touch("more", within="copies")
    stage.driver.touch("print")
    (job,) = jobs(stage)
    assert (job.kind, job.file, job.copies, job.visitor) == ("pieces", "prints/pieces-01.pdf", 2, False)
    assert stage.driver.reads(SERVICE)
    assert not stage.driver.has("print")
    stage.driver.touch("wonderful")
    uncovered(stage)
    stage.driver.touch("back")
    assert stage.driver.reads("1 paper waits.")
    stage.driver.touch("mend", within="printerFact")
    assert screen(stage) == "printing"
    stage.driver.touch_text("Sheet of mustaches")
    stage.driver.touch("jobCancel")
    uncovered(stage)
    assert [one.state for one in jobs(stage)] == ["cancelled"]
    assert stage.driver.reads("Taken out")


@pytest.mark.faults
def test_a_sheet_of_before_is_printed_from_its_line_and_given_up(stage: Stage) -> None:
    choose(stage)
    inside(stage)
    stage.driver.touch("people")
    stage.driver.touch("passes")
    stage.driver.kiosk.admin.panels.people.passes_view.make("A4", False)
    stage.driver.touch("wonderful")
    uncovered(stage)
    stage.driver.touch("printSheet")
    stage.driver.touch("print")
    (job,) = jobs(stage)
    assert (job.kind, job.file) == ("passes", "prints/passes-01.pdf")
    stage.driver.touch("printNot")
    assert stage.driver.reads("Nothing is printed.")
    stage.driver.touch("printAgain")
    stage.driver.wait_until(lambda: offer(stage).state == "help")
    assert [one.state for one in jobs(stage)] == ["help"]


@pytest.mark.faults
def test_the_folder_and_what_vanished_from_it(panel: Stage) -> None:
    choose(panel)
    panel.driver.touch("papers")
    assert panel.driver.reads("No papers yet.")
    paper = lying(panel)
    panel.driver.touch("back")
    panel.driver.touch("papers")
    paper.unlink()
    panel.driver.touch_text("\u2066card.pdf\u2069")
    assert panel.driver.reads("No papers yet.")
    assert not panel.driver.has("print")


def test_a_file_deleted_under_the_offer_is_said(panel: Stage) -> None:
    choose(panel)
    paper = lying(panel)
    panel.driver.touch("papers")
    panel.driver.touch_text("\u2066card.pdf\u2069")
    panel.driver.find("print")
    paper.unlink()
    panel.driver.touch("print")
    assert panel.driver.reads("This paper is not there any more.")
    assert jobs(panel) == ()


@pytest.mark.faults
def test_how_to_play_is_made_and_offered(panel: Stage) -> None:
    panel.driver.touch("papers")
    panel.driver.touch("makeHowTo")
    panel.driver.find("choosePrinter")
    assert (panel.house.folder.prints / "how-to-play.pdf").read_bytes().startswith(b"%PDF")
    assert offer(panel).file == "how-to-play.pdf"


@pytest.mark.faults
def test_limits_of_visitors(panel: Stage) -> None:
    panel.driver.touch("limits")
    panel.driver.touch("less", within="aVisit")
    panel.driver.touch("more", within="aDay")
    settings = panel.house.event.settings
    assert (settings.visitor_prints_a_visit, settings.visitor_prints_a_day) == (2, 50)
    assert panel.driver.reads("They may print 50 more papers today.")
    panel.driver.touch("moreToday")
    uncovered(panel)
    assert panel.driver.reads("Visitors: 70 left")


def test_a_visitor_is_told_once_and_the_next_one_not(stage: Stage) -> None:
    choose(stage)
    keeper, shell = stage.driver.kiosk.prints, stage.driver.kiosk.shell
    stage.go("board")
    keeper.add(Request("card", f"prints/{lying(stage).name}", visitor=True))
    assert stage.driver.reads("Your paper is safe and comes out by itself later.")
    stage.driver.touch("dismiss")
    keeper.changed.emit()
    assert shell.notice == ""
    with pytest.raises(Refused):
        for _ in range(4):
            keeper.add(Request("card", "prints/card.pdf", visitor=True))
    shell.go("home")
    keeper.changed.emit()
    assert shell.notice == ""


@pytest.mark.faults
def test_nothing_of_the_organizer_is_told_to_visitors(stage: Stage) -> None:
    choose(stage)
    job = stage.driver.kiosk.prints.add(Request("card", f"prints/{lying(stage).name}"))
    stage.driver.wait_until(lambda: stage.house.prints.get(job).state == "help")
    assert stage.driver.kiosk.shell.notice == ""


@pytest.mark.faults
def test_from_the_stage_the_pin_leads_to_the_printer(
    tmp_path: Path, device: Path, warnings: list[str]
) -> None:
    make_office(tmp_path / "office")
    with playing(tmp_path / "office", replace(SCREEN, device=device)) as stage:
        at_the_sheet(stage)
        touches(stage, "more", "option-secret")
        assert not stage.driver.has("printSecret")
        touches(stage, "noEnvelope")
        uncovered(stage)
        touches(stage, "more", "option-sheet", "choosePrinter")
        assert screen(stage) == "pin"
        enter_pin(stage, "246810")
        assert screen(stage) == "printing"
