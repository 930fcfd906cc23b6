"""What an award may say, told while it is typed."""

from __future__ import annotations

import pytest

from kiosk.awards.model import LONGEST_CITATION, LONGEST_NAME, LONGEST_TITLE, Draft, Recipient
from ui.admin.awards.draft import EMPTY, facts, stops, tidy, written

ANA = Recipient("person", "P-7K3Q9X")
WHOLE = Draft("Golden headset", ANA)


def told(draft: Draft) -> list[tuple[str, bool]]:
    return [(fact.field, fact.wrong) for fact in facts(draft)]


def test_a_new_one_waits_for_a_title_and_somebody() -> None:
    assert told(EMPTY) == [("title", True), ("recipient", True)]
    assert told(WHOLE) == [] and not stops(WHOLE)


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (LONGEST_TITLE - 21, []),
        (LONGEST_TITLE - 20, [("title", False)]),
        (LONGEST_TITLE, [("title", False)]),
        (LONGEST_TITLE + 1, [("title", True)]),
        (300, [("title", True)]),
    ],
)
def test_room_is_told_before_it_is_gone_and_what_is_too_much_after(
    length: int, said: list[tuple[str, bool]]
) -> None:
    assert told(written(WHOLE, "title", "x" * length)) == said


def test_every_field_has_its_end() -> None:
    long = Draft(
        "Golden headset",
        Recipient("free", "x" * (LONGEST_NAME + 1)),
        citation="x" * (LONGEST_CITATION + 1),
        category="x" * 61,
        presenter="x" * (LONGEST_NAME + 1),
    )
    assert told(long) == [
        ("recipient", True),
        ("citation", True),
        ("presenter", True),
        ("category", True),
    ]


def test_spaces_and_hidden_signs_count_for_nothing() -> None:
    draft = written(WHOLE, "title", "  Golden \u202e  headset\n")
    assert tidy(draft).title == "Golden headset"
    assert told(written(WHOLE, "title", " \u200b ")) == [("title", True)]
    assert tidy(Draft("a", Recipient("free", " Ana  and\tZoë "))).recipient.key == "Ana and Zoë"
