"""A result as the lines of the organizer's lists. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from kiosk.contest.model import Entry, Judge, Placed, Result, Share
from kiosk.contest.result import telling
from kiosk.contest.tally.counting import count
from kiosk.contest.tally.model import METHODS, Election, Method, Round
from kiosk.words import Sentence, Words
from ui.admin.corrections.cards import joined, spoken
from ui.kit.rows import Row

BARS = ("head", "title", "share", "said", "leaves")
"""`head`: the heading of a round, else "" . `share`: of the longest bar, in thousandths."""
BAND = ("start", "end", "title", "range", "tone", "here")
"""`start`, `end`: in hundredths of a percent. `tone`: which color. `here`: the announced weight is in it."""
WHOLE = 10_000
ANSWERS: Mapping[Method, tuple[Method, ...]] = MappingProxyType(
    {
        "single": ("single", "pairwise"),
        "approval": ("approval", "pairwise"),
        "star": ("star", "approval", "single", "ranked", "pairwise"),
        "ranked": ("ranked", "single", "pairwise"),
    }
)
"""For which methods the ballots of each say enough: ticks rank nobody, ranks like nobody."""


def judge_row(judge: Judge, words: Words) -> Row:
    """How far one is, never what they gave."""
    far = Sentence("ContestResult", "%1 of %2 judged", (judge.done, judge.of))
    ready = words.say(Sentence("ContestResult", "Ready")) if judge.done >= judge.of else ""
    return {"title": judge.name, "detail": words.say(far), "badge": ready, "key": judge.person}


def place_rows(result: Result, words: Words) -> tuple[Row, ...]:
    first = dict(result.outcome.rounds[0].counts) if result.outcome.rounds else {}

    def row(one: Placed) -> Row:
        votes = telling.unit(result.contest.plan.method, first.get(one.entry.key, 0))
        return {
            "title": f"{words.number(one.place)}. {spoken(one.entry.draft.title)}",
            "detail": _about(one.entry, words),
            "badge": words.say(votes),
            "key": str(one.entry.id),
        }

    return tuple(map(row, result.placed))


def bar_rows(result: Result, words: Words) -> tuple[Row, ...]:
    """Every round: its heading, then a bar for each who is still in."""
    rounds = result.outcome.rounds
    name = names(result)
    rows: list[Row] = []
    for at, one in enumerate(rounds):
        rows.append(_bar(words.say(_heading(result, at)), "", 0, "", False))
        longest = max((votes for _, votes in one.counts), default=0)
        rows += [
            _bar(
                "",
                name[key],
                votes * 1000 // longest if longest else 0,
                words.say(_unit(result, at, one, votes)),
                key in one.out,
            )
            for key, votes in one.counts
        ]
        if one.exhausted and len(rounds) > 1:
            spent = Sentence("ContestResult", "%Ln ballots speak for nobody here.", n=one.exhausted)
            rows.append(_bar("", words.say(spent), 0, "", False))
    return tuple(rows)


def tie_lines(result: Result, words: Words) -> tuple[str, ...]:
    name = names(result)
    return tuple(telling.step(tie, lambda key: name[key], words) for tie in result.outcome.ties)


def rank_rows(result: Result, ranks: Sequence[Mapping[str, Fraction]], words: Words) -> tuple[Row, ...]:
    """Both sides of each costume, exact, and each judge's rank without their name."""

    def row(one: Placed) -> Row:
        sides = [
            telling.fraction(value or Fraction(0), words) for value in (one.colleagues, one.judges, one.score)
        ]
        said = words.say(Sentence("Result", "Colleagues %1, judges %2, together %3", tuple(sides)))
        given = [telling.fraction(each[one.entry.key], words) for each in ranks if one.entry.key in each]
        each = Sentence("ContestResult", "Judges one by one: %1", (" | ".join(given),))
        return {
            "title": f"{words.number(one.place)}. {spoken(one.entry.draft.title)}",
            "detail": joined([said, *([words.say(each)] if given else [])], words),
            "badge": "",
            "key": str(one.entry.id),
        }

    return tuple(row(one) for one in result.placed if one.judges is not None)


