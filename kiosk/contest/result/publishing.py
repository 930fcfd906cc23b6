"""The published folder of a contest: the result, every ballot under its code, and how to count again.

A job is picklable, with all words said; `files` and `write` may run in a process of their own, which can be
ended when a stick never answers. Nothing in the event is touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.contest.papers.ballots import BallotsJob, ballots_job, draw_ballots
from kiosk.contest.papers.result import ResultJob, draw_result, result_job
from kiosk.contest.result import check_words, export
from kiosk.contest.result.export import Tables
from kiosk.contest.result.service import Results
from kiosk.contest.result.telling import blank
from kiosk.event.service import Event
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import WordsFor
from kiosk.storage import outward
from kiosk.storage.outward import File
from kiosk.storage.store import Store
from kiosk.words import LANGUAGES, Sentence, Words


@dataclass(frozen=True, slots=True)
class PublishJob:
    """`name`: what the folder should be called. `ready`: finished files; papers are yet to be drawn."""

    name: str
    ready: tuple[File, ...]
    result: ResultJob
    ballots: BallotsJob


class ContestPublishing:
    """Of a vote that is closed; each of these is refused before. Judges are nowhere named."""

    def __init__(self, base: Store, event: Event, results: Results) -> None:
        self._store = base
        self._event = event
        self._results = results

    def tables(self, contest: int) -> Tables:
        return export.tables(self._results, contest)

    def job(self, contest: int, paper: Paper, words: Words, words_for: WordsFor) -> PublishJob:
        """The result and the papers speak the language of `words`, how to check is said in all."""
        results, title = self._results, self._event.info.title
        result, ranks = results.of(contest), results.judges(contest)
        tables, silent = self.tables(contest), blank(results.election(contest))
        said = check_words.result_text(title, result, silent, ranks, results.lot(contest), words)
        ready = [
            ("result.txt", said.encode()),
            ("result.csv", export.result_in(".csv", tables)),
            ("ballots.txt", results.published(contest)),
            ("ballots.csv", export.ballots_csv(tables)),
        ]
        if ranks:
            ready.append(("judges.csv", export.judges_csv(tables)))
        for language in LANGUAGES:
            how = check_words.how_to_check(result, words_for(language))
            ready.append((f"how-to-check-{language}.txt", how.encode()))
        closed = result.contest.closed
        return PublishJob(
            name=f"{result.contest.code}-{closed:%Y-%m-%d}" if closed else result.contest.code,
            ready=tuple(ready),
            result=self.result_job(contest, paper, (words,)),
            ballots=self.ballots_job(contest, paper, words),
        )

    def result_job(self, contest: int, paper: Paper, words: tuple[Words, ...]) -> ResultJob:
        """A page for each language."""
        results = self._results
        silent = blank(results.election(contest))
        return result_job(self._event.info.title, results.of(contest), silent, paper, words)

    def ballots_job(self, contest: int, paper: Paper, words: Words) -> BallotsJob:
        results = self._results
        result = results.of(contest)
        published, marks = results.published(contest), results.marks(contest)
        return ballots_job(self._event.info.title, result, marks, published, paper, words)

    def published(self, contest: int) -> None:
        """The folder was written: a line in the journal."""
        with self._store.transaction("organizer") as tx:
            tx.record("contest-published", contest=contest)


def files(job: PublishJob) -> tuple[File, ...]:
    """Name and content of each file, the papers drawn. Makes its own Qt application where there is none."""
    papers = (("result.pdf", draw_result(job.result).pdf), ("ballots.pdf", draw_ballots(job.ballots).pdf))
    return (*job.ready, *papers)


def write(folder: Path, some: Iterable[File], name: str) -> Path:
    """A new folder inside `folder`: whole and durable, or not there.

    Unavailable when the place is full, locked or gone.
    """
    with _in_plain_words():
        return outward.write_folder(folder, some, name)


def gone(detail: str = "") -> Unavailable:
    again = Sentence(
        "ResultPublish", "Put the stick back in, or choose another place. The votes are safe on the kiosk."
    )
    return Unavailable(
        Sentence("ResultPublish", "This place is gone, so nothing was written."), again, detail
    )


@contextmanager
def _in_plain_words() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _trouble(error) from error


def _trouble(error: OSError) -> Unavailable:
    detail, what = outward.detail(error), outward.trouble(error)
    safe = Sentence("ResultPublish", "Choose another stick or folder. The votes are safe on the kiosk.")
    if what == "full":
        room = Sentence("ResultPublish", "There is not enough room in this place, so nothing was written.")
        return Unavailable(room, safe, detail)
    if what == "closed":
        return Unavailable(Sentence("ResultPublish", "Nothing can be written to this place."), safe, detail)
    return gone(detail)
