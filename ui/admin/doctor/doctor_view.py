"""What the doctor finds, worst first: all of it on its own screen, what is wrong in a line on the desk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.doctor import probes, rules
from kiosk.doctor.facts import Facts
from kiosk.doctor.model import TOPICS, Finding, Topic, worst_first
from kiosk.house import House
from kiosk.words import Sentence
from ui.doctor.looking import Looking, Order
from ui.kit.rows import Row, Rows
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.doctor"
QML_IMPORT_MAJOR_VERSION = 1

# The scanner is tried on the desk: any scan there says how it reads.
LOOKED_AT: tuple[Topic, ...] = tuple(topic for topic in TOPICS if topic != "scanner")

Found = dict[Topic, list[Finding]]
PERSIAN = re.compile("[\u0600-\u06ff]")
COMMAND = re.compile(r"[\w./~'-]*[A-Za-z][\w./~'=-]*(?: [\w./~'=-]+)*", re.ASCII)


@QmlElement
class DoctorView(QObject):
    changed = Signal()
    working = Signal(bool)
    left = Signal()
    wants = Signal(str)
    _came = Signal(object)

    def __init__(
        self,
        house: House,
        jobs: Jobs,
        keeper: BackupKeeper,
        device: Path,
        clock: Clock,
        say: Callable[[Sentence], str],
    ) -> None:
        """`device`: the file with this machine's settings."""
        super().__init__()
        self._device = device
        self._house = house
        self._jobs = jobs
        self._keeper = keeper
        self._clock = clock
        self._say = say
        self._looking: Looking | None = None
        self._found: Found = {}
        self._done = 0
        self._rows = Rows(("key", "verdict", "badge", "title", "what", "advice", "mend"))
        self._came.connect(self._one_more, Qt.ConnectionType.QueuedConnection)
        keeper.changed.connect(self.glance)

    @Property(Rows, constant=True)
    def findings(self) -> Rows:
        """Worst first. `verdict` is ok, look or wrong; `mend` is "" when no button here mends it."""
        return self._rows

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._looking is not None

    @Property(int, notify=changed)
    def done(self) -> int:
        return self._done

    @Property(int, constant=True)
    def total(self) -> int:
        return len(LOOKED_AT)

    @Property(int, notify=changed)
    def wrong(self) -> int:
        return len(self._of("wrong"))

    @Property(int, notify=changed)
    def worthALook(self) -> int:
        return len(self._of("look"))

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The first thing that is wrong and what to do; "" when nothing is. In the language of now.

        Not of the printer: the desk has a line for that."""
        wrong = [finding for finding in self._of("wrong") if finding.topic != "printer"]
        return " ".join(map(self._read, _sentences(wrong[0]))) if wrong else ""

    @Slot()
    def look(self) -> None:
        """At everything, in processes of their own; some seconds."""
        if self._looking is not None:
            return
        folder = self._house.folder.path.absolute()
        looking = self._looking = Looking(Order(folder, folder, device=self._device))
        self._done = 0
        self._jobs.in_thread(lambda: self._all_of(looking), self._looked, self._failed)
        self.working.emit(True)
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._over()

    @Slot()
    def glance(self) -> None:
        """At what can be seen at once: disk, clock, backups."""
        folder, now = self._house.folder.path, self._clock.now()
        second = self._house.event.settings.second_backup_place
        self._jobs.in_thread(lambda: _glance(folder, second, now), self._glanced, self._failed)

    @Slot(str)
    def mend(self, what: str) -> None:
        if what == "backup":
            self._keeper.now()
        elif what:
            self.wants.emit(what)

    @Slot()
    def retell(self) -> None:
        """In the language of now."""
        self._rows.show(tuple(self._row(finding) for finding in worst_first(self._all())))
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def show(self, found: Found) -> None:
        """These, instead of what was found before."""
        self._found = dict(found)
        self.retell()

    def _all_of(self, looking: Looking) -> tuple[Looking, Found]:
        found: Found = {}
        for topic, facts in looking.at(LOOKED_AT):
            found[topic] = rules.findings(topic, facts)
            self._came.emit(looking)
        return looking, found

    def _one_more(self, looking: Looking) -> None:
        if looking is self._looking:
            self._done += 1
            self.changed.emit()

    def _looked(self, result: tuple[Looking, Found]) -> None:
        looking, found = result
        if looking is self._looking:
            self._found = found
            self._over()

    def _glanced(self, found: Found) -> None:
        self.show({**self._found, **found})

    def _failed(self, error: Exception) -> None:
        if self._looking is not None:
            self._over()
        raise error

    def _over(self) -> None:
        self._looking = None
        self.working.emit(False)
        self.retell()

    def _all(self) -> Iterable[Finding]:
        return (finding for findings in self._found.values() for finding in findings)

    def _of(self, verdict: str) -> tuple[Finding, ...]:
        return tuple(finding for finding in worst_first(self._all()) if finding.verdict == verdict)

    def _read(self, sentence: Sentence) -> str:
        return readable(self._say(sentence))

    def _row(self, finding: Finding) -> Row:
        return {
            "key": f"{finding.topic}-{finding.key}",
            "verdict": finding.verdict,
            "badge": self._say(rules.verdict(finding)),
            "title": self._say(rules.title(finding.topic)),
            "what": self._read(finding.what),
            "advice": "" if finding.to_do is None else self._read(finding.to_do),
            "mend": finding.mend,
        }


def readable(text: str) -> str:
    """Commands and names of files keep their own direction in Persian text."""
    return COMMAND.sub("\u2066\\g<0>\u2069", text) if PERSIAN.search(text) else text


def _sentences(finding: Finding) -> Iterable[Sentence]:
    return (finding.what,) if finding.to_do is None else (finding.what, finding.to_do)


def _glance(folder: Path, second: str | None, now: datetime) -> Found:
    seen: dict[Topic, Facts] = {
        "disk": probes.disk(folder, syncs=0),
        "clock": probes.clock(now, (folder / "event.db",)),
        "backup": probes.backup(folder, second, now),
    }
    return {topic: rules.findings(topic, facts) for topic, facts in seen.items()}
