"""`./run doctor [EVENT]`: is everything well here? In words, with what to do."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from kiosk.command_line import ended
from kiosk.doctor import rules
from kiosk.doctor.facts import Facts
from kiosk.doctor.model import TOPICS, Finding, Topic, exit_code, in_order
from kiosk.doctor.scan_rules import how_to_try
from kiosk.tools import Tools
from kiosk.words import Sentence, Words
from ui.doctor.looking import Looking, Order

OF_AN_EVENT: frozenset[Topic] = frozenset({"event", "backup"})


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: all is well; 1: something is wrong; 3: something could not be looked at."""
    return ended(lambda: _run(argv[1:], tools.words), tools.words)


def _run(argv: Sequence[str], words: Words) -> int:
    options = _parser(words).parse_args(argv)
    found = examine(options.event, words, interactive=options.interactive)
    print(as_json(found, words) if options.json else as_text(found, words))
    return exit_code(found)


def _parser(words: Words) -> argparse.ArgumentParser:
    what = words.say(Sentence("Doctor", "Says whether everything is well on this machine, and what to do."))
    parser = argparse.ArgumentParser(prog="./run doctor", description=what)
    parser.add_argument("event", type=Path, metavar="EVENT", nargs="?", help="also look at this event")
    parser.add_argument("--interactive", action="store_true", help="also try the scanner")
    parser.add_argument("--json", action="store_true", help="answer for a program")
    return parser


def examine(event: Path | None, words: Words, *, interactive: bool = False) -> tuple[Finding, ...]:
    folder = (event or Path.cwd()).absolute()
    prompt = words.say(Sentence("Doctor", "Scan any code now."))
    looking = Looking(Order(folder, None if event is None else folder, prompt))
    found = [finding for topic, facts in looking.at(topics_of(event)) for finding in _named(topic, facts)]
    if not interactive:
        return in_order([*found, how_to_try()])
    print(prompt, flush=True)
    return in_order([*found, *_named("scanner", looking.probe("scanner"))])


def topics_of(event: Path | None) -> list[Topic]:
    return [one for one in TOPICS if one != "scanner" and (event is not None or one not in OF_AN_EVENT)]


def _named(topic: Topic, facts: Facts) -> list[Finding]:
    return rules.findings(topic, facts)


def as_text(findings: Sequence[Finding], words: Words) -> str:
    verdicts = {one: words.say(sentence) for one, sentence in rules.VERDICTS.items()}
    titles = {one: words.say(sentence) for one, sentence in rules.TITLES.items()}
    first, second = (max(map(len, column.values())) for column in (verdicts, titles))
    lines = []
    for one in findings:
        start = f"{verdicts[one.verdict]:<{first}}  {titles[one.topic]:<{second}}  "
        lines.append(start + words.say(one.what))
        if one.to_do is not None:
            lines.append(" " * (first + second + 4) + words.say(one.to_do))
    return "\n".join(lines)


def as_json(findings: Sequence[Finding], words: Words) -> str:
    return json.dumps(
        [
            {
                "topic": one.topic,
                "key": one.key,
                "verdict": one.verdict,
                "seen": one.seen,
                "what": words.say(one.what),
                "to_do": "" if one.to_do is None else words.say(one.to_do),
            }
            for one in findings
        ],
        ensure_ascii=False,
        indent=2,
    )
