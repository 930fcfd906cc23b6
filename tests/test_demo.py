"""The sample event, made once, and what its papers say when they are scanned."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtPdf import QPdfDocument

from kiosk.answers import Refused
from kiosk.demo import PIN, make_demo, next_friday
from kiosk.draw.model import Stage
from kiosk.draw.protocol.model import Gone
from kiosk.event.model import Opened
from kiosk.event.pictures import Pictures
from kiosk.house import House, open_house
from kiosk.hunt import model
from kiosk.hunt.visit import Visit
from kiosk.printing.qt_text import ensure_application
from tests.hunt.conftest import tools_for
from tests.plain import SetClock

WEDNESDAY = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    path, tools = tmp_path_factory.mktemp("demo") / "event", tools_for(SetClock(WEDNESDAY))
    make_demo(path, tools)
    with open_house(path, tools) as house:
        yield house


def test_a_week_in_full_swing(demo: House) -> None:
    board = demo.hunt.board()
    assert (board.found, board.out_there, board.total) == (137, 63, 200)
    assert (len(demo.people.all_active()), len(board.teams)) == (120, 9)
    assert sum(line.tickets for line in board.teams) == 137 + 2 * 6
    days = {claim.at.date() for claim in demo.tickets.latest("PIECE-", 200)}
    assert len(days) == 3
    assert max(days) < WEDNESDAY.date()
    assert demo.tickets.verify_log().true
    assert demo.store.verify().holds


def test_most_lie_in_ten_places(demo: House) -> None:
    places = demo.hiding.places()
    assert len(places) == 10
    assert sum(one.hidden for one in places) == 51
    assert sum(one.found for one in places) == 137
    assert len({one.spot.helper.name for one in demo.hiding.records() if one.spot}) == 3


def test_settings_and_pin(demo: House) -> None:
    assert demo.event.info.state == "running"
    assert demo.event.settings.raffle_at == datetime(2026, 10, 9, 15, 0, tzinfo=UTC)
    assert demo.pin.check(PIN) == Opened()


def test_a_clue_for_each_day_and_two_teams_in_shifts(demo: House) -> None:
    clues = demo.clues.all()
    assert [set(clue.texts) for clue in clues] == [{"en", "fr", "de", "fa"}] * 5
    assert [clue.text != "" for clue in demo.clues.public("fa")] == [True, True, True, False, False]
    teams = {team.name for team in demo.people.teams()}
    assert set(demo.event.settings.shifts) < teams
    assert len(demo.event.settings.shifts) == 2


def test_a_small_draw_is_over_and_the_big_one_still_to_come(demo: House) -> None:
    planned, over = demo.draws.all()
    assert (planned.stage, planned.code, len(planned.plan.prizes)) == (Stage.PLANNED, "", 5)
    assert [finding.kind for finding in demo.draws.findings(planned.plan) if finding.stops] == []
    assert (over.stage, over.code, over.at) == (
        Stage.CLOSED,
        "DRAW-1",
        datetime(2026, 10, 6, 12, 4, tzinfo=UTC),
    )
    now = demo.ceremonies.at(over.id)
    assert now.course is not None
    gone = [line for line in now.course.lines if isinstance(line, Gone)]
    assert len(gone) == 1
    assert now.seats[0].person not in ("", gone[0].person)
    assert demo.handover.unclaimed() == ()
    assert 0 < now.sheet.tickets < 137
    assert len(demo.draws.struck()) == 1
    newest = demo.tickets.latest("PIECE-", 1)[0]
    assert newest.log_n > demo.tickets.frozen_through()


@pytest.mark.parametrize(
    ("now", "friday"),
    [
        (datetime(2026, 10, 9, 14, 59, tzinfo=UTC), 9),
        (datetime(2026, 10, 9, 15, 0, tzinfo=UTC), 16),
        (datetime(2026, 10, 10, 8, 0, tzinfo=UTC), 16),
    ],
)
def test_the_raffle_is_still_to_come(now: datetime, friday: int) -> None:
    assert next_friday(now) == datetime(2026, 10, friday, 15, 0, tzinfo=UTC)


def test_papers_to_start_with(demo: House) -> None:
    assert {path.name for path in demo.folder.prints.iterdir()} == {
        "how-to-play.pdf",
        "pieces-03.pdf",
        "pieces-04.pdf",
        "try-me.pdf",
    }
    assert [sheet.file for sheet in demo.hunt.sheets()] == [None, None, "pieces-03.pdf", "pieces-04.pdf"]


def codes_on(path: Path, folder: Path) -> list[str]:
    ensure_application()
    document = QPdfDocument()
    assert document.load(str(path)) is QPdfDocument.Error.None_
    page = document.render(0, QSize(1240, 1754))
    document.close()
    page.save(str(folder / "page.png"))
    flat = Image.open(folder / "page.png").convert("RGBA")
    white = Image.new("RGBA", flat.size, "white")
    white.alpha_composite(flat)
    found = zxingcpp.read_barcodes(white.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
    return [each.text for each in sorted(found, key=_reading_order)]


def _reading_order(found: zxingcpp.Barcode) -> tuple[int, int]:
    return found.position.top_left.y // 100, found.position.top_left.x


def test_everything_on_the_page_to_try_answers_as_it_says(demo: House, tmp_path: Path) -> None:
    codes = codes_on(demo.folder.prints / "try-me.pdf", tmp_path)
    answers = [demo.hunt.scan(code, Visit())[0] for code in codes]
    assert [type(answer) for answer in answers] == [
        model.WhoAreYou,
        model.WhoAreYou,
        model.AlreadyClaimed,
        model.Replaced,
        model.FromAnotherEvent,
        model.Greeting,
    ]
    assert isinstance(answers[1], model.WhoAreYou)
    assert answers[1].pieces[0].value == 3


def test_the_free_sheet_can_be_claimed(demo: House, tmp_path: Path) -> None:
    codes = codes_on(demo.folder.prints / "pieces-03.pdf", tmp_path)
    assert len(codes) > 5
    assert {type(demo.hunt.scan(code, Visit())[0]) for code in codes} == {model.WhoAreYou}


def test_a_folder_with_something_in_it_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(Refused):
        make_demo(tmp_path, tools_for(SetClock(WEDNESDAY)))
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_awards_in_four_languages_for_the_red_carpet(demo: House) -> None:
    awards = demo.awards.all()
    assert len(awards) == 14
    assert {award.draft.language for award in awards if award.draft.language} == {"en", "fr", "de", "fa"}
    assert {award.draft.recipient.kind for award in awards} == {"person", "team", "free"}
    assert [award.issues for award in awards] == [1] * 3 + [0] * 11
    assert awards[-1].draft.source == "DRAW-1:1"
    assert demo.awards.twice() == ()
    assert demo.red_carpet.at().of == 14
    look = demo.award_looks.look()
    pictures = Pictures(demo.folder.media)
    for digest in (look.logo, *(each.picture for each in look.signatures)):
        path = pictures.path(digest)
        assert path is not None
        assert Image.open(path).mode in ("P", "RGBA")


def test_three_proposals_wait(demo: House) -> None:
    assert demo.nominations.open
    waiting = demo.nominations.waiting()
    assert len(waiting) == 3
    assert len({each.by for each in waiting}) == 3


def test_three_contests_one_open_one_to_come_one_to_reveal(demo: House) -> None:
    families, mustaches, solo = demo.contests.all()
    assert (families.stage, solo.stage, mustaches.stage) == ("open", "planned", "closed")
    assert families.plan.closes is not None
    assert families.plan.closes > WEDNESDAY
    assert len(demo.entries.of(families.id)) == 8
    assert all(1 <= len(entry.draft.photos) <= 2 for entry in demo.entries.of(families.id))
    assert demo.booth.turnout(families.id) == (40, 120)
    assert solo.plan.opens == datetime(2026, 10, 8, 9, 0, tzinfo=UTC)
    assert len(demo.judging.judges(solo.id)) == 4
    assert len(solo.plan.criteria) == 3
    assert not demo.contests.look()


def test_two_share_the_third_place_of_the_contest_to_reveal(demo: House) -> None:
    mustaches = demo.contests.all()[1]
    assert [(judge.done, judge.of) for judge in demo.judging.judges(mustaches.id)] == [(6, 6)] * 3
    placed = demo.results.of(mustaches.id).placed
    assert [each.place for each in placed] == [1, 2, 3, 3, 5, 6]
    assert demo.results.needs_lot(mustaches.id) == ()
    assert demo.podium.running() is None


def test_three_films_with_captions_in_four_languages_and_a_message(demo: House) -> None:
    videos = demo.videos.all()
    assert [each.kind for each in videos] == ["film", "film", "message", "film"]
    assert [len(each.tracks) for each in videos] == [4, 4, 0, 0]
    films = [each.file for each in videos if each.file is not None]
    assert [file.sound for file in films] == [True, True, False]
    for file in films:
        assert demo.videos.path(file.media).stat().st_size < 150_000
        assert Pictures(demo.folder.media).path(file.poster) is not None
    assert demo.videos.lobby() and demo.videos.troubles() == ()
