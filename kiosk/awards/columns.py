"""Which column of a list of awards holds what: headers as people write them, in four languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from kiosk.people.headers import Known, known_from, squeezed
from kiosk.people.model import Problem
from kiosk.words import Sentence

_WRITTEN = (
    (
        "title",
        "title | award | award title | award name | prize | titre | titre du prix | prix | récompense | "
        "distinction | Titel | Auszeichnung | Preis | Urkunde | Ehrung | عنوان | عنوان جایزه | جایزه | لوح | "
        "تقدیرنامه | عنوان تقدیر",
    ),
    (
        "citation",
        "citation | reason | why | for what | text | words | laudation | motif | raison | pourquoi | texte | "
        "éloge | mention | Begründung | Grund | warum | wofür | Text | Laudatio | Würdigung | متن | دلیل | "
        "متن تقدیر | شرح | چرا | توضیح",
    ),
    (
        "recipient",
        "recipient | awarded to | winner | name | full name | employee | person | destinataire | "
        "récipiendaire | lauréat | lauréate | gagnant | gagnante | bénéficiaire | nom | nom complet | nom et "
        "prénom | Empfänger | Empfängerin | Empfänger/in | Preisträger | Preisträgerin | Gewinner | "
        "Gewinnerin | Geehrte | Name | گیرنده | دریافت کننده | برنده | نام | نام کامل | نام و نام خانوادگی | "
        "اهدا به",
    ),
    ("number", "staff number | employee number | matricule | Personalnummer | شماره پرسنلی | کد پرسنلی"),
    ("email", "e-mail | email address | courriel | adresse e-mail | E-Mail-Adresse | ایمیل | رایانامه"),
    ("given", "given name | first name | prénom | Vorname | نام کوچک"),
    ("family", "family name | last name | surname | nom de famille | Nachname | Familienname | نام خانوادگی"),
    (
        "team",
        "team | team name | department | group | équipe | service | groupe | département | Gruppe | "
        "Abteilung | Bereich | تیم | نام تیم | گروه | بخش | واحد",
    ),
    (
        "presenter",
        "presenter | presented by | given by | handed over by | présenté par | remis par | présentateur | "
        "présentatrice | orateur | oratrice | überreicht von | überreicht durch | verliehen von | Laudator | "
        "Laudatorin | Redner | Rednerin | اهدا کننده | اهداکننده | تقدیم کننده | ارائه دهنده | مجری | از طرف",
    ),
    ("category", "category | kind | type | catégorie | genre | Kategorie | Art | Sparte | دسته | رده | نوع"),
    ("date", "date | day | awarded on | jour | date de remise | Datum | Tag | verliehen am | تاریخ | روز"),
    ("language", "language | lang | langue | Sprache | زبان"),
)


@cache
def award_headers() -> Known:
    return known_from(_WRITTEN)


def read_columns(headers: Sequence[str]) -> dict[str, int]:
    """Field -> place; of several for one field the one whose header comes first in our list."""
    known = award_headers()
    best: dict[str, tuple[int, int]] = {}
    for place, header in enumerate(headers):
        field, rank = known.get(squeezed(header), ("", 0))
        if field:
            best[field] = min(best.get(field, (rank, place)), (rank, place))
    return {field: place for field, (_, place) in best.items()}


def wrong_columns(columns: Mapping[str, int], header: int) -> Problem | None:
    if "title" not in columns:
        return Problem(
            header,
            "",
            Sentence("Awards", "The first row must name the columns, like: Title, Recipient, Citation."),
        )
    if not columns.keys() & {"recipient", "given", "family", "number", "email", "team"}:
        return Problem(
            header, "", Sentence("Awards", "There is no column that says who gets it. Add one: Recipient.")
        )
    return None
