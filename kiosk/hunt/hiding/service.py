"""Hiding: places, pieces put into them by scan or by number, and the way back of each.

A place's name is the organizer's own words: it stands in its row and in the journal's erasable texts.
"""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import assert_never

from kiosk.answers import Refused
from kiosk.event.service import Event
from kiosk.hunt import model as hunt
from kiosk.hunt import store as hunt_store
from kiosk.hunt.hiding import rules, store
from kiosk.hunt.hiding.model import (
    Answer,
    BallotPaper,
    Filling,
    Helper,
    HelperIs,
    Hid,
    Place,
    PlaceCount,
    Record,
    Spot,
)
from kiosk.hunt.hiding.rules import Known, Next
from kiosk.hunt.lookup import Lookup
from kiosk.hunt.pieces import HIGHEST_VALUE, PREFIX, Piece, State, piece_number
from kiosk.people.model import PassIsDead
from kiosk.people.service import People
from kiosk.scanning import codes
from kiosk.scanning import payload as payloads
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

NOBODY = Helper()


class Hiding:
    """What writes is one transaction, durable when the call returns."""

    def __init__(self, base: Store, event: Event, people: People, tickets: Tickets) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._tickets = tickets
        self._lookup = Lookup(base, event)

    # Places

    def places(self) -> tuple[PlaceCount, ...]:
        """In the order of the walk."""
        return rules.counts(store.places(self._store), self.records())

    def helpers(self) -> tuple[str, ...]:
        """Names that were given before, the latest first."""
        return store.helpers(self._store)

    def make_place(self, name: str, area: str = "", actor: str = "organizer") -> Place:
        """At the end of the walk. Refuses an empty name, one that is too long, and one that exists."""
        name, area = rules.clean_name(name), rules.clean_area(area)
        try:
            with self._store.transaction(actor) as tx:
                number, position = store.next_place(tx)
                made = Place(number, name, area, position)
                store.add_place(tx, made, rules.place_key(name, area))
                tx.record("place-made", place=number, texts={"name": name, "area": area})
        except sqlite3.IntegrityError:
            raise _exists_already() from None
        return made

    def rename_place(self, number: int, name: str, area: str) -> None:
        name, area = rules.clean_name(name), rules.clean_area(area)
        self._place(number)
        try:
            with self._store.transaction("organizer") as tx:
                store.set_name(tx, number, name, area, rules.place_key(name, area))
                tx.record("place-renamed", place=number, texts={"name": name, "area": area})
        except sqlite3.IntegrityError:
            raise _exists_already() from None

    def move_place(self, number: int, by: int) -> None:
        """Earlier (-1) or later (1) in the walk."""
        before = store.places(self._store)
        order = rules.check_order(before, self._place(number).number, by)
        if order != before:
            numbers = [each.number for each in order]
            with self._store.transaction("organizer") as tx:
                store.set_order(tx, numbers)
                tx.record("place-moved", place=number, position=numbers.index(number) + 1)

    def remove_place(self, number: int, to: int | None = None) -> None:
        """`to`: the place that takes over what lies there. Refuses a place with pieces without it."""
        self._place(number)
        count = next(each for each in self.places() if each.place.number == number)
        if to is not None:
            self._place(to)
        elif count.hidden + count.found:
            raise Refused(
                Sentence("Hunt", "%Ln mustaches belong to this place. Move them first.", n=_all(count))
            )
        with self._store.transaction("organizer") as tx:
            if to is not None and to != number:
                store.move_all(tx, number, to)
                tx.record("place-emptied", place=number, to=to, pieces=_all(count))
            store.remove_place(tx, number)
            tx.record("place-removed", place=number)

    # Pieces

    def records(self) -> tuple[Record, ...]:
        """Every piece, in the order of the numbers."""
        claimed, spots = self._tickets.claimed(PREFIX), store.spots(self._store)
        return tuple(
            Record(one, rules.status(one, claimed), self._named(spots.get(one.id)))
            for one in hunt_store.pieces(self._store).values()
        )

    def record(self, piece: str) -> Record:
        """Refuses a piece that does not exist."""
        return self._record(piece)

    def piece_of(self, text: str) -> str | None:
        """The number of the piece whose code was read, also of a dead one; None for anything else."""
        found = self._lookup.scanned(text)
        return None if found is None else found.id

    def hide(self, text: str, place: int, helper: Helper = NOBODY) -> Answer:
        """Whatever a scanner or camera read, while somebody stands at this place."""
        seen = payloads.read_payload(text, self._event.info.id)
        match seen:
            case payloads.PieceCode(code) | payloads.TypedPiece(code):
                return self._hide(code, place, helper)
            case payloads.PassCode(code):
                return self._bearer(code)
            case payloads.BallotCode():
                return BallotPaper()
            case payloads.CertificateCode():
                return hunt.NotAMustache("text")
            case payloads.FromAnotherEvent():
                return hunt.FromAnotherEvent()
            case payloads.NotOurs(kind):
                return hunt.NotAMustache(kind)
            case payloads.Unreadable():
                return hunt.CouldNotRead()
            case _:
                assert_never(seen)

    def hide_typed(self, text: str, place: int, helper: Helper = NOBODY) -> Answer:
        """A short code as a person typed it."""
        typed = codes.read_typed(text)
        if isinstance(typed, codes.TypedSlip):
            return hunt.CodeSlip(typed)
        return self._hide(typed.code, place, helper)

    def hide_piece(self, piece: str, place: int, helper: Helper = NOBODY) -> None:
        """By its number, at the desk. Refuses what was found or is void."""
        plan = rules.filling(self._place(place), [piece_number(piece)], {piece: self._record(piece)})
        if plan.found or plan.void:
            raise _settled()
        self.fill(plan, helper)

    def undo(self, hid: Hid) -> None:
        """Brings back what was before. Refuses if the piece was put elsewhere since, or found."""
        with self._store.transaction("organizer") as tx:
            now = store.spot(tx, hid.piece)
            same = now is not None and (now.place.number, now.at) == (hid.spot.place.number, hid.spot.at)
            if not same or self._is_found(tx, hid.piece):
                raise Refused(Sentence("Hunt", "This one was changed in the meantime. It stays where it is."))
            store.put_back(tx, hid.piece, hid.before, hid.was)
            tx.record("hiding-undone", piece=hid.piece, place=hid.spot.place.number)

    def plan_filling(self, place: int, text: str) -> Filling:
        """What `1-20, 25` would do to a place. Writes nothing."""
        records = {one.piece.id: one for one in self.records()}
        return rules.filling(self._place(place), rules.read_numbers(text), records)

    def fill(self, plan: Filling, helper: Helper = NOBODY, actor: str = "organizer") -> None:
        """All or nothing: refuses if one of them was found or taken out since the plan."""
        if not plan.pieces:
            return
        helper = _tidy(helper)
        with self._store.transaction(actor) as tx:
            for piece in plan.pieces:
                found = hunt_store.piece(tx, piece_number(piece))
                if found is None or found.state is State.VOID or self._is_found(tx, piece):
                    raise _settled()
                store.put(tx, piece, plan.place.number, helper)
            tx.record(
                "pieces-hidden",
                place=plan.place.number,
                pieces=len(plan.pieces),
                first=plan.pieces[0],
                last=plan.pieces[-1],
            )

    def revalue(self, piece: str, value: int) -> None:
        """Golden or plain, as long as nobody found it."""
        if not 1 <= value <= HIGHEST_VALUE:
            raise Refused(Sentence("Hunt", "A mustache is worth between 1 and %1 tickets.", (HIGHEST_VALUE,)))
        record = self._record(piece)
        if record.piece.value == value:
            return
        with self._store.transaction("organizer") as tx:
            if record.piece.state is State.VOID or self._is_found(tx, piece):
                raise _settled()
            store.set_value(tx, piece, value)
            tx.record("piece-revalued", piece=piece, value=value)

    def _hide(self, code: str, place: int, helper: Helper) -> Answer:
        lies_in, helper = self._place(place), _tidy(helper)
        digest = codes.code_hash(self._event.key, code)
        with self._store.transaction("organizer") as tx:
            known = self._known(tx, digest)
            step = rules.decide(known, place)
            if not isinstance(step, Next):
                return step
            piece = known.piece
            assert piece is not None
            store.put(tx, piece.id, place, helper)
            tx.record("piece-hidden", piece=piece.id, place=place)
        look = hunt.Look(piece.style, piece.value)
        return Hid(piece.id, look, Spot(lies_in, helper, tx.now), known.spot, piece.state)

    def _known(self, tx: Transaction, digest: str) -> Known:
        found = hunt_store.by_code(tx, digest)
        if found is None:
            return Known(None, False, False, None)
        piece, dead = found
        return Known(piece, dead, self._is_found(tx, piece.id), store.spot(tx, piece.id))

    def _is_found(self, tx: Transaction, piece: str) -> bool:
        return self._tickets.standing(tx, piece) is not None

    def _bearer(self, code: str) -> Answer:
        bearer = self._people.person_by_pass(code)
        if bearer is None:
            return hunt.UnknownCode()
        if isinstance(bearer, PassIsDead):
            return hunt.PassReplaced()
        return HelperIs(Helper(bearer.display, bearer.id))

    def _record(self, piece: str) -> Record:
        number = piece.removeprefix(PREFIX)
        found = hunt_store.piece(self._store, int(number)) if number.isdecimal() else None
        if found is None:
            raise Refused(Sentence("Hunt", "There is no piece %1.", (piece[:24],)))
        return self._with_spot(found)

    def _with_spot(self, piece: Piece) -> Record:
        claim = self._tickets.claim_of(piece.id)
        claimed = () if claim is None else (piece.id,)
        spot = self._named(store.spot(self._store, piece.id))
        return Record(piece, rules.status(piece, claimed), spot)

    def _named(self, spot: Spot | None) -> Spot | None:
        """A person who hid is called as they are called today."""
        if spot is None or spot.helper.person is None:
            return spot
        person = self._people.get(spot.helper.person)
        name = "" if person is None else person.display
        return replace(spot, helper=replace(spot.helper, name=name))

    def _place(self, number: int) -> Place:
        found = store.place(self._store, number)
        if found is None:
            raise Refused(Sentence("Hunt", "This place was removed. Choose another one."))
        return found


def _tidy(helper: Helper) -> Helper:
    return helper if helper.person is not None else Helper(rules.clean_helper(helper.name))


def _all(count: PlaceCount) -> int:
    return count.hidden + count.found


def _exists_already() -> Refused:
    return Refused(Sentence("Hunt", "There is a place of this name already."))


def _settled() -> Refused:
    return Refused(Sentence("Hunt", "This one was found or is out of the hunt. It stays as it is."))
