"""The gallery of the costumes: on the attract loop, on home, and for those who want to look closer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.contest.model import Contest
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.people.everyone import CHANGES
from kiosk.storage import Fact
from kiosk.words import Words
from ui.contest.contest_card import ContestCard
from ui.contest.gallery_facts import Facts, facts, photos_of, shown, stage_of, standing
from ui.kit.rows import Rows
from ui.kit.words import QtWords

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE_MS = 60_000
BOARD = "contest-"
KINDS = ("contest-", "entry-", "judge-named", "judge-removed", "podium-", "voter-marked", "paper-ballot-cast")
LINE = ("open", "revealed", "planned", "closed")
"""What home tells first where several contests are there."""


@QmlElement
class GalleryView(QObject):
    """`wants`: a screen. Nothing in it knows a visitor."""

    wants = Signal(str)
    voteWanted = Signal(int)
    changed = Signal()
    stepChanged = Signal()

    def __init__(self, house: House, clock: Clock, words_for: Callable[[str], Words] = QtWords) -> None:
        super().__init__()
        self._house = house
        self._clock = clock
        self._words_for = words_for
        self._words = words_for("en")
        self._pictures = Pictures(house.folder.media)
        self._there: tuple[Contest, ...] = ()
        self._contests = Rows(("key", "title", "category", "stage", "until", "opens", "photo"))
        self._poster, self._chosen = ContestCard(), ContestCard()
        self._pages: dict[int, int] = {}
        self._step = "contests"
        self._number = 0
        self._photos: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.read)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.tick)
        self._minute.start()
        house.store.subscribe(self._on_fact)
        self.read()

    def speak(self, language: str) -> None:
        self._words = self._words_for(language)
        self.read()

    @Property(str, notify=changed)
    def line(self) -> str:
        """What home tells: open, revealed, planned or closed; "" where there is nothing to look at."""
        stages = {stage_of(each, self._clock.now()) for each in self._there}
        return next((stage for stage in LINE if stage in stages), "")

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return len(self._there) > 1

    @Property(QObject, constant=True)
    def contests(self) -> QObject:
        """Roles: key, title, category, stage, until, opens, photo (of its first costume)."""
        return self._contests

    @Property(ContestCard, constant=True)
    def poster(self) -> ContestCard:
        """What the attract loop shows."""
        return self._poster

    @Property(ContestCard, constant=True)
    def chosen(self) -> ContestCard:
        """What a visitor looks at."""
        return self._chosen

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """contests, contest, entry or how (it is decided)."""
        return self._step

    @Property(int, notify=changed)
    def number(self) -> int:
        """Of the costume that is looked at; 0 for none."""
        return self._number

    @Property(str, notify=changed)
    def entryTitle(self) -> str:
        return str(self._entry("title"))

    @Property(str, notify=changed)
    def entryName(self) -> str:
        """Whose it is; "" for somebody who is not named in public."""
        return str(self._entry("name"))

    @Property(list, notify=changed)
    def photos(self) -> list[str]:
        """Addresses, the first one leads."""
        return self._photos

    @Property(int, notify=changed)
    def place(self) -> int:
        """Of the costume among those that take part, from 1."""
        numbers = self._numbers()
        return numbers.index(self._number) + 1 if self._number in numbers else 0

    @property
    def boards(self) -> tuple[str, ...]:
        """Of the attract loop: "contest-3"."""
        return tuple(f"{BOARD}{each.id}" for each in self._there)

    def show_board(self, board: str) -> None:
        """The attract loop comes to it."""
        if board in self.boards:
            self._poster.show(self._facts(int(board.removeprefix(BOARD))))

    @Slot(result=int)
    def page(self) -> int:
        """Where the attract loop goes on with this contest: all of many costumes get their turn."""
        return self._pages.get(self._poster.id, 0)

    @Slot(int)
    def turned(self, page: int) -> None:
        self._pages[self._poster.id] = page

    @Slot()
    def read(self) -> None:
        self._there = shown(self._house)
        found = tuple(self._facts(each.id) for each in self._there)
        self._contests.renew(
            tuple(
                {
                    "key": str(each.contest.id),
                    "title": each.contest.plan.title,
                    "category": each.contest.plan.category,
                    "stage": each.stage,
                    "until": each.until,
                    "opens": each.opens,
                    "photo": next((str(row["photo"]) for row in each.entries if row["photo"]), ""),
                }
                for each in found
                if each is not None
            )
        )
        for card in (self._poster, self._chosen):
            card.show(next((each for each in found if each is not None and each.contest.id == card.id), None))
        self._settle()
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """A minute went by: what was due is written down, and "until 4 pm" may be over."""
        self._house.contests.look()
        self.read()

    @Slot()
    def begin(self) -> None:
        """From home; straight on where there is only one contest."""
        self.leave()
        if len(self._there) == 1:
            self.choose(str(self._there[0].id))
        self.wants.emit("gallery")

    @Slot(str)
    def choose(self, key: str) -> None:
        self._chosen.show(self._facts(int(key)))
        self._go("contest" if self._chosen.id else "contests")

    @Slot(int)
    def look(self, number: int) -> None:
        if number in self._numbers():
            self._number = number
            self._read_photos()
            self._go("entry")

    @Slot(int)
    def turn(self, by: int) -> None:
        """To the next costume, and from the last to the first."""
        numbers = self._numbers()
        if self._number in numbers:
            self.look(numbers[(numbers.index(self._number) + by) % len(numbers)])

    @Slot()
    def how(self) -> None:
        self._go("how")

    @Slot()
    def vote(self) -> None:
        self.voteWanted.emit(self._chosen.id)

    @Slot()
    def judge(self) -> None:
        self.wants.emit("judge")

    @Slot()
    def back(self) -> None:
        if self._step in ("entry", "how"):
            self._go("contest")
        elif self._step == "contest" and self.several:
            self._go("contests")
        else:
            self.wants.emit("home")

    @Slot()
    def leave(self) -> None:
        """The next visitor begins at the beginning."""
        self._number, self._photos = 0, []
        self._chosen.show(None)
        self._go("contests")

    def stop(self) -> None:
        self._minute.stop()

    def _on_fact(self, fact: Fact) -> None:
        if fact.kind.startswith(KINDS) or fact.kind in CHANGES:
            self._soon.start()

    def _facts(self, contest: int) -> Facts | None:
        found = next((each for each in self._there if each.id == contest), None)
        return facts(self._house, found, self._words, self._clock.now()) if found else None

    def _numbers(self) -> list[int]:
        there = self._chosen.facts
        return [int(row["number"]) for row in there.entries] if there else []

    def _entry(self, role: str) -> str | int:
        rows = self._chosen.facts.entries if self._chosen.facts else ()
        return next((row[role] for row in rows if row["number"] == self._number), "")

    def _read_photos(self) -> None:
        entries = standing(self._house, self._chosen.id)
        one = next((each for each in entries if each.number == self._number), None)
        self._photos = photos_of(one, self._pictures) if one else []

    def _settle(self) -> None:
        """What was looked at may have gone."""
        if self._step != "contests" and not self._chosen.id:
            self._go("contests")
        elif self._step == "entry":
            self._read_photos()
            if self._number not in self._numbers():
                self._go("contest")

    def _go(self, step: str) -> None:
        self._step = step
        self.stepChanged.emit()
        self.changed.emit()
