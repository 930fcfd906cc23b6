"""Text of any script, laid out by Qt, for a PDF to draw as outlines."""

from __future__ import annotations

import functools
import os
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout, QTextLine, QTextOption

from kiosk.printing.fonts import FILES, FOLDER, Face
from kiosk.printing.plain import tidy, too_long
from kiosk.printing.qt_outlines import Outliner

Align = Literal["start", "center", "end", "left", "right"]
Direction = Literal["ltr", "rtl", "auto"]

_EM = 1000
_WIDE = 1e7
_STEP = 0.96
_MANY = 99


@dataclass(frozen=True, slots=True)
class Style:
    """`leading` is the distance of baselines in ems."""

    face: Face = "regular"
    align: Align = "start"
    direction: Direction = "auto"
    leading: float = 1.3


@dataclass(frozen=True, slots=True)
class Block:
    """Laid-out text. `size`, `width`, `height`, `baseline` are in the unit asked with; `ops` in thousandths
    of `size` from the top left corner, y up. `cut`: an ellipsis ends it; `missing`: letters drawn as boxes.
    """

    text: str
    ops: str
    size: float
    width: float
    height: float
    lines: int
    baseline: float
    cut: bool
    missing: int


@dataclass(frozen=True, slots=True)
class Laid:
    """Lines live only as long as their layout does."""

    layout: QTextLayout
    lines: tuple[QTextLine, ...]

    @property
    def widest(self) -> float:
        return max((line.naturalTextWidth() for line in self.lines), default=0.0)


def ensure_application() -> QGuiApplication:
    """Qt shapes text only beside an application object: commands and workers get one without a screen."""
    running = QGuiApplication.instance()
    return running if isinstance(running, QGuiApplication) else _screenless()


