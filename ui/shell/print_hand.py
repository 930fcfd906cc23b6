"""Draws one paper in a process of its own and hands it over to the system's printer."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from multiprocessing import get_context

from PySide6.QtCore import QObject

from kiosk.clock import Clock
from kiosk.printer.model import Trouble
from kiosk.printer.working import PrintOrder, print_order
from ui.shell.jobs import Jobs, ProcessJob


class PrintHand(QObject):
    """Holds one paper at a time. `handing` is called before the system has it, `over` once at the end."""

    def __init__(self, jobs: Jobs, clock: Clock) -> None:
        super().__init__()
        self._jobs = jobs
        self._clock = clock
        self._job: ProcessJob | None = None
        self._moved = 0.0

    @property
    def busy(self) -> bool:
        return self._job is not None

    @property
    def idle(self) -> float:
        """Seconds since anything happened."""
        return self._clock.monotonic() - self._moved

    def print(self, order: PrintOrder, handing: Callable[[], None], over: Callable[[Trouble], None]) -> None:
        """`over` gets "" for a paper that was handed over, "damaged" also for one that broke the process."""
        theirs, self._go = get_context("spawn").Pipe(duplex=False)
        self._on = handing, over
        self._moved = self._clock.monotonic()
        self._job = self._jobs.in_process(print_order, (order,), self._told, self._ended, self._ended, theirs)
        theirs.close()

    def drop(self) -> None:
        """Ends it at once; nothing is told any more."""
        job, self._job = self._job, None
        if job is not None:
            job.abandon()
            self._go.close()

    def _told(self, said: object) -> None:
        assert isinstance(said, tuple)
        self._moved = self._clock.monotonic()
        match said[0]:
            case "handing":
                self._on[0]()
                with suppress(OSError):
                    self._go.send(True)
            case "handed":
                self._over("")
            case "damaged":
                self._over("damaged")
            case "not-there":
                self._over("off")

    def _ended(self, _: object) -> None:
        """Without having said how it went: a crash."""
        self._job = None
        self._go.close()
        self._on[1]("damaged")

    def _over(self, trouble: Trouble) -> None:
        self.drop()
        self._on[1](trouble)
