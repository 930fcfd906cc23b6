"""What a scanned text is. A text stays a text: nothing is opened, followed or run."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.scanning.codes import CODE_LENGTH, is_code, is_typed_code

LONGEST: Final = 64

Foreign = Literal["web", "wifi", "contact", "text"]


@dataclass(frozen=True, slots=True)
class PieceCode:
    code: str


@dataclass(frozen=True, slots=True)
class PassCode:
    code: str


@dataclass(frozen=True, slots=True)
class BallotCode:
    code: str


@dataclass(frozen=True, slots=True)
class CertificateCode:
    code: str


@dataclass(frozen=True, slots=True)
class TypedPiece:
    """The typed code of a piece or ballot that came by scanner; 11 characters, no hyphens."""

    code: str


@dataclass(frozen=True, slots=True)
class FromAnotherEvent:
    event: str


@dataclass(frozen=True, slots=True)
class NotOurs:
    """A code, but not one of Handlebar's."""

    kind: Foreign


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Control characters, a damaged code of ours, or nonsense of more than 64 characters."""


Payload = (
    PieceCode | PassCode | BallotCode | CertificateCode | TypedPiece | FromAnotherEvent | NotOurs | Unreadable
)

_FOREIGN: Final[tuple[tuple[Foreign, tuple[str, ...]], ...]] = (
    ("web", ("HTTP://", "HTTPS://", "WWW.")),
    ("wifi", ("WIFI:",)),
    ("contact", ("BEGIN:VCARD", "MECARD:", "BIZCARD:", "MAILTO:", "MATMSG:", "TEL:", "SMS:", "SMSTO:")),
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_PRINTED: Final = re.compile("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}")


def read_payload(text: str, event: str) -> Payload:
    """Say what `text` is at the event with these 3 letters. Case does not count: scanners get it wrong."""
    if _CONTROL.search(text):
        return Unreadable()
    foreign = _recognized(text)
    if foreign is not None:
        return NotOurs(foreign)
    if len(text) > LONGEST or not text.isprintable() or not text.strip():
        return Unreadable()
    return _read_ascii(text.upper(), event) if text.isascii() else NotOurs("text")


def is_ours(text: str, event: str) -> bool:
    """A whole code of this event, or one to be typed in."""
    return isinstance(
        read_payload(text, event), PieceCode | PassCode | BallotCode | CertificateCode | TypedPiece
    )


def _read_ascii(text: str, event: str) -> Payload:
    if is_code(text):
        return _of_kind(text) if text[1:4] == event else FromAnotherEvent(text[1:4])
    if _looks_damaged(text, event):
        return Unreadable()
    letters = text.replace("-", "") if _PRINTED.fullmatch(text) else text
    return TypedPiece(letters) if is_typed_code(letters) else NotOurs("text")


def _of_kind(code: str) -> Payload:
    match code[0]:
        case "M":
            return PieceCode(code)
        case "P":
            return PassCode(code)
        case "B":
            return BallotCode(code)
        case _:
            return CertificateCode(code)


def _looks_damaged(text: str, event: str) -> bool:
    """A code of this event that lost, gained or changed characters, or any 20 that only fail the check."""
    ours = re.fullmatch(f"[MPBC]{re.escape(event)}[0-9A-Z]{{8,24}}", text)
    return ours is not None or re.fullmatch(f"[MPBC][0-9A-Z]{{{CODE_LENGTH - 1}}}", text) is not None


def _recognized(text: str) -> Foreign | None:
    start = text[:16].lstrip().upper()
    return next((kind for kind, openings in _FOREIGN if start.startswith(openings)), None)
