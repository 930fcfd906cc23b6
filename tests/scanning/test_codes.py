import hashlib
import hmac
from itertools import combinations, product
from random import Random

import pytest

from kiosk.scanning.codes import (
    ALPHABET,
    TypedCode,
    TypedSlip,
    check_character,
    code_hash,
    format_typed,
    is_code,
    is_typed_code,
    new_code,
    new_typed_code,
    passes_check,
    read_typed,
)


def bodies(length: int, count: int) -> list[str]:
    chance = Random(length)
    return ["".join(chance.choices(ALPHABET, k=length)) for _ in range(count)]


@pytest.mark.parametrize("length", [19, 10])
def test_every_single_substitution_is_seen(length: int) -> None:
    for body in bodies(length, 20):
        code = body + check_character(body)
        assert passes_check(code)
        for place, letter in product(range(len(code)), ALPHABET):
            slip = code[:place] + letter + code[place + 1 :]
            assert passes_check(slip) == (letter == code[place])


@pytest.mark.parametrize("length", [pytest.param(19, marks=pytest.mark.faults), 10])
def test_every_swap_of_two_is_seen_near_or_far(length: int) -> None:
    """The sum is linear: a swap is seen or not by its two places and letters alone; all are tried."""
    rest = bodies(length + 1, 1)[0]
    for (i, j), (a, b) in product(combinations(range(length + 1), 2), combinations(ALPHABET, 2)):
        one, other = list(rest), list(rest)
        one[i], one[j] = a, b
        other[i], other[j] = b, a
        assert check_character("".join(one)) != check_character("".join(other))


def test_a_check_character_is_pinned() -> None:
    """Worked out apart, by multiplying in GF(2)[x] / (x^5 + x^2 + 1)."""
    assert check_character("M7K3000000000000000") == "Y"
    assert check_character("7K3Q9XWD2M") == "V"


def test_new_code_has_kind_event_and_all_random_bits() -> None:
    code = new_code("M", "7K3", lambda n: bytes(range(240, 240 + n)))
    assert (len(code), code[:4]) == (20, "M7K3")
    assert code[4:19] == "GHJKMNPQRSTVWXY"
    assert is_code(code)


def test_new_code_uses_every_letter_equally() -> None:
    drawn = [new_typed_code(lambda n, b=b: bytes([b]) * n)[0] for b in range(256)]
    assert all(drawn.count(letter) == 8 for letter in ALPHABET)


def test_an_event_with_other_letters_is_our_bug() -> None:
    with pytest.raises(ValueError, match="event"):
        new_code("M", "7KO", bytes)


def test_hash_is_hmac_sha256() -> None:
    key = bytes(32)
    assert code_hash(key, "7K3") == hmac.new(key, b"7K3", hashlib.sha256).hexdigest()


CODE = new_typed_code(lambda n: bytes([1, 0, 18, 9, 29, 28, 13, 2, 20, 3][:n]))


def test_the_sample_code() -> None:
    assert CODE[:10] == "10J9XWD2M3"
    assert is_typed_code(CODE)
    assert format_typed("7K3Q9XWD2MH") == "7K3Q-9XWD-2MH"


@pytest.mark.parametrize(
    "typed",
    [
        CODE,
        CODE.lower(),
        format_typed(CODE),
        f"  {CODE[:4]} – {CODE[4:8]}\u00a0{CODE[8:]}\n",
        CODE.replace("1", "I"),
        CODE.replace("1", "l").replace("0", "o"),
        CODE.replace("1", "i").replace("0", "O"),
        CODE.replace("1", "۱").replace("0", "۰").replace("9", "٩"),
        "\u2067" + CODE + "\u2069\u200c",
        CODE.translate({ord(c): ord(c) + 0xFEE0 for c in ALPHABET}),
    ],
)
def test_what_people_type_for_the_same_code(typed: str) -> None:
    assert read_typed(typed) == TypedCode(CODE)


@pytest.mark.parametrize(
    ("typed", "slip"),
    [
        ("", TypedSlip("empty")),
        (" - ", TypedSlip("empty")),
        (CODE[:-1], TypedSlip("short", count=1)),
        (CODE + "77", TypedSlip("long", count=2)),
        ("7" * 5000, TypedSlip("long", count=189)),
        ("U" + CODE[1:], TypedSlip("letter", letter="U")),
        ("u" + CODE[1:], TypedSlip("letter", letter="U")),
        ("ß" + CODE[1:], TypedSlip("letter", letter="ß")),
        ("7K3?", TypedSlip("letter", letter="?")),
        ("🎩", TypedSlip("letter", letter="🎩")),
        (CODE[:-1] + ("A" if CODE[-1] != "A" else "B"), TypedSlip("check")),
        (CODE[1] + CODE[0] + CODE[2:], TypedSlip("check")),
    ],
)
def test_slips_are_told_apart(typed: str, slip: TypedSlip) -> None:
    assert read_typed(typed) == slip