def band_rows(result: Result, words: Words) -> tuple[Row, ...]:
    """Who would be first with which weight of the judges, from 0 to 100 percent."""
    name, tones = names(result), list(dict.fromkeys(share.winners for share in result.shares))
    weight = result.contest.plan.judges_weight

    def row(share: Share) -> Row:
        edges = telling.fraction(share.start, words), telling.fraction(share.end, words)
        comma = "\u060c " if words.right_to_left else ", "
        return {
            "start": int(share.start * WHOLE / 100),
            "end": int(share.end * WHOLE / 100),
            "title": comma.join(spoken(name[key]) for key in share.winners),
            "range": words.say(Sentence("ContestResult", "%1 to %2 %", edges)),
            "tone": tones.index(share.winners),
            "here": int(share.start <= weight <= share.end),
        }

    return tuple(map(row, result.shares))


def verdict(result: Result, words: Words) -> str:
    """Whether another weight would change the winner."""
    if not result.shares:
        return ""
    edges = [telling.fraction(share.start, words) for share in result.shares[1:]]
    if not edges:
        return words.say(Sentence("ContestResult", "No: whoever is first is first with any weight."))
    comma = "\u060c " if words.right_to_left else ", "
    changes = Sentence("ContestResult", "Yes: the first place changes at %1 %.", (comma.join(edges),))
    return words.say(changes)


def method_rows(election: Election, result: Result, words: Words) -> tuple[Row, ...]:
    """The ballots of the colleagues by each method; some they do not say enough for."""
    name, announced = names(result), result.contest.plan.method
    comma = "\u060c " if words.right_to_left else ", "

    def row(method: Method) -> Row:
        said, badge = Sentence("ContestResult", "These ballots do not say enough for it."), ""
        detail = words.say(said)
        if method in ANSWERS[announced]:
            found = count(election, method, result.contest.plan.ties).winners
            detail = comma.join(spoken(name[key]) for key in found)
            badge = words.say(_compared(method == announced, set(found) == set(result.outcome.winners)))
        title = words.say(telling.method(method))
        return {"title": title, "detail": detail, "badge": badge, "key": method}

    return tuple(map(row, sorted(METHODS, key=lambda one: one not in ANSWERS[announced])))


def _compared(announced: bool, same: bool) -> Sentence:
    if announced:
        return Sentence("ContestResult", "As announced")
    if same:
        return Sentence("ContestResult", "Same first place")
    return Sentence("ContestResult", "Another first place")


def withdrawn(entries: Sequence[Entry], words: Words) -> str:
    gone = [spoken(one.draft.title) for one in entries if one.withdrawn]
    if not gone:
        return ""
    comma = "\u060c " if words.right_to_left else ", "
    return words.say(Sentence("ContestResult", "Withdrawn, so not counted: %1", (comma.join(gone),)))


def names(result: Result) -> dict[str, str]:
    return {one.entry.key: one.entry.draft.title for one in result.placed}


def _about(entry: Entry, words: Words) -> str:
    number = words.say(Sentence("ContestResult", "Costume %1", (entry.number,)))
    return joined([number, *([spoken(entry.name)] if entry.name else [])], words)


def _heading(result: Result, at: int) -> Sentence:
    if result.contest.plan.method == "star":
        return (
            Sentence("ContestResult", "The run-off of the first two")
            if at
            else Sentence("ContestResult", "All stars added up")
        )
    if len(result.outcome.rounds) == 1:
        return Sentence("ContestResult", "The count")
    return Sentence("ContestResult", "Round %1", (at + 1,))


def _unit(result: Result, at: int, one: Round, votes: int) -> Sentence:
    if result.contest.plan.method == "star" and at and len(one.counts) > 2:
        return Sentence("ContestResult", "better than %Ln others", n=votes)
    return telling.unit(result.contest.plan.method, votes, last=at > 0)


def _bar(head: str, title: str, share: int, said: str, leaves: bool) -> Row:
    return {"head": head, "title": title, "share": share, "said": said, "leaves": int(leaves)}
