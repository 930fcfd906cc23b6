"""Paper ballots at the desk and at the booth: made, printed, entered by scan and touch, a stack at once."""

from __future__ import annotations

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.contest import store
from kiosk.contest.papers.store import votes
from kiosk.scanning.codes import new_typed_code
from tests.playing import inside, person, screen
from ui.tour.paper_ballot_steps import contest, made, view
from ui.tour.stage import Stage

PATIENCE = 90.0


def at_the_desk(stage: Stage) -> int:
    id_ = contest(stage)
    inside(stage)
    stage.driver.kiosk.admin.go("ballotpapers")
    return id_


def in_the_box(stage: Stage, contest: int) -> list[dict[str, int]]:
    ballots = [dict(marks) for _, marks in store.ballots(stage.house.store, contest)]
    assert len(ballots) == votes(stage.house.store, contest)
    return ballots


def enter(stage: Stage) -> None:
    """The first costume is marked."""
    stage.driver.kiosk.booth.ballot.touch(first(stage))
    stage.driver.kiosk.booth.check()
    stage.driver.kiosk.booth.cast()


def first(stage: Stage) -> str:
    return next(one.key for one in stage.house.entries.all() if not one.withdrawn)


def test_made_by_the_real_process_printed_and_gone(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    assert stage.driver.reads("Make 10 papers")
    stage.driver.touch("make")
    stage.driver.wait_until(lambda: stage.driver.has("wonderful"), PATIENCE)
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not stage.driver.has("wonderful"))
    file = stage.house.folder.prints / "ballots-01.pdf"
    sheet = QPdfDocument()
    assert sheet.load(str(file)) == QPdfDocument.Error.None_
    assert sheet.pageCount() == 5
    assert stage.driver.reads("10 out, 0 in the box, 0 dead")
    stage.driver.touch("printed")
    stage.driver.wait_until(lambda: not file.exists())
    assert [one.out for one in stage.house.paper_ballots.sheets(id_)] == [10]


