"""One person, piece or ticket: what there is to know, and what can be put right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.corrections.labels import grant_word
from kiosk.corrections.model import MOST_GRANTED, WORDS, Card, PersonCard, PieceCard, TicketCard
from kiosk.house import House
from kiosk.hunt.pieces import State
from kiosk.tickets.model import Kind
from ui.admin.corrections import cards, reasons
from ui.admin.corrections import flow as flows
from ui.admin.corrections.carrying import carry_out
from ui.admin.corrections.flow import Flow
from ui.admin.corrections.speech import Speech
from ui.kit.rows import Rows

QML_IMPORT_NAME = "ui.admin.corrections"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FixView(QObject):
    changed = Signal()
    left = Signal()
    opened = Signal(str)
    storyWanted = Signal(str)
    personWanted = Signal(str)

    def __init__(self, house: House, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._speech = speech
        self._flow = Flow()
        self._done = 0
        self._entries = Rows(cards.ROLES)
        self._people = Rows(cards.ROLES)

    @Property(str, notify=changed)
    def step(self) -> str:
        """card, choose, compare, reason."""
        return self._flow.step

    @Property(str, notify=changed)
    def kind(self) -> str:
        """person, piece, ticket; "" before one was chosen."""
        return self._key().partition(":")[0]

    @Property(str, notify=changed)
    def title(self) -> str:
        return reasons.heading(self._flow, self._speech.name, self._speech.words)

    @Property(str, notify=changed)
    def style(self) -> str:
        """The mustache of the piece; that of a ticket's piece; the plain one for a grant."""
        card = self._flow.card
        if isinstance(card, TicketCard) and card.entry.kind is Kind.CLAIM:
            card = self._house.finding.piece(card.entry.source)
        return card.piece.style if isinstance(card, PieceCard) else "handlebar"

    @Property(bool, notify=changed)
    def counts(self) -> bool:
        """Neither a void piece nor a void ticket."""
        card = self._flow.card
        if isinstance(card, TicketCard):
            return not card.ticket.void
        return not isinstance(card, PieceCard) or card.piece.state is not State.VOID

    @Property(list, notify=changed)
    def facts(self) -> list[str]:
        card = self._flow.card
        return [] if card is None else cards.facts(card, self._speech.name, self._speech.words)

    @Property(list, notify=changed)
    def actions(self) -> list[str]:
        return [] if self._flow.card is None else list(cards.actions(self._flow.card))

    @Property(QObject, constant=True)
    def entries(self) -> QObject:
        """Claims and grants of the person: title, detail, badge, key."""
        return self._entries

    @Property(QObject, constant=True)
    def people(self) -> QObject:
        """Who may be the second person: title, detail, badge, key."""
        return self._people

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Something was just put right here, and can be undone."""
        return self._done > 0

    @Property(str, notify=changed)
    def question(self) -> str:
        """What will happen."""
        if self._flow.step != "reason":
            return ""
        return self._speech.say(reasons.question(self._flow, self._speech.name, self._speech.words))

    @Property(str, notify=changed)
    def verb(self) -> str:
        return self._speech.say(reasons.verb(self._flow))

    @Property(list, notify=changed)
    def atHand(self) -> list[str]:
        return [self._speech.say(one) for one in reasons.at_hand(self._flow.action)]

    @Property(str, notify=changed)
    def reason(self) -> str:
        return self._flow.reason

    @Property(bool, notify=changed)
    def granting(self) -> bool:
        return self._flow.action == "grant"

    @Property(list, notify=changed)
    def grantWords(self) -> list[dict[str, str]]:
        return [{"key": word, "text": self._speech.say(grant_word(word))} for word in WORDS]

    @Property(str, notify=changed)
    def grantWord(self) -> str:
        return self._flow.word

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._flow.count

    @Property(int, constant=True)
    def most(self) -> int:
        return MOST_GRANTED

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """A reason is given, and what the tickets are for."""
        return self._flow.reason.strip() != "" and (self._flow.action != "grant" or self._flow.word != "")

    @Property(list, notify=changed)
    def both(self) -> list[dict[str, object]]:
        """The two of a merge: key, name, facts, stays."""
        if self._flow.step != "compare":
            return []
        found = (self._house.finding.person(one) for one in self._two())
        return [
            {
                "key": card.person.id,
                "name": card.person.display,
                "facts": cards.facts(card, self._speech.name, self._speech.words),
                "stays": card.person.id != self._flow.goes,
            }
            for card in found
            if card is not None
        ]

    @Slot(str, result=bool)
    def open(self, key: str) -> bool:
        """`person:P-...`, `piece:PIECE-0017`, `ticket:T-000123`; False for what is not there."""
        kind, _, name = key.partition(":")
        finding = self._house.finding
        look = {"person": finding.person, "piece": finding.piece, "ticket": finding.ticket}
        card: Card | None = look[kind](name)
        if card is not None:
            self.show(card)
        return card is not None

    def show(self, card: Card) -> None:
        self._done = 0
        self._go(Flow(card))
        self.opened.emit(self._key())

    @Slot(str)
    def begin(self, action: str) -> None:
        """One of `actions`."""
        card = self._flow.card
        self._done = 0
        if isinstance(card, PersonCard) and action == "page":
            self.personWanted.emit(card.person.id)
            return
        if isinstance(card, TicketCard):
            self.open(f"piece:{card.entry.source}" if action == "piece" else f"person:{card.entry.person}")
            return
        self._people.show(())
        self._go(flows.begun(self._flow, action))

    @Slot(str)
    def chooseEntry(self, key: str) -> None:
        kind, _, name = key.partition(":")
        if kind == "grant":
            self._done = 0
            self._go(flows.begun(self._flow, "ungrant", name))
        else:
            self.open(key)

    @Slot(str)
    def search(self, text: str) -> None:
        """People for the second place; never the one whose turn it is already."""
        taken = self._first()
        found = (one for one in self._house.finding.people(text) if one.id != taken)
        held = self._house.tickets.holdings()
        self._people.show(
            tuple(cards.person_row(one, held.get(one.id, 0), self._speech.words) for one in found)
        )

    @Slot(str)
    def choose(self, key: str) -> None:
        self._go(flows.chosen(self._flow, key.removeprefix("person:")))

    @Slot(str)
    def keep(self, person: str) -> None:
        """Of the two this one stays."""
        (goes,) = (one for one in self._two() if one != person)
        self._go(flows.swapped(self._flow, goes))

    @Slot()
    def goOn(self) -> None:
        self._go(replace(self._flow, ready=True))

    @Slot(str)
    def say(self, reason: str) -> None:
        self._go(replace(self._flow, reason=reason))

    @Slot(str)
    def setWord(self, word: str) -> None:
        self._go(replace(self._flow, word=word))

    @Slot(int)
    def setCount(self, count: int) -> None:
        self._go(replace(self._flow, count=count))

    @Slot()
    def confirm(self) -> None:
        """A refusal keeps everything as it was typed."""
        number = carry_out(self._flow, self._house.corrections)
        self._again()
        self._done = number
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        number, self._done = self._done, 0
        if number:
            self._house.corrections.undo(number)
            self._again()

    @Slot()
    def back(self) -> None:
        before = flows.back(self._flow)
        self._done = 0
        if before is None:
            self.left.emit()
        else:
            self._go(before)

    @Slot()
    def story(self) -> None:
        self.storyWanted.emit(self._key())

    @Slot()
    def retell(self) -> None:
        """In the language of the screen, as it is now."""
        if self._flow.card is not None:
            self._go(self._flow)

    def forget(self) -> None:
        self._done = 0
        self._people.show(())
        self._go(Flow())

    def _again(self) -> None:
        card = self._flow.card
        assert card is not None
        if isinstance(card, PersonCard) and self._flow.action == "merge":
            card = self._house.finding.person(flows.stays(self._flow)) or card
        self._go(Flow(self._house.finding.again(card)))

    def _go(self, flow: Flow) -> None:
        self._flow = flow
        card = flow.card
        entries = card.entries if isinstance(card, PersonCard) else ()
        self._entries.show(tuple(cards.entry_row(one, self._speech.words) for one in entries))
        self.changed.emit()

    def _key(self) -> str:
        return "" if self._flow.card is None else cards.key_of(self._flow.card)

    def _first(self) -> str:
        card = self._flow.card
        if isinstance(card, PersonCard):
            return card.person.id
        return card.claim.person if isinstance(card, PieceCard) and card.claim is not None else ""

    def _two(self) -> tuple[str, str]:
        return self._first(), self._flow.other
