"""`./run people import` and `export`, as a person or a program calls them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from kiosk.event.opening import open_event
from kiosk.people import command
from kiosk.tools import Tools
from tests.people.conftest import AREAS
from tests.people.workbooks import workbook
from tests.second_connection import SecondConnection

ROSTER = "Name;Team;Email;Staff number\nAna Pires;Support;ana@x.example;1\nBob Ray;Billing;;2\n"


def run(tools: Tools, *arguments: object) -> int:
    return command.main(["people", *map(str, arguments)], tools)


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(ROSTER, "utf-8")
    return path


def people_in(folder: Path) -> list[tuple[object, ...]]:
    return SecondConnection(folder / "event.db").rows(
        "SELECT display FROM person WHERE active ORDER BY display"
    )


def test_import_says_what_it_did(
    folder: Path, tools: Tools, roster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tools, "import", folder, roster) == 0
    assert capsys.readouterr().out.splitlines()[:2] == ["2 new", "0 changed"]
    assert people_in(folder) == [("Ana Pires",), ("Bob Ray",)]


def test_import_twice_doubles_nobody(
    folder: Path, tools: Tools, roster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tools, "import", folder, roster)
    assert run(tools, "import", folder, roster, "--json") == 0
    said = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (said["new"], said["changed"], said["unchanged"], said["inactive"]) == (0, 0, 2, 0)
    assert len(people_in(folder)) == 2


def test_a_dry_run_writes_nothing_and_works_beside_a_kiosk(
    folder: Path, tools: Tools, roster: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert run(tools, "import", folder, roster, "--dry-run") == 0
    assert "2 new" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
    with open_event(folder, tools.clock, areas=AREAS):
        assert run(tools, "import", folder, roster, "--dry-run") == 0
        assert run(tools, "import", folder, roster) == 1
        assert people_in(folder) == []


def test_problems_are_said_by_row_and_column(
    folder: Path, tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("Name;Email\nAna;ana\nBob;bob@x.example\n;cyd@x.example\n", "utf-8")
    assert run(tools, "import", folder, path) == 1
    assert capsys.readouterr().err.splitlines() == [
        "Row 2, column Email: This does not look like an e-mail address.",
        "Row 4, column Name: The name is missing.",
        "Nothing was changed.",
    ]
    assert run(tools, "import", folder, path, "--json") == 1
    said = json.loads(capsys.readouterr().out)
    assert not said["written"]
    assert [(problem["row"], problem["column"]) for problem in said["problems"]] == [
        (2, "Email"),
        (4, "Name"),
    ]
    assert people_in(folder) == []


def test_an_old_spreadsheet_is_refused_in_a_plain_sentence(
    folder: Path, tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.xls"
    path.write_bytes(b"\xd0\xcf\x11\xe0" + bytes(100))
    assert run(tools, "import", folder, path) == 1
    assert "save it as XLSX or CSV" in capsys.readouterr().err


def test_a_guessed_encoding_is_said_and_can_be_chosen(
    folder: Path, tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("Name;Team;Note\nTomáš Dvořák;Sklad;x\n".encode("cp1250"))
    assert run(tools, "import", folder, path, "--dry-run") == 0
    said = capsys.readouterr().out
    assert "cp1252" in said and "--encoding" in said and "Columns that are not used: Note" in said
    assert run(tools, "import", folder, path, "--encoding", "Windows-1250") == 0
    assert people_in(folder) == [("Tomáš Dvořák",)]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--help",), 0),
        (("import", "--help"), 0),
        ((), 2),
        (("import",), 2),
        (("teleport", "EVENT", "FILE"), 2),
        (("import", "EVENT", "FILE", "--encoding", "rot13"), 2),
        (("import", "EVENT", "FILE", "--nonsense"), 2),
        (("import", "EVENT", "FILE", "--columns", "Name"), 2),
        (("import", "EVENT", "FILE", "--columns", "Name=shoe-size"), 2),
        (("import", "EVENT", "FILE", "--columns", "Shoe size=team"), 1),
        (("import", "EVENT", "FILE", "--sheet", "People"), 1),
        (("export", "EVENT", "out.pdf"), 2),
        (("import", "EVENT", "nowhere.csv"), 3),
        (("import", "EVENT", "EVENT"), 3),
        (("import", "elsewhere", "FILE"), 1),
        (("export", "elsewhere", "out.csv"), 1),
        (("export", "EVENT", "no/such/folder/out.csv"), 3),
    ],
)
def test_exit_codes(
    folder: Path, tools: Tools, roster: Path, tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    places = {"EVENT": folder, "FILE": roster, "elsewhere": tmp_path / "elsewhere"}
    filled = [places.get(word, tmp_path / word if "." in word else word) for word in arguments]
    assert run(tools, *filled) == code
    assert people_in(folder) == []


def test_export_can_be_imported_again_and_changes_nothing(
    folder: Path, tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.csv"
    run(tools, "import", folder, Path("assets/demo/people.csv"))
    with open_event(folder, tools.clock, areas=AREAS):
        assert run(tools, "export", folder, out) == 0
    before = (folder / "event.db").read_bytes()
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    assert run(tools, "import", folder, out, "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["unchanged"] == 120
    assert (folder / "event.db").read_bytes() == before


def test_export_guards_formulas_and_import_takes_the_guard_off(
    folder: Path, tools: Tools, tmp_path: Path
) -> None:
    path, out = tmp_path / "people.csv", tmp_path / "out.csv"
    path.write_text('Name,Team\n=cmd|X,+A\n-Bob,@B\n"Ann, \'Lee",\tC\n', "utf-8")
    run(tools, "import", folder, path)
    before = people_in(folder)
    run(tools, "export", folder, out)
    cells = [cell for row in csv.reader(out.read_text("utf-8-sig").splitlines()) for cell in row]
    assert {"'=cmd|X", "'+A", "'-Bob", "'@B"} <= set(cells)
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t")]
    assert run(tools, "import", folder, out) == 0
    assert people_in(folder) == before


def test_export_leaves_out_the_inactive(folder: Path, tools: Tools, roster: Path, tmp_path: Path) -> None:
    run(tools, "import", folder, roster)
    roster.write_text("Name;Staff number\nAna Pires;1\n", "utf-8")
    run(tools, "import", folder, roster)
    run(tools, "export", folder, tmp_path / "out.csv")
    assert "Bob" not in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_a_spreadsheet_by_sheet_header_and_columns(
    folder: Path, tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "office.xlsx"
    people = [["Name", "Kostenstelle", "Team"], ["Ana Pires", "Lager", 7], ["Bob Ray", "Halle", 8]]
    path.write_bytes(workbook(("Cover", [["Name"]]), ("Staff", people)))
    assert run(tools, "import", folder, path, "--dry-run") == 1
    assert "The sheet Cover was read." in capsys.readouterr().out
    chosen = ("--sheet", "Staff", "--columns", "kostenstelle=team", "Team=staff-number")
    assert run(tools, "import", folder, path, *chosen, "--json") == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["new"], said["sheet"], said["written"]) == (2, "Staff", True)
    assert said["columns"] == {"Name": "full", "Kostenstelle": "team", "Team": "staff_number"}
    rows = SecondConnection(folder / "event.db").rows("SELECT team, staff_number FROM person ORDER BY team")
    assert rows == [("Halle", "8"), ("Lager", "7")]


def test_a_file_without_headers(folder: Path, tools: Tools, tmp_path: Path) -> None:
    path = tmp_path / "bare.csv"
    path.write_text("Pires;Ana\nRay;Bob\n", "utf-8")
    assert run(tools, "import", folder, path) == 1
    assert run(tools, "import", folder, path, "--header", "0", "--columns", "A=family", "B=given") == 0
    assert people_in(folder) == [("Ana Pires",), ("Bob Ray",)]


def test_an_exported_spreadsheet_can_be_imported_again_and_changes_nothing(
    folder: Path, tools: Tools, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(tools, "import", folder, Path("assets/demo/people.csv"))
    assert run(tools, "export", folder, tmp_path / "out.xlsx") == 0
    assert run(tools, "import", folder, tmp_path / "out.xlsx", "--json") == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["unchanged"] == 120
