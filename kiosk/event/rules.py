"""What an event's settings, title, states and PIN may be."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from kiosk.answers import Refused
from kiosk.event.model import (
    ACTIVITIES,
    LOBBY_VIDEOS,
    LOW_REACH,
    MOST_PRINTS,
    PUBLIC_NAMES,
    SOUNDS,
    WAYS,
    Settings,
    State,
)
from kiosk.words import LANGUAGES, Sentence

ID_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
TITLE_MOST = 80
NEXT_STATES: tuple[tuple[State, State], ...] = (
    ("draft", "running"),
    ("running", "closed"),
    ("closed", "running"),
    ("draft", "erased"),
    ("closed", "erased"),
)

PIN_LEAST = 6
PIN_MOST = 16
TRIES = 5
FIRST_WAIT = 30
LONGEST_WAIT = 900


def event_id(random: bytes) -> str:
    """Three letters from three random bytes; 256 is a multiple of 32, so all are equally likely."""
    return "".join(ID_LETTERS[byte % 32] for byte in random)


def clean_title(title: str) -> str:
    """Single spaces, no control or direction characters; 1 to 80 characters."""
    visible = "".join(letter if _is_visible(letter) else " " for letter in title)
    clean = " ".join(visible.split())
    if not 1 <= len(clean) <= TITLE_MOST:
        raise Refused(Sentence("Event", "A title has 1 to %L1 characters.", (TITLE_MOST,)))
    return clean


def _is_visible(letter: str) -> bool:
    zero_width_joiners = "\u200c\u200d"
    return letter in zero_width_joiners or unicodedata.category(letter) not in (
        "Cc",
        "Cf",
        "Cs",
        "Co",
        "Zl",
        "Zp",
    )


def check_state(now: State, then: State) -> None:
    if now != then and (now, then) not in NEXT_STATES:
        raise Refused(Sentence("Event", "The event cannot go there from where it is now."))


def check_settings(settings: Settings) -> None:
    """Refuses what contradicts itself."""
    _check_languages(settings)
    opens, closes = settings.hunt_opens, settings.hunt_closes
    for moment in (opens, closes, settings.raffle_at):
        if moment is not None and moment.tzinfo is None:
            raise ValueError("a moment without its time zone")
    if opens is not None and closes is not None and closes <= opens:
        raise Refused(Sentence("Event", "The hunt has to open before it closes."))
    for team, (start, end) in settings.shifts.items():
        if not team.strip() or start == end:
            raise Refused(Sentence("Event", "A shift needs a team, a start, and another time as its end."))
    known = settings.identify.keys() <= ACTIVITIES.keys() and {*settings.identify.values()} <= {*WAYS}
    if settings.public_names not in PUBLIC_NAMES or not known:
        raise ValueError("unknown choice")
    if settings.low_reach not in LOW_REACH or settings.sound not in SOUNDS:
        raise ValueError("unknown choice")
    if settings.lobby_videos not in LOBBY_VIDEOS:
        raise ValueError("unknown choice")
    if not all(
        0 <= most <= MOST_PRINTS for most in (settings.visitor_prints_a_day, settings.visitor_prints_a_visit)
    ):
        raise ValueError("a limit out of its range")


def _check_languages(settings: Settings) -> None:
    if not settings.languages or len(set(settings.languages)) != len(settings.languages):
        raise Refused(Sentence("Event", "Choose at least one language for the papers."))
    if not {*settings.languages, settings.default_language} <= set(LANGUAGES):
        raise Refused(Sentence("Event", "Handlebar does not speak this language yet."))


def clean_pin(typed: str) -> str:
    """Digits of any script as 0-9, spaces and dashes dropped; anything else stays and will not fit."""
    return "".join(_digit(letter) for letter in typed if letter not in " -\u00a0\u200e\u200f")


def _digit(letter: str) -> str:
    value = unicodedata.decimal(letter, None)
    return letter if value is None else str(value)


def check_new_pin(digits: str) -> None:
    if not (digits.isascii() and digits.isdecimal() and PIN_LEAST <= len(digits) <= PIN_MOST):
        raise Refused(Sentence("Event", "A PIN has %L1 to %L2 digits.", (PIN_LEAST, PIN_MOST)))
    if is_easy(digits):
        raise Refused(Sentence("Event", "That one is easy to guess. Mix the digits a little more."))


def is_easy(digits: str) -> bool:
    """One or two different digits, counting up or down, or a short group said again."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(digits)}
    groups = (digits[:size] for size in range(1, len(digits) // 2 + 1))
    again = any((group * len(digits))[: len(digits)] == digits for group in groups if len(group) <= 3)
    return len(set(digits)) < 3 or steps in ({1}, {9}) or again


def wait_after(rounds: int) -> int:
    """Seconds after so many rounds of five wrong PINs: 30, 60, 120 ... 900."""
    return min(FIRST_WAIT << min(rounds - 1, 10), LONGEST_WAIT)
