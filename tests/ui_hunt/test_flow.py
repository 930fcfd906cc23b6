"""The steps of a visit on a real event, without a window."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.words import Sentence
from tests.ui_hunt.conftest import Lobby
from ui.hunt.flow import ALONE_SECONDS, Flow


@pytest.fixture
def flow(lobby: Lobby) -> Flow:
    return Flow(lobby.house.hunt, lobby.clock)


def test_scan_then_name_then_ticket(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    assert flow.scan(label.qr) == "who"
    assert flow.choose(lobby.desk.person("Ana")) == "ticket"
    assert flow.shown.tickets == ("T-000001",)
    assert flow.known and flow.person == lobby.desk.person("Ana")


def test_the_next_piece_is_a_ticket_at_once(lobby: Lobby, flow: Flow) -> None:
    first, second = lobby.desk.pieces(2)
    flow.scan(first.qr)
    flow.choose(lobby.desk.person("Ana"))
    assert flow.another() == "claim"
    assert flow.scan(second.qr) == "ticket"
    assert flow.shown.held == 2


def test_pieces_that_waited_come_together_and_are_undone_together(lobby: Lobby, flow: Flow) -> None:
    labels = lobby.desk.pieces(3)
    for label in labels:
        assert flow.scan(label.qr) == "who"
    flow.choose(lobby.desk.person("Ana"))
    assert len(flow.shown.tickets) == 3
    assert flow.undo() == "answer"
    assert (flow.shown.kind, flow.shown.held) == ("undone", 0)
    assert lobby.house.hunt.board().found == 0


def test_undo_ends_after_ten_seconds(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    flow.choose(lobby.desk.person("Ana"))
    assert (flow.left.undo_seconds, flow.left.undo_part) == (10, 1.0)
    lobby.clock.advance(4.5)
    assert (flow.left.undo_seconds, flow.left.undo_part) == (6, 0.55)
    lobby.clock.advance(5.6)
    assert flow.left.undo_seconds == 0 and flow.left.correct > 0
    assert flow.undo() == "answer" and flow.shown.kind == "too-late"
    assert lobby.house.hunt.board().found == 1


def test_not_you_moves_all_of_this_screen(lobby: Lobby, flow: Flow) -> None:
    for label in lobby.desk.pieces(2):
        flow.scan(label.qr)
    flow.choose(lobby.desk.person("Ana"))
    assert flow.correct() == "who" and flow.correcting
    assert flow.choose(lobby.desk.person("Cyd")) == "ticket"
    assert flow.person == lobby.desk.person("Cyd") and not flow.correcting
    assert lobby.house.tickets.held(lobby.desk.person("Ana")) == 0
    assert lobby.house.tickets.held(lobby.desk.person("Cyd")) == 2


def test_leaving_the_correction_changes_nothing(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    flow.choose(lobby.desk.person("Ana"))
    flow.correct()
    assert flow.cancel() == "ticket" and not flow.correcting
    flow.correct()
    assert flow.choose(lobby.desk.person("Ana")) == "ticket"
    assert flow.shown.tickets == ("T-000001",)


def test_who_found_it_can_be_left_and_the_mustache_stays_free(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    assert flow.cancel() == "home"
    assert lobby.house.hunt.board().found == 0
    assert flow.scan(label.qr) == "who"
    assert len(flow.shown.looks) == 1


def test_an_answer_to_nobody_goes_home_unless_touched(lobby: Lobby, flow: Flow) -> None:
    assert flow.scan("https://example.invalid") == "answer"
    lobby.clock.advance(ALONE_SECONDS - 1)
    flow.touched()
    lobby.clock.advance(ALONE_SECONDS - 1)
    assert not flow.over
    lobby.clock.advance(1)
    assert flow.over


def test_an_answer_to_somebody_stays(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    flow.choose(lobby.desk.person("Ana"))
    assert flow.scan(label.qr) == "answer" and flow.shown.kind == "you-have-it"
    lobby.clock.advance(1000)
    assert not flow.over


def test_a_visit_leaves_nothing_behind(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    flow.choose(lobby.desk.person("Ana"))
    flow.correct()
    flow.tell(Sentence("Hunt", "No."), None)
    flow.leave()
    assert vars(flow) == vars(Flow(lobby.house.hunt, lobby.clock))


def test_trouble_is_an_answer_and_the_visit_goes_on(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    assert flow.tell(Sentence("Storage", "The disk is full."), Sentence("Storage", "Tell.")) == "answer"
    assert flow.shown.kind == "trouble"
    assert flow.tell(Sentence("Hunt", "No."), None) == "answer" and flow.shown.kind == "refused"
    assert flow.choose(lobby.desk.person("Ana")) == "ticket"
    assert flow.trouble == (None, None)


def test_a_stranger_is_refused_and_the_piece_still_waits(lobby: Lobby, flow: Flow) -> None:
    (label,) = lobby.desk.pieces()
    flow.scan(label.qr)
    with pytest.raises(Refused):
        flow.choose("P-ZZZZZZ")
    assert flow.choose(lobby.desk.person("Ana")) == "ticket"


def test_a_slip_is_explained_until_something_is_typed(lobby: Lobby, flow: Flow) -> None:
    assert flow.type_code("7K3Q") == "type"
    assert (flow.shown.kind, flow.shown.count) == ("slip-short", 7)
    flow.forget_slip()
    assert flow.shown.kind == ""
    flow.type_code("7K3Q")
    assert flow.type_instead() == "type" and flow.shown.kind == ""
