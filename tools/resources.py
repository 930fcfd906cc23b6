"""Screens, fonts and sounds in one binary file, translations beside it: made again when a source changed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.words import Sentence
from tools.findings import ROOT, Finding, report

FOLDERS = (
    ("ui", (".qml", "qmldir", ".js", ".svg", ".png")),
    ("assets/fonts", (".ttf",)),
    ("assets/icons", (".svg", ".png")),
    ("assets/mustaches", (".svg", ".json")),
    ("assets/sounds", (".wav", ".ogg")),
)
TRANSLATIONS = (("assets/translations", (".ts",)),)

Stamp = tuple[str, int, int]
"""Path relative to the tree, bytes, nanoseconds of its last change."""


def ensure(root: Path = ROOT) -> Path:
    """`build/resources.rcc` and `build/translations/*.qm`, made again when a source changed.

    A few milliseconds when nothing did. Raises Unavailable when they cannot be made.
    """
    screens = _stamps(root, FOLDERS)
    texts = _stamps(root, TRANSLATIONS)
    built = root / "build" / "resources.rcc"
    note = root / "build" / "resources.stamp"
    mark = repr((screens, texts))
    if built.exists() and note.exists() and note.read_text("utf-8") == mark:
        return built
    from tools.qt import ToolFailed  # not needed at a usual start

    try:
        _build(root, built, screens)
        note.write_text(mark, "utf-8")
    except (OSError, ToolFailed) as failure:
        raise Unavailable(
            Sentence("Resources", "The screens could not be put together."),
            Sentence("Resources", "Make sure that the program's folder can be written to, then start again."),
            str(failure),
        ) from failure
    return built


def listing(root: Path) -> str:
    """What resources.qrc has to say about the files on the disk."""
    return _listing(_stamps(root, FOLDERS))


def update(root: Path) -> None:
    _write(root / "resources.qrc", listing(root))


def check(root: Path) -> list[Finding]:
    committed = root / "resources.qrc"
    if committed.exists() and committed.read_text("utf-8") == listing(root):
        return []
    mend = "Run `python -m tools.resources update` and commit the file"
    return [Finding("resources.qrc", 0, "resources", "It does not list what is on the disk", mend)]


def _build(root: Path, built: Path, screens: list[Stamp]) -> None:
    from tools import qt, translations

    built.parent.mkdir(exist_ok=True)
    text = _listing(screens)
    qrc = root / "resources.qrc"
    if not qrc.exists() or qrc.read_text("utf-8") != text:
        _write(qrc, text)
    fresh = built.with_suffix(f".{os.getpid()}")
    try:
        qt.run("rcc", "--binary", "--no-compress", "-o", fresh, qrc)
        fresh.replace(built)
    finally:
        fresh.unlink(missing_ok=True)
    translations.release(root)


def _listing(screens: list[Stamp]) -> str:
    lines = [f"    <file>{_escaped(path)}</file>" for path, _, _ in screens]
    return "\n".join(["<RCC>", '  <qresource prefix="/">', *lines, "  </qresource>", "</RCC>", ""])


def _escaped(path: str) -> str:
    return path.replace("&", "&amp;").replace("<", "&lt;")


def _stamps(root: Path, folders: tuple[tuple[str, tuple[str, ...]], ...]) -> list[Stamp]:
    return sorted(stamp for folder, ends in folders for stamp in _walk(root, folder, ends))


def _walk(root: Path, folder: str, ends: tuple[str, ...]) -> list[Stamp]:
    found: list[Stamp] = []
    try:
        entries = os.scandir(root / folder)
    except FileNotFoundError:
        return found
    with entries:
        for entry in entries:
            path = f"{folder}/{entry.name}"
            if entry.name.startswith((".", "__")):
                continue
            if entry.is_dir():
                found += _walk(root, path, ends)
            elif entry.name.endswith(ends):
                told = entry.stat()
                found.append((path, told.st_size, told.st_mtime_ns))
    return found


def _write(path: Path, text: str) -> None:
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    fresh.write_text(text, "utf-8", newline="\n")
    fresh.replace(path)


def main() -> int:
    if sys.argv[1:] == ["update"]:
        update(ROOT)
        return 0
    return report(check(ROOT))


if __name__ == "__main__":
    sys.exit(main())
