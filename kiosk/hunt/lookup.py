"""Which piece is meant by a name, a scan or a typed code. Writes nothing."""

from __future__ import annotations

from kiosk.event.service import Event
from kiosk.hunt import store
from kiosk.hunt.pieces import Piece, piece_number
from kiosk.scanning import codes
from kiosk.scanning import payload as payloads
from kiosk.storage.store import Store


class Lookup:
    """A dead code finds its piece too; None for whatever is no piece of this event."""

    def __init__(self, base: Store, event: Event) -> None:
        self._store = base
        self._event = event

    def named(self, piece: str) -> Piece | None:
        """By its name, `PIECE-0017`."""
        return store.piece(self._store, piece_number(piece))

    def scanned(self, text: str) -> Piece | None:
        """Whatever a scanner or camera read."""
        seen = payloads.read_payload(text, self._event.info.id)
        return self._with(seen.code) if isinstance(seen, payloads.PieceCode | payloads.TypedPiece) else None

    def written(self, text: str) -> Piece | None:
        """The same, or a short code as a person typed it."""
        typed = codes.read_typed(text)
        return self.scanned(text) if isinstance(typed, codes.TypedSlip) else self._with(typed.code)

    def _with(self, code: str) -> Piece | None:
        found = store.by_code(self._store, codes.code_hash(self._event.key, code))
        return None if found is None else found[0]
