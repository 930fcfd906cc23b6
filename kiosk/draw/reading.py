"""A draw as it is stored, proven, and turned into what a screen needs."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.answers import Refused
from kiosk.draw import steps, store
from kiosk.draw.kept import Kept, Told
from kiosk.draw.model import Ceremony, Sheet, Step
from kiosk.draw.protocol.model import Entries
from kiosk.draw.protocol.writing import sheet_text
from kiosk.draw.proving import Proven, Prover
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence


class Reading:
    """All that asks how far a draw is asks here, so that nothing unproven gets through."""

    def __init__(self, base: Store, event: str) -> None:
        self._store = base
        self.prover = Prover(event)

    def at(self, id_: int) -> Ceremony:
        """Refused before the freeze. Raises Tampered."""
        return shown(self.proven(self._store, id_))

    def proven(self, reader: store.Reader, id_: int) -> Proven:
        kept = kept_of(reader, id_)
        return self.prover.prove(kept, told_of(reader, kept))

    def entries(self, id_: int) -> Entries:
        """The frozen list alone, held against its hash and the journal."""
        kept = kept_of(self._store, id_)
        return self.prover.frozen(kept, told_of(self._store, kept))

    def step(self, tx: Transaction, id_: int, *allowed: Step) -> Proven:
        """Proven, and at one of these steps; else somebody was faster, or touched twice."""
        seen = self.proven(tx, id_)
        if steps.step_of(seen.kept) not in allowed:
            raise Refused(
                Sentence("Draw", "%1 is at another step by now. Look again.", (seen.kept.draw.code,))
            )
        return seen


def kept_of(reader: store.Reader, id_: int) -> Kept:
    kept = store.kept(reader, id_)
    if kept is None:
        raise Refused(Sentence("Draw", "This draw is not frozen yet."))
    return kept


def told_of(reader: store.Reader, kept: Kept) -> tuple[Told, ...]:
    return () if kept.draw.rehearsal else store.told(reader, kept.draw.code, kept.line)


class Trace:
    """The journal's lines of one draw; a rehearsal leaves none."""

    def __init__(self, tx: Transaction, kept: Kept) -> None:
        self._tx = tx
        self._draw = kept.draw

    def record(self, kind: str, texts: Mapping[str, str] | None = None, /, **values: str | int) -> None:
        if not self._draw.rehearsal:
            self._tx.record(kind, texts=texts, draw=self._draw.code, **values)


def shown(seen: Proven) -> Ceremony:
    kept = seen.kept
    return Ceremony(
        draw=kept.draw,
        step=steps.step_of(kept),
        sheet=_sheet(kept, seen.entries),
        said=kept.said,
        asking=steps.asking(kept.said),
        entries=seen.entries,
        course=seen.course,
        seats=steps.seats(kept.draw.plan, seen.course),
        record_hash="" if kept.file is None else kept.file[1],
        pool=steps.still_in(seen.entries, seen.course),
        opened=kept.opened,
    )


def _sheet(kept: Kept, entries: Entries) -> Sheet:
    return Sheet(
        code=kept.draw.code,
        title=kept.draw.plan.title,
        frozen=kept.frozen,
        tickets=len(entries.tickets),
        people=len({entry.person for entry in entries.tickets}),
        entries_hash=kept.entries_hash,
        commit=kept.commit,
        asks=entries.asks,
        log=entries.log,
        number=entries.number,
        previous=entries.previous,
        qr=sheet_text(kept.draw.code, kept.entries_hash, kept.commit),
    )
