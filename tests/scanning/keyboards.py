"""Keys as a scanner and as people press them, played to a WedgeReader whose timer is always on time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.scanning.keys import Key
from kiosk.scanning.wedge import Event, Scanned, Typed, WedgeReader

ROWS = {
    2: "1234567890-=",
    16: "qwertyuiop[]",
    30: "asdfghjkl;'`",
    43: "\\zxcvbnm,./",
    57: " ",
    28: "\n",
    15: "\t",
}
SHIFTED_ROWS = {2: "!@#$%^&*()_+", 16: "QWERTYUIOP{}", 30: 'ASDFGHJKL:"~', 43: "|ZXCVBNM<>?"}
PLAIN = {letter: first + i for first, row in ROWS.items() for i, letter in enumerate(row)}
SHIFTED = {letter: first + i for first, row in SHIFTED_ROWS.items() for i, letter in enumerate(row)}
SHIFT_KEY = 42


def press(letter: str, at: float, text: str | None = None) -> Key:
    """The key a US keyboard has for `letter`; `text` is what the kiosk's own layout makes of it."""
    shift = letter in SHIFTED
    code = (SHIFTED if shift else PLAIN)[letter]
    return Key(code + 8, letter if text is None else text, at, shift=shift)


def burst(text: str, at: float = 0.0, gap: float = 0.004, end: str = "\n") -> list[Key]:
    return [press(letter, at + i * gap) for i, letter in enumerate(text + end)]


def with_shift_keys(keys: Iterable[Key]) -> list[Key]:
    """As real scanners do: Shift goes down before each capital, a millisecond ahead."""
    played = []
    for key in keys:
        if key.shift:
            played.append(Key(SHIFT_KEY + 8, "", key.pressed_at - 0.001))
        played.append(key)
    return played


def hand(text: str, at: float = 0.0, gap: float = 0.12) -> list[Key]:
    return [press(letter, at + i * gap) for i, letter in enumerate(text)]


def play(keys: Iterable[Key], reader: WedgeReader | None = None) -> list[Event]:
    """Feed in order of time, tick at every deadline, and wait for the end."""
    reader = reader or WedgeReader()
    events: list[Event] = []
    for key in sorted(keys, key=lambda key: key.pressed_at):
        due = reader.deadline()
        if due is not None and due <= key.pressed_at:
            events += reader.tick(due)
        events += reader.feed(key)
    due = reader.deadline()
    return events if due is None else [*events, *reader.tick(due)]


def scans(events: Iterable[Event]) -> list[str]:
    return [event.text for event in events if isinstance(event, Scanned)]


def delivered(events: Iterable[Event]) -> list[Key]:
    return [key for event in events if isinstance(event, Typed) for key in event.keys]


def numbered(keys: Iterable[Key]) -> list[Key]:
    return [replace(key, tag=i) for i, key in enumerate(keys)]
