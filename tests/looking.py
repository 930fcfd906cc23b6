"""Looks at the real window as somebody does who needs it easy: contrast, reach, motion, names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject, QRect, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem

from ui.tour.driver import shown
from ui.tour.stage import Stage

FADE_MS = 180
NEAR = 48
"""Closer to the text's color than that is its ink or the edge of it, no ground."""


def top(stage: Stage) -> QQuickItem:
    """What can be reached now: the topmost open sheet, else the whole window."""
    content = stage.driver.window.contentItem()
    sheets = [item for item in shown(content) if item.inherits("QQuickPopupItem")]
    return max(sheets, key=lambda item: item.z()) if sheets else content


def controls(stage: Stage) -> list[QQuickItem]:
    """Whatever can be pressed or typed into now."""
    pressed = (
        item
        for item in shown(top(stage))
        if item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")
    )
    return [item for item in pressed if item.isEnabled() and not in_sight(item).isEmpty()]


def stops(stage: Stage) -> list[QQuickItem]:
    """Where the Tab key should lead, scrolled away or not."""
    return [
        item
        for item in shown(top(stage))
        if item.isEnabled() and item.activeFocusOnTab() and item.width() * item.height() > 0
    ]


def texts(stage: Stage) -> Iterator[QQuickItem]:
    """What is there to read, but what rests: a control that cannot be used now."""
    for item in shown(top(stage)):
        if item.inherits("QQuickText") and item.property("text") and item.isEnabled():
            yield item


def rect(item: QQuickItem) -> QRect:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()


def in_sight(item: QQuickItem) -> QRect:
    """The part of the item that no clip and no edge of the window hides; empty when there is none."""
    seen = rect(item)
    up = item.parentItem()
    while up is not None:
        above = up.parentItem()
        if above is None or up.clip():
            seen &= rect(up)
        up = above
    return seen


def said(item: QQuickItem) -> str:
    """What a screen reader says of it, "" for nothing."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def named(item: QQuickItem) -> str:
    """For a failure: which item this is."""
    return f"{item.objectName() or item.metaObject().className()} {said(item)!r}"


def moving(stage: Stage) -> list[str]:
    """Running animations that take longer than a fade, or never end."""
    return [
        f"{named(item)} {animation.metaObject().className()}"
        for item in shown(stage.driver.window.contentItem())
        for animation in item.children()
        if animation.inherits("QQuickAbstractAnimation") and animation.property("running")
        for part in (animation, *animation.findChildren(QObject))
        if part.property("loops") != 1 or (part.property("duration") or 0) > FADE_MS
    ]


def faint(stage: Stage, least: float) -> list[str]:
    """Texts whose color and the ground around it are too close."""
    picture = stage.driver.settle().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for item in texts(stage):
        color = QColor(item.property("color"))
        ground = _ground(picture, in_sight(item), color)
        if ground is not None and contrast(color, ground) < least:
            ratio = round(contrast(color, ground), 1)
            found.append(f"{item.property('text')!r}: {color.name()} on {ground.name()} is {ratio}")
    return found


def _ground(picture: QImage, seen: QRect, color: QColor) -> QColor | None:
    """The commonest color there that is not the text's own."""
    pixels, wide = memoryview(picture.constBits()).cast("I"), picture.bytesPerLine() // 4
    counted: Counter[int] = Counter()
    for line in range(seen.top() * wide, seen.bottom() * wide, 2 * wide):
        counted.update(pixels[line + seen.left() : line + seen.right() : 3])
    return next((QColor(rgb) for rgb, _ in counted.most_common() if _far(QColor(rgb), color)), None)


def _far(one: QColor, other: QColor) -> bool:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return sum(abs(a - b) for a, b in parts) > NEAR


def contrast(one: QColor, other: QColor) -> float:
    """1 to 21, as WCAG 2 counts it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF())
