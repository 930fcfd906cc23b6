"""A command whose reader has seen enough ends in silence."""

from __future__ import annotations

import subprocess
import sys

from tests.kit.gallery import ROOT

PROGRAM = """
import sys
from kiosk.command_line import ended
from tests.plain import PlainWords

def many():
    for line in range(20_000):
        print("a line that is long enough to fill the pipe", line)
    return 1

sys.exit(ended(many, PlainWords("en")))
"""


def test_a_reader_who_leaves_early_is_no_trouble() -> None:
    command = [sys.executable, "-c", PROGRAM]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None and running.stderr is not None
        assert running.stdout.readline().startswith("a line")
        running.stdout.close()
        assert running.stderr.read() == ""
        assert running.wait() == 0
