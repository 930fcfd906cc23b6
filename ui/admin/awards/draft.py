"""What an award may say, told while it is typed. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.awards import rules
from kiosk.awards.model import (
    LONGEST_CATEGORY,
    LONGEST_CITATION,
    LONGEST_NAME,
    LONGEST_TITLE,
    Draft,
    Recipient,
)
from kiosk.people.text import clean
from kiosk.words import Sentence

NOBODY = Recipient("person", "")
EMPTY = Draft("", NOBODY)
FIELDS = ("title", "citation", "presenter", "category")
TYPED_BEYOND = 300
"""So many letters more than fit can be typed: too long words are shortened by a person, not cut off."""
NEARLY = 20


@dataclass(frozen=True, slots=True)
class Fact:
    """About one field. `wrong`: it cannot be saved like this."""

    field: str
    words: Sentence
    wrong: bool = True


def tidy(draft: Draft) -> Draft:
    """As it is kept: one line each, spaces single."""
    recipient = draft.recipient
    if recipient.kind == "free":
        recipient = replace(recipient, key=clean(recipient.key))
    return replace(
        draft,
        title=clean(draft.title),
        citation=clean(draft.citation),
        category=clean(draft.category),
        presenter=clean(draft.presenter),
        recipient=recipient,
    )


def written(draft: Draft, field: str, text: str) -> Draft:
    """`field`: one of `FIELDS`."""
    match field:
        case "title":
            return replace(draft, title=text)
        case "citation":
            return replace(draft, citation=text)
        case "presenter":
            return replace(draft, presenter=text)
        case _:
            return replace(draft, category=text)


def facts(draft: Draft) -> tuple[Fact, ...]:
    """What is missing or too long; what is nearly full. In the order of the screen."""
    return tuple(_facts(tidy(draft)))


def stops(draft: Draft) -> bool:
    return any(fact.wrong for fact in facts(draft))


def _facts(draft: Draft) -> Iterator[Fact]:
    if not draft.title:
        yield Fact("title", Sentence("AwardDraft", "What is the award called? Write a title."))
    yield from _length("title", draft.title, LONGEST_TITLE)
    if not draft.recipient.key:
        yield Fact("recipient", Sentence("AwardDraft", "Who gets it? Choose somebody."))
    if draft.recipient.kind == "free":
        yield from _length("recipient", draft.recipient.key, LONGEST_NAME)
    yield from _length("citation", draft.citation, LONGEST_CITATION)
    yield from _length("presenter", draft.presenter, LONGEST_NAME)
    yield from _length("category", draft.category, LONGEST_CATEGORY)


def _length(field: str, text: str, most: int) -> Iterator[Fact]:
    left = most - len(text)
    if wrong := rules.wrong_text(text, most):
        yield Fact(field, wrong)
    elif text and left <= NEARLY:
        yield Fact(field, Sentence("AwardDraft", "Room for %Ln more letters.", (), left), wrong=False)
