"""From the way that was walked to the correction it leads to."""

from __future__ import annotations

from kiosk.corrections.model import PersonCard, PieceCard
from kiosk.corrections.service import Corrections
from ui.admin.corrections.flow import Flow, stays


def carry_out(flow: Flow, corrections: Corrections) -> int:
    """The correction's id; refuses as `Corrections` does."""
    if isinstance(flow.card, PieceCard):
        return _of_piece(flow, flow.card, corrections)
    assert isinstance(flow.card, PersonCard)
    match flow.action:
        case "grant":
            return corrections.grant(flow.card.person.id, flow.word, flow.count, flow.reason)
        case "merge":
            return corrections.merge(stays(flow), flow.goes, flow.reason)
        case _:
            return corrections.take_back_grant(flow.grant, flow.reason)


def _of_piece(flow: Flow, card: PieceCard, corrections: Corrections) -> int:
    piece, seen = card.piece.id, card.claim.tickets[0] if card.claim is not None else ""
    match flow.action:
        case "move":
            return corrections.reassign(piece, seen, flow.other, flow.reason)
        case "take":
            return corrections.take_back(piece, seen, flow.reason)
        case _:
            return corrections.void_piece(piece, seen, flow.reason)
