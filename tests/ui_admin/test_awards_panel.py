"""Awards on the organizer's desk by touch: written, ordered, withdrawn, proposed, read from a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.awards.model import Draft, Recipient
from kiosk.awards.titles import READY
from kiosk.draw.model import Prize
from kiosk.places import Place
from tests.people.workbooks import workbook
from tests.playing import PLAIN, inside, person, screen, text_format
from tests.ui_admin.lists import plugged
from ui.admin.awards.panels_view import AwardPanels
from ui.tour import drawing
from ui.tour.stage import Stage

PATIENCE = 60.0
MARKUP = "<b>Gold</b> <img src='file:///etc/hostname'>"


@pytest.fixture
def panel(stage: Stage) -> Stage:
    inside(stage)
    stage.driver.touch("awards")
    return stage


def panels(stage: Stage) -> AwardPanels:
    return stage.driver.kiosk.admin.panels.awards


def drafts(stage: Stage) -> list[Draft]:
    return [award.draft for award in stage.house.awards.all()]


def titles(stage: Stage) -> list[str]:
    return [draft.title for draft in drafts(stage)]


def given(stage: Stage, title: str, name: str = "Ana Pires") -> int:
    """An award, and the list as it is then."""
    id_ = stage.house.awards.add(Draft(title, Recipient("person", person(stage, name))))
    stage.driver.kiosk.admin.go("awards")
    return id_


def typed(stage: Stage, field: str, text: str) -> None:
    stage.driver.touch(field)
    stage.driver.erase_text()
    stage.driver.type(text)


def hide_keyboard(stage: Stage) -> None:
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.settle()


def test_one_is_written_by_touch_and_counts_only_when_saved(panel: Stage) -> None:
    assert panel.driver.sees("Who deserves one?")
    panel.driver.touch("way-award")
    assert not panel.driver.has("save")
    typed(panel, "title", "Golden headset")
    typed(panel, "citation", "Never hangs up first.")
    hide_keyboard(panel)
    panel.driver.touch("choose", within="recipient")
    panel.driver.touch("search")
    panel.driver.type("pires")
    panel.driver.touch_text("Ana Pires")
    assert screen(panel) == "award" and drafts(panel) == []
    panel.driver.touch("save")
    ana = Recipient("person", person(panel, "Ana Pires"))
    assert drafts(panel) == [Draft("Golden headset", ana, "Never hangs up first.")]
    assert screen(panel) == "awards" and panel.driver.reads("1 award")


def test_three_hundred_letters_are_told_kindly_and_never_kept(panel: Stage) -> None:
    given(panel, "Golden headset")
    panel.driver.touch("award0")
    panels(panel).award.write("title", "x" * 300)
    assert panel.driver.reads("Take out 180 letters.")
    assert not panel.driver.has("save")
    with pytest.raises(Refused):
        panels(panel).award.save()
    assert (panels(panel).award.title, titles(panel)) == ("x" * 300, ["Golden headset"])
    panel.driver.touch("back")
    assert titles(panel) == ["Golden headset"]


@pytest.mark.faults
def test_markup_is_letters(panel: Stage) -> None:
    id_ = panel.house.awards.add(Draft(MARKUP, Recipient("free", MARKUP), MARKUP, MARKUP, MARKUP))
    panel.driver.kiosk.admin.go("awards")
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN
    panels(panel).list.open(str(id_))
    assert text_format(panel.driver.find_text(MARKUP)) == PLAIN


def test_a_title_from_the_list_then_whoever_gets_it(panel: Stage) -> None:
    panel.driver.touch("way-awardtitles")
    panel.driver.touch("choice-funny")
    funny = next(ready for ready in READY if ready.funny)
    panel.driver.touch_text(funny.title.text)
    panel.driver.touch("choice-team")
    panel.driver.touch_text("Night Owls")
    panel.driver.touch("save")
    (draft,) = drafts(panel)
    assert (draft.title, draft.citation, draft.source) == (funny.title.text, funny.citation.text, funny.key)
    assert draft.recipient == Recipient("team", "Night Owls")


@pytest.mark.faults
def test_a_free_name_has_its_room_and_no_more(panel: Stage) -> None:
    panel.driver.touch("way-award")
    panels(panel).award.write("title", "Friend of the house")
    panels(panel).award.chooseRecipient()
    panel.driver.touch("choice-free")
    panels(panel).recipient.write("x" * 121)
    assert panel.driver.reads("1 letter too many") and not panel.driver.has("takeName")
    panels(panel).recipient.write("  Mina  Karimi ")
    panel.driver.touch("takeName")
    panel.driver.touch("save")
    assert drafts(panel)[0].recipient == Recipient("free", "Mina Karimi")


@pytest.mark.faults
def test_they_go_up_and_down_and_one_deleted_comes_back_to_its_place(panel: Stage) -> None:
    for title in ("one", "two", "three"):
        given(panel, title)
    panel.driver.touch("down0")
    assert titles(panel) == ["two", "one", "three"]
    panel.driver.touch("up2")
    assert titles(panel) == ["two", "three", "one"]
    panel.driver.touch_text("three")
    panel.driver.touch("delete")
    assert titles(panel) == ["two", "one"] and screen(panel) == "awards"
    panel.driver.touch("action")
    assert titles(panel) == ["two", "three", "one"]
    assert len({award.serial for award in panel.house.awards.all()}) == 3


def test_who_gets_two_is_named(panel: Stage) -> None:
    for title in ("one", "two"):
        given(panel, title)
    assert panel.driver.reads("gets 2 awards")
    panel.driver.find("twice0")


def test_one_that_was_issued_is_withdrawn_with_a_reason_and_put_back(panel: Stage) -> None:
    id_ = given(panel, "Golden headset")
    panel.house.awards.issued([id_])
    panel.driver.touch("award0")
    assert not panel.driver.has("delete")
    panel.driver.touch("withdraw")
    assert not panel.driver.has("withdrawNow")
    panel.driver.touch("reason0")
    panel.driver.touch("withdrawNow")
    award = panel.house.awards.get(id_)
    assert (award.withdrawn is not None, award.reason) == (True, "Given by mistake")
    assert panel.driver.reads("Given by mistake") and not panel.driver.has("issue")
    panel.driver.touch("mend", within="withdrawn")
    assert panel.house.awards.get(id_).withdrawn is None


def test_somebody_who_left_keeps_what_they_were_given(panel: Stage) -> None:
    id_ = given(panel, "Golden headset")
    with panel.house.store.transaction("organizer") as tx:
        panel.house.people.set_active(tx, person(panel, "Ana Pires"), False)
        tx.record("people-imported", new=0, changed=0, inactive=1)
    panel.driver.kiosk.admin.go("awards")
    assert panel.driver.reads("Has left")
    panel.driver.touch("award0")
    assert panel.driver.reads("is no longer in the list")
    panels(panel).award.write("citation", "Warmly.")
    panel.driver.touch("save")
    assert (panel.house.awards.get(id_).draft.citation, panel.house.awards.get(id_).name) == (
        "Warmly.",
        "Ana Pires",
    )


def test_a_nomination_becomes_an_award_or_waits_again(panel: Stage) -> None:
    panel.driver.kiosk.admin.go("nominations")
    panel.driver.touch("open")
    assert panel.house.nominations.open
    ana, bob = person(panel, "Ana Pires"), Recipient("person", person(panel, "Bob Smith"))
    for title in ("Calm in the storm", ""):
        panel.house.nominations.nominate(ana, bob, title, f"{title or 'Coffee'} all week.")
    panel.driver.kiosk.admin.go("nominations")
    panel.driver.touch_text("Bob Smith")
    panel.driver.touch("decline")
    assert len(panel.house.nominations.waiting()) == 1
    panel.driver.touch("action")
    first, second = panel.house.nominations.waiting()
    panels(panel).nominations.choose(str(second.id))
    panel.driver.touch("approve")
    assert not panel.driver.has("save") and len(panel.house.nominations.waiting()) == 2
    panels(panel).award.write("title", "Keeper of the coffee")
    panel.driver.touch("save")
    assert screen(panel) == "nominations" and panel.house.nominations.waiting() == (first,)
    assert drafts(panel)[0].source == f"NOMINATION-{second.id}"


LIST = [
    ["Title", "Recipient", "Citation", "Date"],
    ["Golden headset", "Ana Pires", "Calm", "2026-10-09"],
    ["Friend", "Mina Karimi", "", ""],
]
TOO_LONG = ["x" * 300, "Bob Smith", "", ""]


def write(path: Path, rows: list[list[str]]) -> None:
    """As a text, or as a spreadsheet in which a day is a day, behind a sheet with nothing on it."""
    if path.suffix == ".csv":
        path.write_text("".join(";".join(row) + "\n" for row in rows), "utf-8")
    else:
        path.write_bytes(workbook(("Cover", [["Hello"]]), ("Gala", [list(map(cell, row)) for row in rows])))


def cell(text: str) -> object:
    return date.fromisoformat(text) if text[:2] == "20" else text or None


@pytest.mark.parametrize(
    ("bad", "good"),
    [("bad.csv", "good.xlsx"), pytest.param("bad.xlsx", "good.csv", marks=pytest.mark.faults)],
)
def test_a_file_is_looked_at_row_by_row_and_taken_as_a_whole(
    panel: Stage, tmp_path: Path, bad: str, good: str
) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    write(stick / bad, [*LIST, TOO_LONG])
    write(stick / good, LIST)
    plugged(panel, Place("stick", stick, "KINGSTON", depth=1))
    panel.driver.touch("way-awardimport")
    panel.driver.touch("chooseFile")
    panel.driver.touch_text(bad)
    panel.driver.wait_until(lambda: panels(panel).importing.step == "look", PATIENCE)
    assert panel.driver.reads("1 row to mend") and panel.driver.reads("Row 4")
    assert not panel.driver.has("take") and titles(panel) == []
    panel.driver.touch("chooseFile")
    panel.driver.touch_text(good)
    panel.driver.wait_until(lambda: panels(panel).importing.ready, PATIENCE)
    assert panel.driver.reads("1 worth a look")
    panel.driver.touch("take")
    ana = Recipient("person", person(panel, "Ana Pires"))
    assert drafts(panel) == [
        Draft("Golden headset", ana, "Calm", day=date(2026, 10, 9), source="LIST"),
        Draft("Friend", Recipient("free", "Mina Karimi"), source="LIST"),
    ]
    assert screen(panel) == "awards"


FRIDAY = "\u2068Friday\u2069"


def test_winners_of_a_draw_that_is_over_get_one_each_and_only_once(stage: Stage) -> None:
    for name in ("Ana Pires", "Bob Smith", "Cyd Okoro"):
        stage.house.corrections.grant(person(stage, name), "HELP", 1, "carried the boxes")
    id_ = drawing.drawn(stage, title="Friday", prizes=(Prize("Coffee mug", 2), Prize("A day off")))
    won = [(one.seat.prize, one.seat.person) for one in stage.house.handover.winners(id_)]
    inside(stage)
    for name in ("awards", "way-awarddraw"):
        stage.driver.touch(name)
    stage.driver.touch_text(FRIDAY)
    assert stage.driver.reads("3 awards, one for each prize") and titles(stage) == []
    stage.driver.touch("take")
    assert [(draft.title, draft.recipient.key) for draft in drafts(stage)] == won
    assert {(draft.category, draft.source[:6]) for draft in drafts(stage)} == {("Friday", "DRAW-1")}
    assert screen(stage) == "awards" and stage.driver.reads("3 awards")
    stage.house.awards.delete(stage.house.awards.all()[1].id)
    panels(stage).list.begin("awarddraw")
    stage.driver.touch_text(FRIDAY)
    assert stage.driver.reads("2 winners have their award already.")
    stage.driver.touch("take")
    assert sorted((draft.title, draft.recipient.key) for draft in drafts(stage)) == sorted(won)


@pytest.mark.faults
def test_nothing_of_what_was_typed_stays_when_the_organizer_goes(panel: Stage) -> None:
    panel.driver.touch("way-award")
    panels(panel).award.write("title", "A secret")
    panel.home()
    assert (panels(panel).award.title, titles(panel)) == ("", [])
