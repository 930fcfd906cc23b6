"""Each answer has its own picture and its own words, on the screen and in reach, also small and mirrored."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from kiosk.hunt import model
from kiosk.words import Sentence
from tests.ui_hunt.answers import ANSWERS
from tests.ui_hunt.conftest import Lobby, Open, looks
from tests.ui_hunt.window import ScreenWindow
from ui.hunt.shown import shown

ON_THIS_SCREEN = [answer for answer in ANSWERS if shown(answer).screen == "answer"]
WORDS = {
    "greeting": "Hello!",
    "you-have-it": "T-000123",
    "yours-already": "T-000101, T-000102",
    "already-claimed": "Every one counts once - the hunt goes on!",
    "replaced": "Bring this one to the organizer.",
    "unknown": "nobody printed it",
    "not-yet": "09:30",
    "closed": "The hunt is over.",
    "kept": "the organizer decides",
    "late-declined": "the organizer did not count it",
    "outside-shift": "from 22:00 to 06:00",
    "another-event": "From another event.",
    "pass-replaced": "You have a newer one.",
    "web": "A web address.",
    "wifi": "Wi-Fi",
    "contact": "A visiting card.",
    "text": "no mustache",
    "could-not-read": "flat and still",
    "undone": "Scan it again to claim it.",
    "too-late": "Nothing was changed.",
}


def picture(window: ScreenWindow) -> str:
    """The pixels of the picture on paper, whatever the color of the page."""
    frame = window.find("picture")
    area = frame.mapRectToScene(QRectF(0, 0, frame.width(), frame.height())).toRect()
    image = window.picture().copy(area).convertToFormat(QImage.Format.Format_RGB32)
    return hashlib.sha256(bytes(image.constBits())).hexdigest()


@looks("small-at-200")
def test_each_answer_has_its_own_picture_and_words(
    lobby: Lobby, screen: Open, options: dict[str, object]
) -> None:
    window = screen("hunt/AnswerScreen", {"view": lobby.hunt}, **options)
    titles, texts, pictures = set(), set(), set()
    for answer in ON_THIS_SCREEN:
        lobby.hunt.leave()
        lobby.show(answer)
        window.settle()
        kind = lobby.hunt.kind
        assert WORDS[kind] in window.words(), kind
        titles.add(window.find("title").property("text"))
        texts.add(window.find("text").property("text"))
        pictures.add(picture(window))
        assert not window.find("title").property("truncated"), kind
        assert not window.find("text").property("truncated"), kind
    assert set(WORDS) == {shown(answer).kind for answer in ON_THIS_SCREEN}
    assert len(titles) == len(texts) == len(pictures) == len(ON_THIS_SCREEN)


def test_trouble_is_told_in_its_own_words(lobby: Lobby, screen: Open) -> None:
    window = screen("hunt/AnswerScreen", {"view": lobby.hunt})
    lobby.hunt.tell(Sentence("Storage", "The disk is full."), Sentence("Storage", "Tell the organizer."))
    window.settle()
    assert "The disk is full. Tell the organizer." in window.words()
    lobby.hunt.tell(Sentence("Hunt", "This name is no longer in the list."), None)
    window.settle()
    assert "This name is no longer in the list." in window.words()
    assert "Tell the organizer." not in window.words()


def test_a_greeting_knows_tickets_and_standing(lobby: Lobby, screen: Open) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    lobby.hunt.leave()
    lobby.hunt.choose(lobby.desk.person("Ana"))
    window = screen("hunt/AnswerScreen", {"view": lobby.hunt})
    for words in ("Hello, Ana!", "You hold 1 tickets now.", "Night Owls: place 1 of 2"):
        assert words in window.words()


@pytest.mark.parametrize(
    ("answer", "button", "place"),
    [
        (model.AlreadyClaimed(model.Look("walrus", 1)), "another", "claim"),
        (model.AlreadyClaimed(model.Look("walrus", 1)), "done", "home"),
        (model.CouldNotRead(), "type", "type"),
        (model.UnknownCode(), "type", "type"),
    ],
)
def test_where_the_buttons_lead(
    lobby: Lobby, screen: Open, answer: model.Answer, button: str, place: str
) -> None:
    lobby.show(answer)
    window = screen("hunt/AnswerScreen", {"view": lobby.hunt})
    went: list[str] = []
    lobby.hunt.wants.connect(went.append)
    window.touch(button)
    assert went == [place]
