"""One vote on its way: who it is, in which contest, which step comes next. Pure; `Vote()` knows nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, assert_never

from kiosk.contest.ballot import Ballot
from kiosk.contest.model import (
    Admission,
    Contest,
    MayVote,
    NothingToChoose,
    NotOpen,
    VotedAlready,
)

Step = Literal["who", "contests", "choose", "check", "cast", "no"]
Why = Literal["", "voted", "later", "over", "nothing", "none", "said"]


@dataclass(frozen=True, slots=True)
class Vote:
    """`person`: an id. `wanted`: the contest somebody came for, 0 for any. `several`: there was a choice of
    contests. `paper`: a ballot that came on paper. `more`: another vote is open for them. `why`: for the
    step `no`; `opens`: of a vote that comes.
    """

    step: Step = "who"
    person: str = ""
    wanted: int = 0
    several: bool = False
    paper: bool = False
    more: bool = False
    contest: Contest | None = None
    ballot: Ballot | None = None
    why: Why = ""
    opens: datetime | None = None

    @property
    def open(self) -> bool:
        """A ballot that is not cast lies on the screen."""
        return self.step in ("choose", "check")


def known(vote: Vote, person: str, admissions: Sequence[Admission]) -> Vote:
    """They showed who they are; `admissions`: of all contests that are open, or of the one they want."""
    vote = replace(vote, person=person, several=len(admissions) > 1)
    if not admissions:
        return refused(vote, "none")
    if len(admissions) == 1:
        return admitted(vote, admissions[0])
    return replace(vote, step="contests")


def admitted(vote: Vote, admission: Admission) -> Vote:
    """A fresh ballot, or why there is none."""
    match admission:
        case MayVote(contest, choices):
            ballot = Ballot(contest.plan.method, choices)
            return replace(vote, step="choose", contest=contest, ballot=ballot)
        case VotedAlready():
            return refused(vote, "voted")
        case NotOpen(_, over, opens):
            return refused(vote, "over" if over else "later", opens)
        case NothingToChoose():
            return refused(vote, "nothing")
        case _:
            assert_never(admission)


def looked(vote: Vote, admission: Admission) -> Vote:
    """The contest changed while the ballot lay open: what is left of it is kept."""
    if vote.ballot is None or not isinstance(admission, MayVote):
        return admitted(vote, admission)
    ballot = vote.ballot.now_with(admission.choices)
    after = replace(vote, contest=admission.contest, ballot=ballot)
    return replace(after, step="choose") if lost(vote, after) else after


def lost(before: Vote, after: Vote) -> bool:
    """Something that was marked cannot be chosen any more."""
    marks = [vote.ballot.marks if vote.ballot else {} for vote in (before, after)]
    return bool(set(marks[0]) - set(marks[1]))


def refused(vote: Vote, why: Why, opens: datetime | None = None) -> Vote:
    """No ballot is kept."""
    return Vote("no", vote.person, several=vote.several, why=why, opens=opens)


def none_open(vote: Vote, contests: Sequence[Contest]) -> Vote:
    """When the next one opens; else whether there was one."""
    coming = [each.plan.opens for each in contests if each.stage == "planned" and each.plan.opens]
    if coming:
        return refused(vote, "later", min(coming))
    over = any(each.stage in ("closed", "revealed") for each in contests)
    return refused(vote, "over" if over else "none")


def cast(vote: Vote, more: bool) -> Vote:
    """Nothing of the ballot stays, and nothing but the person for whom another vote is open."""
    return Vote("cast", vote.person if more else "", paper=vote.paper, more=more)


def state(admission: Admission) -> Literal["open", "voted", "nothing"]:
    """What is there for a voter in one of several contests."""
    if isinstance(admission, MayVote):
        return "open"
    return "voted" if isinstance(admission, VotedAlready) else "nothing"


def back(vote: Vote) -> Vote | None:
    """One step before; None leads out. A ballot that is left is gone."""
    match vote.step:
        case "check":
            return replace(vote, step="choose")
        case "choose" if vote.several and not vote.paper:
            return Vote("contests", vote.person, several=True)
        case "no" if vote.several and vote.person:
            return Vote("contests", vote.person, several=True)
        case _:
            return None
