"""One award: what it says, who gets it, and what becomes of it. Nothing counts before `save`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.awards.model import LONGEST_TITLE, Award, Draft, Nomination, Recipient
from kiosk.clock import Clock
from kiosk.house import House
from kiosk.people.text import clean
from kiosk.words import LANGUAGES
from ui.admin.awards import draft as rules
from ui.admin.awards.picture_desk import PictureDesk
from ui.admin.awards.withdraw_view import AwardWithdrawView
from ui.admin.corrections.cards import moment
from ui.admin.corrections.speech import Speech

QML_IMPORT_NAME = "ui.admin.awards"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AwardView(QObject):
    """`left`: the list to go back to. `recipientWanted`: somebody is to be chosen. `removed`: an award to be
    deleted. `issueWanted`: its certificate is to be made."""

    changed = Signal()
    left = Signal(str)
    recipientWanted = Signal()
    removed = Signal(int)
    issueWanted = Signal(int)

    def __init__(self, house: House, pictures: PictureDesk, speech: Speech, clock: Clock) -> None:
        super().__init__()
        self._awards = house.awards
        self._nominations = house.nominations
        self._pictures = pictures
        self._speech = speech
        self._clock = clock
        self._award: Award | None = None
        self._nomination: Nomination | None = None
        self._draft = self._before = rules.EMPTY
        self._withdrawal = AwardWithdrawView(speech)
        self._withdrawal.told.connect(self._withdraw)
        pictures.changed.connect(self.changed)

    def begin(self, draft: Draft) -> None:
        """A new one that starts like this."""
        self._show(None, None, draft)

    def decide(self, nomination: Nomination) -> None:
        """What a visitor proposed, to be looked over: saved, it is approved."""
        title, why = nomination.title, nomination.why
        self._show(None, nomination, Draft(title, nomination.recipient, why))

    def open(self, id_: int) -> None:
        award = self._awards.get(id_)
        self._show(award, None, award.draft)

    @property
    def draft(self) -> Draft:
        return self._draft

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        return self._award is None

    @Property(bool, notify=changed)
    def isNomination(self) -> bool:
        return self._nomination is not None

    @Property(str, notify=changed)
    def serial(self) -> str:
        """ "" for a new one."""
        return self._award.serial if self._award else ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._draft.title

    @Property(str, notify=changed)
    def citation(self) -> str:
        return self._draft.citation

    @Property(str, notify=changed)
    def presenter(self) -> str:
        return self._draft.presenter

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._draft.category

    @Property(str, notify=changed)
    def recipient(self) -> str:
        """In full, as the certificate prints it; "" for nobody yet."""
        return self._awards.name(self._draft.recipient) if self._draft.recipient.key else ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """person, team or free"""
        return self._draft.recipient.kind

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whoever gets it is no longer in the list."""
        return self._award is not None and self._awards.gone(self._award)

    @Property(str, notify=changed)
    def language(self) -> str:
        """Of the certificate; "" is the recipient's own."""
        return self._draft.language

    @Property(str, notify=changed)
    def day(self) -> str:
        """In words; "" is the day on which it was made."""
        return self._speech.words.date(self._draft.day) if self._draft.day else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """An address, or ""."""
        return self._pictures.url(self._draft.picture)

    @Property(bool, notify=changed)
    def hasPicture(self) -> bool:
        return self._draft.picture != ""

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """A picture is being looked at."""
        return self._pictures.running

    @Property(list, notify=changed)
    def said(self) -> list[dict[str, object]]:
        """What there is to say about fields: field, text, wrong. One that waits says nothing."""
        waiting = {"title": not clean(self._draft.title), "recipient": not self._draft.recipient.key}
        return [
            {"field": fact.field, "text": self._speech.say(fact.words), "wrong": fact.wrong}
            for fact in rules.facts(self._draft)
            if not waiting.get(fact.field, False)
        ]

    @Property(bool, notify=changed)
    def touched(self) -> bool:
        """There is something to save."""
        return self._touched()

    @Property(bool, notify=changed)
    def written(self) -> bool:
        """Something would be lost by going back."""
        return self._draft != self._before

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._touched() and not rules.stops(self._draft)

    @Property(str, notify=changed)
    def withdrawn(self) -> str:
        """When it was withdrawn, in words; ""."""
        at = self._award.withdrawn if self._award else None
        return moment(at.astimezone(), self._speech.words) if at else ""

    @Property(str, notify=changed)
    def why(self) -> str:
        """Why it was withdrawn."""
        return self._award.reason if self._award else ""

    @Property(bool, notify=changed)
    def outdated(self) -> bool:
        """Its certificate was made and would say something else now."""
        return self._award is not None and self._award.changed

    @Property(int, notify=changed)
    def issues(self) -> int:
        return self._award.issues if self._award else 0

    @Property(AwardWithdrawView, constant=True)
    def withdrawal(self) -> AwardWithdrawView:
        """Asks why, before it is."""
        return self._withdrawal

    @Property(int, constant=True)
    def typedAtMost(self) -> int:
        return LONGEST_TITLE + rules.TYPED_BEYOND

    @Slot()
    def read(self) -> None:
        """In the language of the screen."""
        self._withdrawal.read()
        self.changed.emit()

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if field in rules.FIELDS:
            self._put(rules.written(self._draft, field, text))

    @Slot(str)
    def speak(self, language: str) -> None:
        if language in ("", *LANGUAGES):
            self._put(replace(self._draft, language=language))

    @Slot(int)
    def shiftDay(self, by: int) -> None:
        """From the day on which it was made, where none is set."""
        start = self._draft.day or self._made_on()
        self._put(replace(self._draft, day=start + timedelta(by) if self._draft.day else start))

    @Slot()
    def clearDay(self) -> None:
        self._put(replace(self._draft, day=None))

    @Slot()
    def chooseRecipient(self) -> None:
        self.recipientWanted.emit()

    def give(self, recipient: Recipient) -> None:
        self._put(replace(self._draft, recipient=recipient))

    @Slot()
    def choosePicture(self) -> None:
        self._pictures.ask(lambda digest: self._put(replace(self._draft, picture=digest)), back="award")

    @Slot()
    def dropPicture(self) -> None:
        self._put(replace(self._draft, picture=""))

    @Slot()
    def cancel(self) -> None:
        """It stays without the picture that was chosen last."""
        self._pictures.cancel()

    @Slot()
    def save(self) -> None:
        """Refused, and as it was typed, where something is missing or too long."""
        wrong = next((fact for fact in rules.facts(self._draft) if fact.wrong), None)
        if wrong is not None:
            raise Refused(wrong.words)
        draft = rules.tidy(self._draft)
        if self._nomination is not None:
            self._nominations.approve(self._nomination.id, draft)
        elif self._award is not None:
            self._awards.change(self._award.id, draft)
        else:
            self._awards.add(draft)
        self.back()

    @Slot()
    def remove(self) -> None:
        id_ = self._award.id if self._award else 0
        self.back()
        if id_:
            self.removed.emit(id_)

    @Slot()
    def issue(self) -> None:
        if self._award is not None:
            self.issueWanted.emit(self._award.id)

    @Slot()
    def putBack(self) -> None:
        """It was withdrawn by mistake."""
        if self._award is not None:
            self._awards.put_back(self._award.id)
            self.open(self._award.id)

    @Slot()
    def back(self) -> None:
        to = "nominations" if self._nomination is not None else "awards"
        self.forget()
        self.left.emit(to)

    def forget(self) -> None:
        self._pictures.cancel()
        self._show(None, None, rules.EMPTY)

    def _withdraw(self, reason: str) -> None:
        if self._award is not None:
            self._awards.withdraw(self._award.id, reason)
            self.open(self._award.id)

    def _touched(self) -> bool:
        return self._nomination is not None or self._draft != self._before or self._award is None

    def _made_on(self) -> date:
        made = self._award.made if self._award else self._clock.now()
        return made.astimezone().date()

    def _show(self, award: Award | None, nomination: Nomination | None, draft: Draft) -> None:
        self._award, self._nomination = award, nomination
        self._draft = self._before = draft
        self._withdrawal.keep()
        self.changed.emit()

    def _put(self, draft: Draft) -> None:
        self._draft = draft
        self.changed.emit()
