"""Two who are one: everything moves, the old pass still opens, and all of it can be undone."""

from __future__ import annotations

import sqlite3

import pytest

from kiosk.answers import Refused
from kiosk.corrections import store
from kiosk.corrections.model import Verdict
from kiosk.hunt.model import AlreadyYours, Greeting
from kiosk.hunt.visit import Visit
from tests.corrections.conftest import claim, claimed
from tests.corrections.test_putting_right import holdings, refused, verdicts, whole
from tests.hunt.conftest import ROSTER, Desk

WHY = "Bob is short for Robert, they are one"


def late(desk: Desk, name: str) -> str:
    desk.house.event.change("organizer", hunt_closes=desk.clock.now(), late_claims=True)
    (piece,) = desk.pieces()
    _, visit = desk.house.hunt.identify(desk.person(name), Visit())
    desk.house.hunt.scan(piece.qr, visit)
    desk.house.event.change("organizer", hunt_closes=None)
    return piece.number


def test_all_that_one_has_is_the_others(desk: Desk) -> None:
    corrections, ana, bob = desk.house.corrections, desk.person("Ana"), desk.person("Bob")
    claimed(desk, "Ana")
    claimed(desk, "Bob", 3)
    corrections.take_back(claimed(desk, "Bob")[0].number, "T-000005", "not his")
    corrections.grant(bob, "COSTUME", 2, "Nice hat")
    brought = late(desk, "Bob")
    number = corrections.merge(ana, bob, WHY)
    assert holdings(desk) == {"Ana": 6}
    assert desk.house.hunt.late.person_of(brought) == ana
    known = desk.house.people.get(bob)
    assert known is not None and not known.active
    card = desk.house.finding.person(bob)
    assert card is not None and (card.into, card.held) == (ana, 0)
    whole(desk)
    corrections.undo(number)
    assert holdings(desk) == {"Ana": 1, "Bob": 5}
    assert desk.house.hunt.late.person_of(brought) == bob
    assert desk.person("Bob") == bob
    whole(desk)


def test_the_old_pass_reaches_the_one_who_stays(desk: Desk) -> None:
    corrections, people = desk.house.corrections, desk.house.people
    ana, bob, cyd = (desk.person(name) for name in ("Ana", "Bob", "Cyd"))
    passes = {person: people.issue_pass(person, "organizer") for person in (ana, bob, cyd)}
    piece, _ = claimed(desk, "Bob")
    first = corrections.merge(ana, bob, WHY)
    answer, visit = desk.house.hunt.scan(passes[bob], Visit())
    assert isinstance(answer, Greeting) and (answer.person, answer.held) == (ana, 1)
    assert isinstance(desk.house.hunt.scan(piece.qr, visit)[0], AlreadyYours)
    corrections.merge(cyd, ana, WHY)
    for code in passes.values():
        answer, _ = desk.house.hunt.scan(code, Visit())
        assert isinstance(answer, Greeting) and answer.person == cyd
    refused(desk, lambda: corrections.undo(first))
    corrections.undo(first + 1)
    corrections.undo(first)
    answer, _ = desk.house.hunt.scan(passes[bob], Visit())
    assert isinstance(answer, Greeting) and (answer.person, answer.held) == (bob, 1)


def test_what_cannot_be_merged(desk: Desk) -> None:
    corrections, ana, bob, cyd = desk.house.corrections, *(desk.person(one) for one in ("Ana", "Bob", "Cyd"))
    assert "same person twice" in refused(desk, lambda: corrections.merge(ana, ana, WHY))
    refused(desk, lambda: corrections.merge(ana, "P-000000", WHY))
    refused(desk, lambda: corrections.merge("P-000000", ana, WHY))
    corrections.merge(ana, bob, WHY)
    assert "merged already" in refused(desk, lambda: corrections.merge(cyd, bob, WHY))
    refused(desk, lambda: corrections.merge(bob, cyd, WHY))


def test_an_index_lets_nobody_be_merged_twice(desk: Desk) -> None:
    corrections, ana, bob, cyd = desk.house.corrections, *(desk.person(one) for one in ("Ana", "Bob", "Cyd"))
    corrections.merge(ana, bob, WHY)
    number = corrections.grant(cyd, "HELP", 1, WHY)
    with pytest.raises(sqlite3.IntegrityError), desk.house.store.transaction("organizer") as tx:
        store.add_merge(tx, number, bob, cyd)
    corrections.undo(1)
    corrections.merge(cyd, bob, WHY)


def test_what_came_after_the_merge_is_undone_before_it(desk: Desk) -> None:
    corrections, ana, bob, cyd = desk.house.corrections, *(desk.person(one) for one in ("Ana", "Bob", "Cyd"))
    piece, _ = claimed(desk, "Bob")
    number = corrections.merge(ana, bob, WHY)
    standing = desk.house.tickets.claim_of(piece.number)
    assert standing is not None
    moved = corrections.reassign(piece.number, standing.tickets[0], cyd, "Cyd saw it first")
    assert verdicts(desk) == [Verdict.YES, Verdict.CHANGED]
    refused(desk, lambda: corrections.undo(number))
    corrections.undo(moved)
    assert verdicts(desk) == [Verdict.UNDONE, Verdict.YES]
    corrections.undo(number)
    assert holdings(desk) == {"Bob": 1}


def test_a_newer_list_does_not_part_them(desk: Desk) -> None:
    people, bob = desk.house.people, desk.person("Bob")
    desk.house.corrections.merge(desk.person("Ana"), bob, WHY)
    plan = people.plan(ROSTER.replace("Owls;2", "Larks;2").encode()).plan
    assert (plan.new, plan.changed, plan.problems) == ((), (), ())
    people.import_roster(plan, "organizer")
    merged = people.get(bob)
    assert merged is not None and not merged.active
    with pytest.raises(Refused):
        claim(desk, desk.pieces()[0], "Ana") and desk.house.hunt.identify(bob, Visit())
