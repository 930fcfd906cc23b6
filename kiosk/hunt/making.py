"""Pieces and their sheets: made together, printed again, or void.

A sheet is planned, drawn elsewhere (a job), then stored: first the paper, durable under an unfinished name,
then the rows in one transaction, then the paper's real name. So no piece exists without its sheet, and no
finished sheet without its pieces. What a power cut leaves half done is mended when the event is opened.
"""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from kiosk.answers import Refused
from kiosk.event.service import Event
from kiosk.hunt import files, store
from kiosk.hunt import pieces as rules
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.pieces import Piece, PlannedPieces, Random, Sheet, State
from kiosk.printing.grid import Paper, Size
from kiosk.scanning.codes import code_hash
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
        first = f"pieces-{planned.sheet:02d}"
        others = (f"{first}-{number}" for number in itertools.count(2))
        names = (f"{name}.pdf" for name in itertools.chain((first,), others))
        return next(name for name in names if not (self._prints / name).exists())

    def add(self, planned: PlannedPieces, drawn: Path, name: str | Path, actor: str) -> Path:
        """Moves the drawn sheet to `name` in `prints/`, or to a whole path. Overwrites nothing."""
        target = self._prints / name
        files.check_place(target)
        unfinished = files.unfinished(target)
        with files.in_plain_words():
            files.copy_durably(drawn, unfinished)
        try:
            self._write(planned, str(name), actor)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        with files.in_plain_words():
            files.rename_durably(unfinished, target)
            drawn.unlink(missing_ok=True)
        return target

    def mark_printed(self, number: int) -> None:
        """The organizer holds the paper: the file with the codes goes."""
        sheet = self._sheet(number)
        if sheet.file is None:
            return
        with self._store.transaction("organizer") as tx:
            store.set_printed(tx, number)
            tx.record("sheet-printed", sheet=number)
        with files.in_plain_words():
            files.remove_durably(self._prints / sheet.file)

    def sheets(self) -> tuple[Sheet, ...]:
        return store.sheets(self._store)

    def file_of(self, sheet: Sheet) -> Path | None:
        return None if sheet.file is None else self._prints / sheet.file

    def void(self, ids: Sequence[str], actor: str) -> None:
        """Pieces that nobody found; their codes say "replaced" from now on."""
        free = self._free(ids)
        if len(free) < len(set(ids)):
            raise Refused(Sentence("Hunt", "Some of these were found already. Nothing was changed."))
        with self._store.transaction(actor) as tx:
            store.set_void(tx, [rules.piece_number(one.id) for one in free])
            tx.record("pieces-void", pieces=len(free), first=free[0].id)

    def mend(self) -> None:
        """After a power cut: finishes what has rows, removes what has none, and what was printed."""
        with files.in_plain_words():
            for sheet in self.sheets():
                target = self.file_of(sheet)
                if target is not None and not target.exists() and files.unfinished(target).exists():
                    files.rename_durably(files.unfinished(target), target)
            for name in store.printed_files(self._store):
                self._remove_printed(name)
            for leftover in files.all_unfinished(self._prints):
                files.remove_durably(leftover)

    def _remove_printed(self, name: str) -> None:
        in_use = {sheet.file for sheet in self.sheets()}
        if name not in in_use:
            files.remove_durably(self._prints / name)

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