def test_a_stack_is_entered_one_after_the_other(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    cards = made(stage, 3)
    stage.driver.touch("stack")
    assert screen(stage) == "paperstack"
    for card in cards:
        stage.driver.scan(card.qr)
        stage.driver.wait_until(lambda: screen(stage) == "booth")
        enter(stage)
        assert screen(stage) == "paperstack"
    assert stage.driver.reads("3 papers are in the box.")
    assert in_the_box(stage, id_) == [{first(stage): 1}] * 3
    stage.driver.scan(cards[0].qr)
    stage.driver.wait_until(lambda: screen(stage) == "booth")
    assert stage.driver.reads("This paper was cast already. Its code works once.")
    stage.driver.touch("done")
    assert screen(stage) == "paperstack"
    stage.driver.touch("endStack")
    assert screen(stage) == "ballotpapers"


def test_a_paper_of_another_contest_is_put_aside(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    (card,) = made(stage, 1)
    other = stage.house.contests.add(stage.house.contests.get(id_).plan)
    stage.driver.kiosk.papers.begin_stack(other)
    view(stage).wants.emit("paperstack")
    stage.driver.scan(card.qr)
    stage.driver.wait_until(lambda: stage.driver.reads("This paper belongs to another contest."))
    assert in_the_box(stage, id_) == []


@pytest.mark.faults
def test_a_half_entered_paper_is_not_cast(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    (card,) = made(stage, 1)
    stage.driver.touch("stack")
    stage.driver.scan(card.typed)
    stage.driver.wait_until(lambda: screen(stage) == "booth")
    stage.driver.kiosk.booth.ballot.touch(first(stage))
    stage.driver.kiosk.booth.back()
    assert screen(stage) == "paperstack"
    assert in_the_box(stage, id_) == []
    stage.driver.scan(card.qr)
    stage.driver.wait_until(lambda: screen(stage) == "booth")
    enter(stage)
    assert len(in_the_box(stage, id_)) == 1


def test_who_holds_a_paper_scans_or_types_it_at_the_kiosk(stage: Stage) -> None:
    id_ = contest(stage)
    ana = person(stage, "Ana Pires")
    (card,) = made(stage, person=ana)
    stage.driver.scan(card.qr)
    stage.driver.wait_until(lambda: screen(stage) == "booth")
    assert stage.driver.reads("What is marked on the paper of \u2068Ana P.\u2069")
    enter(stage)
    assert stage.driver.reads("The paper is in the box.")
    assert stage.driver.kiosk.booth.receipt.code == "", "nobody is shown a code for somebody else"
    assert store.voters(stage.house.store, id_) == {ana}
    stage.driver.touch("done")
    assert screen(stage) == "home"
    (card,) = made(stage, 1)
    stage.go("type")
    stage.driver.kiosk.hunt.enterCode(card.typed.replace("-", "").lower())
    assert screen(stage) == "booth"
    enter(stage)
    assert len(in_the_box(stage, id_)) == 2


@pytest.mark.faults
def test_lost_ones_are_called_in_and_printed_again(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    made(stage, 2)
    (theirs,) = made(stage, person=person(stage, "Ana Pires"))
    stage.driver.scan(theirs.qr)
    stage.driver.wait_until(lambda: stage.driver.reads("1 paper does not count any more."))
    stage.driver.scan(theirs.qr)
    stage.driver.wait_until(
        lambda: stage.driver.reads("This paper was replaced by another one. It does not count.")
    )
    view(stage).callIn(1)
    assert [(one.out, one.dead) for one in stage.house.paper_ballots.sheets(id_)] == [(0, 2), (0, 1)]
    assert in_the_box(stage, id_) == []


def test_for_one_person_found_by_name(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    stage.driver.touch("choice-one")
    view(stage).search("ana")
    assert view(stage).people.rowCount() == 1
    view(stage).choosePerson(person(stage, "Ana Pires"))
    assert (view(stage).whose, view(stage).name, view(stage).count) == ("one", "Ana Pires", 1)
    stage.house.booth.cast(id_, person(stage, "Ana Pires"), {})
    assert view(stage).count == 0, "they have voted at the kiosk"


@pytest.mark.parametrize("way", ["lock", pytest.param("close", marks=pytest.mark.faults)])
def test_nothing_of_a_stack_stays_when_the_organizer_goes(stage: Stage, way: str) -> None:
    id_ = at_the_desk(stage)
    (card,) = made(stage, 1)
    stage.driver.touch("stack")
    if way == "lock":
        stage.driver.kiosk.shell.dismiss()
        stage.driver.kiosk.admin.lock()
        stage.home()
    else:
        stage.house.contests.close(id_)
    stage.driver.scan(card.qr)
    stage.driver.wait_until(lambda: screen(stage) == "booth")
    stage.driver.kiosk.booth.back()
    assert screen(stage) == ("home" if way == "lock" else "paperstack")
    assert in_the_box(stage, id_) == []


def at_the_code(stage: Stage, letters: str) -> None:
    """Typed at the desk for a paper that nothing can read."""
    stage.driver.kiosk.admin.go("ballotpapers")
    stage.driver.touch("typeCode")
    stage.driver.find("lostCode")
    stage.driver.type(letters)
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.settle()


def test_a_paper_that_no_scanner_reads_is_entered_by_its_letters(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    (card,) = made(stage, 1)
    at_the_code(stage, card.typed.lower().replace("-", " "))
    stage.driver.touch("enterTyped")
    stage.driver.wait_until(lambda: screen(stage) == "booth")
    enter(stage)
    assert screen(stage) == "paperstack"
    assert in_the_box(stage, id_) == [{first(stage): 1}]
    stage.driver.touch("endStack")
    at_the_code(stage, card.typed)
    stage.driver.touch("enterTyped")
    assert stage.driver.reads("This paper was cast already. Its code works once.")
    stage.driver.touch("callInTyped")
    assert stage.driver.reads("This paper was cast already. Its code works once.")
    assert len(in_the_box(stage, id_)) == 1


def test_a_lost_paper_is_called_in_by_its_letters(stage: Stage) -> None:
    id_ = at_the_desk(stage)
    lost, _other = made(stage, 2)
    at_the_code(stage, lost.typed)
    stage.driver.touch("callInTyped")
    assert stage.driver.reads("1 paper does not count any more.")
    stage.driver.touch("enterTyped")
    assert stage.driver.reads("This paper was replaced by another one. It does not count.")
    assert [(one.out, one.dead) for one in stage.house.paper_ballots.sheets(id_)] == [(1, 1)]
    assert in_the_box(stage, id_) == []


@pytest.mark.parametrize("way", ["enterTyped", pytest.param("callInTyped", marks=pytest.mark.faults)])
def test_wrong_letters_are_told_kindly(stage: Stage, way: str) -> None:
    id_ = at_the_desk(stage)
    (card,) = made(stage, 1)
    at_the_code(stage, card.typed[:-1])
    stage.driver.touch(way)
    assert stage.driver.reads("One of these letters is not as on the paper.")
    assert stage.driver.reads("\u20667K3Q-9XWD-2MH\u2069")
    stage.driver.touch("lostCode")
    stage.driver.type(card.typed[-1])
    assert view(stage).news == "", "the next try begins"
    stage.driver.erase_text()
    stage.driver.type(new_typed_code(stage.tools.random))
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.touch(way)
    assert stage.driver.reads("No paper ballot of ours has this code.")
    assert [one.out for one in stage.house.paper_ballots.sheets(id_)] == [1]
