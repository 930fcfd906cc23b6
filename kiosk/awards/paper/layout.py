"""Sets the words of certificates into the places of a design, for drawing them and for asking what fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.awards.paper.model import LEAST, Certificate, Misfit, Part
from kiosk.awards.paper.plan import Plan, Row, Slot
from kiosk.printing.box import Box

if TYPE_CHECKING:
    from kiosk.printing.qt_text import Direction
    from kiosk.printing.qt_type import Typesetter
    from kiosk.printing.typesetting import Type

_SLACK: Final = 0.16
"""How far the ink of a well-meant word may reach over its place, in ems."""
_PERSIAN: Final = 1.16
"""Lalezar's Persian letters reach further below the line than its Latin ones."""
_GAP: Final = 7.0
_LEAST_GAP: Final = 1.2
_SMALLER: Final = 0.92
_LEAST_SHARE: Final = 0.3
THEIRS: Final[frozenset[Part]] = frozenset(("event", "category", "title", "name", "citation", "presenter"))
OWN: Final[frozenset[Part]] = frozenset(("category", "title", "name", "citation", "presenter", "number"))
"""What differs from award to award."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words where they will stand: the middle of their line, their top, `scale` from ems to mm."""

    part: Part
    set: Type
    x: float
    top: float
    scale: float
    paint: str


class Layout:
    """`plan` is for certificates that begin at the left or at the right, as `mirrored` says."""

    def __init__(self, setter: Typesetter, plan: Plan, width: float, mirrored: bool) -> None:
        self._setter = setter
        self._plan = plan
        self._width = width
        self.mirrored = mirrored

    def at(self, box: Box) -> Box:
        return box.mirrored(self._width) if self.mirrored else box

    def same(self, certificate: Certificate) -> tuple[Text, ...]:
        """What does not depend on the award."""
        return tuple(
            self._slot(slot, getattr(certificate, slot.part))
            for slot in self._plan.slots
            if slot.part not in OWN
        )

    def own(self, certificate: Certificate) -> tuple[Text, ...]:
        """What is this award's alone."""
        slots = (slot for slot in self._plan.slots if slot.part in OWN)
        return (
            *(self._slot(slot, getattr(certificate, slot.part)) for slot in slots),
            *self._stack(certificate),
        )

    def line(self, words: str, box: Box, slot: Slot) -> Text:
        return self._slot(Slot(slot.part, box, slot.face, slot.largest, slot.paint, slot.leading), words)

    def _slot(self, slot: Slot, words: str) -> Text:
        box = self.at(slot.box)
        found = self._fit(slot, words, box.width, box.height)
        return _placed(slot, found, box, box.top - (box.height - found.height) / 2)

    def _stack(self, certificate: Certificate) -> Iterator[Text]:
        """Rows from the top of the stack; what is left between them is shared."""
        rows = [row for row in self._plan.rows if getattr(certificate, row.part)]
        stack = self.at(self._plan.stack)
        found = self._fitted(rows, certificate, stack)
        gap = min(_GAP, max(0.0, stack.height - sum(each.height for each in found)) / (len(rows) + 1))
        top = stack.top - max(0.0, stack.height - sum(e.height for e in found) - gap * (len(rows) - 1)) / 2
        for row, each in zip(rows, found, strict=True):
            width = stack.width * row.width
            room = Box(
                stack.x + (stack.width - width) / 2, top - each.height - gap / 2, width, each.height + gap
            )
            yield _placed(row, each, room, top)
            top -= each.height + gap

    def _fitted(self, rows: Sequence[Row], certificate: Certificate, stack: Box) -> list[Type]:
        """As large as their rows allow, then all of them smaller until they fit; the tallest is cut where
        nothing can be made smaller any more."""

        def fit(row: Row, height: float) -> Type:
            return self._fit(row, getattr(certificate, row.part), stack.width * row.width, height)

        found = [fit(row, row.height) for row in rows]
        share, room = 1.0, stack.height - _LEAST_GAP * (len(rows) - 1)
        while share > _LEAST_SHARE and sum(each.height for each in found) > room:
            share *= _SMALLER
            for at, row in enumerate(rows):
                if found[at].height > row.height * share:
                    smaller = fit(row, row.height * share)
                    found[at] = found[at] if smaller.cut else smaller
        over = sum(each.height for each in found) - stack.height
        if over > 0.01:
            tallest = max(range(len(rows)), key=lambda at: found[at].height)
            found[tallest] = fit(rows[tallest], found[tallest].height - over)
        return found

    def _fit(self, place: Row | Slot, words: str, width: float, height: float) -> Type:
        leading = place.leading
        if place.face == "display" and any("\u0590" <= letter <= "\u08ff" for letter in words):
            leading = max(leading, _PERSIAN)
        least = min(LEAST[place.part], place.largest)
        way: Direction = "auto" if place.part in THEIRS else ("rtl" if self.mirrored else "ltr")
        return self._setter.fit(words, place.face, way, width, height, place.largest, least, leading)


def _placed(place: Row | Slot, words: Type, box: Box, top: float) -> Text:
    """In the middle of its box; where marks tower, smaller, so that all its ink is inside."""
    scale, slack = words.size / 1000, words.size * _SLACK
    x = box.x + box.width / 2
    wide = max(words.right, -words.left) * scale
    fits = wide <= box.width / 2 + slack and (
        top + words.top * scale <= box.top + slack and top + words.bottom * scale >= box.y - slack
    )
    if not fits:
        high = (words.top - words.bottom) * scale
        scale *= min(1.0, box.width / 2 / wide, box.height / high)
        top = box.y + box.height / 2 - (words.top + words.bottom) / 2 * scale
    return Text(place.part, words, x, top, scale, place.paint)


def misfits_of(serial: str, texts: tuple[Text, ...]) -> Iterator[Misfit]:
    for text in texts:
        if text.set.cut:
            yield Misfit(serial, text.part, "cut")
        if text.set.missing:
            yield Misfit(serial, text.part, "letters")
        if (
            text.scale * 1000 < LEAST[text.part] - 0.01
            and text.set.ops
            and text.scale * 1000 < text.set.size - 0.01
        ):
            yield Misfit(serial, text.part, "small")
