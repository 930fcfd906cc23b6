"""Lines about hiding places, clues and late finds, in words. A place's name stands beside its line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.words import Sentence


def _hidden(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was hidden.", (said.piece("piece"),))


def _all_hidden(said: Said) -> Sentence:
    first, last = said.piece("first"), said.piece("last")
    return Sentence(
        "Journal",
        "%Ln mustaches were hidden at once, between %1 and %2.",
        (first, last),
        said.count("pieces"),
    )


def _not_hidden(said: Said) -> Sentence:
    return Sentence("Journal", "%1 is not hidden after all.", (said.piece("piece"),))


def _revalued(said: Said) -> Sentence:
    return Sentence("Journal", "%1 is worth %Ln tickets now.", (said.piece("piece"),), said.count("value"))


def _emptied(said: Said) -> Sentence:
    return Sentence("Journal", "%Ln mustaches moved to another hiding place.", (), said.count("pieces"))


def _granted(said: Said) -> Sentence:
    name, piece = said.name("person"), said.piece("piece")
    return Sentence(
        "Journal", "The late find %2 counts for %1: %Ln tickets.", (name, piece), said.count("tickets")
    )


def _declined(said: Said) -> Sentence:
    name, piece = said.name("person"), said.piece("piece")
    return Sentence("Journal", "The late find %2 of %1 does not count.", (name, piece))


def _undecided(said: Said) -> Sentence:
    name, piece = said.name("person"), said.piece("piece")
    return Sentence("Journal", "The late find %2 of %1 is open again.", (name, piece))


def _plain(sentence: Sentence) -> Telling:
    return Telling("pieces", lambda _: sentence)


HUNT: Mapping[str, Telling] = MappingProxyType(
    {
        "piece-hidden": Telling("pieces", _hidden),
        "pieces-hidden": Telling("pieces", _all_hidden),
        "hiding-undone": Telling("pieces", _not_hidden),
        "piece-revalued": Telling("pieces", _revalued),
        "place-made": _plain(Sentence("Journal", "A new hiding place.")),
        "place-renamed": _plain(Sentence("Journal", "A hiding place has another name.")),
        "place-moved": _plain(Sentence("Journal", "The order of the walk was changed.")),
        "place-emptied": Telling("pieces", _emptied),
        "place-removed": _plain(Sentence("Journal", "A hiding place was removed.")),
        "late-claim-granted": Telling("fixes", _granted),
        "late-claim-declined": Telling("fixes", _declined),
        "late-claim-undecided": Telling("fixes", _undecided),
        "clue-written": _plain(Sentence("Journal", "A clue was written.")),
        "clue-changed": _plain(Sentence("Journal", "A clue was changed.")),
        "clue-moved": _plain(Sentence("Journal", "The order of the clues was changed.")),
        "clue-deleted": _plain(Sentence("Journal", "A clue was deleted.")),
        "clue-restored": _plain(Sentence("Journal", "A deleted clue came back.")),
        "clue-opened": _plain(Sentence("Journal", "A clue opened.")),
    }
)