@functools.cache
def _screenless() -> QGuiApplication:
    """Kept until the process ends: a second one after the first was deleted would not find its fonts."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["handlebar"])


class TextPen:
    """Lays out text and remembers outlines: one for a document."""

    def __init__(self) -> None:
        ensure_application()
        self._outliner = Outliner()
        if not {"Lalezar", "Vazirmatn"} <= set(QFontDatabase.families()):
            for name in FILES.values():
                QFontDatabase.addApplicationFont(str(FOLDER / name))

    def line(self, text: str, style: Style, width: float, largest: float, smallest: float) -> Block:
        """One line, made smaller down to `smallest`, then cut with an ellipsis."""
        clean = tidy(text)
        natural = lay_out(clean, style, _WIDE).widest / _EM
        size = min(largest, width / natural) if natural else largest
        if size < smallest:
            return self._shortened(clean, style, width, smallest, 1)
        return self._block(clean, style, width, size, too_long(text))

    def fit(
        self, text: str, style: Style, width: float, height: float, largest: float, smallest: float
    ) -> Block:
        """As large as the box allows, broken between words; at `smallest` anywhere, then cut."""
        clean = tidy(text)
        for size in _sizes(largest, smallest):
            lines = _lines_at(clean, style, width, size)
            if lines is not None and lines * style.leading * size <= height:
                return self._block(clean, style, width, size, too_long(text), words_only=True)
        most = max(1, int(height / style.leading / smallest))
        return self._shortened(clean, style, width, smallest, most)

    def stack(
        self,
        texts: tuple[tuple[str, Style], ...],
        width: float,
        height: float,
        largest: float,
        smallest: float,
        large: bool = False,
    ) -> tuple[Block, ...]:
        """Texts below each other at one size: a line each if possible, else broken, else each cut short.

        `large`: as large as the box allows, whatever is broken for that.
        """
        for most in (_MANY,) if large else (1, _MANY):
            for size in _sizes(largest, smallest):
                tall = [(_lines_at(tidy(text), style, width, size), style.leading) for text, style in texts]
                if all(n is not None and n <= most for n, _ in tall) and (
                    sum((n or 0) * leading * size for n, leading in tall) <= height
                ):
                    return tuple(self.fit(text, style, width, height, size, size) for text, style in texts)
        part = height / max(1, len(texts))
        return tuple(self.fit(text, style, width, part, smallest, smallest) for text, style in texts)

    def _shortened(self, text: str, style: Style, width: float, size: float, most: int) -> Block:
        room = width / size * _EM
        laid = lay_out(text, style, room)
        lines = laid.lines
        if len(lines) <= most:
            return self._block(text, style, width, size, False)
        end = lines[most - 1].textStart() + lines[most - 1].textLength()
        kept = text.encode("utf-16-le")[: end * 2].decode("utf-16-le", "ignore").rstrip()
        while kept and len(lay_out(kept + "…", style, room).lines) > most:
            kept = kept[:-1].rstrip()
        return self._block(kept + "…", style, width, size, True)

    def _block(
        self, text: str, style: Style, width: float, size: float, cut: bool, words_only: bool = False
    ) -> Block:
        room = width / size * _EM
        laid = lay_out(text, style, room + 2, words_only)
        ops: list[str] = []
        missing = 0
        first = (style.leading / 2 + 0.3) * _EM
        for index, line in enumerate(laid.lines):
            line.setPosition(QPointF(0, -line.ascent()))
            shift = _shift(style, text, room - line.naturalTextWidth())
            for run in line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
                drawn, lost = self._outliner.draw(run, shift, -first - index * style.leading * _EM)
                ops += drawn
                missing += lost
        return Block(
            text=text,
            ops="\n".join(ops),
            size=size,
            width=laid.widest * size / _EM,
            height=len(laid.lines) * style.leading * size,
            lines=len(laid.lines),
            baseline=first * size / _EM,
            cut=cut,
            missing=missing,
        )


def _sizes(largest: float, smallest: float) -> Iterator[float]:
    size = largest
    while size > smallest:
        yield size
        size *= _STEP
    yield smallest


def _lines_at(text: str, style: Style, width: float, size: float) -> int | None:
    """Lines of a text broken between words; None where a word is wider than the line."""
    laid = lay_out(text, style, width / size * _EM, words_only=True)
    return len(laid.lines) if laid.widest * size <= width * _EM + 1 else None


def lay_out(text: str, style: Style, width: float, words_only: bool = False) -> Laid:
    layout = QTextLayout(text)
    layout.setFont(_font(style.face))
    layout.setTextOption(_option(style, words_only))
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(line)
    layout.endLayout()
    return Laid(layout, tuple(lines))


def _font(face: Face) -> QFont:
    """Letters that Lalezar does not have come from Vazirmatn Black."""
    font = QFont(["Lalezar", "Vazirmatn Black", "Vazirmatn"] if face == "display" else ["Vazirmatn"])
    weights = {"medium": QFont.Weight.Medium, "bold": QFont.Weight.Bold, "black": QFont.Weight.Black}
    font.setWeight(weights.get(face, QFont.Weight.Normal))
    font.setPixelSize(_EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _option(style: Style, words_only: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    directions = {
        "ltr": Qt.LayoutDirection.LeftToRight,
        "rtl": Qt.LayoutDirection.RightToLeft,
        "auto": Qt.LayoutDirection.LayoutDirectionAuto,
    }
    option.setTextDirection(directions[style.direction])
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WordWrap if words_only else modes.WrapAtWordBoundaryOrAnywhere)
    return option


def _leans_right(text: str) -> bool:
    kinds = (unicodedata.bidirectional(character) for character in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


def _shift(style: Style, text: str, room: float) -> float:
    if style.align == "center":
        return room / 2
    if style.align in ("left", "right"):
        return room if style.align == "right" else 0.0
    right = style.direction == "rtl" or (style.direction == "auto" and _leans_right(text))
    return room if (style.align == "start") == right else 0.0
