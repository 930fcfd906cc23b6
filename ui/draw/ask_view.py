"""What the room is asked for now: what is typed of it, who has looked at it, and what went beside the pad."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.draw.ceremony import Ceremonies
from kiosk.draw.model import Ceremony, Said
from kiosk.draw.protocol import contributions
from kiosk.draw.protocol.contributions import fits, normalized
from kiosk.draw.protocol.model import Ask

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

Hint = Literal["", "letter", "die", "full", "scanner", "later"]
Take = Callable[[Callable[[int], Ceremony]], None]
"""Does a step of the draw that runs, and shows what is stored then."""
NOTHING = Said(Ask("WORDS"))


@QmlElement
class AskView(QObject):
    changed = Signal()
    hinted = Signal()

    def __init__(self, ceremonies: Ceremonies, take: Take) -> None:
        super().__init__()
        self._ceremonies = ceremonies
        self._take = take
        self._said = NOTHING
        self._alone = False
        self._hint: Hint = ""

    def set(self, now: Ceremony) -> None:
        self._said = now.said[now.asking]
        self._alone = len(now.said) == 1
        self.tell("")
        self.changed.emit()

    @property
    def blank(self) -> bool:
        """Nothing is typed."""
        return not self._said.typed

    @property
    def _value(self) -> str:
        return normalized(self._said.typed)

    @property
    def _full(self) -> bool:
        return fits(self._said.ask, self._value)

    @property
    def _six(self) -> bool:
        return self._said.ask.kind == "DICE6"

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._said.ask.kind

    @Property(int, notify=changed)
    def length(self) -> int:
        """How many digits are asked for; 0 for words."""
        return self._said.ask.length

    @Property(bool, notify=changed)
    def byColleagues(self) -> bool:
        """Little ceremony: nothing but digits, and each is said by somebody else."""
        return self._alone and self._said.ask.kind == "DICE10"

    @Property(str, notify=changed)
    def typed(self) -> str:
        """As it was typed."""
        return self._said.typed

    @Property(str, notify=changed)
    def value(self) -> str:
        """As the record would keep it: what the room reads."""
        return self._value

    @Property(int, notify=changed)
    def missing(self) -> int:
        """Of dice the digits still wanted, of words and beacons the least that is still wanted."""
        return contributions.missing(self._said.ask, self._value)

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        return self._full

    @Property(int, notify=changed)
    def witnesses(self) -> int:
        """How many have looked at exactly this, and said that it matches."""
        return self._said.witnesses

    @Property(str, notify=hinted)
    def hint(self) -> str:
        """What went beside the pad: letter, die, full, scanner, later (a mustache or a pass was scanned)."""
        return self._hint

    @Slot(str)
    def write(self, text: str) -> None:
        """Words, as they stand in the field now."""
        if text != self._said.typed:
            self._take(lambda id_: self._ceremonies.type(id_, text))

    @Slot(str)
    def key(self, text: str) -> None:
        """One key of the pad or of a keyboard; what is no digit of these dice is told, and kept out."""
        if not text.isprintable() or not text:
            return
        digit = normalized(text)
        if len(digit) != 1 or digit not in ("123456" if self._six else "0123456789"):
            self.tell("die" if self._six and digit.isdigit() else "letter")
        elif self._full:
            self.tell("full")
        else:
            self.write(self._value + digit)

    @Slot()
    def erase(self) -> None:
        self.write(self._value[:-1])

    @Slot()
    def clear(self) -> None:
        self.write("")

    @Slot()
    def matches(self) -> None:
        self._take(self._ceremonies.matches)

    @Slot()
    def lock(self) -> None:
        self._take(self._ceremonies.lock)

    def scanned(self, text: str) -> None:
        """No scan ever becomes a digit or a letter."""
        self.tell("scanner" if self._said.ask.dice and text.isdigit() else "later")

    def tell(self, hint: Hint) -> None:
        self._hint = hint
        self.hinted.emit()
