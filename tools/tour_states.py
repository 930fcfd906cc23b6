"""A screen, an answer or a word of the PIN pad without a state in the tour is never looked at: a finding."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.findings import ROOT, Finding, files, report

STATES = "ui/tour/states.py"
PARTS = "ui/tour/*_steps.py"
LISTS = frozenset({"FIRST_EVENING", "THE_WEEK"})
CASE = re.compile(r"case \"([\w-]+)\"")
MEND = f"Add a state with the steps that lead there to {STATES}"


@dataclass(frozen=True, slots=True)
class Said:
    """Every `case "x"` of a file needs a state `begins-with...x`."""

    path: str
    begins: str


KINDS = (
    Said("ui/hunt/AnswerWords.qml", "answer"),
    Said("ui/hunt/TypeScreen.qml", "type"),
    Said("ui/admin/PinScreen.qml", "pin"),
)
DEFAULTS = (
    ("ui/hunt/AnswerWords.qml", "answer-trouble"),
    ("ui/hunt/AnswerWords.qml", "answer-refused"),
    ("ui/shell/Notice.qml", "notice"),
    ("ui/shell/StillThere.qml", "still-there"),
)


def check(root: Path) -> list[Finding]:
    source = root / STATES
    parts = [path.read_text("utf-8") for path in files(root, PARTS)]
    states = names(source.read_text("utf-8"), *parts) if source.exists() else frozenset()
    return [*_screens(root, states), *_kinds(root, states), *_others(root, states)]


def names(source: str, *parts: str) -> frozenset[str]:
    """The keys of the lists of states; also those of a list of `parts` that is unpacked into one of them."""
    ours = [one for name, one in _dicts(source) if name in LISTS]
    unpacked = {name for one in ours for name in _unpacked(one)}
    others = [one for part in parts for name, one in _dicts(part) if name in unpacked]
    keys = (key for one in (*ours, *others) for key in one.keys)
    return frozenset(
        key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)
    )


def _dicts(source: str) -> Iterator[tuple[str, ast.Dict]]:
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict() as states):
                yield name, states


def _unpacked(states: ast.Dict) -> Iterator[str]:
    for key, value in zip(states.keys, states.values, strict=True):
        if key is None and isinstance(value, ast.Name):
            yield value.id


def _screens(root: Path, states: frozenset[str]) -> Iterator[Finding]:
    for path in files(root, "ui/**/*Screen.qml"):
        screen = path.stem.removesuffix("Screen").lower()
        if not any(state == screen or state.startswith(f"{screen}-") for state in states):
            yield _finding(root, path, 0, f"No state of the tour shows the screen {path.stem}")


def _kinds(root: Path, states: frozenset[str]) -> Iterator[Finding]:
    for said in KINDS:
        path = root / said.path
        for line, text in enumerate(path.read_text("utf-8").splitlines() if path.exists() else (), start=1):
            for kind in CASE.findall(text):
                if not _shown(states, said.begins, kind):
                    yield _finding(root, path, line, f'No state of the tour shows "{kind}"')


def _shown(states: frozenset[str], begins: str, kind: str) -> bool:
    return any(state.startswith(f"{begins}-") and state.endswith(f"-{kind}") for state in states)


def _others(root: Path, states: frozenset[str]) -> Iterator[Finding]:
    for path, state in DEFAULTS:
        if (root / path).exists() and state not in states:
            yield _finding(root, root / path, 0, f'The tour has no state "{state}"')


def _finding(root: Path, path: Path, line: int, what: str) -> Finding:
    return Finding(path.relative_to(root).as_posix(), line, "tour states", what, MEND)


def main() -> int:
    return report(check(ROOT))


if __name__ == "__main__":
    sys.exit(main())
