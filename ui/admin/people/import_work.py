"""What is being read away from the screen: one thing at a time, and none of it after it was dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.answers import Unavailable
from kiosk.words import Sentence
from ui.shell.jobs import Jobs, ProcessJob

PATIENCE = 3000


class ImportWork(QObject):
    """`busy` from `begin` to `drop` or `rest`. `lost`: it failed, or its file does not answer; what to say of
    it follows as an exception."""

    changed = Signal()
    working = Signal(bool)
    lost = Signal()

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._turn = 0
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._no_answer)
        self.busy = False
        self.percent = 0

    def begin(self) -> None:
        """Whatever was begun before is dropped."""
        self.drop()
        self.busy, self.percent = True, 0
        self.working.emit(True)
        self.changed.emit()

    def drop(self) -> None:
        self._turn += 1
        self._patience.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.rest()

    def rest(self) -> None:
        """All is there."""
        if self.busy:
            self.busy = False
            self.working.emit(False)
            self.changed.emit()

    def wait_for_file(self, read: Callable[[], bytes], then: Callable[[bytes], None]) -> None:
        """A stick that was pulled may never answer: `PATIENCE` is all it gets."""
        self._patience.start()
        self.in_thread(read, then)

    def in_thread(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._jobs.in_thread(work, self._if_wanted(then), self._if_wanted(self._failed))

    def in_process(
        self, work: Callable[..., Any], arguments: tuple[Any, ...], then: Callable[[Any], None]
    ) -> None:
        """Counts `percent`."""
        self._job = self._jobs.in_process(
            work, arguments, self._progressed, self._if_wanted(then), self._if_wanted(self._failed)
        )

    def _if_wanted(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        turn = self._turn

        def deliver(value: Any) -> None:
            if turn == self._turn:
                self._patience.stop()
                self._job = None
                then(value)

        return deliver

    def _failed(self, error: Exception) -> None:
        self.lost.emit()
        raise _gone(error) if isinstance(error, OSError) else error

    def _no_answer(self) -> None:
        self.lost.emit()
        raise _gone(None)

    def _progressed(self, percent: int) -> None:
        self.percent = percent
        self.changed.emit()


def _gone(error: OSError | None) -> Unavailable:
    return Unavailable(
        Sentence("People", "The file is no longer there."),
        Sentence("People", "Is the stick still plugged in? Choose the file once more."),
        (error.strerror or "") if error else "no answer",
    )
