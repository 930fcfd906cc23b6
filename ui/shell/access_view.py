"""What this visitor asked of the screen; the next one finds the event's defaults again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.shell.access import VOLUMES, Access

QML_IMPORT_NAME = "ui.shell"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AccessView(QObject):
    changed = Signal()
    soundChanged = Signal(str)
    keyboardChanged = Signal()

    def __init__(self, defaults: Access, tall: bool) -> None:
        super().__init__()
        self._defaults = defaults
        self._now = defaults
        self._tall = tall
        self._keyboard = False

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._now.high_contrast

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._now.reduced_motion

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._now.low_reach

    @Property(str, notify=changed)
    def sound(self) -> str:
        """off, low or normal."""
        return self._now.sound

    @Property(bool, constant=True)
    def tall(self) -> bool:
        """Low reach changes something on this screen."""
        return self._tall

    @Property(bool, notify=keyboardChanged)
    def keyboard(self) -> bool:
        """The last one to do something used the keyboard: where it is must be seen."""
        return self._keyboard

    @Slot(bool)
    def showContrast(self, wanted: bool) -> None:
        self._become(replace(self._now, high_contrast=wanted))

    @Slot(bool)
    def keepCalm(self, wanted: bool) -> None:
        self._become(replace(self._now, reduced_motion=wanted))

    @Slot(bool)
    def comeDown(self, wanted: bool) -> None:
        self._become(replace(self._now, low_reach=wanted))

    @Slot(str)
    def turn(self, level: str) -> None:
        """The sound to off, low or normal; another word changes nothing."""
        if level in VOLUMES:
            self._become(replace(self._now, sound=level))

    def reset(self) -> None:
        """Between visitors."""
        self._become(self._defaults)

    def begin(self, defaults: Access) -> None:
        """The organizer chose other defaults, and sees them at once."""
        self._defaults = defaults
        self.reset()

    def touched_by(self, keyboard: bool) -> None:
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self.keyboardChanged.emit()

    def _become(self, access: Access) -> None:
        before, self._now = self._now, access
        if access != before:
            self.changed.emit()
        if access.sound != before.sound:
            self.soundChanged.emit(access.sound)
