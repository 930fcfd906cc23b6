"""`./run scan FILE...`: says what codes are in pictures and videos. Reads only; claims nothing."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from kiosk.answers import Refused, Unavailable
from kiosk.scanning.decoder import Found
from kiosk.scanning.payload import (
    BallotCode,
    CertificateCode,
    Foreign,
    FromAnotherEvent,
    NotOurs,
    PassCode,
    Payload,
    PieceCode,
    TypedPiece,
    Unreadable,
    read_payload,
)
from kiosk.scanning.reading import read_file
from kiosk.tools import Tools
from kiosk.words import Sentence, Words

DONE, NOTHING_FOUND, UNAVAILABLE = 0, 1, 3


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one file: texts, or the sentences that say why it could not be read."""

    file: Path
    found: tuple[Found, ...] = ()
    trouble: tuple[Sentence, ...] = ()


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: every file gave a code; 1: one gave none; 3: one could not be read."""
    options = _parser(tools.words).parse_args(argv[1:])
    readings = [read(file) for file in options.files]
    if options.json:
        print(json.dumps([_as_json(reading, tools.words) for reading in readings], indent=2))
    else:
        print("\n".join(line for reading in readings for line in _as_lines(reading, tools.words)))
    if any(reading.trouble for reading in readings):
        return UNAVAILABLE
    return DONE if all(reading.found for reading in readings) else NOTHING_FOUND


def read(file: Path) -> Reading:
    try:
        return Reading(file, tuple(read_file(file)))
    except Refused as no:
        return Reading(file, trouble=(no.reason,))
    except Unavailable as error:
        return Reading(file, trouble=(error.what, error.what_to_do))


def _parser(words: Words) -> argparse.ArgumentParser:
    what = words.say(Sentence("Scanning", "Say what codes are in pictures and videos. Nothing is claimed."))
    parser = argparse.ArgumentParser(prog="./run scan", description=what)
    parser.add_argument("files", metavar="FILE", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true")
    return parser


def payload_of(text: str) -> Payload:
    """The payload at the event that the code itself names."""
    return read_payload(text, text[1:4].upper())


def _as_lines(reading: Reading, words: Words) -> list[str]:
    start = f"{_visible(str(reading.file))}: "
    if reading.trouble:
        return [start + " ".join(words.say(sentence) for sentence in reading.trouble)]
    if not reading.found:
        return [start + words.say(Sentence("Scanning", "No code found."))]
    return [f"{start}{_visible(one.text)} - {words.say(_named(one.text))}" for one in reading.found]


def _as_json(reading: Reading, words: Words) -> dict[str, object]:
    return {
        "file": str(reading.file),
        "found": [
            {"text": one.text, "kind": kind_name(payload_of(one.text)), "corners": one.corners}
            for one in reading.found
        ],
        "trouble": " ".join(words.say(sentence) for sentence in reading.trouble),
    }


def _visible(text: str) -> str:
    """On one line of a terminal, whatever a stranger's code holds."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def kind_name(payload: Payload) -> str:
    """A word for programs."""
    match payload:
        case PieceCode():
            return "piece"
        case PassCode():
            return "pass"
        case BallotCode():
            return "ballot"
        case CertificateCode():
            return "certificate"
        case TypedPiece():
            return "typed"
        case FromAnotherEvent():
            return "another event"
        case NotOurs(kind):
            return kind
        case Unreadable():
            return "unreadable"
    assert_never(payload)


def _named(text: str) -> Sentence:
    payload = payload_of(text)
    match payload:
        case PieceCode(code):
            return Sentence("Scanning", "a hidden mustache of event %1", (code[1:4],))
        case PassCode(code):
            return Sentence("Scanning", "a pass of event %1", (code[1:4],))
        case BallotCode(code):
            return Sentence("Scanning", "a ballot of event %1", (code[1:4],))
        case CertificateCode(code):
            return Sentence("Scanning", "a certificate of event %1", (code[1:4],))
        case TypedPiece():
            return Sentence("Scanning", "a code to be typed in")
        case FromAnotherEvent(event):
            return Sentence("Scanning", "from event %1", (event,))
        case NotOurs(kind):
            return _foreign(kind)
        case Unreadable():
            return Sentence("Scanning", "a code that makes no sense here")
    assert_never(payload)


def _foreign(kind: Foreign) -> Sentence:
    match kind:
        case "web":
            return Sentence("Scanning", "a web address, not a mustache")
        case "wifi":
            return Sentence("Scanning", "a Wi-Fi code, not a mustache")
        case "contact":
            return Sentence("Scanning", "a contact, not a mustache")
        case "text":
            return Sentence("Scanning", "a text, not a mustache")
    assert_never(kind)
