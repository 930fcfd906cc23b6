"""What a visitor may ask of the screen: the defaults, the view, and what comes back when they are gone."""

from __future__ import annotations

import pytest

from kiosk.event.model import Settings
from ui.shell.access import WISHES, Access, defaults, is_tall, volume
from ui.shell.access_view import AccessView
from ui.shell.sounds import Sounds

PLAIN = Access()


@pytest.mark.parametrize(
    ("low_reach", "height_mm", "comes_down"),
    [
        ("auto", 212, False),
        ("auto", 400, False),
        ("auto", 401, True),
        ("auto", 708, True),
        ("on", 212, True),
        ("off", 708, False),
    ],
)
def test_a_tall_screen_suggests_low_reach(low_reach: str, height_mm: float, comes_down: bool) -> None:
    assert defaults(Settings(low_reach=low_reach), height_mm).low_reach == comes_down


def test_the_event_decides_what_visitors_begin_with() -> None:
    chosen = Settings(high_contrast=True, reduced_motion=True, low_reach="off", sound="low")
    assert defaults(chosen, 708) == Access(True, True, False, "low")
    assert defaults(Settings(), 212) == PLAIN


def test_wishes_are_granted_whatever_the_event_says() -> None:
    assert defaults(Settings(low_reach="off"), 212, frozenset(WISHES)) == Access(True, True, True, "normal")
    assert defaults(Settings(sound="off"), 212, frozenset({"calm"})) == Access(False, True, False, "off")


@pytest.mark.parametrize("nothing", [0.0, float("nan"), -1.0])
def test_a_screen_that_does_not_know_its_height_is_not_tall(nothing: float) -> None:
    assert not is_tall(nothing)


def test_loudness_grows_from_silence_to_what_was_recorded() -> None:
    assert volume("off") == 0 < volume("low") < volume("normal") == 1


def test_sounds_follow_the_level_with_and_without_a_card() -> None:
    sounds = Sounds("off")
    assert sounds.loudness == 0
    sounds.turn("low")
    assert sounds.loudness == volume("low")
    sounds.play("seen")
    sounds.play("a sound that nobody recorded")


class Told:
    def __init__(self, access: AccessView) -> None:
        self.changes = 0
        self.sounds: list[str] = []
        access.changed.connect(self._count)
        access.soundChanged.connect(self.sounds.append)

    def _count(self) -> None:
        self.changes += 1


def now(access: AccessView) -> Access:
    return Access(access.highContrast, access.reducedMotion, access.lowReach, access.sound)


def test_each_choice_counts_at_once_and_goes_with_the_visitor() -> None:
    access = AccessView(Access(sound="low"), tall=True)
    told = Told(access)
    access.showContrast(True)
    access.keepCalm(True)
    access.comeDown(True)
    access.turn("off")
    assert now(access) == Access(True, True, True, "off")
    access.reset()
    assert now(access) == Access(sound="low")
    assert (told.changes, told.sounds) == (5, ["off", "low"])


def test_what_is_already_so_is_not_told_again() -> None:
    access = AccessView(PLAIN, tall=False)
    told = Told(access)
    access.showContrast(False)
    access.turn("normal")
    access.reset()
    assert (told.changes, told.sounds) == (0, [])


@pytest.mark.parametrize("nonsense", ["", "loud", "NORMAL"])
def test_a_level_that_does_not_exist_changes_nothing(nonsense: str) -> None:
    access = AccessView(PLAIN, tall=False)
    access.turn(nonsense)
    assert access.sound == "normal"


def test_other_defaults_count_at_once_for_the_organizer() -> None:
    access = AccessView(PLAIN, tall=False)
    access.begin(Access(high_contrast=True))
    assert access.highContrast
    access.showContrast(False)
    access.reset()
    assert access.highContrast
