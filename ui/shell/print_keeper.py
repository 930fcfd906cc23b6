"""Prints what waits, watches what the printer does with it, and tells when it needs help."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.device import PrinterChoice
from kiosk.printer import rules
from kiosk.printer.ipp import Look
from kiosk.printer.model import HANDING, Kind, PrintJob, Request, Seen, Trouble
from kiosk.printer.service import PrintQueue
from kiosk.printer.working import PrintOrder, list_printers
from kiosk.words import Sentence
from ui.shell.jobs import Jobs
from ui.shell.print_asker import PrintAsker
from ui.shell.print_hand import PrintHand
from ui.shell.print_once import PrintOnce

log = logging.getLogger(__name__)

LONGEST_LIST = 10_000
"""Milliseconds for the system to say which printers it has."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds: from the start to the first look, between looks while something is printed, and when
    nothing is. In trouble, `rules.pause` says how many times `trouble` it is."""

    first: int = 2_000
    busy: int = 1_000
    quiet: int = 60_000
    trouble: int = 1_000


class PrintKeeper(QObject):
    """`changed`: anything about the queue or the printer. `finished`: a job is printed, or saved.
    `printed_once`: what `print_once` became, its kind and a Trouble, "" when the system has it."""

    changed = Signal()
    finished = Signal(int)
    printed_once = Signal(str, str)

    def __init__(
        self, queue: PrintQueue, jobs: Jobs, clock: Clock, choice: PrinterChoice, pace: Pace | None = None
    ) -> None:
        super().__init__()
        self._queue = queue
        self._jobs = jobs
        self._clock = clock
        self._choice = choice
        self._pace = pace or Pace()
        self._asker = PrintAsker(jobs)
        self._hand = PrintHand(jobs, clock)
        self._once = PrintOnce(jobs, clock)
        self._once.over.connect(lambda *_: self._soon())
        self._once.over.connect(self.printed_once)
        self._printing = 0
        self._of_printer: Trouble = ""
        self._moved: dict[int, tuple[object, float]] = {}
        self._troubled = 0
        self._turn = 0
        self._in_visit = 0
        self._asking = False
        self._fresh = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._timer.start(self._pace.first)

    @property
    def choice(self) -> PrinterChoice:
        return self._choice

    @property
    def trouble(self) -> Trouble:
        """What a person has to see to: of the first job that needs help, else of the printer itself."""
        helpless = (job.trouble for job in self._queue.unfinished() if job.state == "help")
        return next(helpless, self._of_printer)

    @property
    def waiting(self) -> int:
        """Jobs that are not printed yet."""
        return len(self._queue.unfinished())

    def choose(self, choice: PrinterChoice) -> None:
        """Another printer, from the next job on; `kiosk.device.keep_printer` keeps it."""
        self._choice = choice
        self._of_printer = ""
        self._soon()
        self.changed.emit()

    def add(self, request: Request) -> int:
        """Refused and LimitReached as `PrintQueue.add`; a visitor's is refused where no printer is chosen.
        Without a printer the organizer's is printed at once: it is saved in the folder."""
        if request.visitor and not self._choice.name:
            raise Refused(Sentence("Printing", "No printer is set up here."))
        job = self._queue.add(request, self._in_visit)
        self._in_visit += request.visitor
        if self._choice.name:
            self._soon()
        else:
            self._save(job)
        self.changed.emit()
        return job.id

    def print_once(self, kind: Kind, pdf: bytes) -> None:
        """From memory, kept nowhere and not tried again. Refused: no printer, or one is being printed so."""
        if not self._choice.name:
            raise Refused(Sentence("Printing", "No printer is set up here."))
        self._once.print(kind, pdf, self._choice.name)

    def cancel(self, number: int) -> None:
        if self._printing == number:
            self._hand.drop()
            self._printing = 0
        self._queue.cancel(number)
        self._soon()
        self.changed.emit()

    def again(self, number: int) -> None:
        self._queue.again(number)
        self._soon()
        self.changed.emit()

    def lift(self) -> None:
        """The organizer's PIN was typed: more for today, and for this visitor."""
        self._queue.lift()
        self._in_visit = 0
        self.changed.emit()

    def visit_ended(self) -> None:
        self._in_visit = 0

    def printers(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """The names of the system's printers, its usual one first; none where it does not answer in time."""
        over: list[bool] = []

        def say(names: tuple[str, ...]) -> None:
            if not over:
                over.append(True)
                patience.stop()
                patience.deleteLater()
                done(names)

        def give_up() -> None:
            job.abandon()
            say(())

        patience = QTimer(self, singleShot=True, interval=LONGEST_LIST)
        patience.timeout.connect(give_up)
        job = self._jobs.in_process(list_printers, (), lambda _: None, say, lambda _: say(()))
        patience.start()

    def stop(self) -> None:
        for timer in self.findChildren(QTimer):  # also the patience with a list of printers
            timer.stop()
        self._asker.stop()
        self._hand.drop()
        self._once.drop()

    def look(self) -> None:
        """At the queue and the printer, now."""
        if self._asking:
            return
        if self._fresh:
            self._fresh = False
            self._queue.recover()
        self._give_up_the_hand()
        order = self._order()
        if order is None:
            self._save_what_waits()
            return
        self._asking = True
        self._asker.ask(order, lambda seen: self._saw(order, seen))

    def _order(self) -> Look | None:
        """Whom to ask about what. Where several printers have a job or are to give one back, by turns."""
        handed = [job for job in self._queue.unfinished() if self._is_away(job)]
        recalls = self._queue.to_recall()
        theirs = [job.printer for job in (*handed, *recalls)]
        printers = dict.fromkeys([self._choice.name, *self._once.printers, *theirs])
        printers.pop("", None)
        if not printers:
            return None
        printer = tuple(printers)[self._turn % len(printers)]
        self._turn += 1
        return Look(
            printer,
            self._choice.address if printer == self._choice.name else "",
            tuple(job.document for job in handed if job.printer == printer),
            tuple(job.document for job in recalls if job.printer == printer),
            self._once.to_forget(printer),
        )

    def _is_away(self, job: PrintJob) -> bool:
        return rules.is_handed(job) and job.id != self._printing

    def _saw(self, order: Look, seen: Seen) -> None:
        self._asking = False
        if order.printer == self._choice.name:
            self._of_printer = seen.trouble
        self._once.forgotten(seen.forgotten)
        for job in self._queue.to_recall():
            if job.document in seen.recalled:
                self._queue.recalled(job.id)
        for job in self._queue.unfinished():
            if self._is_away(job) and job.document in order.names:
                self._settle(job, seen)
        if order.printer == self._choice.name:
            self._begin_next(seen)
        self._go_on()
        self.changed.emit()

    def _settle(self, job: PrintJob, seen: Seen) -> None:
        found = seen.jobs.get(job.document)
        now = found, seen.trouble, seen.answered
        was, since = self._moved.get(job.id, (None, 0.0))
        if was != now:
            since = self._clock.monotonic()
            self._moved[job.id] = now, since
        changed = self._queue.settle(job.id, seen, self._clock.monotonic() - since)
        if rules.is_over(changed):
            self._moved.pop(job.id, None)
        if changed.state == "printed":
            self.finished.emit(job.id)

    def _begin_next(self, seen: Seen) -> None:
        unfinished = self._queue.unfinished()
        away = any(rules.is_handed(job) and job.printer == self._choice.name for job in unfinished)
        job = next((job for job in unfinished if rules.may_begin(job)), None)
        if job is None or away or self._hand.busy:
            return
        if trouble := rules.in_the_way(seen):
            self._queue.help(job.id, trouble)
        elif not self._queue.path(job).is_file():
            self._queue.help(job.id, "gone")
        else:
            self._begin(job)

    def _begin(self, job: PrintJob) -> None:
        begun = self._queue.begin(job.id, self._choice.name)
        self._printing = job.id
        order = PrintOrder(self._queue.path(begun), begun.printer, begun.copies, begun.document)
        self._hand.print(order, lambda: self._queue.handing(job.id), self._handed)

    def _handed(self, trouble: Trouble) -> None:
        number, self._printing = self._printing, 0
        job = self._queue.get(number)
        if trouble and job.system != HANDING:
            log.warning("print job %d (%s): %s", job.id, job.kind, trouble)
            self._queue.help(number, trouble)
        self._soon()
        self.changed.emit()

    def _give_up_the_hand(self) -> None:
        """One that hangs is abandoned; whether the system has its job is asked as always."""
        if self._hand.busy and self._hand.idle >= rules.STUCK_AFTER:
            self._hand.drop()
            number, self._printing = self._printing, 0
            self._queue.help(number, "stuck")
        self._once.give_up()

    def _save(self, job: PrintJob) -> None:
        self._queue.begin(job.id, "")
        self.finished.emit(job.id)

    def _save_what_waits(self) -> None:
        """No printer is chosen, and none has anything."""
        waiting = [job for job in self._queue.unfinished() if rules.may_begin(job)]
        for job in waiting:
            if not job.visitor:
                self._save(job)
            elif job.trouble != "no-printer":
                self._queue.help(job.id, "no-printer")
        if waiting:
            self.changed.emit()

    def _soon(self) -> None:
        self._troubled = 0
        self._timer.start(0)

    def _go_on(self) -> None:
        open_jobs = [job for job in self._queue.unfinished() if job.trouble not in rules.FOR_A_PERSON]
        recalls = self._queue.to_recall() or self._once.printers
        if not open_jobs and not recalls and not self._hand.busy:
            self._timer.start(self._pace.quiet)
        elif any(job.state == "help" for job in open_jobs):
            self._timer.start(round(rules.pause(self._troubled) * self._pace.trouble))
            self._troubled += 1
        else:
            self._troubled = 0
            self._timer.start(self._pace.busy)
