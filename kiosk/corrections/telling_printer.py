"""Lines about printing, in words. A job is said by its kind, never by what stands on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.printer.words import kind_word, trouble_word
from kiosk.words import Sentence


def _paper(said: Said) -> str:
    return said.words.say(kind_word(str(said.line.values.get("what", ""))))


def _added(said: Said) -> Sentence:
    return Sentence("Journal", "To be printed: %1, %Ln copies.", (_paper(said),), said.count("copies"))


def _done(said: Said) -> Sentence:
    if said.line.values.get("where") == "folder":
        return Sentence("Journal", "Saved in the folder, as no printer is chosen: %1.", (_paper(said),))
    return Sentence("Journal", "Printed: %1.", (_paper(said),))


def _help(said: Said) -> Sentence:
    trouble = said.words.say(trouble_word(str(said.line.values.get("trouble", ""))))
    return Sentence("Journal", "Not printed yet: %1. %2", (_paper(said), trouble))


def _cancelled(said: Said) -> Sentence:
    return Sentence("Journal", "Not to be printed after all: %1.", (_paper(said),))


def _again(said: Said) -> Sentence:
    return Sentence("Journal", "To be printed again: %1.", (_paper(said),))


def _lifted(said: Said) -> Sentence:
    return Sentence("Journal", "Visitors may print %Ln more times today.", (), said.count("prints"))


PRINTER: Mapping[str, Telling] = MappingProxyType(
    {
        kind: Telling("event", tell)
        for kind, tell in (
            ("print-added", _added),
            ("print-done", _done),
            ("print-help", _help),
            ("print-cancelled", _cancelled),
            ("print-again", _again),
            ("print-limit-lifted", _lifted),
        )
    }
)
