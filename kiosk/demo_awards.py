"""The sample event's awards: in four languages, for people, teams and a friend; three proposals."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from kiosk.awarding import from_draw
from kiosk.awards.model import Draft, Look, Recipient, Signature
from kiosk.awards.titles import READY
from kiosk.draw.model import Stage
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.people.model import Person
from kiosk.words import Words

WordsFor = Callable[[str], Words]

ART = Path(__file__).parents[1] / "assets" / "demo"
ISSUED = 3
FRIEND = "Mina Karimi · مینا کریمی · Мина Карими"
"""One name in three scripts: Latin, Persian, Cyrillic."""

# Number of the ready-made award, language of its certificate. People get them in their own language.
_READY = (
    (1, "en"),
    (2, "fr"),
    (28, "de"),
    (12, "fa"),
    (22, "en"),
    (29, "fr"),
    (32, "de"),
    (24, "fa"),
    (36, "en"),
    (39, "fa"),
)
_TEAMS = ((16, "Support", "en"), (17, "Warehouse", "de"))

_PROPOSALS = (
    (
        "en",
        "fr",
        "",
        "Stayed on the line with a customer until the ambulance came, then made tea for all of us.",
    ),
    ("fr", "de", "La clé de toutes les portes", "Sait toujours à qui il faut parler, et y va avec toi."),
    ("fa", "en", "", "هر روز صبح اول حال همه را می‌پرسد، بعد سراغ کار می‌رود."),
)


def give_awards(house: House, words_for: WordsFor, now: datetime) -> None:
    """Fourteen in the order of the show; the certificates of the first three are made."""
    _sign(house)
    people = _People(house)
    drafts = [_ready(number, language, people.next(language), words_for) for number, language in _READY]
    for number, team, language in _TEAMS:
        drafts.append(_ready(number, language, Recipient("team", team), words_for))
    drafts.append(
        Draft(
            "Friend of the House",
            Recipient("free", FRIEND),
            "Brings the morning bread and a good word for everybody, in any language.",
            presenter="Amira Khalil",
            category="Friends",
            day=now.date(),
            language="en",
        )
    )
    drafts += _of_the_daily_draw(house)
    ids = house.awards.add_many(drafts)
    house.awards.issued(ids[:ISSUED])


def propose(house: House) -> None:
    """What three visitors think, in their own words."""
    house.event.change("organizer", nominations=True)
    people = _People(house, skip=20)
    for by, to, title, why in _PROPOSALS:
        house.nominations.nominate(people.next(by).key, people.next(to), title, why)


class _People:
    """Whoever has nothing yet: one after the other by language, in the order of their staff numbers."""

    def __init__(self, house: House, skip: int = 0) -> None:
        taken = house.handover.won()
        people = sorted(house.people.all_active(), key=lambda person: person.staff_number)
        self._people = [person for person in people[skip:] if person.id not in taken]
        self._given: set[str] = set()

    def next(self, language: str) -> Recipient:
        person = next(self._of(language))
        self._given.add(person.id)
        return Recipient("person", person.id)

    def _of(self, language: str) -> Iterator[Person]:
        return (one for one in self._people if one.language == language and one.id not in self._given)


def _ready(number: int, language: str, recipient: Recipient, words_for: WordsFor) -> Draft:
    ready, words = READY[number - 1], words_for(language)
    return Draft(
        words.say(ready.title),
        recipient,
        words.say(ready.citation),
        presenter="Oda Whitfield" if ready.funny else "Amira Khalil",
        language=language,
        source=ready.key,
    )


def _of_the_daily_draw(house: House) -> tuple[Draft, ...]:
    over = (draw for draw in house.draws.past() if draw.stage is Stage.CLOSED)
    return tuple(draft for draw in over for draft in from_draw(house, draw.id))


def _sign(house: House) -> None:
    pictures = Pictures(house.folder.media)

    def kept(name: str) -> str:
        return pictures.keep((ART / f"{name}.png").read_bytes(), "png")

    signatures = (
        Signature("Amira Khalil", "Managing Director", kept("signature-1")),
        Signature("Oda Whitfield", "Head of Customer Service", kept("signature-2")),
    )
    house.award_looks.set(Look(logo=kept("logo"), signatures=signatures))
