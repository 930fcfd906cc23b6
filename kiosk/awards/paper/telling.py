"""What does not fit, in words for whoever prints."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.awards.paper.model import Misfit, Part
from kiosk.words import Sentence

_LONG: Final[Mapping[Part, Sentence]] = MappingProxyType(
    {
        "event": Sentence(
            "Certificate", "The event's title is too long for this design: its end is left out."
        ),
        "category": Sentence("Certificate", "The category is too long for this design: its end is left out."),
        "title": Sentence("Certificate", "The title is too long for this design: its end is left out."),
        "name": Sentence("Certificate", "The name is too long for this design: its end is left out."),
        "citation": Sentence("Certificate", "The citation is too long for this design: its end is left out."),
        "presenter": Sentence(
            "Certificate", "The presenter is too long for this design: its end is left out."
        ),
        "signature": Sentence("Certificate", "A signature's words are too long: their end is left out."),
    }
)
_OTHER: Final = Sentence("Certificate", "Some words are too long for this design: their end is left out.")


def told(misfit: Misfit) -> Sentence:
    if misfit.why == "letters":
        return Sentence("Certificate", "Our fonts do not have all of its letters: a box stands for each.")
    if misfit.why == "small":
        return Sentence("Certificate", "It is written smaller than it should be, as its letters tower.")
    if misfit.why == "picture":
        if misfit.part == "logo":
            return Sentence("Certificate", "The logo cannot be read, so it is left out. Choose it again.")
        return Sentence("Certificate", "A signature's picture cannot be read. Choose it again.")
    return _LONG.get(misfit.part, _OTHER)
