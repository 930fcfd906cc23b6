"""What must hold of every method, whatever was voted."""

from __future__ import annotations

import random
from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.contest.tally.counting import count
from kiosk.contest.tally.model import METHODS, Election, Method, Outcome, Ranking, TieRule

NAMES = "ABCDEF"
RULES: tuple[TieRule, ...] = ("co-winners", "declared")


@some.composite
def elections(draw: some.DrawFn) -> Election:
    """Up to six candidates, up to thirty ballots, with stars; ties and empty ballots among them."""
    names = tuple(NAMES[: draw(some.integers(1, 6))])
    ballot = some.tuples(*[some.integers(0, 5) for _ in names])
    return Election(names, scores=Counter(draw(some.lists(ballot, max_size=30))))


def renamed(election: Election, new: dict[str, str], chance: random.Random) -> Election:
    """Other names, another order of candidates and ballots, the same votes."""
    order = list(range(len(election.candidates)))
    chance.shuffle(order)
    cast = list(election.scores.items())
    chance.shuffle(cast)
    return Election(
        tuple(new[election.candidates[index]] for index in order),
        scores={tuple(scores[index] for index in order): times for scores, times in cast},
    )


def places(outcome: Outcome) -> list[frozenset[str]]:
    return [frozenset(group) for group in outcome.order]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("rule", RULES)
def test_names_and_order_change_nothing(method: Method, rule: TieRule) -> None:
    """A thousand elections for all methods and rules together, with many ties."""
    chance = random.Random(7)
    for _ in range(100):
        names = NAMES[: chance.randint(2, 6)]
        most = chance.choice((1, 2, 5))
        ballots = (tuple(chance.randint(0, most) for _ in names) for _ in range(chance.choice((1, 2, 5, 12))))
        election = Election(tuple(names), scores=Counter(ballots))
        new = dict(zip(names, chance.sample("uvwxyz", len(names)), strict=True))
        expected = [frozenset(new[one] for one in group) for group in places(count(election, method, rule))]
        assert places(count(renamed(election, new, chance), method, rule)) == expected


@given(elections(), some.sampled_from(METHODS), some.sampled_from(RULES))
@settings(max_examples=120, deadline=None)
def test_everybody_has_one_place_and_every_ballot_is_there(
    election: Election, method: Method, rule: TieRule
) -> None:
    outcome = count(election, method, rule)
    assert sorted(one for group in outcome.order for one in group) == sorted(election.candidates)
    assert outcome.ballots == sum(election.scores.values())
    if method == "ranked":
        for each in outcome.rounds:
            assert sum(votes for _, votes in each.counts) + each.exhausted == outcome.ballots


@given(elections(), some.sampled_from(METHODS))
@settings(max_examples=80, deadline=None)
def test_twice_the_ballots_is_the_same_election(election: Election, method: Method) -> None:
    double = Election(election.candidates, scores={one: 2 * n for one, n in election.scores.items()})
    assert places(count(double, method)) == places(count(election, method))


@given(elections(), some.sampled_from(METHODS))
@settings(max_examples=80, deadline=None)
def test_the_declared_rule_only_parts_what_tied(election: Election, method: Method) -> None:
    """Whoever is alone on top without it stays there; but for run-offs, where who leaves changes the rest."""
    plain = count(election, method)
    declared = count(election, method, "declared")
    if method in ("single", "approval", "pairwise"):
        whole = [one for group in declared.order for one in group]
        at = 0
        for group in plain.order:
            assert set(whole[at : at + len(group)]) == set(group)
            at += len(group)
    assert set(declared.winners) <= set(election.candidates)


@given(elections())
@settings(max_examples=80, deadline=None)
def test_more_than_half_of_the_first_choices_win(election: Election) -> None:
    rankings = first_choices(election)
    if not rankings:
        return
    best, votes = Counter(rankings).most_common(1)[0]
    if 2 * votes > election.ballots:
        for method in ("single", "ranked", "pairwise"):
            assert count(election, method).winners == (best,)


@given(elections())
@settings(max_examples=80, deadline=None)
def test_one_more_approval_never_hurts(election: Election) -> None:
    before = count(election, "approval")
    winner = before.winners[0]
    more = tuple(5 * (one == winner) for one in election.candidates)
    scores = Counter(election.scores)
    scores[more] += 1
    assert count(Election(election.candidates, scores=scores), "approval").winners == (winner,)


@given(elections())
@settings(max_examples=60, deadline=None)
def test_the_beats_all_winner_by_asking_each_pair(election: Election) -> None:
    """A second way to find them: every ballot is asked about every two."""

    def beats(a: int, b: int) -> bool:
        return sum(n * ((s[a] > s[b]) - (s[b] > s[a])) for s, n in election.scores.items()) > 0

    number = range(len(election.candidates))
    all_beaten = [i for i in number if all(beats(i, j) for j in number if j != i)]
    outcome = count(election, "pairwise")
    if all_beaten:
        assert outcome.winners == (election.candidates[all_beaten[0]],)
    else:
        assert len(outcome.winners) > 1 or len(election.candidates) == 1


def test_run_offs_by_a_second_hand() -> None:
    """Without ties, against a count that knows nothing of piles: 300 elections of strict ballots."""
    chance = random.Random(11)
    seen = 0
    while seen < 300:
        names = NAMES[: chance.randint(2, 5)]
        orders = list(permutations(names))
        cast = Counter(chance.choice(orders)[: chance.randint(1, len(names))] for _ in range(41))
        found = by_hand(names, cast)
        if found is None:
            continue
        seen += 1
        rankings: dict[Ranking, int] = {tuple((one,) for one in order): n for order, n in cast.items()}
        assert count(Election(tuple(names), rankings), "ranked").order == found


def by_hand(names: str, cast: Counter[tuple[str, ...]]) -> tuple[tuple[str], ...] | None:
    left = set(names)
    order: list[tuple[str]] = []
    while left:
        firsts = Counter(dict.fromkeys(left, 0))
        for ballot, times in cast.items():
            for one in ballot:
                if one in left:
                    firsts[one] += times
                    break
        least = min(firsts.values())
        out = [one for one in left if firsts[one] == least]
        if len(out) > 1:
            return None
        left.remove(out[0])
        order.insert(0, (out[0],))
    return tuple(order)


def first_choices(election: Election) -> list[str]:
    found = []
    for scores, times in election.scores.items():
        best = max(scores)
        if best and scores.count(best) == 1:
            found += [election.candidates[scores.index(best)]] * times
    return found
