"""`./run tally FILE --method M`: recounts published ballots. `./run contest tally EVENT CONTEST`: our own."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from kiosk.answers import Refused, Unavailable
from kiosk.command_line import DONE, ended
from kiosk.contest.tally.counting import count
from kiosk.contest.tally.files import READERS, read_election
from kiosk.contest.tally.model import Election, Method, Outcome, Round, TieRule
from kiosk.tools import Tools
from kiosk.words import Sentence

SPOKEN: Final[dict[str, Method]] = {
    "plurality": "single",
    "single": "single",
    "approval": "approval",
    "star": "star",
    "irv": "ranked",
    "ranked": "ranked",
    "pairwise": "pairwise",
    "condorcet": "pairwise",
}


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: counted; 1: the ballots cannot be counted so; 2: wrong use; 3: the file cannot be read."""
    return ended(lambda: _contest(argv, tools) if argv[0] == "contest" else _tally(argv), tools.words)


def _contest(argv: Sequence[str], tools: Tools) -> int:
    """Refused before the vote is closed."""
    from kiosk.house import open_house

    chosen = _contest_parser().parse_args(argv[1:])
    with open_house(chosen.event, tools, writing=False) as house:
        contest = house.contests.by_code(chosen.contest)
        if contest is None:
            codes = ", ".join(each.code for each in house.contests.all()) or "-"
            raise Refused(Sentence("Tally", "There is no contest %1 here, only: %2", (chosen.contest, codes)))
        election = house.results.election(contest.id)
        method = SPOKEN[chosen.method] if chosen.method else contest.plan.method
        print(told(election, _counted(election, method, contest.plan.ties), chosen.json))
    return DONE


def _tally(argv: Sequence[str]) -> int:
    chosen = _parser().parse_args(argv[1:])
    method = SPOKEN[chosen.method]
    election = read_election(_read(chosen.file), chosen.file.suffix.lower(), method)
    print(
        told(
            election,
            _counted(election, method, "declared" if chosen.break_ties else "co-winners"),
            chosen.json,
        )
    )
    return DONE


def _counted(election: Election, method: Method, rule: TieRule) -> Outcome:
    try:
        return count(election, method, rule)
    except ValueError as error:
        raise Refused(
            Sentence("Tally", "These ballots rank. STAR needs stars from 0 to 5 for each candidate.")
        ) from error


def told(election: Election, outcome: Outcome, as_json: bool) -> str:
    """For a person, or for a program."""
    if as_json:
        return json.dumps(_values(election, outcome), ensure_ascii=False)
    lines = [f"{outcome.ballots} ballots, {outcome.method}"]
    for number, one in enumerate(outcome.rounds, 1):
        lines += ["", f"Round {number}" if len(outcome.rounds) > 1 else "Count", *_round(election, one)]
    lines += ["", "Result"]
    place = 1
    for group in outcome.order:
        lines.append(f"{place:>4}  " + " = ".join(election.name(one) for one in group))
        place += len(group)
    if outcome.method == "pairwise":
        lines += ["", "Head to head", *_pairs(election, outcome)]
    return "\n".join(lines)


def _round(election: Election, one: Round) -> list[str]:
    lines = [f"{votes:>10}  {election.name(key)}" for key, votes in one.counts]
    if one.exhausted:
        lines.append(f"{one.exhausted:>10}  (for nobody)")
    return lines


def _pairs(election: Election, outcome: Outcome) -> list[str]:
    keys = [one for group in outcome.order for one in group]
    return [
        f"  {outcome.pairs[a, b]:>8} : {outcome.pairs[b, a]:<8}  {election.name(a)} : {election.name(b)}"
        for index, a in enumerate(keys)
        for b in keys[index + 1 :]
    ]


def _values(election: Election, outcome: Outcome) -> dict[str, Any]:
    def names(keys: Sequence[str]) -> list[str]:
        return [election.name(key) for key in keys]

    return {
        "method": outcome.method,
        "ballots": outcome.ballots,
        "winners": names(outcome.winners),
        "order": [names(group) for group in outcome.order],
        "rounds": [
            {
                "counts": [[election.name(key), votes] for key, votes in one.counts],
                "out": names(one.out),
                "exhausted": one.exhausted,
            }
            for one in outcome.rounds
        ],
        "pairs": [[election.name(a), election.name(b), votes] for (a, b), votes in outcome.pairs.items()],
        "ties": [
            {"tied": names(step.tied), "by": step.by, "parted": [names(group) for group in step.parted]}
            for step in outcome.ties
        ],
    }


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unavailable(
            Sentence("Tally", "%1 cannot be read.", (str(path),)),
            Sentence("Tally", "Check its name and place, then try again."),
            error.strerror or "",
        ) from error


def _contest_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run contest", description="Contests of an event.")
    tally = parser.add_subparsers(required=True).add_parser("tally", help="count a contest that is closed")
    tally.add_argument("event", type=Path, metavar="EVENT")
    tally.add_argument("contest", metavar="CONTEST", help="its code: CONTEST-1")
    tally.add_argument("--method", choices=sorted(SPOKEN), help="another one than it was announced with")
    tally.add_argument("--json", action="store_true", help="answer for a program")
    return parser


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run tally", description="Count published ballots anew.")
    parser.add_argument("file", type=Path, metavar="FILE", help="ballots: " + ", ".join(READERS))
    parser.add_argument("--method", required=True, choices=sorted(SPOKEN), help="how to count them")
    parser.add_argument(
        "--break-ties",
        action="store_true",
        help="head to head, then the higher score, then more top scores; else equals stay equals",
    )
    parser.add_argument("--json", action="store_true", help="answer for a program")
    return parser
