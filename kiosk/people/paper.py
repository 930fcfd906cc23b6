"""The sheet of passes to cut out, each with its PIN below a fold if there is one.

A job is picklable: `pass_job` says all words where the words are; `draw_passes` may run in a spawned process
and makes its own Qt application there.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.people.model import PassCard, PlannedPasses
from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import Paper
from kiosk.printing.mustaches import mustaches
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.passes import Pass

WordsFor = Callable[[str], Words]


@dataclass(frozen=True, slots=True)
class PassText:
    """One language."""

    language: str
    right_to_left: bool
    scan: str
    pin: str
    keep: str
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PassJob:
    """`texts` has one entry for each of the event's languages, the leading one first."""

    title: str
    paper: Paper
    cards: tuple[PassCard, ...]
    texts: tuple[PassText, ...]

    @property
    def folded(self) -> bool:
        return any(card.pin for card in self.cards)


def pass_job(title: str, languages: tuple[str, ...], planned: PlannedPasses, words_for: WordsFor) -> PassJob:
    from kiosk.printing.passes import Places

    folded = any(card.pin for card in planned.cards)
    pages = max(1, -(-len(planned.cards) // Places.of(planned.paper, folded, False).grid.count))
    texts = tuple(_text(words_for(language), planned.sheet, pages, folded) for language in languages)
    return PassJob(title, planned.paper, planned.cards, texts)


def _text(words: Words, sheet: int, pages: int, folded: bool) -> PassText:
    keep = (
        Sentence("Passes", "Fold up at the dots and close it: the PIN is inside.")
        if folded
        else Sentence("Passes", "Whoever holds a pass is its owner: hand them out yourself.")
    )
    return PassText(
        language=words.language,
        right_to_left=words.right_to_left,
        scan=words.say(Sentence("Passes", "Hold me under the scanner.")),
        pin=words.say(Sentence("Passes", "Your PIN. Keep it to yourself.")),
        keep=words.say(keep),
        pages=tuple(
            words.say(Sentence("Passes", "Passes %1, page %2 of %3", (sheet, page, pages)))
            for page in range(1, pages + 1)
        ),
    )


def style_of(person: str) -> str:
    """A mustache for each person, the same on every pass of theirs."""
    styles = mustaches()
    return styles[zlib.crc32(person.encode()) % len(styles)].name


def draw_passes(job: PassJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """Draws all passes; `progress` gets the number done after each page."""
    from kiosk.printing.labels import Line
    from kiosk.printing.margins import Margin
    from kiosk.printing.passes import PassWords, Places, draw_all

    first = job.texts[0]
    way = _way(first)
    words = PassWords(
        tuple(Line(text.scan, _way(text)) for text in job.texts),
        tuple(Line(text.pin, _way(text)) for text in job.texts),
    )
    margin = Margin(
        job.title, first.language, Line(first.keep, way), tuple(Line(page, way) for page in first.pages)
    )
    at = Places.of(job.paper, job.folded, first.right_to_left)
    printed = draw_all(at, tuple(map(_pass, job.cards)), words, margin, progress)
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))


def _pass(card: PassCard) -> Pass:
    from kiosk.printing.passes import Pass
    from kiosk.printing.shapes import INK, RED, TEAL

    paint = (RED, TEAL, INK)[zlib.crc32(card.team.encode()) % 3]
    return Pass(card.name, card.team, card.code, card.pin, style_of(card.person), paint)


def _way(text: PassText) -> Literal["ltr", "rtl"]:
    return "rtl" if text.right_to_left else "ltr"
