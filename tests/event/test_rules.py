from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.event import rules


@pytest.mark.parametrize(
    "easy",
    [
        "111111",
        "123456",
        "654321",
        "012345",
        "890123",
        "121212",
        "123123",
        "112211",
        "1212121",
        "12312312",
        "000000",
    ],
)
def test_easy_pins(easy: str) -> None:
    assert rules.is_easy(easy)
    with pytest.raises(Refused, match="easy to guess"):
        rules.check_new_pin(easy)


@pytest.mark.parametrize("fine", ["719204", "13579246", "112358", "020394", "9081726354"])
def test_fine_pins(fine: str) -> None:
    rules.check_new_pin(fine)


@pytest.mark.parametrize("wrong", ["", "12345", "7192", "71920a", "719204" * 3, "７１９"])
def test_a_pin_has_six_digits_or_more(wrong: str) -> None:
    with pytest.raises(Refused, match="digits"):
        rules.check_new_pin(rules.clean_pin(wrong))


@pytest.mark.parametrize("typed", ["719204", "۷۱۹۲۰۴", "٧١٩٢٠٤", "71-92-04", " 719 204 ", "７１９２０４"])
def test_digits_of_any_script_are_the_same(typed: str) -> None:
    assert rules.clean_pin(typed) == "719204"


def test_waits_double_to_a_quarter_of_an_hour() -> None:
    assert [rules.wait_after(rounds) for rounds in range(1, 9)] == [30, 60, 120, 240, 480, 900, 900, 900]
    assert rules.wait_after(10_000) == 900


@pytest.mark.parametrize(
    ("title", "clean"),
    [
        ("  Spring   week ", "Spring week"),
        ("a\nb\tc", "a b c"),
        ("\u202eabc\u200f", "abc"),
        ("می\u200cخواهیم", "می\u200cخواهیم"),
        ("👩‍🎨 art", "👩‍🎨 art"),
        ("x" * 80, "x" * 80),
    ],
)
def test_titles(title: str, clean: str) -> None:
    assert rules.clean_title(title) == clean


def test_event_marks_are_three_letters_of_crockford() -> None:
    marks = {rules.event_id(bytes((first, second, 7))) for first in range(256) for second in range(256)}
    assert len(marks) == 32 * 32
    assert all(len(mark) == 3 and not set(mark) & set("ILOU") for mark in marks)
