"""The stage of a draw, from the freeze to the reveal: which step it is at, and the ways to the next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Unavailable
from kiosk.draw.ceremony import RankingJob
from kiosk.draw.model import Ceremony, SecretMissing
from kiosk.draw.protocol.model import Ranking
from kiosk.house import House
from kiosk.tools import Tools
from kiosk.words import Sentence
from ui.admin.printing.offer_view import PrintOfferView
from ui.draw.ask_view import AskView
from ui.draw.envelope_view import EnvelopeView
from ui.draw.ranking import rank_beside
from ui.draw.sheet_view import SheetView
from ui.draw.show_view import ShowView
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.draw"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CeremonyView(QObject):
    """All is drawn from what is stored: after a power cut it is the same step, with the same digits.

    `wants`: a screen. `taken`: the stage has the kiosk for itself, or gives it back. Refused and Unavailable
    pass through, and the screen shows again what is stored.
    """

    changed = Signal()
    wants = Signal(str)
    taken = Signal(bool)
    leaveAsked = Signal()
    publishing = Signal(int)

    def __init__(self, house: House, tools: Tools, jobs: Jobs, offer: PrintOfferView) -> None:
        super().__init__()
        self._house = house
        self._tools = tools
        self._jobs = jobs
        self._offer = offer
        self._now: Ceremony | None = None
        self._trouble: Unavailable | None = None
        self._revealing = self._on_stage = False
        self._running = 0
        self.ask_view = AskView(house.ceremonies, self._take)
        self.sheet_view = SheetView(house, tools, jobs)
        self.sheet_view.wants.connect(self.wants)
        self.sheet_view.kept.connect(offer.offer)
        self.sheet_view.sealed.connect(lambda pdf: offer.once("draw-secret", bytes(pdf)))
        self.envelope_view = EnvelopeView()
        self.envelope_view.complete.connect(self.reveal)
        self.show_view = ShowView(house, tools, jobs)
        self.show_view.papers_view.kept.connect(offer.offer)
        self.show_view.left.connect(self.leave)
        self.show_view.publishWanted.connect(self._publish)
        self.show_view.advanced.connect(self._advanced)

    @Property(SheetView, constant=True)
    def sheet(self) -> SheetView:
        return self.sheet_view

    @Property(PrintOfferView, constant=True)
    def offer(self) -> PrintOfferView:
        return self._offer

    @Property(AskView, constant=True)
    def ask(self) -> AskView:
        return self.ask_view

    @Property(EnvelopeView, constant=True)
    def envelope(self) -> EnvelopeView:
        return self.envelope_view

    @Property(ShowView, constant=True)
    def show(self) -> ShowView:
        return self.show_view

    # Where it stands

    @Property(str, notify=changed)
    def step(self) -> str:
        """Of `kiosk.draw.model.Step`; `broken`: what is stored does not hold; "" while nothing runs."""
        if self._trouble is not None:
            return "broken"
        return "" if self._now is None else self._now.step

    @Property(bool, notify=changed)
    def rehearsal(self) -> bool:
        return self._now is not None and self._now.draw.rehearsal

    @Property(str, notify=changed)
    def code(self) -> str:
        return "" if self._now is None else self._now.draw.code

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the organizer calls this draw; "" for a daily one."""
        return "" if self._now is None else self._now.draw.plan.title

    @Property(list, notify=changed)
    def asks(self) -> list[dict[str, object]]:
        """kind, length, `value` as it is locked, or ""; `open`: it is asked for now."""
        if self._now is None:
            return []
        return [
            {
                "kind": one.ask.kind,
                "length": one.ask.length,
                "value": one.locked.value if one.locked else "",
                "open": self._now.step == "ask" and at == self._now.asking,
            }
            for at, one in enumerate(self._now.said)
        ]

    @Property(int, notify=changed)
    def asking(self) -> int:
        """Index of the ask that is open, or of the last."""
        return 0 if self._now is None else self._now.asking

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        """The secret was read: there is no way back."""
        return self._now is not None and self._now.opened

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        if self._now is None or self._now.opened:
            return False
        fresh = self._now.step == "ask" and self._now.asking > 0 and self.ask_view.blank
        return fresh or self._now.step == "locked"

    @Property(bool, notify=changed)
    def canAbort(self) -> bool:
        """Also where the secret is lost, or what is stored does not hold."""
        if self._trouble is not None:
            return True
        if self._now is None or self._now.step not in ("sheet", "ask", "locked"):
            return False
        return self._now.draw.rehearsal or not self._now.opened or self.envelope_view.needed

    @Property(str, notify=changed)
    def recordHash(self) -> str:
        return "" if self._now is None else self._now.record_hash

    @Property(bool, notify=changed)
    def revealing(self) -> bool:
        return self._revealing

    @Slot(str, result=str)
    def troubleTitle(self, language: str) -> str:
        return self._say(self._trouble.what, language) if self._trouble else ""

    @Slot(str, result=str)
    def troubleText(self, language: str) -> str:
        return self._say(self._trouble.what_to_do, language) if self._trouble else ""

    # What people do

    @Slot()
    def resume(self) -> None:
        """Back to the stage, or to it for the first time: the draw that runs, where it stands."""
        if self._house.ceremonies.running() is not None:
            self.wants.emit("ceremony")

    def arrive(self) -> None:
        """The screen is shown."""
        if self._on_stage:
            return
        running = self._house.ceremonies.running()
        if running is None:
            self.wants.emit("home")
            return
        self._on_stage, self._running = True, running
        self._read()
        self.taken.emit(True)

    @Slot()
    def goOn(self) -> None:
        self._take(self._house.ceremonies.go_on)

    @Slot()
    def goBack(self) -> None:
        self._take(self._house.ceremonies.back)

    @Slot(str)
    def abort(self, reason: str) -> None:
        """A rehearsal is thrown away without a trace, and the stage is left."""
        if self._now is not None and self._now.draw.rehearsal:
            self._house.ceremonies.throw_away(self._running)
            self.leave()
            return
        self._house.ceremonies.abort(self._running, reason)
        self._read()

    @Slot()
    def reveal(self) -> None:
        """Reads the secret, and has the order of all tickets computed and stored before any of it is seen."""
        if self._revealing:
            return
        try:
            job = self._house.ceremonies.job(self._running, self.envelope_view.secret)
        except SecretMissing:
            self.envelope_view.ask()
            self.changed.emit()
            return
        except Exception:
            self._read()
            if self._trouble is None:
                raise
            return
        self._revealing = True
        self.changed.emit()
        rank_beside(self._jobs, job, lambda ranking: self._ranked(job, ranking), self._failed)

    @Slot()
    def closeEnvelope(self) -> None:
        """Back to the quiet moment; the envelope may be needed after all, or the draw is broken off."""
        self.envelope_view.forget()
        self.changed.emit()

    @Slot()
    def lookAgain(self) -> None:
        """After a disk, or somebody, was in the way."""
        self._read()

    @Slot()
    def lookUp(self) -> None:
        self.wants.emit("lookup")

    @Slot()
    def leave(self) -> None:
        """Home; the draw waits where it is, and the organizer's PIN leads back to it."""
        self.give_back()
        self.wants.emit("home")

    def _publish(self, id_: int) -> None:
        """The show is over, and its draw goes out: that is the organizer's, behind the PIN."""
        self.give_back()
        self.publishing.emit(id_)

    def give_back(self) -> None:
        """The stage is no longer on the screen: the organizer is at the desk, or everybody left."""
        self._on_stage = False
        self._now = self._trouble = None
        self.envelope_view.forget()
        self.sheet_view.forget()
        self.show_view.forget()
        self._offer.forget()
        self.taken.emit(False)
        self.changed.emit()

    def scan(self, text: str) -> None:
        """None ever becomes a digit, none leads away. The envelope's code is read where it is asked for."""
        if self.envelope_view.needed:
            self.envelope_view.scan(text)
        else:
            self.ask_view.scanned(text)

    def stop(self) -> None:
        self.sheet_view.stop()

    def _take(self, step: Callable[[int], Ceremony]) -> None:
        """What the step refuses passes through, and the screen shows what is stored."""
        try:
            now = step(self._running)
        except Exception:
            self._read()
            if self._trouble is None:
                raise
        else:
            self._set(now)

    def _read(self) -> None:
        """What is stored; a draw that somebody changed behind our back may only be broken off."""
        try:
            now = self._house.ceremonies.at(self._running)
        except Unavailable as trouble:
            self._trouble = trouble
            self.changed.emit()
        else:
            self._trouble = None
            self._set(now)

    def _set(self, now: Ceremony) -> None:
        if not self._on_stage:  # it was left while the tickets were put into their order
            return
        self._now = now
        self.ask_view.set(now)
        self.sheet_view.set(now)
        if now.step in ("show", "over"):
            self.show_view.begin(now)
        self.changed.emit()

    def _advanced(self, now: Ceremony) -> None:
        """The show has stored the next act."""
        self._now = now
        self.changed.emit()

    def _ranked(self, job: RankingJob, ranking: Ranking) -> None:
        self._revealing = False
        self.envelope_view.forget()
        self._take(lambda id_: self._house.ceremonies.reveal(id_, job, ranking))

    def _failed(self, error: Exception) -> None:
        self._revealing = False
        self._read()
        raise error

    def _say(self, sentence: Sentence, language: str) -> str:
        return self._tools.words_for(language).say(sentence)
