"""The walls of docs/architecture.md: who may import whom, where Qt, SQL and heavy libraries may be."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from tools.findings import ROOT, Finding, files, report
from tools.imports import Import, Module, circles, reached, read

QT = frozenset({"PySide6", "shiboken6"})
OPENERS = frozenset({"sqlite3.connect", "sqlite3.Connection", "sqlite_utils.Database"})
HEAVY = frozenset(
    {
        "reportlab",
        "sqlite_utils",
        "av",
        "zxingcpp",
        "openpyxl",
        "rapidfuzz",
        "charset_normalizer",
        "qrcode",
        "PIL",
        "aiohttp",
        "pyipp",
    }
)
FILM_MAKERS = re.compile(
    r"kiosk/(scanning/|videos/probing/child\w*\.py|videos/converting\w*\.py)|ui/doctor/|(tests|bench|tools)/"
)
"""Files from outside are decoded in a process with limits; pictures of codes have theirs."""
STARTS = ("main", "ui.shell.command", "ui.shell.tools")

GROUND = frozenset({"ground"})
SHARED = GROUND | {"storage", "event", "people", "tickets", "printing", "printer", "scanning"}
AREAS = frozenset({"hunt", "draw", "contest", "videos", "awards", "activities"})
MAY_USE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "ground": GROUND,
        "storage": GROUND,
        "scanning": GROUND,
        "printing": GROUND,
        "event": GROUND | {"storage", "printing"},
        "printer": GROUND | {"event", "storage", "printing"},
        "people": GROUND | {"event", "storage", "scanning", "printing"},
        "tickets": GROUND | {"event", "storage", "scanning"},
        **dict.fromkeys(AREAS, SHARED),
        "corrections": SHARED | AREAS,
        "house": SHARED | AREAS | {"corrections"},
        "awarding": SHARED | AREAS | {"house"},
        "demo": SHARED | AREAS | {"house", "awarding"},
        "doctor": SHARED | {"house"},
    }
)
SQL = re.compile(
    r"^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\S+\s+SET\s|DELETE\s+FROM\s|REPLACE\s+INTO\s"
    r"|CREATE\s+(UNIQUE\s+|TEMP\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|ALTER\s+TABLE\s|DROP\s+\w+\s|PRAGMA\s"
    r"|BEGIN(\s+IMMEDIATE)?$|COMMIT$|ROLLBACK$|WITH\s+\w+\s+AS\s)"
)


def check(root: Path) -> list[Finding]:
    modules = read(root)
    found = [finding for module in modules.values() for finding in _of_module(module)]
    return list(dict.fromkeys([*found, *_circles(modules), *_lazy(modules), *_screens(root)]))


def room(module: str) -> str:
    """`kiosk.hunt.rules` is in `hunt`, `ui.hunt.hunt_view` in `ui.hunt`, single files in `ground`."""
    parts = module.split(".")
    if parts[0] == "kiosk":
        if parts[-1] == "command":
            return "command"
        inside = parts[1].partition("_")[0] if len(parts) > 1 else "ground"
        return inside if inside in MAY_USE or len(parts) > 2 else "ground"
    return ".".join(parts[:2]) if parts[0] == "ui" else parts[0]


def _of_module(module: Module) -> Iterator[Finding]:
    for each in module.imports:
        for what, rule, mend in _walls(module, each):
            yield Finding(module.path, each.line, rule, what, mend)
    if not _may_write_sql(module.path):
        yield from _sql(module)
    if not module.path.startswith("kiosk/storage/") and not module.path.endswith("/migrations.py"):
        yield from _opens(module)


def _walls(module: Module, each: Import) -> Iterator[tuple[str, str, str]]:
    top = each.target.partition(".")[0]
    said = f"{module.name} imports {each.target}"
    in_kiosk = module.name.startswith("kiosk")
    if top in QT and in_kiosk and not re.match(r"kiosk/printing/qt_\w+\.py$", module.path):
        yield said, "no Qt in kiosk", "Pass in what Qt does, or move it to ui/ or kiosk/printing/qt_*.py"
    if top == "av" and not FILM_MAKERS.match(module.path):
        yield said, "films apart", "Ask kiosk/videos/probing: what decodes films runs in a process of its own"
    if top in ("ui", "main", "tests") and (in_kiosk or module.name.startswith("tools")):
        yield said, "direction", "kiosk and tools never look up: pass it in as a value or a call"
    if top == "tools" and module.name.startswith(("kiosk", "ui")) and each.target != "tools.resources":
        yield said, "direction", "tools/ is for those who build; move what the program needs"
    if (top == "kiosk" or (top == "ui" and not in_kiosk)) and (
        reason := _forbidden(module.name, each.target)
    ):
        yield said, "direction", reason


def _forbidden(module: str, target: str) -> str:
    here, there = room(module), room(target)
    if here == there or here in ("main", "command", "tools"):
        return ""
    if here.startswith("ui."):
        return _forbidden_in_ui(here, there)
    if here not in MAY_USE:
        return (
            f"Give the room {here} its line in MAY_USE of tools/architecture.py and in docs/architecture.md"
        )
    if {here, there} <= AREAS:
        return "Areas never import each other: publish a fact, or move what they share down"
    if there not in MAY_USE[here]:
        return f"{here} may use {', '.join(sorted(MAY_USE[here]))}"
    return ""


def _forbidden_in_ui(here: str, there: str) -> str:
    if here == "ui.kit" and there.startswith("ui."):
        return "The kit stands below all screens: give it a property instead"
    if {here.removeprefix("ui."), there.removeprefix("ui.")} <= AREAS and there.startswith("ui."):
        return "Areas never import each other: the shell brings them together"
    return ""


def _may_write_sql(path: str) -> bool:
    return path.startswith("kiosk/storage/") or Path(path).name in ("store.py", "migrations.py")


def _sql(module: Module) -> Iterator[Finding]:
    for line, text in _texts(module.tree):
        if SQL.match(text):
            what = f"SQL outside a store: {' '.join(text.split())[:50]!r}"
            mend = "Move it into the store.py of its area and give it a name there"
            yield Finding(module.path, line, "SQL in stores only", what, mend)


def _opens(module: Module) -> Iterator[Finding]:
    dotted = (
        (node.lineno, f"{node.value.id}.{node.attr}")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    )
    imported = (
        (node.lineno, f"{node.module}.{alias.name}")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    )
    for line, name in (*dotted, *imported):
        if name in OPENERS:
            mend = "Ask kiosk/storage for a Store: it keeps the database durable and checked"
            yield Finding(module.path, line, "SQLite opened in storage only", f"It uses {name}", mend)


def _texts(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """All strings but docstrings; what an f-string fills in is an `x`."""
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "x" for part in node.values)
            yield node.lineno, "".join(map(str, parts))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value


def _circles(modules: Mapping[str, Module]) -> Iterator[Finding]:
    for group in circles(modules):
        mend = "Move what they share into a module below both"
        yield Finding(modules[group[0]].path, 0, "no circles", f"{', '.join(group)} import each other", mend)


def _lazy(modules: Mapping[str, Module]) -> Iterator[Finding]:
    views = tuple(name for name in modules if name.startswith("ui.") and name.endswith("_view"))
    for name, way in sorted(reached(modules, (*STARTS, *views)).items()):
        for each in modules[name].imports:
            if each.at_start and not each.for_types_only and each.target.partition(".")[0] in HEAVY:
                what = f"{each.target} is imported at start, by way of {' > '.join(way)}"
                mend = "Import it in the function that first needs it"
                yield Finding(modules[name].path, each.line, "lazy", what, mend)


def _screens(root: Path) -> Iterator[Finding]:
    for path in files(root, "ui/**/*.qml"):
        shown = path.relative_to(root)
        here = f"ui.{shown.parts[1]}"
        for line, text in enumerate(path.read_text("utf-8").splitlines(), 1):
            found = re.match(r"\s*import (ui\.\w+)", text)
            if found and found[1] != here and (reason := _forbidden_in_ui(here, found[1])):
                what = f"{shown.name} imports {found[1]}"
                yield Finding(shown.as_posix(), line, "direction", what, reason)


def main() -> int:
    return report(check(ROOT))


if __name__ == "__main__":
    sys.exit(main())
