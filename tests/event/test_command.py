from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from kiosk.event.command import main
from kiosk.event.folder import EventFolder
from kiosk.event.model import Opened
from kiosk.event.opening import OpenEvent, open_event
from kiosk.event.pin import OrganizerPin
from kiosk.tools import Tools
from tests.event.conftest import AREAS


def run(tools: Tools, *argv: object) -> int:
    return main([str(each) for each in argv], tools)


def test_new_makes_an_event(tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tools, "new", tmp_path / "spring", "--title", "Spring week") == 0
    assert "Spring week" in capsys.readouterr().out
    with open_event(tmp_path / "spring", tools.clock, areas=AREAS) as opened:
        assert opened.event.info.title == "Spring week"
    assert run(tools, "new", tmp_path / "spring") == 1
    assert "something in this folder" in capsys.readouterr().err


def test_new_takes_the_title_from_the_folder(
    tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tools, "new", tmp_path / "Spring 2026", "--json") == 0
    assert json.loads(capsys.readouterr().out)["title"] == "Spring 2026"


def test_backup_and_restore_while_it_is_open(
    tools: Tools, opened: OpenEvent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tools, "backup", opened.folder.path, "--to", tmp_path / "safe", "--json") == 0
    made = Path(json.loads(capsys.readouterr().out)["file"])
    assert made.parent == tmp_path / "safe" and zipfile.is_zipfile(made)
    assert run(tools, "restore", made, tmp_path / "again") == 0
    with open_event(tmp_path / "again", tools.clock, areas=AREAS) as again:
        assert again.event.info == opened.event.info


def test_a_backup_goes_into_the_exports_if_nothing_is_said(tools: Tools, folder: EventFolder) -> None:
    assert run(tools, "backup", folder.path) == 0
    assert len(list(folder.exports.glob("*.zip"))) == 1


def test_a_damaged_event_is_not_backed_up(
    tools: Tools, folder: EventFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    content = folder.database.read_bytes()
    folder.database.write_bytes(content[:8192])
    assert run(tools, "backup", folder.path) == 3
    assert "damaged" in capsys.readouterr().err
    assert list(folder.exports.iterdir()) == []


def type_in(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_a_new_pin_at_the_machine(tools: Tools, folder: EventFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in(monkeypatch, "719204", "۷۱۹۲۰۴")
    assert run(tools, "pin", folder.path) == 0
    with open_event(folder.path, tools.clock, areas=AREAS) as opened:
        assert OrganizerPin(opened.store, tools.clock, tools.random).check("719204") == Opened()
        assert (
            opened.store.query("SELECT actor FROM journal WHERE kind = 'organizer-pin-set'")[0][0]
            == "command"
        )


@pytest.mark.parametrize("lines", [("719204", "719205"), ("123456", "123456"), ("719", "719"), ()])
def test_a_pin_that_is_not_taken(
    tools: Tools, folder: EventFolder, monkeypatch: pytest.MonkeyPatch, lines: tuple[str, ...]
) -> None:
    type_in(monkeypatch, *lines)
    assert run(tools, "pin", folder.path) == 1
    with open_event(folder.path, tools.clock, areas=AREAS) as opened:
        assert not OrganizerPin(opened.store, tools.clock, tools.random).is_set()


def test_no_pin_is_set_while_a_kiosk_has_it_open(
    tools: Tools, opened: OpenEvent, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    type_in(monkeypatch, "719204", "719204")
    assert run(tools, "pin", opened.folder.path) == 1
    assert "already open" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["new"], 2),
        (["new", "--help"], 0),
        (["backup", "--sideways"], 2),
        (["dance"], 2),
        ([], 2),
        (["backup", "/nowhere/at/all"], 1),
        (["restore", "/nowhere.zip", "/nowhere-else"], 1),
    ],
)
def test_exit_codes(tools: Tools, argv: list[str], code: int) -> None:
    assert main(argv, tools) == code
