"""Paper ballots on their way into the booth: one that somebody holds, or a stack, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from kiosk.contest.papers import rules
from kiosk.contest.papers.model import Look, MayEnter
from kiosk.contest.papers.service import PaperBallots
from kiosk.words import Sentence, Words
from ui.contest.booth_view import BoothView
from ui.kit.words import QtWords

STACK = "paperstack"


class Desk(Protocol):
    stackBegun: SignalInstance
    stackEnded: SignalInstance
    scanned: SignalInstance
    typed: SignalInstance

    def count_entered(self, entered: int) -> None: ...


class PaperEntry(QObject):
    """`wants`: where the booth leads to; while a stack is entered, back to the stack instead of home.

    `changed`: another paper of the stack is in the box.
    """

    wants = Signal(str)
    changed = Signal()

    def __init__(
        self, booth: BoothView, papers: PaperBallots, words_for: Callable[[str], Words] = QtWords
    ) -> None:
        super().__init__()
        self._booth = booth
        self._papers = papers
        self._words_for = words_for
        self._words = words_for("en")
        self._stack: int | None = None
        self.open = False
        self.entered = 0
        booth.wants.connect(self._go)
        booth.paperScanned.connect(self._scanned)
        booth.paperEnded.connect(self._ended)

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)

    def join(self, desk: Desk) -> None:
        """The organizer's panel, from which a stack is entered."""
        desk.stackBegun.connect(self.begin_stack)
        desk.stackEnded.connect(self.end_stack)
        desk.scanned.connect(self.scan)
        desk.typed.connect(self.take_typed)
        self.changed.connect(lambda: desk.count_entered(self.entered))

    def begin_stack(self, contest: int) -> None:
        """Papers of this contest alone, until `end_stack`."""
        self._stack, self.entered = contest, 0
        self.changed.emit()

    def end_stack(self) -> None:
        self._stack, self.entered = None, 0

    def scan(self, text: str) -> None:
        """Held up while a stack is entered."""
        if not self.type_code(text):
            self._enter(self._papers.look(text, self._stack))

    def take_typed(self, text: str) -> None:
        """Typed while a stack is entered: a slip of the hand is told as such."""
        self._enter(self._papers.look_typed(text, self._stack))

    def type_code(self, text: str) -> bool:
        """Whether the typed letters are of a paper ballot."""
        if not self._papers.knows(text):
            return False
        self._enter(self._papers.look_typed(text, self._stack))
        return True

    def _scanned(self, code: str) -> None:
        self._enter(self._papers.look(code, self._stack))

    def _enter(self, found: Look) -> None:
        if not isinstance(found, MayEnter):
            self._booth.refuse(*rules.words(found.why))
            return
        digest = found.digest
        self._booth.beginPaper(
            found.contest.id,
            lambda marks: self._papers.cast(digest, marks),
            self._words.say(_heading(found.name)),
            found.person,
        )

    def _ended(self, cast: bool) -> None:
        if cast and self._stack is not None:
            self.entered += 1
            self._booth.done()
            self.changed.emit()

    def _go(self, screen: str) -> None:
        self.open = screen == "booth" and self._stack is not None
        self.wants.emit(STACK if screen == "home" and self._stack is not None else screen)


def _heading(name: str) -> Sentence:
    if name:
        return Sentence("PaperBallot", "What is marked on the paper of %1", (f"\u2068{name}\u2069",))
    return Sentence("PaperBallot", "What is marked on the paper")
