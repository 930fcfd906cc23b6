"""A draw that is over, or was called off, on paper and in its published folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.draw import store
from kiosk.draw.ceremony import Ceremonies
from kiosk.draw.model import Draw
from kiosk.draw.names import Names
from kiosk.draw.paper.slips import SlipsJob, slips_job
from kiosk.draw.paper.winners import WinnersJob, winners_job
from kiosk.draw.publishing import PublishJob, publish_job
from kiosk.draw.reading import Trace, kept_of
from kiosk.event.service import Event
from kiosk.people.service import People
from kiosk.printing.grid import Paper
from kiosk.storage.files import write_durably
from kiosk.storage.papers import in_plain_words
from kiosk.storage.store import Store
from kiosk.words import Words


class Ended:
    """Jobs are picklable and have all words said. Each raises Tampered where the draw was changed behind our
    back: nothing wrong is handed out."""

    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        ceremonies: Ceremonies,
        names: Names,
        words_for: Callable[[str], Words],
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._ceremonies = ceremonies
        self._names = names
        self._words_for = words_for

    def winners(self, id_: int, language: str, paper: Paper) -> WinnersJob:
        """For whoever hands out: full names, and what was noted about the absent."""
        ceremony = self._ceremonies.at(id_)
        notes = {(seat, person): note for seat, person, note in store.notes(self._store, id_)}
        return winners_job(
            self._event.info.title,
            ceremony,
            self._full(ceremony.draw),
            self._people.team_of,
            paper,
            self._words_for(language),
            notes,
        )

    def slips(self, id_: int, where: str, language: str, paper: Paper) -> SlipsJob:
        """`where` the prizes wait; "" for the organizer."""
        ceremony = self._ceremonies.at(id_)
        title, words = self._event.info.title, self._words_for(language)
        return slips_job(title, ceremony, self._full(ceremony.draw), where.strip(), paper, words)

    def publication(self, id_: int, language: str, paper: Paper) -> PublishJob:
        """All that goes into the folder for everybody; winners by the names that are shown in public."""
        ceremony, files = self._ceremonies.at(id_), self._ceremonies.files(id_)
        return publish_job(
            self._event.info.title,
            ceremony,
            files.entries,
            files.record_or_aborted,
            lambda person: self._names.public(ceremony.draw, person),
            paper,
            self._words_for(language),
            self._words_for,
        )

    def published(self, id_: int) -> None:
        """The folder is written."""
        with self._store.transaction("organizer") as tx:
            Trace(tx, kept_of(tx, id_)).record("draw-published")

    def _full(self, draw: Draw) -> Callable[[str], str]:
        return lambda person: self._names.full(draw, person)


def keep(pdf: bytes, target: Path) -> None:
    """Whole under its name, or the paper that was there before."""
    with in_plain_words():
        write_durably(target, pdf)
