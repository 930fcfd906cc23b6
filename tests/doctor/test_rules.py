"""From facts to findings, as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.doctor import rules
from kiosk.doctor.facts import (
    BackupFacts,
    Camera,
    CameraFacts,
    ClockFacts,
    DatabaseFacts,
    DiskFacts,
    EventFacts,
    Facts,
    FontFacts,
    NotSeen,
    PrinterFacts,
    ProgramFacts,
    Sample,
    ScanFacts,
    ScreenFacts,
    SoundFacts,
    VideoFacts,
)
from kiosk.doctor.model import TOPICS, Finding, Topic, exit_code, in_order, worst_first
from kiosk.doctor.scan_rules import measured
from kiosk.scanning.codes import new_code
from kiosk.scanning.keys import Key
from kiosk.words import Sentence
from tests.plain import SeededRandom

NOON = datetime(2026, 10, 5, 12, 0, tzinfo=UTC)
PROGRAM = ProgramFacts((3, 11, 7), (6, 11, 3), (), ())
CLOCK = ClockFacts(NOON, "CEST", NOON - timedelta(days=1), True, True)
DISK = DiskFacts(50_000_000_000, 100_000_000_000, "ext4", "", (3.0, 4.0, 9.0))
SCREEN = ScreenFacts("xcb", 1920, 1080, 527, 296, 60, True, None, "~/.config/handlebar/device.toml")
GOOD = Sample("fa", "Lalezar", 0, 0, True)
FONTS = FontFacts(("Lalezar", "Vazirmatn", "Vazirmatn Black"), (GOOD,))
BRIO = Camera("Brio", 12, 1280, 720, 300)
SCAN = ScanFacts(21, 1, 4.0, True, 0, True)

TABLE: list[tuple[Topic, Facts, dict[str, str]]] = [
    ("program", PROGRAM, {"versions": "ok"}),
    ("program", replace(PROGRAM, python=(3, 10, 1)), {"python-old": "wrong"}),
    ("program", replace(PROGRAM, pyside=()), {"qt-missing": "wrong"}),
    ("program", replace(PROGRAM, pyside=(6, 12, 0)), {"qt-python": "wrong"}),
    ("program", replace(PROGRAM, pyside=(6, 12, 0), python=(3, 12, 0)), {"versions": "ok"}),
    ("program", replace(PROGRAM, packages=("libegl1",)), {"versions": "ok", "packages": "look"}),
    ("program", replace(PROGRAM, packages=None), {"versions": "ok"}),
    ("program", replace(PROGRAM, languages=("fa",)), {"versions": "ok", "languages": "wrong"}),
    ("clock", CLOCK, {"clock": "ok"}),
    ("clock", replace(CLOCK, synchronized=False), {"clock-alone": "look"}),
    ("clock", replace(CLOCK, synchronized=None, latest=None), {"clock": "ok"}),
    ("clock", replace(CLOCK, latest=NOON + timedelta(minutes=4)), {"clock": "ok"}),
    ("clock", replace(CLOCK, latest=NOON + timedelta(minutes=6)), {"clock-wrong": "wrong"}),
    ("clock", replace(CLOCK, now=NOON.replace(year=2107)), {"clock-wrong": "wrong"}),
    ("clock", replace(CLOCK, zone="UTC", utf8=False), {"clock": "ok", "zone": "look", "encoding": "look"}),
    ("disk", DISK, {"room": "ok", "speed": "ok"}),
    ("disk", replace(DISK, syncs=()), {"room": "ok"}),
    ("disk", replace(DISK, free=499_000_000), {"little-room": "wrong", "speed": "ok"}),
    ("disk", replace(DISK, free=1_900_000_000), {"some-room": "look", "speed": "ok"}),
    ("disk", replace(DISK, syncs=(60.0,) * 20), {"room": "ok", "slow": "look"}),
    ("disk", replace(DISK, syncs=(0.01,) * 20), {"room": "ok", "too-good": "look"}),
    ("disk", replace(DISK, kind="tmpfs"), {"room": "ok", "in-memory": "wrong", "speed": "ok"}),
    ("disk", replace(DISK, kind="exfat"), {"room": "ok", "fragile": "look", "speed": "ok"}),
    ("disk", replace(DISK, kind="cifs"), {"room": "ok", "far-away": "wrong", "speed": "ok"}),
    ("disk", DiskFacts(0, 0, "", "ENOSPC"), {"full": "wrong"}),
    ("disk", DiskFacts(0, 0, "", "EROFS"), {"read-only": "wrong"}),
    ("disk", DiskFacts(0, 0, "", "EACCES"), {"read-only": "wrong"}),
    ("disk", DiskFacts(0, 0, "", "ENOENT"), {"no-folder": "wrong"}),
    ("database", DatabaseFacts("3.40.1", ""), {"settings": "ok"}),
    ("database", DatabaseFacts("3.40.1", "PRAGMA synchronous is 2, not 3"), {"settings": "wrong"}),
    ("event", EventFacts(lines=12, people=6), {"holds": "ok"}),
    ("event", EventFacts(lines=12, problems=2), {"damaged": "wrong"}),
    ("event", EventFacts(log_holds=False), {"holds": "ok", "ticket-log": "wrong"}),
    ("event", EventFacts(pin_set=False, people=0), {"holds": "ok", "pin": "look", "people": "look"}),
    ("event", EventFacts(old=True), {"holds": "ok", "old": "look"}),
    ("event", EventFacts(refused=(Sentence("Storage", "There is no event here."),)), {"closed": "wrong"}),
    ("backup", BackupFacts(60, "there"), {"fresh": "ok", "two-places": "ok"}),
    ("backup", BackupFacts(-60, "there"), {"fresh": "ok", "two-places": "ok"}),
    ("backup", BackupFacts(25 * 3600, "none"), {"old": "look", "one-place": "look"}),
    ("backup", BackupFacts(None, "missing"), {"none": "look", "second-missing": "wrong"}),
    ("screen", SCREEN, {"size": "ok", "density": "ok", "touch": "ok"}),
    ("screen", replace(SCREEN, width=1080, height=1920, width_mm=296, height_mm=527, touch=False),
     {"size": "ok", "density": "ok", "no-touch": "look"}),
    ("screen", replace(SCREEN, width=1024, height=600, width_mm=223, height_mm=125),
     {"small": "wrong", "density": "ok", "touch": "ok"}),
    ("screen", replace(SCREEN, width_mm=0, height_mm=0),
     {"size": "ok", "density-lies": "look", "touch": "ok"}),
    ("screen", replace(SCREEN, width_mm=160, height_mm=9),
     {"size": "ok", "density-lies": "look", "touch": "ok"}),
    ("screen", replace(SCREEN, width_mm=1600, height_mm=900),
     {"size": "ok", "density-lies": "look", "touch": "ok"}),
    ("screen", replace(SCREEN, width_mm=1600, height_mm=900, set=3.78),
     {"size": "ok", "density-set": "ok", "touch": "ok"}),
    ("screen", replace(SCREEN, refresh=24),
     {"size": "ok", "density": "ok", "slow": "look", "touch": "ok"}),
    ("screen", replace(SCREEN, platform="offscreen"), {"no-screen": "look"}),
    ("fonts", FONTS, {"fonts": "ok"}),
    ("fonts", replace(FONTS, families=("Vazirmatn",)), {"missing": "wrong"}),
    ("fonts", replace(FONTS, samples=(GOOD, replace(GOOD, tofu=1))), {"tofu": "wrong"}),
    ("fonts", replace(FONTS, samples=(replace(GOOD, strangers=2),)), {"tofu": "wrong"}),
    ("fonts", replace(FONTS, samples=(replace(GOOD, ink=False),)), {"tofu": "wrong"}),
    ("scanner", SCAN, {"reads": "ok"}),
    ("scanner", replace(SCAN, ended=False), {"reads": "ok", "no-enter": "look"}),
    ("scanner", replace(SCAN, ours=False), {"foreign": "look"}),
    ("scanner", replace(SCAN, misread=21), {"reads": "ok", "terminal": "ok"}),
    ("scanner", replace(SCAN, codes=0, slowest=80), {"slow": "wrong"}),
    ("scanner", ScanFacts(0, 0, 0, False, 0, False), {"silent": "look"}),
    ("camera", CameraFacts(False), {"no-backend": "look"}),
    ("camera", CameraFacts(True), {"none": "ok"}),
    ("camera", CameraFacts(True, (BRIO,)), {"sees": "ok"}),
    ("camera", CameraFacts(True, (replace(BRIO, first=None),)), {"silent": "wrong"}),
    ("printer", PrinterFacts(False), {"none": "look"}),
    ("printer", PrinterFacts(True, ("Lobby",)), {"not-chosen": "look"}),
    ("printer", PrinterFacts(True, ("Lobby",), "Lobby"), {"ready": "ok"}),
    ("printer", PrinterFacts(True, ("Lobby",), "Lobby", "paper"), {"paper": "wrong"}),
    ("printer", PrinterFacts(True, (), "Lobby", "no-printer"), {"no-printer": "wrong"}),
    ("printer", PrinterFacts(False, (), "Lobby", "service"), {"service": "wrong"}),
    ("video", VideoFacts(False), {"no-backend": "wrong"}),
    ("video", VideoFacts(True, 12, 12, 0), {"plays": "ok"}),
    ("video", VideoFacts(True, 12, 11, None), {"frames": "wrong"}),
    ("video", VideoFacts(True, 0, 0, None), {"frames": "wrong"}),
    ("sound", SoundFacts(True, 1), {"sound": "ok"}),
    ("sound", SoundFacts(True, 0), {"none": "ok"}),
    ("sound", SoundFacts(False, 1), {"none": "ok"}),
]  # fmt: skip


@pytest.mark.parametrize(("topic", "facts", "expected"), TABLE)
def test_findings(topic: Topic, facts: Facts, expected: dict[str, str]) -> None:
    found = rules.findings(topic, facts)
    assert {finding.key: finding.verdict for finding in found} == expected
    for finding in found:
        assert finding.topic == topic
        assert finding.verdict == "ok" or finding.to_do is not None or finding.key == "closed"


@pytest.mark.parametrize("topic", TOPICS)
@pytest.mark.parametrize("why", ["missing", "hung", "crashed"])
def test_what_could_not_be_looked_at_is_a_finding(topic: Topic, why: str) -> None:
    (finding,) = rules.findings(topic, NotSeen(why, "av"))
    assert (finding.verdict, finding.seen, finding.key) == ("look", False, why)
    assert finding.to_do is not None


def test_every_topic_has_a_rule_and_a_title() -> None:
    assert set(TOPICS) == set(rules.RULES) == set(rules.TITLES)


def finding(topic: Topic, verdict: str, seen: bool = True) -> Finding:
    return Finding(topic, "key", verdict, Sentence("Doctor", "ok"), seen=seen)


@pytest.mark.parametrize(
    ("findings", "code"),
    [
        ([], 0),
        ([finding("disk", "ok"), finding("screen", "look")], 0),
        ([finding("disk", "ok"), finding("screen", "look", seen=False)], 3),
        ([finding("disk", "wrong"), finding("screen", "look", seen=False)], 1),
    ],
)
def test_exit_code(findings: list[Finding], code: int) -> None:
    assert exit_code(findings) == code


def test_orders() -> None:
    found = [
        finding("sound", "ok"),
        finding("disk", "ok"),
        finding("video", "wrong"),
        finding("clock", "look"),
    ]
    assert [one.topic for one in in_order(found)] == ["clock", "disk", "video", "sound"]
    assert [one.topic for one in worst_first(found)] == ["video", "clock", "disk", "sound"]


CODE = new_code("M", "7K3", SeededRandom())
US = {letter: place + 8 for place, letter in enumerate("1234567890", 2)}
US |= {letter: place + 8 for place, letter in enumerate("QWERTYUIOP", 16)}
US |= {letter: place + 8 for place, letter in enumerate("ASDFGHJKL", 30)}
US |= {letter: place + 8 for place, letter in enumerate("ZXCVBNM", 44)}


def keys(text: str, gap: float, scan_codes: bool = True) -> list[Key]:
    enter = {"\n": 28 + 8}
    return [
        Key((US | enter)[letter] if scan_codes else 0, letter, at * gap, shift=letter.isupper())
        for at, letter in enumerate(text)
    ]


@pytest.mark.parametrize(
    ("pressed", "texts", "expected"),
    [
        (keys(CODE + "\n", 0.004), [CODE], ScanFacts(21, 1, 4.0, True, 0, True)),
        (keys(CODE, 0.004), [CODE], ScanFacts(20, 1, 4.0, False, 0, True)),
        (keys(CODE + "\n", 0.08), [], ScanFacts(21, 0, 80.0, True, 0, False)),
        (keys("HTTPS", 0.004), ["HTTPS"], ScanFacts(5, 1, 4.0, False, 0, False)),
        (keys(CODE + "\n", 0.004, scan_codes=False), [CODE], ScanFacts(21, 1, 4.0, True, 21, True)),
        ([], [], ScanFacts(0, 0, 0.0, False, 0, False)),
    ],
)
def test_a_try_with_the_scanner(pressed: list[Key], texts: list[str], expected: ScanFacts) -> None:
    assert replace(measured(pressed, texts), slowest=0) == replace(expected, slowest=0)
    assert measured(pressed, texts).slowest == pytest.approx(expected.slowest)
