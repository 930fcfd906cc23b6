"""The people as a file that spreadsheets open without running anything, and that can be imported again."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable

from kiosk.people.model import Person
from kiosk.people.text import guarded

FORMATS = (".csv", ".xlsx")
HEADERS = ("Given name", "Family name", "Display name", "Team", "E-mail", "Staff number", "Language")
WIDTHS = (18, 22, 28, 24, 34, 16, 10)


def roster_in(ending: str, people: Iterable[Person]) -> bytes:
    """`ending`: one of `FORMATS`."""
    return roster_xlsx(people) if ending == ".xlsx" else roster_csv(people)


def roster_xlsx(people: Iterable[Person]) -> bytes:
    """A workbook with one sheet; every cell is text, staff numbers too."""
    from openpyxl import Workbook  # slow to import, seldom needed
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = Workbook(write_only=True)
    sheet = book.create_sheet("People")
    for letter, width in zip("ABCDEFG", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    sheet.append(HEADERS)
    for person in people:
        sheet.append([ILLEGAL_CHARACTERS_RE.sub("", guarded(cell)) for cell in _cells(person)])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def roster_csv(people: Iterable[Person]) -> bytes:
    """CSV, UTF-8 with byte order mark. The headers are those that `headers.py` reads."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_MINIMAL)
    writer.writerow(HEADERS)
    writer.writerows([guarded(cell) for cell in _cells(person)] for person in people)
    return codecs.BOM_UTF8 + text.getvalue().encode("utf-8", "replace")


def _cells(person: Person) -> tuple[str, ...]:
    return (
        person.given,
        person.family,
        person.display,
        person.team,
        person.email,
        person.staff_number,
        person.language,
    )
