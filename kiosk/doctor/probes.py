"""Facts that need no Qt: program, clock, disk, database, event, backups."""

from __future__ import annotations

import errno
import os
import re
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

from kiosk.answers import Refused, Unavailable
from kiosk.doctor.facts import BackupFacts, ClockFacts, DatabaseFacts, DiskFacts, EventFacts, ProgramFacts
from kiosk.event.backups import list_backups
from kiosk.event.folder import EventFolder
from kiosk.house import open_house
from kiosk.storage import connection as connections
from kiosk.storage.peek import inspect, peek
from kiosk.tools import Tools
from kiosk.words import LANGUAGES

SYNCS = 20
BLOCK = bytes(4096)
PACKAGES = re.compile(r'^PROGRAM_PACKAGES="([^"]*)"', re.MULTILINE)
SYNCHRONIZED = Path("/run/systemd/timesync/synchronized")
TIMESYNC = Path("/run/systemd/timesync")


def program(root: Path) -> ProgramFacts:
    built = root / "build" / "translations"
    return ProgramFacts(
        python=tuple(sys.version_info[:3]),
        pyside=_version_of("PySide6"),
        packages=_missing_packages(root / "run"),
        languages=tuple(one for one in LANGUAGES if not (built / f"handlebar_{one}.qm").exists()),
    )


def _version_of(package: str) -> tuple[int, ...]:
    try:
        return tuple(int(part) for part in re.findall(r"\d+", version(package)))[:3]
    except PackageNotFoundError:
        return ()


def _missing_packages(run: Path) -> tuple[str, ...] | None:
    """None on a system without dpkg. Newer Debians provide the old names by t64 packages."""
    query = shutil.which("dpkg-query")
    found = PACKAGES.search(run.read_text("utf-8"))
    if query is None or found is None:
        return None
    shown = ("-W", "-f", "${db:Status-Status}: ${Package} ${Provides}\n")
    done = subprocess.run([query, *shown], capture_output=True, text=True, check=False, timeout=10)
    lines = (line for line in done.stdout.splitlines() if line.startswith("installed: "))
    installed = {word for line in lines for word in re.split(r"[ ,]+", line)}
    return tuple(name for name in found[1].replace("\\\n", " ").split() if name not in installed)


def clock(now: datetime, landmarks: tuple[Path, ...]) -> ClockFacts:
    """`landmarks`: files that were written before now, if the clock is right."""
    written = [path.stat().st_mtime for path in landmarks if path.exists()]
    latest = datetime.fromtimestamp(max(written), UTC) if written else None
    synchronized = SYNCHRONIZED.exists() if TIMESYNC.exists() else None
    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    return ClockFacts(now, now.tzname() or "", latest, synchronized, utf8)


def disk(folder: Path, syncs: int = SYNCS) -> DiskFacts:
    """Writes and syncs a file of its own, and removes it."""
    try:
        room = shutil.disk_usage(folder)
        times = _sync(folder, syncs)
    except OSError as error:
        return DiskFacts(0, 0, "", errno.errorcode.get(error.errno or 0, "EIO"))
    return DiskFacts(room.free, room.total, kind_of(folder, Path("/proc/self/mountinfo")), "", times)


def _sync(folder: Path, count: int) -> tuple[float, ...]:
    times = []
    with NamedTemporaryFile(dir=folder, prefix=".handlebar-look-") as file:
        file.write(BLOCK)
        file.flush()
        os.fsync(file.fileno())
        for _ in range(count):
            began = time.perf_counter()
            file.write(BLOCK)
            file.flush()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - began) * 1000)
    return tuple(times)


def kind_of(folder: Path, table: Path) -> str:
    """The file system of a folder, by the mount point that is nearest above it; "" where none is known."""
    try:
        lines = table.read_text("utf-8").splitlines()
    except OSError:
        return ""
    place = folder.resolve()
    best = (-1, "")
    for line in lines:
        before, _, after = line.partition(" - ")
        point = Path(before.split()[4].replace("\\040", " "))
        if place.is_relative_to(point) and len(point.parts) >= best[0]:
            best = (len(point.parts), after.split()[0])
    return best[1]


def database(folder: Path) -> DatabaseFacts:
    """Opens a database of its own in the folder as an event is opened: each setting is read back.

    OSError where nothing can be written; the disk's own facts say why.
    """
    import sqlite3

    try:
        with TemporaryDirectory(dir=folder, prefix=".handlebar-look-") as place:
            path = Path(place) / "look.db"
            path.touch()
            connection = connections.connect(path)
            try:
                connections.guard(connection, read_only=False)
            finally:
                connection.close()
    except Unavailable as trouble:
        return DatabaseFacts(sqlite3.sqlite_version, trouble.detail)
    except sqlite3.Error as error:
        return DatabaseFacts(sqlite3.sqlite_version, type(error).__name__)
    return DatabaseFacts(sqlite3.sqlite_version, "")


def event(path: Path, tools: Tools) -> EventFacts:
    """Reads only; a kiosk may have the event open meanwhile."""
    database = EventFolder(path).database
    try:
        if not peek(database, tools.areas).current:
            checked = inspect(database)
            return EventFacts(lines=checked.lines, problems=len(checked.problems), old=True)
        with open_house(path, tools, writing=False) as house:
            checked = house.store.verify()
            return EventFacts(
                lines=checked.lines,
                problems=len(checked.problems),
                log_holds=house.tickets.verify_log().true,
                pin_set=house.pin.is_set(),
                people=len(house.people.all_active()),
            )
    except Refused as no:
        return EventFacts(refused=(no.reason,))
    except Unavailable as trouble:
        return EventFacts(refused=(trouble.what, trouble.what_to_do))


def second_place(path: Path, tools: Tools) -> str | None:
    """What the organizer chose; None without one, or when the event does not open."""
    try:
        with open_house(path, tools, writing=False) as house:
            return house.event.settings.second_backup_place
    except (Refused, Unavailable):
        return None


def backup(path: Path, second: str | None, now: datetime) -> BackupFacts:
    folder = EventFolder(path).backups
    events = {file.name[:3] for file in folder.glob("*.db")}
    made = [each.at for event in events for each in list_backups(folder, event)]
    age = (now - max(made)).total_seconds() if made else None
    if second is None:
        return BackupFacts(age, "none")
    return BackupFacts(age, "there" if os.access(second, os.W_OK) and Path(second).is_dir() else "missing")
