"""Facts about cameras, videos and sound, by really using them. No picture is kept."""

from __future__ import annotations

import time
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import shiboken6
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from kiosk.doctor.facts import Camera, CameraFacts, SoundFacts, VideoFacts
from ui.shell.sounds import has_sound_card

FIRST_FRAME = 3000
LONGEST_CLIP = 8000
FRAMES = 12
SIZE = (160, 96)
OVER = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)


def cameras() -> CameraFacts:
    app = QGuiApplication(["doctor"])
    if not _has_backend():
        return CameraFacts(backend=False)
    return CameraFacts(True, tuple(_camera(app, device) for device in QMediaDevices.videoInputs()))


def _has_backend() -> bool:
    return bool(QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode))


def _camera(app: QGuiApplication, device: QCameraDevice) -> Camera:
    sink, session, camera = QVideoSink(), QMediaCaptureSession(), QCamera(device)
    seen: list[tuple[int, int, int]] = []
    trouble: list[str] = []
    began = time.monotonic()

    def arrived(frame: QVideoFrame) -> None:
        if frame.isValid():
            seen.append((frame.width(), frame.height(), round((time.monotonic() - began) * 1000)))
            app.exit()

    def failed(error: QCamera.Error, _: str) -> None:
        trouble.append(error.name)
        app.exit()

    session.setCamera(camera)
    session.setVideoSink(sink)
    sink.videoFrameChanged.connect(arrived)
    camera.errorOccurred.connect(failed)
    QTimer.singleShot(FIRST_FRAME, app.exit)
    camera.start()
    app.exec()
    camera.stop()
    width, height, first = seen[0] if seen else (0, 0, None)
    return Camera(
        name=device.description(),
        formats=len(device.videoFormats()),
        width=width,
        height=height,
        first=first,
        trouble=trouble[0] if trouble else "",
    )


def video() -> VideoFacts:
    app = QGuiApplication(["doctor"])
    if not _has_backend():
        return VideoFacts(backend=False)
    with TemporaryDirectory(prefix="handlebar-look-") as place:
        clip = Path(place) / "clip.mp4"
        _film(clip, "libx264")
        shown = _play(app, clip)
        return VideoFacts(True, FRAMES, shown, _av1(app, Path(place) / "av1.mp4"))


def _av1(app: QGuiApplication, clip: Path) -> int | None:
    try:
        _film(clip, "libsvtav1")
    except ValueError:
        return None
    return _play(app, clip)


def _film(path: Path, codec: str) -> None:
    """A gray clip that grows lighter. ValueError where this codec cannot be written."""
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=Fraction(25))
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height = SIZE
        stream.pix_fmt = "yuv420p"
        for number in range(FRAMES):
            frame = av.VideoFrame(*SIZE, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes([100 + number]) * plane.buffer_size)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _play(app: QGuiApplication, clip: Path) -> int:
    """How many frames with a picture came out before the end."""
    player, sink = QMediaPlayer(), QVideoSink()
    seen = 0

    def arrived(frame: QVideoFrame) -> None:
        nonlocal seen
        seen += frame.isValid() and not frame.toImage().isNull()

    def moved(status: QMediaPlayer.MediaStatus) -> None:
        if status in OVER:
            app.exit()

    player.setVideoSink(sink)
    sink.videoFrameChanged.connect(arrived)
    player.mediaStatusChanged.connect(moved)
    player.errorOccurred.connect(lambda *_: app.exit())
    limit = QTimer(singleShot=True, interval=LONGEST_CLIP)
    limit.timeout.connect(app.exit)
    limit.start()
    player.setSource(QUrl.fromLocalFile(str(clip)))
    QTimer.singleShot(0, player.play)  # inside the loop: a clip that ends at once would end it before it runs
    app.exec()
    player.stop()
    shiboken6.delete(player)
    return seen


def sound() -> SoundFacts:
    app = QGuiApplication(["doctor"])
    found = SoundFacts(has_sound_card(), len(QMediaDevices.audioOutputs()))
    del app
    return found
