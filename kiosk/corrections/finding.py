"""Looking for people, pieces and tickets, and all there is to know about one of them."""

from __future__ import annotations

from kiosk.answers import Refused
from kiosk.corrections import rules
from kiosk.corrections.merges import Merges
from kiosk.corrections.model import Card, PersonCard, PieceCard, TicketCard
from kiosk.hunt.service import Hunt
from kiosk.people.model import PassIsDead, Person
from kiosk.people.service import People
from kiosk.people.text import key
from kiosk.scanning.payload import PassCode, read_payload
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

MOST_PEOPLE = 30


class Finding:
    """`event`: its 3 characters."""

    def __init__(self, event: str, people: People, tickets: Tickets, hunt: Hunt, merges: Merges) -> None:
        self._event = event
        self._people = people
        self._tickets = tickets
        self._hunt = hunt
        self._merges = merges

    def find(self, text: str) -> tuple[Card, ...]:
        """Piece and ticket first, then people, also those who are inactive; a typed code finds its piece."""
        wanted = rules.wanted(text)
        if not wanted.name:
            return ()
        typed = self._hunt.lookup.written(text)
        pieces = {wanted.piece, typed.id if typed else ""} - {""}
        cards: list[Card | None] = [self.piece(piece) for piece in sorted(pieces)]
        cards.append(self.ticket(wanted.ticket) if wanted.ticket else None)
        found = dict.fromkeys(
            (*self._exact(wanted.person), *self._named(wanted.name), *self._inactive(wanted.name))
        )
        cards += [self.person(person) for person in [*found][:MOST_PEOPLE]]
        return tuple(card for card in cards if card is not None)

    def scanned(self, text: str) -> Card:
        """The piece or the bearer of the pass. Refuses every other code, and a pass that was replaced."""
        seen = read_payload(text, self._event)
        card: Card | None = None
        if isinstance(seen, PassCode):
            bearer = self._people.person_by_pass(seen.code)
            if isinstance(bearer, PassIsDead):
                raise Refused(Sentence("Corrections", "This pass was replaced by a newer one."))
            card = None if bearer is None else self.person(bearer.id)
        else:
            piece = self._hunt.lookup.written(text)
            card = None if piece is None else self.piece(piece.id)
        if card is None:
            raise Refused(Sentence("Corrections", "This code is no mustache and no pass of this event."))
        return card

    def people(self, text: str) -> tuple[Person, ...]:
        """Active people by name, staff number or `P-...`: who may get something."""
        wanted = rules.wanted(text)
        exact = (self._people.get(one) for one in self._exact(wanted.person))
        named = (match.person for match in self._people.find(wanted.name, MOST_PEOPLE))
        found = dict.fromkeys(one for one in (*exact, *named) if one is not None and one.active)
        return tuple(found)

    def person(self, person: str) -> PersonCard | None:
        found = self._people.get(person)
        if found is None:
            return None
        entries = tuple(reversed(self._tickets.entries_of(person)))
        late = tuple(one.piece for one in self._hunt.late.claims() if one.person == person)
        into = self._merges.into(person) or ""
        return PersonCard(found, self._tickets.held(person), entries, late, into)

    def piece(self, piece: str) -> PieceCard | None:
        found = self._hunt.lookup.named(piece)
        if found is None:
            return None
        claim = self._tickets.claim_of(piece)
        frozen = claim is not None and claim.log_n <= self._tickets.frozen_through()
        return PieceCard(found, claim, self._hunt.late.person_of(piece) or "", frozen)

    def ticket(self, ticket: str) -> TicketCard | None:
        found, entry = self._tickets.ticket(ticket), self._tickets.entry_with(ticket)
        return None if found is None or entry is None else TicketCard(found, entry)

    def again(self, card: Card) -> Card | None:
        """The same one, as it is now."""
        match card:
            case PersonCard():
                return self.person(card.person.id)
            case PieceCard():
                return self.piece(card.piece.id)
            case TicketCard():
                return self.ticket(card.ticket.number)

    def _exact(self, person: str) -> tuple[str, ...]:
        return (person,) if self._people.get(person) is not None else ()

    def _named(self, name: str) -> tuple[str, ...]:
        return tuple(match.person.id for match in self._people.find(name, MOST_PEOPLE))

    def _inactive(self, name: str) -> tuple[str, ...]:
        """Not in the index of names: looked for as they are written."""
        wanted = key(name)
        return tuple(
            one.id
            for one in self._people.everyone().by_id.values()
            if not one.active and (wanted in key(one.display) or wanted == key(one.staff_number))
        )
