"""The organizer's use cases on a real event; what they did is looked at by a second connection."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from kiosk.answers import Refused
from kiosk.people.desk import NEW, PeopleDesk
from kiosk.people.editing import MOST_WAITING
from kiosk.people.model import IsThisYou, Person, WalkInAdded
from kiosk.people.walk_ins import WalkIns
from tests.people.conftest import Office
from tests.people.test_service import lines
from tests.plain import SeededRandom

ROSTER = "Name;Team;Staff number\nAna Pires;Support;1\nBob Ray;Billing;2\nAna Prado;Support;3\n"


@pytest.fixture
def desk(office: Office) -> PeopleDesk:
    office.bring(ROSTER)
    return PeopleDesk(office.opened.store, office.opened.event, office.people, SeededRandom(4))


@pytest.fixture
def walk_ins(office: Office, desk: PeopleDesk) -> WalkIns:
    office.opened.event.change("organizer", walk_ins=True)
    return WalkIns(office.opened.store, office.opened.event, office.people, SeededRandom(6))


def ana(office: Office) -> Person:
    found = office.people.get(office.id_of("Ana Pires"))
    assert found is not None
    return found


def test_a_change_is_there_at_once_and_the_journal_has_no_words(office: Office, desk: PeopleDesk) -> None:
    before = ana(office)
    desk.save(replace(before, family="Silva", display="Ana Silva", team="sales", email="a@b"))
    assert office.outside.rows(
        "SELECT family, display, team, email FROM person WHERE id = ?", (before.id,)
    ) == [("Silva", "Ana Silva", "sales", "a@b")]
    assert office.people.public_name(before.id) == "Ana S."
    assert lines(office, "person-changed") == [{"person": before.id, "what": "family,display,team,email"}]
    assert "Silva" not in repr(office.outside.rows("SELECT detail FROM journal"))


def test_nothing_changed_writes_nothing(office: Office, desk: PeopleDesk) -> None:
    desk.save(ana(office))
    assert lines(office, "person-changed") == []


def test_somebody_new_is_not_retired_by_the_next_list(office: Office, desk: PeopleDesk) -> None:
    added = desk.save(Person(NEW, "Dara", "Moradi", "", "support", language="fa"))
    assert (added.display, added.team, added.approved) == ("Dara Moradi", "Support", True)
    assert lines(office, "person-added") == [{"person": added.id}]
    office.bring(ROSTER)
    assert added.id in {one.id for one in office.people.all_active()}


def test_a_staff_number_is_one_persons(office: Office, desk: PeopleDesk) -> None:
    with pytest.raises(Refused, match="Somebody else has this staff number"):
        desk.save(replace(ana(office), staff_number=" ۲ "))
    with pytest.raises(Refused, match="Somebody else"):
        desk.save(Person(NEW, "Eve", "", "", staff_number="1"))
    assert office.outside.value("SELECT count(*) FROM person") == 3
    office.outside.assert_settled()


def test_what_is_wrong_is_refused_whole(office: Office, desk: PeopleDesk) -> None:
    for broken in (replace(ana(office), email="no"), replace(ana(office), given="", family="", display="")):
        with pytest.raises(Refused):
            desk.save(broken)
    with pytest.raises(Refused):
        desk.save(replace(ana(office), id="P-ZZZZZZ"))
    assert lines(office, "person-changed") == []


def test_the_search_finds_those_who_left(office: Office, desk: PeopleDesk) -> None:
    desk.save(replace(ana(office), active=False))
    assert office.people.find("pires") == []
    assert [match.person.display for match in desk.find("pires")] == ["Ana Pires"]
    assert [person.display for person in desk.all()] == ["Ana Pires", "Ana Prado", "Bob Ray"]


def test_who_opts_out_has_no_public_name_and_takes_no_letter(office: Office, desk: PeopleDesk) -> None:
    first, second = office.id_of("Ana Pires"), office.id_of("Ana Prado")
    assert [office.people.public_name(one) for one in (first, second)] == ["Ana Pi.", "Ana Pr."]
    desk.save(replace(ana(office), hidden_in_public=True))
    assert [office.people.public_name(one) for one in (first, second)] == [None, "Ana P."]


def test_a_team_gets_another_name_and_keeps_its_hours(office: Office, desk: PeopleDesk) -> None:
    office.opened.event.change("organizer", shifts={"Support": (time(22), time(6))})
    desk.rename_team("Support", "  Night\u202e  Owls ")
    assert desk.teams() == {"Billing": (1, 1), "Night Owls": (2, 2)}
    assert office.opened.event.settings.shifts == {"Night Owls": (time(22), time(6))}
    (line,) = lines(office, "team-renamed")
    assert (line["people"], line["joined"]) == (2, 0)
    assert "Owls" not in repr(office.outside.rows("SELECT detail FROM journal"))


def test_a_spelling_of_its_own_name_is_no_other_team(office: Office, desk: PeopleDesk) -> None:
    desk.rename_team("Support", "SUPPORT")
    assert "SUPPORT" in desk.teams()


def test_names_that_a_team_cannot_have(desk: PeopleDesk) -> None:
    for name in ("", " \u200f ", "billing", "T" * 61):
        with pytest.raises(Refused):
            desk.rename_team("Support", name)
    assert set(desk.teams()) == {"Billing", "Support"}


def test_two_teams_become_one_with_the_hours_of_the_one_that_stays(office: Office, desk: PeopleDesk) -> None:
    day, night = (time(8), time(16)), (time(22), time(6))
    office.opened.event.change("organizer", shifts={"Support": night, "Billing": day})
    desk.merge_teams("Support", "Billing")
    assert desk.teams() == {"Billing": (3, 3)}
    assert office.opened.event.settings.shifts == {"Billing": day}
    for team, into in (("Support", "Billing"), ("Billing", "Billing"), ("Billing", "Nowhere")):
        with pytest.raises(Refused):
            desk.merge_teams(team, into)


def test_a_walk_in_claims_at_once_and_is_public_when_let_in(
    office: Office, desk: PeopleDesk, walk_ins: WalkIns
) -> None:
    answer = walk_ins.add("Eve", "Stone", "support", "de")
    assert isinstance(answer, WalkInAdded)
    person = office.people.get(answer.person)
    assert person is not None and (person.team, person.language, person.approved) == ("Support", "de", False)
    assert [match.person.id for match in office.people.find("eve")] == [answer.person]
    assert office.people.public_name(answer.person) is None
    assert desk.waiting() == (person,)
    desk.approve(answer.person)
    assert office.people.public_name(answer.person) == "Eve S."
    assert desk.waiting() == ()
    with pytest.raises(Refused):
        desk.approve(answer.person)
    assert [lines(office, kind) for kind in ("walk-in-added", "walk-in-approved")] == [
        [{"person": answer.person}]
    ] * 2


def test_a_refused_walk_in_is_in_no_list(office: Office, desk: PeopleDesk, walk_ins: WalkIns) -> None:
    answer = walk_ins.add("Eve", "Stone", "", "de")
    assert isinstance(answer, WalkInAdded)
    desk.refuse(answer.person)
    assert office.people.find("eve") == [] and desk.waiting() == ()
    assert office.people.public_name(answer.person) is None


def test_the_same_name_asks_first(office: Office, walk_ins: WalkIns) -> None:
    answer = walk_ins.add("ana", "pires", "Support", "en")
    assert answer == IsThisYou((ana(office),))
    assert office.count() == 3
    assert isinstance(walk_ins.add("ana", "pires", "Support", "en", certain=True), WalkInAdded)
    again = walk_ins.add("ana", "pires", "Support", "en")
    assert isinstance(again, IsThisYou) and len(again.people) == 2


def test_what_a_walk_in_cannot_write(office: Office, walk_ins: WalkIns) -> None:
    wrong = (("", "", ""), ("!!", "", ""), ("E" * 90, "", ""), ("Eve", "", "Losers"), ("\u202e", "\x00", ""))
    for given, family, team in wrong:
        with pytest.raises(Refused):
            walk_ins.add(given, family, team, "en")
    assert office.count() == 3


def test_a_joker_cannot_fill_the_list(office: Office, desk: PeopleDesk, walk_ins: WalkIns) -> None:
    for number in range(MOST_WAITING):
        assert isinstance(walk_ins.add(f"Guest {number}", "", "", "en"), WalkInAdded)
    with pytest.raises(Refused, match="Many new people wait"):
        walk_ins.add("One more", "", "", "en")
    assert office.count("NOT approved") == MOST_WAITING
    desk.approve(desk.waiting()[0].id)
    assert isinstance(walk_ins.add("One more", "", "", "en"), WalkInAdded)


def test_nobody_adds_themselves_unless_it_is_allowed(office: Office, desk: PeopleDesk) -> None:
    closed = WalkIns(office.opened.store, office.opened.event, office.people, SeededRandom(6))
    assert not closed.allowed()
    with pytest.raises(Refused):
        closed.add("Eve", "", "", "en")
    assert office.count() == 3
