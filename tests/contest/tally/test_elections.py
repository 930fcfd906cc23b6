"""Published elections, counted again: the same figures, and the same quarrel about who should have won."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.contest.tally.counting import count
from kiosk.contest.tally.files import read_election
from kiosk.contest.tally.model import Election, Method, Outcome

ELECTIONS = Path(__file__).parents[1] / "elections"


def counted(name: str, method: Method) -> tuple[Election, Outcome]:
    election = read_election((ELECTIONS / name).read_bytes(), Path(name).suffix, method)
    return election, count(election, method)


@pytest.mark.parametrize(
    ("method", "winner"), [("single", "Kurt Wright"), ("ranked", "Bob Kiss"), ("pairwise", "Andy Montroll")]
)
def test_burlington_2009_has_three_winners(method: Method, winner: str) -> None:
    election, outcome = counted("burlington-2009.blt", method)
    assert [election.name(one) for one in outcome.winners] == [winner]


def test_burlington_2009_in_official_figures() -> None:
    election, outcome = counted("burlington-2009.blt", "ranked")
    rounds = [{election.name(one): votes for one, votes in each.counts} for each in outcome.rounds]
    assert rounds[0] == {
        "Kurt Wright": 2951,
        "Bob Kiss": 2585,
        "Andy Montroll": 2063,
        "Dan Smith": 1306,
        "Write-in": 36,
        "James Simpson": 35,
    }
    assert rounds[-2] == {"Kurt Wright": 3294, "Bob Kiss": 2981, "Andy Montroll": 2554}
    assert rounds[-1] == {"Bob Kiss": 4313, "Kurt Wright": 4061}
    by_name = {(election.name(a), election.name(b)): votes for (a, b), votes in outcome.pairs.items()}
    assert by_name["Andy Montroll", "Bob Kiss"] == 4067
    assert by_name["Bob Kiss", "Andy Montroll"] == 3477
    assert by_name["Andy Montroll", "Kurt Wright"] == 4597
    assert by_name["Bob Kiss", "Kurt Wright"] == 4314
    assert outcome.ballots == 8984


def test_pierce_county_2008_overtakes() -> None:
    election, first = counted("pierce-county-2008.blt", "single")
    _, outcome = counted("pierce-county-2008.blt", "ranked")
    assert [election.name(one) for one in first.winners] == ["Shawn Bunney"]
    assert [election.name(one) for one in outcome.winners] == ["Pat McCarthy"]
    assert [each.exhausted for each in outcome.rounds] == [13336, 13664, 24143, 43884]
