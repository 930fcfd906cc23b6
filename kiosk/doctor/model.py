"""What was found: a verdict, a sentence about it, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from kiosk.words import Sentence

Verdict = Literal["ok", "look", "wrong"]
Topic = Literal[
    "program",
    "clock",
    "disk",
    "database",
    "event",
    "backup",
    "screen",
    "fonts",
    "scanner",
    "camera",
    "printer",
    "video",
    "sound",
]
TOPICS: tuple[Topic, ...] = (
    "program",
    "clock",
    "disk",
    "database",
    "event",
    "backup",
    "screen",
    "fonts",
    "scanner",
    "camera",
    "printer",
    "video",
    "sound",
)
ALL_WELL, SOMETHING_WRONG, NOT_SEEN = 0, 1, 3


@dataclass(frozen=True, slots=True)
class Finding:
    """`key` is for programs and never translated. `seen` is False when it could not be looked at.

    `mend` names the button in organizer mode that mends it: `backup`, or a screen of the organizer; "" when
    there is none. ok: fine; look: works, but worth a look; wrong: mend it before the week.
    """

    topic: Topic
    key: str
    verdict: Verdict
    what: Sentence
    to_do: Sentence | None = None
    seen: bool = True
    mend: str = ""


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By topic, as the list above; within a topic as they came."""
    return tuple(sorted(findings, key=lambda finding: TOPICS.index(finding.topic)))


def worst_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    rank = {"wrong": 0, "look": 1, "ok": 2}
    return tuple(sorted(in_order(findings), key=lambda finding: rank[finding.verdict]))


def exit_code(findings: Iterable[Finding]) -> int:
    """What is wrong outweighs what could not be looked at."""
    found = tuple(findings)
    if any(finding.verdict == "wrong" for finding in found):
        return SOMETHING_WRONG
    return ALL_WELL if all(finding.seen for finding in found) else NOT_SEEN
