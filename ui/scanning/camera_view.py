"""The camera as a visitor meets it: off until asked for, on while they stand before its screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.device import CameraChoice
from kiosk.scanning.sightings import Sightings
from ui.scanning.cameras import Camera, Cameras, chosen
from ui.scanning.color import color_of
from ui.scanning.reader import FrameReader, Reading
from ui.shell.jobs import Jobs

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

QML_IMPORT_NAME = "ui.scanning"
QML_IMPORT_MAJOR_VERSION = 1

FRAME_SECONDS = 1 / 15 - 0.01
SILENT_AFTER = 5000

Mark = tuple[tuple[float, float], ...]


@QmlElement
class CameraView(QObject):
    """`scanned`: a code came into the picture. `pictured`: there is another picture, or none any more.

    `photographed`: the photo that was asked for, in color.
    """

    changed = Signal()
    pictured = Signal()
    scanned = Signal(str)
    photographed = Signal(QImage)

    def __init__(
        self, cameras: Cameras, choice: CameraChoice, clock: Clock, is_ours: Callable[[str], bool]
    ) -> None:
        super().__init__()
        self._cameras = cameras
        self._choice = choice
        self._clock = clock
        self._sightings = Sightings(is_ours)
        self._jobs = Jobs(ThreadPoolExecutor(max_workers=1))
        self._names: tuple[str, ...] = ()
        self._wished = self._here = self._testing = False
        self._camera: Camera | None = None
        self._reader: FrameReader | None = None
        self._running = ""
        self._state = "off"
        self._hint: str = "aim"
        self._marks: tuple[Mark, ...] = ()
        self._picture: QImage | None = None
        self._aspect = 16 / 9
        self._taken_at = 0.0
        self._photo_wanted = False
        self._silence = QTimer(self, singleShot=True, interval=SILENT_AFTER)
        self._silence.timeout.connect(self._failed)
        cameras.watch(self._plugged)

    # What the shell says

    def attend(self, here: bool, testing: bool = False) -> None:
        """Whether somebody stands before a screen that may use the camera.

        `testing`: the organizer, who may also try one that is switched off for visitors.
        """
        if here and not self._here:
            self._names = self._cameras.names()
            self._sightings.resume(self._clock.monotonic())
        self._here, self._testing = here, testing
        self._adjust()

    @Slot()
    def leave(self) -> None:
        """The visit is over: the camera is off and nothing that it saw is remembered."""
        self._wished = False
        self._sightings.forget()
        self._become("off")
        self._adjust()

    def look(self) -> None:
        """Which cameras there are, for who may soon stand before one."""
        self._names = self._cameras.names()
        self.changed.emit()

    def photograph(self) -> None:
        """The next frame becomes a photo; nothing without a camera that films."""
        self._photo_wanted = self._camera is not None

    def choose(self, choice: CameraChoice) -> None:
        self._choice = choice
        self._adjust()

    def close(self) -> None:
        self._here = False
        self._adjust()
        self._jobs.close()

    # What a visitor does

    @Slot()
    def start(self) -> None:
        self._wished = True
        self._adjust()

    @Slot()
    def stop(self) -> None:
        self._wished = False
        self._become("off")
        self._adjust()

    # What the screens bind

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """There is a camera, and visitors may use it."""
        return bool(self._names) and (self._choice.on or self._testing)

    @Property(str, notify=changed)
    def state(self) -> str:
        """off, starting, on; gone: it was unplugged in use; silent: it is there and gives no picture."""
        return self._state

    @Property(bool, notify=changed)
    def filming(self) -> bool:
        """It films, or is about to."""
        return self._camera is not None

    @Property(str, notify=changed)
    def hint(self) -> str:
        """aim, light, still, closer; found: a code is in the picture; done: one that was scanned before."""
        return self._hint

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        return self._choice.mirrored

    @Property(float, notify=changed)
    def aspect(self) -> float:
        """Width through height of the picture."""
        return self._aspect

    @property
    def wished(self) -> bool:
        """Asked for in this visit, whether it films just now or not."""
        return self._wished

    @property
    def choice(self) -> CameraChoice:
        return self._choice

    @property
    def names(self) -> tuple[str, ...]:
        return self._names

    @property
    def picture(self) -> QImage | None:
        """Gray levels as indices; None while the camera is off."""
        return self._picture

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Corners of the codes in view, as shares of width and height."""
        return self._marks

    # How it goes on

    def _plugged(self) -> None:
        self._names = self._cameras.names()
        if self._camera is not None and self._running not in self._names:
            self._become("gone")
        self._adjust()

    def _adjust(self) -> None:
        """Opens or closes, so that the camera films exactly when it should."""
        wanted = chosen(self._names, self._choice.name)
        if not (self._wished and self._here and self.available):
            wanted = ""
        if self._camera is not None and wanted != self._running:
            self._shut()
        if self._camera is None and wanted:
            self._open(wanted)
        self.changed.emit()

    def _open(self, name: str) -> None:
        self._running = name
        self._become("starting")
        self._reader = FrameReader(self._jobs, self._read)
        self._silence.start()
        try:
            self._camera = self._cameras.open(name, self._failed)
        except LookupError:  # gone since it was listed
            self._failed()
            return
        self._camera.sink.videoFrameChanged.connect(self._arrived)
        if self._state == "silent":  # it failed while it was opened
            self._shut()

    def _shut(self) -> None:
        if self._camera is None or self._reader is None:
            return
        self._silence.stop()
        self._reader.stop()
        self._camera.sink.videoFrameChanged.disconnect(self._arrived)
        self._camera.close()
        self._camera = self._reader = None
        self._photo_wanted = False
        self._picture, self._marks, self._hint = None, (), "aim"
        if self._state in ("starting", "on"):
            self._become("off")
        self.pictured.emit()

    def _failed(self) -> None:
        """No picture any more. Whoever wants to may try again."""
        self._wished = False
        self._become("silent")
        self._adjust()

    def _become(self, state: str) -> None:
        self._state = state

    def _arrived(self, frame: QVideoFrame) -> None:
        if self._photo_wanted:
            self._photo_wanted = False
            self._jobs.in_thread(lambda: color_of(frame), self._photographed, self._no_photo)
        now = time.monotonic()
        if self._reader is None or now - self._taken_at < FRAME_SECONDS:
            return
        self._taken_at = now
        self._silence.start()
        self._reader.offer(frame)

    def _photographed(self, photo: QImage | None) -> None:
        """Where the frame could not be read, the next one is taken."""
        if self._camera is None:
            return
        if photo is None:
            self._photo_wanted = True
        else:
            self.photographed.emit(photo)

    def _no_photo(self, error: Exception) -> None:
        raise error

    def _read(self, reading: Reading) -> None:
        before = self._state, self._hint, self.aspect
        width, height = reading.size
        self._aspect = width / height
        found = reading.glance.found
        texts = tuple(one.text for one in found)
        self._marks = tuple(tuple((x / width, y / height) for x, y in one.corners) for one in found)
        self._hint = reading.glance.hint
        if texts:
            self._hint = "done" if self._sightings.done(texts) else "found"
        self._become("on")
        if reading.picture is not None:
            self._picture = reading.picture
            self.pictured.emit()
        if before != (self._state, self._hint, self.aspect):
            self.changed.emit()
        for text in self._sightings.new(texts, self._clock.monotonic()):
            self.scanned.emit(text)
