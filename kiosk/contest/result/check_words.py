"""The published result in words: how everybody came where, and how to count it again. Plain texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from kiosk.contest.model import Placed, Result
from kiosk.contest.result import telling
from kiosk.contest.tally.model import Method
from kiosk.words import Sentence, Words

SPOKEN: Mapping[Method, str] = {
    "single": "plurality",
    "approval": "approval",
    "star": "star",
    "ranked": "irv",
    "pairwise": "pairwise",
}
HASH = "python3 -c \"import hashlib; print(hashlib.sha256(open('ballots.txt', 'rb').read()).hexdigest())\""
_WIDE = 78


def result_text(
    title: str,
    result: Result,
    silent: int,
    ranks: Sequence[Mapping[str, Fraction]],
    lot: str,
    words: Words,
) -> str:
    """`title`: the event's. `silent`: blank ballots. `ranks`: each judge's, without their names."""
    plan, say = result.contest.plan, words.say
    head = f"{plan.title} · {result.contest.code}"
    lines = [title, head, "=" * min(_WIDE, len(head)), ""]
    lines += [line for one in result.placed for line in _placed(one, words)]
    lines += ["", say(telling.method(plan.method)), say(telling.turnout(result)), say(telling.silent(silent))]
    lines += ["", *(telling.step(tie, _name(result), words) for tie in result.outcome.ties)]
    if lot:
        lines.append(say(Sentence("Result", "Digits called for the lot: %1", (lot,))))
    if any(one.judges is not None for one in result.placed):
        lines += ["", *_formula(result, ranks, words)]
    return "\n".join(lines).rstrip() + "\n"


def how_to_check(result: Result, words: Words) -> str:
    plan, say = result.contest.plan, words.say
    ties = " --break-ties" if plan.ties == "declared" else ""
    count = f"./run tally ballots.csv --method {SPOKEN[plan.method]}{ties}"
    head = say(Sentence("ResultCheck", "How to count %1 again", (f"{plan.title} · {result.contest.code}",)))
    steps: list[tuple[Sentence, str]] = [
        (
            Sentence(
                "ResultCheck",
                "Your own ballot: look for the code that the kiosk showed you in ballots.txt. Beside it "
                "stands what you chose, by the numbers of the costumes. Nobody but you knows your code.",
            ),
            "",
        ),
        (
            Sentence(
                "ResultCheck",
                "All ballots: with the kiosk's program this counts them again. ballots.csv opens in any "
                "spreadsheet, too, so you can add it up by hand.",
            ),
            count,
        ),
        (
            Sentence(
                "ResultCheck",
                "The list on the wall and this one are the same if this prints the fingerprint on the wall:",
            ),
            HASH,
        ),
        (
            Sentence(
                "ResultCheck",
                "There are as many ballots as people who voted. Who voted is known, what they chose is not: "
                "nothing here leads from a code to a name.",
            ),
            "",
        ),
    ]
    lines = [head, "=" * min(_WIDE, len(head)), ""]
    for at, (said, command) in enumerate(steps, 1):
        lines += [f"{words.number(at)}. {say(said)}", ""]
        lines += [f"    {command}", ""] if command else []
    return "\n".join(lines)


def formula(result: Result) -> tuple[Sentence, ...]:
    """How judges and colleagues become one order, as it was announced."""
    trim = result.contest.plan.trim
    return (
        Sentence("Result", "Each judge's points make an order: 1 is the best, equals share the mean."),
        Sentence(
            "Result",
            "The mean over the judges makes the judges' order, with five or more without the highest "
            "and the lowest for each costume.",
        )
        if trim
        else Sentence("Result", "The mean over the judges makes the judges' order."),
        telling.weights(result),
        Sentence("Result", "Both ranks are multiplied by their weights and added. The lowest sum wins."),
    )


def _formula(result: Result, ranks: Sequence[Mapping[str, Fraction]], words: Words) -> list[str]:
    lines = [words.say(one) for one in formula(result)]
    if ranks:
        lines += ["", words.say(Sentence("Result", "Each judge's ranks, without names:"))]
    for one in result.placed:
        given = [
            telling.fraction(each[one.entry.key], words) if one.entry.key in each else "–" for each in ranks
        ]
        if given:
            lines.append(f"    {words.number(one.entry.number)}: {' | '.join(given)}")
    return lines


def _placed(one: Placed, words: Words) -> list[str]:
    lines = [f"{words.number(one.place)}. {telling.called(one)}"]
    if one.colleagues is not None and one.judges is not None:
        sides = tuple(telling.fraction(each, words) for each in (one.colleagues, one.judges, one.score))
        lines.append("    " + words.say(Sentence("Result", "Colleagues %1, judges %2, together %3", sides)))
    return lines


def _name(result: Result) -> telling.Name:
    names = {one.entry.key: f"{one.entry.number} {one.entry.draft.title}" for one in result.placed}
    return lambda key: names.get(key, key)
