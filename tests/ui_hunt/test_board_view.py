"""The board follows the commits."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtTest import QSignalSpy

from tests.ui_hunt.conftest import Lobby


def rows(model: QObject) -> list[dict[str, object]]:
    assert isinstance(model, QAbstractListModel)
    names = {key: bytes(name.data()).decode() for key, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), key) for key, name in names.items()}
        for row in range(model.rowCount())
    ]


def test_nothing_hidden_yet(lobby: Lobby) -> None:
    board = lobby.board
    assert (board.found, board.outThere, board.total, board.mostTickets) == (0, 0, 0, 0)
    assert rows(board.latest) == []


def test_a_claim_is_on_the_board_after_its_commit(lobby: Lobby) -> None:
    common, golden = lobby.desk.pieces(1)[0], lobby.desk.pieces(1, value=3)[0]
    changed = QSignalSpy(lobby.board.changed)
    lobby.claim(common, "Ana")
    assert changed.wait(5000)
    lobby.hunt.leave()
    lobby.claim(golden, "Cyd")
    while lobby.board.found < 2:
        assert changed.wait(5000)
    assert (lobby.board.found, lobby.board.outThere, lobby.board.total) == (2, 0, 2)
    assert rows(lobby.board.teams) == [
        {"name": "Front Desk", "tickets": 3, "place": 1},
        {"name": "Night Owls", "tickets": 1, "place": 2},
    ]
    latest = rows(lobby.board.latest)
    assert [(row["name"], row["value"], row["minutes"]) for row in latest] == [
        ("Cyd O.", 3, 0),
        ("Ana P.", 1, 0),
    ]


def test_one_commit_is_read_once(lobby: Lobby) -> None:
    changed = QSignalSpy(lobby.board.changed)
    with lobby.house.store.transaction("system") as tx:
        tx.record("one", count=1)
        tx.record("two", count=2)
    assert changed.wait(5000)
    assert not changed.wait(50)
    assert changed.count() == 1


def test_finds_grow_older(lobby: Lobby) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    lobby.clock.advance(185)
    lobby.board.refresh()
    assert rows(lobby.board.latest)[0]["minutes"] == 3


def test_teams_with_as_many_tickets_share_a_place(lobby: Lobby) -> None:
    assert [row["place"] for row in rows(lobby.board.teams)] == [1, 1]


def test_a_model_without_rows_answers_nothing(lobby: Lobby) -> None:
    model = lobby.board.latest
    assert isinstance(model, QAbstractListModel)
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
