"""From the bytes of a roster to its text: which encoding it is, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from kiosk.people.model import Problem
from kiosk.words import Sentence

ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be",
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "iso8859-1", "iso8859-2", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-9", "iso8859-15",
    "mac-roman", "gb18030", "big5", "shift_jis", "euc-kr",
)  # fmt: skip
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_RUNS_OF_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SCRIPTS = ("cp1251", "cp1253", "cp1255", "cp1256", "gb18030", "big5", "shift_jis", "euc_kr")


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    encoding: str
    guessed: bool = False


def decode(data: bytes, encoding: str | None = None) -> Text | Problem:
    """The text without a byte order mark. `encoding` forces one of `ENCODINGS`, by any usual name."""
    decoded = _forced(data, encoding) if encoding else _found(data)
    if isinstance(decoded, Text) and not decoded.text.strip():
        return Problem(0, "", Sentence("People", "This file is empty."))
    if isinstance(decoded, Text) and _is_rubbish(decoded.text):
        return Problem(0, "", _not_text())
    return decoded


def _forced(data: bytes, encoding: str) -> Text | Problem:
    name = known_encoding(encoding)
    if name is None:
        return Problem(0, "", Sentence("People", "The encoding %1 is not known here.", (encoding,)))
    mark = next((mark for mark, marked in _MARKS if marked == name and data.startswith(mark)), b"")
    try:
        return Text(data[len(mark) :].decode(name), name)
    except UnicodeError:
        return Problem(0, "", Sentence("People", "This file is not stored as %1.", (name,)))


def known_encoding(name: str) -> str | None:
    """The codec's own name for "latin1", "UTF8", "Windows-1252" ..., if it is one that we read."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        return None
    return found if found in {codecs.lookup(known).name for known in ENCODINGS} else None


def _found(data: bytes) -> Text | Problem:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forced(data, encoding)
    if b"\0" in data:
        return _utf_16_without_mark(data) or Problem(0, "", _not_text())
    try:
        return Text(data.decode("utf-8"), "utf-8")
    except UnicodeError:
        return _eight_bits(data)


def _utf_16_without_mark(data: bytes) -> Text | None:
    """Obvious is: one of the two byte orders gives lines and separators, and no NUL."""
    best: tuple[int, Text] | None = None
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        signs = sum(text.count(sign) for sign in ",;\t\n\r")
        if signs and "\0" not in text and (best is None or signs > best[0]):
            best = (signs, Text(text, encoding))
    return best[1] if best else None


def _eight_bits(data: bytes) -> Text | Problem:
    """Single high bytes among Latin letters: Windows-1252 (often taken for cp1250). Long runs: a script."""
    runs = _RUNS_OF_HIGH_BYTES.findall(data)
    in_words = sum(len(run) for run in runs if len(run) > 2)
    names = (_guess(data), "cp1252") if 2 * in_words > sum(map(len, runs)) else ("cp1252", _guess(data))
    for name in filter(None, names):
        try:
            return Text(data.decode(name), name, guessed=True)
        except UnicodeError:
            continue
    unread = Sentence("People", "We cannot read the letters of this file. Save it as CSV (UTF-8).")
    return Problem(0, "", unread)


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes  # slow to import, seldom needed

    best = from_bytes(data, cp_isolation=list(_SCRIPTS)).best()
    return known_encoding(best.encoding) if best else None


def _is_rubbish(text: str) -> bool:
    return "\0" in text or 10 * len(_CONTROLS.findall(text)) > len(text)


def _not_text() -> Sentence:
    return Sentence("People", "This is not a text file. A list of people is saved as CSV (UTF-8).")
