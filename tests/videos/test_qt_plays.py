"""The table of codecs, proven: every kind of film goes to the player itself, and its frames are looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtMultimedia import QAudioBufferOutput, QMediaPlayer, QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot

from kiosk.videos.probing.probe import probe
from kiosk.videos.probing.rules import PLAYED_LAYOUTS, PLAYED_SOUND
from tests.videos.films import CODECS, CONTAINERS, film, number_of, possible

EVERY = [(codec, container) for codec in CODECS for container in CONTAINERS if possible(codec, container)]
FEW = [("h264", "mp4"), ("hevc", "mov"), ("vp8", "webm"), ("vp9", "mkv"), ("mjpeg", "avi"), ("mpeg4", "mp4")]
OLDER = [
    ("mpeg1video", "mpg"),
    ("mpeg2video", "ts"),
    ("msmpeg4v3", "avi"),
    ("wmv2", "asf"),
    ("prores", "mov"),
    ("gif", "gif"),
    ("ffv1", "mkv"),
    ("png", "mov"),
    ("h264", "flv"),
]
USUAL_LAYOUT = {"prores": "yuv422p10le", "gif": "rgb8", "png": "rgb24"}
MAKER = {
    "rgb24": "png",
    "rgba": "png",
    "bgra": "ffv1",
    "gbrp": "h264-rgb",
    "yuv420p12le": "ffv1",
    "gray": "ffv1",
}
MAKER |= {"yuv440p": "ffv1", "yuv411p": "ffv1", "yuva420p": "ffv1"}
OVER = (QMediaPlayer.MediaStatus.EndOfMedia, QMediaPlayer.MediaStatus.InvalidMedia)

# Qt tells of what it does not have; what comes out is looked at here.
pytestmark = pytest.mark.qt_log_ignore(
    "Couldn't", "QRhi", "QFFmpeg", "Failed to", "Cannot", "No HW", "Could not", "AV1"
)


class Watched:
    """A film played to its end: the numbers in the frames that were shown, and blocks of sound."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.numbers: list[int] = []
        self.sounds = 0
        self.size = (0, 0)
        player, sink, ears = QMediaPlayer(), QVideoSink(), QAudioBufferOutput()
        player.setVideoSink(sink)
        player.setAudioBufferOutput(ears)
        sink.videoFrameChanged.connect(self._see)
        ears.audioBufferReceived.connect(self._hear)
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.play()
        qtbot.waitUntil(lambda: player.mediaStatus() in OVER, timeout=30_000)
        player.stop()

    def _see(self, frame: QVideoFrame) -> None:
        image = frame.toImage()
        if image.isNull():
            return
        width, height = image.width(), image.height()
        self.size = (width, height)
        self.numbers.append(
            number_of(lambda x, y: image.pixelColor(int(x * width), int(y * height)).lightness())
        )

    def _hear(self, _buffer: object) -> None:
        self.sounds += 1


def check(qtbot: QtBot, path: Path, frames: int) -> None:
    """Every frame came, in order, with sound if there is any; and the probe says the same."""
    watched, found = Watched(qtbot, path), probe(path)
    assert found.verdict == ("plays" if found.audio_codec else "silent"), found
    assert watched.numbers == list(range(frames))
    assert watched.size == (found.width, found.height)
    assert bool(watched.sounds) == bool(found.audio_codec)


@pytest.mark.parametrize(("codec", "container"), FEW)
def test_what_the_table_says(codec: str, container: str, qtbot: QtBot, tmp_path: Path) -> None:
    check(qtbot, film(tmp_path / f"a.{container}", codec, seconds=0.6), 9)


@pytest.mark.faults
@pytest.mark.parametrize(("codec", "container"), [each for each in EVERY if each[0] != "av1"])
def test_every_kind(codec: str, container: str, qtbot: QtBot, tmp_path: Path) -> None:
    check(qtbot, film(tmp_path / f"a.{container}", codec), 30)


@pytest.mark.faults
@pytest.mark.parametrize(("codec", "container"), OLDER)
def test_older_and_rarer_kinds(codec: str, container: str, qtbot: QtBot, tmp_path: Path) -> None:
    sound = {"gif": "", "asf": "wmav2", "flv": "mp3", "ts": "mp3", "mpg": "mp2"}.get(container, "usual")
    layout = USUAL_LAYOUT.get(codec, "")
    check(qtbot, film(tmp_path / f"a.{container}", codec, fps=25, sound=sound, pix_fmt=layout), 50)


@pytest.mark.faults
@pytest.mark.parametrize("sound", sorted(PLAYED_SOUND))
def test_every_kind_of_sound(sound: str, qtbot: QtBot, tmp_path: Path) -> None:
    container = {"wmav2": "asf", "adpcm_ima_wav": "avi", "pcm_u8": "avi", "pcm_mulaw": "mov"}.get(
        sound, "mkv"
    )
    path = film(tmp_path / f"a.{container}", "mpeg4", sound=sound)
    assert Watched(qtbot, path).sounds and probe(path).verdict == "plays"


@pytest.mark.faults
@pytest.mark.parametrize("layout", sorted(PLAYED_LAYOUTS))
def test_every_layout_of_frames(layout: str, qtbot: QtBot, tmp_path: Path) -> None:
    codec = MAKER.get(layout, "mjpeg" if layout.startswith("yuvj") else "h264")
    path = film(
        tmp_path / ("a.mov" if codec == "png" else "a.mkv"),
        codec,
        sound="",
        pix_fmt="rgb24" if layout == "gbrp" else layout,
    )
    check(qtbot, path, 30)


@pytest.mark.faults
@pytest.mark.parametrize("container", ["mp4", "mkv", "webm", "avi"])
def test_av1_shows_nothing(container: str, qtbot: QtBot, tmp_path: Path) -> None:
    """If this fails, Qt has learnt it: the table may grow."""
    path = film(tmp_path / f"a.{container}", "av1", seconds=1)
    assert Watched(qtbot, path).numbers == []
    assert probe(path).reason == "codec"


def test_ten_bits_show_nothing_without_a_graphics_card(qtbot: QtBot, tmp_path: Path) -> None:
    path = film(tmp_path / "a.mov", "hevc", seconds=0.4, sound="", pix_fmt="yuv420p10le")
    assert Watched(qtbot, path).numbers == []
    found = probe(path)
    assert (found.reason, found.convertible) == ("deep-color", True)


def test_a_film_of_a_phone_stands_upright(qtbot: QtBot, tmp_path: Path) -> None:
    path = film(tmp_path / "a.mp4", seconds=0.4, rotation=90, sound="")
    assert Watched(qtbot, path).size == (180, 320) == (probe(path).width, probe(path).height)
