"""Nobody knows before the close; then everybody counts the same."""

from __future__ import annotations

import hashlib

import pytest

from kiosk.answers import Refused
from kiosk.contest.model import Criterion
from kiosk.contest.tally.model import Method
from tests.contest.conftest import TEAMS, Hall

METHODS: tuple[Method, ...] = ("single", "approval", "star", "ranked")


def vote(hall: Hall, contest: int, *choices: tuple[str, str]) -> None:
    """(team of the voter, team they vote for); each next person of that team."""
    used: dict[str, int] = {}
    for team, choice in choices:
        number = used.setdefault(team, 0)
        used[team] += 1
        hall.house.booth.cast(contest, hall.person(team, number), {hall.key(contest, choice): 1})


def places(hall: Hall, contest: int) -> dict[str, int]:
    return {each.entry.name: each.place for each in hall.house.results.of(contest).placed}


def test_nobody_knows_before_the_close(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, ("Field", "Night Owls"))
    results = hall.house.results
    for ask in (results.of, results.published, results.election, results.needs_lot, hall.house.podium.begin):
        with pytest.raises(Refused):
            ask(id_)


def test_counted_after_the_close(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, ("Field", "Night Owls"), ("Front Desk", "Night Owls"), ("Night Owls", "Field"))
    hall.house.contests.close(id_)
    result = hall.house.results.of(id_)
    assert places(hall, id_) == {"Night Owls": 1, "Field": 2, "Front Desk": 3, "Back Office": 3}
    assert (result.voters, result.ballots, result.able) == (3, 3, 12)


@pytest.mark.parametrize("method", METHODS)
def test_no_vote_at_all_and_everybody_ties(hall: Hall, method: Method) -> None:
    id_ = hall.opened(method)
    hall.house.contests.close(id_)
    assert set(places(hall, id_).values()) == {1}


def test_a_costume_withdrawn_after_votes_for_it(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, ("Field", "Night Owls"), ("Front Desk", "Night Owls"), ("Night Owls", "Field"))
    entry = next(one for one in hall.house.entries.of(id_) if one.name == "Night Owls")
    hall.house.entries.withdraw(entry.id, "they left")
    hall.house.contests.close(id_)
    result = hall.house.results.of(id_)
    assert places(hall, id_) == {"Field": 1, "Front Desk": 2, "Back Office": 2}
    assert result.ballots == 3
    assert result.outcome.rounds[0].exhausted == 2


def test_the_published_list_is_by_code_and_holds_all_ballots(hall: Hall) -> None:
    id_ = hall.opened("star")
    codes = []
    for number in range(3):
        marks = {hall.key(id_, "Night Owls"): 5, hall.key(id_, "Front Desk"): number + 1}
        codes.append(hall.house.booth.cast(id_, hall.person("Field", number), marks).code)
    hall.house.contests.close(id_)
    head, *lines = hall.house.results.published(id_).decode().splitlines()
    assert head == f"handlebar-ballots/1 CONTEST-{id_} star"
    assert [line.split()[0] for line in lines] == sorted(codes)
    assert sorted(line.split(" ", 1)[1] for line in lines) == ["1=5 2=1", "1=5 2=2", "1=5 2=3"]


def with_judges(hall: Hall, share: int, ties: str = "co-winners") -> int:
    """Colleagues put the Owls first, the one judge the Desk."""
    id_ = hall.planned(judges_weight=share, ties=ties, criteria=(Criterion(0, "Idea"),))
    judge = hall.person("Back Office", 2)
    hall.house.judging.name(id_, judge)
    hall.house.contests.open(id_)
    criterion = hall.house.contests.get(id_).plan.criteria[0].id
    given = {"Front Desk": 9, "Night Owls": 8, "Field": 1}
    for one in hall.house.entries.of(id_):
        if one.name in given:
            hall.house.judging.score(id_, judge, one.id, {criterion: given[one.name]})
    vote(hall, id_, ("Field", "Night Owls"), ("Front Desk", "Night Owls"), ("Field", "Front Desk"))
    hall.house.contests.close(id_)
    return id_


@pytest.mark.parametrize(
    ("share", "winners"),
    [(0, {"Night Owls"}), (40, {"Night Owls"}), (49, {"Night Owls"}), (51, {"Front Desk"})],
)
def test_judges_and_colleagues_together(hall: Hall, share: int, winners: set[str]) -> None:
    id_ = with_judges(hall, share)
    assert {name for name, place in places(hall, id_).items() if place == 1} == winners


