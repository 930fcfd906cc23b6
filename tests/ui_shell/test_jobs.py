"""Work beside the screen: what comes back, on which thread, and what happens to it when the kiosk closes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from kiosk.answers import Refused
from kiosk.words import Sentence
from ui.shell.jobs import Jobs, ProcessJob

LONG = 20_000
LARGE = b"mustache" * 1_000_000


class Told:
    """What a job said, and on which thread."""

    def __init__(self) -> None:
        self.said: list[tuple[str, object]] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, what: str) -> Callable[[object], None]:
        def heard(value: object) -> None:
            self.said.append((what, value))
            self.threads.add(threading.current_thread())

        return heard

    def last(self) -> str:
        return self.said[-1][0] if self.said else ""


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    yield jobs
    jobs.close()


@pytest.fixture
def told() -> Told:
    return Told()


def start(jobs: Jobs, told: Told, work: Callable[..., object], *arguments: object) -> ProcessJob:
    return jobs.in_process(work, arguments, told.hear("progress"), told.hear("done"), told.hear("failed"))


def counted(most: int, progress: Callable[[int], None]) -> int:
    for done in range(1, most + 1):
        progress(done)
    return os.getpid()


def refused(progress: Callable[[int], None]) -> None:
    raise Refused(Sentence("Hunt", "There is no such sheet."))


def killed(progress: Callable[[int], None]) -> None:
    os._exit(9)


def endless(progress: Callable[[int], None]) -> None:
    progress(1)
    threading.Event().wait()


def length(large: bytes, progress: Callable[[int], None]) -> int:
    return len(large)


def never_told(large: bytes, progress: Callable[[int], None]) -> None:
    threading.Event().wait()


def test_a_thread_gives_its_result_to_the_screens_thread(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    jobs.in_thread(threading.current_thread, told.hear("done"), told.hear("failed"))
    qtbot.waitUntil(lambda: told.last() == "done", timeout=LONG)
    assert told.said[0][1] is not threading.main_thread()
    assert told.threads == {threading.main_thread()}


def test_a_thread_that_fails_says_so(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    def fail() -> None:
        raise OSError(28, "No space left on device")

    jobs.in_thread(fail, told.hear("done"), told.hear("failed"))
    qtbot.waitUntil(lambda: told.last() == "failed", timeout=LONG)
    assert isinstance(told.said[0][1], OSError)
    assert told.threads == {threading.main_thread()}


def test_a_process_tells_its_progress_and_its_result(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    start(jobs, told, counted, 3)
    qtbot.waitUntil(lambda: told.last() == "done", timeout=LONG)
    assert told.said[:-1] == [("progress", 1), ("progress", 2), ("progress", 3)]
    assert told.said[-1][1] != os.getpid()
    assert told.threads == {threading.main_thread()}


def test_what_a_process_refuses_comes_back_as_it_is(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    start(jobs, told, refused)
    qtbot.waitUntil(lambda: told.last() == "failed", timeout=LONG)
    error = told.said[0][1]
    assert isinstance(error, Refused)
    assert error.reason.text == "There is no such sheet."


def test_a_process_that_dies_has_failed(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    start(jobs, told, killed)
    qtbot.waitUntil(lambda: told.last() == "failed", timeout=LONG)
    assert len(told.said) == 1


def test_a_cancelled_process_is_gone_and_says_nothing_more(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    job = start(jobs, told, endless)
    qtbot.waitUntil(lambda: told.last() == "progress", timeout=LONG)
    child = job._process
    job.cancel()
    assert not child.is_alive()
    start(jobs, told, counted, 0)
    qtbot.waitUntil(lambda: told.last() == "done", timeout=LONG)
    assert [what for what, _ in told.said] == ["progress", "done"]


def test_a_job_that_no_pipe_holds_at_once_comes_whole(jobs: Jobs, told: Told, qtbot: QtBot) -> None:
    start(jobs, told, never_told, LARGE).cancel()
    start(jobs, told, length, LARGE)
    qtbot.waitUntil(lambda: told.last() == "done", timeout=LONG)
    assert told.said == [("done", len(LARGE))]


def test_closing_ends_processes_drops_what_waits_and_tells_nothing(
    told: Told, qtbot: QtBot, warnings: list[str]
) -> None:
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    job = start(jobs, told, endless)
    qtbot.waitUntil(lambda: told.last() == "progress", timeout=LONG)
    child, begun, go_on = job._process, threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        go_on.wait(LONG)

    jobs.in_thread(slow, told.hear("done"), told.hear("failed"))
    jobs.in_thread(lambda: None, told.hear("done"), told.hear("failed"))
    assert begun.wait(LONG)
    threading.Timer(0.05, go_on.set).start()
    jobs.close()
    qtbot.wait(20)
    assert not child.is_alive()
    assert told.said == [("progress", 1)]
    assert warnings == []
