"""The show on a real event: what is stored, what is told, and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.draw.model import Prize
from tests.ui_draw.show import DINNER, Theatre, gone, theatre, winners
from ui.draw.show_view import SUSPENSE_MS, ShowView

MUGS = Prize("Coffee mug", 2)
LONG = 600_000


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Theatre]:
    with theatre(tmp_path / "event") as found:
        yield found
        QCoreApplication.processEvents()


def let_it_fill(house: Theatre) -> None:
    """Not one page more fits into the file; what is free in its pages does for some draws yet."""
    connection = house.house.store._connection
    assert connection is not None
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")


def make_room(house: Theatre) -> None:
    connection = house.house.store._connection
    assert connection is not None
    connection.execute("PRAGMA max_page_count = 1000000")


def seen(view: ShowView) -> tuple[str, int, str]:
    return view.scene, view.about.number, view.about.name


def drawn(view: ShowView) -> str:
    view.draw()
    view.skip()
    return view.about.name


def test_it_is_stored_before_anybody_sees_it(house: Theatre) -> None:
    id_ = house.revealed(DINNER)
    view = house.show(id_, LONG)
    assert seen(view) == ("prize", 1, "")
    view.draw()
    (person,) = winners(house.at(id_))
    assert seen(view) == ("suspense", 1, "")
    assert (view.about.team, view.about.ticket, view.about.rank) == ("", "", 0)
    assert house.heard == ["drumroll"]
    view.skip()
    assert seen(view) == ("winner", 1, house.house.draw_names.public(house.at(id_).draw, person))
    assert (view.about.rank, view.about.ticket) == (1, house.at(id_).seats[0].ticket)
    assert house.heard == ["drumroll", "cheer"]


def test_suspense_lasts_three_seconds_at_least_and_ends_by_itself(house: Theatre, qtbot: QtBot) -> None:
    assert SUSPENSE_MS >= 3000
    view = house.show(house.revealed(DINNER), suspense_ms=30)
    with qtbot.waitSignal(view.changed, check_params_cb=lambda: view.scene == "winner"):
        view.draw()


def test_the_reel_knows_the_pool_alone(house: Theatre) -> None:
    house.house.draws.strike(house.person("Ana"), "Is of the jury")
    view = house.show(house.revealed(MUGS, DINNER), LONG)
    first = drawn(view)
    view.goOn()
    assert (view.about.people, first != "Ana P.") == (4, True)
    view.draw()
    names = set(view.reel)
    assert names <= {"Bob S.", "Cyd O.", "Dara M.", "Eve L.", "Finn G."} - {first}
    assert len(names) > 1
    view.skip()
    assert view.about.name in {"Bob S.", "Cyd O.", "Dara M.", "Eve L.", "Finn G."} - {first}


def test_the_winner_is_no_gap_in_the_reel(house: Theatre) -> None:
    """Were it made after the act, the one name that never rolls by would be the winner's."""
    view = house.show(house.revealed(DINNER), LONG)
    view.draw()
    names = set(view.reel)
    view.skip()
    assert view.about.name in names


def test_cut_off_in_the_middle_of_suspense_the_same_winner_stands_there(house: Theatre) -> None:
    id_ = house.revealed(MUGS, DINNER)
    first = house.show(id_, LONG)
    first.draw()
    first.forget()
    house.heard.clear()
    again = house.show(id_)
    assert (again.scene, again.still, house.heard) == ("winner", True, [])
    assert winners(house.at(id_)) == [house.person(again.about.name[:3])]
    again.goOn()
    assert seen(again)[:2] == ("prize", 2)


def test_who_is_not_here_loses_this_seat_alone(house: Theatre) -> None:
    id_ = house.revealed(MUGS, DINNER)
    view = house.show(id_)
    first = drawn(view)
    view.goOn()
    second = drawn(view)
    view.gone("ABSENT", "Has left for today")
    assert seen(view) == ("prize", 2, "")
    assert view.about.former == [{"name": second, "why": "ABSENT"}]
    third = drawn(view)
    assert (view.about.number, len({first, second, third})) == (2, 3)
    assert view.about.former == [{"name": second, "why": "ABSENT"}]
    view.gone("DECLINED", "")
    fourth = drawn(view)
    view.goOn()
    fifth = drawn(view)
    assert second not in (fourth, fifth)
    assert gone(house.at(id_)) == [(2, "ABSENT"), (2, "DECLINED")]
    assert house.at(id_).seats[0].person == house.person(first[:3])


