"""The screens, touched and typed into in a real window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QSignalSpy

from tests.ui_hunt.conftest import Lobby, Open, looks
from tests.ui_hunt.window import ScreenWindow


def heard(lobby: Lobby) -> list[str]:
    """Where the view wants to go, from now on."""
    went: list[str] = []
    lobby.hunt.wants.connect(went.append)
    return went


def test_the_first_claim_by_touch(lobby: Lobby, screen: Open) -> None:
    (label,) = lobby.desk.pieces()
    lobby.scan(label.qr)
    who = screen("hunt/WhoScreen", {"view": lobby.hunt, "finder": lobby.finder, "walkIn": lobby.walk_in})
    assert "Who found it?" in who.words()
    who.find("nameEntry").forceActiveFocus()
    who.type("pir")
    name = next(item for item in who.texts() if item.property("text") == "Ana Pires")
    went = heard(lobby)
    who.touch_at(name.mapToScene(name.boundingRect().center()).toPoint())
    assert went == ["ticket"]
    ticket = screen("hunt/TicketScreen", {"view": lobby.hunt})
    for words in ("Bravo, Ana!", "Ana P.", "T-000001", "Night Owls: place 1 of 2"):
        assert words in ticket.words()


@looks("small-at-200")
def test_every_button_of_the_ticket_is_in_reach(
    lobby: Lobby, screen: Open, options: dict[str, object]
) -> None:
    first, *others = lobby.desk.pieces(4, value=3)
    lobby.claim(first, "Ana")
    window = screen("hunt/TicketScreen", {"view": lobby.hunt}, **options)
    assert all(f"T-00000{n}" in window.words() for n in (1, 2, 3))
    went = heard(lobby)
    for button, place in (("correct", "who"), ("another", "claim"), ("undo", "answer")):
        went.clear()
        window.touch(button)
        assert went == [place], button
        lobby.hunt.leave()
        lobby.claim(others.pop(), "Ana")
        window.settle()
    went.clear()
    window.touch("done")
    assert went == ["home"]


def test_undo_runs_out_and_keeps_its_place(lobby: Lobby, screen: Open) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    window = screen("hunt/TicketScreen", {"view": lobby.hunt})
    undo = window.find("undo")
    place = undo.mapToScene(undo.boundingRect().center())
    assert "Undo 10" in window.words()
    lobby.clock.advance(10.5)
    lobby.hunt.tick()
    window.settle()
    assert undo.mapToScene(undo.boundingRect().center()) == place
    window.touch("undo")
    assert lobby.house.hunt.board().found == 1


def test_not_you_asks_for_another_name(lobby: Lobby, screen: Open) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    lobby.hunt.correct()
    who = screen("hunt/WhoScreen", {"view": lobby.hunt, "finder": lobby.finder, "walkIn": lobby.walk_in})
    assert "Who was it, then?" in who.words()
    who.touch("cancel")
    assert lobby.house.tickets.held(lobby.desk.person("Ana")) == 1
    assert not lobby.hunt.correcting


def test_the_next_visitor_of_the_finder_sees_no_old_names(lobby: Lobby, screen: Open) -> None:
    lobby.finder.search("ana")
    who = screen("hunt/WhoScreen", {"view": lobby.hunt, "finder": lobby.finder, "walkIn": lobby.walk_in})
    assert "Ana" not in who.words()


@looks("portrait")
def test_the_code_is_typed_by_touch(lobby: Lobby, screen: Open, options: dict[str, object]) -> None:
    (label,) = lobby.desk.pieces()
    window = screen("hunt/TypeScreen", {"view": lobby.hunt}, **options)
    for letter in label.typed.replace("-", ""):
        window.touch(f"key{letter}")
    went = heard(lobby)
    window.touch("enter")
    window.settle()
    assert went == ["who"]


def test_the_code_is_typed_by_keyboard(lobby: Lobby, screen: Open) -> None:
    (label,) = lobby.desk.pieces()
    window = screen("hunt/TypeScreen", {"view": lobby.hunt})
    window.type("x")
    window.press(Qt.Key.Key_Backspace)
    window.type(label.typed.lower().replace("0", "o").replace("1", "l"))
    assert window.screen.property("typed") == label.typed.replace("-", "")
    went = heard(lobby)
    window.press(Qt.Key.Key_Return)
    window.settle()
    assert went == ["who"]


def test_persian_digits_are_digits(lobby: Lobby, screen: Open) -> None:
    window = screen("hunt/TypeScreen", {"view": lobby.hunt}, language="fa")
    put(window, "۷")
    put(window, "k")
    put(window, "٣")
    assert window.screen.property("typed") == "7K3"


def put(window: ScreenWindow, letter: str) -> None:
    """A key of a layout whose letters are not ASCII."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = Qt.Key.Key_unknown if not letter.isascii() else Qt.Key(ord(letter.upper()))
        QCoreApplication.sendEvent(window.view, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    window.settle()


def test_a_slip_is_explained_and_the_letters_stay(lobby: Lobby, screen: Open) -> None:
    (label,) = lobby.desk.pieces()
    code = label.typed.replace("-", "")
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    window = screen("hunt/TypeScreen", {"view": lobby.hunt})
    window.type(wrong)
    assert lobby.type(wrong) == "type"
    window.settle()
    assert "One letter is off" in window.words()
    assert window.screen.property("typed") == wrong
    window.press(Qt.Key.Key_Backspace)
    assert "One letter is off" not in window.words()


def test_a_letter_that_no_code_has_is_not_taken(lobby: Lobby, screen: Open) -> None:
    window = screen("hunt/TypeScreen", {"view": lobby.hunt})
    window.type("7u")
    assert window.screen.property("typed") == "7"
    assert "No code has a U" in window.words()
    window.type("k")
    assert "No code has a U" not in window.words()


def test_twelve_letters_do_not_fit(lobby: Lobby, screen: Open) -> None:
    window = screen("hunt/TypeScreen", {"view": lobby.hunt})
    window.type("0123456789ABC")
    assert window.screen.property("typed") == "0123456789A"


def test_claim_screen_offers_to_type(lobby: Lobby, screen: Open) -> None:
    window = screen("hunt/ClaimScreen", {"view": lobby.hunt, "camera": lobby.camera})
    went = heard(lobby)
    window.touch("type")
    window.touch("done")
    assert went == ["type", "home"]


@looks("mirrored")
def test_the_board_before_while_and_after(lobby: Lobby, screen: Open, options: dict[str, object]) -> None:
    window = screen("hunt/BoardScreen", {"board": lobby.board}, **options)
    assert "No mustaches yet." in window.words()
    labels = lobby.desk.pieces(2)
    lobby.board.refresh()
    window.settle()
    assert "Nobody has found one yet." in window.words()
    lobby.claim(labels[0], "Ana")
    lobby.board.refresh()
    window.settle()
    assert "Ana P." in window.words() and "Night Owls" in window.words()
    lobby.hunt.leave()
    lobby.claim(labels[1], "Cyd")
    lobby.board.refresh()
    window.settle()
    assert "All of them. What a team!" in window.words()
    back = QSignalSpy(window.screen.back)  # type: ignore[attr-defined]
    window.touch("back")
    assert back.count() == 1


@looks("small-at-200")
def test_how_to_play_has_three_steps(screen: Open, options: dict[str, object]) -> None:
    window = screen("hunt/HowToScreen", {}, **options)
    for words in ("Find", "Scan", "Win"):
        assert words in window.words()
    window.touch("back")


def test_every_button_is_reached_by_tab_and_pressed_by_enter(lobby: Lobby, screen: Open) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    window = screen("hunt/TicketScreen", {"view": lobby.hunt})
    reached = set()
    for _ in range(8):
        window.press(Qt.Key.Key_Tab)
        item = window.view.activeFocusItem()
        assert isinstance(item, QObject)
        reached.add(item.objectName())
    assert {"done", "another", "undo", "correct"} <= reached
    window.find("another").forceActiveFocus()
    went = heard(lobby)
    window.press(Qt.Key.Key_Return)
    assert went == ["claim"]


def test_a_touch_on_an_answer_keeps_it(lobby: Lobby, screen: Open) -> None:
    lobby.scan("https://example.invalid")
    window = screen("hunt/AnswerScreen", {"view": lobby.hunt})
    lobby.clock.advance(14)
    window.touch_at(QPoint(640, 60))
    lobby.clock.advance(14)
    lobby.hunt.tick()
    assert lobby.hunt.kind == "web"


def test_confetti_and_landing_with_motion(lobby: Lobby, screen: Open) -> None:
    lobby.claim(lobby.desk.pieces()[0], "Ana")
    window = screen("hunt/TicketScreen", {"view": lobby.hunt}, reduced_motion=False)
    assert "Bravo, Ana!" in window.words()
