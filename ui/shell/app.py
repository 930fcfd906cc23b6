"""Builds the running kiosk out of an open event: services below, views beside, one window in front."""

from __future__ import annotations

import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6 import QtQuick
from PySide6.QtCore import QObject, QResource, Qt, QTimer, QUrl
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.device import pixels_per_mm, read_device, usual_file
from kiosk.event.backups import Backups
from kiosk.house import House
from kiosk.scanning.payload import is_ours
from kiosk.tools import Tools
from kiosk.words import Sentence
from tools import resources
from ui.awards.thanks_lobby import ThanksLobby
from ui.contest.booth_view import BoothView
from ui.contest.gallery_view import GalleryView
from ui.contest.invitation import Invitation
from ui.contest.judge_view import JudgeView
from ui.contest.paper_entry import PaperEntry
from ui.draw.draw_lobby import DrawLobby
from ui.hunt.board_view import BoardView
from ui.hunt.clues_view import CluesView
from ui.hunt.hunt_view import HuntView
from ui.hunt.mine_view import MineView
from ui.kit.fonts import load_fonts
from ui.kit.mustache_images import MustacheImages
from ui.people.finder_view import FinderView
from ui.people.walk_in_view import WalkInView
from ui.scanning.camera_view import CameraView
from ui.scanning.cameras import Cameras, NoCameras
from ui.shell.access import Access, defaults, is_tall
from ui.shell.access_view import AccessView
from ui.shell.application import application
from ui.shell.attract_view import AttractView
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.contest_keeper import ContestKeeper
from ui.shell.films import Films
from ui.shell.guard import Guard
from ui.shell.jobs import Jobs
from ui.shell.languages import Languages
from ui.shell.print_keeper import PrintKeeper
from ui.shell.print_news import PrintNews
from ui.shell.scanner import Scanner
from ui.shell.shell_view import ShellView
from ui.shell.sounds import Sounds
from ui.videos.recording.microphones import Microphones, NoMicrophones
from ui.videos.recording.studio import Studio

if TYPE_CHECKING:
    from ui.admin.admin_view import AdminView
    from ui.admin.scanning.scanning_view import ScanningView
    from ui.shell.organizer import Organizer

AFTER_FIRST_FRAME = 300
VISITOR_STEPS = ("claim", "type", "who", "ticket", "answer", "mine")


@dataclass(frozen=True, slots=True)
class Options:
    """`size` of the window in pixels; None fills the screen. `pixels_per_mm` None asks the device.

    `wishes`: what every visitor begins with whatever the event says, of `ui.shell.access.WISHES`.
    `device`: the file with this machine's settings; None is the usual one.
    """

    size: tuple[int, int] | None = None
    pixels_per_mm: float | None = None
    language: str | None = None
    text_scale: float = 1.0
    wishes: frozenset[str] = frozenset()
    cameras: Cameras = field(default_factory=NoCameras)
    microphones: Microphones = field(default_factory=NoMicrophones)
    device: Path | None = None


