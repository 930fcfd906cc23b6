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
PARTS = "ui/tour/*.py"
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
    states = names(*(path.read_text("utf-8") for path in files(root, PARTS)))
    return [*_screens(root, states), *_kinds(root, states), *_others(root, states)]


def names(*sources: str) -> frozenset[str]:
    """The keys of the lists of states and of the dicts that they unpack, wherever those are."""
    nodes = [node for source in sources for node in ast.walk(ast.parse(source))]
    dicts = {
        node.target.id: node.value
        for node in nodes
        if isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Dict)
    }
    return frozenset(key for name in LISTS for key in _keys(name, dicts))


def _keys(name: str, dicts: dict[str, ast.Dict]) -> Iterator[str]:
    if name not in dicts:
        return
    for key, value in zip(dicts[name].keys, dicts[name].values, strict=True):
        if key is None and isinstance(value, ast.Name):
            yield from _keys(value.id, dicts)
        elif isinstance(key, ast.Constant) and isinstance(key.value, str):
            yield key.value


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
