"""A kill or a power cut after any step: the ceremony goes on where it was, with the same result."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.draw.model import Ceremony, Files
from kiosk.draw.protocol.verify import verify
from kiosk.house import House, open_house
from tests.draw.conftest import plan, tools_for
from tests.draw.walking import advance, id_of, walk
from tests.plain import SetClock

RULES = ("keep", "at-once", "at-end")
LEAST_STEPS = 14


@pytest.fixture(scope="module")
def prepared(made_event: Path) -> Callable[[str, Path], Path]:
    """Copies an event with one planned draw of this rule to where the test wants it."""

    def copy(rule: str, to: Path) -> Path:
        shutil.copytree(made_event, to)
        with opened(to) as house:
            house.draws.add(plan(absent=rule))
        return to

    return copy


def opened(folder: Path) -> House:
    return open_house(folder, tools_for(SetClock(), seed=5))


def published(house: House, rehearsal: bool) -> Files:
    id_ = id_of(house, rehearsal)
    assert id_ is not None
    files = house.ceremonies.files(id_)
    sheet = house.ceremonies.at(id_).sheet.qr
    assert verify(files.entries, files.record_or_aborted, sheet).ok
    return files


def unbroken(folder: Path, rehearsal: bool) -> tuple[list[Ceremony], Files]:
    with opened(folder) as house:
        steps = list(walk(house, rehearsal=rehearsal))
        return steps, published(house, rehearsal)


@pytest.mark.parametrize(
    ("rule", "rehearsal"),
    [
        ("at-end", False),
        *(pytest.param(rule, False, marks=pytest.mark.faults) for rule in ("keep", "at-once")),
        *(pytest.param(rule, True, marks=pytest.mark.faults) for rule in RULES),
    ],
)
def test_who_opens_the_event_again_after_each_step_sees_the_same_and_gets_the_same(
    rule: str, rehearsal: bool, prepared: Callable[[str, Path], Path], tmp_path: Path
) -> None:
    steps, files = unbroken(prepared(rule, tmp_path / "unbroken"), rehearsal)
    assert len(steps) >= LEAST_STEPS
    folder = prepared(rule, tmp_path / "broken")
    for expected in steps:
        with opened(folder) as house:
            assert advance(house, rehearsal=rehearsal) == expected
        with opened(folder) as house:
            assert house.ceremonies.running() == (expected.draw.id if expected.step != "over" else None)
            assert house.ceremonies.at(expected.draw.id) == expected
    with opened(folder) as house:
        assert published(house, rehearsal) == files
        assert house.store.verify().holds


@pytest.mark.parametrize(
    ("rule", "every"), [("at-once", 4), *(pytest.param(rule, 1, marks=pytest.mark.faults) for rule in RULES)]
)
def test_a_disk_copied_after_any_commit_leads_to_the_same_record(
    rule: str, every: int, prepared: Callable[[str, Path], Path], tmp_path: Path
) -> None:
    folder = prepared(rule, tmp_path / "event")
    copies: list[Path] = []
    with opened(folder) as house:

        def keep_a_copy(_: object) -> None:
            copies.append(shutil.copytree(folder, tmp_path / f"copy-{len(copies)}"))

        house.store.subscribe(keep_a_copy)
        for _ in walk(house):
            pass
        files = published(house, False)
    assert len(copies) >= 9
    for copy in copies[::every]:
        with opened(copy) as house:
            for _ in walk(house):
                pass
            assert published(house, False) == files


def test_between_reading_the_secret_and_the_reveal(
    prepared: Callable[[str, Path], Path], tmp_path: Path
) -> None:
    """The one place where a step has two transactions."""
    _, files = unbroken(prepared("keep", tmp_path / "unbroken"), False)
    folder = prepared("keep", tmp_path / "broken")
    with opened(folder) as house:
        now = next(now for now in walk(house) if now.step == "locked")
        house.ceremonies.job(now.draw.id)
    with opened(folder) as house:
        again = house.ceremonies.at(now.draw.id)
        assert (again.step, again.opened, again.course) == ("locked", True, None)
        for _ in walk(house):
            pass
        assert published(house, False) == files
