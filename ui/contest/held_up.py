"""What is held up to the scanner at the booth, or anywhere else while it concerns a vote."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from kiosk.scanning.payload import BallotCode, PassCode, Payload, read_payload
from kiosk.words import Sentence
from ui.people.asking_view import AskingView

SCREENS = ("voter", "booth")
TAKES_PASSES = (*SCREENS, "gallery")


class Booth(Protocol):
    wants: SignalInstance
    sounded: SignalInstance
    told: SignalInstance
    interrupted: SignalInstance
    paperScanned: SignalInstance

    def busy(self) -> bool: ...
    def done(self) -> None: ...
    def refuse(self, what: Sentence, help_: Sentence | None = None) -> None: ...


class HeldUp:
    """Keeps what waits until the voter said whether their ballot ends here; nothing else."""

    def __init__(self, booth: Booth, asking: AskingView, event: str) -> None:
        self._booth = booth
        self._asking = asking
        self._event = event
        self.waiting = ""

    def scan(self, screen: str, text: str) -> bool:
        """Whether it is the booth's: a ballot paper anywhere, a pass where one votes, and whatever is held
        up while a ballot lies open."""
        payload = read_payload(text, self._event)
        if screen in SCREENS and self._booth.busy():
            self._interrupt(text, payload)
            return True
        if isinstance(payload, BallotCode):
            self._begin_anew()
            self._booth.sounded.emit("seen")
            self._paper(payload.code)
            return True
        if screen not in TAKES_PASSES or not isinstance(payload, PassCode):
            return False
        if screen != "voter":
            self._begin_anew()
            self._booth.wants.emit("voter")  # a pass that nobody has is told there
        self._booth.sounded.emit("seen")
        return self._asking.scan(text)

    def end_it(self) -> None:
        """The ballot on the screen is not cast; what was scanned meanwhile comes next."""
        waiting = self.waiting
        self._booth.done()
        if waiting:
            self.scan("gallery", waiting)

    def forget(self) -> None:
        self.waiting = ""

    def _interrupt(self, text: str, payload: Payload) -> None:
        """Somebody holds something up while a ballot lies open: no one's ballot changes by it."""
        self._booth.sounded.emit("seen")
        if isinstance(payload, PassCode | BallotCode):
            self.waiting = text
            self._booth.interrupted.emit()
        else:
            self._booth.told.emit(
                Sentence("Booth", "First cast your ballot, or go back. Then scan it again.")
            )

    def _begin_anew(self) -> None:
        """Somebody else's turn, whatever was on the screen."""
        self._booth.done()
        self._asking.begin()

    def _paper(self, code: str) -> None:
        self._booth.refuse(
            Sentence("Booth", "That is a ballot paper."),
            Sentence("Booth", "It is counted while its vote is open. Ask the organizer."),
        )
        self._booth.paperScanned.emit(code)
