"""The ballot on the screen: its entries with their marks, one of them large, what is chosen so far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.ballot import Ballot, typed
from kiosk.contest.explained import explained
from kiosk.contest.model import Choice, Contest
from kiosk.event.pictures import Pictures
from kiosk.words import Words
from ui.kit.rows import Row, Rows

QML_IMPORT_NAME = "ui.contest"
QML_IMPORT_MAJOR_VERSION = 1

ROLES = ("key", "number", "title", "name", "photo", "own", "mark")


@QmlElement
class BallotView(QObject):
    """`edited` gives each new ballot to whoever keeps it: nothing is kept here but what is shown."""

    changed = Signal()
    lookChanged = Signal()
    digitsChanged = Signal()
    pointed = Signal(int)
    """The place of an entry whose number was typed."""

    def __init__(self, pictures: Pictures, edited: Callable[[Ballot], None]) -> None:
        super().__init__()
        self._pictures = pictures
        self._edited = edited
        self._words: Words | None = None
        self._contest: Contest | None = None
        self._ballot: Ballot | None = None
        self._heading = ""
        self._digits = ""
        self._large = ""
        self._photo = 0
        self._entries = Rows(ROLES)
        self._chosen = Rows(ROLES)
        self._large_row = Rows(ROLES)

    def show(self, contest: Contest | None, ballot: Ballot | None, heading: str = "") -> None:
        """`heading`: whose ballot it is where that is not the voter's own. None: nothing of it stays."""
        self._contest, self._ballot, self._heading = contest, ballot, heading
        if ballot is None:
            self._digits = self._large = ""
        self._entries.renew(tuple(self._row(each) for each in ballot.choices) if ballot else ())
        self._chosen.show(tuple(self._row(each) for each in ballot.chosen()) if ballot else ())
        if ballot and self._large and self._at(self._large) is None:
            self._large = ""
        self.changed.emit()
        self._looks()
        self.digitsChanged.emit()

    def speak(self, words: Words) -> None:
        self._words = words
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The contest's, words of a person."""
        return self._contest.plan.title if self._contest else ""

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._heading

    @Property(str, notify=changed)
    def method(self) -> str:
        """single, approval, star, ranked."""
        return self._ballot.method if self._ballot else ""

    @Property(str, notify=changed)
    def explained(self) -> str:
        """The method in one sentence."""
        return self._words.say(explained(self._ballot.method)) if self._ballot and self._words else ""

    @Property(Rows, constant=True)
    def entries(self) -> Rows:
        return self._entries

    @Property(Rows, constant=True)
    def chosen(self) -> Rows:
        """Best first."""
        return self._chosen

    @Property(int, notify=changed)
    def marked(self) -> int:
        """How many entries are marked."""
        return len(self._ballot.marks) if self._ballot else 0

    @Slot(str)
    def touch(self, key: str) -> None:
        if self._ballot:
            self._edit(self._ballot.touch(key))

    @Slot(str, int)
    def stars(self, key: str, count: int) -> None:
        """As many as are touched; the same once more takes them all away."""
        if self._ballot:
            same = self._ballot.marks.get(key) == count
            self._edit(self._ballot.stars(key, 0 if same else count))

    @Slot()
    def clear(self) -> None:
        if self._ballot:
            self._edit(self._ballot.clear())

    # By number

    @Property(str, notify=digitsChanged)
    def digits(self) -> str:
        """Of a number that is not complete yet."""
        return self._digits

    @Slot(str)
    def digit(self, digit: str) -> None:
        found = typed(self._numbers(), self._digits + digit)
        if found == "none" and self._digits:
            self._digits = ""
            self.digit(digit)
        elif found in ("more", "none"):
            self._type("" if found == "none" else self._digits + digit)
        else:
            self._take(int(found))

    @Slot(result=bool)
    def enter(self) -> bool:
        """Takes the number that stands there; whether one does."""
        if not self._digits:
            return False
        if int(self._digits) in self._numbers():
            self._take(int(self._digits))
        else:
            self._type("")
        return True

    @Slot()
    def eraseDigit(self) -> None:
        self._type(self._digits[:-1])

    # One of them large

    @Property(bool, notify=lookChanged)
    def looking(self) -> bool:
        return self._large != ""

    @Property(Rows, constant=True)
    def large(self) -> Rows:
        """The one that is seen large, with the photo that is turned up; else none."""
        return self._large_row

    @Property(int, notify=lookChanged)
    def largePhotos(self) -> int:
        """How many photos it has."""
        return len(self._photos())

    @Property(int, notify=lookChanged)
    def largePage(self) -> int:
        return self._photo

    @Slot(str)
    def lookAt(self, key: str) -> None:
        """ "" looks at all of them again."""
        self._large, self._photo = key, 0
        self._looks()

    @Slot(int)
    def turn(self, by: int) -> None:
        if photos := len(self._photos()):
            self._photo = (self._photo + by) % photos
            self._looks()

    def _looks(self) -> None:
        at, photos = self._at(self._large), self._photos()
        if at is None or self._ballot is None:
            self._large_row.show(())
        else:
            photo = photos[self._photo % len(photos)] if photos else ""
            self._large_row.renew(({**self._row(self._ballot.choices[at]), "photo": photo},))
        self.lookChanged.emit()

    def _photos(self) -> list[str]:
        at = self._at(self._large)
        if at is None or self._ballot is None:
            return []
        found = map(self._address, self._ballot.choices[at].entry.draft.photos)
        return [address for address in found if address]

    def _at(self, key: str) -> int | None:
        choices = self._ballot.choices if self._ballot else ()
        return next((at for at, each in enumerate(choices) if each.entry.key == key), None)

    def _numbers(self) -> list[int]:
        return [each.entry.number for each in self._ballot.choices] if self._ballot else []

    def _take(self, number: int) -> None:
        self._type("")
        if self._ballot:
            at = self._numbers().index(number)
            self._edit(self._ballot.touch(self._ballot.choices[at].entry.key))
            self.pointed.emit(at)

    def _type(self, digits: str) -> None:
        self._digits = digits
        self.digitsChanged.emit()

    def _edit(self, ballot: Ballot) -> None:
        if ballot != self._ballot:
            self._edited(ballot)

    def _row(self, each: Choice) -> Row:
        entry = each.entry
        mark = self._ballot.marks.get(entry.key, 0) if self._ballot else 0
        photo = self._address(entry.draft.photos[0]) if entry.draft.photos else ""
        return {
            "key": entry.key,
            "number": entry.number,
            "title": entry.draft.title,
            "name": entry.name,
            "photo": photo,
            "own": int(each.own),
            "mark": mark,
        }

    def _address(self, digest: str) -> str:
        found = self._pictures.path(digest)
        return QUrl.fromLocalFile(str(found)).toString() if found else ""
