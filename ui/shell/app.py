"""Builds the running kiosk out of an open event: services below, views beside, one window in front."""

from __future__ import annotations

import os
import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from platformdirs import user_config_path
from PySide6 import QtQuick
from PySide6.QtCore import QLocale, QObject, QResource, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.device import pixels_per_mm, read_device
from kiosk.event.backups import Backups
from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import LANGUAGES, Sentence
from tools import resources
from ui.admin.admin_view import AdminView
from ui.hunt.board_view import BoardView
from ui.hunt.hunt_view import HuntView
from ui.kit import keyboard
from ui.kit.fonts import load_fonts
from ui.kit.mustache_images import MustacheImages
from ui.kit.words import QtWords
from ui.people.finder_view import FinderView
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.guard import Guard
from ui.shell.jobs import Jobs
from ui.shell.scanner import Scanner
from ui.shell.shell_view import ShellView
from ui.shell.sounds import Sounds

ROOT = Path(__file__).parents[2]
VISITOR_STEPS = ("claim", "type", "who", "ticket", "answer")


@dataclass(frozen=True, slots=True)
class Options:
    """`size` of the window in pixels; None fills the screen. `pixels_per_mm` None asks the device."""

    size: tuple[int, int] | None = None
    pixels_per_mm: float | None = None
    language: str | None = None
    text_scale: float = 1.0


def application() -> QGuiApplication:
    """The one application object, with what must be set before it exists."""
    keyboard.prepare()
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["handlebar"])
    app.setApplicationName("handlebar")
    app.setQuitOnLastWindowClosed(False)
    return app


class Languages:
    """Switches the whole screen: sentences, digits, direction."""

    def __init__(self, app: QGuiApplication, engine: QQmlApplicationEngine) -> None:
        self._app = app
        self._engine = engine
        self._words = {language: QtWords(language) for language in LANGUAGES}
        self.now = self._words["en"]

    def speak(self, language: str) -> None:
        self._app.removeTranslator(self.now.translator)
        self.now = self._words[language]
        QLocale.setDefault(self.now.locale)
        self._app.installTranslator(self.now.translator)
        self._engine.retranslate()

    def stop(self) -> None:
        self._app.removeTranslator(self.now.translator)

    def say(self, sentence: Sentence) -> str:
        return self.now.say(sentence)

    def close(self) -> None:
        self._app.removeTranslator(self.now.translator)
        QLocale.setDefault(QLocale.system())


class Kiosk(QObject):
    """Everything that runs. `close()` takes it down in order: jobs, engine, views, database."""

    def __init__(self, house: House, tools: Tools, options: Options) -> None:
        super().__init__()
        self.app = application()
        QResource.registerResource(str(resources.ensure(ROOT)))
        load_fonts()
        self._leaving = False
        self.house = house
        self.jobs = Jobs(ThreadPoolExecutor(max_workers=2))
        self.engine = QQmlApplicationEngine()
        self.languages = Languages(self.app, self.engine)
        self._make_views(tools, options)
        self._connect()
        self.window = self._show(options)
        self.scanner = Scanner(self.window)
        self.scanner.touched.connect(self.shell.stirred)
        self.scanner.scanned.connect(self._scanned)
        self._first_pin()
        # After the first frame: what the first visitor would otherwise wait for.
        self._warm_up = QTimer(self, singleShot=True, interval=300)
        self._warm_up.timeout.connect(lambda: self.house.people.everyone().index)
        self._warm_up.start()

    def _make_views(self, tools: Tools, options: Options) -> None:
        settings = self.house.event.settings
        default = options.language or settings.default_language
        self.languages.speak(default)
        scale = options.pixels_per_mm or pixels_per_mm(
            read_device(user_config_path("handlebar") / "device.toml"),
            self.app.primaryScreen().physicalDotsPerInch(),
        )
        self.shell = ShellView(tools.clock, scale, default, self.languages.speak)
        self.shell.rename(self.house.event.info.title, default)
        self.shell.resize(options.text_scale)
        self.board = BoardView(self.house.hunt, tools.clock, self.house.store.subscribe)
        self.hunt = HuntView(self.house.hunt, self.house.people, self.house.event, tools.clock)
        self.finder = FinderView(self.house.people)
        backups = Backups(self.house.folder, self.house.store, self.house.event, tools.clock)
        self.keeper = BackupKeeper(backups, self.jobs, tools.clock)
        self.admin = AdminView(self.house, tools, self.jobs, self.keeper, self.languages.say)

    def _connect(self) -> None:
        self.guard = Guard(self._tell, lambda: self.shell.go("trouble"))
        self.hunt.wants.connect(self.shell.go)
        self.admin.wants.connect(self.shell.go)
        self.admin.working.connect(self.shell.keep_awake)
        self.admin.opened.connect(self.shell.organizing)
        self.admin.renamed.connect(self.shell.rename)
        self.admin.closing.connect(self.shell.leave)
        self.sounds = Sounds()
        self.hunt.recognized.connect(self.sounds.play)
        self.hunt.wants.connect(self.sounds.play)
        self.shell.asked.connect(lambda: self.sounds.play("ask"))
        self.shell.visitEnded.connect(self.hunt.leave)
        self.shell.visitEnded.connect(self.finder.clear)
        self.shell.visitEnded.connect(self.admin.lock)
        self.shell.locked.connect(self.admin.lock)

    def _show(self, options: Options) -> QtQuick.QQuickWindow:
        self.engine.addImportPath("qrc:/")
        self.engine.addImportPath("qrc:/ui/kit/keyboard")
        self.engine.addImageProvider("mustache", MustacheImages())
        self.engine.setInitialProperties(
            {
                "shell": self.shell,
                "hunt": self.hunt,
                "board": self.board,
                "finder": self.finder,
                "admin": self.admin,
            }
        )
        self.engine.load(QUrl("qrc:/ui/shell/Main.qml"))
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QtQuick.QQuickWindow):
            raise RuntimeError("the window could not be made")
        window = roots[0]
        if options.size is None:
            window.showFullScreen()
        else:
            window.resize(*options.size)
            window.show()
        window.requestActivate()
        return window

    def _scanned(self, text: str) -> None:
        self.shell.touched()
        if self.admin.inside:
            self._tell(self.admin.tested(text), None)
        else:
            self.hunt.scan(text)

    def _tell(self, what: Sentence, help_: Sentence | None) -> None:
        if self.shell.shows(*VISITOR_STEPS):
            self.hunt.tell(what, help_)
            return
        self.shell.tell(self.languages.say(what), self.languages.say(help_) if help_ else "")

    def run(self) -> int:
        """Until the organizer leaves, or the machine says SIGTERM."""
        self.guard.install()
        self.shell.leaving.connect(self._leave)
        for sign in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sign, lambda *_: self._leave())
        heartbeat = QTimer(self, interval=1000)  # lets Python see a signal while Qt sleeps
        heartbeat.timeout.connect(self._beat)
        heartbeat.start()
        code = self.app.exec()
        heartbeat.stop()
        return code

    def _leave(self) -> None:
        self._leaving = True
        self.app.exit(0)

    def _beat(self) -> None:
        if self._leaving:  # a signal that came before exec() did not end it
            self.app.exit(0)

    def _first_pin(self) -> None:
        if not self.house.pin.is_set():
            self.admin.enter()

    def close(self) -> None:
        self.guard.remove()
        self._warm_up.stop()
        self.keeper.stop()
        self.shell.stop()
        self.admin.stop()
        self.jobs.close()
        self.window.removeEventFilter(self.scanner)
        shiboken6.delete(self.engine)
        self.languages.stop()
        self.languages.close()
        self.house.close()
