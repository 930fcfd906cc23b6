"""qmllint with typed view models: every binding to a Python property is checked against the Python type."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from tools import qt
from tools.findings import ROOT, Finding, files, report

CPP_TYPES = (
    ("float", "double"),
    ("list", "QVariantList"),
    ("dict", "QVariantMap"),
    ("object", "QVariant"),
    ("QObject", "QObject*"),
    ("QAbstractListModel", "QAbstractListModel*"),
    ("QAbstractItemModel", "QAbstractItemModel*"),
)
LINT = ("--max-warnings", "0", "--ignore-settings")
FOREIGN = ("core", "gui", "qml", "quick")
WARNING = re.compile(r"^(Warning|Error): (.+?):(\d+):\d+: (.+?)\.? \[([\w.-]+)\]$", re.MULTILINE)
VIEW = "Types of view models come from the Property and Slot decorators in Python, of kits from their .qml"
MENDS: Mapping[str, str] = MappingProxyType(
    {
        "unqualified": "Write the id in front, and `pragma ComponentBehavior: Bound` on top",
        **dict.fromkeys(("missing-property", "unresolved-type", "import", "stale-property-read"), VIEW),
    }
)
OTHER_MEND = "Mend it, or write `// qmllint disable` with the rule's name beside it, and why"

Dump = dict[str, Any]


def check(root: Path) -> list[Finding]:
    """Warnings of qmllint over all of ui/, with Python types described below build/qml."""
    screens = files(root, "ui/**/*.qml")
    if not screens:
        return []
    modules = describe(root, root / "build" / "qml")
    share = os.cpu_count() or 1
    parts = [screens[start::share] for start in range(min(share, len(screens)))]
    with ThreadPoolExecutor(share) as pool:
        return [finding for part in pool.map(partial(_lint, root, modules), parts) for finding in part]


def _lint(root: Path, modules: Path, screens: list[Path]) -> list[Finding]:
    try:
        # In the tree itself qmllint would read the qmldir files that know nothing of Python.
        qt.run("qmllint", *LINT, "-I", modules, *screens, cwd=modules)
    except qt.ToolFailed as failure:
        return list(_parsed(root, str(failure)))
    return []


def describe(root: Path, into: Path) -> Path:
    """Write a tree of qmldir, .qml and plugins.qmltypes, one folder a module; returns `into`."""
    shutil.rmtree(into, ignore_errors=True)
    for source in files(root, "ui/**/qmldir", "ui/**/*.qml"):
        copy = into / source.relative_to(root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)
    into.mkdir(parents=True, exist_ok=True)
    for module, dumps in _dumps(root).items():
        _register(into / Path(*module.split(".")), module, dumps)
    return into


def _dumps(root: Path) -> dict[str, list[Dump]]:
    sources = [path for path in files(root, "ui/**/*.py") if "QML_IMPORT_NAME" in path.read_text("utf-8")]
    if not sources:
        return {}
    script = qt.home() / "scripts" / "metaobjectdump.py"
    written = root / "build" / "metaobjects.json"
    qt.checked([sys.executable, str(script), "-c", "-o", str(written), *map(str, sources)])
    dumps: list[Dump] = json.loads(written.read_text("utf-8"))
    ours = frozenset(kind["className"] for dump in dumps for kind in dump["classes"])
    modules: dict[str, list[Dump]] = defaultdict(list)
    for dump in dumps:
        modules[dump["QML_IMPORT_NAME"]].append(_typed(dump, ours))
    return modules


def _typed(dump: Dump, ours: frozenset[str]) -> Dump:
    """metaobjectdump writes Python's type names and forgets `constant=True`: give both to the registrar."""
    names = dict(CPP_TYPES) | {name: f"{name}*" for name in ours}
    for kind in dump["classes"]:
        for entry in kind.get("properties", ()):
            entry["type"] = names.get(entry["type"], entry["type"])
            if "notify" not in entry and "write" not in entry:
                entry["constant"] = True
        for method in (*kind.get("slots", ()), *kind.get("signals", ())):
            method["returnType"] = names.get(method["returnType"], method["returnType"])
            for argument in method["arguments"]:
                argument["type"] = names.get(argument["type"], argument["type"])
    return dump


def _register(folder: Path, module: str, dumps: list[Dump]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    types = folder / "types.json"
    types.write_text(json.dumps(dumps), "utf-8")
    foreign = ",".join(str(qt.home() / "Qt" / "metatypes" / f"qt6{name}_metatypes.json") for name in FOREIGN)
    qt.run(
        "qmltyperegistrar",
        *("--generate-qmltypes", folder / "plugins.qmltypes", "-o", folder / "registration.cpp"),
        *("--import-name", module, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", foreign, types),
    )
    qmldir = folder / "qmldir"
    lines = qmldir.read_text("utf-8") if qmldir.exists() else f"module {module}\n"
    qmldir.write_text(f"{lines}\ntypeinfo plugins.qmltypes\n", "utf-8")


def _parsed(root: Path, output: str) -> Iterator[Finding]:
    found = WARNING.findall(output)
    for _, path, line, what, rule in found:
        place = Path(path)
        shown = place.relative_to(root).as_posix() if place.is_relative_to(root) else path
        yield Finding(shown, int(line), f"qmllint {rule}", what, MENDS.get(rule, OTHER_MEND))
    if not found:
        yield Finding("ui", 0, "qmllint", output.strip() or "ended with an error", "Run it by hand")


def main() -> int:
    return report(check(ROOT))


if __name__ == "__main__":
    sys.exit(main())
