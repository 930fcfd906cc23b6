"""The test page as a printer would put it on paper."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk.printer.paper import CODE, draw_trial_page, trial_page_job
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.shapes import GOLD, RED, TEAL
from kiosk.words import LANGUAGES
from tests.hunt.test_paper import HOSTILE
from tests.printing.rendering import codes, has_color, is_white, rendered
from ui.kit.words import QtWords

WHEN = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def page(title: str, printer: str, languages: tuple[str, ...], paper: Paper = "A4") -> bytes:
    return draw_trial_page(trial_page_job(title, printer, WHEN, languages, paper, QtWords)).pdf


@pytest.mark.parametrize(("paper", "languages"), [("A4", LANGUAGES), ("Letter", LANGUAGES[::-1])])
def test_code_bars_and_rulers_are_there(paper: Paper, languages: tuple[str, ...]) -> None:
    made = rendered(page("Customer Service Week", "Office", languages, paper), paper, dpi=75)
    (only,) = made.pages
    width, height = SHEETS[paper]
    assert codes(only.image) == [CODE]
    assert all(has_color(only.image, paint) for paint in (RED, GOLD, TEAL, "#00AEEF", "#FFF200"))
    for x, y in (
        (width / 2 - 1, 0),
        (width / 2 - 1, height - 1),
        (0, height / 2 - 1),
        (width - 1, height / 2 - 1),
    ):
        assert not is_white(only.part(x, y, 2, 1))
    assert is_white(only.part(0, 0, 20, 20))
    assert is_white(only.part(width - 20, height - 20, 20, 20))


@pytest.mark.parametrize("count", [1, 2, 3])
def test_fewer_languages(count: int) -> None:
    drawn = draw_trial_page(trial_page_job("Week", "", WHEN, LANGUAGES[:count], "A4", QtWords))
    assert (drawn.pages, drawn.notes) == (1, ())


@pytest.mark.parametrize("name", list(HOSTILE.values())[:4])
def test_names_of_people_stay_names(name: str) -> None:
    made = rendered(page(name, name, ("en",)), "A4", dpi=150)
    assert codes(made.pages[0].image) == [CODE]


def test_the_same_page_has_the_same_bytes() -> None:
    assert page("Week", "Office", LANGUAGES) == page("Week", "Office", LANGUAGES)
