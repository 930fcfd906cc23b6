"""Equals, and the rule that parts them if one was declared: head to head, then the higher score, then more
top scores, then a lot. Never a name, a number or an order of entry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from kiosk.contest.tally.model import TieStep
from kiosk.contest.tally.pairs import Pairs, net_wins

Lot = Callable[[str], str]
"""What is sorted by when a lot decides: a text for each candidate, that nobody could choose."""

Groups = tuple[tuple[str, ...], ...]
By = Literal["head-to-head", "score", "top", "lot", ""]


def grouped(candidates: Iterable[str], value: Callable[[str], int | str]) -> Groups:
    """Groups of the same value, the highest first."""
    groups: dict[int | str, list[str]] = {}
    for one in candidates:
        groups.setdefault(value(one), []).append(one)
    ordered = sorted(groups, reverse=True)
    return tuple(tuple(groups[key]) for key in ordered)


@dataclass(slots=True)
class Ties:
    """Parts equals of one count and remembers how. Without `declared` equals stay equals."""

    declared: bool
    pairs: Pairs
    score: Mapping[str, int]
    top: Mapping[str, int]
    lot: Lot | None = None
    steps: list[TieStep] = field(default_factory=list)

    def part(self, tied: tuple[str, ...]) -> Groups:
        """Best first. Each step that was needed is kept, also the one that parted nobody."""
        if len(tied) < 2:
            return (tied,) if tied else ()
        if not self.declared:
            self.steps.append(TieStep(tied, "", (tied,)))
            return (tied,)
        return self._part(tied, self._rules())

    def _rules(self) -> tuple[tuple[By, Callable[[tuple[str, ...]], Groups]], ...]:
        rules: tuple[tuple[By, Callable[[tuple[str, ...]], Groups]], ...] = (
            ("head-to-head", self._head_to_head),
            ("score", lambda tied: grouped(tied, lambda one: self.score[one])),
            ("top", lambda tied: grouped(tied, lambda one: self.top[one])),
        )
        lot = self.lot
        if lot is None:
            return rules
        return (*rules, ("lot", lambda tied: grouped(tied, lot)))

    def _part(
        self, tied: tuple[str, ...], rules: tuple[tuple[By, Callable[[tuple[str, ...]], Groups]], ...]
    ) -> Groups:
        for index, (by, rule) in enumerate(rules):
            groups = rule(tied)
            if len(groups) > 1:
                self.steps.append(TieStep(tied, by, groups))
                rest = rules[index + 1 :]
                again = (self._part(group, rest) if len(group) > 1 else (group,) for group in groups)
                return tuple(part for parts in again for part in parts)
        self.steps.append(TieStep(tied, "", (tied,)))
        return (tied,)

    def _head_to_head(self, tied: tuple[str, ...]) -> Groups:
        wins = net_wins(tied, self.pairs)
        return grouped(tied, lambda one: wins[one])
