"""Spreadsheets as organizers bring them, and as nobody should."""

from __future__ import annotations

import datetime
import io
import resource
import time
import zipfile

import pytest
from openpyxl import DEFUSEDXML, Workbook

from kiosk.people.export import roster_xlsx
from kiosk.people.model import Choices, Person, RosterFile
from kiosk.people.roster import parse, read_grid
from kiosk.people.unpacking import MAX_PARTS
from kiosk.people.workbook import as_text
from tests.people.workbooks import (
    lying_bomb,
    many_rows,
    packed,
    parts,
    saved,
    with_entities,
    workbook,
    zip_bomb,
)

PEOPLE = (("Given name", "Family name", "Team"), ("Ana", "Pires", "Support"), ("زهرا", "محمدی", "فروش"))
MIDNIGHT = datetime.datetime(2026, 6, 5)  # noqa: DTZ001 - spreadsheets know no zones
TOO_LARGE = "Unpacked, this file is far larger than any list. Copy the names into a new sheet and save that."
DAMAGED = "This file is damaged, or only a part of it is here. Save the list again, or copy it again."


def said(file: RosterFile) -> list[tuple[int, str]]:
    return [(problem.row, problem.sentence.text) for problem in file.problems]


def names(file: RosterFile) -> list[str]:
    return [row.display for row in file.rows]


def test_a_spreadsheet_is_read_like_a_text_file() -> None:
    file = parse(workbook(("People", PEOPLE)))
    assert file.problems == ()
    assert [(row.row, row.display, row.team) for row in file.rows] == [
        (2, "Ana Pires", "Support"),
        (3, "زهرا محمدی", "فروش"),
    ]
    assert (file.sheets, file.sheet, file.encoding, file.separator) == (("People",), "People", "", "")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (42.0, "42"),
        (42, "42"),
        (0.5, "0.5"),
        (1e21, "1000000000000000000000"),
        (None, ""),
        (True, "TRUE"),
        (MIDNIGHT, "2026-06-05"),
        (MIDNIGHT.replace(hour=14, minute=3), "2026-06-05 14:03"),
        (datetime.time(14, 3), "14:03:00"),
        ("#N/A", ""),
        (" Ana ", " Ana "),
    ],
)
def test_cells_as_text(value: object, text: str) -> None:
    assert as_text(value) == text


def test_numbers_in_cells_are_staff_numbers_without_a_point() -> None:
    rows = [("Name", "Staff number", "Team"), ("Ana", 42.0, 7), ("Bob", 43, datetime.date(2026, 6, 5))]
    read = parse(workbook(("People", rows))).rows
    assert [(row.staff_number, row.team) for row in read] == [("42", "7"), ("43", "2026-06-05")]


def test_the_first_sheet_with_headers_is_taken_and_another_can_be_chosen() -> None:
    data = workbook(
        ("Cover", [["Our wonderful office"], ["made by HR"]]), ("Staff", PEOPLE), ("Old", [["Name"], ["Bob"]])
    )
    assert (parse(data).sheet, names(parse(data))) == ("Staff", ["Ana Pires", "زهرا محمدی"])
    assert names(parse(data, Choices(sheet="Old"))) == ["Bob"]
    assert parse(data, Choices(sheet="gone")).sheet == "Staff"
    assert parse(data, Choices(sheet="Cover")).sheets == ("Cover", "Staff", "Old")


def test_a_hidden_sheet_is_not_looked_at() -> None:
    book = Workbook()
    book.active.append(["Name"])
    book.active.append(["Ana"])
    hidden = book.create_sheet("Salaries", 0)
    hidden.append(["Name"])
    hidden.sheet_state = "hidden"
    assert parse(saved(book)).sheets == ("Sheet",)


def test_title_lines_above_the_headers() -> None:
    data = workbook(("People", [["Staff list"], [], ["Stand: Juni", None, None], *PEOPLE]))
    file = parse(data)
    assert (file.header, names(file), file.rows[0].row) == (4, ["Ana Pires", "زهرا محمدی"], 5)


def test_formulas_are_never_calculated_and_that_is_said() -> None:
    data = workbook(("People", [["Name", "Team"], ["Ana", "A"], ['=CONCAT("B","ob")', "A"]]))
    assert said(parse(data)) == [
        (
            0,
            "Some cells hold formulas that were never worked out. Open the file in your spreadsheet program "
            "and save it once.",
        ),
        (3, "The name is missing."),
    ]


