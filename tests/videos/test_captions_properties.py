"""What holds of every caption file, whatever is in it."""

from __future__ import annotations

import random
import time

from hypothesis import example, given, settings
from hypothesis import strategies as some

from kiosk.videos.captions import Captions, Cue, at, read_captions, to_webvtt
from kiosk.videos.captions.model import LONGEST, MOST_AT_ONCE
from kiosk.videos.captions.times import written

LETTERS = "aZé1۲س \u200c…。😀.,:;-<>&/{}\\'\"\ufb01\u0301"
NEXT_TO_TIMES = [
    "-->",
    "->",
    "00:00:01,000",
    "00:02",
    "1",
    "\n",
    "\r",
    "\n\n",
    "NOTE",
    "WEBVTT",
    "<i>",
    "&amp;",
    "{\\an8}",
    "x",
]


@some.composite
def films(draw: some.DrawFn) -> list[Cue]:
    """Captions one after the other, with words that a person could write."""
    words = some.lists(some.text(LETTERS, min_size=1, max_size=30), min_size=1, max_size=3).map("\n".join)
    clock, cues = 0, []
    for text in draw(some.lists(words, max_size=6)):
        start = clock + draw(some.integers(0, 5000))
        clock = start + draw(some.integers(1, 5000))
        cues.append(Cue(start, clock, text))
    return cues


def sound(captions: Captions) -> None:
    """In order, one at a time, each with something to read; or a reason."""
    clock = 0
    for cue in captions.cues:
        assert clock <= cue.start_ms < cue.end_ms
        assert len(cue.text) <= MOST_AT_ONCE * (LONGEST + 1)
        assert all(line.strip() for line in cue.text.split("\n"))
        assert at(captions.cues, cue.start_ms) == at(captions.cues, cue.end_ms - 1) == cue.text
        clock = cue.end_ms
    assert captions.cues or captions.troubles


@given(some.binary(max_size=400), some.sampled_from(["film.srt", "film.fa.srt", "film.vtt", ""]))
@example(b"\xff\xfe", "film.srt")
@example("1\n²\n00:01.0 --> ²²:01.0\n²".encode(), "film.srt")
@settings(max_examples=80, deadline=None)
def test_any_bytes_give_captions_or_a_reason(content: bytes, name: str) -> None:
    sound(read_captions(content, name))


@given(
    some.lists(some.one_of(some.sampled_from(NEXT_TO_TIMES), some.text(max_size=5)), max_size=40).map(
        " ".join
    )
)
@settings(max_examples=80, deadline=None)
def test_any_words_around_times(text: str) -> None:
    sound(read_captions(text.encode(), "film.srt"))
    sound(read_captions(f"WEBVTT\n\n{text}".encode(), "film.vtt"))


@given(films())
@settings(max_examples=60, deadline=None)
def test_what_is_kept_is_read_back_the_same(cues: list[Cue]) -> None:
    once = read_captions(to_webvtt(cues).encode(), "film.vtt")
    sound(once)
    again = read_captions(to_webvtt(once.cues).encode(), "film.vtt")
    assert again.cues == once.cues


@given(
    films(),
    some.sampled_from(["\n", "\r\n", "\r"]),
    some.booleans(),
    some.sampled_from(["utf-8-sig", "utf-16"]),
)
@settings(max_examples=60, deadline=None)
def test_no_word_is_lost(cues: list[Cue], end: str, numbered: bool, encoding: str) -> None:
    """Words of letters alone: signs may be markup, and a number may be the next caption's."""
    plain = [Cue(cue.start_ms, cue.end_ms, f"word{at}") for at, cue in enumerate(cues)]
    blocks = [
        (f"{number}{end}" if numbered else "")
        + f"{written(cue.start_ms, ',')} --> {written(cue.end_ms, ',')}{end}{cue.text}{end}{end}"
        for number, cue in enumerate(plain, start=1)
    ]
    assert list(read_captions("".join(blocks).encode(encoding), "film.srt").cues) == plain


@given(some.lists(some.tuples(some.integers(0, 50), some.integers(1, 50)), min_size=1, max_size=8))
@settings(max_examples=80, deadline=None)
def test_overlapping_captions_are_all_seen(spans: list[tuple[int, int]]) -> None:
    """Or counted: whoever is not shown is in the trouble's number."""
    cues = [Cue(300 * start, 300 * (start + length), f"<{at}>") for at, (start, length) in enumerate(spans)]
    captions = read_captions(to_webvtt(cues).encode(), "film.vtt")
    sound(captions)
    shown = "\n".join(cue.text for cue in captions.cues)
    missing = sum(cue.text not in shown for cue in cues)
    assert [trouble.n for trouble in captions.troubles] == ([missing] if missing else [])
    for cue in captions.cues:
        speaking = [one.text for one in cues if one.start_ms <= cue.start_ms and one.end_ms >= cue.end_ms]
        assert set(cue.text.split("\n")) <= set(speaking)


def test_damaged_files() -> None:
    """Sixty files with flipped, lost and swapped bytes in three encodings."""
    text = "".join(
        f"{at}\r\n00:00:{at:02},000 --> 00:00:{at:02},900\r\nسلام <i>Ana</i> é {at}\r\n\r\n"
        for at in range(1, 20)
    )
    for seed in range(60):
        chance = random.Random(seed)
        content = bytearray(text.encode(("utf-8", "utf-16", "cp1256")[seed % 3], "replace"))
        for _ in range(chance.randint(1, 20)):
            where = chance.randrange(len(content))
            match chance.randrange(3):
                case 0:
                    content[where] ^= 1 << chance.randrange(8)
                case 1:
                    del content[where : where + chance.randint(1, 30)]
                case _:
                    content[where:where] = content[: chance.randint(1, 30)]
        sound(read_captions(bytes(content), "film.srt"))


def test_no_file_takes_for_ever() -> None:
    """What makes careless patterns and sorting slow, in a file of more than a hundred kilobytes."""
    start = "00:00:00,000 --> 09:00:00,000\n"
    for filling in ("<", "<a", "<!--", "{\\", "&", "\r", "a", " ", "-", "1\n", "e\u0301\u0323", start):
        text = start + filling * (150_000 // len(filling.encode()))
        before = time.process_time()
        sound(read_captions(text.encode(), "film.srt"))
        sound(read_captions(text.encode() + b"\xe9", "film.srt"))
        assert time.process_time() - before < 10, filling
