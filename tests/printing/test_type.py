from __future__ import annotations

import random

import pytest

from kiosk.printing import qt_type
from kiosk.printing.fonts import Face
from kiosk.printing.qr import qr_ops
from kiosk.printing.qr_many import ManyCodes
from kiosk.printing.qt_type import Typesetter
from kiosk.printing.typesetting import Type

TEXTS = (
    "For the pots of coffee that appeared, as if by magic, before anybody had to ask.",
    "برای همهٔ آن روزهایی که پیش از همه آمدی و باز هم با لبخند گفتی «کاری نداشت».",
    "شمارهٔ \u20662026-0042\u2069",
    "No. \u20662026-0042\u2069",
    "۷ آذر ۱۴۰۵",
)
SCRIPTS = (
    "विशाल",
    "漢字",
    "ประภาส",
    "שרה כהן",
    "👩\u200d👩\u200d👧",
    "e\u0301\u0323\u0336",
    "\ue000",
    "می\u200cخواهم ABC",
)


def place(one: Type) -> tuple[float, ...]:
    return one.lines, one.size, one.left / 1000, one.right / 1000, one.bottom / 1000, one.top / 1000


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("face", ["display", "medium"])
def test_word_by_word_is_as_qt_lays_it_out(text: str, face: Face, monkeypatch: pytest.MonkeyPatch) -> None:
    """But for the space between some pairs of words."""
    for width in (50, 180):
        quick = Typesetter().fit(text, face, "auto", width, 60, 12, 4)
        with monkeypatch.context() as patched:
            patched.setattr(qt_type, "way_of", lambda text, way: None)
            slow = Typesetter().fit(text, face, "auto", width, 60, 12, 4)
        assert place(quick) == pytest.approx(place(slow), abs=0.03)


@pytest.mark.parametrize("text", SCRIPTS)
@pytest.mark.parametrize("face", ["display", "black"])
def test_every_script_is_set_and_what_no_font_has_is_counted(text: str, face: Face) -> None:
    one = Typesetter().fit(text, face, "auto", 120, 30, 20, 9)
    assert one.ops and one.right > one.left and not one.cut
    assert one.missing or text not in ("विशाल", "\ue000")


@pytest.mark.parametrize("text", ["", " ", "\u200f\u200e", "\u2066\u2069", "\u202e" * 50])
def test_nothing_to_see_is_nothing(text: str) -> None:
    one = Typesetter().fit(text, "display", "auto", 120, 30, 20, 9)
    assert (one.ops, one.cut, one.missing) == ("", False, 0)


def test_long_text_shrinks_then_breaks_and_is_cut_last() -> None:
    setter = Typesetter()
    short, longer = (setter.fit("Kudos " * n, "bold", "ltr", 60, 24, 8, 3, 1.2) for n in (1, 12))
    longest = setter.fit("Kudos " * 100, "bold", "ltr", 60, 24, 8, 3, 1.2)
    assert (short.size, short.lines, short.cut) == (8, 1, False)
    assert 3 <= longer.size < 8 and longer.lines > 1 and not longer.cut
    assert longest.size == 3 and longest.cut and longest.text.endswith("…")
    assert longest.height <= 24 and longest.right <= 10_000 + 100


def test_the_same_words_are_set_the_same() -> None:
    one, two = ([Typesetter().fit(text, "display", "auto", 90, 30, 20, 9) for text in SCRIPTS] for _ in "ab")
    assert one == two


def test_added_codes_are_those_of_the_library() -> None:
    dice, many = random.Random(5), ManyCodes()
    for _ in range(40):
        code = "".join(dice.choice("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(20))
        assert many.ops(code, 3, 4, 26) == qr_ops(code, 3, 4, 26)
    for wrong in ("", "A" * 19, "a" * 20, "A-" * 10):
        with pytest.raises(ValueError):
            many.ops(wrong, 0, 0, 26)
