"""The service on a real database; what it did is looked at by a second connection."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.people import store
from kiosk.people.model import PassIsDead, Person
from kiosk.people.service import People
from kiosk.scanning.codes import is_code
from tests.people.conftest import Office
from tests.plain import SeededRandom

ROSTER = """Name;Team;Email;Staff number
Ana Pires;Support;ana@x.example;1
Bob Ray;Billing;;2
زهرا محمدی;Support;;
"""
NO_CYD = """CREATE TRIGGER no BEFORE INSERT ON person WHEN NEW.display = 'Cyd'
    BEGIN SELECT RAISE(ABORT, 'no Cyd'); END"""


def lines(office: Office, kind: str) -> list[dict[str, object]]:
    found = office.outside.rows("SELECT detail FROM journal WHERE kind = ? ORDER BY number", (kind,))
    return [json.loads(str(detail)) for (detail,) in found]


def test_an_import_is_visible_to_others_and_leaves_nothing_open(office: Office) -> None:
    office.bring(ROSTER)
    assert office.count("active AND approved AND NOT walk_in AND NOT hidden_in_public") == 3
    assert office.outside.value("SELECT count(DISTINCT id) FROM person WHERE id GLOB 'P-??????'") == 3
    assert [person.display for person in office.people.by_team("Support")] == ["Ana Pires", "زهرا محمدی"]


def test_the_same_file_again_changes_not_a_byte(office: Office) -> None:
    office.bring(ROSTER)
    before = office.opened.folder.database.read_bytes()
    preview = office.people.plan(ROSTER.encode())
    office.people.import_roster(preview.plan, "command")
    assert (len(preview.plan.unchanged), preview.plan.nothing_to_do) == (3, True)
    assert office.opened.folder.database.read_bytes() == before


def test_the_demo_people_twice(office: Office) -> None:
    data = Path("assets/demo/people.csv").read_text("utf-8")
    office.bring(data)
    office.bring(data)
    assert (office.count(), office.count("active")) == (120, 120)


def test_a_newer_file_renames_moves_adds_and_retires(office: Office) -> None:
    office.bring(ROSTER)
    ana, bob = office.id_of("Ana Pires"), office.id_of("Bob Ray")
    assert [match.person.id for match in office.people.find("bob")] == [bob]
    assert office.people.public_name(ana) == "Ana P."
    office.bring("Name;Team;Staff number\nAna Silva;Sales;1\nزهرا محمدی;Support;\nCyd;Support;4\n")
    assert office.count() == 4
    rows = office.outside.rows(
        "SELECT id, display, team, email, active FROM person WHERE id IN (?, ?)", (ana, bob)
    )
    assert set(rows) == {(ana, "Ana Silva", "Sales", "ana@x.example", 1), (bob, "Bob Ray", "Billing", "", 0)}
    assert office.people.find("bob") == []
    assert [match.person.id for match in office.people.find("silva")] == [ana]
    assert (office.people.team_of(ana), office.people.public_name(ana)) == ("Sales", "Ana S.")
    gone = office.people.get(bob)
    assert gone is not None and not gone.active


def test_who_comes_back_keeps_the_id(office: Office) -> None:
    office.bring(ROSTER)
    bob = office.id_of("Bob Ray")
    office.bring("Name;Staff number\nAna Pires;1\n")
    office.bring(ROSTER)
    assert office.outside.rows("SELECT id, active FROM person WHERE display = 'Bob Ray'") == [(bob, 1)]


def test_the_journal_holds_counts_and_no_names(office: Office) -> None:
    office.bring(ROSTER)
    office.bring("Name;Staff number\nAna Silva;1\nCyd;4\n")
    assert lines(office, "people-imported") == [
        {"changed": 0, "inactive": 0, "new": 3},
        {"changed": 1, "inactive": 2, "new": 1},
    ]
    whole = "".join(str(row) for row in office.outside.rows("SELECT * FROM journal"))
    assert not [name for name in ("Ana", "Silva", "Cyd", "محمدی", "example") if name in whole]


def test_a_plan_with_problems_is_refused(office: Office) -> None:
    preview = office.people.plan(b"Name;Email\nAna;nonsense\n")
    with pytest.raises(Refused):
        office.people.import_roster(preview.plan, "command")
    assert office.count() == 0


def test_a_plan_is_refused_when_people_have_changed_since(office: Office) -> None:
    preview = office.people.plan(ROSTER.encode())
    office.bring("Name;Staff number\nBob Ray;2\n")
    with pytest.raises(Refused):
        office.people.import_roster(preview.plan, "organizer")
    assert office.count() == 1


def test_all_or_nothing_when_the_database_says_no(office: Office) -> None:
    office.bring("Name;Staff number\nAna;1\n")
    with office.opened.store.transaction("command") as tx:
        tx.execute(NO_CYD)
    with pytest.raises(sqlite3.IntegrityError, match="no Cyd"):
        office.bring("Name;Staff number\nAna Silva;1\nBob;2\nCyd;3\n")
    assert office.outside.rows("SELECT display FROM person") == [("Ana",)]
    assert [person.display for person in office.people.all_active()] == ["Ana"]


def test_one_person_for_each_staff_number_is_an_index(office: Office) -> None:
    office.bring("Name;Staff number\nAna;MW-1\n")
    ana = office.people.all_active()[0]
    with pytest.raises(sqlite3.IntegrityError), office.opened.store.transaction("command") as tx:
        store.add(tx, replace(ana, id="P-000000", staff_number="mw-1"))
    assert office.count() == 1


def test_ids_are_never_given_twice(office: Office) -> None:
    """Random that repeats itself: a taken id is passed over."""

    class Stutter:
        def __init__(self) -> None:
            self.calls = 0

        def __call__(self, count: int) -> bytes:
            self.calls += 1
            return bytes([self.calls // 5]) * count

    people = People(office.opened.store, "7K3", b"k" * 32, Stutter())
    people.import_roster(people.plan(ROSTER.encode()).plan, "command")
    assert office.outside.value("SELECT count(DISTINCT id) FROM person") == 3


def test_a_walk_in_is_found_at_once_and_shown_when_approved(office: Office) -> None:
    office.bring(ROSTER)
    wanda = office.people.add(" Wanda\u202e ", "Kim", "Support", approved=False, actor="visitor")
    assert wanda.display == "Wanda Kim"
    assert office.outside.value("SELECT walk_in FROM person WHERE id = ?", (wanda.id,)) == 1
    assert [match.person for match in office.people.find("wanda")] == [wanda]
    assert office.people.public_name(wanda.id) is None
    office.bring(ROSTER)
    assert office.count("active") == 4
    assert lines(office, "person-added") == [{"person": wanda.id}]


@pytest.mark.parametrize("name", ["", " ", "\u200c", "\u202e", "x" * 81, "..."])
def test_a_walk_in_needs_a_name_of_sensible_length(office: Office, name: str) -> None:
    with pytest.raises(Refused):
        office.people.add(name, approved=True, actor="organizer")
    assert office.count() == 0


def test_a_pass_finds_its_person_until_a_newer_one_is_issued(office: Office) -> None:
    office.bring(ROSTER)
    ana = office.id_of("Ana Pires")
    first = office.people.issue_pass(ana, "organizer")
    assert is_code(first) and first[0] == "P" and first[1:4] == office.opened.event.info.id
    assert office.people.person_by_pass(first) == office.people.get(ana)
    second = office.people.issue_pass(ana, "organizer")
    assert office.people.person_by_pass(first) == PassIsDead()
    found = office.people.person_by_pass(second)
    assert isinstance(found, Person) and found.id == ana
    assert office.outside.rows("SELECT person, dead FROM pass_code ORDER BY dead") == [(ana, 0), (ana, 1)]
    assert office.people.person_by_pass("P7K3" + "0" * 16) is None


def test_codes_of_passes_are_nowhere_in_the_file(office: Office) -> None:
    office.bring(ROSTER)
    code = office.people.issue_pass(office.id_of("Ana Pires"), "organizer")
    assert code.encode() not in office.opened.folder.database.read_bytes()
    assert lines(office, "pass-issued") == [{"person": office.id_of("Ana Pires")}]


def test_no_pass_for_strangers(office: Office) -> None:
    with pytest.raises(Refused):
        office.people.issue_pass("P-000000", "organizer")
    assert office.outside.value("SELECT count(*) FROM pass_code") == 0


def test_strangers_are_nobody(office: Office) -> None:
    people = office.people
    assert (people.get("P-000000"), people.team_of("P-000000"), people.public_name("P-000000")) == (
        None,
        "",
        None,
    )
    assert (people.teams(), people.by_team("X"), people.all_active()) == ((), (), ())


def test_names_that_got_in_by_another_way_do_no_harm(office: Office) -> None:
    """5,000 letters, markup, formulas, direction marks: written past the importer, read here."""
    hostile = ["x" * 5000, "<img src=x>", "=1+1", "\u202eabc", "\N{PILE OF POO}" * 50, "a " * 2500, ""]
    with office.opened.store.transaction("system") as tx:
        for at, name in enumerate(hostile):
            store.add(tx, Person(f"P-HSTL{at:02}", name, name, name, name, name, name[:30] + str(at), "en"))
    fresh = People(office.opened.store, "7K3", b"k" * 32, SeededRandom())
    assert len(fresh.all_active()) == len(hostile)
    assert fresh.teams() and fresh.find("img") and fresh.find("x" * 5000)
    assert all(len(fresh.public_name(person.id) or "") <= 100 for person in fresh.all_active())
