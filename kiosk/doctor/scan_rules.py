"""What a try with the scanner says about the scanner."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kiosk.doctor.facts import ScanFacts
from kiosk.doctor.model import Finding
from kiosk.scanning.codes import is_code
from kiosk.scanning.keys import Key, decode
from kiosk.scanning.wedge import FASTEST_HAND
from kiosk.words import Sentence

TERMINATORS = ("\n", "\t")


def measured(keys: Sequence[Key], texts: Sequence[str]) -> ScanFacts:
    """Of the keys of one burst, in order, and the texts that the reader made of them."""
    gaps = [later.pressed_at - earlier.pressed_at for earlier, later in pairwise(keys)]
    return ScanFacts(
        keys=len(keys),
        codes=len(texts),
        slowest=max(gaps, default=0.0) * 1000,
        ended=bool(keys) and decode(keys[-1]) in TERMINATORS,
        misread=sum(key.scan_code == 0 for key in keys),
        ours=any(is_code(text.upper()) for text in texts),
    )


def how_to_try() -> Finding:
    what = Sentence("Doctor", "The scanner was not tried.")
    to_do = Sentence("Doctor", "Have a code at hand and type: ./run doctor --interactive")
    return Finding("scanner", "not-tried", "ok", what, to_do)


def scanner(facts: ScanFacts) -> list[Finding]:
    if not facts.keys:
        what = Sentence("Doctor", "Nothing was scanned.")
        to_do = Sentence("Doctor", "Is the scanner plugged in, and set to work as a keyboard (USB HID)?")
        return [Finding("scanner", "silent", "look", what, to_do, seen=False)]
    if not facts.codes:
        return [_typed(facts)]
    return [_read(facts), *_unended(facts), *_layout(facts)]


def _typed(facts: ScanFacts) -> Finding:
    shown = (round(facts.slowest), round(FASTEST_HAND * 1000))
    what = Sentence("Doctor", "Keys came, but like from a hand: up to %L1 ms apart. A scan needs %L2.", shown)
    to_do = Sentence("Doctor", "Set the delay between characters to 0 with the scanner's handbook.")
    return Finding("scanner", "slow", "wrong", what, to_do)


def _read(facts: ScanFacts) -> Finding:
    if facts.ours:
        what = Sentence("Doctor", "The scanner reads our codes, %L1 ms a character.", (round(facts.slowest),))
        return Finding("scanner", "reads", "ok", what)
    what = Sentence("Doctor", "The scanner reads, but that was no code of ours.")
    to_do = Sentence("Doctor", "If it was one of ours: set the scanner to the US keyboard layout.")
    return Finding("scanner", "foreign", "look", what, to_do)


def _unended(facts: ScanFacts) -> list[Finding]:
    if facts.ended:
        return []
    what = Sentence("Doctor", "The scanner does not end a code with Enter. It works, a blink later.")
    to_do = Sentence("Doctor", "Switch on the suffix Enter (CR) with the scanner's handbook.")
    return [Finding("scanner", "no-enter", "look", what, to_do)]


def _layout(facts: ScanFacts) -> list[Finding]:
    if not facts.misread:
        return []
    what = Sentence("Doctor", "This was read in a terminal; the kiosk's window reads even better.")
    return [Finding("scanner", "terminal", "ok", what)]
