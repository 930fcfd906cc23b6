"""A person, a piece or a ticket in words: as a line to choose, as facts, as what may be done. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from kiosk.corrections.labels import grant_word
from kiosk.corrections.model import Card, PersonCard, PieceCard, TicketCard
from kiosk.hunt.pieces import State
from kiosk.people.model import Person
from kiosk.tickets.model import Entry, Kind
from kiosk.words import Sentence, Words
from ui.kit.rows import Row

ROLES = ("title", "detail", "badge", "key")
MIDDLE_DOT = " \u00b7 "
RIGHT_TO_LEFT = "\u200f"

Name = Callable[[str], str]
"""The name of a person's id, kept in its direction."""


def key_of(card: Card) -> str:
    match card:
        case PersonCard():
            return f"person:{card.person.id}"
        case PieceCard():
            return f"piece:{card.piece.id}"
        case TicketCard():
            return f"ticket:{card.ticket.number}"


def code(text: str) -> str:
    return f"\u2066{text}\u2069"


def spoken(name: str) -> str:
    return f"\u2068{name}\u2069"


def moment(at: datetime, words: Words) -> str:
    comma = "\u060c" if words.right_to_left else ","
    return spoken(f"{words.date(at.date())}{comma} {words.time(at)}")


def joined(parts: Iterable[str], words: Words) -> str:
    """In the direction of the language, whatever the parts are."""
    return (RIGHT_TO_LEFT if words.right_to_left else "") + MIDDLE_DOT.join(parts)


def tickets(numbers: tuple[str, ...]) -> str:
    shown = numbers if len(numbers) <= 2 else (f"{numbers[0]} \u2013 {numbers[-1]}",)
    return code(", ".join(shown))


def row(card: Card, name: Name, words: Words) -> Row:
    """One line of what was found."""
    match card:
        case PersonCard():
            return person_row(card.person, card.held, words)
        case PieceCard():
            said = words.say(_where(card, name))
            badge = words.say(Sentence("Corrections", "Mustache"))
            return {"title": code(card.piece.id), "detail": said, "badge": badge, "key": key_of(card)}
        case TicketCard():
            said = joined((source(card.entry, words), name(card.ticket.person)), words)
            void = Sentence("Corrections", "Void") if card.ticket.void else Sentence("Corrections", "Ticket")
            number = code(card.ticket.number)
            return {"title": number, "detail": said, "badge": words.say(void), "key": key_of(card)}


def person_row(person: Person, held: int, words: Words) -> Row:
    number = (
        Sentence("Corrections", "%Ln tickets", (), held)
        if person.active
        else Sentence("Corrections", "Not in the list")
    )
    return {
        "title": person.display,
        "detail": about(person, words),
        "badge": words.say(number),
        "key": f"person:{person.id}",
    }


def about(person: Person, words: Words) -> str:
    parts = (spoken(person.team) if person.team else "", code(person.staff_number), code(person.id))
    return joined((part for part in parts if part.strip("\u2066\u2069")), words)


def source(entry: Entry, words: Words) -> str:
    if entry.kind is Kind.CLAIM:
        return code(entry.source)
    return words.say(grant_word(entry.source))


def entry_row(entry: Entry, words: Words) -> Row:
    """One claim or grant of a person; its key is that of what can be done with it."""
    key = f"piece:{entry.source}" if entry.kind is Kind.CLAIM else f"grant:{entry.tickets[0]}"
    return {
        "title": joined((source(entry, words), tickets(entry.tickets)), words),
        "detail": moment(entry.at, words),
        "badge": words.say(Sentence("Corrections", "Void")) if entry.void else "",
        "key": f"ticket:{entry.tickets[0]}" if entry.void else key,
    }


def facts(card: Card, name: Name, words: Words) -> list[str]:
    match card:
        case PersonCard():
            sentences = _person_facts(card, name)
            return [about(card.person, words), *map(words.say, sentences)]
        case PieceCard():
            return [words.say(one) for one in _piece_facts(card, name, words)]
        case TicketCard():
            return [words.say(one) for one in _ticket_facts(card, name, words)]


def _person_facts(card: PersonCard, name: Name) -> list[Sentence]:
    found = [Sentence("Corrections", "%Ln tickets count.", (), card.held)]
    if card.into:
        found.append(Sentence("Corrections", "Is one with %1 now.", (name(card.into),)))
    elif not card.person.active:
        found.append(Sentence("Corrections", "No longer in the list."))
    found += [Sentence("Corrections", "Brought %1 after closing.", (code(piece),)) for piece in card.late]
    return found


def _where(card: PieceCard, name: Name) -> Sentence:
    if card.piece.state is State.VOID:
        return Sentence("Corrections", "Out of the hunt.")
    if card.claim is not None:
        return Sentence("Corrections", "Found by %1.", (name(card.claim.person),))
    return Sentence("Corrections", "Nobody has found it yet.")


def _piece_facts(card: PieceCard, name: Name, words: Words) -> list[Sentence]:
    found = [_where(card, name)]
    if card.claim is not None:
        at, given = moment(card.claim.at, words), tickets(card.claim.tickets)
        found.append(Sentence("Corrections", "On %1, for %2.", (at, given)))
    if card.late:
        found.append(Sentence("Corrections", "%1 brought it after closing.", (name(card.late),)))
    if card.frozen:
        found.append(Sentence("Corrections", "A draw counts on these tickets. They stay as they are."))
    return found


def _ticket_facts(card: TicketCard, name: Name, words: Words) -> list[Sentence]:
    entry = card.entry
    found = [
        Sentence("Corrections", "It came from: %1.", (source(entry, words),)),
        Sentence("Corrections", "For %1, on %2.", (name(entry.person), moment(entry.at, words))),
    ]
    if card.ticket.void:
        found.append(Sentence("Corrections", "It is void: it no longer counts."))
    return found


def actions(card: Card) -> tuple[str, ...]:
    """What can be done here now: move, take, void, grant, merge; page, piece and person lead on."""
    match card:
        case PersonCard():
            return ("grant", "merge", "page") if card.person.active else ("page",)
        case PieceCard():
            if card.piece.state is State.VOID or card.frozen:
                return ()
            return ("move", "take", "void") if card.claim is not None else ("void",)
        case TicketCard():
            return ("piece", "person") if card.entry.kind is Kind.CLAIM else ("person",)
