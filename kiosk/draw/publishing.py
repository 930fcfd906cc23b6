"""The published folder of a draw: all that anybody needs to check it at home, and how.

A job is picklable, with all words said; `files` and `write` may run in a process of their own, which can be
ended when a stick never answers. Nothing in the event is touched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.answers import Refused, Unavailable
from kiosk.draw.ceremony import Ceremonies
from kiosk.draw.check_words import how_to_check, how_to_check_aborted
from kiosk.draw.model import Ceremony
from kiosk.draw.names import Names
from kiosk.draw.paper.sheet import SheetJob, draw_sheet, sheet_job
from kiosk.draw.paper.winners import WinnersJob, draw_winners, winners_job
from kiosk.draw.reading import Reading, Trace
from kiosk.event.service import Event
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import WordsFor
from kiosk.storage import outward
from kiosk.storage.files import sync_folder
from kiosk.storage.outward import File
from kiosk.storage.store import Store
from kiosk.words import LANGUAGES, Sentence, Words

CHECKER: Final = Path(__file__).parent / "checker" / "check_draw.py"


@dataclass(frozen=True, slots=True)
class PublishJob:
    """`name`: what the folder should be called. `ready`: files that are finished; papers are yet to be drawn.

    `winners` is None for a draw that was broken off.
    """

    name: str
    ready: tuple[File, ...]
    sheet: SheetJob
    winners: WinnersJob | None


def publish_job(
    title: str,
    ceremony: Ceremony,
    entries: bytes,
    ended: bytes,
    name: Callable[[str], str],
    paper: Paper,
    words: Words,
    words_for: WordsFor,
) -> PublishJob:
    """`title`: the event's. `ended`: the record, or the aborted file. `name`: as a person may be named in
    public. The papers speak the language of `words`, how to check is said in all.
    """
    aborted = ceremony.step == "aborted"
    one_each = ceremony.entries.one_per_person
    sheet = ceremony.sheet
    ready = [("entries.txt", entries), ("aborted.txt" if aborted else "record.txt", ended)]
    ready.append(("sheet.txt", f"{sheet.qr}\n".encode()))
    if not aborted:
        ready.append((CHECKER.name, CHECKER.read_bytes()))
    for language in LANGUAGES:
        said = (
            how_to_check_aborted(sheet.code, sheet.title, words_for(language))
            if aborted
            else how_to_check(sheet.code, sheet.title, one_each, words_for(language))
        )
        ready.append((f"how-to-check-{language}.txt", said.encode()))
    return PublishJob(
        name=f"{sheet.code}-{sheet.frozen:%Y-%m-%d}",
        ready=tuple(ready),
        sheet=sheet_job(title, sheet, one_each, paper, words),
        winners=None if aborted else winners_job(title, ceremony, name, lambda person: "", paper, words),
    )


class Publishing:
    """Of a draw that is over or was broken off. People are named as in public: who opted out by a code."""

    def __init__(
        self, base: Store, event: Event, names: Names, ceremonies: Ceremonies, reading: Reading
    ) -> None:
        self._store = base
        self._event = event
        self._names = names
        self._ceremonies = ceremonies
        self._reading = reading

    def job(self, id_: int, paper: Paper, words: Words, words_for: WordsFor) -> PublishJob:
        """Refused while the draw goes on. The papers speak the language of `words`."""
        stored = self._ceremonies.files(id_)
        at = self._ceremonies.at(id_)
        return publish_job(
            self._event.info.title,
            at,
            stored.entries,
            stored.record_or_aborted,
            lambda person: self._names.public(at.draw, person),
            paper,
            words,
            words_for,
        )

    def published(self, id_: int) -> None:
        """The folder was written: a line in the journal."""
        with self._store.transaction("organizer") as tx:
            Trace(tx, self._reading.proven(tx, id_).kept).record("draw-published")


def files(job: PublishJob) -> tuple[File, ...]:
    """Name and content of each file, the papers drawn. Makes its own Qt application where there is none."""
    papers = [("sheet.pdf", draw_sheet(job.sheet).pdf)]
    if job.winners is not None:
        papers.append(("winners.pdf", draw_winners(job.winners).pdf))
    return (*job.ready, *papers)


def write(folder: Path, some: Iterable[File], name: str) -> Path:
    """A new folder inside `folder`, called `name` or `name-2` ...: whole and durable, or not there.

    Unavailable when the place is full, locked or gone.
    """
    with _in_plain_words():
        return outward.write_folder(folder, some, name)


def publish(job: PublishJob, folder: Path) -> Path:
    """Draws and writes; returns the new folder."""
    return write(folder, files(job), job.name)


def write_secret(pdf: bytes, folder: Path, event: Path, code: str) -> Path:
    """The secret's page, readable by this account alone, outside the event's folder; returns the file."""
    if folder.resolve().is_relative_to(event.resolve()):
        raise Refused(
            Sentence(
                "DrawPublish", "The secret must not lie beside the draw. Choose a stick, or another folder."
            )
        )
    with _in_plain_words():
        target = outward.free(folder, f"secret-{code}", ".pdf")
        hidden = folder / f".{target.name}{outward.UNFINISHED}"
        try:
            outward.write_file(hidden, pdf, 0o600)
            hidden.rename(target)
        except BaseException:
            with suppress(OSError):
                hidden.unlink(missing_ok=True)
            raise
        sync_folder(folder)
        return target


@contextmanager
def _in_plain_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _trouble(error) from error


def _trouble(error: OSError) -> Unavailable:
    detail, what = outward.detail(error), outward.trouble(error)
    safe = Sentence("DrawPublish", "Choose another stick or folder. The draw is safe on the kiosk.")
    if what == "full":
        return Unavailable(
            Sentence("DrawPublish", "There is not enough room in this place, so nothing was written."),
            safe,
            detail,
        )
    if what == "closed":
        return Unavailable(Sentence("DrawPublish", "Nothing can be written to this place."), safe, detail)
    again = Sentence(
        "DrawPublish", "Put the stick back in, or choose another place. The draw is safe on the kiosk."
    )
    return Unavailable(Sentence("DrawPublish", "This place is gone, so nothing was written."), again, detail)
