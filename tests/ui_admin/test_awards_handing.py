"""A job that no pipe holds at once gets to its process, and nothing waits for a process that was ended."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

from pytestqt.qtbot import QtBot

from ui.admin.awards.handing import in_process
from ui.shell.jobs import Jobs, Progress

LARGE = b"mustache" * 1_000_000


def told(large: bytes, ending: str, progress: Progress) -> tuple[int, str]:
    progress(1)
    return len(large), ending


def sleeper(large: bytes, progress: Progress) -> None:
    time.sleep(60)


def test_it_comes_whole_and_one_that_is_ended_holds_nothing_up(qtbot: QtBot) -> None:
    jobs = Jobs(ThreadPoolExecutor(max_workers=1))
    found: list[object] = []
    in_process(jobs, told, LARGE, ("end",), found.append, found.append, found.append)
    qtbot.waitUntil(lambda: len(found) == 2, timeout=60_000)
    assert found == [1, (len(LARGE), "end")]
    in_process(jobs, sleeper, LARGE, (), found.append, found.append, found.append).cancel()
    jobs.close()
    assert len(found) == 2
