"""The order of all tickets, computed beside the screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from kiosk.draw.ceremony import RankingJob, rank_job
from kiosk.draw.protocol.model import Ranking
from ui.shell.jobs import Jobs, Progress

MANY: Final = 20_000
"""Tickets that a thread hashes faster than a process starts."""


def rank_beside(
    jobs: Jobs, job: RankingJob, done: Callable[[Ranking], None], failed: Callable[[Exception], None]
) -> None:
    if len(job.tickets) < MANY:
        jobs.in_thread(lambda: rank_job(job), done, failed)
    else:
        jobs.in_process(_rank, (job,), lambda _: None, done, failed)


def _rank(job: RankingJob, progress: Progress) -> Any:
    return rank_job(job)
