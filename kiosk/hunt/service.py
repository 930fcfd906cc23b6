"""The hunt: a scan and the visit it belongs to go in, an answer and the visit as it is now come out.

Nothing of a visit is kept here. If a call raises, asking again with the same visit is safe.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import assert_never

from kiosk.clock import Clock
from kiosk.event.model import Way
from kiosk.event.service import Event
from kiosk.hunt import model, rules, store
from kiosk.hunt import visit as visits
from kiosk.hunt.board import Board
from kiosk.hunt.claims import Claims
from kiosk.hunt.late import LateClaims
from kiosk.hunt.lookup import Lookup
from kiosk.hunt.making import Making
from kiosk.hunt.model import Answer, Greeting, Look, OwnFind, Receipt, Ticketed
from kiosk.hunt.not_you import NotYou, Receipts, Steps
from kiosk.hunt.own import own_finds
from kiosk.hunt.paper import SheetJob, sheet_job
from kiosk.hunt.pieces import PREFIX, Piece, PlannedPieces, Sheet, State, piece_number
from kiosk.hunt.proving import Proving, looks_of, shown_in
from kiosk.hunt.rules import Hours, Known, Next
from kiosk.hunt.standings import Standings
from kiosk.hunt.visit import Visit, Waiting
from kiosk.people.pins import VisitorPins
from kiosk.people.service import People
from kiosk.printing.grid import Paper, Size
from kiosk.scanning import codes
from kiosk.scanning import payload as payloads
from kiosk.storage.papers import Kept
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.service import Tickets
from kiosk.words import Words

Step = tuple[Answer, Visit]


class Hunt:
    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        pins: VisitorPins,
        tickets: Tickets,
        making: Making,
        clock: Clock,
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._tickets = tickets
        self._clock = clock
        self._standings = Standings(base, people, tickets)
        self._claims = Claims(base, tickets, self._standings, clock)
        self._making = making
        self.lookup = Lookup(base, event)
        self.late = LateClaims(base, people, tickets)
        self._proving = Proving(event, people, pins)
        self._not_you = NotYou(self._proving, self._claims, tickets, people, self._hours, clock)

    def scan(self, text: str, visit: Visit) -> Step:
        """Whatever a scanner or camera read."""
        seen = payloads.read_payload(text, self._event.info.id)
        match seen:
            case payloads.PieceCode(code) | payloads.TypedPiece(code):
                return self._piece(self._hash(code), visit)
            case payloads.PassCode(code):
                return self._pass(code, visit)
            case payloads.BallotCode() | payloads.CertificateCode():
                return model.NotAMustache("text"), visit
            case payloads.FromAnotherEvent():
                return model.FromAnotherEvent(), visit
            case payloads.NotOurs(kind):
                return model.NotAMustache(kind), visit
            case payloads.Unreadable():
                return model.CouldNotRead(), visit
            case _:
                assert_never(seen)

    def type_code(self, text: str, visit: Visit) -> Step:
        """A short code as a person typed it."""
        typed = codes.read_typed(text)
        if isinstance(typed, codes.TypedSlip):
            return model.CodeSlip(typed), visit
        return self._piece(self._hash(typed.code), visit)

    def look_at(self, text: str) -> Look | None:
        """The mustache on a scanned piece, to show before anything is decided. Writes nothing."""
        piece = self.lookup.scanned(text)
        return None if piece is None else rules.look(piece)

    def identify(self, person: str, visit: Visit) -> Step:
        """Somebody picked a name. Waiting pieces are claimed now, if that is enough for the hunt, else the
        answer says what is still asked for."""
        return self._identify(person, visit, shown_in(visit, person))

    def identify_by_pin(self, person: str, pin: str, visit: Visit) -> Step:
        bad = self._proving.try_pin(person, pin, looks_of(visit))
        return (bad, visit) if bad else self._identify(person, visit, "pin")

    @property
    def way(self) -> Way:
        """How visitors say who they are here."""
        return self._proving.way

    def pin_wait(self, person: str) -> int:
        """Whole seconds before a PIN of this person is looked at again."""
        return self._proving.waiting(person)

    def undo(self, receipt: Receipt, visit: Visit) -> Step:
        answer = self._claims.undo(receipt)
        return answer, visit if isinstance(answer, model.TooLate) else visits.without(visit, receipt)

    def correct(self, receipts: Receipts, person: str, visit: Visit) -> Steps:
        """ "Not you?": the pieces go to `person`, whose visit this is from now on, if the name is enough. An
        answer for each, or one that says why none was moved."""
        return self._not_you.by_name(receipts, person, visit)

    def correct_by_pin(self, receipts: Receipts, person: str, pin: str, visit: Visit) -> Steps:
        return self._not_you.by_pin(receipts, person, pin, visit)

    def correct_by_pass(self, receipts: Receipts, text: str, visit: Visit) -> Steps | None:
        """None if what was scanned is no pass of this event."""
        seen = payloads.read_payload(text, self._event.info.id)
        if not isinstance(seen, payloads.PassCode):
            return None
        return self._not_you.by_pass(receipts, seen.code, visit)

    def set_state(self, tx: Transaction, piece: str, state: State) -> None:
        """What the organizer corrects, in the caller's transaction."""
        store.set_state(tx, piece_number(piece), state)

    def board(self) -> Board:
        return self._standings.board()

    def missing(self) -> tuple[Piece, ...]:
        """Pieces that nobody found yet."""
        claimed = self._tickets.claimed(PREFIX)
        pieces = store.pieces(self._store).values()
        return tuple(one for one in pieces if one.state is not State.VOID and one.id not in claimed)

    def plan_pieces(
        self, count: int, value: int = 1, paper: Paper = "A4", size: Size = "medium"
    ) -> PlannedPieces:
        """New pieces with their codes. Writes nothing. Refuses more than 2,000, or more than 20 tickets."""
        return self._making.plan(count, value, paper, size)

    def plan_reprint(
        self, pieces: Sequence[str], paper: Paper = "A4", size: Size = "medium"
    ) -> PlannedPieces:
        """New codes for those of `pieces` that nobody found; the old ones die with `add_pieces`."""
        return self._making.plan_again(pieces, paper, size)

    def sheet_job(self, planned: PlannedPieces, words_for: Callable[[str], Words]) -> SheetJob:
        """All that `draw_sheet` needs, in any process."""
        title, languages = self._event.info.title, self._event.settings.languages
        return sheet_job(
            title, languages, planned.paper, planned.size, planned.labels, planned.sheet, words_for
        )

    def add_pieces(
        self, planned: PlannedPieces, drawn: Path, name: Path | None = None, actor: str = "organizer"
    ) -> Path:
        """Moves the drawn PDF to its place, `prints/` by default, and stores the pieces: both or neither."""
        return self._making.add(planned, drawn, name or self._making.free_name(planned), actor)

    def sheets(self) -> tuple[Sheet, ...]:
        return self._making.sheets()

    def mark_printed(self, sheet: int) -> None:
        """The organizer holds the paper: the file with the codes goes."""
        self._making.mark_printed(sheet)

    def papers(self) -> tuple[Kept, ...]:
        """All sheets, for mending what a power cut left of them."""
        return self._making.papers()

    def void_pieces(self, pieces: Sequence[str], actor: str = "organizer") -> None:
        """Pieces that nobody found; scanned, they answer "replaced"."""
        self._making.void(pieces, actor)

    def _identify(self, person: str, visit: Visit, shown: Way) -> Step:
        asked = self._proving.ask(person, shown, looks_of(visit))
        if asked:
            return asked, visit
        now = visits.now_is(visit, person, shown != "name", self._tickets.last_seal().n)
        return self._serve(now)

    def _serve(self, visit: Visit) -> Step:
        if not visit.waiting:
            return self._greet(visit), visit
        answers: list[Answer] = []
        for waiting in visit.waiting:
            answer, visit = self._piece(waiting.code, visit)
            answers.append(answer)
        receipts = [answer.receipt for answer in answers if isinstance(answer, Ticketed)]
        served = visits.served(visit)
        if not receipts:
            return answers[-1], served
        return Ticketed(receipts[-1], also=tuple(receipts[:-1])), served

    def _piece(self, digest: str, visit: Visit, again: bool = False) -> Step:
        known = self._known(digest)
        step = self._decide(known, visit)
        if not isinstance(step, Next):
            return step, visit
        assert known.piece is not None
        try:
            return self._act(step, digest, known.piece, known, visit)
        except sqlite3.IntegrityError:
            if again:
                raise
            return self._piece(digest, visit, again=True)

    def _act(self, step: Next, digest: str, piece: Piece, known: Known, visit: Visit) -> Step:
        match step:
            case Next.ASK:
                return self._ask(Waiting(digest, piece.id, rules.look(piece)), visit)
            case Next.CLAIM:
                return _ticketed(self._claims.claim(piece, _person(visit)), visit)
            case Next.SHOW_AGAIN:
                assert known.claim is not None
                return _ticketed(self._claims.again(known.claim, piece), visit)
            case Next.KEEP:
                self._claims.keep(piece, _person(visit))
                return model.Closed(kept=True), visits.with_kept(visit, piece.id)
            case _:
                assert_never(step)

    def _ask(self, waiting: Waiting, visit: Visit) -> Step:
        visit = visits.wait(visit, waiting, self._tickets.last_seal().n)
        return model.WhoAreYou(looks_of(visit), self._proving.way), visit

    def _pass(self, code: str, visit: Visit) -> Step:
        bearer = self._proving.bearer(code)
        if not isinstance(bearer, str):
            return bearer, visit
        return self._identify(bearer, visit, "pass")

    def _greet(self, visit: Visit) -> Greeting:
        person = _person(visit)
        own = self._own(person) if visit.proved else None
        return Greeting(person, self._tickets.held(person), self._standings.of(person), own)

    def _own(self, person: str) -> tuple[OwnFind, ...]:
        held = [ticket for ticket in self._tickets.tickets_of(person) if not ticket.void]
        looks = {piece.id: rules.look(piece) for piece in store.pieces(self._store).values()}
        return own_finds(self._tickets.claims_of(person), held, looks, self.late.of(person))

    def _decide(self, known: Known, visit: Visit) -> rules.No | Next:
        team = "" if visit.person is None else self._people.team_of(visit.person)
        return rules.decide(known, visit, self._hours(), self._clock.now(), team, self._proving.way)

    def _known(self, digest: str) -> Known:
        found = store.by_code(self._store, digest)
        if found is None:
            return Known(None, False, None, None)
        piece, dead = found
        return Known(piece, dead, self._tickets.claim_of(piece.id), store.late_of(self._store, piece.id))

    def _hours(self) -> Hours:
        chosen = self._event.settings
        over = self._event.info.state == "closed"
        return Hours(chosen.hunt_opens, chosen.hunt_closes, over, chosen.late_claims, chosen.shifts)

    def _hash(self, code: str) -> str:
        return codes.code_hash(self._event.key, code)


def _person(visit: Visit) -> str:
    assert visit.person is not None
    return visit.person


def _ticketed(receipt: Receipt, visit: Visit) -> Step:
    return Ticketed(receipt), visits.with_receipt(visit, receipt)