def test_a_call_lasts_a_minute_rings_and_decides_nothing(house: Theatre) -> None:
    id_ = house.revealed(MUGS)
    view = house.show(id_)
    name = drawn(view)
    view.call.start()
    house.clock.advance(59.5)
    view.call.look()
    assert (view.call.left, view.call.running, house.heard[-1]) == (1, True, "cheer")
    house.clock.advance(1)
    view.call.look()
    assert (view.call.left, view.call.over, house.heard[-1]) == (0, True, "bell")
    assert (seen(view), gone(house.at(id_))) == (("winner", 1, name), [])
    view.goOn()
    assert (view.call.over, seen(view)[:2]) == (False, ("prize", 2))


def test_a_call_can_be_stopped(house: Theatre) -> None:
    view = house.show(house.revealed(DINNER))
    drawn(view)
    view.call.start()
    view.call.stop()
    house.clock.advance(100)
    view.call.look()
    assert (view.call.running, view.call.over, "bell" in house.heard) == (False, False, False)


def test_at_the_end_several_are_drawn_again_and_the_others_keep_theirs(house: Theatre) -> None:
    id_ = house.revealed(Prize("Coffee mug", 3), absent="at-end")
    view = house.show(id_)
    assert (view.many, view.about.row) == (True, 3)
    view.drawMany(3)
    view.skip()
    assert (view.scene, view.board.count) == ("board", 3)
    view.goOn()
    assert view.scene == "missing"
    before = [row["name"] for row in view.board.rows]
    view.missing.mark(1, "ABSENT", "Did not answer")
    view.missing.mark(3, "DECLINED", "Has one already")
    view.missing.mark(2, "ABSENT", "")
    view.missing.unmark(2)
    assert [row["why"] for row in view.board.rows] == ["ABSENT", "", "DECLINED"]
    view.drawAgain()
    view.skip()
    assert (view.scene, [row["seat"] for row in view.board.rows]) == ("board", [1, 3])
    assert [row["former"] for row in view.board.rows] == [before[0], before[2]]
    view.goOn()
    after = [row["name"] for row in view.board.rows]
    assert (after[1], view.missing.count) == (before[1], 0)
    assert (after[0] != before[0], after[2] != before[2]) == (True, True)
    view.goOn()
    assert (view.scene, gone(house.at(id_))) == ("all", [(1, "ABSENT"), (3, "DECLINED")])
    view.lookAgain()
    assert view.scene == "missing"


def test_who_must_be_here_is_drawn_one_at_a_time(house: Theatre) -> None:
    id_ = house.revealed(MUGS, absent="at-once")
    view = house.show(id_)
    assert not view.many
    view.drawMany(2)
    assert (view.scene, view.inTrouble) == ("prize", True)
    assert view.troubleTitle("en") == "Here each winner is called first. Draw one at a time."
    assert winners(house.at(id_)) == []
    view.dismiss()
    assert drawn(view) != ""


def test_where_all_keep_nobody_is_called_gone(house: Theatre) -> None:
    id_ = house.revealed(MUGS, absent="keep")
    view = house.show(id_)
    name = drawn(view)
    view.gone("ABSENT", "")
    assert (seen(view), view.inTrouble) == (("winner", 1, name), True)
    assert gone(house.at(id_)) == []


@pytest.mark.parametrize("count", [1, 2, 5, 6])
def test_any_number_in_one_go(house: Theatre, count: int) -> None:
    id_ = house.revealed(Prize("Coffee mug", 6), absent="keep")
    view = house.show(id_)
    view.drawMany(count)
    view.skip()
    assert view.scene == ("winner" if count == 1 else "board")
    assert len(set(winners(house.at(id_)))) == count
    view.goOn()
    assert view.scene == ("prize" if count < 6 else "all")


