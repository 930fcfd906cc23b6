"""Reads QML into a tree of objects and bindings: as much of the language as the lint needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

OPENING, CLOSING = "([{", ")]}"
NAME = re.compile(r"[A-Za-z_$][\w$]*(?:\s*\.\s*[A-Za-z_$][\w$]*)*")
OBJECT = re.compile(r"(?:[a-z_]\w*\.|[A-Z]\w*\.)*[A-Z]\w*(?:\s+on\s+[\w.]+)?\s*\{")
TOKEN = re.compile(
    r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|//[^\n]*|/\*.*?\*/", re.DOTALL
)
PROPERTY = re.compile(
    r"((?:default|required|readonly|final|virtual|override)\s+)*property\s+[\w.]+(?:\s*<[\w.]+>)?\s+(\w+)\s*(:)?"
)
STATEMENT = re.compile(r"(import|pragma|signal|function|enum|component|required)\s+([\w.]+)[ \t]*(\()?")
CONTINUES = re.compile(r"[-+*/%&|^?:=,.<>!]$|\b(?:in|instanceof|typeof|new|return)$")
CONTINUED = re.compile(r"\s*(?:[-+*/%&|^?:=,.<>)\]]|in\b|instanceof\b)")


@dataclass(frozen=True, slots=True)
class Binding:
    """`text` is the expression, trimmed, without comments; empty where an object is bound."""

    name: str
    text: str
    line: int


@dataclass(slots=True)
class Node:
    """One object. Groups (`font { ... }`) are bindings with a dotted name; bound objects are children too."""

    kind: str
    line: int
    role: str = ""
    bindings: list[Binding] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    def value(self, name: str) -> Binding | None:
        return next((binding for binding in self.bindings if binding.name == name), None)

    def child(self, role: str) -> Node | None:
        return next((child for child in self.children if child.role == role), None)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            yield from child.walk()


class Unreadable(Exception):
    """The text is no QML that this reader knows; the message says where."""


def parse(source: str) -> Node:
    """The root object, under a node of kind `File`."""
    reader = _Reader(_without_comments(source))
    file = Node("File", 1)
    reader.members(file, "")
    return file


def _without_comments(source: str) -> str:
    def kept(match: re.Match[str]) -> str:
        text = match[0]
        return re.sub(r"[^\n]", " ", text) if text.startswith(("//", "/*")) else text

    return TOKEN.sub(kept, source)


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def members(self, node: Node, prefix: str) -> None:
        """All members up to the closing brace, or to the end of the file."""
        while True:
            self.skip(" \t\r\n;,")
            if self.at >= len(self.text):
                return
            if self.text[self.at] == "}":
                self.at += 1
                return
            self.member(node, prefix)

    def member(self, node: Node, prefix: str) -> None:
        line = self.line()
        if declared := PROPERTY.match(self.text, self.at):
            self.at = declared.end()
            if declared[3]:
                self.value(node, declared[2], line)
            return
        if self.skipped_statement(node, line):
            return
        if self.object(node, ""):
            return
        name = NAME.match(self.text, self.at)
        if not name:
            raise Unreadable(f"line {line}: {self.text[self.at : self.at + 30]!r}")
        self.at = name.end()
        full = prefix + re.sub(r"\s", "", name[0])
        self.skip(" \t\r\n")
        if self.text[self.at : self.at + 1] == ":":
            self.at += 1
            self.value(node, full, line)
        elif self.text[self.at : self.at + 1] == "{":
            self.at += 1
            self.members(node, f"{full}.")
        else:
            raise Unreadable(f"line {line}: {full!r} is neither bound nor opened")

    def skipped_statement(self, node: Node, line: int) -> bool:
        """Imports, pragmas, signals, functions, enums; an inline component is a child."""
        match = STATEMENT.match(self.text, self.at)
        if not match:
            return False
        self.at = match.end()
        if match[1] == "component":
            self.at = self.text.index(":", self.at) + 1
            self.skip(" \t\r\n")
            if not self.object(node, "component"):
                raise Unreadable(f"line {line}: component {match[2]}")
        elif match[1] in ("function", "enum"):
            self.at = self.text.index("{", self.at)
            self.balanced()
        elif match[3]:
            self.at -= 1
            self.balanced()
        else:
            end = re.compile(r"[\n;}]|$").search(self.text, self.at)
            self.at = end.start() if end else len(self.text)
        return True

    def object(self, node: Node, role: str) -> bool:
        match = OBJECT.match(self.text, self.at)
        if not match:
            return False
        child = Node(match[0].rstrip("{ \t\r\n").split()[0], self.line(), role)
        self.at = match.end()
        self.members(child, "")
        node.children.append(child)
        return True

    def value(self, node: Node, name: str, line: int) -> None:
        self.skip(" \t\r\n")
        if self.object(node, name):
            node.bindings.append(Binding(name, "", line))
        elif self.text[self.at] == "[" and OBJECT.match(self.text[self.at + 1 :].lstrip()):
            self.at += 1
            while self.skip(" \t\r\n,") or self.text[self.at] != "]":
                if not self.object(node, name):
                    raise Unreadable(f"line {self.line()}: list of {name}")
            self.at += 1
        elif self.text[self.at] == "{":
            start = self.at
            self.balanced()
            node.bindings.append(Binding(name, self.text[start : self.at], line))
        else:
            node.bindings.append(Binding(name, self.expression(), line))

    def expression(self) -> str:
        start = self.at
        while self.at < len(self.text):
            character = self.text[self.at]
            if character in ";}":
                break
            if character == "\n" and self.ends(start):
                break
            if character in OPENING:
                self.balanced()
            elif character in "\"'`":
                self.string()
            else:
                self.at += 1
        return self.text[start : self.at].strip()

    def ends(self, start: int) -> bool:
        before = self.text[start : self.at].rstrip()
        return bool(before) and not CONTINUES.search(before) and not CONTINUED.match(self.text, self.at)

    def balanced(self) -> None:
        """Past the bracket that closes the one at this place."""
        depth = 0
        while self.at < len(self.text):
            character = self.text[self.at]
            if character in "\"'`":
                self.string()
                continue
            depth += (character in OPENING) - (character in CLOSING)
            self.at += 1
            if depth == 0:
                return
        raise Unreadable(f"line {self.line()}: a bracket stays open")

    def string(self) -> None:
        match = TOKEN.match(self.text, self.at)
        self.at = match.end() if match else self.at + 1

    def skip(self, characters: str) -> bool:
        """Always False, so that it can stand in a condition."""
        while self.at < len(self.text) and self.text[self.at] in characters:
            self.at += 1
        return False

    def line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1
