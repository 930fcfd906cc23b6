"""What the view adds to the steps: recognition before the decision, signals, words of a language, time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.answers import Unavailable
from kiosk.words import Sentence
from tests.ui_hunt.conftest import Lobby, Open


def test_a_scan_is_recognized_before_it_is_decided(lobby: Lobby) -> None:
    (label,) = lobby.desk.pieces()
    seen, wants = QSignalSpy(lobby.hunt.recognized), QSignalSpy(lobby.hunt.wants)
    lobby.hunt.scan(label.qr)
    assert (seen.count(), wants.count()) == (1, 0)
    assert lobby.hunt.seenStyle == label.style
    assert wants.wait(5000)
    assert wants.at(0) == ["who"]


def test_a_recognized_scan_is_painted_before_the_disk_is_asked(lobby: Lobby, screen: Open) -> None:
    (label,) = lobby.desk.pieces()
    window = screen("hunt/ClaimScreen", {"view": lobby.hunt, "camera": lobby.camera})
    happened: list[str] = []
    lobby.hunt.recognized.connect(lambda _: window.view.setProperty("title", "seen"))
    lobby.hunt.recognized.connect(lambda _: window.screen.setProperty("text", "seen"))
    window.view.afterRendering.connect(lambda: happened.append("painted"))
    lobby.hunt.wants.connect(lambda _: happened.append("decided"))
    lobby.scan(label.qr)
    assert happened[:2] == ["painted", "decided"]


def test_two_scans_in_one_turn_are_both_decided(lobby: Lobby) -> None:
    first, second = lobby.desk.pieces(2)
    wants = QSignalSpy(lobby.hunt.wants)
    lobby.hunt.scan(first.qr)
    lobby.hunt.scan(second.qr)
    while wants.count() < 2:
        assert wants.wait(5000)
    assert lobby.hunt.styles == [first.style, second.style]


def test_trouble_passes_through_and_the_next_scan_works(
    lobby: Lobby, monkeypatch: pytest.MonkeyPatch
) -> None:
    (label,) = lobby.desk.pieces()
    trouble = Unavailable(Sentence("Storage", "The disk is full."), Sentence("Storage", "Tell somebody."))

    def sick(text: str) -> str:
        raise trouble

    with monkeypatch.context() as patch:
        patch.setattr(lobby.hunt._flow, "scan", sick)
        lobby.hunt._recognize("", lambda: lobby.hunt._flow.scan(label.qr))
        with pytest.raises(Unavailable):
            lobby.hunt.decide()
    assert lobby.scan(label.qr) == "who"


def test_told_words_are_said_in_the_language_of_the_screen(lobby: Lobby) -> None:
    assert lobby.hunt.troubleTitle("en") == ""
    lobby.hunt.tell(Sentence("Storage", "The disk is full."), Sentence("Storage", "Tell %1.", ("Ana",)))
    assert lobby.hunt.troubleTitle("en") == "The disk is full."
    assert lobby.hunt.troubleText("fa") == "Tell Ana."


def test_the_draw_is_announced_until_it_begins(lobby: Lobby) -> None:
    assert lobby.hunt.raffle("en") == ""
    lobby.house.event.change("organizer", raffle_at=lobby.clock.now() + timedelta(hours=6))
    assert lobby.hunt.raffle("en") == "2026-03-16, 15:00"
    lobby.clock.advance(6 * 3600)
    assert lobby.hunt.raffle("en") == ""


def test_names_are_first_name_and_public_name(lobby: Lobby) -> None:
    (label,) = lobby.desk.pieces()
    lobby.claim(label, "Ana")
    assert (lobby.hunt.firstName, lobby.hunt.name) == ("Ana", "Ana P.")
    assert (lobby.hunt.team, lobby.hunt.place, lobby.hunt.teamCount) == ("Night Owls", 1, 2)


def test_who_is_not_shown_in_public_is_not_named(lobby: Lobby) -> None:
    (label,) = lobby.desk.pieces()
    with lobby.house.store.transaction("organizer") as tx:
        tx.execute("UPDATE person SET hidden_in_public = 1 WHERE given = 'Ana'")
        tx.record("people-imported", new=0, changed=1, inactive=0)
    lobby.claim(label, "Ana")
    assert (lobby.hunt.firstName, lobby.hunt.name) == ("", "")
    assert lobby.hunt.ticketLines == ["T-000001"]


def test_an_answer_to_nobody_goes_home_by_itself(lobby: Lobby) -> None:
    assert lobby.scan("WIFI:S:guest;;") == "answer"
    assert lobby.hunt.kind == "wifi"
    wants = QSignalSpy(lobby.hunt.wants)
    lobby.clock.advance(16)
    assert wants.wait(5000)
    assert wants.at(0) == ["home"]
    assert lobby.hunt.kind == ""


def test_the_clock_stops_ticking_when_nothing_runs_out(lobby: Lobby) -> None:
    (label,) = lobby.desk.pieces()
    lobby.claim(label, "Ana")
    assert lobby.hunt._ticking.isActive() and lobby.hunt.canCorrect
    lobby.clock.advance(61)
    lobby.hunt.tick()
    assert not lobby.hunt._ticking.isActive() and not lobby.hunt.canCorrect


def test_leaving_forgets_scans_that_were_not_decided(lobby: Lobby) -> None:
    (label,) = lobby.desk.pieces()
    lobby.hunt.scan(label.qr)
    lobby.hunt.leave()
    lobby.hunt.decide()
    assert (lobby.hunt.kind, lobby.hunt.seenStyle, lobby.hunt.known) == ("", "", False)


@pytest.mark.parametrize(
    ("typed", "folded"), [("7k-3q", "7K3Q"), ("oil", "011"), ("۷٣", "73"), ("u ", "U"), ("\u202e", "")]
)
def test_typed_letters_are_folded(lobby: Lobby, typed: str, folded: str) -> None:
    assert lobby.hunt.folded(typed) == folded
    assert lobby.hunt.isLetter("7") and not lobby.hunt.isLetter("U")