def test_a_seat_that_nobody_is_left_for(house: Theatre) -> None:
    view = house.show(house.revealed(Prize("Coffee mug", 8), absent="keep"))
    view.drawMany(6)
    view.skip()
    view.goOn()
    assert (view.about.people, view.about.tickets) == (0, 0)
    view.draw()
    assert view.reel == []
    view.skip()
    assert (seen(view), house.heard[-1]) == (("nobody", 7, ""), "answer")
    view.goOn()
    view.draw()
    view.skip()
    view.goOn()
    assert (view.scene, [row["name"] for row in view.board.rows][6:]) == ("all", ["", ""])


def test_changed_behind_our_back_nothing_is_drawn(house: Theatre) -> None:
    id_ = house.revealed(DINNER)
    view = house.show(id_)
    house.behind_its_back("UPDATE draw_frozen SET entries = replace(entries, 'T-000001', 'T-000009')")
    view.draw()
    assert (view.scene, view.inTrouble) == ("prize", True)
    assert "was changed outside this program" in view.troubleTitle("en")
    assert view.troubleText("en") != ""
    assert house.heard == []


def test_a_full_disk_is_told_and_draws_nothing(house: Theatre) -> None:
    id_ = house.revealed(Prize("Coffee mug", 99), absent="keep", one_per_person=False)
    view = house.show(id_)
    let_it_fill(house)
    while not view.inTrouble:
        before = len(winners(house.at(id_)))
        heard = len(house.heard)
        view.draw()
        view.skip()
        view.goOn()
    assert (view.scene, len(winners(house.at(id_))), len(house.heard)) == ("prize", before, heard)
    assert view.troubleTitle("en") == "The disk is full, so this could not be saved."
    view.dismiss()
    make_room(house)
    view.draw()
    assert (view.scene, view.inTrouble) == ("suspense", False)


def test_the_end_writes_the_record_and_the_papers(house: Theatre, qtbot: QtBot) -> None:
    id_ = house.revealed(DINNER)
    view = house.show(id_)
    drawn(view)
    view.goOn()
    assert (view.scene, view.recordHash) == ("all", [])
    view.finish()
    hash_ = house.at(id_).record_hash
    assert (view.scene, view.recordHash[0], len(view.recordHash)) == ("over", hash_[:8].upper(), 8)
    assert house.told[-1].step == "over"
    made = lambda: view.papers.made != ""  # noqa: E731
    with qtbot.waitSignal(view.papers.changed, timeout=60_000, check_params_cb=made):
        view.papers.slips()
        view.papers.winners()  # one after the other: this touch is too early
    assert view.papers.made == "DRAW-1-slips.pdf"
    (paper,) = house.house.folder.prints.glob("*.pdf")
    assert paper.read_bytes().startswith(b"%PDF")


def test_one_person_wins_and_then_nobody(tmp_path: Path) -> None:
    with theatre(tmp_path / "event", (("Ana", "Pires", 1),)) as house:
        view = house.show(house.revealed(DINNER, absent="at-once"), LONG)
        view.draw()
        assert set(view.reel) == {"Ana P."}
        view.skip()
        view.gone("ABSENT", "")
        assert view.about.people == 0
        view.draw()
        view.skip()
        assert (view.scene, view.about.former) == ("nobody", [{"name": "Ana P.", "why": "ABSENT"}])


def test_a_rehearsal_has_made_up_people(house: Theatre) -> None:
    view = house.show(house.rehearsed(DINNER))
    assert (view.rehearsal, view.about.people) == (True, 60)
    assert drawn(view) not in {"Ana P.", "Bob S.", "Cyd O.", "Dara M.", "Eve L.", "Finn G.", ""}
    assert view.about.team == ""


def test_who_is_not_shown_in_public_is_a_code(house: Theatre) -> None:
    for person in house.house.people.all_active():
        house.house.desk.save(replace(person, hidden_in_public=True))
    view = house.show(house.revealed(DINNER))
    name = drawn(view)
    assert name.startswith("P-")
    assert view.about.team == ""
