"""Passes and PINs on paper: planned, drawn elsewhere, stored together with their sheet.

A new pass kills the older one of the same person, a new PIN replaces the old, in the same transaction in
which the sheet becomes known: nobody is left with neither. `kiosk.storage.papers` has the order.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal, get_args

from kiosk.answers import Refused
from kiosk.event.service import Event
from kiosk.people import store
from kiosk.people.model import PassCard, PassSheet, Person, PlannedPasses
from kiosk.people.paper import PassJob, WordsFor, pass_job
from kiosk.people.pin_rules import new_digits
from kiosk.people.pins import VisitorPins
from kiosk.people.service import People
from kiosk.people.text import key
from kiosk.printing.grid import Paper
from kiosk.scanning.codes import code_hash, new_code
from kiosk.storage import Store, Transaction, papers
from kiosk.storage.papers import Kept
from kiosk.words import Sentence

PRINTS = "prints"
AT_ONCE = 2000

Whose = Literal["all", "without", "team", "one"]


class Passes:
    """`folder` is the event's; `random(n)` gives n unpredictable bytes."""

    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        pins: VisitorPins,
        folder: Path,
        random: Callable[[int], bytes],
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._pins = pins
        self._prints = folder / PRINTS
        self._random = random

    def whose(self, whose: Whose, name: str = "") -> tuple[Person, ...]:
        """Active, approved people, by team and name: as passes are handed out. `name`: a team, or an id."""
        approved = [one for one in self._people.all_active() if one.approved]
        if whose == "without":
            having = store.with_pass(self._store)
            approved = [one for one in approved if one.id not in having]
        elif whose == "team":
            approved = [one for one in approved if one.team == name]
        elif whose == "one":
            approved = [one for one in self._people.all_active() if one.id == name]
        return tuple(
            sorted(approved, key=lambda one: (not one.team, key(one.team), key(one.display), one.id))
        )

    def plan(self, people: Sequence[Person], paper: Paper, *, pins: bool) -> PlannedPasses:
        """New codes for these people, and new PINs if they get some. Writes nothing."""
        if not people:
            raise Refused(Sentence("People", "There is nobody to make a pass for."))
        if len(people) > AT_ONCE:
            raise Refused(
                Sentence("People", "These are more than %L1 passes. Make them team by team.", (AT_ONCE,))
            )
        if paper not in get_args(Paper):
            raise Refused(Sentence("Hunt", "The paper is A4 or Letter."))
        cards = tuple(self._card(person, pins) for person in people)
        last = max((sheet.number for sheet in self.sheets()), default=0)
        return PlannedPasses(last + 1, cards, paper)

    def job(self, planned: PlannedPasses, words_for: WordsFor) -> PassJob:
        """All that `draw_passes` needs, in any process."""
        return pass_job(self._event.info.title, self._event.settings.languages, planned, words_for)

    def add(self, planned: PlannedPasses, drawn: Path, actor: str = "organizer") -> Path:
        """Moves the drawn PDF into `prints/` and stores what is on it: both or neither."""
        name = papers.free_name(self._prints, f"passes-{planned.sheet:02d}")
        papers.store(drawn, self._prints / name, lambda: self._write(planned, name, actor))
        return self._prints / name

    def sheets(self) -> tuple[PassSheet, ...]:
        return store.pass_sheets(self._store)

    def papers(self) -> tuple[Kept, ...]:
        return store.papers(self._store)

    def mark_printed(self, number: int) -> None:
        """The organizer holds the paper: the file with codes and PINs goes."""
        sheet = next((one for one in self.sheets() if one.number == number), None)
        if sheet is None:
            raise Refused(Sentence("Hunt", "There is no such sheet."))
        if sheet.file is None:
            return
        with self._store.transaction("organizer") as tx:
            store.set_printed(tx, number)
            tx.record("passes-printed", sheet=number)
        with papers.in_plain_words():
            papers.remove_durably(self._prints / sheet.file)

    def _card(self, person: Person, pins: bool) -> PassCard:
        code = new_code("P", self._event.info.id, self._random)
        pin = new_digits(self._random) if pins else ""
        return PassCard(person.id, person.display, person.team, code, pin)

    def _write(self, planned: PlannedPasses, file: str, actor: str) -> None:
        pins = sum(card.pin != "" for card in planned.cards)
        try:
            with self._store.transaction(actor) as tx:
                store.add_pass_sheet(tx, planned.sheet, file, len(planned.cards), pins > 0)
                for card in planned.cards:
                    self._write_card(tx, card)
                tx.record("passes-made", sheet=planned.sheet, passes=len(planned.cards), pins=pins)
        except sqlite3.IntegrityError:
            raise Refused(
                Sentence("People", "Other passes were made in the meantime. Make these once more.")
            ) from None

    def _write_card(self, tx: Transaction, card: PassCard) -> None:
        store.replace_pass(tx, card.person, code_hash(self._event.key, card.code))
        if card.pin:
            self._pins.put(tx, card.person, card.pin)
