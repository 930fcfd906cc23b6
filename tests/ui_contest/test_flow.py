"""Which step comes next, without a window."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.contest.ballot import Ballot
from kiosk.contest.model import (
    Admission,
    Choice,
    Contest,
    Entry,
    EntryDraft,
    MayVote,
    NothingToChoose,
    NotOpen,
    Plan,
    VotedAlready,
)
from ui.contest import flow
from ui.contest.flow import Vote

AT = datetime(2026, 10, 9, 12, tzinfo=UTC)
HERE = Contest(1, "CONTEST-1", 0, Plan("Best hat"), "open")
CHOICES = tuple(Choice(Entry(n, key, EntryDraft(key, "team", key), key)) for n, key in enumerate("AB", 1))
MAY = MayVote(HERE, CHOICES)


@pytest.mark.parametrize(
    ("admissions", "step", "why"),
    [
        ((), "no", "none"),
        ((MAY,), "choose", ""),
        ((VotedAlready(HERE),), "no", "voted"),
        ((NothingToChoose(HERE),), "no", "nothing"),
        ((NotOpen(HERE, False, AT),), "no", "later"),
        ((NotOpen(HERE, True),), "no", "over"),
        ((MAY, VotedAlready(HERE)), "contests", ""),
    ],
)
def test_known(admissions: tuple[Admission, ...], step: str, why: str) -> None:
    vote = flow.known(Vote(), "P-1", admissions)
    assert (vote.step, vote.why, vote.person) == (step, why, "P-1")
    assert (vote.ballot is None) == (step != "choose")


def test_a_refusal_and_a_cast_keep_nothing_of_the_ballot() -> None:
    vote = Vote("check", "P-1", contest=HERE, ballot=Ballot("single", CHOICES, {"A": 1}))
    for after in (flow.refused(vote, "voted"), flow.cast(vote, more=True), flow.cast(vote, more=False)):
        assert (after.ballot, after.contest) == (None, None)
    assert flow.cast(vote, more=False) == Vote("cast")


def test_back() -> None:
    several = Vote("choose", "P-1", several=True, contest=HERE, ballot=Ballot("single", CHOICES, {"A": 1}))
    assert flow.back(Vote("check", "P-1", ballot=several.ballot)) == Vote(
        "choose", "P-1", ballot=several.ballot
    )
    assert flow.back(several) == Vote("contests", "P-1", several=True)
    assert flow.back(Vote("choose", "P-1")) is None
    assert flow.back(Vote("choose", paper=True, several=True)) is None
    assert flow.back(Vote("cast", "P-1", more=True)) is None


def test_a_contest_that_changes_under_the_ballot() -> None:
    vote = Vote("check", "P-1", contest=HERE, ballot=Ballot("approval", CHOICES, {"A": 1, "B": 1}))
    without = flow.looked(vote, MayVote(HERE, CHOICES[1:]))
    assert (without.step, dict(without.ballot.marks) if without.ballot else None) == ("choose", {"B": 1})
    assert flow.looked(vote, MAY) == vote
    assert flow.looked(vote, NotOpen(HERE, True)).why == "over"


@pytest.mark.parametrize(
    ("stages", "why"),
    [((), "none"), (("planned",), "none"), (("closed",), "over"), (("revealed", "planned"), "over")],
)
def test_nothing_is_open(stages: tuple[str, ...], why: str) -> None:
    contests = [Contest(n, f"CONTEST-{n}", n, Plan("Hat"), stage) for n, stage in enumerate(stages, 1)]  # type: ignore[arg-type]
    assert flow.none_open(Vote(), contests).why == why


def test_the_next_one_says_when() -> None:
    later = Contest(2, "CONTEST-2", 1, Plan("Hat", opens=AT), "planned")
    closed = Contest(1, "CONTEST-1", 0, Plan("Hat"), "closed")
    assert flow.none_open(Vote(), [closed, later]) == Vote("no", why="later", opens=AT)
