"""What there is to say about a contest. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from kiosk.answers import Refused
from kiosk.contest import rules
from kiosk.contest.model import Contest, Criterion, Entry, EntryDraft, Plan
from kiosk.contest.rules import LEAST_JUDGES_TO_TRIM
from kiosk.contest.tally.model import Method, TieRule
from kiosk.words import Sentence, Words
from ui.admin.corrections.cards import moment

METHODS: Mapping[Method, tuple[Sentence, Sentence]] = MappingProxyType(
    {
        "single": (
            Sentence("ContestTelling", "One favorite"),
            Sentence("ContestTelling", "Everybody names one costume. Most votes win."),
        ),
        "approval": (
            Sentence("ContestTelling", "All they like"),
            Sentence("ContestTelling", "Everybody ticks as many costumes as they like. Most ticks win."),
        ),
        "star": (
            Sentence("ContestTelling", "Stars"),
            Sentence(
                "ContestTelling",
                "Everybody gives 0 to 5 stars. Of the two with the most stars, the one wins that more people "
                "put higher.",
            ),
        ),
        "ranked": (
            Sentence("ContestTelling", "In order"),
            Sentence(
                "ContestTelling",
                "Everybody says first, second, third. The last one leaves and its votes go on, until one has "
                "more than half.",
            ),
        ),
    }
)
"""What a method is called, and how it works in a sentence."""

TIES: Mapping[TieRule, tuple[Sentence, Sentence]] = MappingProxyType(
    {
        "co-winners": (
            Sentence("ContestTelling", "They win together"),
            Sentence("ContestTelling", "Equals share the place, and both stand on the podium."),
        ),
        "declared": (
            Sentence("ContestTelling", "A rule parts them"),
            Sentence(
                "ContestTelling",
                "First who was preferred head to head, then the higher score, then more top marks, then a "
                "lot that the room calls.",
            ),
        ),
    }
)


def window(plan: Plan, words: Words) -> Sentence:
    """When it is open."""
    match plan.opens, plan.closes:
        case None, None:
            return Sentence("ContestTelling", "You open and close it by hand.")
        case datetime() as opens, None:
            return Sentence(
                "ContestTelling", "It opens by itself on %1; you close it.", (moment(opens, words),)
            )
        case None, datetime() as closes:
            return Sentence(
                "ContestTelling", "You open it; it closes by itself on %1.", (moment(closes, words),)
            )
        case _:
            assert plan.opens is not None and plan.closes is not None
            both = moment(plan.opens, words), moment(plan.closes, words)
            return Sentence("ContestTelling", "Open from %1 to %2.", both)


def ends(plan: Plan, words: Words) -> Sentence:
    """Until when a vote that is open stays so."""
    if plan.closes is None:
        return Sentence("ContestTelling", "Open until you close it.")
    return Sentence("ContestTelling", "Open until %1.", (moment(plan.closes, words),))


def weight(judges: int) -> Sentence:
    """The judges' share in percent."""
    if judges == 0:
        return Sentence("ContestTelling", "Colleagues decide alone.")
    if judges == 100:
        return Sentence("ContestTelling", "The judges decide alone.")
    return Sentence("ContestTelling", "Judges count %L1 %, colleagues %L2 %.", (judges, 100 - judges))


def trim() -> Sentence:
    return Sentence(
        "ContestTelling",
        "Each costume's highest and lowest judge are left out where there are %L1 judges or more.",
        (LEAST_JUDGES_TO_TRIM,),
    )


def criterion(one: Criterion) -> Sentence:
    """In a list: its name, how often it counts, how many points there are."""
    name = f"\u2068{one.name}\u2069"
    if one.weight == 1:
        return Sentence("ContestTelling", "%1 (0 to %L2)", (name, one.most))
    return Sentence("ContestTelling", "%1 (0 to %L2, counts %L3 times)", (name, one.most, one.weight))


def looked_at(plan: Plan, words: Words) -> Sentence:
    """By what the judges judge."""
    comma = "\u060c " if words.right_to_left else ", "
    said = comma.join(words.say(criterion(one)) for one in plan.criteria)
    return Sentence("ContestTelling", "The judges look at: %1.", (said,))


