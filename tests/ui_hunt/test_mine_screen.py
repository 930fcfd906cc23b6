"""After a pass: one's own tickets, page by page, and nothing of them for the next visitor."""

from __future__ import annotations

import pytest

from kiosk.hunt import model
from kiosk.hunt.model import Look, OwnFind
from tests.plain import PlainWords
from tests.ui_hunt.conftest import Lobby
from tests.ui_hunt.test_board_view import rows
from ui.hunt.mine_view import MineView


@pytest.fixture
def mine(lobby: Lobby) -> MineView:
    return MineView(lobby.hunt, PlainWords)


def show_pass(lobby: Lobby, name: str) -> str:
    return lobby.scan(lobby.house.people.issue_pass(lobby.desk.person(name), "organizer"))


def test_a_pass_lists_and_the_next_one_sees_nothing_of_it(lobby: Lobby, mine: MineView) -> None:
    lobby.claim(lobby.desk.pieces(value=3)[0], "Ana")
    lobby.hunt.leave()
    assert show_pass(lobby, "Ana") == "mine"
    (row,) = rows(mine.finds)
    assert (row["tickets"], row["kind"], row["value"]) == ("T-000001 – T-000003", "ticket", 3)
    assert show_pass(lobby, "Cyd") == "mine"
    assert (rows(mine.finds), lobby.hunt.held, lobby.hunt.firstName) == ([], 0, "Cyd")
    assert show_pass(lobby, "Ana") == "mine"
    lobby.hunt.leave()
    assert (rows(mine.finds), lobby.hunt.held, lobby.hunt.name) == ([], 0, "")


def test_a_name_alone_shows_no_list(lobby: Lobby, mine: MineView) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    lobby.hunt.leave()
    lobby.hunt.choose(lobby.desk.person("Ana"))
    assert (lobby.hunt.kind, rows(mine.finds)) == ("greeting", [])


def test_it_clears_itself_unless_somebody_touches_it(lobby: Lobby, mine: MineView) -> None:
    went: list[str] = []
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    show_pass(lobby, "Ana")
    lobby.hunt.wants.connect(went.append)
    lobby.clock.advance(29)
    lobby.hunt.touched()
    lobby.clock.advance(29)
    lobby.hunt.tick()
    assert (went, len(rows(mine.finds))) == ([], 1)
    lobby.clock.advance(2)
    lobby.hunt.tick()
    assert (went, rows(mine.finds)) == (["home"], [])


def test_what_was_brought_late_is_counted(lobby: Lobby, mine: MineView) -> None:
    look, now = Look("walrus", 1), lobby.clock.now()
    own = (OwnFind("waiting", (), look, now), OwnFind("declined", (), look, now))
    lobby.show(model.Greeting(lobby.desk.person("Ana"), 0, None, own))
    assert mine.waiting == 1
    assert [(row["kind"], row["when"]) for row in rows(mine.finds)] == [
        ("waiting", "2026-03-16, 09:00"),
        ("declined", "2026-03-16, 09:00"),
    ]
