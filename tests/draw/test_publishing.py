"""The published folder: what is in it proves the draw, and it is there as a whole or not at all."""

from __future__ import annotations

import os
import resource
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.draw.check_words import CHECK, HASH
from kiosk.draw.protocol.computing import digest
from kiosk.draw.protocol.verify import verify
from kiosk.draw.publishing import File, files, publish, publish_job, write, write_secret
from kiosk.words import LANGUAGES
from tests.draw.conftest import Stage
from tests.draw.played import broken_off, played
from tests.printing.rendering import rendered
from ui.kit.words import QtWords

SOME: tuple[File, ...] = (("entries.txt", b"a\n" * 300), ("record.txt", b"b\n" * 50_000))
ENGLISH = QtWords("en")


def here(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def job(one: object = None):  # type: ignore[no-untyped-def]
    done = one or played()
    return publish_job(
        "The Week", done.ceremony, done.entries, done.ended, lambda p: f"{p}.", "A4", ENGLISH, QtWords
    )


def test_what_is_published_proves_the_draw(tmp_path: Path) -> None:
    one = played(rounds=[[(1, "ABSENT")]])
    folder = publish(job(one), tmp_path)
    assert folder.name == "DRAW-1-2026-03-20" and here(tmp_path) == [folder.name]
    assert here(folder) == [
        "check_draw.py",
        "entries.txt",
        *(f"how-to-check-{language}.txt" for language in sorted(LANGUAGES)),
        "record.txt",
        "sheet.pdf",
        "sheet.txt",
        "winners.pdf",
    ]
    entries, record = (folder / "entries.txt").read_bytes(), (folder / "record.txt").read_bytes()
    sheet = (folder / "sheet.txt").read_text("utf-8").removesuffix("\n")
    assert verify(entries, record, sheet).ok and sheet == one.ceremony.sheet.qr
    ran = subprocess.run(
        [sys.executable, "-I", "check_draw.py", "entries.txt", "record.txt", sheet],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout.split()[:1]) == (0, ["OK"]), ran.stderr
    winners = rendered((folder / "winners.pdf").read_bytes(), "A4", 30).pages[0].text
    assert all(f"{seat.person}." in winners for seat in one.ceremony.seats)
    assert digest(record)[:4].upper() in winners


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_to_check_stands_there_in_every_language(language: str) -> None:
    said = dict(job().ready)[f"how-to-check-{language}.txt"].decode()
    lines = said.splitlines()
    assert f"    {CHECK}" in lines and any(line.startswith("    ./run verify") for line in lines)
    assert "DRAW-1" in lines[0] and "OK" in said and said.endswith("\n")
    assert sum(line.startswith("- ") for line in lines) == 4
    other = dict(job().ready)["how-to-check-en.txt"].decode()
    assert language == "en" or not set(filter(None, lines)) & {
        line for line in other.splitlines() if line and not line.startswith(("    ", "="))
    }


def test_a_broken_off_draw_is_published_too() -> None:
    one = broken_off()
    made = job(one)
    names = [name for name, _ in files(made)]
    assert "aborted.txt" in names and not {"record.txt", "winners.pdf", "check_draw.py"} & set(names)
    said = dict(made.ready)["how-to-check-en.txt"].decode()
    command = f"    {HASH % 'aborted.txt'}"
    assert command in said.splitlines() and "nobody" not in said.splitlines()[0]
    assert made.winners is None and dict(made.ready)["aborted.txt"] == one.ended


def test_the_command_for_a_broken_off_draw_prints_the_next_previous(tmp_path: Path) -> None:
    one = broken_off()
    folder = write(tmp_path, job(one).ready, "DRAW-1")
    ran = subprocess.run(
        (HASH % "aborted.txt").replace("python3", sys.executable),
        shell=True,
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == one.ceremony.record_hash


def test_a_second_folder_gets_another_name_and_leftovers_go(tmp_path: Path) -> None:
    leftover = tmp_path / ".DRAW-1-0123abcd.unfinished"
    leftover.mkdir()
    (leftover / "entries.txt").write_bytes(b"half")
    assert [write(tmp_path, SOME, "DRAW-1").name for _ in range(3)] == ["DRAW-1", "DRAW-1-2", "DRAW-1-3"]
    assert here(tmp_path) == ["DRAW-1", "DRAW-1-2", "DRAW-1-3"]
    assert [(name, (tmp_path / "DRAW-1" / name).read_bytes()) for name, _ in SOME] == list(SOME)


def test_a_full_stick_says_so_and_keeps_nothing(little_stick: Path) -> None:
    (little_stick / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(Unavailable) as trouble:
        write(little_stick, (*SOME, ("winners.pdf", b"c" * 3_000_000)), "DRAW-1")
    assert "not enough room" in trouble.value.what.text and "safe" in trouble.value.what_to_do.text
    assert here(little_stick) == ["holiday.jpg"]
    assert write(little_stick, SOME, "DRAW-1").name == "DRAW-1"


@contextmanager
def small_files(most: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_that_may_not_grow_keeps_nothing(tmp_path: Path) -> None:
    with small_files(4096), pytest.raises(Unavailable) as trouble:
        write(tmp_path, SOME, "DRAW-1")
    assert "not enough room" in trouble.value.what.text and here(tmp_path) == []
    with small_files(4096), pytest.raises(Unavailable):
        write_secret(b"%PDF" * 3000, tmp_path, tmp_path / "event", "DRAW-1")
    assert here(tmp_path) == []


def test_a_stick_that_goes_while_writing(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def pulled() -> Iterator[File]:
        yield SOME[0]
        shutil.rmtree(stick)
        yield SOME[1]

    with pytest.raises(Unavailable) as trouble:
        write(stick, pulled(), "DRAW-1")
    assert "gone" in trouble.value.what.text and not stick.exists()
    with pytest.raises(Unavailable):
        write(stick, SOME, "DRAW-1")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unavailable):
        write(tmp_path / "file", SOME, "DRAW-1")


def test_a_locked_place_says_so(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    place = Path("/sys/kernel") if os.access(locked, os.W_OK) else locked
    with pytest.raises(Unavailable) as trouble:
        write(place, SOME, "DRAW-1")
    assert trouble.value.what.text == "Nothing can be written to this place."


def test_the_secret_goes_out_of_the_house_alone(tmp_path: Path) -> None:
    event, stick = tmp_path / "event", tmp_path / "stick"
    (event / "prints").mkdir(parents=True)
    stick.mkdir()
    (tmp_path / "way-in").symlink_to(event / "prints")
    for inside in (event, event / "prints", tmp_path / "way-in", stick / ".." / "event"):
        with pytest.raises(Refused):
            write_secret(b"%PDF", inside, event, "DRAW-1")
    assert here(event / "prints") == []
    first, second = (write_secret(b"%PDF", stick, event, "DRAW-1") for _ in range(2))
    assert (first.name, second.name) == ("secret-DRAW-1.pdf", "secret-DRAW-1-2.pdf")
    assert stat.S_IMODE(first.stat().st_mode) == 0o600 and here(stick) == sorted([first.name, second.name])


@pytest.fixture
def little_stick(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "stick"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", place], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("mounting needs to be root")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


def test_a_stored_draw_is_published_and_the_journal_says_so(stage: Stage, tmp_path: Path) -> None:
    id_ = stage.frozen()
    with pytest.raises(Refused):
        stage.house.publishing.job(id_, "A4", ENGLISH, QtWords)
    stage.say_all(id_)
    stage.reveal(id_)
    stage.drawn(id_)
    stage.house.ceremonies.finish(id_)
    folder = publish(stage.house.publishing.job(id_, "A4", ENGLISH, QtWords), tmp_path)
    stage.house.publishing.published(id_)
    sheet = (folder / "sheet.txt").read_text("utf-8").strip()
    assert verify((folder / "entries.txt").read_bytes(), (folder / "record.txt").read_bytes(), sheet).ok
    assert stage.lines("draw-published") == [{"draw": "DRAW-1"}]
    assert stage.house.ceremonies.at(id_).step == "over"
    winners = rendered((folder / "winners.pdf").read_bytes(), "A4", 30).pages[0].text
    full = [
        stage.house.draw_names.full(won.draw, won.seat.person) for won in stage.house.handover.winners(id_)
    ]
    assert full and not any(name in winners for name in full)
