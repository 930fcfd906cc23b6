"""One costume: its title, whose it is, where it takes part, its photos. Nothing counts before `save`."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.contest.model import LONGEST_NOTE, LONGEST_TITLE, Contest, Entry, EntryDraft, Owner
from kiosk.house import House
from kiosk.people.text import clean
from kiosk.words import Sentence
from ui.admin.contest import telling
from ui.admin.contest.photos_view import ContestPhotosView
from ui.admin.corrections.speech import Speech

QML_IMPORT_NAME = "ui.admin.contest"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = EntryDraft("", "team", "")
NEARLY = 20


@QmlElement
class ContestEntryView(QObject):
    """`ownerWanted`: somebody is to be chosen. `removed`: one to be deleted. `left`: back to the list."""

    changed = Signal()
    listed = Signal()
    left = Signal()
    ownerWanted = Signal()
    removed = Signal(int)

    def __init__(self, house: House, photos: ContestPhotosView, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._entries = house.entries
        self._photos = photos
        self._speech = speech
        self._entry: Entry | None = None
        self._draft = self._before = NOTHING
        self._asking = False
        self._reason = ""
        photos.put.connect(self._put_photos)

    def begin(self, contests: tuple[int, ...]) -> None:
        """A new one that takes part in these."""
        self._show(None, replace(NOTHING, contests=contests))

    def open(self, id_: int) -> None:
        """Refused where it is gone."""
        entry = self._entries.get(id_)
        self._show(entry, entry.draft)

    @property
    def owner(self) -> tuple[Owner, str]:
        return self._draft.kind, self._draft.owner

    @Property(ContestPhotosView, constant=True)
    def photos(self) -> ContestPhotosView:
        return self._photos

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._entry is None

    @Property(int, notify=changed)
    def number(self) -> int:
        """0 for a new one."""
        return self._entry.number if self._entry else 0

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._draft.title

    @Property(int, constant=True)
    def typedAtMost(self) -> int:
        """Too long words are shortened by a person, not cut off."""
        return LONGEST_TITLE + 300

    @Property(list, notify=changed)
    def said(self) -> list[dict[str, object]]:
        """[{field, text, wrong}]: how much room is left in the title, or how much too long it is."""
        title = clean(self._draft.title)
        left = LONGEST_TITLE - len(title)
        note = telling.length(title, LONGEST_TITLE)
        if note is None and title and left <= NEARLY:
            note = Sentence("ContestTelling", "Room for %Ln more letters.", (), left)
        return [{"field": "title", "text": self._speech.say(note), "wrong": left < 0}] if note else []

    @Property(str, notify=changed)
    def whose(self) -> str:
        """In full, kept in its direction; "" for nobody yet."""
        if not self._draft.owner:
            return ""
        if self._draft.kind == "person":
            return self._speech.name(self._draft.owner)
        return f"\u2068{self._draft.owner}\u2069"

    @Property(bool, notify=changed)
    def underWay(self) -> bool:
        """A vote on it was opened: whose it is stays, and it can only be withdrawn."""
        return self._under_way()

    @Property(bool, notify=changed)
    def withdrawn(self) -> bool:
        return self._entry is not None and self._entry.withdrawn

    @Property(list, notify=listed)
    def contests(self) -> list[dict[str, object]]:
        """[{key, text, checked, free}]: where it takes part; not `free` is a vote that was opened."""
        return [self._contest_row(one) for one in self._house.contests.all()]

    @Property(bool, notify=changed)
    def consent(self) -> bool:
        return self._draft.consent

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        return self._draft != self._before

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """It can be kept like this; a missing tick is said when it is tried."""
        title = clean(self._draft.title)
        whole = 0 < len(title) <= LONGEST_TITLE and bool(self._draft.owner)
        return whole and self._draft != self._before

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Why is it withdrawn?"""
        return self._asking

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._reason

    @Property(int, constant=True)
    def longestReason(self) -> int:
        return LONGEST_NOTE

    @Property(list, notify=changed)
    def reasons(self) -> list[str]:
        return [self._speech.say(one) for one in telling.WHY_WITHDRAWN]

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self.changed.emit()
        self.listed.emit()

    @Slot(str)
    def write(self, title: str) -> None:
        self._put(replace(self._draft, title=title))

    @Slot()
    def chooseOwner(self) -> None:
        self.ownerWanted.emit()

    def belong(self, kind: Owner, owner: str) -> None:
        self._put(replace(self._draft, kind=kind, owner=owner))

    @Slot(str, bool)
    def join(self, key: str, wanted: bool) -> None:
        others = tuple(one for one in self._draft.contests if one != int(key))
        self._put(telling.taking_part(self._draft, (*others, int(key)) if wanted else others))

    @Slot(bool)
    def agree(self, consent: bool) -> None:
        self._put(replace(self._draft, consent=consent))

    @Slot()
    def save(self) -> None:
        """Refused without a title, an owner, or the tick that those on the photos agreed."""
        if self._entry is None:
            self._entries.add(self._draft)
        else:
            self._entries.change(self._entry.id, self._draft)
        self.back()

    @Slot()
    def remove(self) -> None:
        """Before any vote."""
        if self._entry is not None:
            id_ = self._entry.id
            self.back()
            self.removed.emit(id_)

    @Slot()
    def askWhy(self) -> None:
        self._asking, self._reason = True, ""
        self.changed.emit()

    @Slot(str)
    def say(self, reason: str) -> None:
        self._reason = reason
        self.changed.emit()

    @Slot()
    def withdraw(self) -> None:
        """With its reason, once a vote was opened."""
        if self._entry is not None and clean(self._reason):
            self._entries.withdraw(self._entry.id, self._reason)
            self.open(self._entry.id)

    @Slot()
    def keep(self) -> None:
        self._asking = False
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """No name and no photo stays."""
        self._photos.forget()
        self._show(None, NOTHING)

    def _under_way(self) -> bool:
        joined = () if self._entry is None else self._entry.draft.contests
        return any(one.stage != "planned" and one.id in joined for one in self._house.contests.all())

    def _contest_row(self, contest: Contest) -> dict[str, object]:
        return {
            "key": str(contest.id),
            "text": contest.plan.title,
            "checked": contest.id in self._draft.contests,
            "free": contest.stage == "planned",
        }

    def _put_photos(self, photos: tuple[str, ...]) -> None:
        """Whoever is on another photo is asked anew."""
        new = not set(photos) <= set(self._draft.photos)
        consent = self._draft.consent and bool(photos) and not new
        self._put(replace(self._draft, photos=photos, consent=consent))

    def _put(self, draft: EntryDraft) -> None:
        self._draft = draft
        self._photos.show(draft.photos)
        self.changed.emit()

    def _show(self, entry: Entry | None, draft: EntryDraft) -> None:
        self._entry, self._before = entry, draft
        self._asking, self._reason = False, ""
        self._put(draft)
        self.listed.emit()
