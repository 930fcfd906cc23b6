"""How teams stand, and the public board."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.hunt import rules, store
from kiosk.hunt.board import Board, Find
from kiosk.hunt.model import Look, Standing
from kiosk.hunt.pieces import PREFIX, piece_number
from kiosk.people.service import People
from kiosk.storage.store import Store
from kiosk.tickets.model import Claim
from kiosk.tickets.service import Tickets

LATEST = 8


class Standings:
    def __init__(self, base: Store, people: People, tickets: Tickets) -> None:
        self._store = base
        self._people = people
        self._tickets = tickets

    def of(self, person: str) -> Standing | None:
        """None for somebody without a team."""
        return rules.standing(self._people.team_of(person), self._by_team(self._tickets.holdings()))

    def board(self) -> Board:
        finds = self._tickets.claims_by_person(PREFIX)
        found, total = sum(finds.values()), store.living_pieces(self._store)
        teams = rules.team_lines(self._by_team(self._tickets.holdings()), self._by_team(finds))
        latest = tuple(self._find(claim) for claim in self._tickets.latest(PREFIX, LATEST))
        return Board(found, total - found, total, teams, latest, self._golden())

    def _golden(self) -> int:
        golden = store.golden_pieces(self._store)
        claimed = self._tickets.claimed(PREFIX) if golden else {}
        return sum(piece not in claimed for piece in golden)

    def _by_team(self, by_person: Mapping[str, int]) -> dict[str, int]:
        """Every team, also those with nothing yet. People without a team count for none."""
        sums = {team.name: 0 for team in self._people.teams()}
        for person, count in by_person.items():
            team = self._people.team_of(person)
            sums[team] = sums.get(team, 0) + count
        sums.pop("", None)
        return sums

    def _find(self, claim: Claim) -> Find:
        piece = store.piece(self._store, piece_number(claim.source))
        look = Look("", len(claim.tickets)) if piece is None else rules.look(piece)
        return Find(self._people.public_name(claim.person) or "", look, claim.at)
