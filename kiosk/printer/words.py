"""Kinds of papers, and what a printer needs, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.words import Sentence

_KINDS: Mapping[str, Sentence] = MappingProxyType(
    {
        "test": Sentence("Printing", "test page"),
        "pieces": Sentence("Printing", "sheet of mustaches"),
        "passes": Sentence("Printing", "passes"),
        "ballots": Sentence("Printing", "paper ballots"),
        "walk": Sentence("Printing", "list to walk with"),
        "howto": Sentence("Printing", "poster “how it works”"),
        "draw-sheet": Sentence("Printing", "draw sheet"),
        "draw-secret": Sentence("Printing", "page for the envelope"),
        "draw-winners": Sentence("Printing", "list of winners"),
        "draw-slips": Sentence("Printing", "prize slips"),
        "draw-rules": Sentence("Printing", "poster of the draw"),
        "certificates": Sentence("Printing", "certificates"),
        "running-order": Sentence("Printing", "running order"),
        "card": Sentence("Printing", "thank-you card"),
        "coloring": Sentence("Printing", "coloring page"),
        "poster": Sentence("Printing", "team poster"),
    }
)
_TROUBLES: Mapping[str, Sentence] = MappingProxyType(
    {
        "no-printer": Sentence("Printing", "The printer that was chosen is not there."),
        "service": Sentence("Printing", "The print service of this machine does not answer."),
        "off": Sentence("Printing", "The printer is off or cannot be reached."),
        "paper": Sentence("Printing", "The printer needs paper."),
        "ink": Sentence("Printing", "The printer needs ink or toner."),
        "jam": Sentence("Printing", "Paper is jammed in the printer."),
        "door": Sentence("Printing", "A door or a tray of the printer is open."),
        "refused": Sentence("Printing", "The printer gave it back."),
        "stuck": Sentence("Printing", "Nothing has happened for a minute."),
        "damaged": Sentence("Printing", "The file cannot be read."),
        "gone": Sentence("Printing", "The file is not there any more."),
        "unsure": Sentence("Printing", "It may be printed already: look at the printer."),
    }
)


def kind_word(kind: str) -> Sentence:
    return _KINDS.get(kind) or Sentence("Printing", "paper")


def trouble_word(trouble: str) -> Sentence:
    """What is the matter, as a whole sentence."""
    return _TROUBLES.get(trouble) or Sentence("Printing", "The printer needs somebody.")
