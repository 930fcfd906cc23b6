"""The podium show without a window: steps, sounds, kills, and what there is nothing to show of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.answers import Refused, Unavailable
from kiosk.event.pictures import Pictures
from tests.ui_contest.podium import Premiere, premiere_template, show, titles
from ui.contest.podium_view import PodiumView

__all__ = ["premiere_template", "show"]


def on(view: PodiumView, steps: int = 1) -> None:
    for _ in range(steps):
        QCoreApplication.processEvents()  # a touch counts again
        view.forward()


def revealed(view: PodiumView) -> None:
    """Past the suspense."""
    on(view, 2)
    assert view.scene == "place"


def test_from_the_curtain_to_the_whole_list(show: Premiere) -> None:
    view = show.stage(show.contest((4, 3, 2, 1), category="Costumes"))
    assert (view.scene, view.title, view.category, view.method) == (
        "curtain",
        "Best TV family",
        "Costumes",
        "single",
    )
    assert (view.voted, view.able, view.judges, show.taken) == (10, 12, 0, [True])
    for place, title in ((3, "Costume 3"), (2, "Costume 2"), (1, "Costume 1")):
        on(view)
        assert (view.scene, view.place, view.rows) == ("suspense", place, [])
        on(view)
        assert (view.scene, view.place, titles(view)) == ("place", place, [title])
    on(view)
    assert (view.scene, titles(view)) == ("podium", ["Costume 1", "Costume 2", "Costume 3"])
    on(view)
    assert (view.scene, [row["place"] for row in view.rows]) == ("list", [1, 2, 3, 4])
    on(view)
    assert view.scene == "list"


def test_nothing_is_told_before_its_time(show: Premiere) -> None:
    view = show.stage(show.contest((4, 3, 2)))
    assert (view.rows, view.place, view.sharing) == ([], 0, 0)
    revealed(view)
    assert titles(view) == ["Costume 3"]
    on(view)
    assert view.rows == [], "while the room waits"


def test_the_room_waits_and_then_it_is_shown(show: Premiere, qtbot: QtBot) -> None:
    view = show.stage(show.contest((1,)), suspense_ms={1: 30})
    on(view)
    assert view.scene == "suspense"
    qtbot.waitUntil(lambda: view.scene == "place")
    assert not view.still


def test_drums_roll_for_the_first_until_everybody_cheers(show: Premiere) -> None:
    view = show.stage(show.contest((2, 1)))
    revealed(view)
    assert show.heard == ["bell"]
    on(view)
    assert show.heard[1:] == ["drumroll"]
    on(view)
    assert show.heard[2:] == ["-drumroll", "cheer"]
    view.back()
    assert (view.scene, view.place, view.still, show.heard[4:]) == ("place", 2, True, [])


def test_each_step_is_stored_before_it_is_seen(show: Premiere) -> None:
    contest = show.contest((4, 3, 2, 1))
    view = show.stage(contest)
    for _ in range(6):
        again = show.stage()
        assert (again.contest, again.scene, again.place, again.rows) == (
            contest,
            view.scene,
            view.place,
            view.rows,
        )
        assert again.still
        on(again)
        if again.scene == "suspense":
            on(again)
        view = again
    assert view.scene == "list"


def test_a_kill_in_the_suspense_shows_who_it_is(show: Premiere) -> None:
    view = show.stage(show.contest((2, 1)))
    on(view)
    assert view.scene == "suspense"
    again = show.stage()
    assert (again.scene, titles(again), again.still) == ("place", ["Costume 2"], True)


def test_back_to_the_curtain_also_out_of_the_suspense(show: Premiere) -> None:
    view = show.stage(show.contest((3, 2, 1)))
    on(view)
    view.back()
    assert (view.scene, view.canGoBack) == ("curtain", False)
    view.back()
    revealed(view)
    on(view, 2)
    on(view, 4)
    walk = []
    while view.canGoBack:
        view.back()
        walk.append((view.scene, view.place))
    assert walk == [("podium", 0), ("place", 1), ("place", 2), ("place", 3), ("curtain", 0)]


def test_whoever_touches_twice_steps_once(show: Premiere, qtbot: QtBot) -> None:
    view = show.stage(show.contest((2, 1)), settles_ms=60)
    view.forward()
    view.forward()
    assert view.scene == "suspense"
    qtbot.waitUntil(lambda: view.ready)
    view.forward()
    assert view.scene == "place"


@pytest.mark.parametrize(
    ("votes", "places"),
    [
        ((1,), [(1, 1)]),
        ((2, 1), [(2, 1), (1, 1)]),
        ((0, 0), [(1, 2)]),
        ((4, 4, 1, 1), [(3, 2), (1, 2)]),
        ((3, 2, 2, 0), [(2, 2), (1, 1)]),
        ((0,) * 60, [(1, 60)]),
    ],
)
def test_those_who_tie_come_together(
    show: Premiere, votes: tuple[int, ...], places: list[tuple[int, int]]
) -> None:
    view = show.stage(show.contest(votes))
    seen = []
    for _ in places:
        revealed(view)
        seen.append((view.place, view.sharing))
    assert seen == places
    on(view)
    assert (view.scene, len(view.rows)) == ("podium", sum(count for _, count in places))


def test_who_opted_out_is_a_title_alone(show: Premiere) -> None:
    contest = show.contest((1, 0), ("The Invisible Man",))
    ana = show.house.people.all_active()[0]
    id_ = show.personal("Nobody's costume", ana.id)
    assert contest != id_
    view = show.stage(id_)
    revealed(view)
    assert [(row["title"], row["name"]) for row in view.rows] == [("Nobody's costume", "")]


def test_a_photo_has_an_address_and_a_lost_one_none(show: Premiere) -> None:
    contest = show.contest((0, 0, 0))
    digest = Pictures(show.house.folder.media).keep(b"as good as a picture", "png")
    show.change(contest, 0, photos=("0" * 64, digest), consent=True)
    show.change(contest, 1, photos=("0" * 64,), consent=True)
    view = show.stage(contest)
    revealed(view)
    photos = {str(row["title"]): str(row["photo"]) for row in view.rows}
    assert photos["Costume 1"].startswith("file://")
    assert (photos["Costume 2"], photos["Costume 3"]) == ("", "")


def test_a_lot_leads_to_the_result_page(show: Premiere) -> None:
    contest = show.contest((2, 2, 1), ties="declared")
    view = show.stage(contest)
    assert (view.scene, view.contest, show.taken) == ("lot", contest, [])
    on(view)
    view.back()
    assert view.scene == "lot"
    view.result()
    assert (show.wanted, view.scene) == ([contest], "")
    show.house.results.draw_lot(contest, "31415926535897932384")
    assert show.stage(contest).scene == "curtain"


def test_what_was_called_off_and_who_stepped_back(show: Premiere) -> None:
    off = show.contest((1, 1))
    show.house.contests.call_off(off, "The lights went out")
    assert (show.stage(off).scene, show.taken) == ("calledoff", [])
    gone = show.contest((1, 1))
    for entry in show.house.entries.of(gone):
        show.house.entries.withdraw(entry.id, "moved away")
    view = show.stage(gone)
    assert (view.scene, view.contest, show.taken) == ("empty", gone, [])


def test_all_step_back_in_the_middle_of_the_show(show: Premiere) -> None:
    contest = show.contest((2, 1))
    view = show.stage(contest)
    revealed(view)
    for entry in show.house.entries.of(contest):
        show.house.entries.withdraw(entry.id, "moved away")
    on(view)
    assert view.scene == "empty"
    view.leave()
    assert show.taken == [True, False]


def test_one_who_steps_back_is_not_shown(show: Premiere) -> None:
    contest = show.contest((3, 2, 1))
    view = show.stage(contest)
    show.house.entries.withdraw(show.house.entries.of(contest)[0].id, "moved away")
    revealed(view)
    assert (view.place, titles(view)) == (2, ["Costume 3"])


def test_without_a_contest_the_stage_holds_nothing(show: Premiere) -> None:
    view = show.stage()
    assert (view.scene, view.contest, show.taken) == ("empty", 0, [])
    on(view)
    view.back()
    view.result()
    assert show.wanted == ["contests"]


def test_a_vote_that_is_open_tells_nothing(show: Premiere) -> None:
    contest = show.contest((), opened=True)
    view = PodiumView(show.house)
    view.choose(contest)
    with pytest.raises(Refused):
        view.arrive()
    assert view.rows == []


def test_the_end_lets_the_next_show_begin_anew(show: Premiere) -> None:
    contest = show.contest((2, 1))
    view = show.stage(contest)
    on(view, 6)
    assert view.scene == "list"
    view.finish()
    assert (show.wanted, show.taken, view.scene) == (["home"], [True, False], "")
    assert show.house.podium.running() is None
    assert show.stage(contest).scene == "curtain"


def test_certificates_are_made_when_it_is_over(show: Premiere) -> None:
    contest = show.contest((2, 1))
    view = show.stage(contest)
    on(view, 6)
    view.certificates()
    assert (show.wanted, show.taken, show.house.podium.running()) == ([contest], [True, False], None)


def test_who_leaves_in_the_middle_comes_back_there(show: Premiere) -> None:
    view = show.stage(show.contest((2, 1)))
    revealed(view)
    on(view)
    view.leave()
    assert (view.scene, view.title, show.heard) == ("", "", ["bell", "drumroll", "-drumroll"])
    again = show.stage()
    assert (again.scene, titles(again)) == ("place", ["Costume 1"])


def test_a_step_that_the_disk_refuses_is_not_taken(show: Premiere) -> None:
    contest = show.contest((3, 2, 1))
    view = show.stage(contest)
    show.let_it_fill()
    with pytest.raises(Unavailable):
        for _ in range(10_000):
            revealed(view)
            view.back()
    assert show.stage(contest).place in (0, view.place)


def test_a_scan_leads_nowhere(show: Premiere) -> None:
    view = show.stage(show.contest((2, 1)))
    view.scan("HB1ANYTHING")
    assert view.scene == "curtain"
