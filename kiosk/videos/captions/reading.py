"""From a caption file to what is shown. Whatever its bytes: captions or troubles, never a traceback."""

from __future__ import annotations

from pathlib import Path

from kiosk.videos.captions import said
from kiosk.videos.captions.files import language_of
from kiosk.videos.captions.languages import code_of
from kiosk.videos.captions.letters import letters_of
from kiosk.videos.captions.lines import Found, captions_in, header_language, lines_of
from kiosk.videos.captions.model import LARGEST, LONGEST, Captions
from kiosk.videos.captions.plain import plain
from kiosk.videos.captions.timeline import mended, one_at_a_time
from kiosk.words import Sentence


def read_file(path: Path) -> Captions:
    """The captions in a file, of which no more is read than captions ever need."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError:
        return Captions((), language_of(path.name), (said.gone(),))
    return read_captions(content, path.name)


def read_captions(content: bytes, name: str) -> Captions:
    """SRT or WebVTT, told by what is in it. `name`: of the file, for its language. A file of megabytes takes
    a second: call it in a job.
    """
    language = language_of(name)
    if len(content) > LARGEST:
        return Captions((), language, (said.too_large(),))
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        return Captions((), language, (said.empty(),))
    letters = letters_of(content, language)
    if letters is None:
        return Captions((), language, (said.no_text(),))
    troubles = [said.guessed()] if letters.guessed else []
    if letters.lost:
        troubles.append(said.letters_lost())
    lines = lines_of(letters.text)
    return _put_together(captions_in(lines), language or code_of(header_language(lines)), troubles)


def _put_together(found: list[Found], language: str, troubles: list[Sentence]) -> Captions:
    texts = [(each, plain(each.lines)) for each in found]
    long = sum(len(text) > LONGEST for each, text in texts if each.times.start is not None)
    timed = [
        (each.times.start, each.times.end, _cut(text))
        for each, text in texts
        if each.times.start is not None and text
    ]
    cues, ends = mended(timed)
    shown, hidden = one_at_a_time(cues)
    unreadable = sum(each.times.start is None for each in found)
    counts = ((unreadable, said.unreadable), (ends, said.mended), (long, said.cut), (hidden, said.crowded))
    troubles += [sentence(count) for count, sentence in counts if count]
    if not shown:
        troubles = [*troubles, said.not_filled_in() if found and not unreadable else said.none_found()]
    return Captions(tuple(shown), language, tuple(troubles))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
