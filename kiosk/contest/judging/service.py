"""Judges: who they are, what they write on their sheets, and how far they are."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from fractions import Fraction

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.contest import store as contests
from kiosk.contest.entries import Entries
from kiosk.contest.judging import store
from kiosk.contest.judging.store import PRACTICE, Written
from kiosk.contest.model import LONGEST_NOTE, Contest, Entry, Judge, Sheet
from kiosk.contest.result.combining import points
from kiosk.contest.rules import is_own
from kiosk.contest.service import found, opened
from kiosk.people.service import People
from kiosk.people.text import clean
from kiosk.storage.store import Store
from kiosk.words import Sentence


class Judging:
    """Nobody but the judge reads points before the vote is closed."""

    def __init__(self, base: Store, people: People, entries: Entries, clock: Clock) -> None:
        self._store = base
        self._people = people
        self._entries = entries
        self._clock = clock

    def judges(self, contest: int) -> tuple[Judge, ...]:
        """With how far each is; in the order of their names."""
        found_ = (self._judge(contest, person) for person in store.judges(self._store, contest))
        return tuple(sorted(found_, key=lambda judge: (judge.name.casefold(), judge.person)))

    def name(self, contest: int, person: str) -> None:
        """Until the vote is closed. Refused: they are one already."""
        with self._store.transaction("organizer") as tx:
            here = found(contests.contest(tx, contest))
            if here.stage not in ("planned", "open"):
                raise Refused(Sentence("Judging", "This vote is over: its judges stay as they are."))
            if self._people.get(person) is None:
                raise Refused(Sentence("People", "This person is not in the list."))
            try:
                store.name(tx, contest, person)
            except sqlite3.IntegrityError as error:
                raise Refused(Sentence("Judging", "They are a judge here already.")) from error
            tx.record("judge-named", contest=contest, person=person)

    def remove(self, contest: int, person: str) -> None:
        """With all they wrote; until the vote is closed."""
        with self._store.transaction("organizer") as tx:
            here = found(contests.contest(tx, contest))
            if here.stage not in ("planned", "open"):
                raise Refused(Sentence("Judging", "This vote is over: its judges stay as they are."))
            if store.remove(tx, contest, person):
                tx.record("judge-removed", contest=contest, person=person)

    def of(self, person: str) -> tuple[Contest, ...]:
        """Contests that are open and wait for this judge."""
        now = self._clock.now()
        return tuple(
            each
            for each in contests.contests(self._store)
            if each.stage == "open"
            and (each.plan.closes is None or now < each.plan.closes)
            and self._seat(self._store, each.id, person) is not None
        )

    def sheets(self, contest: int, person: str) -> tuple[Sheet, ...]:
        """The practice entry first, then each costume but their own team's, as it was left."""
        seat = self._seat(self._store, contest, person)
        written = store.sheets(self._store, contest, seat or person)
        pages = [(PRACTICE, None), *((entry.id, entry) for entry in self._to_score(contest, person))]
        return tuple(_sheet(entry, written.get(id_)) for id_, entry in pages)

    def score(
        self,
        contest: int,
        person: str,
        entry: int | None,
        given: Mapping[int, int],
        note: str = "",
        absent: bool = False,
    ) -> None:
        """As often as they like until the vote is closed. `entry` None is the practice entry; `given`: points
        by criterion. `absent`: nobody came to the stage; points are then not kept."""
        said = clean(note)
        with self._store.transaction("visitor") as tx:
            here = opened(tx, contest)
            if here.plan.closes is not None and here.plan.closes <= self._clock.now():
                raise Refused(Sentence("Judging", "Judging is over. What you gave before counts."))
            seat = self._seat(tx, contest, person)
            if seat is None:
                raise Refused(Sentence("Judging", "You are not a judge here."))
            if entry is not None and entry not in {one.id for one in self._to_score(contest, person)}:
                raise Refused(Sentence("Judging", "This costume is not yours to judge."))
            if len(said) > LONGEST_NOTE:
                counts = len(said), LONGEST_NOTE
                raise Refused(
                    Sentence("Contest", "That is %1 letters. %2 fit: make it a little shorter.", counts)
                )
            most = {one.id: one.most for one in here.plan.criteria}
            if any(not 0 <= value <= most.get(one, -1) for one, value in given.items()):
                raise Refused(Sentence("Judging", "These points are more than there are to give."))
            kept = {} if absent else dict(given)
            store.write(tx, contest, seat, PRACTICE if entry is None else entry, Written(said, absent, kept))
            if entry is not None:
                tx.record("judge-scored", contest=contest, person=person, entry=entry)

    def given(self, contest: int) -> tuple[Mapping[str, Fraction], ...]:
        """Each judge's points by entry key, for the result. Refused while the vote is open."""
        here = found(contests.contest(self._store, contest))
        if here.stage not in ("closed", "revealed"):
            raise Refused(Sentence("Result", "Nobody knows before the vote is closed."))
        keys = {entry.id: entry.key for entry in self._entries.of(contest) if not entry.withdrawn}
        return tuple(
            {
                keys[id_]: points(sheet.points, here.plan.criteria)
                for id_, sheet in store.sheets(self._store, contest, person).items()
                if id_ in keys and not sheet.absent
            }
            for person in store.judges(self._store, contest)
        )

    def _seat(self, reader: contests.Reader, contest: int, person: str) -> str | None:
        """As whom they judge: as themselves, or as somebody who was merged into them since."""
        judges = store.judges(reader, contest)
        if person in judges:
            return person
        now = ((judge, self._people.now(judge)) for judge in judges)
        return next((judge for judge, one in now if one is not None and one.id == person), None)

    def _judge(self, contest: int, person: str) -> Judge:
        there = {entry.id for entry in self._to_score(contest, person)}
        done = there & store.sheets(self._store, contest, person).keys()
        known = self._people.now(person)
        return Judge(person, known.display if known else "", len(done), len(there))

    def _to_score(self, contest: int, person: str) -> tuple[Entry, ...]:
        judge = self._people.now(person)
        if judge is None:
            return ()
        entries = self._entries.of(contest)
        return tuple(one for one in entries if not one.withdrawn and not is_own(one, judge))


def _sheet(entry: Entry | None, written: Written | None) -> Sheet:
    if written is None:
        return Sheet(entry)
    return Sheet(entry, dict(written.points), written.note, written.absent, True)
