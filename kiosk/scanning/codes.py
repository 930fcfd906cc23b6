"""Codes of pieces, passes, ballots and certificates: made, checked, hashed, and read from what people type.

Letters are Crockford's 32, taken as the elements of GF(32) = GF(2)[x] / (x^5 + x^2 + 1). Counted from the
right, the letter at place i has weight 2^i (the element x to the power i), and the check character, at place
0, makes the weighted sum zero. x has order 31, so up to 31 places have different weights, none of them zero:
no single slip and no swap of two letters, near or far, goes unseen.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase
from typing import Final, Literal

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTER: Final = "[0-9A-HJKMNP-TV-Z]"
CODE_LENGTH: Final = 20
TYPED_LENGTH: Final = 11

Kind = Literal["M", "P", "B", "C"]
SlipReason = Literal["empty", "short", "long", "letter", "check"]

_FIELD: Final = 0b100101
_EVENT: Final = re.compile(f"{LETTER}{{3}}")
_CODE: Final = re.compile(f"[MPBC]{LETTER}{{19}}")
_TYPED: Final = re.compile(f"{LETTER}{{11}}")
_CAPITALS: Final = str.maketrans(ascii_lowercase + "iloILO", ascii_uppercase + "110110")
_SILENT: Final = frozenset({"Pd", "Cf", "Zs", "Cc", "Pc"})


@dataclass(frozen=True, slots=True)
class TypedCode:
    """A whole typed code in capitals, without hyphens; its check character is right."""

    code: str


@dataclass(frozen=True, slots=True)
class TypedSlip:
    """What is wrong with what was typed.

    `count` is how many characters are missing ("short") or too many ("long"); `letter` is the one that no
    code has ("letter": U, or anything beyond letters and digits). "check": one is off, nobody knows which.
    """

    reason: SlipReason
    letter: str = ""
    count: int = 0


def check_character(body: str) -> str:
    """The character that completes `body` (letters of ALPHABET, at most 30)."""
    return ALPHABET[_double(_weighted(body))]


def passes_check(code: str) -> bool:
    return all(letter in ALPHABET for letter in code) and _weighted(code) == 0


def new_code(kind: Kind, event: str, random: Callable[[int], bytes]) -> str:
    """20 characters for a QR: kind, 3 of the event, 15 random (75 bits), check. `random(n)` gives n bytes."""
    if not _EVENT.fullmatch(event):
        raise ValueError(f"not an event's letters: {event!r}")
    body = kind + event + random_letters(15, random)
    return body + check_character(body)


def new_typed_code(random: Callable[[int], bytes]) -> str:
    """10 random characters (50 bits) and the check, without hyphens."""
    body = random_letters(10, random)
    return body + check_character(body)


def random_letters(count: int, random: Callable[[int], bytes]) -> str:
    return "".join(ALPHABET[byte % 32] for byte in random(count))


def format_typed(code: str) -> str:
    """7K3Q9XWD2MH as it is printed: 7K3Q-9XWD-2MH."""
    return f"{code[:4]}-{code[4:8]}-{code[8:]}"


def code_hash(key: bytes, code: str) -> str:
    """HMAC-SHA-256 in lower-case hex: all that the database keeps. `code` is in capitals, without hyphens."""
    return hmac.new(key, code.encode("ascii"), hashlib.sha256).hexdigest()


def is_code(text: str) -> bool:
    """A whole QR code of any event: kind, letters and check character are right. Capitals only."""
    return _CODE.fullmatch(text) is not None and passes_check(text)


def is_typed_code(text: str) -> bool:
    return _TYPED.fullmatch(text) is not None and passes_check(text)


def read_typed(text: str) -> TypedCode | TypedSlip:
    """What a person typed: any case, script of digits, spaces and hyphens; I and L are read as 1, O as 0."""
    letters = fold_typed(text[:200])
    if not letters:
        return TypedSlip("empty")
    stranger = next((letter for letter in letters if letter not in ALPHABET), None)
    if stranger is not None:
        return TypedSlip("letter", letter=stranger)
    if len(letters) < TYPED_LENGTH:
        return TypedSlip("short", count=TYPED_LENGTH - len(letters))
    if len(letters) > TYPED_LENGTH:
        return TypedSlip("long", count=len(letters) - TYPED_LENGTH)
    return TypedCode(letters) if passes_check(letters) else TypedSlip("check")


def fold_typed(text: str) -> str:
    """Capitals and 0-9 where it can be folded; spaces, hyphens, invisible marks dropped; the rest kept."""
    plain = unicodedata.normalize("NFKC", text)
    kept = (_digit(letter) for letter in plain if unicodedata.category(letter) not in _SILENT)
    return "".join(kept).translate(_CAPITALS)


def _digit(letter: str) -> str:
    value = unicodedata.digit(letter, None)
    return letter if value is None else str(value)


def _double(element: int) -> int:
    shifted = element << 1
    return shifted ^ _FIELD if shifted & 32 else shifted


def _weighted(letters: str) -> int:
    """Horner: the sum of letter times 2^i, with i = 0 for the last."""
    total = 0
    for letter in letters:
        total = _double(total) ^ ALPHABET.index(letter)
    return total
