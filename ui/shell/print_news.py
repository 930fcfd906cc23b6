"""Tells a visitor that what they print has to wait for somebody; forgets it with the visit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.printer.service import PrintQueue
from kiosk.words import Sentence
from ui.shell.print_keeper import PrintKeeper

Tell = Callable[[Sentence, Sentence | None], None]


class PrintNews(QObject):
    """Each paper once, and none of a visit before."""

    def __init__(self, queue: PrintQueue, keeper: PrintKeeper, tell: Tell) -> None:
        super().__init__()
        self._queue = queue
        self._tell = tell
        self._known = self._all()
        keeper.changed.connect(self._look)

    def visit_ended(self) -> None:
        self._known = self._all()

    def _look(self) -> None:
        helpless = {job.id for job in self._queue.unfinished() if job.visitor and job.state == "help"}
        fresh = helpless - self._known
        self._known |= fresh
        if fresh:
            self._tell(
                Sentence("Printing", "The printer needs help."),
                Sentence("Printing", "Your paper is safe and comes out by itself later. Tell the organizer."),
            )

    def _all(self) -> set[int]:
        return {job.id for job in self._queue.unfinished() if job.visitor}
