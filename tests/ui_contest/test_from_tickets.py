"""From the page of one's tickets straight into the booth: whoever showed a pass there shows it no more."""

from __future__ import annotations

import pytest

from tests.playing import person, screen
from tests.ui_contest.conftest import ANA, CYD, Hall


def show_pass(hall: Hall, name: str) -> None:
    hall.stage.home()
    hall.driver.scan(hall.house.people.issue_pass(person(hall.stage, name), "organizer"))
    hall.driver.wait_until(lambda: screen(hall.stage) == "mine")


@pytest.mark.parametrize("way", ["pass", "pin"])
def test_a_pass_at_home_then_one_touch(hall: Hall, way: str) -> None:
    hall.stage.settings(identify={"contest": way})
    id_ = hall.opened()
    show_pass(hall, ANA)
    hall.driver.touch("vote")
    hall.driver.find("own1")
    assert screen(hall.stage) == "booth"
    hunt = hall.driver.kiosk.hunt
    assert (hunt.known, hunt.now.person) == (False, ""), "the visit to the hunt is over"
    hall.driver.touch("entry3")
    hall.driver.touch("check")
    hall.driver.touch("cast")
    hall.driver.find("code")
    assert hall.by_number(id_) == [{3: 1}]
    hall.driver.touch("done")
    show_pass(hall, ANA)
    hall.driver.find("done")
    assert not hall.driver.has("vote"), "one vote each"


def test_the_next_pass_is_the_next_voter(hall: Hall) -> None:
    id_ = hall.opened()
    show_pass(hall, ANA)
    hall.driver.find("vote")
    show_pass(hall, CYD)
    hall.driver.touch("vote")
    hall.driver.find("own2")
    assert not hall.driver.has("own1")
    hall.driver.touch("back")
    assert hall.house.booth.turnout(id_)[0] == 0


def test_only_while_a_vote_is_open(hall: Hall) -> None:
    show_pass(hall, ANA)
    hall.driver.find("done")
    assert not hall.driver.has("vote"), "there is none"
    id_ = hall.opened()
    show_pass(hall, CYD)
    hall.driver.find("vote")
    hall.house.contests.close(id_)
    hall.driver.touch("vote")
    assert hall.driver.reads("The vote is over.")


def test_a_pin_is_no_pass(hall: Hall) -> None:
    """Where the vote asks for a pass, tickets that a PIN opened lead to no ballot."""
    hall.opened()
    hall.stage.settings(identify={"contest": "pass", "hunt": "pin"})
    ana = person(hall.stage, ANA)
    pin = hall.house.pins.renew(ana, "organizer")
    hunt = hall.driver.kiosk.hunt
    hunt.choose(ana)
    for digit in pin:
        hunt.who.digit(digit)
    hunt.who.enter()
    hall.driver.find("done")
    assert screen(hall.stage) == "mine" and not hall.driver.has("vote")
    hall.driver.scan(hall.house.people.issue_pass(ana, "organizer"))
    hall.driver.find("vote")
