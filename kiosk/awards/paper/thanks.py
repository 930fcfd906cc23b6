"""Thank-you cards: four on a sheet, to cut out, with lines to write on or the words of a visitor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, drawn, placard, setting
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

CardDesign = Literal["burst", "parade", "rosette", "letterpress"]
CARD_DESIGNS: tuple[CardDesign, ...] = ("burst", "parade", "rosette", "letterpress")

CARDS: Final = 4
LONGEST_NAME: Final = 80
LONGEST_MESSAGE: Final = 280
_EDGE: Final = 7.0
_LINE: Final = 8.0


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
    from kiosk.printing.box import Box

    page = placard(job.setting, job.heading)
    page.begin(frame=False)
    sheet = Box(0, 0, page.document.width, page.document.height)
    _cut_lines(page, sheet)
    halves = sheet.upper(sheet.height / 2), sheet.lower(sheet.height / 2)
    quarters = [quarter for half in halves for quarter in half.columns(2, 0)]
    for text, card, quarter in zip(job.texts, job.cards, quarters, strict=True):
        _draw_card(page, job, text, card, quarter.inside(_EDGE))
    page.end()
    if progress:
        progress(1)
    return drawn(page.finish())


def _cut_lines(page: Placard, sheet: Box) -> None:
    from kiosk.printing.shapes import FAINT, line, placed, scissors, stroke

    across, up = sheet.width / 2, sheet.height / 2
    lines = f"{line(0, up, sheet.width, up)} {line(across, 0, across, sheet.height)}"
    page.document.draw(stroke(lines, FAINT, 0.2, "[1.6 1.6] 0"))
    page.document.draw(placed(scissors(FAINT), 2, up, 1.3))
    page.document.draw(placed(scissors(FAINT), across, sheet.height - 2, 1.3, 270))


def _draw_card(page: Placard, job: CardsJob, text: CardText, card: Card, box: Box) -> None:
    """A poster above, a letter below."""
    from kiosk.awards.paper.thanks_art import ARTS
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, double_frame

    art, at = ARTS[text.design], page.at(box)
    page.document.draw(double_frame(at.x, at.y, at.width, at.height, art.paint, INK, 1.3, 2.2))
    inside = box.inside(3.4)
    poster = inside.upper(inside.height * 0.5)
    page.document.draw(art.draw(page.at(poster)))
    word = Look(15, 6, "display", "center", art.word, leading=1.0)
    page.fit(text.thanks, poster.lower(poster.height * art.share).inside(1.2), word)
    letter = inside.below(poster.height + 1.5).inside(1.6)
    page.fit(text.line, letter.upper(7), Look(4.6, 2.6, "display", "center", art.accent, leading=1.1))
    _draw_letter(page, job, card, letter.below(8.5))


def _draw_letter(page: Placard, job: CardsJob, card: Card, box: Box) -> None:
    """Whom it is for, what is said, who says it: written already, or lines for a pen."""
    from kiosk.printing.placard import Look

    _named(page, job.to, card.to, box.upper(_LINE))
    _named(page, job.sender, card.sender, box.lower(_LINE))
    middle = box.below(_LINE + 1).above(_LINE + 1)
    if card.message:
        page.fit(card.message, middle, Look(5.6, 2.6, "medium", "center", theirs=True))
        return
    for line in range(1, int(middle.height / _LINE) + 1):
        _rule(page, middle.x, middle.top - line * middle.height / int(middle.height / _LINE), middle.width)


def _named(page: Placard, label: str, name: str, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT

    width = 2 + page.line(label, box.first(box.width * 0.34).lower(5.4), Look(3.6, 2.4, paint=FAINT))
    rest = box.after(width)
    _rule(page, rest.x, box.y + 0.4, rest.width)
    if name:
        page.fit(name, rest.inside(0.6), Look(5.4, 2.0, "bold", theirs=True, leading=1.15))


def _rule(page: Placard, x: float, y: float, width: float) -> None:
    from kiosk.printing.shapes import FAINT

    page.rule(x, y, width, FAINT, 0.25)
