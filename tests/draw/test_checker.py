"""The stand-alone checker: short, readable by an old Python, and of the same opinion as the program."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.draw.checker import check_draw
from tests.draw.vectors import ABORTED, CASES, REJECTS, Reject, name_of

FILE = Path(check_draw.__file__)
CASE = CASES[0]


def test_it_is_short_and_stands_alone() -> None:
    source = FILE.read_text("utf-8")
    assert len(source.splitlines()) <= 100
    tree = ast.parse(source, feature_version=(3, 8))
    imported = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    assert all(isinstance(node, ast.Import) for node in imported)
    assert {alias.name for node in imported for alias in node.names} <= sys.stdlib_module_names


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_worked_case(case: dict[str, Any]) -> None:
    check_draw.check(case["entries"], case["record"], case["sheet"])
    check_draw.check(case["entries"], case["record"])


@pytest.mark.parametrize("reject", REJECTS, ids=name_of)
def test_a_file_to_refuse(reject: Reject) -> None:
    with pytest.raises(ValueError) as wrong:
        check_draw.check(reject.entries.decode(), (reject.record or b"").decode(), reject.sheet)
    said = str(wrong.value)
    assert said.isprintable()
    assert reject.record is not None or said.startswith(("entries: ", "'utf-8'"))


def run(*arguments: object) -> tuple[int, str]:
    command = [sys.executable, "-I", str(FILE), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_from_a_terminal(tmp_path: Path) -> None:
    entries, record, aborted = (tmp_path / name for name in ("entries.txt", "record.txt", "aborted.txt"))
    entries.write_bytes(CASE["entries"].encode())
    record.write_bytes(CASE["record"].encode())
    aborted.write_bytes(ABORTED["file"].encode())
    assert run(entries, record, CASE["sheet"]) == (0, "OK\n")
    code, said = run(entries, record)
    assert code == 0 and said.startswith("The files agree.")
    code, said = run(entries, record, CASE["sheet"].lower())
    assert code == 1 and said.startswith("sheet: it does not promise this draw")
    code, said = run(entries, aborted)
    assert code == 1 and said.startswith("record: ")
    code, said = run(entries, tmp_path / "nothing.txt")
    assert code == 1 and "nothing.txt" in said
    code, said = run()
    assert code == 1 and "python3 check_draw.py entries.txt record.txt" in said
