"""After every call that writes, another connection sees the effect and nothing is left open."""

from __future__ import annotations

from kiosk.hunt.model import Ticketed
from kiosk.hunt.visit import Visit
from tests.hunt.conftest import Desk
from tests.second_connection import SecondConnection


def test_every_call_is_settled_when_it_returns(desk: Desk) -> None:
    second = SecondConnection(desk.house.folder.database)
    hunt, ana, bob = desk.house.hunt, desk.person("Ana"), desk.person("Bob")

    first, other, last = desk.pieces(3, value=2)
    assert second.value("SELECT count(*) FROM piece_code WHERE dead = 0") == 6

    _, visit = hunt.scan(first.qr, Visit())
    second.assert_settled()
    answer, visit = hunt.identify(ana, visit)
    assert isinstance(answer, Ticketed)
    assert second.value("SELECT person FROM claim WHERE source = 'PIECE-0001' AND void = 0") == ana
    assert second.value("SELECT count(*) FROM ticket WHERE void = 0") == 2

    (corrected,), visit = hunt.correct([answer.receipt], bob, visit)
    assert isinstance(corrected, Ticketed)
    assert second.value("SELECT person FROM claim WHERE source = 'PIECE-0001' AND void = 0") == bob

    hunt.undo(corrected.receipt, visit)
    assert second.value("SELECT count(*) FROM claim WHERE void = 0") == 0
    assert second.value("SELECT count(*) FROM ticket_log") == 8

    hunt.type_code(other.typed, visit)
    assert second.value("SELECT tickets FROM holding WHERE person = ?", (bob,)) == 2
    hunt.scan(other.qr, Visit())
    hunt.scan("nonsense", visit)
    second.assert_settled()

    hunt.add_pieces(hunt.plan_reprint([first.number]), desk.drawn())
    assert second.value("SELECT count(*) FROM piece_code WHERE dead = 1") == 2
    hunt.mark_printed(1)
    assert second.value("SELECT printed FROM sheet WHERE number = 1") == 1
    hunt.void_pieces([last.number])
    assert second.value("SELECT state FROM piece WHERE number = 3") == "void"

    desk.house.event.change("organizer", hunt_closes=desk.clock.now(), late_claims=True)
    hunt.scan(hunt_code(desk), visit)
    assert second.value("SELECT count(*) FROM late_claim") == 1


def hunt_code(desk: Desk) -> str:
    return desk.pieces(1)[0].qr
