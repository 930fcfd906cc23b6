"""A large job for a process of its own, handed over by a thread: given as an argument, the screen would wait
until the process has begun to read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

from ui.shell.jobs import Jobs, ProcessJob, Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def in_process(
    jobs: Jobs,
    work: Callable[..., Any],
    large: object,
    rest: tuple[Any, ...],
    progress: Progress,
    done: Callable[[Any], None],
    failed: Callable[[Exception], None],
) -> ProcessJob:
    """Runs `work(large, *rest, progress)`, as `Jobs.in_process` does."""
    theirs, ours = get_context("spawn").Pipe(duplex=False)
    job = jobs.in_process(receive, (work, theirs, rest), progress, done, failed)
    theirs.close()
    jobs.in_thread(partial(_hand, ours, large), lambda _: None, failed)
    return job


def receive(work: Callable[..., Any], pipe: Connection, rest: tuple[Any, ...], progress: Progress) -> Any:
    with pipe:
        large = pipe.recv()
    return work(large, *rest, progress)


def _hand(pipe: Connection, large: object) -> None:
    """Until it is read, or the process was ended."""
    with pipe, suppress(BrokenPipeError):
        pipe.send(large)
