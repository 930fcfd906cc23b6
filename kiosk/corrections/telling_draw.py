"""Lines about prize draws, in words. A draw's title, a note and a reason stand beside their line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.words import Sentence


def _planned(said: Said) -> Sentence:
    return Sentence("Journal", "A draw was planned: %Ln prizes.", (), said.count("seats"))


def _changed(said: Said) -> Sentence:
    return Sentence("Journal", "The plan of a draw was changed: %Ln prizes now.", (), said.count("seats"))


def _deleted(said: Said) -> Sentence:
    return Sentence("Journal", "A planned draw was deleted.")


def _frozen(said: Said) -> Sentence:
    people = said.count("people")
    return Sentence(
        "Journal",
        "%1 was frozen: %Ln tickets of %L2 people.",
        (said.id("draw"), people),
        said.count("tickets"),
    )


def _asked_on(said: Said) -> Sentence:
    return Sentence("Journal", "%1: its sheet was shown, the questions began.", (said.id("draw"),))


def _said(said: Said) -> Sentence:
    return Sentence("Journal", "%1: answer %L2 was locked.", (said.id("draw"), said.count("ask")))


def _went_back(said: Said) -> Sentence:
    return Sentence("Journal", "%1: answer %L2 was opened again.", (said.id("draw"), said.count("ask")))


def _opened(said: Said) -> Sentence:
    return Sentence("Journal", "%1: the secret was read.", (said.id("draw"),))


def _envelope(said: Said) -> Sentence:
    return Sentence("Journal", "%1: the secret's page was made for the envelope.", (said.id("draw"),))


def _revealed(said: Said) -> Sentence:
    return Sentence(
        "Journal", "%1: the order of %Ln tickets stands.", (said.id("draw"),), said.count("tickets")
    )


def _drawn(said: Said) -> Sentence:
    if "person" in said.line.values:
        return Sentence("Journal", "%1: %2 was drawn.", (said.id("draw"), said.name("person")))
    return Sentence("Journal", "%1: %Ln prizes were drawn.", (said.id("draw"),), said.count("seats"))


def _gone(said: Said) -> Sentence:
    draw, name = said.id("draw"), said.name("person")
    if said.line.values.get("why") == "declined":
        return Sentence("Journal", "%1: %2 did not want prize %L3.", (draw, name, said.count("seat")))
    return Sentence("Journal", "%1: %2 was not there for prize %L3.", (draw, name, said.count("seat")))


def _finished(said: Said) -> Sentence:
    return Sentence(
        "Journal", "%1 is over: %Ln prizes found a winner.", (said.id("draw"),), said.count("seats")
    )


def _aborted(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was broken off; its tickets are free again.", (said.id("draw"),))


def _handed(said: Said) -> Sentence:
    draw, name = said.id("draw"), said.name("person")
    return Sentence("Journal", "%2 has prize %L3 of %1.", (draw, name, said.count("seat")))


def _taken_back(said: Said) -> Sentence:
    draw, name = said.id("draw"), said.name("person")
    return Sentence(
        "Journal", "%2 does not have prize %L3 of %1 yet after all.", (draw, name, said.count("seat"))
    )


def _struck(said: Said) -> Sentence:
    return Sentence("Journal", "%1 may not win in draws to come.", (said.name("person"),))


def _unstruck(said: Said) -> Sentence:
    return Sentence("Journal", "%1 may win again.", (said.name("person"),))


def _published(said: Said) -> Sentence:
    return Sentence("Journal", "%1: the files for checking were written.", (said.id("draw"),))


DRAW: Mapping[str, Telling] = MappingProxyType(
    {
        kind: Telling("draw", tell)
        for kind, tell in (
            ("draw-planned", _planned),
            ("draw-changed", _changed),
            ("draw-deleted", _deleted),
            ("draw-frozen", _frozen),
            ("draw-envelope", _envelope),
            ("draw-asked-on", _asked_on),
            ("draw-said", _said),
            ("draw-went-back", _went_back),
            ("draw-opened", _opened),
            ("draw-revealed", _revealed),
            ("draw-drawn", _drawn),
            ("draw-gone", _gone),
            ("draw-finished", _finished),
            ("draw-aborted", _aborted),
            ("draw-published", _published),
            ("prize-handed", _handed),
            ("prize-taken-back", _taken_back),
            ("person-struck", _struck),
            ("person-unstruck", _unstruck),
        )
    }
)
