"""What a check found: where, which rule, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """`path` is relative to the checked tree; `line` counts from 1, 0 stands for the whole file."""

    path: str
    line: int
    rule: str
    what: str
    mend: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}: {self.rule}: {self.what}. {self.mend}."


def report(findings: Sequence[Finding]) -> int:
    for finding in sorted(findings):
        print(finding)
    return 1 if findings else 0


def files(root: Path, *patterns: str) -> list[Path]:
    """Files below `root` in a stable order, without bytecode folders."""
    found = {path for pattern in patterns for path in root.glob(pattern)}
    return sorted(path for path in found if path.is_file() and "__pycache__" not in path.parts)
