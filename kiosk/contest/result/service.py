"""Results: counted when the vote is closed and somebody asks, never before, and kept nowhere."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kiosk.answers import Refused
from kiosk.contest import store as contests
from kiosk.contest.booth import Booth
from kiosk.contest.entries import Entries
from kiosk.contest.judging.service import Judging
from kiosk.contest.model import Contest, Entry, Placed, Result
from kiosk.contest.result import combining, store
from kiosk.contest.service import found
from kiosk.contest.tally.counting import count
from kiosk.contest.tally.marks import election_of, written
from kiosk.contest.tally.model import Election, Method, Outcome
from kiosk.contest.tally.ties import Groups, Lot, Ties
from kiosk.storage.store import Store
from kiosk.words import Sentence

DIGITS = 20


@dataclass(frozen=True, slots=True)
class Counted:
    """Both sides as ranks, and where everybody came. `score`: lower is better."""

    colleagues: dict[str, Fraction]
    judges: dict[str, Fraction]
    score: dict[str, Fraction]
    order: Groups


class Results:
    def __init__(self, base: Store, entries: Entries, booth: Booth, judging: Judging) -> None:
        self._store = base
        self._entries = entries
        self._booth = booth
        self._judging = judging

    def of(self, contest: int) -> Result:
        """Refused before the vote is closed, and of one that was called off."""
        here = self._closed(contest)
        entries = self._standing(contest)
        outcome, counted = self._count(here, entries)
        places = combining.ranks(counted.order)
        placed = []
        at = 1
        for group in counted.order:
            for key in group:
                one = entries[key]
                sides = counted.colleagues[key], counted.judges.get(key)
                placed.append(Placed(one, at, *sides, counted.score.get(key, places[key])))
            at += len(group)
        voters, able = self._booth.turnout(contest)
        both = bool(here.plan.judges_weight) and bool(counted.judges)
        shares = combining.shares(counted.colleagues, counted.judges) if both else ()
        return Result(here, tuple(placed), outcome, voters, outcome.ballots, able, shares)

    def election(self, contest: int) -> Election:
        """For a recount by any method; names are titles."""
        here = self._closed(contest)
        entries = self._standing(contest)
        election = self._election(here, entries)
        names = {key: f"{one.number} {one.draft.title}" for key, one in entries.items()}
        return Election(election.candidates, election.rankings, election.scores, names)

    def published(self, contest: int) -> bytes:
        """The list that hangs on the wall after the close: each ballot under its code, by code."""
        here = self._closed(contest)
        numbers = {one.key: one.number for one in self._entries.of(contest)}
        lines = [f"handlebar-ballots/1 {here.code} {here.plan.method}"]
        for code, marks in contests.ballots(self._store, contest):
            said = {str(numbers[key]): number for key, number in marks.items() if key in numbers}
            lines.append(f"{code} {written(said)}".rstrip())
        return ("\n".join(lines) + "\n").encode("ascii")

    def judges(self, contest: int) -> tuple[dict[str, Fraction], ...]:
        """Each judge's ranks by entry key, in an order that says nothing of who they are."""
        self._closed(contest)
        given = self._judging.given(contest)
        sheets = (combining.ranks(combining.by_value(one, highest=True)) for one in given if one)
        return tuple(sorted(sheets, key=lambda sheet: sorted((rank, key) for key, rank in sheet.items())))

    def marks(self, contest: int) -> tuple[tuple[str, dict[str, int]], ...]:
        """Each ballot under its code, by code: marks by number of those who still take part."""
        self._closed(contest)
        numbers = {key: str(one.number) for key, one in self._standing(contest).items()}
        return tuple(
            (code, {numbers[key]: number for key, number in marks.items() if key in numbers})
            for code, marks in contests.ballots(self._store, contest)
        )

    def needs_lot(self, contest: int) -> tuple[Entry, ...]:
        """Who tie for the first place after all the declared rule says; () where nothing is to be drawn."""
        here = self._closed(contest)
        if here.plan.ties != "declared" or store.lot(self._store, contest):
            return ()
        first = [each.entry for each in self.of(contest).placed if each.place == 1]
        return tuple(first) if len(first) > 1 else ()

    def lot(self, contest: int) -> str:
        """The digits that were called; "" where no lot was drawn."""
        self._closed(contest)
        return store.lot(self._store, contest)

    def draw_lot(self, contest: int, digits: str) -> None:
        """`digits`: 20, called out by the audience after the list of ballots was published."""
        if not (len(digits) == DIGITS and digits.isascii() and digits.isdigit()):
            raise Refused(Sentence("Result", "A lot needs %1 digits.", (DIGITS,)))
        if not self.needs_lot(contest):
            raise Refused(Sentence("Result", "There is nothing to draw a lot for."))
        with self._store.transaction("organizer") as tx:
            try:
                store.draw_lot(tx, contest, digits)
            except sqlite3.IntegrityError as error:
                raise Refused(Sentence("Result", "The lot was drawn already.")) from error
            tx.record("contest-lot-drawn", contest=contest, digits=digits)

    def _count(self, here: Contest, entries: dict[str, Entry]) -> tuple[Outcome, Counted]:
        lot = self._lot(here)
        outcome = count(self._election(here, entries), here.plan.method, here.plan.ties, lot)
        colleagues = combining.ranks(outcome.order)
        share = Fraction(here.plan.judges_weight, 100)
        if not share:
            return outcome, Counted(colleagues, {}, {}, outcome.order)
        given = self._judging.given(here.id)
        judges = combining.ranks(combining.judged(given, tuple(entries), here.plan.trim))
        score = combining.combined(colleagues, judges, share)
        ties = _ties_of(here, outcome, lot)
        order = tuple(part for group in combining.by_value(score) for part in ties.part(group))
        return outcome, Counted(colleagues, judges, score, order)

    def _lot(self, here: Contest) -> Lot | None:
        digits = store.lot(self._store, here.id)
        return combining.lot_of(self.published(here.id), digits) if digits else None

    def _election(self, here: Contest, entries: dict[str, Entry]) -> Election:
        return election_of(here.plan.method, tuple(entries), contests.counted(self._store, here.id))

    def _standing(self, contest: int) -> dict[str, Entry]:
        return {one.key: one for one in self._entries.of(contest) if not one.withdrawn}

    def _closed(self, contest: int) -> Contest:
        here = found(contests.contest(self._store, contest))
        if here.stage == "called-off":
            raise Refused(Sentence("Result", "This contest was called off: nothing was counted."))
        if here.stage not in ("closed", "revealed"):
            raise Refused(Sentence("Result", "Nobody knows before the vote is closed."))
        return here


def recounted(election: Election, method: Method) -> Outcome:
    """Another method for the same ballots. ValueError: they do not say enough for it."""
    return count(election, method)


def _ties_of(here: Contest, outcome: Outcome, lot: Lot | None) -> Ties:
    counts = dict(outcome.rounds[0].counts) if outcome.rounds else {}
    score = {key: counts.get(key, 0) for group in outcome.order for key in group}
    return Ties(here.plan.ties == "declared", outcome.pairs, score, score, lot)


def places_of(result: Result, most: int = 3) -> tuple[tuple[Placed, ...], ...]:
    """Groups that share a place among the first `most`, best first: what the podium shows."""
    groups: dict[int, list[Placed]] = {}
    for each in result.placed:
        if each.place <= most:
            groups.setdefault(each.place, []).append(each)
    return tuple(tuple(groups[place]) for place in sorted(groups))


def names_of(placed: Sequence[Placed]) -> tuple[str, ...]:
    return tuple(each.entry.name for each in placed)
