"""What visitors do with videos: watched in the loop and the cinema, recorded; how the shell follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.house import House
from ui.shell.jobs import Jobs
from ui.videos.cinema_view import CinemaView
from ui.videos.lobby_view import LobbyView
from ui.videos.recording.record_view import RecordView
from ui.videos.recording.studio import Studio

if TYPE_CHECKING:
    from ui.awards.thanks_lobby import ThanksLobby
    from ui.shell.access_view import AccessView
    from ui.shell.shell_view import ShellView
    from ui.shell.sounds import Sounds


class Films:
    def __init__(self, house: House, jobs: Jobs, clock: Clock, studio: Studio) -> None:
        self.lobby = LobbyView(house, jobs, clock)
        self.cinema = CinemaView(house, jobs)
        self.record = RecordView(house, jobs, clock, studio)

    def connect(self, shell: ShellView, thanks: ThanksLobby, access: AccessView, sounds: Sounds) -> None:
        self.record.wants.connect(shell.go)
        self.record.sounded.connect(sounds.play)
        self.record.left.connect(thanks.come_back)
        self.record.busyChanged.connect(shell.keep_awake)
        self.record.changed.connect(lambda: thanks.offer_recording(bool(self.record.offered)))
        thanks.recordWanted.connect(self.record.enter)
        self.cinema.wants.connect(shell.go)
        self.cinema.watchingChanged.connect(lambda: shell.watch(bool(self.cinema.watching)))
        access.soundChanged.connect(self.cinema.turn)
        shell.visitEnded.connect(self.cinema.leave)

    def turned_away(self, shell: ShellView) -> None:
        """Nothing films or plays behind another screen."""
        if not shell.shows("cinema"):
            self.cinema.close()
        if not shell.shows("record"):
            self.record.leave()

    def stop(self) -> None:
        self.record.leave()
        self.cinema.stop()
