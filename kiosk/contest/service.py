"""The use cases of planning: contests written, opened, closed; by hand, or because the time has come."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.contest import rules, store
from kiosk.contest.model import LONGEST_NOTE, Contest, Plan
from kiosk.contest.papers.store import votes
from kiosk.people.text import clean
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence


class Contests:
    """Each method that writes is one transaction."""

    def __init__(self, base: Store, clock: Clock) -> None:
        self._store = base
        self._clock = clock

    def all(self) -> tuple[Contest, ...]:
        """In the organizer's order."""
        return store.contests(self._store)

    def get(self, id_: int) -> Contest:
        """Refused where it is gone."""
        return found(store.contest(self._store, id_))

    def by_code(self, code: str) -> Contest | None:
        """`code`: CONTEST-1, in any case."""
        return next((each for each in self.all() if each.code == code.upper()), None)

    def add(self, plan: Plan) -> int:
        plan = rules.cleaned(plan)
        with self._store.transaction("organizer") as tx:
            id_ = store.add(tx, plan)
            tx.record("contest-planned", texts=_title(plan), contest=id_)
        return id_

    def change(self, id_: int, plan: Plan) -> None:
        """Until it opens; after that only `extend`."""
        plan = rules.cleaned(plan)
        with self._store.transaction("organizer") as tx:
            if planned(tx, id_).plan == plan:
                return
            store.change(tx, id_, plan)
            tx.record("contest-changed", texts=_title(plan), contest=id_)

    def move(self, id_: int, by: int) -> None:
        """Up by -1, down by 1."""
        with self._store.transaction("organizer") as tx:
            contest = found(store.contest(tx, id_))
            ids = [each.id for each in store.contests(tx)]
            order = rules.moved(ids, id_, by)
            if list(order) != ids:
                store.set_order(tx, order)
                tx.record("contest-changed", texts=_title(contest.plan), contest=id_)

    def delete(self, id_: int) -> None:
        with self._store.transaction("organizer") as tx:
            contest = planned(tx, id_)
            store.delete(tx, id_)
            tx.record("contest-deleted", texts=_title(contest.plan), contest=id_)

    def open(self, id_: int) -> None:
        """By hand, whatever its window says. From here on method, weights and rule of ties stay."""
        with self._store.transaction("organizer") as tx:
            contest = planned(tx, id_)
            entries = _standing(tx, id_)
            if not entries:
                raise Refused(Sentence("Contest", "Nobody takes part yet. Add the first costume."))
            if contest.plan.closes is not None and contest.plan.closes <= tx.now:
                raise Refused(Sentence("Contest", "It would close at once: its closing time is over."))
            self._open(tx, contest, entries)

    def close(self, id_: int) -> None:
        """For good: nobody votes or judges after it."""
        with self._store.transaction("organizer") as tx:
            self._close(tx, opened(tx, id_))

    def extend(self, id_: int, closes: datetime | None) -> None:
        """Another end for a vote that is open; None is by hand."""
        with self._store.transaction("organizer") as tx:
            contest = opened(tx, id_)
            if closes is not None and closes <= tx.now:
                raise Refused(
                    Sentence("Contest", "That time is over. Choose a later one, or close the vote now.")
                )
            if closes != contest.plan.closes:
                store.set_closes(tx, id_, closes)
                said = "" if closes is None else closes.isoformat()
                tx.record("contest-window-changed", contest=id_, closes=said)

    def call_off(self, id_: int, reason: str) -> None:
        """Its ballots stay where they are and are never counted."""
        said = clean(reason)
        if not said:
            raise Refused(Sentence("Contest", "Say why: it is kept in the journal."))
        with self._store.transaction("organizer") as tx:
            contest = found(store.contest(tx, id_))
            if contest.stage in ("revealed", "called-off"):
                raise Refused(Sentence("Contest", "This contest is over."))
            store.set_stage(tx, id_, "called-off")
            tx.record("contest-called-off", texts={"reason": said[:LONGEST_NOTE]}, contest=id_)

    def look(self) -> bool:
        """Writes what the clock has brought, if anything: a vote that opened or closed. A clock that is set
        back afterwards changes nothing."""
        now = self._clock.now()
        if not any(self._due(each, now) for each in self.all()):
            return False
        with self._store.transaction("system") as tx:
            for contest in store.contests(tx):
                entries = _standing(tx, contest.id)
                match rules.due(contest, entries, now):
                    case "open":
                        self._open(tx, contest, entries)
                    case "close":
                        self._close(tx, contest)
        return True

    def _due(self, contest: Contest, now: datetime) -> bool:
        return rules.due(contest, 1, now) != "" and (
            contest.stage == "open" or _standing(self._store, contest.id) > 0
        )

    def _open(self, tx: Transaction, contest: Contest, entries: int) -> None:
        store.open_(tx, contest.id, tx.now)
        tx.record("contest-opened", texts=_title(contest.plan), contest=contest.id, entries=entries)

    def _close(self, tx: Transaction, contest: Contest) -> None:
        store.close(tx, contest.id, tx.now)
        voters = votes(tx, contest.id)
        tx.record("contest-closed", texts=_title(contest.plan), contest=contest.id, voters=voters)


def found(contest: Contest | None) -> Contest:
    if contest is None:
        raise Refused(Sentence("Contest", "This contest is not there any more."))
    return contest


def planned(tx: Transaction, id_: int) -> Contest:
    """Refused once it was opened."""
    contest = found(store.contest(tx, id_))
    if contest.stage != "planned":
        raise Refused(Sentence("Contest", "This vote was opened: what was announced stays."))
    return contest


def opened(tx: Transaction, id_: int) -> Contest:
    contest = found(store.contest(tx, id_))
    if contest.stage != "open":
        raise Refused(Sentence("Contest", "This vote is not open."))
    return contest


def _standing(reader: store.Reader, id_: int) -> int:
    return sum(not withdrawn for _, _, _, withdrawn in store.entries(reader, id_))


def _title(plan: Plan) -> Mapping[str, str]:
    return {"title": plan.title}
