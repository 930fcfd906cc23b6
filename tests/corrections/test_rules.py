from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.corrections.model import Change, Correction, Verdict, Wanted, What
from kiosk.corrections.rules import check_grant, clean_reason, verdict, wanted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("T-000123", Wanted("T-000123", ticket="T-000123")),
        ("t 123", Wanted("t 123", ticket="T-000123")),
        ("PIECE-0017", Wanted("PIECE-0017", piece="PIECE-0017")),
        ("piece17", Wanted("piece17", piece="PIECE-0017")),
        ("17", Wanted("17", piece="PIECE-0017", ticket="T-000017")),
        ("۱۷", Wanted("۱۷", piece="PIECE-0017", ticket="T-000017")),
        ("12345", Wanted("12345", ticket="T-012345")),
        ("0", Wanted("0")),
        ("12345678", Wanted("12345678")),
        ("p-7k3q9x", Wanted("p-7k3q9x", person="P-7K3Q9X")),
        ("Pauline", Wanted("Pauline", person="P-AULINE")),
        ("  Ana\u202e Pires ", Wanted("Ana Pires")),
        ("\x00", Wanted("")),
        ("a" * 5000, Wanted("a" * 200)),
    ],
)
def test_what_is_looked_for(text: str, expected: Wanted) -> None:
    assert wanted(text) == expected


def test_a_reason_is_one_line_of_words() -> None:
    assert clean_reason("  Both found it,\nAna\x07 carried it ") == "Both found it, Ana carried it"
    assert clean_reason("س" * 200) == "س" * 200
    for bad in ("", " \n\t", "\u202e\u200f", "x" * 201, "x" * 5000):
        with pytest.raises(Refused):
            clean_reason(bad)


@pytest.mark.parametrize(
    ("word", "count", "good"),
    [
        ("COSTUME", 1, True),
        ("OTHER", 20, True),
        ("DAILY", 0, False),
        ("DAILY", 21, False),
        ("HELP", 1000, False),
        ("HELP", -1, False),
        ("costume", 1, False),
        ("", 1, False),
    ],
)
def test_how_many_for_what(word: str, count: int, good: bool) -> None:
    if good:
        check_grant(word, count)
        return
    with pytest.raises(Refused):
        check_grant(word, count)


CHANGE = Change(What.CLAIM, "PIECE-0001", "T-000001", "T-000002")


@pytest.mark.parametrize(
    ("undone", "log_n", "now", "frozen", "gone", "expected"),
    [
        (None, 5, "T-000002", 0, False, Verdict.YES),
        (None, 5, "T-000002", 4, False, Verdict.YES),
        (None, 5, "T-000002", 5, False, Verdict.FROZEN),
        (None, 0, "T-000002", 5, False, Verdict.YES),
        (None, 5, "T-000003", 0, False, Verdict.CHANGED),
        (None, 5, "", 0, False, Verdict.CHANGED),
        (None, 5, "T-000002", 0, True, Verdict.GONE),
        (9, 5, "T-000002", 5, True, Verdict.UNDONE),
        (None, 5, "", 5, True, Verdict.FROZEN),
        (None, 5, "", 4, True, Verdict.CHANGED),
    ],
)
def test_what_can_be_undone(
    undone: int | None, log_n: int, now: str, frozen: int, gone: bool, expected: Verdict
) -> None:
    correction = Correction(1, "claim-moved", 3, log_n, undone, (CHANGE,))
    assert verdict(correction, (now,), frozen, gone) is expected
