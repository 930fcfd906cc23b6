"""The red carpet without a window: steps, what each tells, sounds, kills, and awards that are gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.answers import Refused, Unavailable
from kiosk.awards.model import Draft, Recipient
from kiosk.event.pictures import Pictures
from tests.ui_awards.carpet import LONG_NAME, Gala, seen
from ui.awards.red_carpet_view import RedCarpetView


def on(view: RedCarpetView, steps: int = 1) -> None:
    for _ in range(steps):
        QCoreApplication.processEvents()  # a touch counts again
        view.forward()


def test_curtain_title_recipient_and_the_next(party: Gala) -> None:
    party.three()
    view = party.stage()
    assert (view.scene, view.about.of, party.taken) == ("opening", 3, [True])
    view.begin()
    walk = []
    for _ in range(9):
        walk.append(seen(view))
        on(view)
    assert walk[:4] == [
        ("curtain", 1, "", ""),
        ("title", 1, "Calm", ""),
        ("recipient", 1, "Calm", "Ana Pires"),
        ("curtain", 2, "", ""),
    ]
    assert [one[3] for one in walk[2::3]] == ["Ana Pires", "Night Owls", LONG_NAME]
    assert view.scene == "over"


def test_nothing_is_told_before_its_time(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    about = view.about
    assert (about.category, about.title, about.presenter, about.citation) == ("Service", "", "", "")
    on(view)
    assert (about.title, about.presenter, about.citation, about.people) == ("Calm", "Dara", "", [])
    assert [row["name"] for row in view.rows] == ["", "", ""]
    on(view)
    assert about.citation == "For calm."
    on(view, 7)
    assert [row["name"] for row in view.rows] == ["Ana Pires", "Night Owls", LONG_NAME]


def test_drums_roll_until_the_name_is_there(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    on(view, 3)
    assert party.heard == ["drumroll", "-drumroll", "cheer"]
    view.back()
    assert (seen(view)[0], view.still, party.heard[3:]) == ("recipient", True, [])


def test_a_team_shows_its_people_and_none_who_opted_out(party: Gala) -> None:
    party.hide("Bob")
    party.award("The golden headset", Recipient("team", "Night Owls"))
    view = party.stage()
    view.begin()
    on(view, 2)
    assert view.about.people == ["Ana P."]


def test_who_opted_out_stands_on_no_screen(party: Gala) -> None:
    party.award("Calm", party.person("Ana"))
    party.hide("Ana")
    view = party.stage()
    view.begin()
    on(view, 2)
    assert (view.about.quiet, view.about.name) == (True, "")
    on(view)
    assert [(row["name"], row["quiet"]) for row in view.rows] == [("", 1)]


def test_a_picture_has_an_address_and_a_lost_one_none(party: Gala) -> None:
    digest = Pictures(party.house.folder.media).keep(b"as good as a picture", "png")
    party.award("Calm", party.person("Ana"), picture=digest)
    party.award("Patience", party.person("Bob"), picture="0" * 64)
    view = party.stage()
    view.begin()
    on(view, 2)
    assert view.about.picture.startswith("file://")
    on(view, 3)
    assert view.about.picture == ""


def test_a_kill_goes_on_at_that_very_step(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    for _ in range(10):
        again = party.stage()
        assert (seen(again), again.still) == (seen(view), True)
        on(again)
        view = again


def test_back_one_step_at_a_time_also_from_the_end(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    assert not view.canGoBack
    view.back()
    assert view.scene == "curtain"
    on(view, 9)
    back = []
    while view.canGoBack:
        view.back()
        back.append((view.scene, view.about.number))
    assert back[:3] == [("recipient", 3), ("title", 3), ("curtain", 3)]
    assert back[-1] == ("curtain", 1)


def test_to_any_award_from_the_list(party: Gala) -> None:
    serials = party.three()
    view = party.stage()
    view.begin()
    view.jump(serials[2])
    assert seen(view) == ("curtain", 3, "", "")
    assert [row["here"] for row in view.rows] == [0, 0, 1]
    with pytest.raises(Refused):
        view.jump("2026-9999")
    assert seen(view) == ("curtain", 3, "", "")


def test_whoever_touches_twice_steps_once(party: Gala, qtbot: QtBot) -> None:
    party.three()
    view = party.stage(settles_ms=60)
    view.begin()
    view.forward()
    assert view.scene == "curtain"
    qtbot.waitUntil(lambda: view.ready)
    view.forward()
    view.forward()
    assert view.scene == "title"
    view.back()  # a step back is never held up
    assert view.scene == "curtain"


def test_a_recipient_who_left_keeps_the_name(party: Gala) -> None:
    party.award("Calm", party.person("Ana"))
    view = party.stage()
    view.begin()
    on(view)
    party.leave("Ana")
    on(view)
    assert seen(view) == ("recipient", 1, "Calm", "Ana Pires")


def test_an_award_deleted_under_the_show_is_stepped_over(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    on(view, 4)
    party.house.awards.delete(party.house.red_carpet.order()[1].id)
    again = party.stage()
    assert (again.scene, again.about.number, again.about.of) == ("curtain", 2, 2)
    on(again, 2)
    assert again.about.name == LONG_NAME


def test_one_that_was_withdrawn_is_not_shown(party: Gala) -> None:
    party.three()
    party.house.awards.withdraw(party.house.awards.all()[0].id, "A mistake")
    view = party.stage()
    view.begin()
    on(view)
    assert (view.about.title, view.about.of) == ("The golden headset", 2)


def test_without_an_award_the_stage_holds_nothing(party: Gala) -> None:
    view = party.stage()
    asked: list[bool] = []
    view.awardsWanted.connect(lambda: asked.append(True))
    assert (view.scene, party.taken) == ("empty", [])
    view.forward()
    view.back()
    assert view.scene == "empty"
    view.addAwards()
    assert asked == [True]


def test_one_award_and_sixty(party: Gala) -> None:
    party.award("Calm", party.person("Ana"))
    view = party.stage()
    view.begin()
    on(view, 3)
    assert view.scene == "over"
    view.finish()
    more = [Draft(f"Title {at}", Recipient("free", f"Guest {at}")) for at in range(59)]
    party.house.awards.add_many(more)
    view = party.stage()
    assert (view.scene, view.about.of) == ("opening", 60)
    view.begin()
    view.jump(view.rows[59]["serial"])
    on(view, 3)
    assert (view.scene, len(view.rows), view.rows[59]["name"]) == ("over", 60, "Guest 58")


def test_home_at_the_end_lets_the_next_show_begin_anew(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    on(view, 9)
    view.finish()
    assert (party.wanted, party.taken, view.scene) == (["home"], [True, False], "")
    assert party.stage().scene == "opening"


def test_who_leaves_in_the_middle_comes_back_there(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    on(view)
    view.leave()
    assert (view.scene, view.about.title, party.heard) == ("", "", ["drumroll", "-drumroll"])
    assert seen(party.stage())[:3] == ("title", 1, "Calm")


def test_a_step_that_the_disk_refuses_is_not_taken(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    party.let_it_fill()
    with pytest.raises(Unavailable):
        for _ in range(10_000):
            before = seen(view)
            view.jump(view.rows[0]["serial"])
            on(view, 2)
    assert seen(party.stage()) == seen(view)
    assert before[0] == "recipient"


def test_a_scan_leads_nowhere(party: Gala) -> None:
    party.three()
    view = party.stage()
    view.begin()
    view.scan("HB1ANYTHING")
    assert view.scene == "curtain"
