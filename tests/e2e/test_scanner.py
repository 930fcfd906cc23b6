"""A scan works from any screen, and never does anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.playing import claimed, inside, person, pieces, screen
from ui.tour.stage import Stage

Steps = Callable[[Stage], None]


def claim(stage: Stage) -> None:
    stage.driver.touch("claim")


def typing(stage: Stage) -> None:
    stage.driver.touch("claim")
    stage.driver.touch("type")


def who(stage: Stage) -> None:
    stage.driver.scan(pieces(stage)[0].qr)
    assert screen(stage) == "who"


def answer(stage: Stage) -> None:
    stage.driver.scan("4006381333931")
    assert screen(stage) == "answer"


def asking(stage: Stage) -> None:
    stage.driver.touch("board")
    stage.wait(50)
    assert stage.driver.kiosk.shell.asking


def notice(stage: Stage) -> None:
    stage.driver.kiosk.shell.tell("The disk of the kiosk is full.", "Tell the organizer.")
    stage.driver.find("dismiss")


def pin(stage: Stage) -> None:
    stage.driver.kiosk.admin.enter()
    stage.driver.touch("digit2")


PLACES: dict[str, Steps] = {
    "home": lambda stage: None,
    "attract": lambda stage: stage.wait(61),
    "board": lambda stage: stage.driver.touch("board"),
    "howto": lambda stage: stage.driver.touch("howto"),
    "claim": claim,
    "type": typing,
    "who": who,
    "answer": answer,
    "trouble": lambda stage: stage.go("trouble"),
    "still there": asking,
    "notice": notice,
    "pin pad": pin,
}


def test_a_scan_from_every_screen_leads_to_the_claim(stage: Stage) -> None:
    for place, steps in PLACES.items():
        before = claimed(stage)
        steps(stage)
        stage.driver.scan(pieces(stage)[0].qr)
        assert screen(stage) == "who", place
        assert not stage.driver.kiosk.shell.asking, place
        assert not stage.driver.has("dismiss"), place
        stage.driver.kiosk.finder.choose(person(stage, "Cyd Okoro"))
        assert screen(stage) == "ticket", place
        assert claimed(stage) - before == (2 if place == "who" else 1), place
        stage.home()


def test_two_pieces_in_a_row_are_for_the_same_visitor(stage: Stage) -> None:
    first, second = pieces(stage, 2)
    stage.driver.scan(first.qr)
    stage.driver.kiosk.finder.choose(person(stage, "Ana Pires"))
    stage.driver.scan(second.qr)
    assert screen(stage) == "ticket"
    assert claimed(stage) == 2
    assert stage.driver.sees("Ana P.")
    assert stage.driver.has("correct")


DESK: dict[str, Steps] = {
    "admin": lambda stage: None,
    "pieces": lambda stage: stage.driver.touch("pieces"),
    "settings": lambda stage: stage.driver.touch("settings"),
    "closing": lambda stage: stage.driver.touch("close"),
    "new pin": lambda stage: stage.driver.touch("changePin"),
}


def test_organizers_only_test_a_scan(stage: Stage) -> None:
    for place, steps in DESK.items():
        inside(stage)
        steps(stage)
        before = screen(stage)
        stage.driver.scan(pieces(stage)[0].qr)
        assert stage.driver.sees("This mustache reads well. Nothing was claimed."), place
        assert stage.driver.has("keepOpen") == (place == "closing"), place
        stage.driver.scan("https://example.org/menu")
        assert stage.driver.sees("This code is not a mustache of this event."), place
        assert (screen(stage), claimed(stage)) == (before, 0), place
        assert not stage.driver.kiosk.hunt.known, place
        stage.home()


ENDINGS = {"enter": "\n", "both": "\r\n", "tab": "\t", "twice": "\n\n", "none": ""}


@contextmanager
def went(stage: Stage) -> Iterator[list[str]]:
    """The screens that come meanwhile."""
    seen: list[str] = []
    link = stage.driver.kiosk.shell.screenChanged.connect(lambda: seen.append(screen(stage)))
    yield seen
    stage.driver.kiosk.shell.disconnect(link)


def test_every_terminator_claims_once_and_presses_nothing(stage: Stage) -> None:
    stage.driver.kiosk.finder.choose(person(stage, "Bob Smith"))
    for ending, terminator in ENDINGS.items():
        stage.home()
        with went(stage) as seen:
            stage.driver.scan(pieces(stage)[0].qr, terminator=terminator)
        assert seen == ["who"], ending
        assert stage.driver.kiosk.hunt.styles != [], ending


def test_the_enter_of_a_scan_presses_no_focused_button(stage: Stage) -> None:
    for place in ("home", "answer", "board"):
        stage.home()
        PLACES[place](stage)
        assert stage.driver.window.activeFocusItem() is not None, place
        for text, leads_to in (("HTTPS://EXAMPLE.ORG", "answer"), (pieces(stage)[0].qr, "who")):
            before = screen(stage)
            stage.driver.later(2)
            with went(stage) as seen:
                stage.driver.scan(text)
            assert seen == ([] if before == leads_to else [leads_to]), (place, text)


def test_a_doubled_scan_counts_once(stage: Stage) -> None:
    code = pieces(stage)[0].qr
    stage.driver.scan(code)
    stage.driver.scan(code)
    assert len(stage.driver.kiosk.hunt.styles) == 1
    stage.driver.kiosk.finder.choose(person(stage, "Ana Pires"))
    assert (screen(stage), claimed(stage)) == ("ticket", 1)
    tickets = stage.driver.kiosk.hunt.ticketLines
    other = pieces(stage)[0].qr
    stage.driver.scan(other)
    stage.driver.scan(other)
    assert (screen(stage), claimed(stage)) == ("ticket", 2)
    stage.driver.later(2)
    stage.driver.scan(code)
    stage.driver.scan(code)
    assert stage.driver.kiosk.hunt.kind == "you-have-it"
    assert (stage.driver.kiosk.hunt.ticketLines, claimed(stage)) == (tickets, 2)


def test_a_scan_while_somebody_types_leaves_the_field_as_it_was(stage: Stage) -> None:
    first, second, third = pieces(stage, 3)
    stage.driver.scan(first.qr)
    field = stage.driver.find("nameEntry")
    stage.driver.type("c")
    stage.driver.scan(second.qr)
    assert field.property("text") == "c"
    stage.driver.type("yd")
    stage.driver.scan(third.qr, terminator="")
    stage.driver.type(" ok")
    assert (screen(stage), field.property("text")) == ("who", "cyd ok")
    stage.driver.touch_text("Cyd Okoro")
    stage.driver.wait_until(lambda: screen(stage) == "ticket")
    assert claimed(stage) == 3


@pytest.mark.faults
def test_a_scan_while_the_title_is_typed_leaves_it_alone(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("settings")
    stage.driver.touch("title")
    stage.driver.type("!")
    stage.driver.scan(pieces(stage)[0].qr)
    stage.driver.touch("dismiss")
    assert stage.driver.kiosk.admin.settings.title == "Customer Service Week!"
    assert claimed(stage) == 0


@pytest.mark.faults
def test_twenty_scans_in_a_row(stage: Stage) -> None:
    codes = [piece.qr for piece in pieces(stage, 20)]
    for code in codes[:10]:
        stage.driver.scan(code)
    assert len(stage.driver.kiosk.hunt.styles) == 10
    stage.driver.kiosk.finder.choose(person(stage, "Ana Pires"))
    for code in codes[10:]:
        stage.driver.scan(code)
    assert (screen(stage), claimed(stage)) == ("ticket", 20)
    assert stage.driver.kiosk.hunt.held == 20
