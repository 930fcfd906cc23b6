"""The organizer's side of the kiosk: some hundred modules that no visitor waits for.

Imported and made by whoever needs it first (`Kiosk.organizer`), or by the kiosk soon after its first frame.
"""

from __future__ import annotations

from collections.abc import Callable
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
from ui.scanning.camera_view import CameraView
from ui.shell.backup_keeper import BackupKeeper
from ui.shell.jobs import Jobs
from ui.shell.shell_view import ShellView


class Organizer:
    """`device`: the file with this machine's settings."""

    def __init__(
        self,
        house: House,
        tools: Tools,
        jobs: Jobs,
        keeper: BackupKeeper,
        say: Callable[[Sentence], str],
        shell: ShellView,
        camera: CameraView,
        device: Path,
    ) -> None:
        self._shell = shell
        event = house.event.info.id
        self.admin = AdminView(house, tools, jobs, keeper, say)
        self.scanning = ScanningView(
            camera, read_device(device).camera, device, lambda text: read_payload(text, event)
        )
        self._connect()

    def screens(self, engine: QQmlEngine, window: QObject) -> QObject:
        """The list of the organizer's screens, as long as the window lives."""
        component = QQmlComponent(engine, "qrc:/ui/shell/OrganizerScreens.qml")
        screens = component.createWithInitialProperties({"admin": self.admin, "scanning": self.scanning})
        if screens is None:
            raise RuntimeError(component.errorString())
        screens.setParent(window)
        return screens

    @property
    def inside(self) -> bool:
        return self.admin.inside

    def scan(self, text: str) -> Sentence | None:
        """What is said about a scan while the organizer is inside; None when a screen shows it."""
        if self._shell.shows("camera"):
            self.scanning.tested(text)
            return None
        return self.admin.scan(str(self._shell.screen), text)

    def stop(self) -> None:
        self.admin.stop()

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

    def _try_camera(self) -> None:
        if self._shell.shows("camera"):
            self.scanning.begin()
