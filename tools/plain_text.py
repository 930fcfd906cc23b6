"""Keeps names from becoming markup, and finds other slips of QML that nobody sees in a picture."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.findings import ROOT, Finding, files, report
from tools.qml_tree import Binding, Node, Unreadable, parse

TEXTS = frozenset({"Text", "Label"})
BUTTONS = frozenset(
    {
        *("Button", "ItemDelegate", "ToolButton", "RoundButton", "TabButton", "MenuItem", "DelayButton"),
        *(
            "CheckBox",
            "RadioButton",
            "Switch",
            "CheckDelegate",
            "RadioDelegate",
            "SwitchDelegate",
            "SwipeDelegate",
        ),
    }
)
CONTROLS = BUTTONS | {
    *(
        "AbstractButton",
        "TextField",
        "TextArea",
        "TextInput",
        "TextEdit",
        "ComboBox",
        "Slider",
        "SpinBox",
        "Dial",
    )
}
HANDLERS = frozenset({"MouseArea", "TapHandler"})
LITERAL = re.compile(r"(?:qsTr\(\s*)?(?:\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')(?:\s*\))?")
UNTRANSLATED = re.compile(r"\bqsTr\(\s*(?![\"'\s])")
COLOR_NAME = re.compile(r"(?:^|\.)(?:color|\w+Color)$|^color$")
COLOR = re.compile(r"[\"']#[0-9a-fA-F]{3,8}[\"']|\bQt\.(?:rgba|hsla|hsva)\(\s*[\d.]")
SIZE_NAME = re.compile(
    r"(?:^|\.)(?:(?:implicit|preferred|minimum|maximum)?(?:[wW]idth|[hH]eight)|x|y|pixelSize|pointSize"
    r"|(?:row|column)?[sS]pacing|\w*[pP]adding|margins|\w+Margin|radius)$"
)
NUMBER = re.compile(r"^-?\d+(?:\.\d+)?$|[-+?:]\s*(?:[2-9]|\d{2,}|[1-9]\d*\.\d+)\b(?![.\d]|\s*[*/])")
SHARE = re.compile(r"(?<![\w.])\d(?![\w.])")
"""In `Layout.preferredWidth: 3` with fillWidth: a weight, no size."""
MILLIMETRES = re.compile(r"\b(?:Theme\.)?mm\((?:[^()]|\([^()]*\))*\)")

DRAWINGS = "art"
"""Folders of drawings: coordinates of a canvas that is scaled as a whole."""

ALLOWED: frozenset[tuple[str, str]] = frozenset(
    {("ui/shell/Main.qml", "width"), ("ui/shell/Main.qml", "height")}
)
"""(file, property) pairs in which a size or color outside the kit is no design."""


def check(root: Path) -> list[Finding]:
    return [finding for path in files(root, "ui/**/*.qml") for finding in of_file(root, path)]


def of_file(root: Path, path: Path) -> Iterator[Finding]:
    shown = path.relative_to(root).as_posix()
    try:
        file = parse(path.read_text("utf-8"))
    except (Unreadable, ValueError, IndexError) as failure:
        yield Finding(
            shown, 0, "plain text", f"The lint cannot read it: {failure}", "Write it in the usual form"
        )
        return
    designed = shown.startswith("ui/kit/") or path.parent.name == DRAWINGS
    for parent in file.walk():
        for node in parent.children:
            for line, rule, what, mend in (*_texts(node), *_named(node, parent), *_untranslated(node)):
                yield Finding(shown, line, rule, what, mend)
            if not designed:
                yield from _tokens(shown, node)


Fault = tuple[int, str, str, str]


def _texts(node: Node) -> Iterator[Fault]:
    style = node.value("textFormat")
    if style and style.text != f"{style.text.partition('.')[0]}.PlainText":
        yield (
            style.line,
            "plain text",
            f"textFormat is {style.text}",
            "Only PlainText: names are data, not markup",
        )
    elif node.kind in TEXTS and not style and not _literal(node.value("text")):
        what = f"{node.kind} shows data and lets Qt guess its format"
        yield node.line, "plain text", what, "Add textFormat: Text.PlainText, or use the kit's BodyText"
    text = node.value("text")
    if node.kind in BUTTONS and text and not _literal(text) and not node.child("contentItem"):
        what = f"{node.kind} shows data by its own label"
        yield text.line, "plain text", what, "Give it a contentItem with PlainText, or use the kit's button"
    tip = node.value("ToolTip.text")
    if tip and not _literal(tip):
        yield tip.line, "plain text", "A tool tip shows data as markup", "Show it in a Text of our own"


def _named(node: Node, parent: Node) -> Iterator[Fault]:
    names = {binding.name for binding in node.bindings}
    above = {binding.name for binding in parent.bindings}
    said = {"Accessible.name", "Accessible.ignored"}
    hidden = node.value("visible")
    if hidden and hidden.text == "false":
        return
    if node.kind in CONTROLS and not said & names:
        yield node.line, "accessible", f"{node.kind} has no Accessible.name", "Say what it does, by qsTr"
    if node.kind in HANDLERS and not said & (names | above):
        what = f"{node.kind} makes something pressable that has no Accessible.name"
        yield (
            node.line,
            "accessible",
            what,
            "Name it, or set Accessible.ignored where a control says it already",
        )


def _untranslated(node: Node) -> Iterator[Fault]:
    for binding in node.bindings:
        if UNTRANSLATED.search(binding.text):
            mend = "Write the English text inside qsTr(), and fill in what varies by arg()"
            yield binding.line, "words", "qsTr of something that is no literal is never translated", mend
        if re.search(r"%n\b", binding.text):
            yield binding.line, "words", "The text has %n", "Write %Ln: it takes the digits of the language"


def _tokens(path: str, node: Node) -> Iterator[Finding]:
    for binding in node.bindings:
        if (path, binding.name) in ALLOWED:
            continue
        if COLOR.search(binding.text) or _names_color(binding):
            mend = "Take it from Theme, or give Theme a token"
            yield Finding(path, binding.line, "tokens", f"{binding.name} has a color of its own", mend)
        if SIZE_NAME.search(binding.name) and _counts_pixels(binding):
            mend = "Take it from Theme, or write Theme.mm(...)"
            yield Finding(path, binding.line, "tokens", f"{binding.name} is counted in pixels", mend)


def _counts_pixels(binding: Binding) -> bool:
    text = MILLIMETRES.sub("Theme", binding.text)
    if binding.name.startswith("Layout.preferred"):
        text = SHARE.sub("share", text)
    return text not in ("0", "-1") and NUMBER.search(text) is not None


def _names_color(binding: Binding) -> bool:
    quoted = re.findall(r"[\"'](\w+)[\"']", binding.text)
    return bool(COLOR_NAME.search(binding.name)) and bool(set(quoted) - {"transparent"})


def _literal(binding: Binding | None) -> bool:
    return binding is not None and LITERAL.fullmatch(binding.text) is not None


def main() -> int:
    return report(check(ROOT))


if __name__ == "__main__":
    sys.exit(main())
