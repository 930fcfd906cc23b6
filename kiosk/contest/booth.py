"""The polling booth: who may vote on what, and the one transaction in which a ballot is cast."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.contest import rules, store
from kiosk.contest.entries import Entries
from kiosk.contest.model import Admission, Cast, Contest, MayVote, NotOpen, VotedAlready
from kiosk.contest.papers.store import votes
from kiosk.contest.service import found
from kiosk.contest.tally.marks import Marks, fits
from kiosk.people.service import People
from kiosk.scanning.codes import new_typed_code
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence

Quiet = Callable[[], AbstractContextManager[None]]


class AlreadyVoted(Refused):
    def __init__(self) -> None:
        super().__init__(Sentence("Booth", "You have voted here already. Every colleague has one vote."))


class Booth:
    """`quiet`: around each cast, see `kiosk.event.quiet`."""

    def __init__(
        self,
        base: Store,
        people: People,
        entries: Entries,
        clock: Clock,
        random: Callable[[int], bytes],
        quiet: Quiet,
    ) -> None:
        self._store = base
        self._people = people
        self._entries = entries
        self._clock = clock
        self._random = random
        self._quiet = quiet

    def admissions(self, person: str) -> tuple[Admission, ...]:
        """For each contest that is open, in the organizer's order."""
        return tuple(self.admit(each.id, person) for each in self.open())

    def open(self) -> tuple[Contest, ...]:
        now = self._clock.now()
        return tuple(
            each
            for each in store.contests(self._store)
            if each.stage == "open" and (each.plan.closes is None or now < each.plan.closes)
        )

    def admit(self, contest: int, person: str) -> Admission:
        """Refused for somebody who is not in the list (any more), and for walk-ins whom nobody let in yet:
        else whoever adds themselves twice would vote twice."""
        return self._admit(self._store, contest, person)

    def cast(self, contest: int, person: str, marks: Marks) -> Cast:
        """The mark and the ballot together or neither. Raises AlreadyVoted, and Refused when the vote is over
        or the ballot names what is not on it."""
        with self._quiet(), self._store.transaction("visitor") as tx:
            match self._admit(tx, contest, person):
                case MayVote(here, choices):
                    allowed = tuple(each.entry.key for each in choices if not each.own)
                case VotedAlready():
                    raise AlreadyVoted
                case NotOpen():
                    raise Refused(Sentence("Booth", "This vote is over. Your ballot was not cast."))
                case _:
                    raise Refused(Sentence("Booth", "There is nothing to choose here."))
            if not fits(marks, here.plan.method, allowed):
                raise Refused(Sentence("Booth", "Something on this ballot changed. Look at it once more."))
            return seal(tx, here, person, marks, self._random)

    def turnout(self, contest: int) -> tuple[int, int]:
        """How many voted, also on paper made out to nobody, and how many could: all active people who were
        let in, and whoever voted before they left."""
        voters = store.voters(self._store, contest)
        able = {person.id for person in self._people.all_active() if person.approved}
        voted = votes(self._store, contest)
        return voted, max(voted, len(voters | able))

    def _admit(self, reader: store.Reader, contest: int, person: str) -> Admission:
        voter = self._people.get(person)
        if voter is None or not voter.active:
            raise Refused(Sentence("People", "This person is not in the list."))
        if not voter.approved:
            raise Refused(
                Sentence(
                    "Booth", "You are new here. Ask the organizer to let you in: then you have a vote, too."
                )
            )
        here = found(store.contest(reader, contest))
        voted = has_voted(self._people, store.voters(reader, contest), person)
        return rules.admission(here, self._entries.of(contest), voter, voted, self._clock.now())


def seal(
    tx: Transaction, contest: Contest, person: str, marks: Marks, random: Callable[[int], bytes]
) -> Cast:
    """Marks the voter, if the ballot has one, puts the ballot among the others, and sees that there are as
    many of both. `person` "": a paper ballot of whoever held it, which the caller has marked as used.

    The journal says who voted, never what; nothing written here ties the two together.
    """
    if person:
        try:
            store.mark_voter(tx, contest.id, person)
        except sqlite3.IntegrityError as error:
            raise AlreadyVoted from error
    code = new_typed_code(random)
    store.put_ballot(tx, contest.id, code, marks)
    if store.ballot_count(tx, contest.id) != votes(tx, contest.id):
        raise RuntimeError("there are not as many ballots as voters")
    if person:
        tx.record("voter-marked", contest=contest.id, person=person)
    else:
        tx.record("paper-ballot-cast", contest=contest.id)
    return Cast(contest, code)


def has_voted(people: People, voters: frozenset[str], person: str) -> bool:
    """Also as somebody who was merged into them since."""
    if person in voters:
        return True
    now = (people.now(voter) for voter in voters)
    return any(one is not None and one.id == person for one in now)
