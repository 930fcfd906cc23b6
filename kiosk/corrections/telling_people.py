"""Lines about people, passes, PINs and teams, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.words import Sentence


def _changed(said: Said) -> Sentence:
    return Sentence("Journal", "What is known about %1 was changed.", (said.name("person"),))


def _came(said: Said) -> Sentence:
    return Sentence("Journal", "%1 joined at the kiosk and waits for your word.", (said.name("person"),))


def _let_in(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was let in.", (said.name("person"),))


def _kept_out(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was kept out.", (said.name("person"),))


def _team(said: Said) -> Sentence:
    if said.count("joined"):
        return Sentence("Journal", "A team joined another one: %Ln people.", (), said.count("people"))
    return Sentence("Journal", "A team has another name: %Ln people.", (), said.count("people"))


def _pin(said: Said) -> Sentence:
    return Sentence("Journal", "%1 got a new PIN.", (said.name("person"),))


def _wrong_pin(said: Said) -> Sentence:
    return Sentence("Journal", "Somebody typed a wrong PIN for %1.", (said.name("person"),))


def _right_pin(said: Said) -> Sentence:
    return Sentence("Journal", "The right PIN was typed for %1.", (said.name("person"),))


def _passes(said: Said) -> Sentence:
    return Sentence("Journal", "%Ln passes were made.", (), said.count("passes"))


def _printed(said: Said) -> Sentence:
    return Sentence(
        "Journal", "The passes of sheet %L1 are printed; its file is gone.", (said.count("sheet"),)
    )


PEOPLE: Mapping[str, Telling] = MappingProxyType(
    {
        "person-changed": Telling("people", _changed),
        "walk-in-added": Telling("people", _came),
        "walk-in-approved": Telling("people", _let_in),
        "walk-in-refused": Telling("people", _kept_out),
        "team-renamed": Telling("people", _team),
        "pin-issued": Telling("people", _pin),
        "visitor-pin-wrong": Telling("people", _wrong_pin),
        "visitor-pin-right": Telling("people", _right_pin),
        "passes-made": Telling("people", _passes),
        "passes-printed": Telling("people", _printed),
    }
)
