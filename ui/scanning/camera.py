"""The cameras of this machine by QtMultimedia, which is loaded when somebody first asks for them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.scanning.cameras import Camera, numbered

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaDevices, QVideoSink

log = logging.getLogger(__name__)


class QtCameras:
    def __init__(self) -> None:
        self._devices: QMediaDevices | None = None
        self._watchers: list[Callable[[], None]] = []

    def names(self) -> tuple[str, ...]:
        return tuple(self._inputs())

    def watch(self, changed: Callable[[], None]) -> None:
        self._watchers.append(changed)

    def open(self, name: str, failed: Callable[[], None]) -> Camera:
        return _QtCamera(self._inputs()[name], failed)

    def _changed(self) -> None:
        for tell in self._watchers:
            tell()

    def _inputs(self) -> dict[str, QCameraDevice]:
        """Empty without loading anything where the system has no video device at all."""
        if self._devices is None and not _may_have_one():
            return {}
        from PySide6.QtMultimedia import QMediaDevices

        if self._devices is None:
            self._devices = QMediaDevices()
            self._devices.videoInputsChanged.connect(self._changed)
        found = sorted(QMediaDevices.videoInputs(), key=lambda device: not device.isDefault())
        return dict(zip(numbered([device.description() for device in found]), found, strict=True))


def _may_have_one() -> bool:
    return sys.platform != "linux" or any(Path("/dev").glob("video*"))


class _QtCamera:
    def __init__(self, device: QCameraDevice, failed: Callable[[], None]) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        self._failed = failed
        self._sink = QVideoSink()
        self._camera = QCamera(device)
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._camera.errorOccurred.connect(self._broke)
        self._camera.start()

    @property
    def sink(self) -> QVideoSink:
        return self._sink

    def close(self) -> None:
        self._failed = lambda: None
        self._camera.stop()
        self._session.setCamera(None)  # type: ignore[arg-type]
        self._session.setVideoSink(None)  # type: ignore[arg-type]

    def _broke(self, error: QCamera.Error, _text: str) -> None:
        log.warning("camera: %s", error.name)
        self._failed()
