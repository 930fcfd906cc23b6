"""The Qt-free probes on real folders, also broken ones."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.doctor import probes
from kiosk.doctor.facts import BackupFacts
from kiosk.event.backups import order_for, run
from kiosk.event.folder import EventFolder
from kiosk.house import AREAS
from kiosk.storage import connection as connections
from kiosk.tools import Tools
from tests.plain import PlainWords, SeededRandom, SetClock
from tests.playing import event, event_template
from tools.findings import ROOT

__all__ = ["event", "event_template"]

TOOLS = Tools(SetClock(), SeededRandom(), PlainWords(), PlainWords, AREAS)
NOW = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def test_this_program() -> None:
    facts = probes.program(ROOT)
    assert facts.python >= (3, 11)
    assert facts.pyside[:2] == (6, 11)
    assert facts.languages == ()


def test_missing_packages_are_read_from_run(tmp_path: Path) -> None:
    (tmp_path / "run").write_text('PROGRAM_PACKAGES="libc6 \\\nno-such-package"\n')
    facts = probes.program(tmp_path)
    assert facts.packages in (None, ("no-such-package",))
    assert facts.languages == ("en", "fr", "de", "fa")


def test_a_disk_that_can_be_written(tmp_path: Path) -> None:
    facts = probes.disk(tmp_path)
    assert (facts.trouble, len(facts.syncs)) == ("", 20)
    assert 0 < facts.free <= facts.total
    assert facts.kind
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert probes.disk(tmp_path / "nowhere").trouble == "ENOENT"


@pytest.fixture
def little_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, one megabyte large; only root may have one."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("no disk of its own without root")
    yield place
    subprocess.run(["umount", place], check=True)


def test_a_full_disk(little_disk: Path) -> None:
    assert probes.disk(little_disk).kind == "tmpfs"
    with pytest.raises(OSError, match="No space left"):
        (little_disk / "filling").write_bytes(bytes(2_000_000))
    assert probes.disk(little_disk).trouble == "ENOSPC"


def test_a_disk_that_is_locked(little_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", little_disk], check=True)
    assert probes.disk(little_disk).trouble == "EROFS"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_a_sick_disk(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def sick(descriptor: int) -> None:
        raise OSError(number, "sick")

    monkeypatch.setattr(os, "fsync", sick)
    assert probes.disk(tmp_path).trouble == errno.errorcode[number]
    assert list(tmp_path.iterdir()) == []


def test_the_nearest_mount_point_counts(tmp_path: Path) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "23 22 0:5 / /media/my\\040stick rw - vfat /dev/sdb1 rw\n"
        "24 22 0:6 / /media rw - tmpfs tmpfs rw\n"
    )
    assert probes.kind_of(Path("/media/my stick/week"), table) == "vfat"
    assert probes.kind_of(Path("/media/other"), table) == "tmpfs"
    assert probes.kind_of(Path("/home"), table) == "ext4"
    assert probes.kind_of(Path("/home"), tmp_path / "nowhere") == ""


def test_settings_of_the_database_are_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert probes.database(tmp_path).trouble == ""
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(connections, "DURABLE", (("synchronous", "EXTRA", 7),))
    assert "synchronous is 3, not 7" in probes.database(tmp_path).trouble


def test_the_clock_and_its_landmarks(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    mark.touch()
    later = (NOW + timedelta(days=3)).timestamp()
    os.utime(mark, (later, later))
    facts = probes.clock(NOW, (mark, tmp_path / "nowhere"))
    assert (facts.latest, facts.zone) == (NOW + timedelta(days=3), "UTC")
    assert probes.clock(NOW, ()).latest is None


def test_an_event(event: Path) -> None:
    facts = probes.event(event, TOOLS)
    assert (facts.refused, facts.problems, facts.log_holds, facts.pin_set) == ((), 0, True, True)
    assert (facts.people, facts.old) == (6, False)
    assert facts.lines > 0


def test_an_event_that_is_not_there(tmp_path: Path) -> None:
    (no,) = probes.event(tmp_path, TOOLS).refused
    assert no.text == "There is no event here."


def test_an_event_with_rubbish_in_it(event: Path) -> None:
    database = EventFolder(event).database
    whole = database.read_bytes()
    database.write_bytes(whole[:4096] + b"rubbish" * 1000)
    facts = probes.event(event, TOOLS)
    assert facts.refused or facts.problems


def test_backups(event: Path, tmp_path: Path) -> None:
    folder = EventFolder(event)
    assert probes.backup(event, None, NOW) == BackupFacts(None, "none")
    run(order_for(folder, "7K3", NOW, None))
    assert probes.backup(event, str(tmp_path), NOW + timedelta(hours=2)) == BackupFacts(7200, "there")
    assert probes.backup(event, str(tmp_path / "stick"), NOW).second == "missing"


def test_the_second_place_is_read_from_the_event(event: Path, tmp_path: Path) -> None:
    assert probes.second_place(event, TOOLS) is None
    assert probes.second_place(tmp_path, TOOLS) is None
