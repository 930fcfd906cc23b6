"""The shell without a window: screens, languages, text sizes, and what time does to them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.plain import SetClock
from ui.shell.shell_view import TEXT_SCALES, ShellView


class Shell:
    def __init__(self) -> None:
        self.clock = SetClock()
        self.spoken: list[str] = []
        self.view = ShellView(self.clock, 3.78, "en", self.spoken.append)
        self.ended: list[str] = []
        self.view.visitEnded.connect(lambda: self.ended.append(self.view.screen))
        self.locked: list[str] = []
        self.view.locked.connect(lambda: self.locked.append(self.view.screen))

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.view.look()


@pytest.fixture
def shell() -> Iterator[Shell]:
    shell = Shell()
    yield shell
    shell.view.stop()


@pytest.mark.parametrize(
    ("screen", "quiet", "asks", "then"),
    [
        ("home", 59, False, "home"),
        ("home", 60, False, "attract"),
        ("attract", 9999, False, "attract"),
        ("board", 44, False, "board"),
        ("board", 45, True, "board"),
        ("board", 75, False, "attract"),
        ("type", 89, False, "type"),
        ("type", 90, True, "type"),
        ("who", 119, True, "who"),
        ("who", 120, False, "attract"),
        ("ticket", 75, False, "attract"),
    ],
)
def test_every_screen_waits_its_own_time(
    shell: Shell, screen: str, quiet: float, asks: bool, then: str
) -> None:
    shell.view.go(screen)
    shell.wait(quiet)
    assert (shell.view.asking, shell.view.screen) == (asks, then)


@pytest.mark.parametrize(("quiet", "then"), [(119, "settings"), (120, "attract")])
def test_the_organizers_screens_wait_longer_and_ask_nothing(shell: Shell, quiet: float, then: str) -> None:
    shell.view.go("settings")
    shell.view.organizing(True)
    shell.wait(quiet)
    assert (shell.view.asking, shell.view.screen) == (False, then)


def test_a_touch_answers_the_question(shell: Shell) -> None:
    shell.view.go("board")
    shell.wait(50)
    assert (shell.view.asking, shell.view.secondsLeft) == (True, 25)
    shell.view.touched()
    assert (shell.view.asking, shell.view.secondsLeft) == (False, 0)
    shell.wait(44)
    assert shell.view.screen == "board"


def test_who_leaves_takes_language_text_size_and_notice_along(shell: Shell) -> None:
    shell.view.go("board")
    shell.view.speak("fa")
    shell.view.nextTextSize()
    shell.view.tell("Something", "Do this")
    shell.wait(76)
    assert (shell.view.language, shell.view.textScale, shell.view.notice) == ("en", 1.0, "")
    assert shell.spoken == ["fa", "en"]
    assert shell.ended == ["board"]


@pytest.mark.parametrize("place", ["home", "attract"])
def test_home_and_attract_end_the_visit(shell: Shell, place: str) -> None:
    shell.view.go("ticket")
    shell.view.go(place)
    assert shell.ended == ["ticket"]


def test_the_organizer_is_locked_out_after_two_minutes(shell: Shell) -> None:
    shell.view.go("admin")
    shell.view.organizing(True)
    shell.wait(119)
    assert shell.locked == []
    shell.wait(1)
    assert shell.locked == ["admin"]


def test_nobody_is_sent_away_while_the_kiosk_works_for_them(shell: Shell) -> None:
    shell.view.go("pieces")
    shell.view.organizing(True)
    shell.view.keep_awake(True)
    shell.wait(100_000)
    assert shell.view.screen == "pieces"
    shell.view.keep_awake(False)
    shell.wait(119)
    assert shell.view.screen == "pieces"
    shell.wait(1)
    assert shell.view.screen == "attract"


def test_text_grows_by_steps_and_begins_again(shell: Shell) -> None:
    sizes = []
    for _ in TEXT_SCALES:
        shell.view.nextTextSize()
        sizes.append(shell.view.textScale)
    assert sizes == [1.25, 1.5, 2.0, 1.0]


def test_a_size_from_the_command_line_leads_back_to_the_steps(shell: Shell) -> None:
    shell.view.resize(1.1)
    shell.view.nextTextSize()
    assert shell.view.textScale == 1.0


def test_a_strange_language_is_not_spoken(shell: Shell) -> None:
    shell.view.speak("xx")
    assert (shell.view.language, shell.spoken) == ("en", [])


def test_a_notice_goes_with_its_screen(shell: Shell) -> None:
    shell.view.tell("The disk is full.", "Tell the organizer.")
    assert (shell.view.notice, shell.view.noticeHelp) == ("The disk is full.", "Tell the organizer.")
    shell.view.go("who")
    assert shell.view.notice == ""


def test_a_clock_that_jumps_changes_nothing(shell: Shell) -> None:
    shell.view.go("board")
    shell.clock.set(shell.clock.now().replace(year=2031))
    shell.view.look()
    assert (shell.view.screen, shell.view.asking) == ("board", False)
