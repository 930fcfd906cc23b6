"""Pieces and paper: both or neither."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.house import open_house
from kiosk.hunt import model
from kiosk.hunt.paper import PieceLabel
from kiosk.hunt.pieces import PlannedPieces
from kiosk.hunt.visit import Visit
from kiosk.printing.grid import Paper, Size
from kiosk.storage import papers
from tests.hunt.conftest import Desk, tools_for


def answers(desk: Desk, label: PieceLabel) -> set[type]:
    scanned = desk.house.hunt.scan(label.qr, Visit())[0]
    typed = desk.house.hunt.type_code(label.typed, Visit())[0]
    return {type(scanned), type(typed)}


def test_a_plan_writes_nothing_and_travels(desk: Desk) -> None:
    planned = desk.house.hunt.plan_pieces(3, 2, "Letter", "small")
    assert pickle.loads(pickle.dumps(planned)) == planned
    assert [label.number for label in planned.labels] == ["PIECE-0001", "PIECE-0002", "PIECE-0003"]
    assert len({code for label in planned.labels for code in (label.qr, label.typed)}) == 6
    assert desk.house.hunt.board().total == 0
    assert answers(desk, planned.labels[0]) == {model.UnknownCode}


def test_numbers_go_on(desk: Desk) -> None:
    desk.pieces(3)
    assert [label.number for label in desk.pieces(2)] == ["PIECE-0004", "PIECE-0005"]
    assert [(one.number, one.first, one.last, one.pieces) for one in desk.house.hunt.sheets()] == [
        (1, "PIECE-0001", "PIECE-0003", 3),
        (2, "PIECE-0004", "PIECE-0005", 2),
    ]


def test_the_sheet_is_in_prints_and_the_drawing_is_gone(desk: Desk) -> None:
    drawn = desk.drawn()
    path = desk.house.hunt.add_pieces(desk.house.hunt.plan_pieces(1), drawn)
    assert path == desk.folder / "prints" / "pieces-01.pdf"
    assert path.read_bytes().startswith(b"%PDF")
    assert not drawn.exists()
    assert desk.house.hunt.sheets()[0].file == path.name


def test_the_database_holds_no_code(desk: Desk) -> None:
    label = desk.pieces(1)[0]
    content = desk.house.folder.database.read_bytes()
    for code in (label.qr, label.typed, label.typed.replace("-", "")):
        assert code.encode() not in content


@pytest.mark.parametrize(
    ("count", "value", "paper", "size"),
    [
        (0, 1, "A4", "medium"),
        (-1, 1, "A4", "medium"),
        (2001, 1, "A4", "medium"),
        (1, 0, "A4", "medium"),
        (1, 21, "A4", "medium"),
        (1, 1, "A3", "medium"),
        (1, 1, "A4", "huge"),
    ],
)
def test_wishes_that_cannot_be(desk: Desk, count: int, value: int, paper: Paper, size: Size) -> None:
    with pytest.raises(Refused):
        desk.house.hunt.plan_pieces(count, value, paper, size)


def test_an_event_holds_9999_pieces(desk: Desk) -> None:
    for count in (2000, 2000, 2000, 2000, 1999):
        desk.pieces(count)
    with pytest.raises(Refused):
        desk.house.hunt.plan_pieces(1)
    assert desk.house.hunt.board().total == 9999


def test_two_plans_at_once_make_one_sheet(desk: Desk) -> None:
    first, second = desk.house.hunt.plan_pieces(2), desk.house.hunt.plan_pieces(2)
    desk.house.hunt.add_pieces(first, desk.drawn())
    with pytest.raises(Refused):
        desk.house.hunt.add_pieces(second, desk.drawn())
    assert desk.house.hunt.board().total == 2
    assert names(desk.folder / "prints") == ["pieces-01.pdf"]


def test_a_file_is_never_overwritten(desk: Desk) -> None:
    mine = desk.tmp / "mine.pdf"
    mine.write_bytes(b"mine")
    with pytest.raises(Refused):
        desk.house.hunt.add_pieces(desk.house.hunt.plan_pieces(1), desk.drawn(), mine)
    assert mine.read_bytes() == b"mine"
    (desk.folder / "prints" / "pieces-01.pdf").write_bytes(b"mine")
    path = desk.house.hunt.add_pieces(desk.house.hunt.plan_pieces(1), desk.drawn())
    assert path.name == "pieces-01-2.pdf"


def test_a_drawing_that_is_not_there_makes_no_pieces(desk: Desk) -> None:
    with pytest.raises(Unavailable):
        desk.house.hunt.add_pieces(desk.house.hunt.plan_pieces(1), desk.tmp / "never-drawn.pdf")
    with pytest.raises(Refused):
        desk.house.hunt.add_pieces(
            desk.house.hunt.plan_pieces(1), desk.drawn(), desk.tmp / "no-such-folder" / "sheet.pdf"
        )
    assert desk.house.hunt.board().total == 0
    assert names(desk.folder / "prints") == []


def test_printed_means_the_file_goes(desk: Desk) -> None:
    label = desk.pieces(1)[0]
    desk.house.hunt.mark_printed(1)
    desk.house.hunt.mark_printed(1)
    assert names(desk.folder / "prints") == []
    assert desk.house.hunt.sheets()[0].file is None
    assert answers(desk, label) == {model.WhoAreYou}
    with pytest.raises(Refused):
        desk.house.hunt.mark_printed(7)


def test_printed_again_gives_new_codes_to_what_nobody_found(desk: Desk) -> None:
    found, free = desk.pieces(2)
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    desk.house.hunt.scan(found.qr, visit)
    planned = desk.house.hunt.plan_reprint([found.number, free.number])
    assert [(label.number, label.style) for label in planned.labels] == [(free.number, free.style)]
    assert answers(desk, free) == {model.WhoAreYou}
    desk.house.hunt.add_pieces(planned, desk.drawn())
    assert answers(desk, free) == {model.Replaced}
    assert answers(desk, planned.labels[0]) == {model.WhoAreYou}
    assert answers(desk, found) == {model.AlreadyClaimed}
    assert desk.house.hunt.board().total == 2
    with pytest.raises(Refused):
        desk.house.hunt.plan_reprint([found.number])
    with pytest.raises(Refused):
        desk.house.hunt.plan_reprint(["PIECE-0999"])


def test_void_pieces_do_not_count(desk: Desk) -> None:
    first, second = desk.pieces(2)
    _, visit = desk.house.hunt.identify(desk.person("Ana"), Visit())
    desk.house.hunt.scan(first.qr, visit)
    with pytest.raises(Refused):
        desk.house.hunt.void_pieces([first.number, second.number])
    desk.house.hunt.void_pieces([second.number])
    board = desk.house.hunt.board()
    assert (board.found, board.out_there, board.total) == (1, 0, 1)
    assert desk.house.hunt.missing() == ()


def cut(desk: Desk, planned: PlannedPieces, *, rows: bool) -> Path:
    """What a power cut leaves: the paper under its unfinished name, with rows or without."""
    target = desk.house.hunt.add_pieces(planned, desk.drawn())
    unfinished = papers.unfinished(target)
    target.rename(unfinished)
    if not rows:
        with desk.house.store.transaction("system") as tx:
            for table in ("piece_code", "piece", "sheet"):
                tx.execute(f"DELETE FROM {table}")
    return target


@pytest.mark.parametrize("rows", [True, False])
def test_a_power_cut_leaves_no_piece_without_paper_and_no_paper_without_pieces(
    desk: Desk, rows: bool
) -> None:
    target = cut(desk, desk.house.hunt.plan_pieces(1), rows=rows)
    desk.house.close()
    with open_house(desk.folder, tools_for(desk.clock)) as house:
        assert target.exists() == rows
        assert house.hunt.board().total == rows
        assert names(desk.folder / "prints") == (["pieces-01.pdf"] if rows else [])


def test_a_printed_sheet_that_outlived_a_power_cut_goes_at_the_next_start(desk: Desk) -> None:
    desk.pieces(1)
    desk.house.hunt.mark_printed(1)
    left = desk.folder / "prints" / "pieces-01.pdf"
    left.write_bytes(b"%PDF codes")
    desk.house.close()
    with open_house(desk.folder, tools_for(desk.clock)):
        assert not left.exists()


def test_a_folder_that_cannot_be_written(desk: Desk) -> None:
    with pytest.raises(Unavailable):
        desk.house.hunt.add_pieces(desk.house.hunt.plan_pieces(1), desk.drawn(), Path("/proc/handlebar.pdf"))
    assert desk.house.hunt.board().total == 0


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())
