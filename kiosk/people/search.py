"""Finding a name: any word of it, in any order, any accent or script, with small slips."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.people.model import Person
from kiosk.people.text import bare, clean, fold, key, spellings

_LONGEST_TEXT = 200
_LONGEST_QUERY = 64
_FEW = 3
_MANY = 12
_ENOUGH = 5
_END = "\U0010ffff"
_BREAKS = re.compile(r"[\W_]+")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Match:
    """`slips` is 0 where all that was typed begins words of the name as they are."""

    person: Person
    slips: int


class NameIndex:
    """Built once for a set of people; a search among 5,000 takes a few milliseconds."""

    def __init__(self, people: Iterable[Person]) -> None:
        folded = sorted((key(person.display[:_LONGEST_TEXT]), person.id, person) for person in people)
        self._people = tuple(person for _, _, person in folded)
        self._starts = tuple(sorted((bare(name), number) for number, (name, _, _) in enumerate(folded)))
        owners: defaultdict[str, list[int]] = defaultdict(list)
        known: dict[str, frozenset[str]] = {}
        for number, person in enumerate(self._people):
            for word in _words_of(person, known):
                owners[word].append(number)
        self._words = tuple(sorted(owners))
        self._owners = tuple(tuple(owners[word]) for word in self._words)
        self._prefixes: dict[int, list[str]] = {}

    def find(self, text: str, limit: int = 50) -> list[Match]:
        """Those whose whole name begins so first, then by name; with slips only where few are found."""
        typed = _typed(text)
        if not typed or limit < 1:
            return []
        exact = set.intersection(*(self._beginning_with(ways) for ways in typed))
        whole = bare(fold(clean(text[:_LONGEST_QUERY])))
        first = exact & self._named(whole)
        numbers = [*sorted(first), *sorted(exact - first)][:limit]
        found = [Match(self._people[number], 0) for number in numbers]
        if not exact or (len(exact) < min(_FEW, limit) and len(whole) >= _ENOUGH):
            found += self._with_slips(typed, exact)[: min(limit - len(found), _MANY)]
        return found

    def _named(self, whole: str) -> set[int]:
        first, last = bisect_left(self._starts, (whole,)), bisect_left(self._starts, (whole + _END,))
        return {number for _, number in self._starts[first:last]}

    def _beginning_with(self, ways: Iterable[str]) -> set[int]:
        found: set[int] = set()
        for way in ways:
            first, last = bisect_left(self._words, way), bisect_left(self._words, way + _END)
            found.update(*self._owners[first:last])
        return found

    def _with_slips(self, typed: list[set[str]], exact: set[int]) -> list[Match]:
        slips: dict[int, int] | None = None
        for ways in typed:
            here = self._near(ways)
            slips = here if slips is None else {n: slips[n] + here[n] for n in slips.keys() & here.keys()}
        numbers = sorted((count, number) for number, count in (slips or {}).items() if number not in exact)
        return [Match(self._people[number], count) for count, number in numbers]

    def _near(self, ways: Iterable[str]) -> dict[int, int]:
        """Person -> fewest slips between what was typed and the beginning of one of the person's words."""
        starts: defaultdict[int, set[str]] = defaultdict(set)
        for way in ways:
            for start, count in self._similar_starts(way):
                starts[count].add(start)
        near: dict[int, int] = {}
        for count in sorted(starts, reverse=True):
            near.update(dict.fromkeys(self._beginning_with(starts[count]), count))
        return near

    def _similar_starts(self, way: str) -> Iterator[tuple[str, int]]:
        allowed = 0 if len(way) < 3 else 1 if len(way) < 6 else 2
        if not allowed:
            yield way, 0
            return
        from rapidfuzz.distance import OSA  # 46 ms to import
        from rapidfuzz.process import extract

        for length in range(max(3, len(way) - 1), len(way) + allowed + 1):
            starts = self._starts_of(length)
            near = extract(way, starts, scorer=OSA.distance, score_cutoff=allowed, limit=None)
            yield from ((start, int(distance)) for start, distance, _ in near)

    def _starts_of(self, length: int) -> list[str]:
        if length not in self._prefixes:
            self._prefixes[length] = sorted({word[:length] for word in self._words if word.isalpha()})
        return self._prefixes[length]


def _words_of(person: Person, known: dict[str, frozenset[str]]) -> set[str]:
    """`known` remembers the words seen so far, as many people share a name."""
    found: set[str] = set()
    for sign in (person.staff_number, person.email.partition("@")[0]):
        found.update(bare(part) for part in _parts(fold(sign[:_LONGEST_TEXT])))
    for word in {*_words(person.display), *_words(person.given), *_words(person.family)}:
        if word not in known:
            known[word] = frozenset(way for part in _parts(word) for way in _searchable(part))
        found |= known[word]
    return found - {""}


def _words(name: str) -> list[str]:
    return name[:_LONGEST_TEXT].split()


def _parts(word: str) -> set[str]:
    """O'Brien also as o and brien, Anne-Marie as anne and marie; the whole is kept too."""
    return {word, *_BREAKS.split(word)}


def _searchable(word: str) -> Iterator[str]:
    for spelling in spellings(word):
        plain = bare(spelling)
        yield plain
        if _IDEOGRAPHS.search(plain):
            yield from (plain[at:] for at in range(1, len(plain)))


def _typed(text: str) -> list[set[str]]:
    words = clean(text[:_LONGEST_QUERY]).split()
    typed = [{way for spelling in spellings(word) if (way := bare(spelling))} for word in words]
    return [ways for ways in typed if ways]
