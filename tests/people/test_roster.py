"""Files as organizers bring them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.people.model import Choices, RosterFile
from kiosk.people.roster import language_of, parse
from kiosk.people.text import clean

PEOPLE = (("Zoë", "Müller", "Support"), ("René", "Lefèvre", "Café"), ("Jürgen", "Groß", "Support"))
WORLD = (*PEOPLE, ("زهرا", "محمدی", "پشتیبانی"), ("伟", "王", "Billing"), ("Łukasz", "Żak", "Support"))
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")


def written(people: tuple[tuple[str, ...], ...], separator: str, newline: str = "\r\n") -> str:
    rows = (("Given name", "Family name", "Team"), *people)
    return "".join(separator.join(row) + newline for row in rows)


def names(file: RosterFile) -> tuple[tuple[str, ...], ...]:
    return tuple((row.given, row.family, row.team) for row in file.rows)


def said(data: bytes | str) -> list[tuple[int, str, str]]:
    file = parse(data.encode() if isinstance(data, str) else data)
    return [(problem.row, problem.column, problem.sentence.text) for problem in file.problems]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_every_encoding_and_separator(tmp_path: Path, encoding: str, separator: str, newline: str) -> None:
    people = PEOPLE if encoding == "cp1252" else WORLD
    path = tmp_path / "people.csv"
    path.write_bytes(written(people, separator, newline).encode(encoding))

    file = parse(path.read_bytes())

    assert file.problems == ()
    assert names(file) == people
    assert file.separator == separator
    assert file.guessed == (encoding == "cp1252")


def test_utf_16_big_endian_with_its_mark() -> None:
    data = b"\xfe\xff" + written(WORLD, ";").encode("utf-16-be")
    assert names(parse(data)) == WORLD


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_plain_letters_in_utf_16_without_a_mark(encoding: str) -> None:
    people = (("Ana", "Pires", "Support"),)
    assert names(parse(written(people, ",").encode(encoding))) == people


@pytest.mark.parametrize(
    ("encoding", "people"),
    [
        ("cp1251", (("Иван", "Соколов", "Поддержка"), ("Сергей", "Кузнецов", "Склад"))),
        ("cp1253", (("Γιώργος", "Παπαδόπουλος", "Υποστήριξη"), ("Ελένη", "Νικολάου", "Πωλήσεις"))),
        ("cp1250", (("Łukasz", "Żak", "Wsparcie"), ("Tomáš", "Dvořák", "Sklad"))),
    ],
)
def test_a_forced_encoding_is_obeyed(encoding: str, people: tuple[tuple[str, ...], ...]) -> None:
    file = parse(written(people, ";").encode(encoding), Choices(encoding))
    assert names(file) == people
    assert not file.guessed


def test_a_forced_encoding_that_does_not_fit_is_a_problem() -> None:
    (problem,) = parse(written(PEOPLE, ",").encode("cp1252"), Choices("utf-8")).problems
    assert problem.sentence.values == ("utf-8",)
    assert parse(b"Name\nAna\n", Choices("rot13")).problems
    assert parse(b"Name\nAna\n", Choices("utf-8\0")).problems


HEADERS = {
    "en": "First name,Last name,Display name,Department,E-mail address,Employee ID,Preferred language",
    "fr": "Prénom;Nom de famille;Nom affiché;Équipe;Adresse e-mail;Matricule;Langue",
    "de": "Vorname;Nachname;Anzeigename;Abteilung;E-Mail-Adresse;Personal-Nr.;Sprache",
    "fa": "نام,نام خانوادگی,نام نمایشی,تیم,ایمیل,کد پرسنلی,زبان",
    "fa-arabic-letters": "نام,نام خانوادگي,نام نمايشي,بخش,ايميل,كد پرسنلي,زبان",
    "shouted": "GIVEN_NAME\tFAMILY_NAME\tDISPLAYNAME\tTEAM\tEMAIL\tSTAFF-NUMBER\tLANGUAGE",
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS.keys())
def test_headers_in_four_languages(header: str) -> None:
    separator = next(sign for sign in ",;\t" if sign in header)
    cells = ("Ana", "Pires", "Ana Maria Pires", "Support", "ana@x.example", "S-1", "Deutsch")
    file = parse(f"{header}\n{separator.join(cells)}\n".encode())
    (row,) = file.rows
    assert file.problems == ()
    assert (row.given, row.family, row.display, row.team) == cells[:4]
    assert (row.email, row.staff_number, row.language) == ("ana@x.example", "S-1", "de")


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        ("Name", "Ana Pires", ("Ana", "Pires", "Ana Pires")),
        ("Name", '"Pires, Ana Maria"', ("Ana Maria", "Pires", "Ana Maria Pires")),
        ("نام", "رضایی، زهرا", ("زهرا", "رضایی", "زهرا رضایی")),
        ("Name", '"Sammy Davis, Jr."', ("Sammy Davis,", "Jr.", "Sammy Davis, Jr.")),
        ("Name;Vorname", "Groß;Jürgen", ("Jürgen", "Groß", "Jürgen Groß")),
        ("Nom;Prénom", "Lefèvre;René", ("René", "Lefèvre", "René Lefèvre")),
        ("نام;نام خانوادگی", "زهرا;محمدی", ("زهرا", "محمدی", "زهرا محمدی")),
        ("Name;Surname", "Ana;Pires", ("Ana", "Pires", "Ana Pires")),
        ("First name;Last name;Name", "Ana;Pires;Ana M. Pires", ("Ana", "Pires", "Ana M. Pires")),
        ("Given;Family;Display name", 'Bob;Ray;"Ray, Bobby"', ("Bob", "Ray", "Bobby Ray")),
        ("Name", "Cher", ("Cher", "", "Cher")),
        ("Family name", "Pires", ("", "Pires", "Pires")),
        ("Name, Vorname;Team", '"Groß, Jürgen";Support', ("Jürgen", "Groß", "Jürgen Groß")),
    ],
)
def test_names_in_whatever_columns(header: str, cells: str, expected: tuple[str, str, str]) -> None:
    (row,) = parse(f"{header}\n{cells}\n".encode()).rows
    assert (row.given, row.family, row.display) == expected


def test_quoted_separators_line_breaks_and_quotes() -> None:
    text = 'Name;Team;Remark\r\n"Ana\r\nPires";"Support; late";"two\n\nlines"\r\n"Bob ""B"" Ray";Billing;\r\n'
    file = parse(text.encode())
    assert [(row.display, row.team, row.row) for row in file.rows] == [
        ("Ana Pires", "Support; late", 2),
        ('Bob "B" Ray', "Billing", 3),
    ]


def test_empty_rows_are_passed_over_and_still_counted() -> None:
    assert [row.row for row in parse(b"Name,Team\n\nAna,A\n,\n  ,\nBob,B\n").rows] == [3, 6]


def test_columns_that_mean_nothing_here_are_left_out() -> None:
    file = parse(b"Salary,Name,,Shoe size,Team\n1,Ana,x,42,A\n")
    assert [column.field for column in file.columns] == ["", "full", "", "", "team"]
    assert file.problems == ()


def test_of_two_columns_for_one_field_the_more_exact_is_taken() -> None:
    (row,) = parse(b"Name,Department,Team\nAna,Operations,Night shift\n").rows
    assert row.team == "Night shift"


def test_the_line_that_names_the_separator_for_excel() -> None:
    assert [row.display for row in parse(b"sep=;\r\nName;Team\r\nAna, the;A\r\n").rows] == ["the Ana"]


def test_a_single_column_of_names() -> None:
    assert [row.display for row in parse("Nom\nAna\nRené\n".encode()).rows] == ["Ana", "René"]


def test_hostile_cells_are_only_text() -> None:
    cells = [
        "<img src=x onerror=alert(1)>",
        "=cmd|'/C calc'!A0",
        "@SUM(1+1)",
        "Ana \N{PILE OF POO}\N{MAN}\u200d\N{WOMAN}",
        "Robert'); DROP TABLE person;--",
        "%1 %Ln {0} $HOME `id`",
    ]
    file = parse(("Name\n" + "".join(f'"{cell}"\n' for cell in cells)).encode())
    assert [row.display for row in file.rows] == cells


@pytest.mark.parametrize(
    ("cell", "cleaned"),
    [
        ("A\u202ena\u2066", "Ana"),
        ("A\x07\x1bna\x00\x7f", "Ana"),
        ("\ufeffAna\u200b", "Ana"),
        ("Ana\u2028 \u00a0\t Pires ", "Ana Pires"),
        ("محمد\u200cرضا", "محمد\u200cرضا"),
        ("\u200cرضا\u200d \u200c", "رضا"),
        ("e\u0301", "é"),
        ("\ud800a\uffff", "a"),
        ("\U000e0041Ana", "Ana"),
    ],
)
def test_control_and_direction_characters_are_cleaned(cell: str, cleaned: str) -> None:
    assert clean(cell) == cleaned


def test_problems_name_row_and_column() -> None:
    rows = ["Vorname;Nachname;E-Mail;Abteilung", "Ana;Pires;ana.example;A", ";;x@y.example;A"]
    rows += [f"{'x' * 81};B;;A", f"Bob;Ray;;{'t' * 61}", "Cyd;Ray;;A;extra", f"{'y' * 50};{'z' * 50};;A"]
    assert said("\n".join(rows)) == [
        (2, "E-Mail", "This does not look like an e-mail address."),
        (3, "Nachname", "The name is missing."),
        (4, "Vorname", "This is longer than %1 letters. Make it shorter."),
        (5, "Abteilung", "This is longer than %1 letters. Make it shorter."),
        (6, "", "This row has more cells than there are columns."),
        (7, "Nachname", "This is longer than %1 letters. Make it shorter."),
    ]


def test_a_name_of_5000_letters_is_refused_by_row_and_column() -> None:
    ((row, column, _),) = said(f"Name,Team\nAna,A\n{'ا' * 5000},B\n")
    assert (row, column) == (3, "Name")


@pytest.mark.parametrize(
    ("rows", "column"),
    [
        (("Ana;a@x.example;S1", "Bob;b@x.example;s1"), "Staff number"),
        (("Ana;a@x.example;", "Bob;A@X.example;"), "Email"),
        (("Ana;a@x.example;S1", "Bob;a@x.example;"), "Email"),
        (("Ana Pires;;", "Pires Ana;;"), ""),
        (("علي;;۱۲", "زهرا;;12"), "Staff number"),
    ],
)
def test_a_person_who_is_there_twice(rows: tuple[str, str], column: str) -> None:
    ((row, named, _),) = said("Name;Email;Staff number\n" + "\n".join(rows))
    assert (row, named) == (3, column)


def test_colleagues_may_share_a_mailbox_and_a_name() -> None:
    assert said("Name;Email;Staff number\nAna;info@x.example;1\nAna;info@x.example;2\n") == []
    assert said("Name;Team\nAna;Support\nAna;Billing\n") == []


NO_HEADER = "The first row must name the columns, like: Given name, Family name, Team."
NO_NAMES = "There is no column with names. Add one, for example Given name or Name."
QUOTES = "The quotation marks do not match. Each one needs a partner."
TOO_LARGE = "This file is larger than %1 MB. A list of names is much smaller."
NO_TEXT = "This is not a text file. A list of people is saved as CSV (UTF-8)."
DAMAGED = "This file is damaged, or only a part of it is here. Save the list again, or copy it again."
OLD_EXCEL = (
    "This is an older Excel file (.xls). Open it in your spreadsheet program and save it as XLSX or CSV."
)
PICTURE = "This is a picture or a video. The list of people is a spreadsheet (XLSX or CSV)."


@pytest.mark.parametrize(
    ("data", "row", "sentence"),
    [
        (b"", 0, "This file is empty."),
        (b"\xef\xbb\xbf", 0, "This file is empty."),
        (b"\xff\xfe\r\0\n\0", 0, "This file is empty."),
        (b" \r\n\r\n", 0, "This file is empty."),
        (b",,\n,,\n", 0, "This file is empty."),
        (b"Name,Team\n", 0, "There is nobody in this file."),
        (b"Ana,Support\nBob,Billing\n", 1, NO_HEADER),
        (b"Team,E-mail\nA,a@x.example\n", 1, NO_NAMES),
        (b"Name,Team,Name\nAna,A,B\n", 1, "Two columns have this header. Keep one of them."),
        (b'Name,Team\nAna,A\n"Bob,B\nCyd,C\n', 3, QUOTES),
        (b'Name,Team\n"Ana" P,A\n', 2, QUOTES),
        (b"PK\x03\x04" + b"\0" * 500, 0, DAMAGED),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 500, 0, OLD_EXCEL),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, 0, PICTURE),
        (b"\0\x81\x8d" * 200, 0, NO_TEXT),
        (bytes(range(1, 32)) * 20, 0, NO_TEXT),
        (b"Name\n" + b"a" * 140_000, 2, "A cell of this row is far too long."),
        (b"Name\n" + b"a\n" * 2_600_000, 0, TOO_LARGE),
        (b"Name\n" + b"Ana\n" * 10_001, 10_002, "There are more than %1 people."),
        (b"Name" + b"," * 60 + b"x\nAna\n", 1, "There are more than %1 columns."),
    ],
)  # fmt: skip
def test_what_is_no_roster_is_said_plainly(data: bytes, row: int, sentence: str) -> None:
    ((where, _, what),) = said(data)
    assert (where, what) == (row, sentence)


def test_ten_thousand_people_are_read() -> None:
    rows = "".join(f"Ana,Pires {number},Team {number % 9},{number}\n" for number in range(10_000))
    file = parse(("Given name,Family name,Team,Staff number\n" + rows).encode())
    assert (len(file.rows), file.problems) == (10_000, ())


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("EN", "en"),
        ("de-CH", "de"),
        ("fr_CA", "fr"),
        ("فارسی", "fa"),
        ("Französisch", "fr"),
        ("Anglais", "en"),
        ("", ""),
        ("Klingon", ""),
    ],
)
def test_languages_as_people_write_them(cell: str, code: str) -> None:
    assert language_of(cell) == code


def test_the_demo_people() -> None:
    file = parse(Path("assets/demo/people.csv").read_bytes())
    assert file.problems == ()
    assert (len(file.rows), len({row.team for row in file.rows})) == (120, 9)
    assert {row.language for row in file.rows} == {"en", "fr", "de", "fa"}
