"""The draws' lines at a tiny size: what they order and verify is right."""

from __future__ import annotations

from pathlib import Path

from bench.command import PARTS, measure
from bench.harness import Bench
from bench.model import verdict


def test_a_tiny_draw(tmp_path: Path) -> None:
    assert "draws" in PARTS
    (order, verified), troubles = measure(Bench(tmp_path, None, share=0.0005), ["draws"])
    assert troubles == []
    assert (order.name, order.note) == ("500 tickets in full order", "right order: True")
    assert (verified.name, verified.note) == ("a record of them, verified", "true: True")
    assert all(line.ours is not None and line.ours > 0 for line in (order, verified))
    assert verdict(order, order.goals[1]) == "not measured"
