"""Finds every `Sentence("Context", "text")` of the Python code: lupdate drops Python's plurals in silence."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools.findings import Finding, files

PLACE = re.compile(r"%L?[1-9n]")
PLURAL = "%Ln"
PARAMETERS = ("context", "text", "values", "n")


@dataclass(frozen=True, slots=True, order=True)
class Found:
    context: str
    text: str

    @property
    def plural(self) -> bool:
        return PLURAL in self.text


def collect(root: Path) -> tuple[frozenset[Found], list[Finding]]:
    """All sentences below main.py, kiosk, ui and tools, and those that cannot be translated."""
    sentences: set[Found] = set()
    findings: list[Finding] = []
    for path in files(root, "main.py", "kiosk/**/*.py", "ui/**/*.py", "tools/**/*.py"):
        shown = path.relative_to(root).as_posix()
        for call in _calls(ast.parse(path.read_text("utf-8"), shown)):
            found = _judged(shown, call)
            if isinstance(found, Found):
                sentences.add(found)
            else:
                findings.append(found)
    return frozenset(sentences), findings


def as_cpp(sentences: frozenset[Found]) -> str:
    """The same sentences in words that lupdate understands, plurals included."""
    lines = [
        f"    QCoreApplication::translate({_quoted(found.context)}, {_quoted(found.text)}"
        f"{', nullptr, 1' if found.plural else ''});"
        for found in sorted(sentences)
    ]
    return "\n".join(["#include <QCoreApplication>", "void sentences()", "{", *lines, "}", ""])


def _calls(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "Sentence":
                yield node


def _judged(path: str, call: ast.Call) -> Found | Finding:
    given = dict(zip(PARAMETERS, call.args, strict=False))
    given |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    context, text = (_literal(given.get(name)) for name in ("context", "text"))
    if context is None or text is None:
        return Finding(
            path,
            call.lineno,
            "sentence",
            "Context and text of a Sentence are not both literals",
            "Write the English text here; what varies goes into values as %1, or make two Sentences",
        )
    wrong = _wrong_places(text, given)
    if wrong:
        return Finding(path, call.lineno, "sentence", *wrong)
    return Found(context, text)


def _wrong_places(text: str, given: dict[str, ast.expr]) -> tuple[str, str] | None:
    counted = "n" in given and not (isinstance(given["n"], ast.Constant) and given["n"].value is None)
    if "%n" in text:
        return ("The text has %n", "Write %Ln: it takes the digits of the language")
    if counted != (PLURAL in text):
        return ("%Ln and n do not come together", "A text with %Ln needs n=..., and n needs %Ln")
    places = {place[-1] for place in PLACE.findall(text)} - {"n"}
    values = given.get("values", ast.Tuple(elts=[]))
    if not isinstance(values, ast.Tuple) or any(isinstance(value, ast.Starred) for value in values.elts):
        return None
    if places != {str(number + 1) for number in range(len(values.elts))}:
        return (f"{len(values.elts)} values do not fill the places of the text", "Number them %1, %2 ...")
    return None


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