def test_would_another_weight_change_the_winner(hall: Hall) -> None:
    result = hall.house.results.of(with_judges(hall, 60))
    names = {one.entry.key: one.entry.name for one in result.placed}
    assert [(int(each.end), [names[key] for key in each.winners]) for each in result.shares] == [
        (50, ["Night Owls"]),
        (100, ["Front Desk"]),
    ]


def test_level_at_half_and_half_and_the_declared_rule_parts_them(hall: Hall) -> None:
    """Two first, two second ranks; more colleagues prefer the Owls to the Desk."""
    assert places(hall, with_judges(hall, 50))["Front Desk"] == 1
    declared = with_judges(hall, 50, "declared")
    assert {name: place for name, place in places(hall, declared).items() if place < 3} == {
        "Night Owls": 1,
        "Front Desk": 2,
    }


def test_a_lot_ends_what_nothing_else_parts(hall: Hall) -> None:
    id_ = hall.opened(ties="declared")
    vote(hall, id_, ("Field", "Night Owls"), ("Front Desk", "Field"), ("Night Owls", "Front Desk"))
    hall.house.contests.close(id_)
    results = hall.house.results
    assert {one.name for one in results.needs_lot(id_)} == {"Field", "Night Owls", "Front Desk"}
    for digits in ("", "123", "x" * 20):
        with pytest.raises(Refused):
            results.draw_lot(id_, digits)
    results.draw_lot(id_, "20237331128159211123")
    assert sorted(places(hall, id_).values()) == [1, 2, 3, 4]
    with pytest.raises(Refused):
        results.draw_lot(id_, "0" * 20)
    whole = hashlib.sha256(results.published(id_)).hexdigest()
    drawn = {
        one.name: hashlib.sha256(f"{whole} 20237331128159211123 {one.key}".encode()).hexdigest()
        for one in hall.house.entries.of(id_)
        if one.name != "Back Office"
    }
    assert sorted(drawn, key=drawn.__getitem__, reverse=True) == sorted(
        drawn, key=places(hall, id_).__getitem__
    ), "as anybody can compute"


def test_one_contestant_and_no_judge_came(hall: Hall) -> None:
    id_ = hall.planned(judges_weight=50, criteria=(Criterion(0, "Idea"),))
    for one in hall.house.entries.of(id_)[1:]:
        hall.house.entries.withdraw(one.id, "")
    hall.house.contests.open(id_)
    hall.house.contests.close(id_)
    assert places(hall, id_) == {"Night Owls": 1}


def test_all_withdrew(hall: Hall) -> None:
    id_ = hall.opened()
    for one in hall.house.entries.of(id_):
        hall.house.entries.withdraw(one.id, "")
    hall.house.contests.close(id_)
    assert hall.house.results.of(id_).placed == ()
    with pytest.raises(Refused):
        hall.house.podium.begin(id_)


def test_called_off_is_never_counted(hall: Hall) -> None:
    id_ = hall.opened()
    hall.house.contests.call_off(id_, "fire drill")
    with pytest.raises(Refused):
        hall.house.results.of(id_)


def test_the_show_from_third_to_first_and_on_after_a_restart(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, ("Field", "Night Owls"), ("Front Desk", "Night Owls"), ("Night Owls", "Field"))
    hall.house.contests.close(id_)
    podium = hall.house.podium
    assert podium.begin(id_).scene == "curtain"
    third = podium.forward(id_)
    assert {one.entry.name for one in third.group} == {"Front Desk", "Back Office"}, "a tie is shown as one"
    assert podium.running() == id_
    assert podium.begin(id_) == third, "whoever begins anew goes on"
    assert [one.entry.name for one in podium.forward(id_).group] == ["Field"]
    assert hall.house.contests.get(id_).stage == "closed"
    first = podium.forward(id_)
    assert [one.entry.name for one in first.group] == ["Night Owls"]
    assert [len(group) for group in first.revealed] == [1, 1, 2]
    assert hall.house.contests.get(id_).stage == "revealed"
    assert podium.forward(id_).scene == "podium"
    assert podium.forward(id_).scene == podium.forward(id_).scene == "list"
    assert podium.back(id_).scene == "podium"
    assert podium.running() == id_, "until the presenter ends it"
    podium.end(id_)
    assert podium.running() is None
    assert (podium.begin(id_).scene, hall.house.contests.get(id_).stage) == ("curtain", "revealed")


@pytest.mark.parametrize("team", TEAMS)
def test_everybody_wins_when_everybody_votes_for_them(hall: Hall, team: str) -> None:
    id_ = hall.opened("ranked")
    for voter in hall.everybody():
        if hall.house.people.team_of(voter) != team:
            hall.house.booth.cast(id_, voter, {hall.key(id_, team): 1})
    hall.house.contests.close(id_)
    assert places(hall, id_)[team] == 1
