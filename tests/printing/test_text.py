from __future__ import annotations

import re

import pytest

from kiosk.printing.fonts import covers
from kiosk.printing.margins import ranges
from kiosk.printing.plain import tidy
from kiosk.printing.qt_text import Block, Style, TextPen

HOSTILE = (
    "<img src='file:///etc/passwd'><b>x</b>",
    '=HYPERLINK("http://example.invalid")',
    "\u202e\u2066 evil \u200f (سلام) [x]",
    "👩‍👩‍👧 😀 漢字 한국어 ไทย",
    "Z" + "\u0301\u0300\u0336" * 300,
    "\x00\x1b[31m\r\n\t\x85\u2028",
    "\ud800 lonely \udfff",
    "",
    " ",
    "W" * 5000,
    "word " * 1000,
    "سلام " * 1000,
)


def extent(block: Block) -> tuple[float, float]:
    """Leftmost and rightmost x of a block's operators, in its unit."""
    xs = []
    for line in block.ops.splitlines():
        xs += [float(v) for v in re.findall(r"-?\d+", line)[::2]]
    return min(xs) * block.size / 1000, max(xs) * block.size / 1000


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("face", ["display", "medium"])
def test_hostile_words_stay_in_their_box(text: str, face: str) -> None:
    pen = TextPen()
    style = Style("display" if face == "display" else "medium", "center")
    for block in (pen.line(text, style, 50, 5, 2), pen.fit(text, style, 50, 12, 5, 2)):
        assert block.size >= 2
        assert block.height <= 12.01
        if block.ops:
            left, right = extent(block)
            assert left >= -1.5 and right <= 51.5


def test_long_words_shrink_first_and_are_cut_only_then() -> None:
    pen, style = TextPen(), Style("bold")
    short, longer = pen.line("Kudos", style, 60, 8, 3), pen.line("Kudos to all of you here", style, 60, 8, 3)
    longest = pen.line("Kudos " * 60, style, 60, 8, 3)
    assert (short.size, short.cut, longer.cut, longest.cut) == (8, False, False, True)
    assert 3 <= longer.size < 8
    assert longest.size == 3 and longest.text.endswith("…") and longest.width <= 60.01


def test_a_word_is_not_broken_while_it_can_shrink() -> None:
    block = TextPen().fit("Wertschätzungswochenende jetzt", Style("bold"), 40, 30, 12, 3)
    assert not block.cut and block.size < 12 and block.lines <= 2


def test_persian_is_joined_and_runs_to_the_right_edge() -> None:
    pen = TextPen()
    joined, apart = pen.line("سلام", Style(), 100, 10, 10), pen.line("س ل ا م", Style(), 100, 10, 10)
    assert joined.width < apart.width * 0.8
    left, right = extent(joined)
    assert right > 98 and left > 50
    assert extent(pen.line("Hello", Style(), 100, 10, 10))[1] < 50


def test_sharp_s_comes_from_the_other_typeface_and_nothing_is_missing() -> None:
    block = TextPen().line("GROẞ ۱۲۳ «é»", Style("display"), 200, 10, 10)
    assert block.missing == 0 and block.text == "GROSS ۱۲۳ «é»"


def test_what_no_font_has_becomes_a_box_and_is_counted() -> None:
    pen = TextPen()
    assert pen.line("a\ue000b\ue000", Style("medium"), 100, 10, 10).missing == 2
    assert pen.line("a b\u200d c\u00a0d", Style("medium"), 100, 10, 10).missing == 0


def test_the_same_words_give_the_same_outlines() -> None:
    one, two = (TextPen().line("Ana P. سلام", Style("display"), 100, 10, 5) for _ in range(2))
    assert one == two


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\r\n\tb", "a b"),
        ("\u202eabc\u202c", "abc"),
        ("\ud800x", "x"),
        ("  many   spaces ", "many spaces"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_tidy(text: str, kept: str) -> None:
    assert tidy(text) == kept


def test_only_plain_latin_can_be_found_by_a_reader() -> None:
    assert covers("medium", "Café Größe 2026") and not covers("medium", "سلام") and not covers("medium", "漢")


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ""),
        (("PIECE-0001",), "PIECE-0001"),
        (("PIECE-0001", "PIECE-0002", "PIECE-0003"), "PIECE-0001–0003"),
        (("PIECE-0009", "PIECE-0010", "PIECE-0012", "P-0013"), "PIECE-0009–0010, 0012, P-0013"),
    ],
)
def test_numbers_in_the_margin(numbers: tuple[str, ...], said: str) -> None:
    assert ranges(numbers) == said
