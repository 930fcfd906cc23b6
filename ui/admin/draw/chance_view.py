"""How 1,000 draws would fall, as bars of a poster."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw import rules
from kiosk.draw.chances import TIMES, Chance, chances_job
from kiosk.draw.model import Plan
from kiosk.draw.service import Draws
from kiosk.tools import Tools
from ui.admin.draw.draft import Draft
from ui.shell.jobs import Jobs, ProcessJob

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DrawChanceView(QObject):
    changed = Signal()
    left = Signal()
    working = Signal(bool)

    def __init__(self, draws: Draws, draft: Draft, tools: Tools, jobs: Jobs) -> None:
        super().__init__()
        self._draws = draws
        self._draft = draft
        self._tools = tools
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._done = 0
        self._found: tuple[Chance, ...] = ()

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._job is not None

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, constant=True)
    def total(self) -> int:
        return TIMES

    @Property(list, notify=changed)
    def bars(self) -> list[dict[str, int]]:
        """Fewest tickets first: tickets, people, wins (of `total`)."""
        return [{"tickets": one.tickets, "people": one.people, "wins": one.wins} for one in self._found]

    @Property(int, notify=changed)
    def seats(self) -> int:
        return len(rules.seats_of(self._draft.plan))

    @Slot()
    def begin(self) -> None:
        """Draws a thousand times, beside the screen."""
        plan: Plan = self._draft.plan
        pool, seed = self._draws.pool(plan), int.from_bytes(self._tools.random(8))
        self.forget()
        self._job = self._jobs.in_process(
            chances_job,
            (pool, self.seats, plan.one_per_person, seed),
            progress=self._progressed,
            done=self._finished,
            failed=self._failed,
        )
        self.working.emit(True)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        self.back()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._over()
        self._done, self._found = 0, ()
        self.changed.emit()

    def _progressed(self, done: int) -> None:
        self._done = done
        self.changed.emit()

    def _finished(self, found: tuple[Chance, ...]) -> None:
        self._found = found
        self._over()

    def _failed(self, error: Exception) -> None:
        self._over()
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()
