"""Two hundred names nobody should have, through every screen of the whole kiosk: plain text, no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument
from PySide6.QtQuick import QQuickItem

from kiosk.answers import Refused
from kiosk.event.store import update_event
from kiosk.hunt.paper import draw_sheet
from kiosk.people import store
from kiosk.people.model import Person
from tests.e2e.hostile import Canary, hostile_names
from tests.playing import PLAIN, TITLE, inside, pieces, screen, text_format
from ui.tour.driver import shown
from ui.tour.stage import Stage

COUNT = 200
TEAM = 8
ON_THE_BOARD = 4
MARK = "\ufeff"
SOME = pytest.mark.parametrize("every", [25, pytest.param(1, marks=pytest.mark.faults)])
"""One in twenty-five in each run, all of them in the sweeps."""


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    with Canary(tmp_path) as canary:
        yield canary


@pytest.fixture
def crowd(stage: Stage, canary: Canary) -> list[Person]:
    """Every second name as a walk-in, as far as it is let in; the others past all checks into the table."""
    names = hostile_names(COUNT, canary)
    people = [walk_in(stage, name, team_of(names, at)) if at % 2 else None for at, name in enumerate(names)]
    with stage.house.store.transaction("organizer") as tx:
        for at, name in enumerate(names):
            if people[at] is None:
                given, _, family = name.partition(" ")
                id_ = f"P-H{at:05d}"
                store.add(tx, Person(id_, given, family, name, team_of(names, at)))
        tx.record("people-imported", new=COUNT, changed=0, inactive=0)
    return [one for one in stage.house.people.all_active() if one.team.startswith("team ")]


def team_of(names: list[str], at: int) -> str:
    return f"team {at // TEAM} {names[at // TEAM][:50]}".replace("\x00", "")


def walk_in(stage: Stage, name: str, team: str) -> Person | None:
    try:
        return stage.house.people.add(name, "", team[:60].strip(), approved=True, actor="organizer")
    except Refused:
        return None


def read_plain(stage: Stage, *expected: str) -> None:
    """Everything readable is plain text, and each of these words stands in one of them as it is.

    But for byte order marks, which Qt drops from a text's beginning.
    """
    wanted = [words.replace(MARK, "") for words in expected]
    stage.driver.window.grabWindow()
    stage.driver.wait_until(lambda: not missing(stage, wanted))
    assert missing(stage, wanted) == []
    assert {text_format(item) for item in texts(stage)} == {PLAIN}


def texts(stage: Stage) -> list[QQuickItem]:
    return [item for item in shown(stage.driver.window.contentItem()) if item.inherits("QQuickText")]


def missing(stage: Stage, wanted: list[str]) -> list[str]:
    read = [item.property("text").replace(MARK, "") for item in texts(stage)]
    return [words for words in wanted if not any(words in text for text in read)]


def test_every_name_in_the_finder(stage: Stage, crowd: list[Person]) -> None:
    assert len(crowd) == COUNT
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.find("nameEntry")
    QGuiApplication.inputMethod().hide()
    seen = 0
    for team in stage.house.people.teams():
        stage.driver.kiosk.finder.showTeam(team.name)
        read_plain(stage, *(one.display for one in team.people))
        seen += len(team.people)
    assert seen == COUNT + 6
    for typed in ("<img", "ana", "زهرا", "=1", "김"):
        stage.driver.kiosk.finder.search(typed)
        read_plain(stage)


@pytest.mark.faults
def test_every_team_on_its_button(stage: Stage, crowd: list[Person]) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.touch("otherWay")
    stage.driver.find("team0")
    read_plain(stage, *stage.driver.kiosk.finder.teams)


@SOME
def test_names_on_tickets_on_the_way_to_the_next_and_on_the_board(
    stage: Stage, crowd: list[Person], every: int
) -> None:
    guests = crowd[::every]
    codes = [piece.qr for piece in pieces(stage, len(guests))]
    for at, (guest, code) in enumerate(zip(guests, codes, strict=True)):
        stage.driver.kiosk.hunt.leave()
        stage.driver.scan(code)
        stage.driver.kiosk.finder.choose(guest.id)
        assert screen(stage) == "ticket"
        public = stage.house.people.public_name(guest.id)
        assert public is not None
        read_plain(stage, public, stage.driver.kiosk.hunt.firstName)
        if at % ON_THE_BOARD == ON_THE_BOARD - 1:
            stage.driver.kiosk.hunt.another()
            read_plain(stage, public)
            stage.go("board")
            last = guests[at + 1 - ON_THE_BOARD : at + 1]
            read_plain(stage, *(stage.house.people.public_name(one.id) or "" for one in last))


@pytest.mark.faults
@SOME
def test_names_in_a_greeting(stage: Stage, crowd: list[Person], every: int) -> None:
    for guest in crowd[1::every]:
        stage.driver.kiosk.hunt.leave()
        stage.driver.scan(stage.house.people.issue_pass(guest.id, "organizer"))
        assert (screen(stage), stage.driver.kiosk.hunt.kind) == ("mine", "greeting")
        read_plain(stage, stage.driver.kiosk.hunt.firstName)


@pytest.mark.faults
def test_titles_on_every_screen_that_has_one_and_on_a_sheet(
    stage: Stage, canary: Canary, tmp_path: Path
) -> None:
    for at, title in enumerate(hostile_names(COUNT, canary)[:45]):
        try:
            stage.settings(title=title)
        except Refused:
            with stage.house.store.transaction("organizer") as tx:
                update_event(tx, title, "running")
                tx.record("event-changed", what="title", state="running")
        kept = stage.house.event.info.title
        stage.driver.kiosk.shell.rename(kept, "en")
        stage.go(("home", "attract")[at % 2])
        read_plain(stage, kept)
        if at % 9 == 0:
            planned = stage.house.hunt.plan_pieces(10)
            sheet = tmp_path / f"sheet-{at}.pdf"
            sheet.write_bytes(draw_sheet(stage.house.hunt.sheet_job(planned, stage.tools.words_for)).pdf)
            drawn = QPdfDocument()
            assert drawn.load(str(sheet)) == QPdfDocument.Error.None_
            assert drawn.pageCount() >= 1


@pytest.mark.faults
def test_hostile_titles_in_the_organizers_settings(stage: Stage, canary: Canary) -> None:
    inside(stage)
    stage.driver.touch("settings")
    for title in hostile_names(40, canary):
        stage.driver.kiosk.admin.settings.rename(title)
        read_plain(stage)
    stage.driver.press(Qt.Key.Key_Tab)
    stage.driver.touch("back")
    assert stage.house.event.info.title == TITLE
