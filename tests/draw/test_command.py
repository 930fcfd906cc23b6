"""`./run verify`, on files as they are published."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.draw.command import main
from kiosk.draw.protocol.verify import FILES_AGREE
from kiosk.tools import Tools
from tests.draw.vectors import ABORTED, CASES
from tests.plain import PlainWords, SeededRandom, SetClock

CASE = CASES[3]


@pytest.fixture
def entries(tmp_path: Path) -> Path:
    path = tmp_path / "entries.txt"
    path.write_bytes(CASE["entries"].encode())
    return path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "record.txt"
    path.write_bytes(CASE["record"].encode())
    return path


def run(*arguments: object) -> int:
    tools = Tools(SetClock(), SeededRandom(1), PlainWords(), PlainWords, ())
    return main(["verify", *map(str, arguments)], tools)


def test_a_true_draw(entries: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(entries, record, CASE["sheet"]) == 0
    assert capsys.readouterr() == ("OK\n", "")
    assert run(entries, record, CASE["sheet"], "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "reason": ""}


def test_without_the_sheet_it_says_less(
    entries: Path, record: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(entries, record) == 0
    assert capsys.readouterr() == (f"{FILES_AGREE}\n", "")


def test_a_changed_draw(entries: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record.write_bytes(record.read_bytes().replace(b"P-ANN", b"P-EVE", 1))
    assert run(entries, record, CASE["sheet"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("Line 9 of the record is not what follows") and out.count("\n") == 1 and not err
    assert run(entries, record, "--json") == 1
    assert json.loads(capsys.readouterr().out)["ok"] is False


def test_an_aborted_draw(entries: Path, record: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entries.write_bytes(ABORTED["entries"].encode())
    record.write_bytes(ABORTED["file"].encode())
    assert run(entries, record) == 1
    assert capsys.readouterr().out == "This is no record: the draw was aborted.\n"


def test_a_file_that_cannot_be_read(
    entries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for missing in (tmp_path / "nothing.txt", tmp_path):
        assert run(entries, missing) == 3
        out, err = capsys.readouterr()
        assert out == "" and err.startswith(f"{missing} cannot be read.") and err.count("\n") == 1


def test_wrong_use(entries: Path) -> None:
    assert run(entries) == 2
    assert run("--help") == 0
