"""The booth by touch, keys and scans: all methods, two voters in a row, and every way in which it says no."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.answers import Refused, Unavailable
from kiosk.contest.model import Cast, EntryDraft, Plan
from kiosk.contest.tally.marks import Marks
from kiosk.scanning.codes import is_typed_code
from kiosk.words import Sentence
from tests.playing import person, pieces, screen
from tests.ui_contest.conftest import ANA, CYD, ZOE, Hall


def cast_it(hall: Hall) -> str:
    """Looks at it once more, casts it, and reads the code."""
    hall.driver.touch("check")
    hall.driver.touch("cast")
    hall.driver.find("code")
    return str(hall.view.receipt.code)


def step(hall: Hall) -> str:
    return str(hall.view.step)


def test_a_name_is_typed_and_one_is_touched(hall: Hall) -> None:
    id_ = hall.opened()
    hall.stage.home()
    hall.view.enter()
    assert hall.driver.reads("The file shows who voted, not what.")
    hall.driver.type("ana")
    hall.driver.touch_text(ANA)
    assert hall.driver.reads("Choose one: whoever is chosen most often wins.")
    assert hall.driver.has("own1") and not hall.driver.has("own2")
    hall.driver.touch("entry1")
    assert hall.view.ballot.marked == 0, "their own team"
    hall.driver.touch("entry2")
    hall.driver.touch("entry3")
    assert hall.by_number(id_) == [], "nothing is counted before it is cast"
    code = cast_it(hall)
    assert hall.by_number(id_) == [{3: 1}]
    assert is_typed_code(code.replace("-", ""))
    assert hall.driver.sees(f"\u2066{code}\u2069")
    hall.driver.touch("done")
    assert screen(hall.stage) == "home"
    hall.begin()
    assert hall.driver.reads("You have voted here already.")
    assert not hall.driver.sees("Costume")


@pytest.mark.faults
def test_approval_by_numbers(hall: Hall) -> None:
    """Digits choose, also those of two; the same once more takes out."""
    id_ = hall.opened("approval", 12)
    hall.begin()
    hall.driver.find("entry2")
    hall.driver.type("2")
    hall.driver.type("3")
    hall.driver.type("11")
    assert hall.view.ballot.marked == 3
    hall.driver.type("1")
    assert hall.driver.reads("Number 1 …")
    hall.driver.type("2")
    hall.driver.type("3")
    hall.driver.type("9")
    hall.driver.type("0")
    hall.driver.press(Qt.Key.Key_Tab)
    cast_it(hall)
    assert hall.by_number(id_) == [{2: 1, 9: 1, 11: 1, 12: 1}]


def test_stars_by_touch_and_keys(hall: Hall) -> None:
    id_ = hall.opened("star", 4)
    hall.begin(ZOE)
    hall.driver.touch("star4", within="entry1")
    hall.driver.touch("star2", within="entry1")
    hall.driver.touch("star3", within="entry2")
    hall.driver.touch("star3", within="entry2")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Return):
        hall.driver.press(key)
    hall.driver.press(Qt.Key.Key_Right)
    hall.driver.press(Qt.Key.Key_Space)
    hall.driver.touch("star5", within="")
    hall.driver.press(Qt.Key.Key_Escape)
    cast_it(hall)
    assert hall.by_number(id_) == [{1: 2, 3: 2, 4: 5}]


def test_ranking_by_touching_in_order(hall: Hall) -> None:
    id_ = hall.opened("ranked", 4)
    hall.begin(ZOE)
    for name in ("entry3", "entry1", "entry4"):
        hall.driver.touch(name)
    hall.driver.touch("entry3")
    hall.driver.touch("entry3")
    hall.driver.touch("check")
    hall.driver.touch("change")
    hall.driver.touch("clear")
    assert hall.view.ballot.marked == 0
    for name in ("entry4", "entry2", "entry1", "entry2"):
        hall.driver.touch(name)
    cast_it(hall)
    assert hall.by_number(id_) == [{4: 1, 1: 2}]


@pytest.mark.faults
def test_none_of_them_is_a_ballot_too(hall: Hall) -> None:
    id_ = hall.opened()
    hall.begin()
    hall.driver.touch("check")
    assert hall.driver.reads("That is fine: an empty ballot is counted as one who voted.")
    hall.driver.touch("cast")
    hall.driver.find("code")
    assert hall.ballots(id_) == [{}]


@pytest.mark.faults
def test_sixty_costumes_are_paged(hall: Hall) -> None:
    id_ = hall.opened("approval", 60)
    hall.begin(ZOE)
    hall.driver.find("entry1")
    assert not hall.driver.has("entry60")
    hall.driver.type("60")
    hall.driver.find("entry60")
    hall.driver.touch("entry60")
    assert hall.view.ballot.marked == 0
    hall.driver.touch("entry60")
    cast_it(hall)
    assert hall.by_number(id_) == [{60: 1}]


@pytest.mark.faults
def test_large_and_back(hall: Hall) -> None:
    id_ = hall.opened()
    hall.begin()
    hall.driver.touch("look3")
    assert hall.driver.reads("Costume 3")
    hall.driver.touch("chooseLarge")
    hall.driver.press(Qt.Key.Key_Escape)
    assert not hall.driver.has("seeAll")
    assert step(hall) == "choose"
    hall.driver.touch("look1")
    hall.driver.find("seeAll")
    assert not hall.driver.has("chooseLarge"), "their own"
    hall.driver.touch("seeAll")
    cast_it(hall)
    assert hall.by_number(id_) == [{3: 1}]


def leave_by_escape(hall: Hall) -> None:
    hall.driver.press(Qt.Key.Key_Escape)


def leave_by_touch(hall: Hall) -> None:
    hall.driver.touch("back")


def leave_by_home(hall: Hall) -> None:
    hall.driver.touch("home")


def leave_by_walking_away(hall: Hall) -> None:
    hall.stage.wait(46)
    assert hall.driver.kiosk.shell.asking
    hall.stage.wait(31)


@pytest.mark.faults
@pytest.mark.parametrize("leave", [leave_by_escape, leave_by_touch, leave_by_home, leave_by_walking_away])
def test_who_leaves_is_not_counted_and_may_return(hall: Hall, leave: Callable[[Hall], None]) -> None:
    id_ = hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    leave(hall)
    assert screen(hall.stage) in ("home", "attract")
    assert hall.house.booth.turnout(id_)[0] == 0
    hall.begin()
    hall.driver.find("check")
    assert hall.view.ballot.marked == 0, "a ballot is never a draft that comes back"


@pytest.mark.parametrize("leave", [leave_by_home, leave_by_walking_away])
def test_who_leaves_at_the_last_look_has_not_voted(hall: Hall, leave: Callable[[Hall], None]) -> None:
    id_ = hall.opened()
    hall.begin()
    for name in ("entry2", "check"):
        hall.driver.touch(name)
    hall.driver.find("cast")
    leave(hall)
    assert screen(hall.stage) in ("home", "attract")
    assert (hall.ballots(id_), hall.house.booth.turnout(id_)[0]) == ([], 0)
    hall.begin()
    hall.driver.touch("entry3")
    cast_it(hall)
    assert hall.by_number(id_) == [{3: 1}]


@pytest.mark.faults
def test_escape_goes_one_step_back_first(hall: Hall) -> None:
    hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    hall.driver.touch("check")
    hall.driver.find("cast")
    hall.driver.press(Qt.Key.Key_Escape)
    assert (step(hall), hall.view.ballot.marked) == ("choose", 1)


def test_passes(hall: Hall) -> None:
    id_ = hall.opened()
    ana = hall.house.people.issue_pass(person(hall.stage, ANA), "organizer")
    cyd = hall.house.people.issue_pass(person(hall.stage, CYD), "organizer")
    hall.stage.home()
    hall.view.enter()
    hall.driver.scan(hall.stage.code("P"))
    assert hall.driver.reads("Nobody here has this pass.")
    hall.driver.scan(ana)
    hall.driver.touch("entry3")
    hall.driver.scan(cyd)
    hall.driver.touch("keepVoting")
    hall.driver.wait_until(lambda: not hall.driver.has("keepVoting"))
    assert hall.view.ballot.marked == 1, "another pass is nobody's mark"
    hall.driver.later(1.5)
    hall.driver.scan(cyd)
    hall.driver.touch("endIt")
    hall.driver.find("own2")
    assert hall.view.ballot.marked == 0
    assert hall.house.booth.turnout(id_)[0] == 0
    hall.driver.touch("entry1")
    cast_it(hall)
    hall.driver.scan(ana)
    hall.driver.find("own1")
    assert (step(hall), hall.view.receipt.code) == ("choose", "")


@pytest.mark.faults
def test_a_mustache_waits_until_the_ballot_is_cast(hall: Hall) -> None:
    hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    hall.driver.scan(pieces(hall.stage)[0].qr)
    assert hall.driver.reads("First cast your ballot, or go back.")
    hall.stage.driver.kiosk.shell.dismiss()
    assert (screen(hall.stage), hall.view.ballot.marked) == ("booth", 1)


@pytest.mark.faults
def test_a_pin_is_asked_for_in_a_new_event(hall: Hall) -> None:
    hall.opened()
    hall.stage.settings(identify={"contest": "pin"})
    pin = hall.house.pins.renew(person(hall.stage, ANA), "organizer")
    hall.begin()
    hall.driver.find("pinEntry")
    for digit in pin:
        hall.view.asking.digit(digit)
    hall.view.asking.enter()
    hall.driver.find("entry2")


def test_several_contests_one_after_the_other(hall: Hall) -> None:
    first, second = hall.opened(), hall.opened("approval", 2, "Best team spirit")
    hall.begin()
    hall.driver.touch("contest0")
    hall.driver.touch("entry2")
    cast_it(hall)
    hall.driver.touch("another")
    assert hall.driver.reads("You have voted here. Thank you!")
    assert not hall.driver.has("contest0") and hall.view.receipt.code == ""
    hall.driver.touch("contest1")
    hall.driver.touch("check")
    hall.driver.touch("cast")
    hall.driver.find("done")
    assert not hall.driver.has("another")
    assert [hall.house.booth.turnout(one)[0] for one in (first, second)] == [1, 1]


@pytest.mark.faults
def test_the_screen_clears_itself(hall: Hall) -> None:
    hall.opened()
    hall.begin()
    hall.driver.touch("check")
    hall.driver.touch("cast")
    assert hall.driver.reads("This screen clears itself in 10 seconds.")
    hall.stage.clock.skip(9)
    hall.view.receipt.tick()
    assert hall.driver.reads("This screen clears itself in 1 second.")
    hall.driver.touch("moreTime")
    hall.stage.clock.skip(9)
    hall.view.receipt.tick()
    assert step(hall) == "cast"
    hall.stage.clock.skip(1)
    hall.driver.wait_until(lambda: screen(hall.stage) == "home")
    assert (screen(hall.stage), step(hall), hall.view.receipt.code) == ("home", "who", "")


@pytest.mark.faults
def test_nothing_is_open(hall: Hall) -> None:
    hall.view.enter()
    assert hall.driver.reads("There is no vote yet.")
    later = hall.house.event.info.created + timedelta(days=400)
    hall.house.contests.add(Plan("Best hat", opens=later))
    hall.view.enter()
    assert hall.driver.reads("The vote is not open yet.")
    hall.driver.touch("done")
    assert screen(hall.stage) == "home"


@pytest.mark.faults
def test_straight_to_the_booth(hall: Hall) -> None:
    """From the gallery, or wherever: nobody votes before they said who they are."""
    hall.opened()
    hall.stage.go("booth")
    hall.driver.find("finder")
    assert screen(hall.stage) == "voter"


@pytest.mark.faults
def test_closed_while_somebody_chooses(hall: Hall) -> None:
    id_ = hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    hall.house.contests.close(id_)
    assert hall.driver.reads("The vote is over.")
    assert hall.ballots(id_) == []


def test_withdrawn_while_somebody_chooses(hall: Hall) -> None:
    id_ = hall.opened("ranked", 4)
    hall.begin(ZOE)
    for name in ("entry3", "entry1", "entry4"):
        hall.driver.touch(name)
    hall.driver.touch("check")
    hall.driver.find("cast")
    hall.house.entries.withdraw(3, "It tore.")
    assert hall.driver.reads("Something you had chosen was withdrawn.")
    assert not hall.driver.has("entry3")
    cast_it(hall)
    assert hall.by_number(id_) == [{1: 1, 4: 2}]


@pytest.mark.faults
def test_nothing_but_their_own(hall: Hall) -> None:
    hall.opened(entries=1)
    hall.begin()
    assert hall.driver.reads("There is nothing for you to choose here.")


@contextmanager
def full_disk(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def full(*_: object) -> None:
        raise Unavailable(Sentence("Storage", "The disk is full."), Sentence("Storage", "Make room."))

    with monkeypatch.context() as patch:
        patch.setattr(hall.house.booth, "cast", full)
        yield


def test_a_full_disk_keeps_the_ballot(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    id_ = hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    hall.driver.touch("check")
    with full_disk(hall, monkeypatch):
        hall.driver.touch("cast")
        hall.driver.wait_until(lambda: hall.driver.kiosk.shell.notice != "")
    hall.driver.kiosk.shell.dismiss()
    assert hall.driver.reads("Nothing was counted. Your ballot is still here")
    assert hall.ballots(id_) == []
    hall.driver.touch("cast")
    hall.driver.find("code")
    assert hall.by_number(id_) == [{2: 1}]


@pytest.mark.faults
def test_papers(hall: Hall) -> None:
    id_ = hall.opened("approval", 4)
    entered: list[Marks] = []
    ended: list[bool] = []
    hall.view.paperEnded.connect(ended.append)
    code = hall.stage.code("B")
    hall.stage.home()
    hall.view.paperScanned.disconnect()  # what is scanned is for this test alone

    def cast(marks: Marks) -> Cast:
        entered.append(marks)
        return Cast(hall.house.contests.get(id_), "7K3Q9XWD2MH")

    hall.view.paperScanned.connect(
        lambda scanned: hall.view.beginPaper(id_, cast, f"Paper {scanned[:4]}", person(hall.stage, ANA))
    )
    hall.driver.scan(code)
    assert hall.driver.reads(f"Paper {code[:4]}")
    hall.driver.find("own1")
    hall.driver.touch("entry2")
    hall.driver.touch("back")
    assert (entered, ended) == ([], [False])
    hall.driver.later(1.5)
    hall.driver.scan(code)
    hall.driver.touch("entry3")
    hall.driver.touch("check")
    hall.driver.touch("cast")
    assert hall.driver.reads("The paper is in the box.")
    assert not hall.driver.has("code")
    assert ([dict(one) for one in entered], ended) == ([{hall.key(id_, 3): 1}], [False, True])
    hall.driver.touch("done")
    hall.view.refuse(Sentence("Booth", "That is a ballot paper."))
    assert screen(hall.stage) == "booth"


@pytest.mark.faults
def test_bad_input_changes_nothing(hall: Hall) -> None:
    id_ = hall.opened()
    hall.begin()
    hall.driver.find("check")
    ballot = hall.view.ballot
    for key in ("", "ZZZZZZ", hall.key(id_, 1)):
        ballot.touch(key)
        ballot.stars(key, 9)
    ballot.stars(hall.key(id_, 2), 3)
    ballot.lookAt("ZZZZZZ")
    for digit in "9870":
        ballot.digit(digit)
    hall.view.cast()
    hall.view.choose(99)
    hall.view.another()
    assert (ballot.marked, step(hall), hall.ballots(id_)) == (0, "choose", [])


@pytest.mark.faults
def test_somebody_who_left_the_list(hall: Hall) -> None:
    hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    hall.driver.touch("check")
    with hall.house.store.transaction("organizer") as tx:
        hall.house.people.set_active(tx, person(hall.stage, ANA), False)
        tx.record("person-changed", person="P-000001")
    with pytest.raises(Refused):
        hall.view.cast()
    assert hall.driver.has("cast")


@pytest.mark.faults
def test_a_costume_with_the_longest_title(hall: Hall) -> None:
    id_ = hall.house.contests.add(Plan("ی" * 120))
    hall.house.entries.add(EntryDraft("خانواده‌ی " * 12, "team", "Front Desk", contests=(id_,)))
    hall.house.contests.open(id_)
    hall.begin()
    hall.driver.touch("entry1")
    cast_it(hall)
    assert hall.by_number(id_) == [{1: 1}]
