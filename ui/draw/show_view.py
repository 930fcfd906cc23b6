"""The show, from the reveal to the written record: what is drawn, who has won it, who is not here."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import cast

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused, Unavailable
from kiosk.draw.model import Ceremony
from kiosk.draw.protocol.model import WhyGone
from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.draw import show_state
from ui.draw.call_view import CallView
from ui.draw.missing_view import ShowMissingView
from ui.draw.papers_view import PapersView
from ui.draw.seat_view import SeatView
from ui.draw.show_board_view import ShowBoardView
from ui.draw.show_facts import Facts, Told
from ui.draw.show_state import Scene, Shown
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1

SUSPENSE_MS = 3400
REEL = 48


@QmlElement
class ShowView(QObject):
    """Every act is stored before anything of it is seen. `advanced` tells what is stored now; `left`: the
    show is over, or left for a while. What is refused, or the disk does not do, is told on the stage."""

    changed = Signal()
    troubled = Signal()
    advanced = Signal(object)
    left = Signal()
    publishWanted = Signal(int)
    sounded = Signal(str)
    hushed = Signal(str)

    def __init__(self, house: House, tools: Tools, jobs: Jobs, suspense_ms: int = SUSPENSE_MS) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._told = Told(house)
        self._now: Ceremony | None = None
        self._shown: Shown = ("", ())
        self._facts = Facts()
        self._still = True
        self._reel: tuple[str, ...] = ()
        self._trouble: tuple[Sentence, Sentence | None] | None = None
        self._about = SeatView()
        self._board = ShowBoardView()
        self.call_view = CallView(tools.clock)
        self.call_view.rung.connect(lambda: self.sounded.emit("bell"))
        self.papers_view = PapersView(house, tools, jobs)
        self.missing_view = ShowMissingView()
        self.missing_view.changed.connect(self._write_board)
        self._suspense = QTimer(self, singleShot=True, interval=suspense_ms)
        self._suspense.timeout.connect(self._uncover)

    def begin(self, now: Ceremony) -> None:
        """Shows what is stored, without a drum roll. What is shown already goes on."""
        before, self._now = self._now, now
        if before is not None and _same(before, now):
            return
        self._suspense.stop()
        self._show(show_state.resumed(now), still=True)

    def forget(self) -> None:
        """The stage is given back."""
        self._suspense.stop()
        self.call_view.stop()
        self._now = self._trouble = None
        self._show(("", ()), still=True)

    # Where it stands

    @Property(str, notify=changed)
    def scene(self) -> str:
        """Of `show_state.Scene`."""
        return self._scene

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """It is shown again, as after a power cut: nothing flies and nobody cheers."""
        return self._still

    @Property(str, notify=changed)
    def rule(self) -> str:
        """keep, at-once, at-end."""
        return self._now.entries.absent if self._now else "keep"

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        return self._now is not None and self._now.draw.rehearsal

    @Property(bool, notify=changed)
    def many(self) -> bool:
        """Several may be drawn in one go: nobody has to say "here" before the next."""
        return self._now is not None and self._now.entries.absent != "at-once" and self._facts.waiting > 1

    @Property(SeatView, constant=True)
    def about(self) -> SeatView:
        """What is drawn or shown."""
        return self._about

    @Property(list, notify=changed)
    def reel(self) -> list[str]:
        """Names that come by while it is drawn."""
        return list(self._reel)

    @Property(int, constant=True)
    def suspenseMs(self) -> int:
        return self._suspense.interval()

    @Property(ShowBoardView, constant=True)
    def board(self) -> ShowBoardView:
        """The seats of this scene, where they are many."""
        return self._board

    @Property(CallView, constant=True)
    def call(self) -> CallView:
        return self.call_view

    @Property(ShowMissingView, constant=True)
    def missing(self) -> ShowMissingView:
        return self.missing_view

    @Property(PapersView, constant=True)
    def papers(self) -> PapersView:
        return self.papers_view

    @Property(list, notify=changed)
    def recordHash(self) -> list[str]:
        """In capitals, in groups of eight; empty before the record is written."""
        digits = self._now.record_hash.upper() if self._now and self._now.step == "over" else ""
        return [digits[at : at + 8] for at in range(0, len(digits), 8)]

    @Property(bool, notify=troubled)
    def inTrouble(self) -> bool:
        return self._trouble is not None

    @Slot(str, result=str)
    def troubleTitle(self, language: str) -> str:
        return self._say(self._trouble[0], language) if self._trouble else ""

    @Slot(str, result=str)
    def troubleText(self, language: str) -> str:
        return self._say(self._trouble[1], language) if self._trouble and self._trouble[1] else ""

    # What people do

    @Slot()
    def draw(self) -> None:
        self.drawMany(1)

    @Slot(int)
    def drawMany(self, count: int) -> None:
        """The next `count` seats at once. Stored when the drum begins."""
        before = self._now
        if before is None or self._scene not in ("prize", "missing"):
            return
        after = self._act(lambda id_: self._house.ceremonies.draw(id_, count))
        if after is None:
            return
        seats = show_state.drawn(before, after)
        pool = show_state.pool_for(before, seats)
        chance = Random(self._tools.random(16))
        people = show_state.reel(pool, chance, REEL)
        self._reel = tuple(self._told.name(after, person) for person in people)
        self._show(("suspense", seats))
        self._suspense.start()
        self.sounded.emit("drumroll")

    @Slot()
    def skip(self) -> None:
        if self._scene == "suspense":
            self._uncover()

    @Slot()
    def goOn(self) -> None:
        """Everybody has seen it, and whoever had to be here is."""
        if self._now is None:
            return
        self.call_view.stop()
        if self._scene == "missing":
            self._show(("all", ()))
        elif self._scene in ("winner", "nobody", "board"):
            self._show(show_state.coming(self._now))

    @Slot()
    def lookAgain(self) -> None:
        """Somebody is not here after all."""
        if self._now is not None and self._scene == "all":
            self._show(show_state.coming(self._now))

    @Slot(str, str)
    def gone(self, why: str, note: str) -> None:
        """The winner on the stage is not here, or says no: this seat alone waits again."""
        seat = self._facts.seat
        if self._scene == "winner" and seat:
            who = [(seat, cast(WhyGone, why), note)]
            if after := self._act(lambda id_: self._house.ceremonies.gone(id_, who)):
                self._show(show_state.coming(after))

    @Slot()
    def drawAgain(self) -> None:
        """All who are marked are gone, and their seats are drawn at once."""
        who = self.missing_view.gone
        if self._scene != "missing" or not who:
            return
        if after := self._act(lambda id_: self._house.ceremonies.gone(id_, who)):
            self._show(show_state.coming(after))
            self.drawMany(len(who))

    @Slot()
    def finish(self) -> None:
        if self._scene == "all" and (after := self._act(self._house.ceremonies.finish)):
            self._show(show_state.coming(after))

    @Slot()
    def publish(self) -> None:
        if self._now is not None:
            self.publishWanted.emit(self._now.draw.id)

    @Slot()
    def leave(self) -> None:
        self.left.emit()

    @Slot()
    def dismiss(self) -> None:
        """What went wrong is read."""
        self._trouble = None
        self.troubled.emit()

    @property
    def _scene(self) -> Scene:
        return self._shown[0]

    def _act(self, act: Callable[[int], Ceremony]) -> Ceremony | None:
        """None when nothing was done; why not stands on the stage."""
        assert self._now is not None
        self.call_view.stop()
        try:
            self._now = act(self._now.draw.id)
        except Refused as no:
            self._trouble = (no.reason, None)
        except Unavailable as trouble:
            self._trouble = (trouble.what, trouble.what_to_do)
        else:
            self._trouble = None
            self.advanced.emit(self._now)
            return self._now
        self.troubled.emit()
        return None

    def _uncover(self) -> None:
        self._suspense.stop()
        if self._now is not None:
            self.hushed.emit("drumroll")
            self._show(show_state.shown_for(self._now, self._shown[1]))
            self.sounded.emit("answer" if self._scene == "nobody" else "cheer")

    def _show(self, shown: Shown, still: bool = False) -> None:
        self._shown, self._still = shown, still
        self._facts = self._told.facts(self._now, shown) if self._now else Facts()
        self._about.show(self._facts)
        if self._scene != "missing":
            self.missing_view.forget()
        self._write_board()
        self.papers_view.set(self._now if self._scene == "over" else None)
        self.changed.emit()

    def _write_board(self) -> None:
        seats = () if self._now is None else show_state.seats_in(self._now, self._shown[1])
        shows = self._scene in ("board", "missing", "all", "over")
        rows = self._told.rows(self._now, seats, self.missing_view.marks) if self._now and shows else ()
        self._board.show(rows)

    def _say(self, sentence: Sentence, language: str) -> str:
        return self._tools.words_for(language).say(sentence)


def _same(one: Ceremony, other: Ceremony) -> bool:
    return (one.draw.id, one.step, one.course) == (other.draw.id, other.step, other.course)