def test_a_cell_that_looks_like_a_formula_is_text_and_its_guard_comes_off() -> None:
    people = [Person("P-1", "=1+1", "", "=1+1", "@team"), Person("P-2", "Ana", "", "Ana", "-", "", "+1")]
    data = roster_xlsx(people)
    sheet = parts(data)["xl/worksheets/sheet1.xml"]
    assert b"<f>" not in sheet and b"<f " not in sheet
    assert [(row.display, row.team, row.staff_number) for row in parse(data).rows] == [
        ("=1+1", "@team", ""),
        ("Ana", "-", "+1"),
    ]


def test_defusedxml_reads_the_xml() -> None:
    assert DEFUSEDXML


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"])
def test_entity_bombs_never_go_off(part: str) -> None:
    began = time.monotonic()
    assert said(parse(with_entities(workbook(("People", [["Name"], ["Ana"]])), part))) == [(0, DAMAGED)]
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("megabytes", [2, 40, 60])
def test_zip_bombs_are_refused_without_unpacking(megabytes: int) -> None:
    data = zip_bomb(megabytes)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert said(parse(data)) == [(0, TOO_LARGE)]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


def test_a_directory_that_lies_helps_nobody() -> None:
    assert said(parse(lying_bomb())) == [(0, DAMAGED)]


def test_too_many_parts_and_the_same_part_twice() -> None:
    good = parts(workbook(("People", PEOPLE)))
    assert said(parse(packed(good | {f"{at}.xml": b"" for at in range(MAX_PARTS)}))) == [(0, TOO_LARGE)]
    file = io.BytesIO(packed(good))
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning):
        archive.writestr("xl/workbook.xml", b"<other/>")
    assert said(parse(file.getvalue())) == [(0, DAMAGED)]


def test_a_hundred_thousand_rows_are_refused_at_once() -> None:
    data = many_rows(100_000)
    began = time.monotonic()
    assert said(parse(data)) == [(0, "There are more than %1 people.")]
    assert time.monotonic() - began < 3


@pytest.mark.faults
def test_more_than_ten_thousand_rows_in_another_form_are_refused_too() -> None:
    contents = parts(many_rows(10_003))
    sheet = contents["xl/worksheets/sheet1.xml"]
    contents["xl/worksheets/sheet1.xml"] = sheet.replace(b"</row>", b"</row >")
    assert said(parse(packed(contents))) == [(10_002, "There are more than %1 people.")]


def test_a_stray_cell_far_down_or_far_right() -> None:
    book = Workbook()
    for row in PEOPLE:
        book.active.append(row)
    book.active["A300000"] = " "
    assert names(parse(saved(book))) == ["Ana Pires", "زهرا محمدی"]
    book.active["XFD2"] = "x"
    assert names(parse(saved(book))) == ["Ana Pires", "زهرا محمدی"]
    book.active["AY2"] = "x"
    assert said(parse(saved(book))) == [(2, "There are more than %1 columns.")]


def test_progress_is_told() -> None:
    heard: list[int] = []
    rows = [["Name"], *([f"Ana {at}"] for at in range(1000))]
    assert read_grid(workbook(("People", rows)), progress=heard.append).problem is None
    assert heard == sorted(heard) and len(heard) >= 4 and heard[-1] <= 100


def test_empty_workbooks() -> None:
    assert said(parse(workbook(("People", [])))) == [(0, "This file is empty.")]
    assert said(parse(workbook(("People", [["Name"]])))) == [(0, "There is nobody in this file.")]


@pytest.mark.parametrize(
    ("data", "begins"),
    [
        (b"%PDF-1.7\n", "This is a PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "This is a picture"),
        (b"\0\0\0\x18ftypmp42", "This is a picture or a video"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
            "This file opens only with its password",
        ),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "This is an older Excel file"),
        (b"<html><table><tr><td>Name</td></tr></table>", "Inside, this file is a web page"),
        ("\ufeff<?xml version='1.0'?><Workbook/>".encode("utf-16"), "Inside, this file is a web page"),
        (packed({"content.xml": b"", "mimetype": b""}), "This is an OpenDocument file"),
        (packed({"word/document.xml": b""}), "This is a document"),
        (packed({"xl/workbook.bin": b""}), "This spreadsheet is stored in a way"),
        (packed({"Index/Document.iwa": b""}), "This spreadsheet is stored in a way"),
        (packed({"people.csv": b""}), "This is a packed folder"),
        (packed({}), "This is a packed folder"),
        (packed({"xl/nothing.xml": b""}), "This file is damaged"),
    ],
)
def test_other_files_are_named_and_the_way_out_is_said(data: bytes, begins: str) -> None:
    ((row, sentence),) = said(parse(data))
    assert row == 0
    assert sentence.startswith(begins)
