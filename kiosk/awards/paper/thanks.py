"""Thank-you cards: four on a sheet, to cut out, with lines to write on or the words of a visitor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

CardDesign = Literal["burst", "parade", "rosette", "letterpress"]
CARD_DESIGNS: tuple[CardDesign, ...] = ("burst", "parade", "rosette", "letterpress")

CARDS: Final = 4
LONGEST_NAME: Final = 80
LONGEST_MESSAGE: Final = 280


@dataclass(frozen=True, slots=True)
class Card:
    """In people's words; what is "" is a line to write on. At most `LONGEST_NAME` and `LONGEST_MESSAGE`."""

    to: str = ""
    message: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class CardText:
    """What is printed on a design: large, and one warm line."""

    design: CardDesign
    thanks: str
    line: str


@dataclass(frozen=True, slots=True)
class CardsJob:
    """A design and a card for each quarter of the sheet."""

    setting: Setting
    heading: str
    to: str
    sender: str
    texts: tuple[CardText, ...]
    cards: tuple[Card, ...]


def cards_job(
    title: str, design: CardDesign | Literal["all"], card: Card, paper: Paper, words: Words
) -> CardsJob:
    """A sheet of one design, or of each. The first card holds the visitor's words; the others are for writing
    on. `title`: the event's.
    """
    designs = CARD_DESIGNS if design == "all" else (design,) * CARDS
    return CardsJob(
        setting=setting(title, paper, words),
        heading=words.say(Sentence("AwardPaper", "Thank-you cards")),
        to=words.say(Sentence("AwardPaper", "To")),
        sender=words.say(Sentence("AwardPaper", "From")),
        texts=tuple(_text(each, words) for each in designs),
        cards=(card, *(Card(),) * (CARDS - 1)),
    )


def card_name(design: CardDesign) -> Sentence:
    """For choosing one."""
    return {
        "burst": Sentence("AwardPaper", "Fireworks"),
        "parade": Sentence("AwardPaper", "Parade"),
        "rosette": Sentence("AwardPaper", "Rosette"),
        "letterpress": Sentence("AwardPaper", "Old printing"),
    }[design]


def _text(design: CardDesign, words: Words) -> CardText:
    line = {
        "burst": Sentence("AwardPaper", "You saved the day."),
        "parade": Sentence("AwardPaper", "It is good to have you here."),
        "rosette": Sentence("AwardPaper", "It was noticed, and it is not forgotten."),
        "letterpress": Sentence("AwardPaper", "From the heart, and with a twirl of the mustache."),
    }[design]
    return CardText(design, words.say(Sentence("AwardPaper", "Thank you!")), words.say(line))


def draw_cards(job: CardsJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """One sheet."""
    page = placard(job.setting, job.heading)
    page.begin(frame=False)
    page.end()
    if progress:
        progress(1)
    return drawn(page.finish())
