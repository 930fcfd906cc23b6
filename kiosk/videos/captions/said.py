"""What the organizer is told of a caption file."""

from __future__ import annotations

from kiosk.videos.captions.model import LARGEST
from kiosk.words import Sentence


def too_large() -> Sentence:
    megabytes = LARGEST // 1_000_000
    return Sentence(
        "Captions", "This file is larger than %L1 MB. The captions of a film are much smaller.", (megabytes,)
    )


def gone() -> Sentence:
    return Sentence("Captions", "This file cannot be read. If it is on a stick, plug the stick in again.")


def empty() -> Sentence:
    return Sentence("Captions", "This file is empty. Save the captions again, or copy them again.")


def no_text() -> Sentence:
    return Sentence("Captions", "This is not a text file. Save the captions as SRT or WebVTT, in UTF-8.")


def none_found() -> Sentence:
    return Sentence("Captions", "No captions were found in this file. Save them as SRT or WebVTT.")


def not_filled_in() -> Sentence:
    return Sentence(
        "Captions", "Nothing is written in this file yet. Write over the dots, then bring it again."
    )


def unreadable(count: int) -> Sentence:
    return Sentence("Captions", "%Ln captions had times that could not be read; they were left out.", n=count)


def mended(count: int) -> Sentence:
    return Sentence(
        "Captions",
        "%Ln captions did not say when they end; they stay as long as it takes to read them.",
        n=count,
    )


def cut(count: int) -> Sentence:
    return Sentence(
        "Captions", "%Ln captions were longer than a screen holds; their end was left out.", n=count
    )


def crowded(count: int) -> Sentence:
    return Sentence(
        "Captions", "%Ln captions were at the same time as too many others; they were left out.", n=count
    )


def guessed() -> Sentence:
    return Sentence(
        "Captions",
        "The letters of this file were guessed. Look at a few captions; if they look odd, save it in UTF-8.",
    )


def letters_lost() -> Sentence:
    return Sentence("Captions", "A few letters could not be read. Save the file again in UTF-8.")