def announced(plan: Plan, words: Words) -> tuple[Sentence, ...]:
    """What everybody may know before the vote opens."""
    return tuple(_announced(plan, words))


def _announced(plan: Plan, words: Words) -> Iterator[Sentence]:
    yield window(plan, words)
    if plan.judges_weight < 100:
        yield METHODS[plan.method][1]
    yield weight(plan.judges_weight)
    if plan.judges_weight:
        yield looked_at(plan, words)
        if plan.trim:
            yield trim()
    yield Sentence("ContestTelling", "If two are equal:")
    yield TIES[plan.ties][1]
    yield Sentence("ContestTelling", "Nobody can choose their own team or themselves.")
    yield Sentence(
        "ContestTelling", "The kiosk knows who voted, never for whom. Results are shown at the reveal."
    )


def stopping(plan: Plan, entries: Sequence[Entry], now: datetime) -> tuple[Sentence, ...]:
    """What has to be done before it can open."""
    return tuple(_stopping(plan, entries, now))


def _stopping(plan: Plan, entries: Sequence[Entry], now: datetime) -> Iterator[Sentence]:
    try:
        rules.cleaned(plan)
    except Refused as refused:
        yield refused.reason
    if not entries:
        yield Sentence("ContestTelling", "Nobody takes part yet. Say which costumes do.")
    if plan.closes is not None and plan.closes <= now:
        yield Sentence("ContestTelling", "Its closing time is over. Choose a later one.")


def worth_knowing(plan: Plan, entries: Sequence[Entry], judges: int) -> tuple[Sentence, ...]:
    """Of what may well be as it is."""
    return tuple(_worth_knowing(plan, entries, judges))


def _worth_knowing(plan: Plan, entries: Sequence[Entry], judges: int) -> Iterator[Sentence]:
    if len(entries) == 1:
        yield Sentence("ContestTelling", "Only one costume takes part: it wins for sure.")
    if bare := sum(not entry.draft.photos for entry in entries):
        yield Sentence("ContestTelling", "%Ln costumes have no photo yet.", (), bare)
    if plan.judges_weight and not judges:
        yield Sentence("ContestTelling", "The judges count, and nobody is one yet. Name them.")
    if plan.trim and plan.judges_weight and judges < LEAST_JUDGES_TO_TRIM:
        yield Sentence(
            "ContestTelling", "There are %Ln judges: with fewer than five, none is left out.", (), judges
        )


def badge(contest: Contest) -> Sentence:
    """One word for where it stands."""
    match contest.stage:
        case "planned":
            return Sentence("ContestTelling", "Planned")
        case "open":
            return Sentence("ContestTelling", "Open")
        case "closed":
            return Sentence("ContestTelling", "Closed")
        case "revealed":
            return Sentence("ContestTelling", "Revealed")
        case _:
            return Sentence("ContestTelling", "Called off")


def taking_part(draft: EntryDraft, contests: Iterable[int]) -> EntryDraft:
    """The same costume in these contests."""
    return replace(draft, contests=tuple(sorted(set(contests))))


WHY_CALLED_OFF = (
    Sentence("ContestTelling", "Too few costumes"),
    Sentence("ContestTelling", "Something went wrong with the vote"),
    Sentence("ContestTelling", "Moved to another day"),
)
WHY_WITHDRAWN = (
    Sentence("ContestTelling", "They do not want to take part"),
    Sentence("ContestTelling", "Entered twice"),
    Sentence("ContestTelling", "Nobody came to show it"),
)


def length(text: str, most: int) -> Sentence | None:
    """How much too long it is."""
    over = len(text) - most
    return Sentence("ContestTelling", "%Ln letters too many. Say it shorter.", (), over) if over > 0 else None


def number(one: Criterion) -> Sentence:
    """How much a criterion counts."""
    if one.weight == 1:
        return Sentence("ContestTelling", "0 to %L1 points", (one.most,))
    return Sentence("ContestTelling", "0 to %L1 points, counts %L2 times", (one.most, one.weight))
