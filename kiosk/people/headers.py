"""Which column holds what: headers as people write them, in four languages."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from kiosk.people.model import FIELDS, NAME_FIELDS, Column, Problem
from kiosk.people.text import bare, clean, fold
from kiosk.words import Sentence

_WRITTEN = (
    ("name", "name | names | nom | noms | Namen | نام | اسم"),
    (
        "given",
        "given name | given names | first name | first names | firstname | forename | given | first | "
        "preferred name | preferred first name | christian name | prénom | prénoms | prénom usuel | "
        "Vorname | Vornamen | Rufname | نام کوچک | اسم کوچک | نام فرد",
    ),
    (
        "family",
        "family name | last name | surname | family | last | nom de famille | nom d'usage | nom usuel "
        "| Nachname | Familienname | Zuname | نام خانوادگی | نام فامیل | فامیلی | فامیل | شهرت",
    ),
    (
        "full",
        "full name | fullname | employee name | staff name | person | employee | complete name | nom "
        "complet | nom et prénom | nom prénom | prénom nom | prénom et nom | vollständiger Name | "
        "ganzer Name | Vor- und Nachname | Name, Vorname | Vorname Nachname | Mitarbeiter | "
        "Mitarbeiterin | Mitarbeitername | نام و نام خانوادگی | نام کامل | نام نام خانوادگی | نام "
        "کارمند",
    ),
    (
        "display",
        "display name | displayname | shown name | known as | nickname | badge name | nom affiché | "
        "nom d'affichage | surnom | Anzeigename | angezeigter Name | Spitzname | نام نمایشی | نام "
        "نمایش | نام قابل نمایش",
    ),
    (
        "team",
        "team | team name | équipe | nom de l'équipe | Teamname | تیم | نام تیم | گروه | group | "
        "groupe | Gruppe | department | dept | department name | unit | division | section | "
        "organization unit | service | département | direction | pôle | unité | Abteilung | "
        "Abteilungsname | Bereich | Referat | Sachgebiet | Einheit | بخش | واحد | اداره | دپارتمان | "
        "واحد سازمانی",
    ),
    (
        "email",
        "e-mail | email address | mail | e-mail address | work email | work e-mail | business email | "
        "courriel | adresse e-mail | adresse courriel | adresse mail | adresse électronique | mél | "
        "mail professionnel | E-Mail-Adresse | Mailadresse | Mail-Adresse | dienstliche E-Mail | "
        "ایمیل | پست الکترونیک | پست الکترونیکی | رایانامه | آدرس ایمیل | نشانی ایمیل",
    ),
    (
        "staff_number",
        "staff number | staff no | staff id | employee number | employee no | employee id | personnel "
        "number | personnel no | personnel id | payroll number | badge number | worker id | id number "
        "| number | id | matricule | numéro de matricule | n° matricule | numéro d'employé | numéro "
        "de personnel | numéro d'agent | numéro du personnel | Personalnummer | Personal-Nr. | "
        "Personalnr | Pers.-Nr. | PersNr | Mitarbeiternummer | Mitarbeiter-Nr. | Mitarbeiter-ID | "
        "Stammnummer | کد پرسنلی | شماره پرسنلی | شماره کارمندی | کد کارمندی | شماره کارمند | شناسه "
        "کارمند",
    ),
    (
        "language",
        "language | preferred language | lang | langue | langue préférée | Sprache | bevorzugte "
        "Sprache | زبان | زبان ترجیحی",
    ),
)

Known = Mapping[str, tuple[str, int]]
FieldOfHeader = dict[str, tuple[str, int]]
NumberedCells = tuple[int, Sequence[str]]

HEADER_WITHIN = 20
"""So many rows may stand above the one that names the columns: a title, a date, the firm's address."""


def squeezed(header: str) -> str:
    return bare(fold(clean(header)))


@cache
def known_headers() -> Known:
    """Squeezed header -> (field, rank); of two columns for one field the lower rank is taken."""
    return known_from(_WRITTEN)


def known_from(fields: Iterable[tuple[str, str]]) -> Known:
    """The same for a list of another kind. `fields`: each with its headers, a bar between them."""
    known: FieldOfHeader = {}
    for field, written in fields:
        for rank, header in enumerate(written.split("|")):
            known.setdefault(squeezed(header), (field, rank))
    return MappingProxyType(known)


def recognized(headers: Sequence[str], known: Known) -> int:
    return sum(squeezed(header) in known for header in headers)


def header_row(rows: Sequence[NumberedCells], known: Known | None = None) -> int:
    """Number of the row that names the columns: of the first ones, that with most known headers."""
    known = known or known_headers()
    best = max(rows[:HEADER_WITHIN], key=lambda row: recognized(row[1], known))
    return best[0]


def unnamed(count: int) -> tuple[Column, ...]:
    """Columns of a file without headers: A, B, C ... Z, AA, as spreadsheets call them."""
    return tuple(Column(_letter(at), "") for at in range(count))


def _letter(at: int) -> str:
    return (_letter(at // 26 - 1) if at >= 26 else "") + chr(ord("A") + at % 26)


def read_headers(headers: Sequence[str]) -> tuple[Column, ...]:
    """What each column is taken for. "Name" alone is the whole name, beside a given name the family name."""
    known = known_headers()
    best: dict[str, tuple[int, int]] = {}
    for at, header in enumerate(map(squeezed, headers)):
        field, rank = known.get(header, ("", 0))
        if field:
            best[field] = min(best.get(field, (rank, at)), (rank, at))
    if "name" in best:
        best.setdefault(_what_name_means(best), best["name"])
    taken = {at: field for field, (_, at) in best.items() if field != "name"}
    return tuple(Column(clean(header), taken.get(at, "")) for at, header in enumerate(headers))


def _what_name_means(fields: dict[str, tuple[int, int]]) -> str:
    has_given, has_family = "given" in fields, "family" in fields
    if has_given == has_family:
        return "full"
    return "family" if has_given else "given"


def corrected(columns: Sequence[Column], fields: Sequence[tuple[int, str]]) -> tuple[Column, ...]:
    """`fields`: place and field in the order of choosing. A field has one column, the last chosen for it."""
    chosen = list(columns)
    for place, field in fields:
        if place >= len(chosen):
            continue
        for at, column in enumerate(chosen):
            if field and column.field == field:
                chosen[at] = replace(column, field="")
        chosen[place] = replace(chosen[place], field=field if field in FIELDS else "")
    return tuple(chosen)


def headers_problems(
    columns: Sequence[Column], row: int, decided: Collection[int] = ()
) -> tuple[Problem, ...]:
    """Why these columns make no roster. `row`: that of the headers. `decided`: places that were chosen."""
    fields = {column.field for column in columns if column.field}
    if not fields.intersection(NAME_FIELDS):
        return (Problem(row, "", _no_names(some_known=bool(fields))),)
    names = [squeezed(column.header) for column in columns]
    used = {name for name, column in zip(names, columns, strict=True) if column.field}
    settled = {names[place] for place in decided if place < len(names)}
    twice = Sentence("People", "Two columns have this header. Keep one of them.")
    return tuple(
        Problem(row, columns[at].header, twice)
        for at, name in enumerate(names)
        if name in used - settled and name in names[:at]
    )


def _no_names(*, some_known: bool) -> Sentence:
    if some_known:
        return Sentence("People", "There is no column with names. Add one, for example Given name or Name.")
    return Sentence("People", "The first row must name the columns, like: Given name, Family name, Team.")
