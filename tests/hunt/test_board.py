from __future__ import annotations

from kiosk.hunt.board import Find, TeamLine
from kiosk.hunt.model import Look
from kiosk.hunt.visit import Visit
from tests.hunt.conftest import Desk


def find(desk: Desk, name: str, *codes: str) -> None:
    _, visit = desk.house.hunt.identify(desk.person(name), Visit())
    for code in codes:
        _, visit = desk.house.hunt.scan(code, visit)


def test_an_empty_board(desk: Desk) -> None:
    board = desk.house.hunt.board()
    assert (board.found, board.out_there, board.total, board.latest) == (0, 0, 0, ())
    assert board.teams == (TeamLine("Front Desk", 0, 0), TeamLine("Night Owls", 0, 0))


def test_found_out_there_teams_and_latest(desk: Desk) -> None:
    plain = desk.pieces(3)
    golden = desk.pieces(1, value=5)[0]
    find(desk, "Ana", plain[0].qr)
    find(desk, "Bob", plain[1].qr)
    find(desk, "Cyd", golden.qr)
    board = desk.house.hunt.board()
    assert (board.found, board.out_there, board.total) == (3, 1, 4)
    assert board.teams == (TeamLine("Front Desk", 5, 1), TeamLine("Night Owls", 2, 2))
    assert [each.name for each in board.latest] == ["Cyd O.", "Bob S.", "Ana P."]
    assert board.latest[0] == Find("Cyd O.", Look(golden.style, 5), desk.clock.now())
    assert [piece.id for piece in desk.house.hunt.missing()] == [plain[2].number]


def test_nobody_is_named_who_is_not_to_be(desk: Desk) -> None:
    (piece,) = desk.pieces()
    walk_in = desk.house.people.add("Zed", "Young", "Front Desk", approved=False, actor="visitor")
    _, visit = desk.house.hunt.identify(walk_in.id, Visit())
    desk.house.hunt.scan(piece.qr, visit)
    board = desk.house.hunt.board()
    assert [each.name for each in board.latest] == [""]
    assert board.teams[0] == TeamLine("Front Desk", 1, 1)


def test_people_without_a_team_count_for_none(desk: Desk) -> None:
    (piece,) = desk.pieces()
    find(desk, "Dara", piece.qr)
    board = desk.house.hunt.board()
    assert board.found == 1
    assert [line.tickets for line in board.teams] == [0, 0]


def test_the_board_keeps_the_latest_eight(desk: Desk) -> None:
    pieces = desk.pieces(10)
    find(desk, "Ana", *(piece.qr for piece in pieces))
    board = desk.house.hunt.board()
    assert [each.look.style for each in board.latest] == [piece.style for piece in reversed(pieces[2:])]
