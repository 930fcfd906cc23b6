"""Letters: what is cleaned from a cell, and names folded so that accents and scripts do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

ZWNJ, ZWJ = "\u200c", "\u200d"
_KEPT = ZWNJ + ZWJ
_GUARD = "=+-@"
_SPACES = ("Zs", "Zl", "Zp")


def _letters(pairs: str) -> Mapping[int, str]:
    return MappingProxyType({ord(pair[0]): pair[2:] for pair in pairs.split()})


_LETTERS = _letters(
    "ي=ی ى=ی ې=ی ك=ک ة=ه ہ=ه ە=ه ٱ=ا ـ= \u200c= \u200d= ø=o ł=l đ=d ð=d ħ=h ı=i þ=th æ=ae œ=oe ŋ=n ς=σ ё=е"
)
_SPELLED = _letters("ä=ae ö=oe ü=ue ø=oe å=aa")
_CYRILLIC = _letters(
    "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts "
    "ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz"
)
_GREEK = _letters(
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
)


def clean(cell: str) -> str:
    """One line without control and direction characters; spaces are single, ZWNJ stays inside a word."""
    if cell.isascii() and cell.isprintable():
        return " ".join(cell.split())
    composed = unicodedata.normalize("NFC", cell)
    if composed.isprintable():
        return " ".join(composed.split())
    kept = "".join(map(_cleaned, composed))
    return " ".join(word.strip(_KEPT) for word in kept.split() if word.strip(_KEPT))


def _cleaned(character: str) -> str:
    if (character.isascii() and character.isprintable()) or character in _KEPT:
        return character
    category = unicodedata.category(character)
    if category in _SPACES or character in "\t\r\n\v\f\x85":
        return " "
    return "" if category in ("Cc", "Cf", "Cs") or ord(character) & 0xFFFE == 0xFFFE else character


def unguarded(cell: str) -> str:
    """Takes off the apostrophe that `guarded` puts on."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] and cell[1] in _GUARD else cell


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection)."""
    return "'" + cell if cell and cell[0] in _GUARD + "\t\r" else cell


def fold(text: str) -> str:
    """Lower case without accents; Arabic letters as Persian ones; digits as 0-9; no joiners."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(_digit(c) for c in parts if unicodedata.category(c) != "Mn").translate(_LETTERS).casefold()


def _digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def spellings(word: str) -> set[str]:
    """The ways in which a word may be typed: folded, Müller as mueller, Иван and Ηλίας in Latin letters."""
    folded = fold(word)
    if word.isascii():
        return {folded}
    lower = unicodedata.normalize("NFC", word).casefold()
    latin = fold(lower.translate(_CYRILLIC)).replace("ου", "ou").translate(_GREEK)
    return {folded, fold(lower.translate(_SPELLED)), latin}


def bare(folded: str) -> str:
    """Folded text without spaces and signs."""
    return re.sub(r"[\W_]+", "", folded)


def key(text: str) -> str:
    """What two staff numbers, teams or headers have in common when a person would call them the same."""
    return " ".join(fold(clean(text)).split())


def same_name(*names: str) -> str:
    """A key that is the same for "Last First" and "first last"."""
    return " ".join(sorted(filter(None, (bare(word) for word in key(" ".join(names)).split()))))
