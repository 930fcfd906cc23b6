"""The people as a file that spreadsheets open without running anything, and that can be imported again."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable

from kiosk.people.model import Person
from kiosk.people.text import guarded

HEADERS = ("Given name", "Family name", "Display name", "Team", "E-mail", "Staff number", "Language")


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
