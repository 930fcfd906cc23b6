"""A result in words: methods, what parted equals, exact numbers as people write them. Pure."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from kiosk.contest.model import Placed, Result
from kiosk.contest.tally.marks import Marks
from kiosk.contest.tally.model import Election, Method, TieStep
from kiosk.words import Sentence, Words

Name = Callable[[str], str]
"""What an entry's key is called."""


def method(which: Method) -> Sentence:
    match which:
        case "single":
            return Sentence("Result", "One choice each")
        case "approval":
            return Sentence("Result", "As many as you like")
        case "star":
            return Sentence("Result", "Stars with a run-off")
        case "ranked":
            return Sentence("Result", "Ranks with instant run-off")
        case "pairwise":
            return Sentence("Result", "Head to head")


def unit(which: Method, count: int, last: bool = False) -> Sentence:
    """What is counted in a round. `last`: the run-off of stars."""
    if which == "star":
        return (
            Sentence("Result", "%Ln prefer it", n=count) if last else Sentence("Result", "%Ln stars", n=count)
        )
    return Sentence("Result", "%Ln votes", n=count)


def turnout(result: Result) -> Sentence:
    return Sentence("Result", "%1 of %2 people voted.", (result.voters, result.able))


def silent(ballots: int) -> Sentence:
    return Sentence("Result", "%Ln ballots were blank.", n=ballots)


def weights(result: Result) -> Sentence:
    judges = result.contest.plan.judges_weight
    return Sentence("Result", "Judges count for %1 %, colleagues for %2 %.", (judges, 100 - judges))


def step(tie: TieStep, name: Name, words: Words) -> str:
    """What parted equals, or that nothing did."""
    tied = _listed(tie.tied, name, words)
    if not tie.by:
        return words.say(Sentence("Result", "%1 are equal and share their place.", (tied,)))
    order = " › ".join(_listed(group, name, words) for group in tie.parted)
    match tie.by:
        case "head-to-head":
            said = Sentence("Result", "%1 were equal. Head to head parted them: %2", (tied, order))
        case "score":
            said = Sentence("Result", "%1 were equal. The higher count parted them: %2", (tied, order))
        case "top":
            said = Sentence("Result", "%1 were equal. More top marks parted them: %2", (tied, order))
        case _:
            said = Sentence("Result", "%1 were equal. The lot parted them: %2", (tied, order))
    return words.say(said)


def fraction(value: Fraction, words: Words) -> str:
    """Exact, as a whole number and what is over: 2, 2 1/2."""
    whole, over = divmod(value.numerator, value.denominator)
    if not over:
        return words.number(whole)
    rest = f"{words.number(over)}/{words.number(value.denominator)}"
    return f"\u2066{words.number(whole)} {rest}\u2069" if whole else f"\u2066{rest}\u2069"


def plain(value: Fraction | None) -> str:
    """The same for a file: with a whole number always, so that no spreadsheet takes it for a day."""
    if value is None:
        return ""
    whole, over = divmod(value.numerator, value.denominator)
    return f"{whole} {over}/{value.denominator}" if over else str(whole)


def on_ballot(marks: Marks, which: Method) -> str:
    """The choices on one ballot by number, "" for a blank one: 3 · 1 4 7 · 1:5 3:2 · 3 > 1 > 4."""
    numbers = sorted(marks, key=int)
    match which:
        case "star":
            return " ".join(f"{one}:{marks[one]}" for one in numbers)
        case "ranked":
            return " > ".join(sorted(numbers, key=lambda one: marks[one]))
        case _:
            return " ".join(numbers)


def blank(election: Election) -> int:
    """Ballots that speak for nobody who takes part."""
    if election.scores:
        return sum(times for scores, times in election.scores.items() if not any(scores))
    return sum(times for ranking, times in election.rankings.items() if not ranking)


def called(one: Placed) -> str:
    """Number and title, and whose it is where that may be said."""
    entry = one.entry
    about = f"{entry.number} · {entry.draft.title}"
    return f"{about} · {entry.name}" if entry.name and entry.name != entry.draft.title else about


def _listed(keys: tuple[str, ...], name: Name, words: Words) -> str:
    comma = "\u060c " if words.right_to_left else ", "
    return comma.join(f"\u2068{name(key)}\u2069" for key in keys)