class Kiosk(QObject):
    """Everything that runs. `close()` takes it down in order: camera, jobs, engine, views, database."""

    def __init__(self, house: House, tools: Tools, options: Options) -> None:
        super().__init__()
        self.app = application()
        QResource.registerResource(str(resources.ensure()))
        load_fonts()
        self._leaving = False
        self._organizer: Organizer | None = None
        self.house = house
        self.tools = tools
        self.cameras = options.cameras
        self.microphones = options.microphones
        self.jobs = Jobs(ThreadPoolExecutor(max_workers=2))
        self.engine = QQmlApplicationEngine()
        self.languages = Languages(self.app, self.engine)
        self._make_views(tools, options)
        self._connect()
        self.window = self._show(options)
        self.scanner = Scanner(self.window)
        self.scanner.touched.connect(self.shell.stirred)
        self.scanner.walked.connect(self.access.touched_by)
        self.scanner.scanned.connect(self._scanned)
        self._warm_up = QTimer(self, singleShot=True, interval=AFTER_FIRST_FRAME)
        self._warm_up.timeout.connect(self._make_the_rest)
        self.window.frameSwapped.connect(self._warm_up.start, Qt.ConnectionType.SingleShotConnection)
        if not house.pin.is_set():
            self.admin.enter()

    @property
    def organizer(self) -> Organizer:
        if self._organizer is None:
            self._organizer = self._make_organizer()
        return self._organizer

    @property
    def admin(self) -> AdminView:
        return self.organizer.admin

    @property
    def scanning(self) -> ScanningView:
        return self.organizer.scanning

    def _make_organizer(self) -> Organizer:
        from ui.shell.organizer import Organizer

        made = Organizer(
            self.house,
            self.tools,
            self.jobs,
            self.keeper,
            self.prints,
            self.languages.say,
            self.shell,
            self.camera,
            self.device,
        )
        made.admin.renamed.connect(lambda *_: self.access.begin(self._access_defaults()))
        made.admin.sounded.connect(self.sounds.play)
        self.papers.join(made.admin.panels.contest.paper_ballots)
        for show in (made.ceremony.show_view, made.red_carpet, made.podium):
            show.sounded.connect(self.sounds.play)
            show.hushed.connect(self.sounds.hush)
        made.admin.speak(self.languages.now.language)
        self.window.setProperty("organizer", made.screens(self.engine, self.window))
        return made

    def _make_the_rest(self) -> None:
        """After the first frame: what the first visitor and the organizer would otherwise wait for."""
        _ = self.house.people.everyone().index, self.organizer
        self._look_for_cameras()

    def _make_views(self, tools: Tools, options: Options) -> None:
        settings = self.house.event.settings
        default = options.language or settings.default_language
        self.languages.speak(default)
        self.device = options.device or usual_file()
        device = read_device(self.device)
        scale = options.pixels_per_mm or pixels_per_mm(device, self.app.primaryScreen().physicalDotsPerInch())
        self._wishes = options.wishes
        pixels = options.size[1] if options.size else self.app.primaryScreen().size().height()
        self._height_mm = pixels / scale
        self.access = AccessView(self._access_defaults(), is_tall(self._height_mm))
        self.shell = ShellView(tools.clock, scale, default, self.languages.speak)
        self.shell.rename(self.house.event.info.title, default)
        self.shell.resize(options.text_scale)
        self.board = BoardView(self.house.hunt, tools.clock, self.house.store.subscribe)
        self.hunt = HuntView(self.house.hunt, self.house.people, self.house.event, tools.clock)
        self.mine = MineView(self.hunt)
        self.clues = CluesView(self.house.clues, tools.clock, self.house.store.subscribe)
        self.draws = DrawLobby(self.house, tools.clock)
        self.gallery = GalleryView(self.house, tools.clock)
        self.judge = JudgeView(self.house, tools.clock)
        studio = Studio(options.cameras, options.microphones, lambda: self.camera.choice)
        self.films = Films(self.house, self.jobs, tools.clock, studio)
        self.lobby, self.cinema, self.record = self.films.lobby, self.films.cinema, self.films.record
        self.attract = AttractView(self.board, self.clues, self.draws.of_all, self.gallery, self.lobby)
        self.finder = FinderView(self.house.people)
        self.walk_in = WalkInView(self.house.walk_ins, self.house.people, self.house.event)
        event = self.house.event.info.id
        self.camera = CameraView(
            options.cameras, device.camera, tools.clock, lambda text: is_ours(text, event)
        )
        backups = Backups(self.house.folder, self.house.store, self.house.event, tools.clock)
        self.keeper = BackupKeeper(backups, self.jobs, tools.clock)
        self.votes = ContestKeeper(self.house.contests)
        self.prints = PrintKeeper(self.house.prints, self.jobs, tools.clock, device.printer)
        self.thanks = ThanksLobby(self.house, self.jobs, self.prints)
        self.booth = BoothView(self.house, tools.clock)
        self.papers = PaperEntry(self.booth, self.house.paper_ballots)
        self._speak()

    def _access_defaults(self) -> Access:
        return defaults(self.house.event.settings, self._height_mm, self._wishes)

    def _connect(self) -> None:
        self.guard = Guard(self._tell, lambda: self.shell.go("trouble"))
        self.hunt.wants.connect(self.shell.go)
        self.draws.of_one.wants.connect(self.shell.go)
        self.gallery.wants.connect(self.shell.go)
        self.judge.wants.connect(self.shell.go)
        self.shell.visitEnded.connect(self.gallery.leave)
        self.shell.organizerAsked.connect(lambda: self.admin.enter())
        self.sounds = Sounds(self._access_defaults().sound)
        self.access.soundChanged.connect(self.sounds.turn)
        self.shell.visitorGone.connect(self.access.reset)
        self.shell.languageChanged.connect(self._speak)
        self.shell.screenChanged.connect(self.votes.look)
        self.shell.screenChanged.connect(lambda: self.attract.run(self.shell.shows("attract")))
        self.hunt.recognized.connect(self.sounds.play)
        self.hunt.wants.connect(self.sounds.play)
        self.shell.asked.connect(lambda: self.sounds.play("ask"))
        self.shell.visitEnded.connect(self.hunt.leave)
        self.shell.screenChanged.connect(self._look_up)
        self.shell.visitEnded.connect(self.finder.clear)
        self.shell.visitEnded.connect(self.walk_in.begin)
        self.shell.visitEnded.connect(self.prints.visit_ended)
        self.print_news = PrintNews(self.house.prints, self.prints, self._tell_of_paper)
        self.shell.visitEnded.connect(self.print_news.visit_ended)
        self._connect_camera()
        self._connect_thanks()
        self._connect_booth()
        self.films.connect(self.shell, self.thanks, self.access, self.sounds)
        self.cinema.turn(self._access_defaults().sound)
        self.shell.screenChanged.connect(self._look_for_cameras)

    def _look_for_cameras(self) -> None:
        """Once the first frame is there; who looks for thanks to say is told what there is now."""
        if self._organizer is not None and self.shell.shows("home", "thanks"):
            self.record.look()

    def _connect_thanks(self) -> None:
        self.thanks.wants.connect(self.shell.go)
        self.thanks.sounded.connect(self.sounds.play)
        self.thanks.liftWanted.connect(lambda: self.admin.enter_for(self._more_paper))
        self.shell.visitEnded.connect(self.thanks.leave)

    def _connect_booth(self) -> None:
        self.papers.wants.connect(self.shell.go)
        self.hunt.elsewhere = self.papers.type_code
        self.gallery.voteWanted.connect(self.booth.enterFor)
        self.mine.may_vote = Invitation(self.house).holds
        self.mine.voteWanted.connect(self.booth.enterAs)
        self.booth.sounded.connect(self.sounds.play)
        self.booth.told.connect(lambda what: self._tell(what, None))
        self.shell.visitEnded.connect(self.booth.leave)

    def _connect_camera(self) -> None:
        self.shell.screenChanged.connect(self._attend)
        self.shell.askingChanged.connect(self._attend)
        self.shell.visitEnded.connect(self.camera.leave)
        self.shell.locked.connect(self.camera.leave)
        self.camera.changed.connect(lambda: self.shell.give_time(self.camera.wished))
        self.camera.scanned.connect(self._scanned)

    def _show(self, options: Options) -> QtQuick.QQuickWindow:
        self.engine.addImportPath("qrc:/")
        self.engine.addImportPath("qrc:/ui/kit/keyboard")
        self.engine.addImageProvider("mustache", MustacheImages())
        self.engine.addImageProvider("page", self.thanks.images)
        self.engine.setInitialProperties(
            {
                "shell": self.shell,
                "access": self.access,
                "hunt": self.hunt,
                "board": self.board,
                "mine": self.mine,
                "clues": self.clues,
                "attract": self.attract,
                "lobby": self.lobby,
                "gallery": self.gallery,
                "judge": self.judge,
                "draws": self.draws,
                "thanks": self.thanks,
                "booth": self.booth,
                "record": self.record,
                "finder": self.finder,
                "walkIn": self.walk_in,
                "camera": self.camera,
                "cinema": self.cinema,
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

    def _attend(self) -> None:
        """The camera runs before a screen that shows its picture, while somebody is there."""
        testing = self.shell.shows("camera", "costumephoto")
        self.camera.attend((testing or self.shell.shows("claim")) and not self.shell.asking, testing)

    def _look_up(self) -> None:
        """Who turned away from their tickets, from what they judge, watch or record, has left it."""
        if not self.shell.shows("lookup"):
            self.draws.of_one.leave()
        if not self.shell.shows("judge"):
            self.judge.leave()
        self.films.turned_away(self.shell)

    def _scanned(self, text: str) -> None:
        self.shell.touched()
        if self.shell.shows("record") and self.record.engaged:
            return
        if self._asked_for(text):
            self.sounds.play("seen")
        elif self._organizer is None or not self._organizer.takes_scans or self.papers.open:
            screen = str(self.shell.screen)
            if not self.booth.scan(screen, text) and not self.thanks.scan(screen, text):
                self.hunt.scan(text)
        elif (said := self._organizer.scan(text)) is not None:
            self._tell(said, None)

    def _asked_for(self, text: str) -> bool:
        """Whether it is a pass that a visitor's screen waits for."""
        if self.shell.shows("lookup"):
            return self.draws.of_one.scan(text)
        if self.shell.shows("record"):
            return self.record.scan(text)
        return self.shell.shows("judge") and self.judge.scan(text)

    def _more_paper(self) -> None:
        """The organizer came for no more than that: the screen is the visitor's again."""
        self.admin.lock()
        self.thanks.lifted()

    def _speak(self) -> None:
        """What is written in the words of a language, and not asked for by the screen, is written anew."""
        self.mine.speak(self.languages.now.language)
        self.clues.speak(self.languages.now.language)
        self.draws.speak(self.languages.now.language)
        self.gallery.speak(self.languages.now.language)
        self.judge.speak(self.languages.now.language)
        self.thanks.speak(self.languages.now.language)
        self.booth.speak(self.languages.now.language)
        self.cinema.speak(self.languages.now.language)
        self.papers.speak(self.languages.now.language)
        if self._organizer is not None:
            self._organizer.admin.speak(self.languages.now.language)

    def _tell(self, what: Sentence, help_: Sentence | None) -> None:
        if self.shell.shows(*VISITOR_STEPS):
            self.hunt.tell(what, help_)
            return
        self.shell.tell(self.languages.say(what), self.languages.say(help_) if help_ else "")

    def _tell_of_paper(self, what: Sentence, help_: Sentence | None) -> None:
        """The screen of what is being printed says it by itself."""
        if not self.shell.shows("keepsake"):
            self._tell(what, help_)

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

    def close(self) -> None:
        self.guard.remove()
        self._warm_up.stop()
        self.keeper.stop()
        self.votes.stop()
        self.prints.stop()
        self.attract.stop()
        self.clues.stop()
        self.draws.stop()
        self.gallery.stop()
        self.judge.leave()
        self.thanks.leave()
        self.booth.leave()
        self.films.stop()
        self.shell.stop()
        self.camera.close()
        if self._organizer is not None:
            self._organizer.stop()
        self.jobs.close()
        self.window.removeEventFilter(self.scanner)
        shiboken6.delete(self.engine)
        self.languages.close()
        self.house.close()
