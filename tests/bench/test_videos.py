"""The films of the bench, at a tiny size."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.command import measure
from bench.harness import Bench


@pytest.mark.faults
def test_films_run_at_tiny_sizes(tmp_path: Path) -> None:
    lines, troubles = measure(Bench(tmp_path, None, share=0.001), ["videos"])
    assert troubles == []
    assert [line.name for line in lines] == [
        "last frame to first of the next film",
        "frames late then, at worst",
        "black frames then",
        "memory growth over 500 films",
        "a film, 720p30, without a graphics card",
    ]
    assert lines[0].ours is not None and lines[0].ours > 10
    assert lines[2].ours == 0
