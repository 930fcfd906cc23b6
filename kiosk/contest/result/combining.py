"""Judges and colleagues, combined by ranks in exact fractions. Pure; the formula is published before a vote.

1. A judge's points for an entry: each criterion's share of its most points, weighted.
2. A judge's rank of it among the entries they scored, 1 the best, equals share their mean; less a half,
   divided by how many they scored, so that a judge who left some out counts like the others.
3. The judges' mean of that; with `trim` and five judges or more without the highest and the lowest.
4. Both sides become ranks 1 to n. Score = judges' share x judges' rank + the rest x colleagues' rank; the
   lowest is first.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from kiosk.contest.model import Criterion, Share
from kiosk.contest.tally.ties import Groups, Lot

LEAST_TO_TRIM = 5
Ranks = Mapping[str, Fraction]


def points(given: Mapping[int, int], criteria: Sequence[Criterion]) -> Fraction:
    """Between 0 and 1. `given`: points by criterion; one that is missing counts 0."""
    whole = sum(one.weight for one in criteria)
    got = sum((Fraction(one.weight * given.get(one.id, 0), one.most) for one in criteria), Fraction(0))
    return got / whole if whole else Fraction(0)


def ranks(order: Groups) -> dict[str, Fraction]:
    """1 is first; equals share the mean of their places."""
    found: dict[str, Fraction] = {}
    place = 1
    for group in order:
        for one in group:
            found[one] = Fraction(2 * place + len(group) - 1, 2)
        place += len(group)
    return found


def judged(sheets: Iterable[Mapping[str, Fraction]], entries: Sequence[str], trim: bool) -> Groups:
    """The judges' order. `sheets`: points by each judge for whom they scored. Whom nobody scored is last."""
    given: dict[str, list[Fraction]] = {one: [] for one in entries}
    for sheet in sheets:
        scored = {one: value for one, value in sheet.items() if one in given}
        for one, rank in ranks(by_value(scored, highest=True)).items():
            given[one].append((rank - Fraction(1, 2)) / len(scored))
    means = {one: _mean(values, trim) for one, values in given.items() if values}
    unseen = tuple(one for one, values in given.items() if not values)
    return by_value(means) + ((unseen,) if unseen else ())


def combined(colleagues: Ranks, judges: Ranks, share: Fraction) -> dict[str, Fraction]:
    """Score of each; the lowest is first. `share`: the judges', 0 to 1."""
    return {one: share * judges[one] + (1 - share) * colleagues[one] for one in colleagues}


def by_value(scores: Ranks, highest: bool = False) -> Groups:
    groups: dict[Fraction, list[str]] = {}
    for one, score in scores.items():
        groups.setdefault(score, []).append(one)
    return tuple(tuple(groups[score]) for score in sorted(groups, reverse=highest))


def shares(colleagues: Ranks, judges: Ranks) -> tuple[Share, ...]:
    """Who would be first with which share for the judges, from 0 to 100 percent. Those who are first in one
    point alone, where two lines cross, are not listed."""
    found: list[Share] = []
    start = Fraction(0)
    while start < 1 and colleagues:
        first = _just_after(start, colleagues, judges)
        end = _overtaken(start, first[0], colleagues, judges)
        found.append(Share(start * 100, end * 100, first))
        start = end
    return tuple(found)


def lot_of(published: bytes, digits: str) -> Lot:
    """What equals are sorted by in the end: `published` is the list of ballots, `digits` the audience called
    after it was closed. The highest is first."""
    whole = hashlib.sha256(published).hexdigest()
    return lambda key: hashlib.sha256(f"{whole} {digits} {key}".encode("ascii")).hexdigest()


def _mean(values: list[Fraction], trim: bool) -> Fraction:
    if trim and len(values) >= LEAST_TO_TRIM:
        values = sorted(values)[1:-1]
    return sum(values, Fraction(0)) / len(values)


def _just_after(at: Fraction, colleagues: Ranks, judges: Ranks) -> tuple[str, ...]:
    """First in a small step beyond: the lowest there, and of those the ones that grow least."""
    scores = combined(colleagues, judges, at)
    growth = {one: judges[one] - colleagues[one] for one in colleagues}
    best = min((scores[one], growth[one]) for one in colleagues)
    return tuple(one for one in colleagues if (scores[one], growth[one]) == best)


def _overtaken(at: Fraction, first: str, colleagues: Ranks, judges: Ranks) -> Fraction:
    """The next share at which somebody else comes level with `first` and goes past; 1 if nobody does."""
    growth = judges[first] - colleagues[first]
    crossings = (
        (colleagues[one] - colleagues[first]) / (growth - (judges[one] - colleagues[one]))
        for one in colleagues
        if judges[one] - colleagues[one] < growth
    )
    return min((share for share in crossings if at < share < 1), default=Fraction(1))
