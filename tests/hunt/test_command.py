from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.house import open_house
from kiosk.hunt.command import main
from kiosk.hunt.visit import Visit
from kiosk.tools import Tools
from tests.hunt.conftest import make_event, tools_for
from tests.plain import SetClock


@pytest.fixture
def event(tmp_path: Path) -> Path:
    make_event(tmp_path / "event", SetClock())
    return tmp_path / "event"


@pytest.fixture
def tools() -> Tools:
    return tools_for(SetClock(), seed=5)


def run(tools: Tools, *arguments: object) -> int:
    return main(["hunt", *map(str, arguments)], tools)


def total(event: Path, tools: Tools) -> int:
    with open_house(event, tools, writing=False) as house:
        return house.hunt.board().total


def test_pieces_come_with_their_sheet(event: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tools, "pieces", event, 12, "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["pieces"], answer["first"], answer["last"]) == (12, "PIECE-0001", "PIECE-0012")
    assert Path(answer["file"]) == event / "prints" / "pieces-01.pdf"
    assert Path(answer["file"]).read_bytes().startswith(b"%PDF")
    assert total(event, tools) == 12


def test_the_sheet_goes_where_it_is_wanted(event: Path, tools: Tools, tmp_path: Path) -> None:
    sheet = tmp_path / "golden.pdf"
    wish = ("--value", 5, "--sheet", sheet, "--paper", "Letter", "--size", "large")
    assert run(tools, "pieces", event, 3, *wish) == 0
    content = sheet.read_bytes()
    assert run(tools, "pieces", event, 3, "--sheet", sheet) == 1
    assert sheet.read_bytes() == content
    assert total(event, tools) == 3


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("0",), 1),
        (("2001",), 1),
        (("5", "--value", "21"), 1),
        (("5", "--sheet", "/no-such-folder/sheet.pdf"), 1),
        (("5", "--sheet", "/proc/sheet.pdf"), 3),
        (("many",), 2),
        (("5", "--paper", "A3"), 2),
        ((), 2),
    ],
)
def test_what_cannot_be_done_is_said_and_makes_nothing(
    event: Path,
    tools: Tools,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    code: int,
) -> None:
    assert run(tools, "pieces", event, *arguments) == code
    said = capsys.readouterr().err
    assert said
    assert "Traceback" not in said
    assert total(event, tools) == 0


def test_no_event_is_a_plain_no(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tools, "pieces", tmp_path / "nowhere", 5) == 1
    assert run(tools, "missing", tmp_path / "nowhere") == 1
    assert capsys.readouterr().err


def test_missing_works_beside_a_kiosk(event: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    with open_house(event, tools) as house:
        drawn = event.parent / "drawn.pdf"
        drawn.write_bytes(b"%PDF")
        planned = house.hunt.plan_pieces(2)
        house.hunt.add_pieces(planned, drawn)
        (found,) = house.people.find("Ana")
        _, visit = house.hunt.identify(found.person.id, Visit())
        house.hunt.scan(planned.labels[0].qr, visit)
        assert run(tools, "missing", event, "--json") == 0
        assert [piece["piece"] for piece in json.loads(capsys.readouterr().out)] == ["PIECE-0002"]
        assert run(tools, "pieces", event, 1) == 1
    assert run(tools, "missing", event) == 0
    assert "PIECE-0002" in capsys.readouterr().out


def test_help_is_no_error(tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tools, "--help") == 0
    assert "pieces" in capsys.readouterr().out
