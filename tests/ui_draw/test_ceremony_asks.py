"""What is typed on the stage, seen in rehearsals: digits of the dice, words, and what is neither."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from kiosk.draw.model import DAILY
from kiosk.draw.protocol.model import Ask
from tests.playing import claimed, pieces, playing, screen
from tests.ui_draw.staging import (
    DIGITS,
    ask,
    hint,
    make_office,
    rehearsed,
    seen,
    stored,
    touches,
    typed,
)
from ui.tour.driver import shown
from ui.tour.stage import Stage

PERSIAN = "۲۰۲۳۷۳۳۱۱۲"


@pytest.fixture(scope="module")
def lobby(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One kiosk for all that can be seen in a rehearsal."""
    folder = tmp_path_factory.mktemp("lobby") / "event"
    make_office(folder)
    with playing(folder) as stage:
        yield stage


def test_only_digits_of_the_dice_count(lobby: Stage) -> None:
    id_ = rehearsed(lobby, Ask("DICE6", 26))
    lobby.driver.find("pad")
    lobby.driver.type("1x6")
    assert (typed(lobby, id_), hint(lobby)) == ("16", "")
    lobby.driver.type("7")
    assert hint(lobby) == "die" and lobby.driver.sees("A die shows 1 to 6")
    lobby.driver.type("ش")
    assert hint(lobby) == "letter"
    lobby.driver.press(Qt.Key.Key_Backspace)
    lobby.driver.type("۳")
    assert typed(lobby, id_) == "13"
    lobby.driver.scan("123456123456123456123456")
    assert typed(lobby, id_) == "13" and hint(lobby) == "scanner"


def test_persian_digits_are_kept_as_ascii_and_a_full_pad_takes_no_more(lobby: Stage) -> None:
    id_ = rehearsed(lobby, *DAILY.asks)
    assert lobby.driver.reads("Colleague 1 of 20")
    lobby.driver.type(PERSIAN)
    assert typed(lobby, id_) == DIGITS[:10]
    for digit in DIGITS[10:]:
        ask(lobby).key(digit)
    touches(lobby, "matches1", "change")
    lobby.driver.find("pad")
    lobby.driver.type("5")
    assert (seen(ask(lobby)), hint(lobby)) == ((DIGITS, 1), "full")
    touches(lobby, "erase", "dice4")
    assert seen(ask(lobby)) == (DIGITS[:-1] + "4", 0) and typed(lobby, id_) == DIGITS[:-1] + "4"


def test_words_without_a_latin_letter_are_no_words_yet(lobby: Stage) -> None:
    id_ = rehearsed(lobby)
    lobby.driver.find("word")
    lobby.driver.type("سبیل")
    assert lobby.driver.sees("spell it in Latin letters") and not list(lobby.driver.all_named("readBack"))
    with pytest.raises(Exception, match="Type what was said first"):
        ask(lobby).lock()
    ask(lobby).write("x" * 65)
    assert lobby.driver.reads("That is more than fits")
    assert stored(lobby, id_).step == "ask"


def test_a_scanned_mustache_is_answered_calmly_and_the_stage_stays(lobby: Stage) -> None:
    (label,) = pieces(lobby)
    id_ = rehearsed(lobby)
    lobby.driver.find("word")
    lobby.driver.scan(label.qr)
    assert lobby.driver.reads("Mustaches count again after the draw")
    assert (screen(lobby), claimed(lobby), typed(lobby, id_)) == ("ceremony", 0, "")


def test_back_as_long_as_nothing_is_typed_after_it(lobby: Stage) -> None:
    id_ = rehearsed(lobby)
    ask(lobby).write("thrum")
    ask(lobby).lock()
    touches(lobby, "back")
    lobby.driver.find("lock")
    assert (stored(lobby, id_).asking, typed(lobby, id_)) == (0, "thrum")
    ask(lobby).lock()
    ask(lobby).key("1")
    assert not list(lobby.driver.all_named("back"))


def test_a_rehearsal_says_so_over_every_pixel_and_is_thrown_away(lobby: Stage) -> None:
    rehearsed(lobby)
    (cover,) = (one for one in shown(lobby.driver.window.contentItem()) if one.objectName() == "rehearsal")
    window = lobby.driver.window
    assert (cover.width(), cover.height()) == (window.width(), window.height())
    touches(lobby, "abort", "abortNow")
    lobby.driver.wait_until(lambda: screen(lobby) == "home")
    assert lobby.house.ceremonies.running() is None
    assert not any(one.objectName() == "rehearsal" for one in shown(window.contentItem()))
