"""A process that asks the print service, again and again; one that hangs is abandoned."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.printer.ipp import Look
from kiosk.printer.model import NOBODY, Seen
from kiosk.printer.working import ask
from ui.shell.jobs import Jobs, ProcessJob

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

LONGEST_ANSWER = 15_000
"""Milliseconds; the process itself gives up on a service that is silent after a few seconds."""


class PrintAsker(QObject):
    """One question at a time."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._orders: Connection | None = None
        self._number = 0
        self._done: Callable[[Seen], None] | None = None
        self._patience = QTimer(self, singleShot=True, interval=LONGEST_ANSWER)
        self._patience.timeout.connect(self._give_up)

    def ask(self, order: Look, done: Callable[[Seen], None]) -> None:
        """`done` is called once, on this thread: with NOBODY where no answer comes."""
        self._number += 1
        self._done = done
        self._patience.start()
        try:
            self._line().send((self._number, order))
        except OSError:
            self._give_up()

    def stop(self) -> None:
        self._patience.stop()
        self._done = None
        self._abandon()

    def _line(self) -> Connection:
        if self._orders is None:
            from multiprocessing import get_context

            theirs, self._orders = get_context("spawn").Pipe(duplex=False)
            self._job = self._jobs.in_process(ask, (), self._answered, self._ended, self._ended, theirs)
            theirs.close()
        return self._orders

    def _answered(self, answer: object) -> None:
        assert isinstance(answer, tuple)
        number, seen = answer
        if number == self._number and self._done is not None:
            self._say(seen)

    def _ended(self, _: object) -> None:
        """It crashed, or was ended by somebody: another one is made for the next question."""
        self._job = None
        self._give_up()

    def _give_up(self) -> None:
        self._abandon()
        if self._done is not None:
            self._say(NOBODY)

    def _say(self, seen: Seen) -> None:
        done, self._done = self._done, None
        self._patience.stop()
        if done is not None:
            done(seen)

    def _abandon(self) -> None:
        job, self._job = self._job, None
        orders, self._orders = self._orders, None
        if job is not None:
            job.abandon()
        if orders is not None:
            with suppress(OSError):
                orders.close()
