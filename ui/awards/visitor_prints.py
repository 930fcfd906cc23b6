"""A visitor's paper on its way to the printer. Its words do not stay here once it is printed."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal

from kiosk.answers import Unavailable
from kiosk.house import House
from kiosk.printer.model import Kind, PrintJob, Request
from kiosk.storage.files import write_durably
from kiosk.words import Sentence
from ui.shell.print_keeper import PrintKeeper

State = Literal["", "printing", "printed", "help"]
OVER = ("printed", "cancelled")


class VisitorPrints(QObject):
    """One paper of one visitor is followed at a time; all of them are tidied away, also those of a kiosk that
    was switched off meanwhile."""

    changed = Signal()

    def __init__(self, house: House, keeper: PrintKeeper) -> None:
        super().__init__()
        self._house = house
        self._keeper = keeper
        self._number = 0
        self._lying = {job.id for job in house.prints.all() if job.visitor and self._path(job).exists()}
        keeper.changed.connect(self._look)
        self._tidy()

    @property
    def offered(self) -> bool:
        """There is a printer to print on."""
        return bool(self._keeper.choice.name)

    @property
    def state(self) -> State:
        """Of the paper that is followed; "" without one."""
        if not self._number:
            return ""
        job = self._house.prints.get(self._number)
        if job.state in OVER:
            return "printed"
        return "help" if job.state == "help" else "printing"

    def print(self, kind: Kind, pdf: bytes) -> None:
        """Refused, LimitReached, Unavailable: nothing is left in the folder then."""
        file = Path(self._house.folder.prints.name) / f"{kind}-{secrets.token_hex(4)}.pdf"
        path = self._house.folder.path / file
        try:
            write_durably(path, pdf)
        except OSError as error:
            raise Unavailable(
                Sentence("Keepsake", "Your paper could not be saved."),
                Sentence("Keepsake", "Tell the organizer: the disk may be full."),
                f"{type(error).__name__} {error.errno}",
            ) from error
        try:
            self._number = self._keeper.add(Request(kind, file.as_posix(), visitor=True))
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        self._lying.add(self._number)
        self._look()

    def lift(self) -> None:
        """The organizer's PIN was typed: more for today, and for this visitor."""
        self._keeper.lift()

    def leave(self) -> None:
        """Another visitor: the paper goes its way, and nobody follows it."""
        self._number = 0

    def _look(self) -> None:
        self._tidy()
        self.changed.emit()

    def _tidy(self) -> None:
        for number in tuple(self._lying):
            job = self._house.prints.get(number)
            if job.state in OVER:
                with suppress(OSError):  # the disk is away: the next start looks again
                    self._path(job).unlink(missing_ok=True)
                self._lying.discard(number)

    def _path(self, job: PrintJob) -> Path:
        return self._house.prints.path(job)
