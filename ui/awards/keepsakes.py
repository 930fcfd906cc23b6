"""What visitors may print here: which kinds, what there is to choose, how each is said and drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, cast

from kiosk.awards.paper.coloring import PICTURES, Picture, draw_coloring, picture_name
from kiosk.awards.paper.thanks import (
    CARD_DESIGNS,
    LONGEST_MESSAGE,
    LONGEST_NAME,
    Card,
    CardDesign,
    card_name,
    draw_cards,
)
from kiosk.house import House
from kiosk.printing.drawn import Drawn
from kiosk.words import Sentence, Words
from ui.kit.page_images import WHOLE, Part

Kind = Literal["card", "coloring"]
__all__ = ["KEEPSAKES", "LONGEST_MESSAGE", "LONGEST_NAME", "Card", "Choice", "Keepsake", "Kind"]


@dataclass(frozen=True, slots=True)
class Choice:
    key: str
    name: Sentence


@dataclass(frozen=True, slots=True)
class Keepsake:
    """`written`: the visitor writes on it first. `job(house, key, card, words)` says it, `draw` draws that in
    a process of its own. `part(words)`: what is worth looking at."""

    kind: Kind
    written: bool
    choices: tuple[Choice, ...]
    job: Callable[[House, str, Card, Words], object]
    draw: Callable[..., Drawn]
    part: Callable[[Words], Part]


def _card(house: House, key: str, card: Card, words: Words) -> object:
    paper = house.award_looks.look().paper
    return house.award_extras.cards_job(cast(CardDesign, key), card, paper, words)


def _first_card(words: Words) -> Part:
    """Four are on a sheet; the words are on the one that is read first."""
    return (0.5 if words.right_to_left else 0.0, 0.0, 0.5, 0.5)


def _page(house: House, key: str, card: Card, words: Words) -> object:
    return house.award_extras.coloring_job(cast(Picture, key), house.award_looks.look().paper, words)


KEEPSAKES: Mapping[Kind, Keepsake] = MappingProxyType(
    {
        "card": Keepsake(
            "card",
            True,
            tuple(Choice(one, card_name(one)) for one in CARD_DESIGNS),
            _card,
            draw_cards,
            _first_card,
        ),
        "coloring": Keepsake(
            "coloring",
            False,
            tuple(Choice(one, picture_name(one)) for one in PICTURES),
            _page,
            draw_coloring,
            lambda words: WHOLE,
        ),
    }
)
