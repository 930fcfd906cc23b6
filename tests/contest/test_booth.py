"""One ballot for each voter, and none for their own team."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.answers import Refused
from kiosk.contest import store
from kiosk.contest.booth import AlreadyVoted
from kiosk.contest.model import EntryDraft, MayVote, NothingToChoose, NotOpen, VotedAlready
from kiosk.scanning.codes import is_typed_code
from tests.contest.conftest import Hall


def cast(hall: Hall, contest: int) -> list[dict[str, int]]:
    return [dict(marks) for _, marks in store.ballots(hall.house.store, contest)]


def test_a_ballot_is_cast_once(hall: Hall) -> None:
    id_ = hall.opened()
    voter, theirs = hall.person("Field"), {hall.key(id_, "Night Owls"): 1}
    receipt = hall.house.booth.cast(id_, voter, theirs)
    assert is_typed_code(receipt.code)
    with pytest.raises(AlreadyVoted):
        hall.house.booth.cast(id_, voter, theirs)
    assert isinstance(hall.house.booth.admit(id_, voter), VotedAlready)
    assert cast(hall, id_) == [theirs]
    assert hall.house.booth.turnout(id_) == (1, 12)


def test_no_ballot_is_cast_where_ballots_and_voters_do_not_agree(hall: Hall) -> None:
    """Somebody took one out of the file: whatever else is wrong, this vote is not half there."""
    id_ = hall.opened()
    hall.house.booth.cast(id_, hall.person("Field", 0), {})
    with hall.house.store.transaction("system") as tx:
        tx.execute("DELETE FROM contest_ballot")
        tx.record("contest-changed", contest=id_)
    with pytest.raises(RuntimeError):
        hall.house.booth.cast(id_, hall.person("Field", 1), {})
    assert cast(hall, id_) == []
    assert store.voters(hall.house.store, id_) == {hall.person("Field", 0)}


def test_their_own_team_is_on_the_ballot_and_cannot_be_chosen(hall: Hall) -> None:
    id_ = hall.opened("approval")
    admission = hall.house.booth.admit(id_, hall.person("Field"))
    assert isinstance(admission, MayVote)
    assert [each.entry.name for each in admission.choices if each.own] == ["Field"]
    with pytest.raises(Refused):
        hall.house.booth.cast(id_, hall.person("Field"), {hall.key(id_, "Field"): 1})
    assert cast(hall, id_) == []


def test_an_empty_ballot_is_one(hall: Hall) -> None:
    id_ = hall.opened("star")
    hall.house.booth.cast(id_, hall.person("Field"), {})
    assert cast(hall, id_) == [{}]
    assert hall.house.booth.turnout(id_)[0] == 1


def test_what_is_no_ballot_of_this_method_is_not_cast(hall: Hall) -> None:
    id_ = hall.opened("single")
    two = {hall.key(id_, "Front Desk"): 1, hall.key(id_, "Night Owls"): 1}
    for marks in (two, {"ZZZZZZ": 1}):
        with pytest.raises(Refused):
            hall.house.booth.cast(id_, hall.person("Field"), marks)
    assert isinstance(hall.house.booth.admit(id_, hall.person("Field")), MayVote), "they may try again"


def test_before_and_after(hall: Hall) -> None:
    at = datetime(2026, 3, 16, 10, 0, tzinfo=UTC)
    id_ = hall.planned(opens=at, closes=at + timedelta(hours=1))
    answer = hall.house.booth.admit(id_, hall.person("Field"))
    assert isinstance(answer, NotOpen)
    assert (answer.over, answer.opens) == (False, at)
    hall.clock.advance(3600)
    hall.house.contests.look()
    hall.clock.advance(3600)
    answer = hall.house.booth.admit(id_, hall.person("Field"))
    assert isinstance(answer, NotOpen), "also before anybody wrote that it closed"
    assert answer.over
    with pytest.raises(Refused):
        hall.house.booth.cast(id_, hall.person("Field"), {})
    assert hall.house.booth.open() == ()


def test_a_costume_withdrawn_while_somebody_chooses(hall: Hall) -> None:
    id_ = hall.opened()
    key = hall.key(id_, "Night Owls")
    entry = next(one for one in hall.house.entries.of(id_) if one.key == key)
    hall.house.entries.withdraw(entry.id, "they left early")
    with pytest.raises(Refused):
        hall.house.booth.cast(id_, hall.person("Field"), {key: 1})


def test_only_their_own_costume_takes_part(hall: Hall) -> None:
    from kiosk.contest.model import Plan

    id_ = hall.house.contests.add(Plan("Lonely"))
    hall.house.entries.add(EntryDraft("The only one", "team", "Field", contests=(id_,)))
    hall.house.contests.open(id_)
    assert isinstance(hall.house.booth.admit(id_, hall.person("Field")), NothingToChoose)
    assert isinstance(hall.house.booth.admit(id_, hall.person("Night Owls")), MayVote)


def test_their_own_costume_and_a_teammates(hall: Hall) -> None:
    from kiosk.contest.model import Plan

    id_ = hall.house.contests.add(Plan("Solo"))
    me, mate = hall.person("Field", 0), hall.person("Field", 1)
    for person in (me, mate):
        hall.house.entries.add(EntryDraft("Solo", "person", person, contests=(id_,)))
    hall.house.contests.open(id_)
    admission = hall.house.booth.admit(id_, me)
    assert isinstance(admission, MayVote)
    assert [each.own for each in admission.choices] == [True, False]


def test_a_voter_who_leaves_stays_counted(hall: Hall) -> None:
    id_ = hall.opened()
    voter = hall.person("Field")
    hall.house.booth.cast(id_, voter, {hall.key(id_, "Night Owls"): 1})
    with hall.house.store.transaction("organizer") as tx:
        hall.house.people.set_active(tx, voter, False)
        tx.record("person-changed", person=voter)
    assert hall.house.booth.turnout(id_) == (1, 12)
    with pytest.raises(Refused):
        hall.house.booth.admit(id_, voter)
