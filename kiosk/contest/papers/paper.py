"""Paper ballots as a job: picklable, drawn in a spawned process that makes its own Qt application."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.contest.papers.job import BallotJob
from kiosk.printing.drawn import Drawn


def draw_ballots(job: BallotJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """Two on a page where few costumes take part; `progress` gets the number of papers done."""
    from kiosk.contest.papers.drawing import draw

    return draw(job, progress)
