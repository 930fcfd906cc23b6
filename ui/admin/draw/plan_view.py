"""One draw: its prizes, what is decided, what is wrong with it, and the ways to rehearsal and stage."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.draw import rules
from kiosk.draw.model import Finding, Pool, Prize
from kiosk.draw.protocol.model import LONGEST_TEXT
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.words import Sentence
from ui.admin.corrections.speech import Speech
from ui.admin.draw import telling
from ui.admin.draw.draft import Draft
from ui.admin.draw.way_back import WayBack
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.admin.draw"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("name", "detail", "picture", "place", "last")


@QmlElement
class DrawPlanView(QObject):
    """`wants`: a screen of ours. `prizeWanted`: a place, from 0; -1 for a new one.

    `removed`: a draw to be deleted.
    """

    changed = Signal()
    undoChanged = Signal()
    wants = Signal(str)
    prizeWanted = Signal(int)
    removed = Signal(int)

    def __init__(self, house: House, pictures: Pictures, draft: Draft, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._draws = house.draws
        self._ceremonies = house.ceremonies
        self._pictures = pictures
        self._draft = draft
        self._speech = speech
        self._way_back = WayBack(clock)
        self._way_back.changed.connect(self.undoChanged)
        self._prizes = Rows(ROLES)
        self._pool = Pool({}, {})
        self._findings: tuple[Finding, ...] = ()
        draft.changed.connect(self._changed)

    @Property(Rows, constant=True)
    def prizes(self) -> Rows:
        """Roles: name, detail, picture (an address or ""), place (from 0), last (1 for the last)."""
        return self._prizes

    @Property(int, constant=True)
    def longest(self) -> int:
        return LONGEST_TEXT

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._draft.id == 0

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._draft.plan.title

    @Property(int, notify=changed)
    def seats(self) -> int:
        return len(rules.seats_of(self._draft.plan))

    @Property(str, notify=changed)
    def who(self) -> str:
        plan = self._draft.plan
        said = (telling.who(plan), telling.once(plan))
        return " ".join(map(self._speech.say, said))

    @Property(str, notify=changed)
    def pool(self) -> str:
        return telling.pool(self._pool, self._speech.words)

    @Property(str, notify=changed)
    def absent(self) -> str:
        return self._speech.say(telling.absent(self._draft.plan))

    @Property(str, notify=changed)
    def asked(self) -> str:
        return self._speech.say(telling.asked(self._draft.plan))

    @Property(str, notify=changed)
    def odds(self) -> str:
        """ "" while there is nothing to say."""
        seats = len(rules.seats_of(self._draft.plan))
        return " ".join(map(self._speech.say, rules.odds(self._pool, seats)))

    @Property(list, notify=changed)
    def stopping(self) -> list[str]:
        """What has to be done before it can be drawn."""
        return [self._speech.say(one.words) for one in self._findings if one.stops]

    @Property(list, notify=changed)
    def worthKnowing(self) -> list[str]:
        return [self._speech.say(one.words) for one in self._findings if not one.stops]

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return not any(one.stops for one in self._findings)

    @Property(bool, notify=changed)
    def rehearsable(self) -> bool:
        """Made-up people are always there: the plan alone has to be whole."""
        return not any(rules.of_plan(self._draft.plan))

    @Property(bool, notify=changed)
    def canRise(self) -> bool:
        return self._place() > 0

    @Property(bool, notify=changed)
    def canSink(self) -> bool:
        return -1 < self._place() < len(self._planned()) - 1

    @Property(float, notify=undoChanged)
    def undoSeconds(self) -> float:
        """Time left to bring a prize back."""
        return self._way_back.seconds

    @Slot()
    def read(self) -> None:
        """In the language of the screen, with the tickets as they are now."""
        self._changed()

    @Slot(str)
    def write(self, title: str) -> None:
        self._draft.put(replace(self._draft.plan, title=title))

    @Slot()
    def addPrize(self) -> None:
        self.prizeWanted.emit(-1)

    @Slot(int)
    def openPrize(self, place: int) -> None:
        self.prizeWanted.emit(place)

    @Slot(int, int)
    def movePrize(self, place: int, by: int) -> None:
        prizes = list(self._draft.plan.prizes)
        if 0 <= place < len(prizes) and 0 <= place + by < len(prizes):
            prizes.insert(place + by, prizes.pop(place))
            self._draft.put(replace(self._draft.plan, prizes=tuple(prizes)))

    def remove_prize(self, place: int) -> None:
        """With ten seconds to bring it back to where it was."""
        prizes = self._draft.plan.prizes
        self._draft.put(replace(self._draft.plan, prizes=(*prizes[:place], *prizes[place + 1 :])))
        self._way_back.offer(lambda: self._bring_back(place, prizes[place]))

    @Slot()
    def undo(self) -> None:
        self._way_back.take()

    @Slot(int)
    def shift(self, by: int) -> None:
        """Up the list of draws by -1, down by 1, at once."""
        self._draft.keep()
        if self._draft.id:
            self._draws.move(self._draft.id, by)
        self.changed.emit()

    @Slot(str)
    def go(self, screen: str) -> None:
        """To one of the pages of this draw; all that was chosen is kept first."""
        self._draft.keep()
        self._way_back.forget()
        self.wants.emit(screen)

    @Slot()
    def rehearse(self) -> None:
        """To the stage with made-up people. Refused while a real draw is not over."""
        self._draft.keep()
        self._ceremonies.rehearse(self._draft.id)
        self._to_stage()

    @Slot()
    def freeze(self) -> None:
        """To the stage. Nothing of this draw changes from now on."""
        self._draft.keep()
        self._ceremonies.freeze(self._draft.id)
        self._to_stage()

    @Slot()
    def remove(self) -> None:
        self._way_back.forget()
        id_ = self._draft.id
        self._draft.close()
        self.removed.emit(id_)

    @Slot()
    def back(self) -> None:
        self.go("draws")
        self._draft.close()

    def forget(self) -> None:
        self._way_back.forget()
        self._draft.forget()

    def _to_stage(self) -> None:
        self._way_back.forget()
        self._draft.close()
        self.wants.emit("ceremony")

    def _bring_back(self, place: int, prize: Prize) -> None:
        prizes = self._draft.plan.prizes
        self._draft.put(replace(self._draft.plan, prizes=(*prizes[:place], prize, *prizes[place:])))

    def _changed(self) -> None:
        plan = self._draft.plan
        if self._draft.open:
            self._pool = self._draws.pool(plan)
            self._findings = self._draws.findings(plan)
        last = len(plan.prizes) - 1
        self._prizes.show(tuple(self._row(at, prize, last) for at, prize in enumerate(plan.prizes)))
        self.changed.emit()

    def _row(self, place: int, prize: Prize, last: int) -> Row:
        path = self._pictures.path(prize.picture)
        name = prize.name or self._speech.say(Sentence("DrawDesk", "A prize without a name"))
        times = Sentence("DrawDesk", "%1 times", (prize.quantity,))
        return {
            "name": name,
            "detail": self._speech.say(times) if prize.quantity > 1 else "",
            "picture": "" if path is None else QUrl.fromLocalFile(str(path)).toString(),
            "place": place,
            "last": int(place == last),
        }

    def _planned(self) -> list[int]:
        return [draw.id for draw in self._draws.all() if not draw.code]

    def _place(self) -> int:
        """Among those planned, from 0; -1 while it is new."""
        planned = self._planned()
        return planned.index(self._draft.id) if self._draft.id in planned else -1
