"""Which column holds what: headers as people write them, in four languages."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.people.model import Column, Problem
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

FieldOfHeader = dict[str, tuple[str, int]]


def _squeezed(header: str) -> str:
    return bare(fold(clean(header)))


def known_headers() -> FieldOfHeader:
    """Squeezed header -> (field, rank); of two columns for one field the lower rank is taken."""
    known: FieldOfHeader = {}
    for field, written in _WRITTEN:
        for rank, header in enumerate(written.split("|")):
            known.setdefault(_squeezed(header), (field, rank))
    return known


def recognized(headers: Sequence[str], known: FieldOfHeader) -> int:
    return sum(_squeezed(header) in known for header in headers)


def read_headers(headers: Sequence[str]) -> tuple[tuple[Column, ...], tuple[Problem, ...]]:
    """What each column is. "Name" alone is the whole name; beside a given name it is the family name."""
    known = known_headers()
    squeezed = [_squeezed(header) for header in headers]
    best: dict[str, tuple[int, int]] = {}
    for at, header in enumerate(squeezed):
        field, rank = known.get(header, ("", 0))
        if field:
            best[field] = min(best.get(field, (rank, at)), (rank, at))
    if "name" in best:
        best.setdefault(_what_name_means(best), best["name"])
    taken = {at: field for field, (_, at) in best.items() if field != "name"}
    columns = tuple(Column(clean(header), taken.get(at, "")) for at, header in enumerate(headers))
    return columns, tuple(_problems(columns, squeezed, best))


def _what_name_means(fields: dict[str, tuple[int, int]]) -> str:
    has_given, has_family = "given" in fields, "family" in fields
    if has_given == has_family:
        return "full"
    return "family" if has_given else "given"


def _problems(
    columns: tuple[Column, ...], squeezed: list[str], best: dict[str, tuple[int, int]]
) -> list[Problem]:
    if not best.keys() & {"name", "given", "family", "full", "display"}:
        return [Problem(1, "", _no_names(some_known=bool(best)))]
    used = {squeezed[at] for _, at in best.values()}
    twice = Sentence("People", "Two columns have this header. Keep one of them.")
    return [
        Problem(1, columns[at].header, twice)
        for at, header in enumerate(squeezed)
        if header in used and header in squeezed[:at]
    ]


def _no_names(*, some_known: bool) -> Sentence:
    if some_known:
        return Sentence("People", "There is no column with names. Add one, for example Given name or Name.")
    return Sentence("People", "The first row must name the columns, like: Given name, Family name, Team.")
