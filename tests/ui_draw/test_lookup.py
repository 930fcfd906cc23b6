""" "Was I in?" by touch, keys and scans; what stays for the next visitor: nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kiosk.answers import Refused
from kiosk.draw.model import Prize
from kiosk.draw.own import ACTIVITY
from kiosk.hunt.visit import Visit
from kiosk.people.asking import Asking, AskPass, AskPin, BadPass, ItIs
from tests.playing import person, pieces, screen
from ui.draw.lookup_view import LookupView
from ui.people.asking_view import AskingView
from ui.tour import drawing
from ui.tour.stage import Stage

ANA, BOB, CYD = "Ana Pires", "Bob Smith", "Cyd Okoro"


@pytest.fixture
def lobby(stage: Stage) -> Stage:
    """Ana found two pieces, one of them golden, and was granted one ticket; Bob found one."""
    plain, golden, bobs = (*pieces(stage, 1), *pieces(stage, 1, value=3), *pieces(stage, 1))
    for label, name in ((plain, ANA), (golden, ANA), (bobs, BOB)):
        _, visit = stage.house.hunt.scan(label.qr, Visit())
        stage.house.hunt.identify(person(stage, name), visit)
    stage.house.corrections.grant(person(stage, ANA), "COSTUME", 1, "wore one")
    return stage


def view(stage: Stage) -> LookupView:
    return stage.driver.kiosk.draws.of_one


def asking(stage: Stage) -> Asking:
    return Asking(stage.house.event, stage.house.people, stage.house.pins, ACTIVITY)


def asked(stage: Stage, name: str = "") -> None:
    """On the screen, from home; and seen, if a name is said."""
    stage.home()
    stage.driver.touch("lookup")
    if name:
        stage.driver.kiosk.finder.choose(person(stage, name))
        stage.driver.find("somebodyElse")


def tickets(stage: Stage) -> list[tuple[str, str, str]]:
    rows = view(stage).own.tickets
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    index = [rows.index(at, 0) for at in range(rows.rowCount())]
    return [tuple(rows.data(one, roles[role]) for role in ("tickets", "source", "reason")) for one in index]


def test_there_only_once_a_list_is_frozen(lobby: Stage) -> None:
    lobby.home()
    assert not lobby.driver.has("lookup")
    id_ = drawing.planned(lobby)
    assert not lobby.driver.has("lookup")
    lobby.house.ceremonies.freeze(id_)
    lobby.driver.find("lookup")
    lobby.house.ceremonies.abort(id_, "The fire alarm rang.")
    lobby.driver.wait_until(lambda: not lobby.driver.has("lookup"))
    assert not lobby.driver.has("lookup")


def test_every_ticket_says_where_it_is_from_and_the_next_one_sees_nothing_of_it(lobby: Stage) -> None:
    id_ = drawing.frozen(lobby)
    asked(lobby)
    lobby.driver.type("ana")
    lobby.driver.touch_text(ANA)
    assert lobby.driver.reads(", you are in with 5 tickets.")
    assert lobby.driver.sees(f"In the published list you are \u2066{person(lobby, ANA)}\u2069.")
    assert tickets(lobby) == [
        ("T-000001", "PIECE-0001", ""),
        ("T-000002 – T-000004", "PIECE-0002", ""),
        ("T-000006", "", "Costume"),
    ]
    assert lobby.driver.sees("from \u2066PIECE-0001\u2069")
    entries = lobby.house.ceremonies.at(id_).entries
    listed = {entry.ticket for entry in entries.tickets if entry.person == person(lobby, ANA)}
    assert listed == {"T-000001", "T-000002", "T-000003", "T-000004", "T-000006"}
    lobby.driver.touch("done")
    assert screen(lobby) == "home"
    asked(lobby, ANA)
    lobby.driver.touch("somebodyElse")
    assert (view(lobby).own.person, tickets(lobby)) == ("", [])
    lobby.driver.kiosk.finder.choose(person(lobby, BOB))
    assert [each[0] for each in tickets(lobby)] == ["T-000005"]
    lobby.driver.press(Qt.Key.Key_Escape)
    assert screen(lobby) == "home"
    assert (view(lobby).own.person, view(lobby).own.firstName, tickets(lobby)) == ("", "", [])
    asked(lobby, ANA)
    lobby.clock.skip(29)
    view(lobby).touched()
    lobby.clock.skip(29)
    view(lobby).tick()
    assert screen(lobby) == "lookup" and view(lobby).shown
    lobby.clock.skip(2)
    view(lobby).tick()
    assert (screen(lobby), view(lobby).own.person) == ("home", "")


@pytest.mark.faults
def test_passes_and_what_is_none(lobby: Stage) -> None:
    drawing.frozen(lobby)
    old = lobby.house.people.issue_pass(person(lobby, BOB), "organizer")
    new = lobby.house.people.issue_pass(person(lobby, BOB), "organizer")
    asked(lobby)
    lobby.driver.scan(old)
    assert lobby.driver.reads("This pass was replaced by a newer one.")
    lobby.driver.scan(lobby.code("P"))
    assert lobby.driver.reads("Nobody here has this pass.")
    lobby.driver.scan(new)
    assert lobby.driver.reads(", you are in with one ticket.")
    lobby.driver.scan(pieces(lobby)[0].qr)
    lobby.driver.wait_until(lambda: screen(lobby) == "who")
    assert (screen(lobby), view(lobby).own.person) == ("who", "")


def test_who_is_not_in_reads_why(lobby: Stage) -> None:
    lobby.house.corrections.grant(person(lobby, CYD), "HELP", 1, "carried the boxes")
    drawing.drawn(lobby, who="teams", teams=("Front Desk",))
    drawing.frozen(lobby, who="tickets", least=3)
    lobby.house.corrections.grant(person(lobby, BOB), "HELP", 4, "after the freeze")
    asked(lobby, BOB)
    assert lobby.driver.reads(", you are not in this draw.")
    assert lobby.driver.sees("It takes 3 tickets to be in. You had one.")
    assert not lobby.driver.has("listed")
    lobby.driver.touch("earlier")
    assert lobby.driver.reads(", you were not in this draw.")
    assert lobby.driver.sees("It is only for \u2068Front Desk\u2069.")


@pytest.mark.faults
def test_without_a_ticket_and_struck(lobby: Stage) -> None:
    lobby.house.draws.strike(person(lobby, BOB), "He gave the prizes")
    drawing.frozen(lobby)
    asked(lobby, CYD)
    assert lobby.driver.reads("You had no ticket when its list was frozen.")
    asked(lobby, BOB)
    assert lobby.driver.reads(", you hold one ticket, but it could not win.")
    assert lobby.driver.sees("The list says why: \u2068He gave the prizes\u2069")


@pytest.mark.faults
def test_after_the_draw_what_was_won_and_what_not(lobby: Stage) -> None:
    drawing.drawn(lobby, prizes=(Prize("A day off"),))
    (won,) = lobby.house.handover.unclaimed()
    winner = next(each.display for each in lobby.house.people.all_active() if each.id == won.seat.person)
    other = BOB if winner == ANA else ANA
    asked(lobby, winner)
    assert lobby.driver.reads("you won: \u2068A day off\u2069!")
    asked(lobby, other)
    assert lobby.driver.reads("This time the prizes went to others.")
    drawing.frozen(lobby)
    asked(lobby, other)
    assert lobby.driver.reads("you are in with")
    lobby.driver.touch("earlier")
    assert lobby.driver.reads("you were in with") and view(lobby).own.code == "DRAW-1"
    lobby.driver.touch("later")
    assert view(lobby).own.code == "DRAW-2"


def test_a_name_is_not_enough_where_a_pass_is_wanted(lobby: Stage) -> None:
    drawing.frozen(lobby)
    lobby.settings(identify={"hunt": "name", "draw": "pass"})
    asked(lobby)
    assert lobby.driver.reads("Hold your pass under the scanner.")
    lobby.driver.kiosk.finder.choose(person(lobby, ANA))
    assert (view(lobby).asking.step, view(lobby).own.person) == ("pass", "")
    own = asking(lobby)
    assert own.by_name(person(lobby, ANA)) == AskPass() == own.by_pin(person(lobby, ANA), "1234")
    lobby.driver.scan(lobby.house.people.issue_pass(person(lobby, ANA), "organizer"))
    assert lobby.driver.reads(", you are in with 5 tickets.")


@pytest.mark.faults
def test_a_name_and_its_pin_and_too_many_of_them(lobby: Stage) -> None:
    drawing.frozen(lobby)
    lobby.settings(identify={"draw": "pin"})
    right = lobby.house.pins.renew(person(lobby, ANA), "organizer")
    wrong = str((int(right) + 1) % 10_000).zfill(4)
    asked(lobby)
    lobby.driver.kiosk.finder.choose(person(lobby, ANA))
    enter(lobby, wrong)
    assert lobby.driver.reads("Not quite.") and not tickets(lobby)
    enter(lobby, right)
    assert lobby.driver.reads(", you are in with 5 tickets.")
    asked(lobby)
    lobby.driver.kiosk.finder.choose(person(lobby, BOB))
    assert lobby.driver.reads("You have no PIN yet.")
    lobby.driver.touch("anotherName")
    assert view(lobby).asking.step == "name"
    lookup = view(lobby).asking
    lookup.choose(person(lobby, ANA))
    for _ in range(5):
        typed(lookup, wrong)
    assert lookup.said == "wait" and lookup.secondsLeft > 0
    typed(lookup, right)
    assert (lookup.step, tickets(lobby)) == ("pin", [])
    lobby.clock.skip(lookup.secondsLeft + 1)
    lookup.tick()
    typed(lookup, right)
    assert view(lobby).shown


def enter(stage: Stage, digits: str) -> None:
    for digit in digits:
        stage.driver.touch(f"digit{digit}")
    stage.driver.touch("enter")


def typed(lookup: AskingView, digits: str) -> None:
    for digit in digits:
        lookup.digit(digit)
    lookup.enter()


def test_what_no_screen_would_ask_and_a_list_that_was_changed(lobby: Stage) -> None:
    drawing.frozen(lobby)
    own, ana = asking(lobby), person(lobby, ANA)
    refused: tuple[Callable[[], object], ...] = (
        lambda: own.by_name("P-000000"),
        lambda: own.by_pin("P-000000", "1234"),
    )
    for wrong in refused:
        with pytest.raises(Refused):
            wrong()
    assert own.by_pass("https://example.org") is None and own.by_pass(lobby.code("P", "ZZZ")) is None
    assert own.by_pass(lobby.code("P")) == BadPass(replaced=False)
    assert own.by_name(ana) == ItIs(ana)
    assert len(lobby.house.own_draws.of(ana).draws[0].standing.tickets) == 5
    lobby.settings(identify={"draw": "pin"})
    assert own.by_name(ana) == AskPin(ana, none=True)
    lobby.settings(identify={"draw": "name"})
    asked(lobby)
    with lobby.house.store.transaction("organizer") as tx:
        for row in tx.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            tx.execute(f"DROP TRIGGER {row['name']}")
        tx.execute("UPDATE draw_frozen SET entries = replace(entries, 'PIECE-0002', 'PIECE-0009')")
    lobby.driver.type("ana")
    lobby.driver.touch_text(ANA)
    assert lobby.driver.reads("was changed outside this program")
    assert (view(lobby).own.person, tickets(lobby)) == ("", [])
