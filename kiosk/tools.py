"""What every command is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.clock import Clock
from kiosk.words import Words


@dataclass(frozen=True, slots=True)
class Tools:
    """`random` gives so many unpredictable bytes; `words` are the person's, `words_for` those of a language
    code; `areas` name the migrations, lowest first."""

    clock: Clock
    random: Callable[[int], bytes]
    words: Words
    words_for: Callable[[str], Words]
    areas: tuple[str, ...]
