"""Lines about awards, nominations and their show, in words. A title and a reason stand beside their line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.words import Sentence


def _made(said: Said) -> Sentence:
    return Sentence("Journal", "Award %1 was made.", (said.id("serial"),))


def _all_made(said: Said) -> Sentence:
    return Sentence("Journal", "%Ln awards were made at once: %1.", (_serials(said),), said.count("awards"))


def _changed(said: Said) -> Sentence:
    return Sentence("Journal", "Award %1 was changed.", (said.id("serial"),))


def _moved(said: Said) -> Sentence:
    return Sentence(
        "Journal", "Award %1 is number %L2 of the show now.", (said.id("serial"), said.count("place"))
    )


def _deleted(said: Said) -> Sentence:
    return Sentence("Journal", "Award %1 was deleted; nobody had its certificate.", (said.id("serial"),))


def _withdrawn(said: Said) -> Sentence:
    return Sentence("Journal", "Award %1 was withdrawn.", (said.id("serial"),))


def _put_back(said: Said) -> Sentence:
    return Sentence("Journal", "Award %1 counts again.", (said.id("serial"),))


def _issued(said: Said) -> Sentence:
    serials, count, again = _serials(said), said.count("awards"), said.count("again")
    if again:
        return Sentence(
            "Journal", "%Ln certificates were made: %1. Made before, of these: %L2.", (serials, again), count
        )
    return Sentence("Journal", "%Ln certificates were made: %1.", (serials,), count)


def _look(said: Said) -> Sentence:
    return Sentence("Journal", "Certificates have another look.")


def _proposed(said: Said) -> Sentence:
    return Sentence("Journal", "%1 proposed somebody for an award.", (said.name("person"),))


def _approved(said: Said) -> Sentence:
    return Sentence("Journal", "A nomination became award %1.", (said.id("serial"),))


def _declined(said: Said) -> Sentence:
    return Sentence("Journal", "A nomination was put aside.")


def _waits_again(said: Said) -> Sentence:
    return Sentence("Journal", "A nomination that was put aside waits again.")


def _begun(said: Said) -> Sentence:
    return Sentence("Journal", "The red carpet was rolled out for %Ln awards.", (), said.count("awards"))


def _revealed(said: Said) -> Sentence:
    return Sentence("Journal", "Award %1 was shown on the red carpet.", (said.id("serial"),))


def _over(said: Said) -> Sentence:
    return Sentence("Journal", "All %Ln awards were shown on the red carpet.", (), said.count("awards"))


def _left(said: Said) -> Sentence:
    return Sentence("Journal", "The red carpet was rolled up.")


def _serials(said: Said) -> str:
    """2026-0001:2026-0014 2026-0016 as people read it."""
    runs = str(said.line.values.get("serials", "")).split()
    return ", ".join(f"\u2066{run.replace(':', ' – ')}\u2069" for run in runs)


AWARDS: Mapping[str, Telling] = MappingProxyType(
    {
        kind: Telling("awards", tell)
        for kind, tell in (
            ("award-made", _made),
            ("awards-made", _all_made),
            ("award-changed", _changed),
            ("award-moved", _moved),
            ("award-deleted", _deleted),
            ("award-withdrawn", _withdrawn),
            ("award-put-back", _put_back),
            ("award-issued", _issued),
            ("award-look-changed", _look),
            ("award-revealed", _revealed),
            ("nomination-made", _proposed),
            ("nomination-approved", _approved),
            ("nomination-declined", _declined),
            ("nomination-waits-again", _waits_again),
            ("show-begun", _begun),
            ("show-over", _over),
            ("show-left", _left),
        )
    }
)
