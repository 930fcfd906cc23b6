"""A ballot being filled. Pure: each touch gives a new one; nothing of it is stored before it is cast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from kiosk.contest.model import Choice
from kiosk.contest.tally.model import MOST_STARS, Method


@dataclass(frozen=True, slots=True)
class Ballot:
    """`marks` as in `kiosk.contest.tally.marks`; what cannot be chosen is never among them."""

    method: Method
    choices: tuple[Choice, ...]
    marks: Mapping[str, int] = field(default_factory=dict)

    def touch(self, key: str) -> Ballot:
        """Chosen, or taken out again; with stars one more, and none after the last."""
        if not self.may(key):
            return self
        if self.method == "star":
            return self.stars(key, (self.marks.get(key, 0) + 1) % (MOST_STARS + 1))
        if key in self.marks:
            return self._with({one: at for one, at in self.marks.items() if one != key})
        if self.method == "single":
            return self._with({key: 1})
        place = len(self.marks) + 1 if self.method == "ranked" else 1
        return self._with({**self.marks, key: place})

    def stars(self, key: str, count: int) -> Ballot:
        """0 to 5; anything else changes nothing."""
        if self.method != "star" or not self.may(key) or not 0 <= count <= MOST_STARS:
            return self
        others = {one: stars for one, stars in self.marks.items() if one != key}
        return self._with({**others, key: count} if count else others)

    def clear(self) -> Ballot:
        return self._with({})

    def may(self, key: str) -> bool:
        return any(each.entry.key == key and not each.own for each in self.choices)

    def now_with(self, choices: Sequence[Choice]) -> Ballot:
        """The same ballot after the contest changed: what can no longer be chosen is not on it."""
        changed = replace(self, choices=tuple(choices))
        return changed._with({key: mark for key, mark in self.marks.items() if changed.may(key)})

    def chosen(self) -> tuple[Choice, ...]:
        """Best first: by place, by stars; equals in the order of the ballot."""
        marked = [each for each in self.choices if each.entry.key in self.marks]
        sign = -1 if self.method == "star" else 1
        return tuple(sorted(marked, key=lambda each: sign * self.marks[each.entry.key]))

    def _with(self, marks: Mapping[str, int]) -> Ballot:
        if self.method == "ranked":
            marks = {key: at for at, key in enumerate(sorted(marks, key=lambda one: marks[one]), start=1)}
        return replace(self, marks=marks)


def typed(numbers: Sequence[int], digits: str) -> int | Literal["more", "none"]:
    """The number that was typed: `more` digits could still follow, or there is `none` that begins so."""
    begins = [number for number in numbers if digits and str(number).startswith(digits)]
    if not begins:
        return "none"
    return begins[0] if len(begins) == 1 and str(begins[0]) == digits else "more"
