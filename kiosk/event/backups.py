"""Backups by themselves: every ten minutes while something changes, checked, and to a second place if any.

`due`, `finished` and `failed` belong to the screen's thread; `run` belongs to a worker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.clock import Clock
from kiosk.event.folder import EventFolder
from kiosk.event.quiet import alone_with
from kiosk.event.service import Event
from kiosk.storage import Fact, Store, media, rules, troubles
from kiosk.storage.backup import Backup, back_up, clear_unfinished, copy_backup
from kiosk.storage.rules import Made
from kiosk.words import Sentence

MADE = "backup-made"
NOT_TO_WAIT = frozenset(
    {
        "draw-frozen",
        "draw-revealed",
        "draw-finished",
        "draw-aborted",
        "voter-marked",
        "paper-ballot-cast",
    }
)
"""Facts after which a backup is due at once."""
NAME = re.compile(r"([0-9A-Z]{3})-(\d{4,})-(\d{8}T\d{6})Z\.db")


@dataclass(frozen=True, slots=True)
class BackupOrder:
    """All a worker has to know. `second`: a folder on another disk, or None."""

    source: Path
    target: Path
    media: Path
    second: Path | None


@dataclass(frozen=True, slots=True)
class BackupReport:
    """`second_trouble`: the first place is fine, the second is not, and why."""

    backup: Backup
    second_trouble: Unavailable | None


class Backups:
    """Knows when a backup is due and remembers what became of it."""

    def __init__(self, folder: EventFolder, store: Store, event: Event, clock: Clock) -> None:
        self._folder = folder
        self._store = store
        self._event = event
        self._clock = clock
        self._changed = not list_backups(folder.backups, event.info.id)
        self._last: float | None = None
        store.subscribe(self._hear)

    def due(self) -> BackupOrder | None:
        """Ask now and then; an order is given once, then not before ten more minutes and a change."""
        now = self._clock.monotonic()
        since_last = None if self._last is None else now - self._last
        if not rules.is_due(changed=self._changed, since_last=since_last):
            return None
        return self.order()

    def order(self) -> BackupOrder:
        """One at once: before closing, or because somebody asked."""
        self._changed = False
        self._last = self._clock.monotonic()
        second = second_place(self._event, self._store)
        return order_for(self._folder, self._event.info.id, self._clock.now(), second)

    def finished(self, report: BackupReport) -> None:
        contents = report.backup.contents
        second = "none" if self._event.settings.second_backup_place is None else "made"
        if report.second_trouble is not None:
            second = "failed"
        with self._store.transaction("system") as tx:
            tx.record(MADE, rows=contents.total, size=report.backup.size, second=second)

    def failed(self) -> None:
        """The next one is due ten minutes from now, changed or not."""
        self._changed = True

    def _hear(self, fact: Fact) -> None:
        self._changed = self._changed or fact.kind != MADE
        if fact.kind in NOT_TO_WAIT:
            self._last = None


def second_place(event: Event, store: Store) -> Path | None:
    """The folder of this event on the other disk, or None."""
    place = event.settings.second_backup_place
    return None if place is None else Path(place) / f"{event.info.id}-{store.identity[:8]}"


def order_for(folder: EventFolder, event: str, now: datetime, second: Path | None) -> BackupOrder:
    made = list_backups(folder.backups, event)
    number = max((each.number for each in made), default=0) + 1
    target = folder.backups / _name(event, Made(number, now))
    return BackupOrder(folder.database, target, folder.media, second)


def run(order: BackupOrder) -> BackupReport:
    """Unavailable when the first place failed. What is superfluous goes only after the new one is checked.

    A backup that is gone before it was copied was taken away by a ballot, see `quiet`: the next one is due.
    """
    with alone_with(order.target.parent):
        clear_unfinished(order.target.parent)
        backup = back_up(order.source, order.target)
    _thin_out(order.target.parent, order.target)
    if order.second is None:
        return BackupReport(backup, None)
    try:
        _to_second_place(backup, order)
    except Unavailable as trouble:
        return BackupReport(backup, trouble if order.target.exists() else None)
    return BackupReport(backup, None)


def list_backups(folder: Path, event: str) -> Sequence[Made]:
    found = (NAME.fullmatch(path.name) for path in folder.glob(f"{event}-*.db"))
    return [
        Made(int(each[2]), datetime.strptime(each[3], "%Y%m%dT%H%M%S").replace(tzinfo=UTC))
        for each in found
        if each is not None
    ]


def _name(event: str, made: Made) -> str:
    return f"{event}-{made.number:04d}-{made.at.astimezone(UTC):%Y%m%dT%H%M%S}Z.db"


def _thin_out(folder: Path, newest: Path) -> None:
    event = newest.name[:3]
    for each in rules.superfluous(list_backups(folder, event)):
        (folder / _name(event, each)).unlink(missing_ok=True)


def _to_second_place(backup: Backup, order: BackupOrder) -> None:
    assert order.second is not None
    try:
        if not order.second.parent.is_dir():
            raise _unplugged()
        order.second.mkdir(exist_ok=True)
        clear_unfinished(order.second)
        copied = order.second / order.target.name
        copy_backup(backup, copied)
        if not order.target.exists():
            copied.unlink(missing_ok=True)
        _thin_out(order.second, order.target)
        _, damaged = media.copy_missing(order.media, order.second / "media")
    except OSError as error:
        raise troubles.of_files(error) from error
    if damaged:
        raise troubles.no_answer(f"damaged media: {len(damaged)}")


def _unplugged() -> Unavailable:
    return Unavailable(
        Sentence("Event", "The second place for backups is not there."),
        Sentence("Event", "Plug the disk in again, or choose another place."),
    )
