"""The photos of one costume: from files, from the camera, in their order."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import MOST_PHOTOS
from ui.admin.awards.picture_desk import PictureDesk
from ui.admin.files.files_view import FilesView
from ui.kit.rows import Rows
from ui.scanning.camera_view import CameraView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

NONE = -1


@QmlElement
class ContestPhotosView(QObject):
    """`put`: the photos as they are wanted now. `shotWanted`: one is to be taken. `wants`: a screen."""

    changed = Signal()
    put = Signal(object)
    shotWanted = Signal()
    wants = Signal(str)
    working = Signal(bool)

    def __init__(self, media: Path, files: FilesView, jobs: Jobs) -> None:
        super().__init__()
        self._pictures = PictureDesk(media, files, jobs)
        self._camera: CameraView | None = None
        self._photos: tuple[str, ...] = ()
        self._at = NONE
        self._rows = Rows(("picture", "place"))
        self._pictures.changed.connect(self.changed)
        self._pictures.wants.connect(self.wants)
        self._pictures.working.connect(self.working)

    def use(self, camera: CameraView) -> None:
        self._camera = camera
        camera.changed.connect(self.changed)

    def show(self, photos: tuple[str, ...]) -> None:
        """Digests in the event's media."""
        self._photos = photos
        self._at = min(self._at, len(photos) - 1)
        self._rows.show(
            tuple(
                {"picture": self._pictures.url(digest), "place": place} for place, digest in enumerate(photos)
            )
        )
        self.changed.emit()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Roles: picture (an address, "" where its file is gone), place (from 0)."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._photos)

    @Property(int, constant=True)
    def mostPhotos(self) -> int:
        return MOST_PHOTOS

    @Property(bool, notify=changed)
    def canAdd(self) -> bool:
        return len(self._photos) < MOST_PHOTOS

    @Property(bool, notify=changed)
    def hasCamera(self) -> bool:
        return self._camera is not None and bool(self._camera.names)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """A picture is being made fit."""
        return self._pictures.running

    @Property(int, notify=changed)
    def place(self) -> int:
        """The photo that was touched, from 0; -1 for none."""
        return self._at

    @Slot()
    def look(self) -> None:
        """Whether there is a camera."""
        if self._camera is not None:
            self._camera.look()

    @Slot()
    def fromFile(self) -> None:
        self._pictures.ask(self.add, back="costume")

    @Slot()
    def fromCamera(self) -> None:
        self.shotWanted.emit()

    @Slot()
    def cancel(self) -> None:
        self._pictures.cancel()

    @Slot(int)
    def touch(self, place: int) -> None:
        """Touched again, it is let go."""
        self._at = NONE if place == self._at else place
        self.changed.emit()

    @Slot(int)
    def move(self, by: int) -> None:
        """The touched one, towards the front by -1, towards the end by 1."""
        photos, to = list(self._photos), self._at + by
        if self._at != NONE and 0 <= to < len(photos):
            photos.insert(to, photos.pop(self._at))
            self._at = to
            self.put.emit(tuple(photos))

    @Slot()
    def drop(self) -> None:
        if self._at != NONE:
            place, self._at = self._at, NONE
            self.put.emit((*self._photos[:place], *self._photos[place + 1 :]))

    def add(self, digest: str) -> None:
        """At the end; one that is there already comes no second time."""
        if len(self._photos) < MOST_PHOTOS and digest not in self._photos:
            self.put.emit((*self._photos, digest))

    def forget(self) -> None:
        self._pictures.cancel()
        self._at = NONE
