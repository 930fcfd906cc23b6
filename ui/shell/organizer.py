"""The organizer's side of the kiosk: some hundred modules that no visitor waits for.

Imported and made by whoever needs it first (`Kiosk.organizer`), or by the kiosk soon after its first frame.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.device import read_device
from kiosk.house import House
from kiosk.scanning.payload import read_payload
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.admin_view import AdminView
from ui.admin.scanning.scanning_view import ScanningView
from ui.awards.red_carpet_view import RedCarpetView
from ui.contest.podium_view import PodiumView
from ui.draw.ceremony_view import CeremonyView
from ui.kit.qr_images import QrImages
from ui.scanning.camera_view import CameraView
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.jobs import Jobs
from ui.shell.print_keeper import PrintKeeper
from ui.shell.shell_view import ShellView


class Organizer:
    """`device`: the file with this machine's settings."""

    def __init__(
        self,
        house: House,
        tools: Tools,
        jobs: Jobs,
        keeper: BackupKeeper,
        prints: PrintKeeper,
        say: Callable[[Sentence], str],
        shell: ShellView,
        camera: CameraView,
        device: Path,
    ) -> None:
        self._shell = shell
        event = house.event.info.id
        self.admin = AdminView(house, tools, jobs, keeper, prints, device, say)
        self.scanning = ScanningView(
            camera, read_device(device).camera, device, lambda text: read_payload(text, event)
        )
        self.admin.panels.contest.use(camera)
        self.ceremony = CeremonyView(house, tools, jobs, self.admin.panels.offer)
        self.red_carpet = RedCarpetView(house)
        self.podium = PodiumView(house)
        self._stages: Mapping[str, CeremonyView | RedCarpetView | PodiumView] = {
            "ceremony": self.ceremony,
            "redcarpet": self.red_carpet,
            "podium": self.podium,
        }
        self._connect()
        for name in self._stages:
            self._connect_stage(name)
        self._connect_shows()

    def screens(self, engine: QQmlEngine, window: QObject) -> QObject:
        """The list of the organizer's screens, as long as the window lives."""
        engine.addImageProvider("qr", QrImages())
        engine.addImageProvider("award", self.admin.panels.awards.images)
        component = QQmlComponent(engine, "qrc:/ui/shell/OrganizerScreens.qml")
        screens = component.createWithInitialProperties(
            {
                "admin": self.admin,
                "scanning": self.scanning,
                "ceremony": self.ceremony,
                "redCarpet": self.red_carpet,
                "podium": self.podium,
            }
        )
        if screens is None:
            raise RuntimeError(component.errorString())
        screens.setParent(window)
        return screens

    @property
    def takes_scans(self) -> bool:
        """The organizer is inside, or a stage is on the screen."""
        return bool(self.admin.inside or self._shell.onStage)

    def scan(self, text: str) -> Sentence | None:
        """What is said about a scan of theirs; None when a screen shows it."""
        if stage := self._stages.get(str(self._shell.screen)):
            stage.scan(text)
            return None
        if self._shell.shows("camera"):
            self.scanning.tested(text)
            return None
        if self._shell.shows("costumephoto"):
            return None
        return self.admin.scan(str(self._shell.screen), text)

    def stop(self) -> None:
        self.admin.stop()
        self.ceremony.stop()

    def _connect(self) -> None:
        admin, shell = self.admin, self._shell
        admin.wants.connect(shell.go)
        admin.working.connect(shell.keep_awake)
        admin.opened.connect(shell.organizing)
        admin.renamed.connect(shell.rename)
        admin.closing.connect(shell.leave)
        shell.visitEnded.connect(admin.lock)
        shell.locked.connect(admin.lock)
        shell.screenChanged.connect(self._try_camera)
        self.scanning.left.connect(lambda: shell.go("admin"))

    def _connect_stage(self, name: str) -> None:
        """A stage is no organizer's screen: whoever is on it has left the desk, and the PIN leads back."""
        stage, shell, admin = self._stages[name], self._shell, self.admin
        stage.wants.connect(shell.go)
        stage.taken.connect(lambda taken: shell.hold(name, taken))
        stage.taken.connect(lambda taken: admin.lock() if taken else None)
        admin.opened.connect(lambda inside: stage.give_back() if inside else None)
        shell.leaveAsked.connect(lambda: stage.leaveAsked.emit() if shell.shows(name) else None)

    def _connect_shows(self) -> None:
        self.ceremony.publishing.connect(
            lambda draw: self.admin.enter_for(lambda: self.admin.panels.draw.publish(draw))
        )
        self.admin.panels.awards.showWanted.connect(lambda: self.admin.go("redcarpet"))
        self.red_carpet.awardsWanted.connect(lambda: self.admin.enter_for(lambda: self.admin.go("awards")))
        self.red_carpet.certificatesWanted.connect(
            lambda: self.admin.enter_for(lambda: self.admin.go("awardbatch"))
        )
        self._connect_podium()
        self._shell.screenChanged.connect(self._arrive)

    def _connect_podium(self) -> None:
        contest = self.admin.panels.contest
        contest.showWanted.connect(self._to_podium)
        self.podium.contestsWanted.connect(lambda: self.admin.enter_for(lambda: self.admin.go("contests")))
        self.podium.resultWanted.connect(lambda id_: self.admin.enter_for(lambda: contest.open_result(id_)))
        self.podium.certificatesWanted.connect(
            lambda id_: self.admin.enter_for(lambda: contest.open_result(id_, "awards"))
        )

    def _to_podium(self, contest: int) -> None:
        self.podium.choose(contest)
        self.admin.go("podium")

    def _arrive(self) -> None:
        if stage := self._stages.get(str(self._shell.screen)):
            stage.arrive()

    def _try_camera(self) -> None:
        if self._shell.shows("camera"):
            self.scanning.begin()
