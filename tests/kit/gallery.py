"""Every control of the kit in a window: `python -m tests.kit.gallery FOLDER [--only Names]`.

Any warning is a failure.
Run as a process of its own: the letters keyboard is chosen before the application exists.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    Property,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QLocale,
    QObject,
    QUrl,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui.kit.fonts import load_fonts
from ui.kit.keyboard import STYLES, prepare
from ui.kit.mustache_images import MustacheImages
from ui.kit.words import QtWords

ROOT = Path(__file__).parents[2]
SECTIONS = Path(__file__).parent / "gallery"


@dataclass(frozen=True)
class Setting:
    name: str
    width: int
    height: int
    pixels_per_mm: float = 3.78
    text_scale: float = 1.0


SETTINGS = (
    Setting("landscape", 1280, 800),
    Setting("wide", 1920, 1080),
    Setting("portrait", 1080, 1920),
    Setting("small", 1280, 800, 5.9),
    Setting("small-double", 1280, 800, 5.9, 2.0),
    Setting("double", 1280, 800, text_scale=2.0),
)


class Scene(QObject):
    """What is on the stage, told by a signal: setProperty keeps Python's lock while QML's loader needs it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._setting, self._language, self._section = SETTINGS[0], "en", ""

    def show(self, setting: Setting, language: str, section: Path | None) -> None:
        self._setting, self._language = setting, language
        self._section = QUrl.fromLocalFile(str(section)).toString() if section else ""
        self.changed.emit()

    @Property(float, notify=changed)
    def pixelsPerMm(self) -> float:
        return self._setting.pixels_per_mm

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._setting.text_scale

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._section


def sections() -> list[Path]:
    return sorted(file for file in SECTIONS.glob("*.qml") if file.stem != "Stage")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[])
    parser.add_argument("--settings", nargs="*", default=[])
    parser.add_argument("--languages", nargs="*", default=["en", "fa"])
    args = parser.parse_args()
    complaints: list[str] = []
    app, engine, scene = opened(complaints)
    window = engine.rootObjects()[0] if engine.rootObjects() else None
    if isinstance(window, QQuickWindow):
        args.folder.mkdir(parents=True, exist_ok=True)
        for language, setting, section in _shots(args):
            where = f"{section.stem}-{language}-{setting.name}"
            seen = len(complaints)
            show(app, window, scene, QtWords(language), setting, section)
            window.grabWindow().save(str(args.folder / f"{where}.png"), quality=90)
            complaints[seen:] = [f"{where}: {text}" for text in complaints[seen:]]
    print("\n".join(dict.fromkeys(complaints)), file=sys.stderr)
    del window
    del engine
    return 1 if complaints else 0


def opened(complaints: list[str]) -> tuple[QGuiApplication, QQmlApplicationEngine, Scene]:
    """The stage with the letters keyboard, from disk; warnings go into `complaints`."""
    qInstallMessageHandler(lambda _kind, _context, text: complaints.append(text))
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    prepare()
    app = QGuiApplication(sys.argv[:1])
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT))
    engine.addImportPath(str(STYLES))
    engine.addImageProvider("mustache", MustacheImages())
    scene = Scene()
    engine.setInitialProperties({"scene": scene})
    engine.load(QUrl.fromLocalFile(str(SECTIONS / "Stage.qml")))
    return app, engine, scene


def _shots(args: argparse.Namespace) -> Iterator[tuple[str, Setting, Path]]:
    for language in args.languages:
        for setting in SETTINGS:
            for section in sections():
                if (not args.only or section.stem in args.only) and (
                    not args.settings or setting.name in args.settings
                ):
                    yield language, setting, section


def show(
    app: QGuiApplication,
    window: QQuickWindow,
    scene: Scene,
    words: QtWords,
    setting: Setting,
    section: Path,
) -> None:
    QLocale.setDefault(words.locale)
    app.installTranslator(words.translator)
    scene.show(setting, words.language, None)
    window.resize(setting.width, setting.height)
    settle(app, window)
    scene.show(setting, words.language, section)
    settle(app, window)


def settle(app: QGuiApplication, window: QQuickWindow) -> None:
    """Until two frames in a row were drawn with nothing left to do, at most half a second."""
    deadline = QDeadlineTimer(500)
    frames: list[int] = []
    counted = Slot()(lambda: frames.append(1))
    window.frameSwapped.connect(counted)
    while len(frames) < 3 and not deadline.hasExpired():
        window.update()
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.frameSwapped.disconnect(counted)


if __name__ == "__main__":
    sys.exit(main())
