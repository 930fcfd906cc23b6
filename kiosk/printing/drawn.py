"""What every paper ends as."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.words import Sentence


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished PDF; `notes` say what had to be cut short or could not be drawn."""

    pdf: bytes
    pages: int
    notes: tuple[Sentence, ...]


def notes(title_cut: bool, words_cut: bool, missing: int) -> tuple[Sentence, ...]:
    found = (
        (title_cut, Sentence("Paper", "The title did not fit on the paper, so its end was left out.")),
        (
            words_cut,
            Sentence("Paper", "Some words did not fit on the paper, so their end was left out."),
        ),
        (
            bool(missing),
            Sentence("Paper", "A box stands for each letter that our fonts do not have."),
        ),
    )
    return tuple(sentence for applies, sentence in found if applies)
