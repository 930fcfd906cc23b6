"""The never-found list on paper: rendered, read, and measured."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.house import open_house
from kiosk.hunt.command import main
from kiosk.hunt.hiding.model import Helper, Place, Record, Spot, Status
from kiosk.hunt.pieces import Piece, State, piece_id
from kiosk.hunt.walk import WalkJob, draw_walk, walk_job
from kiosk.printing.checklist import COLUMNS, paginate
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.mustaches import mustaches
from kiosk.printing.shapes import GOLD
from tests.hunt.conftest import Desk, make_event, tools_for
from tests.hunt.test_paper import Plain, hostile
from tests.plain import SetClock
from tests.printing.rendering import Paperwork, has_color, is_white, rendered

NOON = datetime(2026, 3, 16, 12, tzinfo=UTC)
NAMES = ("Kitchen, fridge", "آشپزخانه، یخچال", "Stock room " * 7, "Lift")


def spot_of(places: tuple[str, ...], at: int) -> Spot | None:
    if at >= len(places):
        return None
    return Spot(Place(at + 1, places[at][:80], "First floor", at), Helper(f"Helper {at}"), NOON)


def records(places: tuple[str, ...] = NAMES, each: int = 5, nowhere: int = 3) -> list[Record]:
    styles = [one.name for one in mustaches()]
    made = []
    for number in range(1, len(places) * each + nowhere + 1):
        at = (number - 1) // each
        hidden = at < len(places)
        spot = (
            Spot(Place(at + 1, places[at][:80], "First floor", at), Helper(f"Helper {at}"), NOON)
            if hidden
            else None
        )
        state, value = (State.HIDDEN, 3) if hidden and number % each == 0 else (State.HIDDEN, 1)
        state = state if hidden else State.PRINTED
        piece = Piece(piece_id(number), value, styles[number % len(styles)], state, 1)
        made.append(Record(piece, Status(state.value), spot))
    return made


def job(some: list[Record], language: str = "en", paper: Paper = "A4", title: str = "The Week") -> WalkJob:
    return walk_job(title, some, NOON, paper, Plain(language))


def drawn(made: WalkJob, paper: Paper = "A4", dpi: int = 100) -> Paperwork:
    return rendered(draw_walk(made).pdf, paper, dpi)


@pytest.mark.parametrize("paper", ["A4", pytest.param("Letter", marks=pytest.mark.faults)])
@pytest.mark.parametrize("language", ["en", "fa"])
def test_every_piece_is_on_it_once_and_nothing_leaves_the_page(paper: Paper, language: str) -> None:
    some = records(each=13)
    made = job(some, language, paper)
    work = drawn(made, paper)
    text = "".join(page.text for page in work.pages)
    assert all(text.count(one.piece.id) == 1 for one in some)
    assert len(work.pages) == len(made.feet) > 1
    width, height = SHEETS[paper]
    for page in work.pages:
        for edge in (
            (0, 0, width, 6),
            (0, height - 7, width, 7),
            (0, 0, 11, height),
            (width - 11, 0, 11, height),
        ):
            assert is_white(page.part(*edge))
    assert has_color(work.pages[0].image, GOLD)


def test_place_names_can_be_searched_and_are_not_cut() -> None:
    made = draw_walk(job(records()))
    assert made.notes == ()
    text = rendered(made.pdf, "A4", 30).pages[0].text.replace("\r\n", " ")
    assert "Kitchen, fridge" in text and "Lift" in text


def test_a_persian_list_is_mirrored() -> None:
    left, right = (0, 150, 50, 60), (160, 150, 50, 60)
    english, persian = (drawn(job(records(), language)).pages[0] for language in ("en", "fa"))
    assert not is_white(english.part(*left)) and not is_white(persian.part(*right))
    box_at_start = (14, 140, 8, 60)
    assert english.part(*box_at_start) != persian.part(*box_at_start)


@hostile("words")
def test_hostile_words_stay_in_their_line(words: str) -> None:
    calm = records(("Kitchen",), each=4, nowhere=0)
    spot = calm[0].spot
    assert spot is not None
    place = Place(1, words[:80] or "x", words[:40], 0)
    wild = [Record(one.piece, one.status, Spot(place, Helper(words[:60]), NOON)) for one in calm]
    work = drawn(job(wild, title=words))
    assert len(work.pages) == 1
    page = work.pages[0]
    assert is_white(page.part(0, 297 - 7, 210, 7)) and is_white(page.part(0, 20, 210, 100))
    assert is_white(page.part(0, 20, 12, 270)) and is_white(page.part(198, 20, 12, 270))
    for forbidden in (b"/URI", b"/Launch", b"/EmbeddedFile", b"/JavaScript", b"/Annots"):
        assert forbidden not in draw_walk(job(wild)).pdf


@pytest.mark.parametrize("sizes", [[], [1], [40], [1] * 60, [200, 3, 77]])
def test_pages_hold_every_item_once_and_no_name_alone(sizes: list[int]) -> None:
    seen: dict[int, list[int]] = {}
    for page in paginate("A4", sizes):
        for rows in page:
            assert rows.last > rows.first and rows.top > 30
            seen.setdefault(rows.group, []).extend(range(rows.first, rows.last))
    assert seen == {at: list(range(size)) for at, size in enumerate(sizes)}
    assert COLUMNS == 2


def test_an_empty_list_says_so() -> None:
    made = job([])
    assert "Every mustache was found." in made.heading.facts
    assert draw_walk(made).pages == 1


def test_the_command_writes_the_list_beside_a_kiosk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    event, tools = tmp_path / "event", tools_for(SetClock(), seed=5)
    make_event(event, SetClock())
    with open_house(event, tools) as house:
        desk = Desk(house, SetClock(), event, tmp_path)
        desk.pieces(3)
        place = house.hiding.make_place("Kitchen")
        house.hiding.fill(house.hiding.plan_filling(place.number, "2"), Helper("Ida"))
        paper = tmp_path / "walk.pdf"
        wish = ["--pdf", str(paper), "--paper", "Letter", "--language", "de"]
        assert main(["hunt", "missing", str(event), *wish, "--json"], tools) == 0
        told = json.loads(capsys.readouterr().out)
        assert [(one["piece"], one["place"], one["helper"]) for one in told] == [
            ("PIECE-0002", "Kitchen", "Ida"),
            ("PIECE-0001", None, None),
            ("PIECE-0003", None, None),
        ]
        assert "PIECE-0002" in rendered(paper.read_bytes(), "Letter", 30).pages[0].text
        before = paper.read_bytes()
        assert main(["hunt", "missing", str(event), *wish], tools) == 1
        assert paper.read_bytes() == before
        assert main(["hunt", "missing", str(event), "--pdf", str(tmp_path / "no" / "x.pdf")], tools) == 1
        assert main(["hunt", "missing", str(event), "--language", "xx"], tools) == 2
    assert main(["hunt", "missing", str(event)], tools) == 0
    assert "Kitchen" in capsys.readouterr().out
