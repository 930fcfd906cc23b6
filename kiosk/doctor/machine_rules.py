"""Findings about the machine: program, clock, disk, database."""

from __future__ import annotations

from datetime import timedelta
from statistics import median

from kiosk.doctor.facts import ClockFacts, DatabaseFacts, DiskFacts, ProgramFacts
from kiosk.doctor.model import Finding
from kiosk.words import Sentence

MEGABYTE = 1_000_000
A_WEEK = 500 * MEGABYTE
PLENTY = 4 * A_WEEK
SLOW_SYNC = 50.0
TOO_GOOD = 0.02
IN_MEMORY = frozenset({"tmpfs", "ramfs"})
NO_POWER_CUT = frozenset({"vfat", "msdos", "exfat", "fuseblk", "ntfs", "ntfs3"})
FAR_AWAY = frozenset({"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"})
OLDEST_PYTHON = (3, 11)
NEEDS_PYTHON = ((6, 12), (3, 12))
JITTER = timedelta(minutes=5)
LAST_YEAR = 2100


def program(facts: ProgramFacts) -> list[Finding]:
    return [_versions(facts), *_packages(facts), *_languages(facts)]


def _versions(facts: ProgramFacts) -> Finding:
    python, pyside = _dotted(facts.python), _dotted(facts.pyside)
    if facts.python < OLDEST_PYTHON:
        what = Sentence("Doctor", "Python %1 is too old.", (python,))
        to_do = Sentence("Doctor", "Install Python 3.11 or newer, delete the folder .venv, start again.")
        return Finding("program", "python-old", "wrong", what, to_do)
    if not facts.pyside:
        what = Sentence("Doctor", "Qt (PySide6) cannot be loaded.")
        to_do = Sentence("Doctor", "Delete the folder .venv and start again: what is missing is set up.")
        return Finding("program", "qt-missing", "wrong", what, to_do)
    if facts.pyside >= NEEDS_PYTHON[0] and facts.python < NEEDS_PYTHON[1]:
        what = Sentence("Doctor", "PySide6 %1 loses things on Python %2.", (pyside, python))
        to_do = Sentence("Doctor", "Use Python 3.12, or the version that requirements.lock names.")
        return Finding("program", "qt-python", "wrong", what, to_do)
    what = Sentence("Doctor", "Python %1 and Qt for Python %2 fit together.", (python, pyside))
    return Finding("program", "versions", "ok", what)


def _packages(facts: ProgramFacts) -> list[Finding]:
    if not facts.packages:
        return []
    what = Sentence("Doctor", "%Ln system packages are missing.", n=len(facts.packages))
    command = f"sudo apt-get install -y --no-install-recommends {' '.join(facts.packages)}"
    return [Finding("program", "packages", "look", what, Sentence("Doctor", "Type: %1", (command,)))]


def _languages(facts: ProgramFacts) -> list[Finding]:
    if not facts.languages:
        return []
    what = Sentence("Doctor", "Translations are missing: %1", (", ".join(facts.languages),))
    to_do = Sentence("Doctor", "Make the program's folder writable and start again: they are made anew.")
    return [Finding("program", "languages", "wrong", what, to_do)]


def clock(facts: ClockFacts) -> list[Finding]:
    return [_time(facts), *_zone(facts), *_encoding(facts)]


def _time(facts: ClockFacts) -> Finding:
    behind = facts.latest is not None and facts.now < facts.latest - JITTER
    if behind or facts.now.year > LAST_YEAR:
        what = Sentence("Doctor", "The clock says %1. That cannot be.", (f"{facts.now:%Y-%m-%d %H:%M}",))
        to_do = Sentence("Doctor", "Set date and time of this computer; opening hours go by it.")
        return Finding("clock", "clock-wrong", "wrong", what, to_do)
    what = Sentence("Doctor", "It is %1 here (%2). Right?", (f"{facts.now:%Y-%m-%d %H:%M}", facts.zone))
    if facts.synchronized is False:
        to_do = Sentence("Doctor", "Nothing keeps this clock right. Compare it with yours before the week.")
        return Finding("clock", "clock-alone", "look", what, to_do)
    return Finding("clock", "clock", "ok", what)


def _zone(facts: ClockFacts) -> list[Finding]:
    if facts.zone not in ("UTC", "Etc/UTC", ""):
        return []
    what = Sentence("Doctor", "The time zone is UTC, as on a computer that nobody has set up.")
    to_do = Sentence("Doctor", "Type: %1", ("sudo timedatectl set-timezone Europe/Berlin",))
    return [Finding("clock", "zone", "look", what, to_do)]


