"""Hiding in the window: places by touch, pieces by scanner, the way back, and the life of one piece."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.hunt.hiding.model import Status
from kiosk.hunt.hiding.service import NOBODY
from kiosk.scanning.codes import new_code
from tests.plain import SeededRandom
from tests.playing import PLAIN, inside, pieces, screen, text_format
from ui.tour.stage import Stage

MARKUP = "<b>Fridge</b> <img src='file:///etc/hostname'>"


@pytest.fixture
def kitchen(stage: Stage) -> Stage:
    """At the kitchen, ready to scan; the lift is another place."""
    for name in ("Kitchen", "Lift"):
        stage.house.hiding.make_place(name)
    pieces(stage, 12)
    inside(stage)
    stage.driver.touch("hiding")
    stage.driver.touch_text("Kitchen")
    return stage


def status(stage: Stage, piece: str) -> tuple[Status, str]:
    one = stage.house.hiding.record(piece)
    return one.status, one.spot.place.name if one.spot else ""


def test_the_first_place_is_named_and_pieces_are_scanned_or_typed_into_it(stage: Stage) -> None:
    label, torn = pieces(stage, 2)
    inside(stage)
    stage.driver.touch("hiding")
    assert stage.driver.reads("Name your first place")
    stage.driver.touch("newPlace")
    assert not stage.driver.has("save")
    stage.driver.touch("placeName")
    stage.driver.type("Kitchen")
    stage.driver.touch("save")
    assert screen(stage) == "hiding"
    assert stage.driver.reads("Scan what you hide here.")
    stage.driver.scan(label.qr)
    assert stage.driver.reads("is hidden.")
    assert status(stage, label.number) == (Status.HIDDEN, "Kitchen")
    stage.driver.touch("typeCode")
    stage.driver.type(torn.typed[:6])
    stage.driver.touch("enter")
    assert stage.driver.reads("letters are still missing")
    stage.driver.type(torn.typed[6:])
    stage.driver.touch("enter")
    assert stage.driver.reads(f"\u2066{torn.number}\u2069 is hidden.")
    assert status(stage, torn.number) == (Status.HIDDEN, "Kitchen")


def test_a_handful_is_hidden_and_taken_back_and_the_next_place_is_chosen_first(kitchen: Stage) -> None:
    labels = pieces(kitchen, 5)
    view = kitchen.driver.kiosk.admin.hiding
    sounds: list[str] = []
    view.sounded.connect(sounds.append)
    for label in labels:
        kitchen.driver.scan(label.qr)
    assert {status(kitchen, label.number) for label in labels} == {(Status.HIDDEN, "Kitchen")}
    assert kitchen.driver.reads("5 hidden here")
    assert sounds == ["seen", "ticket"] * 5
    written = kitchen.house.store.query("SELECT detail FROM journal WHERE kind = 'piece-hidden'")
    assert [row["detail"].count("PIECE-") for row in written] == [1] * 5
    kitchen.driver.scan(labels[4].qr)
    assert (view.kind, view.done) == ("hid", 5)
    kitchen.driver.scan(labels[0].qr)
    assert (view.kind, view.done) == ("here", 5)
    kitchen.driver.touch("undo")
    kitchen.driver.touch("undo")
    assert [status(kitchen, label.number)[0] for label in labels[2:]] == [
        Status.HIDDEN,
        Status.PRINTED,
        Status.PRINTED,
    ]
    assert kitchen.driver.reads("3 hidden here")
    assert kitchen.house.hunt.board().found == 0
    early, label = pieces(kitchen, 2)
    kitchen.driver.touch("another")
    kitchen.driver.scan(early.qr)
    assert kitchen.driver.reads("Choose the place first.")
    view.nameHelper("Ida")
    kitchen.driver.touch_text("Lift")
    kitchen.driver.scan(label.qr)
    spot = kitchen.house.hiding.record(label.number).spot
    assert spot is not None and (spot.place.name, spot.helper.name) == ("Lift", "Ida")
    kitchen.driver.touch("back")
    kitchen.driver.touch("leave")
    inside(kitchen)
    kitchen.driver.touch("hiding")
    assert (view.step, view.helper, view.done) == ("place", "Ida", 0)


@pytest.mark.faults
def test_what_lies_elsewhere_moves_and_says_from_where(kitchen: Stage) -> None:
    (label,) = pieces(kitchen)
    kitchen.house.hiding.hide(label.qr, 2, NOBODY)
    kitchen.driver.scan(label.qr)
    assert kitchen.driver.reads(f"\u2066{label.number}\u2069 moved here.")
    assert kitchen.driver.reads("It was in \u2068Lift\u2069 until now.")
    kitchen.driver.touch("undo")
    assert status(kitchen, label.number) == (Status.HIDDEN, "Lift")


def test_every_other_code_gets_its_answer_and_hides_nothing(kitchen: Stage) -> None:
    found, void, old = pieces(kitchen, 3)
    house, view, random = kitchen.house, kitchen.driver.kiosk.admin.hiding, SeededRandom(5)
    house.hunt.void_pieces([void.number])
    kitchen.again(old.number)
    ana = house.people.all_active()[0]
    with house.store.transaction("visitor") as tx:
        house.tickets.claim(tx, found.number, ana.id, 1)
    event = house.event.info.id
    for text, kind in (
        (found.qr, "found"),
        (void.qr, "void"),
        (old.qr, "old"),
        (new_code("M", "ZZZ", random), "elsewhere"),
        (new_code("M", event, random), "stranger"),
        (new_code("B", event, random), "paper"),
        (found.qr[:-3], "unread"),
        (house.people.issue_pass(ana.id, "organizer"), "helper"),
    ):
        kitchen.clock.skip(5)
        kitchen.driver.scan(text)
        assert view.kind == kind
    assert view.helper == ana.display
    assert house.hiding.places()[0].hidden == 0
    assert not kitchen.driver.has("dismiss")


@pytest.mark.faults
def test_a_scan_elsewhere_in_organizer_mode_only_says_that_it_reads(kitchen: Stage) -> None:
    (label,) = pieces(kitchen)
    kitchen.driver.touch("back")
    kitchen.driver.scan(label.qr)
    assert kitchen.driver.reads("This mustache reads well.")
    assert status(kitchen, label.number)[0] is Status.PRINTED


def test_a_place_is_filled_renamed_moved_and_removed(kitchen: Stage) -> None:
    driver, places = kitchen.driver, kitchen.driver.kiosk.admin.places
    driver.touch("another")
    driver.touch("places")
    driver.touch_text("Lift")
    places.planFill("1-3")
    driver.touch("fillIt")
    assert driver.reads("3 hidden here")
    for wrong in ("3-1", "99", "everything", ""):
        with pytest.raises(Refused):
            places.planFill(wrong)
    places.save(MARKUP, "")
    assert text_format(driver.find_text(MARKUP)) == PLAIN
    for wrong in ("", "x" * 300, "kitchen"):
        with pytest.raises(Refused):
            places.save(wrong, "")
    driver.touch("earlier")
    assert [one.place.name for one in kitchen.house.hiding.places()] == [MARKUP, "Kitchen"]
    driver.touch("remove")
    driver.touch_text("Kitchen")
    assert screen(kitchen) == "places"
    assert [(one.place.name, one.hidden) for one in kitchen.house.hiding.places()] == [("Kitchen", 3)]


def test_one_piece_is_found_by_scan_made_golden_printed_again_and_taken_out(kitchen: Stage) -> None:
    driver, (label,) = kitchen.driver, pieces(kitchen)
    kitchen.house.hiding.hide(label.qr, 1, NOBODY)
    kitchen.driver.kiosk.admin.go("piecelist")
    assert driver.reads("13 still out there")
    driver.scan(label.qr)
    assert screen(kitchen) == "piece"
    driver.touch("choice-golden")
    driver.touch("revalue")
    driver.touch("printNew")
    driver.touch("wonderful")
    driver.wait_until(lambda: not driver.has("wonderful"))
    one = kitchen.house.hiding.record(label.number)
    assert (one.piece.value, one.status) == (3, Status.PRINTED)
    assert driver.reads("Its old paper may still lie here: \u2068Kitchen\u2069")
    driver.touch("takeOut")
    driver.touch("takeItOut")
    driver.wait_until(lambda: not driver.has("takeItOut"))
    assert driver.reads("It is out of the hunt.")
    driver.touch("back")
    assert driver.reads("12 still out there")
    driver.kiosk.admin.leave()
    driver.scan(label.qr)
    driver.wait_until(lambda: screen(kitchen) == "answer")
    assert driver.kiosk.hunt.kind == "replaced"


@pytest.mark.faults
def test_the_list_to_walk_with_is_kept_and_replaced(kitchen: Stage) -> None:
    driver, prints = kitchen.driver, kitchen.house.folder.prints
    driver.kiosk.admin.go("missing")
    for _ in range(2):
        driver.touch("make")
        driver.touch("wonderful")
        driver.wait_until(lambda: not driver.has("wonderful"))
    assert [path.name for path in prints.iterdir()] == ["never-found.pdf"]
    assert (prints / "never-found.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.faults
def test_golden_ones_are_made(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("pieces")
    stage.driver.touch("choice-golden")
    assert stage.driver.reads("golden ones")
    stage.driver.kiosk.admin.pieces.make(10, 3, "A4", "medium")
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not stage.driver.has("wonderful"))
    assert {one.piece.value for one in stage.house.hiding.records()} == {3}
    stage.driver.touch("sheetAgain")
    stage.driver.touch("printThem")
    stage.driver.touch("wonderful")
    assert {one.piece.sheet for one in stage.house.hiding.records()} == {2}
