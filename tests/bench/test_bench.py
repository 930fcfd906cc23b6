"""The table's arithmetic, its harness, and that nothing counts as met that was not measured."""

from __future__ import annotations

import json
import mmap
import sys
from pathlib import Path

import pytest

from bench import harness
from bench.command import PARTS, as_json, as_table, main, measure
from bench.harness import Bench, Peer, interleaved, peer, scaled, split
from bench.model import Goal, Line, figure, ratio, row, verdict
from bench.screen import ninety_five
from bench.soak import slope
from bench.watching import own_memory
from tests.playing import tools_for
from ui.tour.stage import MovingClock

PLAIN = Goal(10)
LEAST = Goal(94, least=True)
FLOOR = Goal(1.5, "floor")


@pytest.mark.parametrize(
    ("ours", "sides", "goal", "value", "said"),
    [
        (9.0, {}, PLAIN, 9.0, "met"),
        (10.0, {}, PLAIN, 10.0, "met"),
        (10.1, {}, PLAIN, 10.1, "missed"),
        (None, {}, PLAIN, None, "not measured"),
        (95.0, {}, LEAST, 95.0, "met"),
        (93.9, {}, LEAST, 93.9, "missed"),
        (None, {}, LEAST, None, "not measured"),
        (3.0, {"floor": 2.0}, FLOOR, 1.5, "met"),
        (3.2, {"floor": 2.0}, FLOOR, 1.6, "missed"),
        (3.0, {"floor": None}, FLOOR, None, "not measured"),
        (3.0, {}, FLOOR, None, "not measured"),
        (3.0, {"floor": 0.0}, FLOOR, None, "not measured"),
        (None, {"floor": 2.0}, FLOOR, None, "not measured"),
        (-14.0, {}, PLAIN, -14.0, "met"),
    ],
)
def test_a_goal(
    ours: float | None, sides: dict[str, float | None], goal: Goal, value: float | None, said: str
) -> None:
    line = Line("a line", "ms", ours, sides, (goal,))
    assert (ratio(line, goal), verdict(line, goal)) == (value, said)


def test_a_row_of_the_table() -> None:
    line = Line("claim", "ms", 3.0, {"floor": 2.0, "web": None}, (FLOOR, Goal(0.5, "web")))
    assert row(line) == (
        "claim",
        "3 ms",
        "floor 2; web -",
        "1.5; -",
        "<= 1.5 x floor; <= 0.5 x web",
        "met; not measured",
    )
    table = as_table([line]).splitlines()
    assert len(table) == 3
    assert len({len(one) for one in table}) == 1
    (told,) = json.loads(as_json([line]))
    assert [goal["verdict"] for goal in told["goals"]] == ["met", "not measured"]


@pytest.mark.parametrize(
    ("value", "shown"), [(None, "-"), (0.0, "0"), (0.12345, "0.123"), (12.345, "12.3"), (12345.6, "12,346")]
)
def test_figures(value: float | None, shown: str) -> None:
    assert figure(value) == shown


def test_sides_take_turns_and_give_their_medians() -> None:
    order: list[str] = []
    values = {"ours": iter([1.0, 9.0, 2.0]), "floor": iter([5.0, 5.0, 4.0])}

    def side(name: str) -> float:
        order.append(name)
        return next(values[name])

    seen = interleaved(3, {"ours": lambda: side("ours"), "floor": lambda: side("floor"), "web": None})
    assert seen == {"ours": 2.0, "floor": 5.0, "web": None}
    assert order == ["ours", "floor"] * 3
    assert split(scaled(seen, 10)) == (20.0, {"floor": 50.0, "web": None})


def test_a_peer_works_in_a_process_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    peers = tmp_path / "bench" / "peers"
    peers.mkdir(parents=True)
    (peers / "counting.py").write_text("def prepare(up_to):\n    return lambda: sum(range(int(up_to)))\n")
    (peers / "worker.py").write_text((harness.ROOT / "bench" / "peers" / "worker.py").read_text())
    monkeypatch.setattr(harness, "ROOT", tmp_path)
    found = peer(Bench(tmp_path, Path(sys.executable)), "counting", 10)
    assert isinstance(found, Peer)
    assert 0 <= found() < 60
    assert found.result == "45"
    found.close()


def test_a_peer_that_is_not_installed_is_not_there(tmp_path: Path) -> None:
    assert peer(Bench(tmp_path), "zbar", "x") is None
    assert peer(Bench(tmp_path, Path(sys.executable)), "no_such_peer", "x") is None


def test_memory_slope_looks_at_the_second_half() -> None:
    assert slope([0.0, 50.0, 100.0, 100.0, 101.0, 102.0, 103.0, 104.0]) == pytest.approx(1.0)
    assert slope([5.0] * 12) == pytest.approx(0.0)


def test_own_memory_is_what_was_written_not_files_that_are_read(tmp_path: Path) -> None:
    size = 40 * 1024 * 1024  # more than malloc ever takes from what was freed before
    file = tmp_path / "large"
    file.write_bytes(bytes(size))
    before = own_memory()
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert mapped.find(b"1") == -1
        assert own_memory() - before < 20
    held = bytearray(b"1") * size
    assert own_memory() - before > 38
    assert len(held) == size


def test_p95() -> None:
    assert ninety_five([float(value) for value in range(1, 101)]) == pytest.approx(95.95)


def test_the_parts_run_at_tiny_sizes_and_check_what_they_did(tmp_path: Path) -> None:
    lines, troubles = measure(Bench(tmp_path, None, share=0.001), ["claims", "people"])
    assert troubles == []
    assert [line.name for line in lines] == [
        "a durable claim",
        "a claim among 100 others",
        "find a name among 50, a key",
        "import 50 people with preview",
    ]
    assert all(line.ours is not None and line.ours > 0 for line in lines)
    said = {verdict(line, goal) for line in lines for goal in line.goals if goal.against == "pandas"}
    assert said == {"not measured"}


def test_a_part_that_breaks_off_is_told_and_the_others_go_on(tmp_path: Path) -> None:
    lines, (trouble,) = measure(Bench(tmp_path, None, share=0.001), ["nonsense"])
    assert lines == []
    assert trouble.startswith("nonsense broke off:")


def test_wrong_use() -> None:
    with pytest.raises(SystemExit) as wrong:
        main(["bench", "--only", "nonsense"], tools_for(MovingClock()))
    assert wrong.value.code == 2
    assert "starting" in PARTS
