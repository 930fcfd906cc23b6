"""What an award may say, its serial and code, who got more than one. Pure."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from typing import get_args

from kiosk.answers import Refused
from kiosk.awards.kept import Issue, Kept
from kiosk.awards.model import (
    DESIGNS,
    LONGEST_CATEGORY,
    LONGEST_CITATION,
    LONGEST_NAME,
    LONGEST_REASON,
    LONGEST_TITLE,
    Award,
    Calendar,
    Draft,
    Look,
    Recipient,
    Signature,
    Twice,
)
from kiosk.people.text import clean
from kiosk.printing.grid import Paper
from kiosk.scanning.codes import new_code
from kiosk.words import LANGUAGES, Sentence

PICTURE = re.compile(r"(?:[0-9a-f]{64})?")
_TIGHT = re.compile(r"\s*([\u00a0\u202f])\s*")
SOURCE = re.compile(r"[A-Z0-9:-]{0,40}")
MOST_SIGNATURES = 2


def text(said: str, limit: int, *, needed: bool = False) -> str:
    """One clean line of at most `limit` letters; markup in it stays what it is, letters."""
    cleaned = line(said)
    if wrong := wrong_text(cleaned, limit):
        raise Refused(wrong)
    if needed and not any(letter.isalnum() for letter in cleaned):
        raise Refused(Sentence("Awards", "A few words are needed here."))
    return cleaned


def line(said: str) -> str:
    """Cleaned, but a space that no line breaks at stays one: "longtemps :", "7 Uhr"."""
    first, *rest = _TIGHT.split(said)
    kept = clean(first)
    for space, part in zip(rest[::2], map(clean, rest[1::2]), strict=True):
        kept += space + part if kept and part else part
    return kept


def wrong_text(cleaned: str, limit: int) -> Sentence | None:
    over = len(cleaned) - limit
    if over <= 0:
        return None
    return Sentence("Awards", "There is room for %L1 letters. Take out %Ln letters.", (limit,), over)


def cleaned(draft: Draft) -> Draft:
    """Texts cleaned, the rest in bounds. Refuses a text that is too long, no title, a name without letters.

    Raises ValueError for what no screen lets through.
    """
    if draft.language not in ("", *LANGUAGES) or not PICTURE.fullmatch(draft.picture):
        raise ValueError("a language or picture that is none")
    if not SOURCE.fullmatch(draft.source):
        raise ValueError("a source that is none")
    return replace(
        draft,
        title=_title(draft.title),
        recipient=recipient(draft.recipient),
        citation=text(draft.citation, LONGEST_CITATION),
        category=text(draft.category, LONGEST_CATEGORY),
        presenter=text(draft.presenter, LONGEST_NAME),
    )


def recipient(one: Recipient) -> Recipient:
    if not clean(one.key):
        raise Refused(Sentence("Awards", "Who is it for? Choose a person or a team, or write a name."))
    return replace(one, key=text(one.key, LONGEST_NAME, needed=True)) if one.kind == "free" else one


def _title(title: str) -> str:
    if not clean(title):
        raise Refused(Sentence("Awards", "An award needs a title."))
    return text(title, LONGEST_TITLE, needed=True)


def reason(said: str) -> str:
    return text(said, LONGEST_REASON, needed=True)


def look(wanted: Look) -> Look:
    """Raises ValueError for what no screen lets through. A signature without name and picture is left out."""
    known = wanted.design in DESIGNS and wanted.paper in get_args(Paper)
    if not known or wanted.calendar not in get_args(Calendar) or not PICTURE.fullmatch(wanted.logo):
        raise ValueError("a look that is none")
    signatures = tuple(map(_signature, wanted.signatures))
    signatures = tuple(each for each in signatures if each.name or each.picture)
    if len(signatures) > MOST_SIGNATURES:
        raise ValueError("more signatures than a certificate has room for")
    return replace(wanted, signatures=signatures)


def _signature(one: Signature) -> Signature:
    if not PICTURE.fullmatch(one.picture):
        raise ValueError("a picture that is none")
    return replace(one, name=text(one.name, LONGEST_NAME), role=text(one.role, LONGEST_CATEGORY))


def serial(year: int, number: int) -> str:
    return f"{year}-{number:04d}"


@lru_cache(maxsize=4096)
def code(key: bytes, event: str, of: str) -> str:
    """The 20 characters of a certificate's QR, from the event's key and the serial: always the same."""
    derived = hmac.new(key, b"certificate" + of.encode("ascii"), hashlib.sha256).digest()
    return new_code("C", event, lambda count: derived[:count])


def issue_of(draft: Draft, name: str, kept: Kept) -> Issue:
    """What a certificate would say now."""
    day = draft.day or kept.made.date()
    return Issue(name, draft.title, draft.citation, draft.category, draft.presenter, day, draft.language)


def as_issued(award: Award, last: Issue) -> Award:
    """The award in the words of the paper that was made last."""
    draft = replace(
        award.draft,
        title=last.title,
        citation=last.citation,
        category=last.category,
        presenter=last.presenter,
        day=last.day,
        language=last.language,
    )
    return replace(award, draft=draft, name=last.name)


def moved(ids: Sequence[int], id_: int, by: int) -> tuple[int, ...]:
    """The order after one award went `by` places; it stops at the ends."""
    others = [each for each in ids if each != id_]
    place = max(0, min(len(others), list(ids).index(id_) + by))
    return (*others[:place], id_, *others[place:])


def twice(awards: Iterable[Award], who: Callable[[Award], Hashable]) -> tuple[Twice, ...]:
    """Who has more than one that counts, in the order of their first. `who`: equal for the same recipient."""
    found: dict[Hashable, list[Award]] = {}
    for award in awards:
        if award.withdrawn is None:
            found.setdefault(who(award), []).append(award)
    several = (group for group in found.values() if len(group) > 1)
    return tuple(Twice(group[0].name, tuple(each.serial for each in group)) for group in several)


def ranges(serials: Iterable[str]) -> str:
    """2026-0001, 2026-0002, 2026-0004 -> "2026-0001:2026-0002 2026-0004", for one line of the journal."""
    numbers = sorted(tuple(map(int, one.split("-"))) for one in serials)
    runs = groupby(enumerate(numbers), lambda pair: (pair[1][0], pair[1][1] - pair[0]))
    ends = [[serial(*number) for _, number in run] for _, run in runs]
    return " ".join(run[0] if len(run) == 1 else f"{run[0]}:{run[-1]}" for run in ends)
