"""What the booth asks of the house: who may vote on what now, and the ballot put into the box."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.contest.ballot import Ballot
from kiosk.contest.model import Admission, Cast, Choice
from kiosk.contest.rules import is_own
from kiosk.contest.tally.marks import Marks
from kiosk.house import House
from ui.contest import flow
from ui.contest.flow import Vote
from ui.kit.rows import Row

CastPaper = Callable[[Marks], Cast]


class Polling:
    """Nothing of a vote is kept here. Refused and Unavailable pass through."""

    def __init__(self, house: House) -> None:
        self._house = house

    def begun(self, wanted: int) -> Vote:
        """For one contest, or any (0): somebody is to say who they are, if there is something to vote on."""
        vote = Vote(wanted=wanted)
        return vote if wanted or self._house.booth.open() else self._none_open(vote)

    def admissions(self, person: str, wanted: int) -> tuple[Admission, ...]:
        booth = self._house.booth
        return (booth.admit(wanted, person),) if wanted else booth.admissions(person)

    def known(self, person: str, wanted: int, admissions: tuple[Admission, ...]) -> Vote:
        vote = flow.known(Vote(wanted=wanted), person, admissions)
        return self._none_open(vote) if vote.why == "none" else vote

    def chosen(self, vote: Vote, contest: int) -> Vote:
        return flow.admitted(vote, self._house.booth.admit(contest, vote.person))

    def looked(self, vote: Vote) -> Vote:
        """What the contest, as it is now, leaves of an open ballot."""
        if not vote.open or vote.paper or vote.contest is None:
            return vote
        return flow.looked(vote, self._house.booth.admit(vote.contest.id, vote.person))

    def put(self, vote: Vote) -> Cast:
        if vote.contest is None or vote.ballot is None:
            raise ValueError("no ballot")
        return self._house.booth.cast(vote.contest.id, vote.person, vote.ballot.marks)

    def more(self, person: str) -> bool:
        """Another vote is open for them."""
        return any(flow.state(each) == "open" for each in self._house.booth.admissions(person))

    def on_paper(self, contest: int, voter: str) -> Vote:
        """`voter`: a person's id, "" for a paper that is made out to nobody."""
        here = self._house.contests.get(contest)
        entries = [each for each in self._house.entries.of(contest) if not each.withdrawn]
        person = self._house.people.get(voter) if voter else None
        choices = tuple(Choice(each, person is not None and is_own(each, person)) for each in entries)
        return Vote("choose", paper=True, contest=here, ballot=Ballot(here.plan.method, choices))

    def _none_open(self, vote: Vote) -> Vote:
        return flow.none_open(vote, self._house.contests.all())


def contest_row(admission: Admission) -> Row:
    """One of several contests, as a voter chooses among them."""
    plan = admission.contest.plan
    return {
        "id": admission.contest.id,
        "title": plan.title,
        "category": plan.category,
        "state": flow.state(admission),
    }
