"""Small elections whose outcome can be seen with the eye."""

from __future__ import annotations

import pytest

from kiosk.contest.tally.counting import count
from kiosk.contest.tally.model import Election, Ranking


def rankings(**cast: int) -> Election:
    """`AB_C=3`: three ballots with A and B first, then C."""
    parted: dict[Ranking, int] = {
        tuple(tuple(group) for group in written.split("_") if group): times for written, times in cast.items()
    }
    candidates = tuple(dict.fromkeys(one for ranking in parted for group in ranking for one in group))
    return Election(candidates, parted)


def stars(candidates: str, *cast: tuple[int, ...]) -> Election:
    scores: dict[tuple[int, ...], int] = {}
    for one in cast:
        scores[one] = scores.get(one, 0) + 1
    return Election(tuple(candidates), scores=scores)


def test_a_single_choice_counts_first_choices_alone() -> None:
    outcome = count(rankings(A=3, B=2, AB=9), "single")
    assert outcome.order == (("A",), ("B",))
    assert outcome.rounds[0].exhausted == 9, "two crosses are one too many"


def test_approval_counts_all_that_stand_together() -> None:
    assert count(rankings(AB=3, B=1, C=2), "approval").order == (("B",), ("A",), ("C",))


def test_the_fewest_leave_until_one_is_left() -> None:
    outcome = count(rankings(A_B=4, B_A=3, C_B_A=2), "ranked")
    assert outcome.order == (("B",), ("A",), ("C",))
    assert [each.out for each in outcome.rounds] == [("C",), ("A",)]


def test_who_tie_for_the_fewest_leave_together() -> None:
    outcome = count(rankings(A=5, B_A=2, C_A=2), "ranked")
    assert outcome.order == (("A",), ("B", "C"))
    assert outcome.ties[0].by == ""


def test_the_stars_choose_two_and_the_ballots_choose_one() -> None:
    """A has more stars; more ballots prefer B."""
    outcome = count(stars("ABC", (5, 0, 0), (5, 0, 0), (2, 3, 0), (2, 3, 1), (2, 3, 0)), "star")
    assert dict(outcome.rounds[0].counts) == {"A": 16, "B": 9, "C": 1}
    assert outcome.order == (("B",), ("A",), ("C",))


def test_a_run_off_nobody_wins_goes_by_stars() -> None:
    outcome = count(stars("AB", (5, 0), (0, 4)), "star")
    assert outcome.order == (("A",), ("B",))


def test_a_cycle_is_no_winner_and_said_so() -> None:
    outcome = count(rankings(A_B_C=1, B_C_A=1, C_A_B=1), "pairwise")
    assert outcome.order == (("A", "B", "C"),)


def test_whoever_beats_each_other_comes_first() -> None:
    outcome = count(rankings(A_B_C=4, C_B_A=3, B_A_C=2), "pairwise")
    assert outcome.order == (("B",), ("A",), ("C",))


@pytest.mark.parametrize("method", ["single", "approval", "star", "ranked", "pairwise"])
def test_nobody_votes_and_everybody_ties(method: str) -> None:
    outcome = count(Election(("A", "B", "C")), method)  # type: ignore[arg-type]
    assert outcome.order == (("A", "B", "C"),)
    assert outcome.ballots == 0


@pytest.mark.parametrize("method", ["single", "approval", "star", "ranked", "pairwise"])
def test_the_only_one_wins(method: str) -> None:
    assert count(Election(("A",)), method).order == (("A",),)  # type: ignore[arg-type]


def test_stars_cannot_be_read_from_ranks() -> None:
    with pytest.raises(ValueError, match="no stars"):
        count(rankings(A_B=1), "star")


def test_stars_are_read_as_approvals_and_as_ranks() -> None:
    cast = stars("ABC", (5, 1, 0), (0, 2, 4), (0, 3, 4))
    assert count(cast, "approval").order == (("B",), ("C",), ("A",))
    assert count(cast, "ranked").winners == ("C",)


def test_the_declared_rule_head_to_head_first() -> None:
    """Equal in first choices; more ballots put B above A."""
    cast = rankings(A_B=2, B_A=2, C_B_A=1)
    assert count(cast, "single").winners == ("A", "B")
    parted = count(cast, "single", "declared")
    assert parted.order == (("B",), ("A",), ("C",))
    assert parted.ties[0].by == "head-to-head"


def test_the_declared_rule_then_top_scores_then_a_lot() -> None:
    """A and B: the same stars, and as many prefer one as the other; B has a five."""
    cast = stars("AB", (4, 5), (4, 3))
    assert count(cast, "star", "declared").ties[-1].by == "top"
    even = stars("AB", (4, 4))
    assert count(even, "star", "declared").winners == ("A", "B"), "no lot was drawn yet"
    drawn = count(even, "star", "declared", lot={"A": "1f", "B": "e0"}.__getitem__)
    assert drawn.order == (("B",), ("A",))
    assert drawn.ties[-1].by == "lot"
