from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.codes import Kind, format_typed, new_code, new_typed_code
from kiosk.scanning.payload import (
    BallotCode,
    CertificateCode,
    FromAnotherEvent,
    NotOurs,
    PassCode,
    Payload,
    PieceCode,
    TypedPiece,
    Unreadable,
    read_payload,
)

EVENT = "7K3"


def code(kind: Kind = "M", event: str = EVENT, seed: int = 1) -> str:
    return new_code(kind, event, Random(seed).randbytes)


TYPED = new_typed_code(Random(2).randbytes)
VCARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana\r\n" + "NOTE:" + "x" * 300 + "\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        (code("M"), PieceCode(code("M"))),
        (code("P"), PassCode(code("P"))),
        (code("B"), BallotCode(code("B"))),
        (code("C"), CertificateCode(code("C"))),
        (code("M").lower(), PieceCode(code("M"))),
        (code("M").swapcase(), PieceCode(code("M"))),
        (TYPED, TypedPiece(TYPED)),
        (TYPED.lower(), TypedPiece(TYPED)),
        (format_typed(TYPED), TypedPiece(TYPED)),
        (code("M", "ABC"), FromAnotherEvent("ABC")),
        (code("P", "ABC"), FromAnotherEvent("ABC")),
    ],
)
def test_codes_of_ours(text: str, payload: Payload) -> None:
    assert read_payload(text, EVENT) == payload


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/?a=b#c", "web"),
        ("HTTP://EXAMPLE.ORG", "web"),
        ("www.example.org", "web"),
        ("https://example.org/" + "x" * 500, "web"),
        ("WIFI:T:WPA;S:office;P:secret;;", "wifi"),
        (VCARD, "contact"),
        ("MECARD:N:Ana;;", "contact"),
        ("mailto:a@example.org", "contact"),
        ("tel:+123", "contact"),
        ("hello", "text"),
        ("سلام", "text"),
        ("12345678901", "text"),
        ("MUSTACHE", "text"),
        ("javascript:alert(1)", "text"),
        ("<img src=http://x/>", "text"),
        ("../../etc/passwd", "text"),
        ("=1+1", "text"),
        ("x" * 64, "text"),
    ],
)
def test_a_code_but_not_a_mustache(text: str, kind: str) -> None:
    assert read_payload(text, EVENT) == NotOurs(kind)  # type: ignore[arg-type]


def damaged(text: str) -> str:
    return text[:-1] + ("0" if text[-1] != "0" else "1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00",
        "\x1b[2J",
        code() + "\x1d",
        "https://example.org/\x07",
        "x" * 65,
        "\u202e" + code(),
        damaged(code()),
        damaged(code("M", "ABC")),
        code()[:-1],
        code()[:12],
        code() + "7",
        code()[:6] + "O" + code()[7:],
        code() + "\n",
        "line\nline",
    ],
)
def test_could_not_read(text: str) -> None:
    assert read_payload(text, EVENT) == Unreadable()


def test_letters_that_only_fold_to_ascii_are_not_ours() -> None:
    assert read_payload(code().replace("K", "\u212a"), EVENT) == NotOurs("text")
    assert read_payload(code()[:4] + "\u0663" + code()[5:], EVENT) == NotOurs("text")


@given(st.text(max_size=200))
def test_any_text_is_something_and_never_ours_without_its_check(text: str) -> None:
    assert isinstance(read_payload(text, EVENT), NotOurs | Unreadable | TypedPiece)


@given(st.integers(0, 19), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), st.integers(0, 10_000))
def test_one_wrong_character_is_never_another_piece(place: int, letter: str, seed: int) -> None:
    whole = code(seed=seed)
    slip = whole[:place] + letter + whole[place + 1 :]
    if slip != whole:
        assert isinstance(read_payload(slip, EVENT), NotOurs | Unreadable)
