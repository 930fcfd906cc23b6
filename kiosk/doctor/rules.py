"""From any facts to findings: one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from kiosk.doctor import device_rules, event_rules, machine_rules, scan_rules
from kiosk.doctor.facts import Facts, NotSeen
from kiosk.doctor.model import Finding, Topic
from kiosk.words import Sentence

RULES: Mapping[Topic, Callable[[Any], list[Finding]]] = MappingProxyType(
    {
        "program": machine_rules.program,
        "clock": machine_rules.clock,
        "disk": machine_rules.disk,
        "database": machine_rules.database,
        "event": event_rules.event,
        "backup": event_rules.backup,
        "screen": device_rules.screen,
        "fonts": device_rules.fonts,
        "scanner": scan_rules.scanner,
        "camera": device_rules.camera,
        "printer": device_rules.printer,
        "video": device_rules.video,
        "sound": device_rules.sound,
    }
)


def findings(topic: Topic, facts: Facts) -> list[Finding]:
    """At least one for each topic."""
    return [not_seen(topic, facts)] if isinstance(facts, NotSeen) else RULES[topic](facts)


def not_seen(topic: Topic, facts: NotSeen) -> Finding:
    return Finding(topic, facts.why, "look", *_why(topic, facts), seen=False)


def _why(topic: Topic, facts: NotSeen) -> tuple[Sentence, Sentence]:
    if facts.why == "missing":
        what = Sentence("Doctor", "This could not be looked at: %1 cannot be loaded.", (facts.library,))
        return what, Sentence("Doctor", "Type: %1", ("rm -r .venv && ./run doctor",))
    if facts.why == "hung":
        what = Sentence("Doctor", "This could not be looked at: there was no answer in time.")
        return what, Sentence("Doctor", "Unplug what it is about, plug it in again, and look once more.")
    what = Sentence("Doctor", "This could not be looked at: the program for it broke off.")
    if topic == "screen":
        return what, Sentence("Doctor", "Start it at the kiosk's own screen, or check DISPLAY.")
    return what, Sentence("Doctor", "Look once more. If it goes on, the rest of this list says why.")


def title(topic: Topic) -> Sentence:
    return TITLES[topic]


TITLES: Mapping[Topic, Sentence] = MappingProxyType(
    {
        "program": Sentence("Doctor", "Program"),
        "clock": Sentence("Doctor", "Clock"),
        "disk": Sentence("Doctor", "Disk"),
        "database": Sentence("Doctor", "Database"),
        "event": Sentence("Doctor", "Event"),
        "backup": Sentence("Doctor", "Backup"),
        "screen": Sentence("Doctor", "Screen"),
        "fonts": Sentence("Doctor", "Fonts"),
        "scanner": Sentence("Doctor", "Scanner"),
        "camera": Sentence("Doctor", "Camera"),
        "printer": Sentence("Doctor", "Printer"),
        "video": Sentence("Doctor", "Video"),
        "sound": Sentence("Doctor", "Sound"),
    }
)
VERDICTS: Mapping[str, Sentence] = MappingProxyType(
    {
        "ok": Sentence("Doctor", "ok"),
        "look": Sentence("Doctor", "look"),
        "wrong": Sentence("Doctor", "wrong"),
    }
)


def verdict(finding: Finding) -> Sentence:
    return VERDICTS[finding.verdict]
