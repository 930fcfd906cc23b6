"""Random draws, made by the program and again in another language, and looked at by both checkers."""

from __future__ import annotations

import pytest
from PySide6.QtQml import QJSEngine

from kiosk.draw.checker.check_draw import check
from kiosk.draw.protocol.parsing import read_entries
from kiosk.draw.protocol.verify import Verdict, verify
from tests.draw.random_events import ROUNDS, Event, event, files
from tests.draw.vectors import CASES
from tests.kit.gallery import ROOT

EVENTS = [60, pytest.param(1000, marks=pytest.mark.faults)]


@pytest.fixture(scope="module")
def engine() -> QJSEngine:
    made = QJSEngine()
    loaded = made.evaluate((ROOT / "tests/draw/second.js").read_text("utf-8"))
    assert not loaded.isError(), loaded.toString()
    return made


def by_the_other(engine: QJSEngine, entries: str, one: Event) -> str:
    gone = {f"{at} {seat} {person}": why for (at, seat, person), why in one.gone.items()}
    arguments = [entries, one.secret, list(one.spoken), gone, ROUNDS]
    made = engine.globalObject().property("record").call([engine.toScriptValue(each) for each in arguments])
    assert not made.isError(), made.toString()
    return made.toString()


def test_the_other_agrees_with_a_worked_case(engine: QJSEngine) -> None:
    case = CASES[0]
    spoken = tuple(value for _, value in case["contributions_as_spoken"])
    one = Event(read_entries(case["entries"].encode()), case["secret"], spoken, {})
    assert by_the_other(engine, case["entries"], one) == case["record"]


@pytest.mark.parametrize("count", EVENTS)
def test_random_draws_agree(engine: QJSEngine, count: int) -> None:
    seen = set[str]()
    for number in range(count):
        one = event(number)
        made = files(one)
        assert made.record == by_the_other(engine, made.entries, one), number
        assert verify(made.entries.encode(), made.record.encode(), made.sheet) == Verdict(True, ""), number
        check(made.entries, made.record, made.sheet)
        assert read_entries(made.entries.encode()) == one.entries
        seen |= {" ".join(line.split(" ")[::5]) for line in made.record.splitlines() if line[:4] == "skip"}
        seen |= {line.partition(":")[0] for line in made.record.splitlines()}
        seen |= {ask.kind for ask in one.entries.asks}
    whys = {"skip: STRUCK", "skip: ABSENT", "skip: DECLINED", "skip: HAS-PRIZE"}
    assert seen >= whys | {"win", "none", "gone", "WORDS", "BEACON", "DICE10", "DICE6"}
