"""Teams get other names, two people turn out to be one, somebody leaves, somebody new comes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest

from kiosk.answers import Refused
from kiosk.contest.booth import AlreadyVoted
from kiosk.contest.model import Criterion, EntryDraft, MayVote, VotedAlready
from kiosk.people.model import WalkInAdded
from tests.contest.conftest import Hall


def own(hall: Hall, contest: int, person: str) -> set[str]:
    here = hall.house.booth.admit(contest, person)
    assert isinstance(here, MayVote)
    return {choice.entry.draft.title for choice in here.choices if choice.own}


def lines(hall: Hall, kind: str) -> list[dict[str, str | int]]:
    heard = hall.house.store.query("SELECT detail FROM journal WHERE kind = ?", (kind,))
    return [json.loads(row["detail"]) for row in heard]


def test_the_costume_of_a_team_with_a_new_name_is_still_its_own(hall: Hall) -> None:
    id_ = hall.opened()
    person = hall.person("Night Owls")
    hall.house.desk.rename_team("Night Owls", "Early Birds")
    assert own(hall, id_, person) == {"The Night Owls"}
    assert {entry.name for entry in hall.house.entries.of(id_)} == {
        "Early Birds",
        "Front Desk",
        "Back Office",
        "Field",
    }


def imported(hall: Hall, called: Mapping[str, str], leaving: str = "") -> None:
    """A newer list in which teams or people (by name) have other teams."""
    roster = "Display name;Team\n" + "".join(
        f"{one.display};{called.get(one.display) or called.get(one.team) or one.team}\n"
        for one in hall.house.people.all_active()
        if one.display != leaving
    )
    hall.house.people.import_roster(hall.house.people.plan(roster.encode()).plan, "organizer")


def owners(hall: Hall, contest: int) -> list[str]:
    return [entry.name for entry in hall.house.entries.of(contest)]


def test_a_newer_list_calls_a_team_otherwise_and_its_costume_follows(hall: Hall) -> None:
    id_ = hall.opened()
    person = hall.person("Night Owls", 1)
    imported(hall, {"Night Owls": "Early Birds", "Night 2": "Field"}, leaving="Night 0")
    assert owners(hall, id_) == ["Early Birds", "Front Desk", "Back Office", "Field"]
    assert own(hall, id_, person) == {"The Night Owls"}


@pytest.mark.parametrize(
    "called",
    [
        {"Night 0": "Early Birds"},
        {"Night 0": "Early Birds", "Night 1": "Late Birds", "Night 2": "Late Birds"},
        {"Night Owls": "Field"},
    ],
    ids=["some left it", "it fell apart", "it joined another"],
)
def test_a_team_that_is_no_longer_one_keeps_its_costume_under_the_old_name(
    hall: Hall, called: dict[str, str]
) -> None:
    id_ = hall.opened()
    person = hall.person("Night Owls")
    imported(hall, called)
    assert owners(hall, id_) == ["Night Owls", "Front Desk", "Back Office", "Field"]
    assert "The Night Owls" in own(hall, id_, person)
    assert hall.house.booth.turnout(id_) == (0, 12)


def test_who_was_in_the_team_cannot_judge_its_costume_and_who_comes_new_neither(hall: Hall) -> None:
    id_ = hall.planned(judges_weight=50, criteria=(Criterion(0, "Idea"),))
    person, newcomer = hall.person("Night Owls"), hall.person("Field")
    for judge in (person, newcomer):
        hall.house.judging.name(id_, judge)
    hall.house.contests.open(id_)
    imported(hall, {"Night 0": "Late Birds", "Field 0": "Night Owls"})
    for judge in (person, newcomer):
        titles = {sheet.entry.draft.title for sheet in hall.house.judging.sheets(id_, judge) if sheet.entry}
        assert "The Night Owls" not in titles


def test_a_costume_given_to_another_team_is_of_those_in_that_team(hall: Hall) -> None:
    id_ = hall.planned()
    entry = next(one for one in hall.house.entries.of(id_) if one.name == "Night Owls")
    hall.house.entries.change(entry.id, replace(entry.draft, owner="Field"))
    hall.house.contests.open(id_)
    assert own(hall, id_, hall.person("Night Owls")) == set()
    assert own(hall, id_, hall.person("Field")) == {"The Night Owls", "The Field"}


def test_who_was_merged_into_somebody_brings_their_old_team_along(hall: Hall) -> None:
    id_ = hall.opened()
    goes, stays = hall.person("Night Owls"), hall.person("Field")
    hall.house.corrections.merge(stays, goes, "Twice in the list")
    assert own(hall, id_, stays) == {"The Night Owls", "The Field"}


def test_two_teams_that_joined_have_two_costumes_of_their_own(hall: Hall) -> None:
    id_ = hall.opened()
    person = hall.person("Field")
    hall.house.desk.merge_teams("Field", "Front Desk")
    assert own(hall, id_, person) == {"The Field", "The Front Desk"}


def test_the_costume_of_somebody_merged_is_of_who_they_are_now_until_that_is_undone(hall: Hall) -> None:
    id_ = hall.planned()
    goes, stays = hall.person("Field", 0), hall.person("Field", 1)
    entry = hall.house.entries.add(EntryDraft("The Pencil", "person", goes, contests=(id_,)))
    hall.house.contests.open(id_)
    number = hall.house.corrections.merge(stays, goes, "Twice in the list")
    now = hall.house.entries.get(entry)
    assert (now.draft.owner, now.name) == (stays, hall.house.people.public_name(stays))
    assert "The Pencil" in own(hall, id_, stays)
    hall.house.entries.change(entry, EntryDraft("The Pen", "person", stays, contests=(id_,)))
    hall.house.corrections.undo(number)
    assert hall.house.entries.get(entry).draft.title == "The Pen"


def test_whoever_voted_as_somebody_else_has_voted(hall: Hall) -> None:
    id_ = hall.opened()
    goes, stays = hall.person("Field", 0), hall.person("Field", 1)
    hall.house.booth.cast(id_, goes, {})
    hall.house.corrections.merge(stays, goes, "Twice in the list")
    assert isinstance(hall.house.booth.admit(id_, stays), VotedAlready)
    with pytest.raises(AlreadyVoted):
        hall.house.booth.cast(id_, stays, {})
    assert hall.house.booth.turnout(id_) == (1, 12)
    assert lines(hall, "voted-twice") == []


def test_where_both_voted_both_ballots_stay_and_the_journal_says_so(hall: Hall) -> None:
    id_ = hall.opened()
    goes, stays = hall.person("Field", 0), hall.person("Field", 1)
    for person in (goes, stays):
        hall.house.booth.cast(id_, person, {})
    hall.house.corrections.merge(stays, goes, "Twice in the list")
    assert lines(hall, "voted-twice") == [{"contest": id_, "person": stays}]
    assert hall.house.booth.turnout(id_)[0] == 2
    hall.house.contests.close(id_)
    assert hall.house.results.of(id_).ballots == 2


def test_a_judge_who_was_merged_goes_on_judging(hall: Hall) -> None:
    id_ = hall.planned(judges_weight=50, criteria=(Criterion(0, "Idea"),))
    goes, stays = hall.person("Field", 0), hall.person("Field", 1)
    hall.house.judging.name(id_, goes)
    hall.house.contests.open(id_)
    criterion = hall.house.contests.get(id_).plan.criteria[0].id
    entry = next(one for one in hall.house.entries.of(id_) if one.draft.owner == "Night Owls")
    hall.house.judging.score(id_, goes, entry.id, {criterion: 3})
    hall.house.corrections.merge(stays, goes, "Twice in the list")
    assert [one.id for one in hall.house.judging.of(stays)] == [id_]
    sheets = {sheet.entry.id: sheet for sheet in hall.house.judging.sheets(id_, stays) if sheet.entry}
    assert sheets[entry.id].points == {criterion: 3}
    hall.house.judging.score(id_, stays, entry.id, {criterion: 9})
    (judge,) = hall.house.judging.judges(id_)
    known = hall.house.people.get(stays)
    assert known is not None
    assert (judge.name, judge.done, judge.of) == (known.display, 1, 3)
    hall.house.contests.close(id_)
    assert [dict(points) for points in hall.house.judging.given(id_)] == [{entry.key: Fraction(9, 10)}]


def test_only_who_was_let_in_has_a_vote(hall: Hall) -> None:
    hall.house.event.change("organizer", walk_ins=True)
    id_ = hall.opened()
    added = hall.house.walk_ins.add("Uma", "Ito", "", "en")
    assert isinstance(added, WalkInAdded)
    for ask in (
        lambda: hall.house.booth.admissions(added.person),
        lambda: hall.house.booth.cast(id_, added.person, {}),
    ):
        with pytest.raises(Refused, match="let you in"):
            ask()
    assert hall.house.booth.turnout(id_) == (0, 12)
    hall.house.desk.approve(added.person)
    hall.house.booth.cast(id_, added.person, {})
    assert hall.house.booth.turnout(id_) == (1, 13)


def test_who_left_after_voting_stays_marked_and_the_ballot_counts(hall: Hall) -> None:
    id_ = hall.opened()
    person = hall.person("Field")
    hall.house.booth.cast(id_, person, {hall.key(id_, "Night Owls"): 1})
    roster = "Display name;Team\n" + "".join(
        f"{one.display};{one.team}\n" for one in hall.house.people.all_active() if one.id != person
    )
    hall.house.people.import_roster(hall.house.people.plan(roster.encode()).plan, "organizer")
    assert hall.house.booth.turnout(id_) == (1, 12)
    with pytest.raises(Refused):
        hall.house.booth.admit(id_, person)
    hall.house.contests.close(id_)
    assert hall.house.results.of(id_).placed[0].entry.name == "Night Owls"


def test_a_costume_whose_owner_hides_or_left_has_a_title_and_no_name(hall: Hall) -> None:
    id_ = hall.planned()
    shy = hall.house.people.get(hall.person("Field"))
    assert shy is not None
    entry = hall.house.entries.add(EntryDraft("The Mole", "person", shy.id, contests=(id_,)))
    assert hall.house.entries.get(entry).name != ""
    hall.house.desk.save(replace(shy, hidden_in_public=True))
    found = hall.house.entries.get(entry)
    assert (found.draft.title, found.name) == ("The Mole", "")
