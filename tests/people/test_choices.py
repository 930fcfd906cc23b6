"""What was guessed of a file, and what an organizer says instead."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.people.headers import corrected, read_headers
from kiosk.people.model import FIELDS, NAME_FIELDS, Choices, Column
from kiosk.people.roster import parse

TWICE = "Two columns have this header. Keep one of them."
NO_HEADER = "The first row must name the columns, like: Given name, Family name, Team."


def fields(text: str, choices: Choices) -> list[str]:
    return [column.field for column in parse(text.encode(), choices).columns]


def said(text: str, choices: Choices) -> list[str]:
    return [problem.sentence.text for problem in parse(text.encode(), choices).problems]


def names(text: str, choices: Choices) -> list[str]:
    return [row.display for row in parse(text.encode(), choices).rows]


def test_a_column_is_what_the_organizer_says() -> None:
    text = "Name;Kostenstelle;Team\nAna;Lager;7\n"
    assert fields(text, Choices()) == ["full", "", "team"]
    choices = Choices(fields=((1, "team"),))
    assert fields(text, choices) == ["full", "team", ""]
    assert parse(text.encode(), choices).rows[0].team == "Lager"


def test_of_two_headers_that_are_the_same_one_is_chosen() -> None:
    text = "Name;Name;Team\nAna;Pires;A\n"
    assert said(text, Choices()) == [TWICE]
    assert names(text, Choices(fields=((0, "given"), (1, "family")))) == ["Ana Pires"]
    assert names(text, Choices(fields=((1, "full"),))) == ["Pires"]
    assert said(text, Choices(fields=((2, ""),))) == [TWICE]


def test_a_file_without_headers_gets_its_columns_by_hand() -> None:
    text = "Ana;Pires;Support\nBob;Ray;Billing\n"
    assert said(text, Choices()) == [NO_HEADER]
    without = Choices(header=0)
    assert [column.header for column in parse(text.encode(), without).columns] == ["A", "B", "C"]
    assert said(text, without) == [NO_HEADER]
    mapped = Choices(header=0, fields=((0, "given"), (1, "family"), (2, "team")))
    assert names(text, mapped) == ["Ana Pires", "Bob Ray"]
    assert parse(b"A@x;e\n", Choices(header=0, fields=((0, "full"), (1, "email")))).problems[0].column == "B"


@pytest.mark.parametrize(
    "title", ["Staff list", "Staff list, June 2026;;", "Mitarbeiter;;", ";;\nStand:;Juni;"]
)
def test_title_lines_are_passed_over(title: str) -> None:
    text = f"{title}\nVorname;Nachname;Abteilung\nAna;Pires;Support\n"
    file = parse(text.encode())
    assert (file.header, names(text, Choices())) == (2 + title.count("\n"), ["Ana Pires"])


def test_another_row_may_name_the_columns() -> None:
    text = "Name;Team\nName;Group\nAna;A\n"
    assert names(text, Choices()) == ["Name", "Ana"]
    assert names(text, Choices(header=2)) == ["Ana"]
    assert names(text, Choices(header=99)) == ["Name", "Ana"]


def test_the_separator_can_be_said() -> None:
    text = "Name\nPires, Ana\n"
    assert said(text, Choices()) == ["This row has more cells than there are columns."]
    assert names(text, Choices(separator=";")) == ["Ana Pires"]
    assert names(text, Choices(separator="nonsense")) == names(text, Choices())


def test_a_separator_is_found_below_a_title_with_commas() -> None:
    assert names("Staff, Boston, June\nVorname;Nachname\nAna;Pires\n", Choices()) == ["Ana Pires"]


def test_the_first_rows_are_kept_for_looking_at() -> None:
    file = parse(b"Name;Team\n\nAna;A\n")
    assert file.sample == ((3, ("Ana", "A")),)
    broken = parse(b'Name;Team\nAna;A\n"Bob;B\n')
    assert broken.problems and broken.sample == ((2, ("Ana", "A")),)


headers = st.lists(st.sampled_from(["Name", "Vorname", "Team", "Dept", "E-Mail", "x", "", "نام"]), min_size=1)
wishes = st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["", *FIELDS, "nonsense"])), max_size=12)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(headers, wishes)
def test_each_field_has_one_column_and_the_last_word_counts(
    written: list[str], said: list[tuple[int, str]]
) -> None:
    columns = corrected(read_headers(written), said)
    taken = [column.field for column in columns if column.field]
    assert len(taken) == len(set(taken)) and set(taken) <= set(FIELDS)
    assert [column.header for column in columns] == written
    if said and said[-1][0] < len(written):
        place, field = said[-1]
        assert columns[place].field == (field if field in FIELDS else "")


@settings(max_examples=150, deadline=None, derandomize=True)
@given(headers, wishes, st.one_of(st.none(), st.integers(-1, 4)))
def test_any_choice_gives_rows_or_problems(
    written: list[str], said: list[tuple[int, str]], row: int | None
) -> None:
    text = ";".join(written) + "\n" + "Ana;Bob;Cyd;Dora\n" * 2
    file = parse(text.encode(), Choices(header=row, fields=tuple(said)))
    assert file.rows or file.problems
    if not file.problems:
        assert {column.field for column in file.columns} & set(NAME_FIELDS)


def test_columns_without_headers_are_called_as_spreadsheets_do() -> None:
    text = ";".join(["x"] * 30) + "\n"
    called = [column.header for column in parse(text.encode(), Choices(header=0)).columns]
    assert (called[0], called[25], called[26], called[29]) == ("A", "Z", "AA", "AD")
    assert Column("A", "") == parse(text.encode(), Choices(header=0)).columns[0]
