"""Work away from the screen's thread: takes and returns values, delivers on the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Progress = Callable[[int], None]


class Jobs(QObject):
    """`in_thread` for copying and waiting, `in_process` for Python that takes longer than a blink."""

    _delivered = Signal(object)

    def __init__(self, executor: Executor) -> None:
        super().__init__()
        self._executor = executor
        self._open = True
        self._running: set[ProcessJob] = set()
        self._delivered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def in_thread(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        def deliver(future: Future[Any]) -> None:
            if future.cancelled():
                return
            error = future.exception()
            if isinstance(error, Exception):
                self._delivered.emit(lambda: failed(error))
            else:
                self._delivered.emit(lambda: done(future.result()))

        self._executor.submit(work).add_done_callback(deliver)

    def in_process(
        self,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        progress: Progress,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        pipe: Connection | None = None,
    ) -> ProcessJob:
        """Runs `work(*arguments, progress)`, a top-level function, in a process of its own.

        `pipe`: an end that the process inherits, its last argument before `progress`. Close yours after this.
        """
        job = ProcessJob(self, work, arguments, progress, done, failed, self._running.discard, pipe)
        self._running.add(job)
        return job

    def close(self) -> None:
        """Ends processes, drops what waits, lets threads finish what they began; nothing is told any more."""
        self._open = False
        for job in list(self._running):
            job.cancel()
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, call: Callable[[], None]) -> None:
        if self._open:
            call()


class ProcessJob:
    """No QObject: one that is told to delete itself crashes now and then, as PySide does it."""

    def __init__(
        self,
        parent: QObject,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        progress: Progress,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        over: Callable[[ProcessJob], None],
        pipe: Connection | None,
    ) -> None:
        from multiprocessing import get_context
        from multiprocessing.reduction import ForkingPickler

        self._on = {"progress": progress, "done": done, "failed": failed}
        self._over = over
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe(duplex=False)
        orders, order = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(theirs, orders, pipe), daemon=True)
        self._process.start()
        theirs.close()
        orders.close()
        # As an argument, what no pipe holds would keep the screen until the process has begun to read.
        job = bytes(ForkingPickler.dumps((work, arguments)))
        Thread(target=_hand, args=(order, job), daemon=True).start()
        self._notifier = QSocketNotifier(self._pipe.fileno(), QSocketNotifier.Type.Read, parent)
        self._notifier.activated.connect(self._read)

    def cancel(self) -> None:
        """Ends the process; neither `done` nor `failed` is called after this."""
        self._process.terminate()
        self._end()

    def abandon(self) -> None:
        """The same, without waiting for its end: it may hang in a disk that is gone."""
        self._process.kill()
        self._end(wait=False)

    def _read(self) -> None:
        try:
            what, value = self._pipe.recv()
        except EOFError:
            what, value = "failed", RuntimeError("a job ended without a result")
        if what != "progress":
            self._end()
        self._on[what](value)

    def _end(self, wait: bool = True) -> None:
        self._notifier.setEnabled(False)
        if wait:
            self._process.join()
        self._pipe.close()
        self._over(self)
        self._notifier.deleteLater()


def _hand(order: Connection, job: bytes) -> None:
    """Until it is read, or the process was ended."""
    with order, suppress(OSError):
        order.send_bytes(job)


def _work(answers: Connection, orders: Connection, pipe: Connection | None) -> None:
    try:
        work, arguments = orders.recv()
        inherited = () if pipe is None else (pipe,)
        result = work(*arguments, *inherited, lambda count: answers.send(("progress", count)))
    except Exception as error:
        answers.send(("failed", error))
    else:
        answers.send(("done", result))
