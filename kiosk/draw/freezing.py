"""The freeze: who is in, with which tickets, written down for good together with a secret's commitment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from kiosk.answers import Refused
from kiosk.draw import proving, rehearsal, rules, store
from kiosk.draw.kept import Kept
from kiosk.draw.model import REHEARSAL, Draw, Plan, Pool, Stage
from kiosk.draw.protocol.computing import commit_of, digest
from kiosk.draw.protocol.model import Entries, Entry, Struck
from kiosk.draw.protocol.parsing import read_entries
from kiosk.draw.protocol.writing import entries_text
from kiosk.draw.reading import kept_of, told_of
from kiosk.draw.service import Draws, found, planned
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.model import Seal, Ticket
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

REAL = "DRAW-"
SECRET_BYTES = 32


class Freezing:
    def __init__(
        self, base: Store, event: str, draws: Draws, tickets: Tickets, random: Callable[[int], bytes]
    ) -> None:
        self._store = base
        self._event = event
        self._draws = draws
        self._tickets = tickets
        self._random = random

    def freeze(self, id_: int) -> None:
        """Refused with the first finding that stops it. A rehearsal that is not over makes room."""
        with self._store.transaction("organizer") as tx:
            draw = planned(tx, id_)
            for finding in self._draws.findings(draw.plan):
                if finding.stops:
                    raise Refused(finding.words)
            _make_room(tx)
            freeze(tx, draw, self._entries(tx, draw.plan), self._random)

    def rehearse(self, id_: int) -> int:
        """A copy of this draw among made-up people, in the place of any rehearsal that is not over."""
        with self._store.transaction("organizer") as tx:
            plan = found(store.draw(tx, id_)).plan
            for finding in rules.of_plan(plan):
                raise Refused(finding.words)
            _make_room(tx)
            copy = found(store.draw(tx, store.add(tx, plan)))
            code = store.free_code(tx, REHEARSAL)
            freeze(tx, copy, rehearsal.entries(self._event, code, plan), self._random)
        return copy.id

    def throw_away(self, id_: int) -> None:
        with self._store.transaction("organizer") as tx:
            draw = found(store.draw(tx, id_))
            if not draw.rehearsal:
                raise Refused(
                    Sentence("Draw", "%1 is no rehearsal. It stays.", (draw.code or draw.plan.title,))
                )
            store.delete(tx, id_)

    def _entries(self, tx: Transaction, plan: Plan) -> Entries:
        number = store.last_number(tx) + 1
        code = f"{REAL}{number}"
        if not self._tickets.verify_log().true:
            raise proving.Tampered(code, "the ticket log does not hold")
        previous = _previous(tx, number)
        seal = self._tickets.freeze(tx, code)
        pool, tickets = self._draws.pool(plan), self._tickets.counted(tx)
        return entries_for(self._event, number, previous, seal, plan, pool, tickets)


def _make_room(tx: Transaction) -> None:
    """Rehearsals that are not over go; a real draw stays in the way."""
    for running in store.running(tx):
        draw = found(store.draw(tx, running))
        if not draw.rehearsal:
            raise Refused(Sentence("Draw", "%1 is not over yet. Finish it first.", (draw.code,)))
        store.delete(tx, running)


def _previous(tx: Transaction, number: int) -> str | None:
    """Hash of the file of the draw before, held against the journal."""
    if number == 1:
        return None
    before = store.with_number(tx, number - 1)
    if before is None:
        raise proving.Tampered(f"{REAL}{number - 1}", "a draw is gone")
    kept = kept_of(tx, before)
    return proving.file_hash(kept, told_of(tx, kept))


def entries_for(
    event: str,
    number: int,
    previous: str | None,
    seal: Seal,
    plan: Plan,
    pool: Pool,
    tickets: Iterable[Ticket],
) -> Entries:
    """The tickets of everybody in the pool, sorted as the protocol wants them."""
    inside = (Entry(each.number, each.person, each.source) for each in tickets if each.person in pool.held)
    return Entries(
        event=event,
        draw=f"{REAL}{number}",
        number=number,
        previous=previous,
        log=(seal.n, seal.seal),
        one_per_person=plan.one_per_person,
        absent=plan.absent,
        asks=plan.asks,
        prizes=tuple(prize.name for prize in rules.seats_of(plan)),
        struck=tuple(Struck(person, pool.struck[person]) for person in sorted(pool.struck)),
        tickets=tuple(sorted(inside, key=lambda entry: entry.ticket)),
    )


def freeze(tx: Transaction, draw: Draw, entries: Entries, random: Callable[[int], bytes]) -> None:
    """List, secret, commitment and the journal's line, in the caller's transaction.

    Raises ValueError if the list does not read back as it was meant.
    """
    text = entries_text(entries)
    if read_entries(text.encode()) != entries:
        raise ValueError("the list does not read back")
    secret = random(SECRET_BYTES).hex()
    draw = replace(draw, stage=Stage.FROZEN, code=entries.draw)
    kept = Kept(
        draw=draw,
        number=0 if draw.rehearsal else entries.number,
        entries=text,
        entries_hash=digest(text),
        commit=commit_of(secret),
        plan_hash=proving.plan_hash(draw.plan),
        line=0,
        frozen=tx.now,
        went_on=False,
        opened=False,
        said=(),
        reveal=None,
        acts=(),
        file=None,
    )
    line = 0 if draw.rehearsal else _record(tx, kept, entries)
    store.freeze(tx, replace(kept, line=line), secret)


def _record(tx: Transaction, kept: Kept, entries: Entries) -> int:
    title = kept.draw.plan.title
    return tx.record(
        proving.FROZEN,
        texts={"title": title} if title else {},
        draw=entries.draw,
        number=entries.number,
        entries=kept.entries_hash,
        commit=kept.commit,
        plan=kept.plan_hash,
        tickets=len(entries.tickets),
        people=len({entry.person for entry in entries.tickets}),
        struck=len(entries.struck),
        seats=len(entries.prizes),
        log=entries.log[0],
    )
