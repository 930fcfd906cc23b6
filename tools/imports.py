"""Who imports whom: the Python modules of the tree and the edges between them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.findings import files


@dataclass(frozen=True, slots=True)
class Import:
    """`target` is one of our modules, else the name as written. `at_start`: it runs with the module."""

    target: str
    line: int
    at_start: bool
    for_types_only: bool


@dataclass(frozen=True, slots=True)
class Module:
    name: str
    path: str
    tree: ast.Module
    imports: tuple[Import, ...]


def read(root: Path) -> dict[str, Module]:
    """All modules of main.py, kiosk, ui and tools by their dotted name."""
    paths = files(root, "main.py", "kiosk/**/*.py", "ui/**/*.py", "tools/**/*.py")
    named = {_name(path.relative_to(root)): path for path in paths}
    return {name: _module(root, name, path, frozenset(named)) for name, path in named.items()}


def reached(modules: Mapping[str, Module], starts: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Every module that runs when `starts` are imported, with the way that leads there."""
    ways: dict[str, tuple[str, ...]] = {name: (name,) for name in starts if name in modules}
    waiting = list(ways)
    while waiting:
        name = waiting.pop()
        for target in _runs_with(modules, name):
            if target not in ways:
                ways[target] = (*ways[name], target)
                waiting.append(target)
    return ways


def circles(modules: Mapping[str, Module]) -> list[tuple[str, ...]]:
    """Each group of modules that import each other, types aside."""
    edges = {
        name: {each.target for each in module.imports if each.target in modules and not each.for_types_only}
        - {name}
        for name, module in modules.items()
    }
    beyond = {name: _closure(edges, name) for name in edges}
    groups = {tuple(sorted(other for other in beyond[name] if name in beyond[other])) for name in edges}
    return sorted(group for group in groups if len(group) > 1)


def _closure(edges: Mapping[str, set[str]], start: str) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        for target in edges[waiting.pop()] - seen:
            seen.add(target)
            waiting.append(target)
    return seen


def _runs_with(modules: Mapping[str, Module], name: str) -> Iterator[str]:
    for each in modules[name].imports:
        if each.at_start and not each.for_types_only:
            parts = each.target.split(".")
            packages = (".".join(parts[:length]) for length in range(1, len(parts) + 1))
            yield from (package for package in packages if package in modules)


def _name(path: Path) -> str:
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _module(root: Path, name: str, path: Path, known: frozenset[str]) -> Module:
    shown = path.relative_to(root).as_posix()
    tree = ast.parse(path.read_text("utf-8"), shown)
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    return Module(name, shown, tree, tuple(_imports(tree, package, known)))


def _imports(
    node: ast.AST, package: str, known: frozenset[str], at_start: bool = True, types: bool = False
) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import | ast.ImportFrom):
            for target in _targets(child, package, known):
                yield Import(target, child.lineno, at_start, types)
        else:
            deferred = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            guarded = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test)
            yield from _imports(child, package, known, at_start and not deferred, types or guarded)


def _targets(node: ast.Import | ast.ImportFrom, package: str, known: frozenset[str]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
        return
    base = node.module or ""
    if node.level:
        parts = package.split(".")
        above = parts[: len(parts) - node.level + 1]
        base = ".".join([*above, *([node.module] if node.module else [])])
    for alias in node.names:
        full = f"{base}.{alias.name}"
        yield full if full in known else base
