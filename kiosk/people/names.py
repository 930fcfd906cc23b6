"""The parts of a name, and how a name stands on public screens."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.people.model import Person
from kiosk.people.text import ZWJ, ZWNJ, fold

_TITLES_AFTER = ("jr", "sr", "ii", "iii", "iv", "phd", "md", "msc", "bsc", "ma", "esq")
_LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Name:
    given: str
    family: str
    display: str


def put_together(given: str, family: str, full: str, display: str) -> Name:
    """The name from whichever columns a file has. One column may hold "First Last" or "Last, First"."""
    if not (given or family):
        split = split_full(full or display)
        return Name(split.given, split.family, split_full(display).display or split.display)
    return Name(given, family, split_full(display or full).display or f"{given} {family}".strip())


def split_full(full: str) -> Name:
    """ "Pires, Ana" and "Ana Pires" -> Ana, Pires. The last word is the family name; one word, given."""
    parts = [part.strip() for part in full.replace("،", ",").split(",")]
    if len(parts) == 2 and all(parts) and fold(parts[1]).replace(".", "") not in _TITLES_AFTER:
        return Name(parts[1], parts[0], f"{parts[1]} {parts[0]}")
    given, _, family = full.rpartition(" ")
    return Name(given or family, family if given else "", full)


def public_names(people: Iterable[Person]) -> dict[str, str | None]:
    """Id -> "Ana P."; two of them gain letters ("Ana Pe.", "Ana Pi."). None: not to be shown in public."""
    shown: dict[str, str | None] = {}
    alike: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for person in people:
        if person.hidden_in_public or not person.approved:
            shown[person.id] = None
        else:
            first = first_name(person)
            alike[first.casefold()].append((person.id, first, person.family))
    for group in alike.values():
        shown.update(_told_apart(group))
    return shown


def first_name(person: Person) -> str:
    """The first word of what a person is called, wherever the family name stands: "Max" of "Max Weber"."""
    called, family = person.display, person.family
    if family and called != family:
        space = "" if _is_east_asian(family) else " "
        called = called.removesuffix(" " + family).removeprefix(family + space)
    return next(iter(called.split()), person.display)[:_LONGEST_SHOWN]


def _is_east_asian(name: str) -> bool:
    """Scripts that put no space after the family name."""
    return "\u3040" <= name[:1] <= "\ud7a3"


def _told_apart(group: list[tuple[str, str, str]]) -> dict[str, str | None]:
    families = [_letters(family[:_LONGEST_SHOWN]) for _, _, family in group]
    longest = max(map(len, families))
    starts = [_how_many_start_so(families, count) for count in range(1, longest + 1)]
    return {
        id_: _shortened(first, letters, _fewest(letters, starts))
        for (id_, first, _), letters in zip(group, families, strict=True)
    }


def _how_many_start_so(families: list[list[str]], count: int) -> dict[str, int]:
    starts: dict[str, int] = defaultdict(int)
    for letters in families:
        starts["".join(letters[:count]).casefold()] += 1
    return starts


def _fewest(letters: list[str], starts: list[dict[str, int]]) -> int:
    """How many letters of a family name tell it from the others; all of them if nothing does."""
    for count in range(1, len(letters) + 1):
        if starts[count - 1]["".join(letters[:count]).casefold()] == 1:
            return count
    return len(letters)


def _shortened(first: str, letters: list[str], count: int) -> str:
    if not letters:
        return first
    shown = "".join(letters[:count]).strip()
    return f"{first} {shown}" if count == len(letters) else f"{first} {shown}."


def _letters(family: str) -> list[str]:
    """Letters with their marks and joiners: what a reader takes for one letter."""
    letters: list[str] = []
    for character in family:
        if letters and (unicodedata.category(character).startswith("M") or character in (ZWNJ, ZWJ)):
            letters[-1] += character
        else:
            letters.append(character)
    return letters
