"""The print queue: every step is stored before it is taken, so nothing is lost and nothing comes twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.event.service import Event
from kiosk.printer import rules, store
from kiosk.printer.model import NOT_HANDED, PrintJob, Request, Seen, Trouble
from kiosk.storage import Store, Transaction
from kiosk.words import Sentence

Random = Callable[[int], bytes]
MARK = 4
"""Random bytes in a document's name."""


class LimitReached(Refused):
    """Visitors printed as much as the organizer allowed; `PrintQueue.lift` lifts it."""


class PrintQueue:
    def __init__(self, base: Store, event: Event, folder: Path, clock: Clock, random: Random) -> None:
        """`folder`: the event's."""
        self._store = base
        self._event = event
        self._folder = folder
        self._clock = clock
        self._random = random

    def add(self, request: Request, printed_in_visit: int = 0) -> PrintJob:
        """Refused: no such file in the event's folder. LimitReached: a visitor's, over the day's or the
        visit's limit. `printed_in_visit`: what this visitor has printed before."""
        self._check(request)
        with self._store.transaction("visitor" if request.visitor else "organizer") as tx:
            if request.visitor:
                self._check_limits(tx, printed_in_visit)
            number = store.add(tx, request)
            tx.record("print-added", job=number, what=request.kind, copies=request.copies)
        return self.get(number)

    def all(self) -> tuple[PrintJob, ...]:
        """The newest first."""
        return store.all_jobs(self._store)

    def get(self, number: int) -> PrintJob:
        found = store.job(self._store, number)
        if found is None:
            raise LookupError(f"no print job {number}")
        return found

    def unfinished(self) -> tuple[PrintJob, ...]:
        """In their order; also those that need help."""
        return store.unfinished(self._store)

    def path(self, job: PrintJob) -> Path:
        return self._folder / job.file

    def cancel(self, number: int) -> None:
        """Where the system has it, it is to be told: `to_recall` has it until `recalled`."""
        with self._store.transaction("organizer") as tx:
            job = self._in(tx, number)
            if rules.is_over(job):
                return
            store.change(tx, rules.cancelled(job, tx.now))
            store.set_recall(tx, number, recall=job.system != NOT_HANDED)
            tx.record("print-cancelled", job=number, what=job.kind)

    def again(self, number: int) -> None:
        """From the beginning, whatever became of it; nothing while it is waiting or at the printer."""
        with self._store.transaction("organizer") as tx:
            job = self._in(tx, number)
            if job.state in ("waiting", "printing"):
                return
            self._check(Request(job.kind, job.file))
            store.change(tx, rules.again(job, tx.now))
            tx.record("print-again", job=number, what=job.kind)

    def recover(self) -> None:
        """For a kiosk that just started: what was cut off before it was handed over waits again."""
        cut_off = [job for job in self.unfinished() if rules.is_cut_off(job)]
        if cut_off:
            with self._store.transaction("system") as tx:
                for job in cut_off:
                    store.change(tx, rules.again(job, tx.now))

    def begin(self, number: int, printer: str) -> PrintJob:
        """A new try on this printer; "" saves it in the folder."""
        with self._store.transaction("system") as tx:
            job = self._in(tx, number)
            document = rules.document_name(self._event.info.id, job, self._random(MARK))
            changed = rules.begun(job, printer, document, tx.now) if printer else rules.saved(job, tx.now)
            self._change(tx, job, changed)
        return changed

    def handing(self, number: int) -> None:
        """The last step before the system has it."""
        with self._store.transaction("system") as tx:
            store.change(tx, rules.handing(self._in(tx, number)))

    def help(self, number: int, trouble: Trouble) -> PrintJob:
        with self._store.transaction("system") as tx:
            job = self._in(tx, number)
            changed = job if rules.is_over(job) else rules.in_trouble(job, trouble, tx.now)
            self._change(tx, job, changed)
        return changed

    def settle(self, number: int, seen: Seen, idle: float) -> PrintJob:
        """What the system says of a job that was begun. `idle`: seconds since anything about it changed."""
        job = self.get(number)
        if rules.after(job, seen, idle, self._clock.now()) == job:
            return job
        with self._store.transaction("system") as tx:
            changed = rules.after(job, seen, idle, tx.now)
            self._change(tx, job, changed)
        return changed

    def to_recall(self) -> tuple[PrintJob, ...]:
        """Cancelled here; the system may still have them."""
        return store.to_recall(self._store)

    def recalled(self, number: int) -> None:
        with self._store.transaction("system") as tx:
            store.set_recall(tx, number, recall=False)

    def left_today(self) -> int:
        """How often visitors may still print today."""
        return self._left(self._store)

    def lift(self) -> None:
        """Twenty more for today. Whoever asks has typed the organizer's PIN."""
        with self._store.transaction("organizer") as tx:
            store.add_lift(tx, tx.now.date(), rules.A_LIFT)
            tx.record("print-limit-lifted", prints=rules.A_LIFT)

    def _in(self, tx: Transaction, number: int) -> PrintJob:
        found = store.job(tx, number)
        if found is None:
            raise LookupError(f"no print job {number}")
        return found

    def _change(self, tx: Transaction, job: PrintJob, changed: PrintJob) -> None:
        store.change(tx, changed)
        if (changed.state, changed.trouble) == (job.state, job.trouble):
            return
        if changed.state == "printed":
            where = "printer" if changed.printer else "folder"
            tx.record("print-done", job=job.id, what=job.kind, where=where)
        elif changed.state == "help":
            tx.record("print-help", job=job.id, what=job.kind, trouble=changed.trouble)
        elif changed.state == "cancelled":
            tx.record("print-cancelled", job=job.id, what=job.kind)

    def _check(self, request: Request) -> None:
        inside = PurePath(request.file)
        if inside.is_absolute() or ".." in inside.parts or not 1 <= request.copies <= rules.MOST_COPIES:
            raise ValueError(f"{request.copies} copies of {request.file!r}")
        if not (self._folder / inside).is_file():
            raise Refused(Sentence("Printing", "This paper is not there any more. Make it again."))

    def _check_limits(self, tx: Transaction, printed_in_visit: int) -> None:
        if printed_in_visit >= self._event.settings.visitor_prints_a_visit:
            raise LimitReached(
                Sentence(
                    "Printing",
                    "You have printed %Ln times in this visit. Leave some paper for the others.",
                    n=printed_in_visit,
                )
            )
        if self._left(tx) < 1:
            raise LimitReached(
                Sentence("Printing", "All the paper for today is printed. An organizer can allow more.")
            )

    def _left(self, reader: store.Reader) -> int:
        today = self._clock.now().date()
        most, used = self._event.settings.visitor_prints_a_day, store.visitors_jobs(reader, today)
        return rules.left(most, store.lifted(reader, today), used)