def _encoding(facts: ClockFacts) -> list[Finding]:
    if facts.utf8:
        return []
    what = Sentence("Doctor", "This terminal cannot write every letter.")
    to_do = Sentence("Doctor", "Type: %1", ("export LANG=C.UTF-8",))
    return [Finding("clock", "encoding", "look", what, to_do)]


def disk(facts: DiskFacts) -> list[Finding]:
    if facts.trouble:
        return [_not_writable(facts)]
    return [_room(facts), *_kind(facts), *_speed(facts)]


def _not_writable(facts: DiskFacts) -> Finding:
    if facts.trouble in ("ENOSPC", "EDQUOT"):
        what = Sentence("Doctor", "The disk is full. Nothing can be saved.")
        to_do = Sentence("Doctor", "Make room: a week needs 500 MB. Then it goes on by itself.")
        return Finding("disk", "full", "wrong", what, to_do)
    if facts.trouble == "ENOENT":
        what = Sentence("Doctor", "There is no such folder.")
        to_do = Sentence("Doctor", "Check how it is written, or make an event with ./run new EVENT.")
        return Finding("disk", "no-folder", "wrong", what, to_do)
    what = Sentence("Doctor", "The folder can be read but not written.")
    to_do = Sentence("Doctor", "Give it to the account that runs the kiosk, or copy it to another disk.")
    return Finding("disk", "read-only", "wrong", what, to_do)


def _room(facts: DiskFacts) -> Finding:
    free = facts.free // MEGABYTE
    what = Sentence("Doctor", "%L1 MB are free; a week takes 500 MB at most.", (free,))
    if facts.free < A_WEEK:
        to_do = Sentence("Doctor", "Make room, or move the event to another disk.")
        return Finding("disk", "little-room", "wrong", what, to_do)
    if facts.free < PLENTY:
        to_do = Sentence("Doctor", "It is enough. Videos would need more.")
        return Finding("disk", "some-room", "look", what, to_do)
    return Finding("disk", "room", "ok", what)


def _kind(facts: DiskFacts) -> list[Finding]:
    if facts.kind in IN_MEMORY:
        what = Sentence("Doctor", "This folder is in memory (%1): without power it is gone.", (facts.kind,))
        return [Finding("disk", "in-memory", "wrong", what, _another_disk())]
    if facts.kind in NO_POWER_CUT:
        what = Sentence("Doctor", "This file system (%1) does not survive a power cut well.", (facts.kind,))
        return [Finding("disk", "fragile", "look", what, _another_disk())]
    if facts.kind in FAR_AWAY:
        what = Sentence("Doctor", "This folder is on another computer (%1).", (facts.kind,))
        return [Finding("disk", "far-away", "wrong", what, _another_disk())]
    return []


def _another_disk() -> Sentence:
    return Sentence("Doctor", "Keep the event on the built-in disk of this computer (ext4, btrfs, xfs).")


def _speed(facts: DiskFacts) -> list[Finding]:
    if not facts.syncs:
        return []
    middle, slowest = median(facts.syncs), max(facts.syncs)
    shown = (f"{middle:.2f}", f"{slowest:.2f}")
    what = Sentence("Doctor", "To save for good takes %1 ms; the slowest of 20 took %2 ms.", shown)
    if middle > SLOW_SYNC:
        to_do = Sentence("Doctor", "Visitors will wait for it. An SSD instead of a stick or card helps.")
        return [Finding("disk", "slow", "look", what, to_do)]
    if middle < TOO_GOOD:
        to_do = Sentence("Doctor", "No disk is that fast: a power cut may lose finds. Use a real one.")
        return [Finding("disk", "too-good", "look", what, to_do)]
    return [Finding("disk", "speed", "ok", what)]


def database(facts: DatabaseFacts) -> list[Finding]:
    if facts.trouble:
        what = Sentence(
            "Doctor", "SQLite %1 does not keep to its settings: %2", (facts.version, facts.trouble)
        )
        to_do = Sentence("Doctor", "Move the event to the built-in disk, then look again.")
        return [Finding("database", "settings", "wrong", what, to_do)]
    what = Sentence(
        "Doctor",
        "SQLite %1 keeps every promise that was read back. It needs no update: the WAL is not used.",
        (facts.version,),
    )
    return [Finding("database", "settings", "ok", what)]


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
