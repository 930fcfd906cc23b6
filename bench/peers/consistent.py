"""All tickets in the order of Rivest's consistent_sampler."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from consistent_sampler import sampler


def prepare(path: str) -> Callable[[], int]:
    tickets = Path(path).read_text("ascii").split("\n")

    def work() -> int:
        return len(list(sampler(tickets, "0" * 64, output="id")))

    return work
