"""Pieces and their sheets: made together, printed again, or void.

A sheet is planned, drawn elsewhere (a job), then stored as `kiosk.storage.papers` does it. So no piece exists
without its sheet, and no finished sheet without its pieces.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from kiosk.answers import Refused
from kiosk.event.service import Event
from kiosk.hunt import pieces as rules
from kiosk.hunt import store
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.pieces import Piece, PlannedPieces, Random, Sheet, State
from kiosk.printing.grid import Paper, Size
from kiosk.scanning.codes import code_hash
from kiosk.storage import papers
from kiosk.storage.papers import Kept
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

PRINTS = "prints"


class Making:
    """`folder` is the event's."""

    def __init__(self, base: Store, event: Event, tickets: Tickets, folder: Path, random: Random) -> None:
        self._store = base
        self._event = event
        self._tickets = tickets
        self._prints = folder / PRINTS
        self._random = random

    def plan(self, count: int, value: int, paper: Paper, size: Size) -> PlannedPieces:
        last = store.last_piece(self._store)
        rules.check_wish(count, value, paper, size, last)
        labels = rules.new_labels(last, count, value, self._event.info.id, self._random)
        return PlannedPieces(store.last_sheet(self._store) + 1, labels, paper, size)

    def plan_again(self, ids: Sequence[str], paper: Paper, size: Size) -> PlannedPieces:
        free = self._free(ids)
        if not free:
            raise Refused(
                Sentence("Hunt", "All of these were found already. There is nothing to print again.")
            )
        rules.check_wish(len(free), 1, paper, size, 0)
        labels = rules.renewed(free, self._event.info.id, self._random)
        return PlannedPieces(store.last_sheet(self._store) + 1, labels, paper, size, again=True)

    def free_name(self, planned: PlannedPieces) -> str:
        return papers.free_name(self._prints, f"pieces-{planned.sheet:02d}")

    def add(self, planned: PlannedPieces, drawn: Path, name: str | Path, actor: str) -> Path:
        """Moves the drawn sheet to `name` in `prints/`, or to a whole path. Overwrites nothing."""
        target = self._prints / name
        papers.store(drawn, target, lambda: self._write(planned, str(name), actor))
        return target

    def mark_printed(self, number: int) -> None:
        """The organizer holds the paper: the file with the codes goes."""
        sheet = self._sheet(number)
        if sheet.file is None:
            return
        with self._store.transaction("organizer") as tx:
            store.set_printed(tx, number)
            tx.record("sheet-printed", sheet=number)
        with papers.in_plain_words():
            papers.remove_durably(self._prints / sheet.file)

    def sheets(self) -> tuple[Sheet, ...]:
        return store.sheets(self._store)

    def void(self, ids: Sequence[str], actor: str) -> None:
        """Pieces that nobody found; their codes say "replaced" from now on."""
        free = self._free(ids)
        if len(free) < len(set(ids)):
            raise Refused(Sentence("Hunt", "Some of these were found already. Nothing was changed."))
        with self._store.transaction(actor) as tx:
            store.set_void(tx, [rules.piece_number(one.id) for one in free])
            tx.record("pieces-void", pieces=len(free), first=free[0].id)

    def papers(self) -> tuple[Kept, ...]:
        return store.papers(self._store)

    def _sheet(self, number: int) -> Sheet:
        for sheet in self.sheets():
            if sheet.number == number:
                return sheet
        raise Refused(Sentence("Hunt", "There is no such sheet."))

    def _free(self, ids: Sequence[str]) -> list[Piece]:
        known, claimed = store.pieces(self._store), self._tickets.claimed(rules.PREFIX)
        strangers = [each for each in ids if each not in known]
        if strangers:
            raise Refused(Sentence("Hunt", "There is no piece %1.", (strangers[0][:24],)))
        wanted = (known[each] for each in sorted(set(ids)) if each not in claimed)
        return [one for one in wanted if one.state is not State.VOID]

    def _write(self, planned: PlannedPieces, file: str, actor: str) -> None:
        try:
            with self._store.transaction(actor) as tx:
                numbers = [rules.piece_number(label.number) for label in planned.labels]
                store.add_sheet(tx, planned.sheet, file, numbers)
                for number, label in zip(numbers, planned.labels, strict=True):
                    self._write_piece(tx, planned, number, label)
                kind = "pieces-printed-again" if planned.again else "pieces-made"
                tx.record(
                    kind, sheet=planned.sheet, pieces=len(numbers), first=min(numbers), last=max(numbers)
                )
        except sqlite3.IntegrityError:
            raise Refused(
                Sentence("Hunt", "Other mustaches were made in the meantime. Make these once more.")
            ) from None

    def _write_piece(self, tx: Transaction, planned: PlannedPieces, number: int, label: PieceLabel) -> None:
        if planned.again:
            store.move_to_sheet(tx, number, planned.sheet)
        else:
            store.add_piece(tx, number, label.value, label.style, planned.sheet)
        key, typed = self._event.key, label.typed.replace("-", "")
        store.add_codes(tx, number, code_hash(key, label.qr), code_hash(key, typed))
