"""The papers of a stored draw: what each says, ready to be drawn in a process of its own."""

from __future__ import annotations

from pathlib import Path

from kiosk.answers import Refused
from kiosk.draw import store
from kiosk.draw.model import Ceremony, Plan
from kiosk.draw.names import Names
from kiosk.draw.paper.rules_sheet import RulesJob, rules_job
from kiosk.draw.paper.secret import SecretJob, secret_job
from kiosk.draw.paper.sheet import SheetJob, sheet_job
from kiosk.draw.paper.slips import SlipsJob, slips_job
from kiosk.draw.paper.winners import WinnersJob, winners_job
from kiosk.draw.reading import Reading, Trace, shown
from kiosk.draw.showing import stored_secret
from kiosk.event.service import Event
from kiosk.people.service import People
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import WordsFor
from kiosk.storage.files import write_durably
from kiosk.storage.papers import in_plain_words
from kiosk.storage.store import Store
from kiosk.words import Sentence, Words


def keep(pdf: bytes, prints: Path, name: str) -> Path:
    """A paper that may lie in the event's folder: whole under its name, or the one that was there before."""
    with in_plain_words():
        write_durably(prints / name, pdf)
    return prints / name


class DrawPapers:
    """A draw is proven before it is put on paper."""

    def __init__(self, base: Store, event: Event, people: People, names: Names, reading: Reading) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._names = names
        self._reading = reading

    def sheet_job(self, id_: int, paper: Paper, words: Words) -> SheetJob:
        """From the freeze on."""
        at = self._reading.at(id_)
        return sheet_job(self._title, at.sheet, at.entries.one_per_person, paper, words)

    def secret_job(self, id_: int, paper: Paper, words: Words) -> SecretJob:
        """For the witness's envelope, while the sheet is shown and nobody has spoken; leaves its trace."""
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "sheet")
            secret = stored_secret(tx, seen.kept)
            if not secret:
                code = seen.kept.draw.code
                raise Refused(
                    Sentence("Draw", "The secret of %1 is damaged. Abort it and freeze again.", (code,))
                )
            Trace(tx, seen.kept).record("draw-envelope")
        return secret_job(self._title, shown(seen).sheet, secret, paper, words)

    def winners_job(self, id_: int, paper: Paper, words: Words) -> WinnersJob:
        """For whoever hands out: full names, teams, and the notes about those who were gone."""
        at = self._over(id_)
        notes = {(seat, person): note for seat, person, note in store.notes(self._store, id_)}

        def team(person: str) -> str:
            found = None if at.draw.rehearsal else self._people.get(person)
            return found.team if found is not None else ""

        def name(person: str) -> str:
            return self._names.full(at.draw, person)

        return winners_job(self._title, at, name, team, paper, words, notes)

    def slips_job(self, id_: int, where: str, paper: Paper, words: Words) -> SlipsJob:
        """`where` winners bring their slips, in the organizer's words; "" for the organizer."""
        at = self._over(id_)
        return slips_job(
            self._title, at, lambda person: self._names.full(at.draw, person), where, paper, words
        )

    def rules_job(
        self, plan: Plan, languages: tuple[str, ...], paper: Paper, words_for: WordsFor
    ) -> RulesJob:
        """A page for each language, the first one leading."""
        return rules_job(self._title, plan, languages, paper, words_for)

    @property
    def _title(self) -> str:
        return self._event.info.title

    def _over(self, id_: int) -> Ceremony:
        at = self._reading.at(id_)
        if at.step != "over":
            raise Refused(Sentence("Draw", "%1 is not over yet. Finish it first.", (at.draw.code,)))
        return at
