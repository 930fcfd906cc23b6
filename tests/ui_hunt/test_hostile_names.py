"""What people are called never runs, never breaks a screen, never leaves its place."""

from __future__ import annotations

import random

import pytest
from PySide6.QtQml import QQmlExpression, qmlContext

from kiosk.people import store
from kiosk.people.model import Person
from tests.ui_hunt.conftest import Lobby, Open
from tests.ui_hunt.window import ScreenWindow

PLAIN_TEXT = 0
SLACK = 4
PARTS = (
    "<img src='http://127.0.0.1:9/x.png'>",
    "<b>Ana</b>",
    "<a href='file:///etc/passwd'>Ana</a>",
    "&lt;&amp;&#65;",
    '=HYPERLINK("http://example.invalid")',
    "+SUM(A1:A9)",
    "@cmd",
    "%1 %2 %Ln %L1",
    "{{ 7 * 7 }} ${x} %s",
    "\u202eanA\u202c",
    "\u2066\u2067\u2069\u2069",
    "\u200f\u200e\u061c",
    "👩‍👩‍👧‍👦🏳️‍🌈",
    "Z" + "\u0336\u0301" * 40,
    "ﷺ",
    "زهرا‌سادات",
    "김철수",
    "Ñandú-O'Brien",
    "\t\n\r\x00\x1b[31m",
    "\ufeff\ufffd\uffff",
    "'; DROP TABLE person; --",
    "W" * 60,
    "i" * 120,
)


def names(count: int) -> list[str]:
    dice = random.Random(5)
    made = ["W" * 5000, "سلام " * 1000, "<b>" * 1700, " ", *PARTS]
    while len(made) < count:
        made.append("".join(dice.choice(PARTS) for _ in range(dice.randint(2, 4))))
    return made[:count]


def enter(lobby: Lobby, made: list[str]) -> list[Person]:
    """Straight into the table: no import would let them pass."""
    people = [Person(f"P-H{number:05d}", name, "", name, team=name) for number, name in enumerate(made)]
    with lobby.house.store.transaction("organizer") as tx:
        for person in people:
            store.add(tx, person)
        tx.record("people-imported", new=len(people), changed=0, inactive=0)
    return people


def assert_plain(window: ScreenWindow) -> None:
    for item in window.texts():
        read = QQmlExpression(qmlContext(item), item, "textFormat")
        assert read.evaluate()[0] == PLAIN_TEXT
        assert item.boundingRect().width() <= item.width() + SLACK, str(item.property("text"))[:40]


def through_the_hunt(lobby: Lobby, screen: Open, language: str, count: int) -> None:
    people = enter(lobby, names(count))
    labels = lobby.desk.pieces(len(people))
    ticket = screen("hunt/TicketScreen", {"view": lobby.hunt}, language=language)
    answer = screen("hunt/AnswerScreen", {"view": lobby.hunt}, language=language)
    claim = screen("hunt/ClaimScreen", {"view": lobby.hunt, "camera": lobby.camera}, language=language)
    for person, label in zip(people, labels, strict=True):
        lobby.hunt.leave()
        lobby.scan(label.qr)
        lobby.hunt.choose(person.id)
        for window in (ticket, claim):
            window.settle()
            assert_plain(window)
        assert lobby.hunt.ticketLines[0] in ticket.words()
        lobby.hunt.leave()
        lobby.hunt.choose(person.id)
        answer.settle()
        assert_plain(answer)


@pytest.mark.faults
@pytest.mark.parametrize("language", ["en", "fa"])
def test_hostile_names_on_ticket_answers_and_claim(lobby: Lobby, screen: Open, language: str) -> None:
    through_the_hunt(lobby, screen, language, len(PARTS) + 4 if language == "en" else 12)


@pytest.mark.faults
@pytest.mark.parametrize("language", ["en", "fa"])
def test_two_hundred_hostile_names(lobby: Lobby, screen: Open, language: str) -> None:
    through_the_hunt(lobby, screen, language, 200)


def test_hostile_names_in_the_finder(lobby: Lobby, screen: Open) -> None:
    people = enter(lobby, names(len(PARTS) + 4))
    lobby.scan(lobby.desk.pieces()[0].qr)
    window = screen("hunt/WhoScreen", {"view": lobby.hunt, "finder": lobby.finder, "walkIn": lobby.walk_in})
    for person in people:
        lobby.finder.search(person.display)
        window.settle()
        assert_plain(window)
        lobby.finder.showTeam(person.team)
        window.settle()
        assert_plain(window)


@pytest.mark.faults
@pytest.mark.parametrize("language", ["en", "fa"])
def test_hostile_names_on_the_board(lobby: Lobby, screen: Open, language: str) -> None:
    people = enter(lobby, names(24))
    labels = lobby.desk.pieces(len(people))
    window = screen("hunt/BoardScreen", {"board": lobby.board}, language=language, size=(1080, 1800))
    for number, (person, label) in enumerate(zip(people, labels, strict=True)):
        lobby.hunt.leave()
        lobby.scan(label.qr)
        lobby.hunt.choose(person.id)
        if number % 4 == 3:
            lobby.board.refresh()
            window.settle()
            assert_plain(window)
