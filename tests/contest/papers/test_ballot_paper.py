"""What is on the paper, read back as a scanner would."""

from __future__ import annotations

import pytest

from kiosk.contest.papers.drawing import HALF
from kiosk.contest.papers.job import BallotJob, ballot_job
from kiosk.contest.papers.model import BallotCard, BallotLine, PlannedBallots
from kiosk.contest.papers.paper import draw_ballots
from kiosk.contest.tally.model import Method
from kiosk.printing.grid import SHEETS, Paper
from kiosk.scanning.codes import format_typed, new_code, new_typed_code
from tests.plain import PlainWords, SeededRandom
from tests.printing.rendering import Paperwork, codes, has_color, is_white, rendered

LONG = "خانوادهٔ سیبیل‌های طلایی در بزرگ‌ترین جشن سال " * 6


def job(
    count: int, method: Method, papers: int, languages: tuple[str, ...] = ("en",), paper: Paper = "A4"
) -> BallotJob:
    random = SeededRandom(3)
    lines = tuple(BallotLine(n, f"Costume {n}", f"Team {n}") for n in range(1, count + 1))
    cards = tuple(
        BallotCard("", "", new_code("B", "K7Q", random), format_typed(new_typed_code(random)))
        for _ in range(papers)
    )
    planned = PlannedBallots(1, 1, "Best family", method, lines, cards, paper)
    return ballot_job("Customer Service Week", languages, planned, PlainWords)


def printed(of: BallotJob) -> Paperwork:
    drawn = draw_ballots(of)
    assert drawn.notes == ()
    return rendered(drawn.pdf, of.paper, 200)


def test_two_lie_on_a_page_where_few_take_part() -> None:
    seen: list[int] = []
    of = job(HALF, "single", 3)
    pages = rendered(draw_ballots(of, seen.append).pdf, "A4", 200).pages
    found = [set(codes(page.image)) for page in pages]
    assert found == [{of.cards[0].qr, of.cards[1].qr}, {of.cards[2].qr}]
    assert seen == [2, 3]
    for card in of.cards[:2]:
        assert card.typed in pages[0].text
    width, height = SHEETS["A4"]
    assert is_white(pages[1].part(0, 9, width, height / 2 - 18)), "no second paper without a code"


@pytest.mark.parametrize(
    ("method", "paper", "languages"),
    [("star", "A4", ("fa", "en", "de", "fr")), ("ranked", "Letter", ("en",))],
)
def test_sixty_costumes_fit_on_one_page(method: Method, paper: Paper, languages: tuple[str, ...]) -> None:
    of = job(60, method, 1, languages, paper)
    (page,) = printed(of).pages
    assert codes(page.image) == [of.cards[0].qr]
    for number in (1, 30, 31, 60):
        assert f"Costume {number}" in page.text


def test_it_begins_at_the_right_in_persian() -> None:
    width, height = SHEETS["A4"]
    left = 0, height - 70, width / 2, 60
    right = width / 2, height - 70, width / 2, 60
    for language, codes_at, none_at in (("en", right, left), ("fa", left, right)):
        (page,) = printed(job(20, "single", 1, (language,))).pages
        assert codes(page.part(*codes_at))
        assert not codes(page.part(*none_at))


def test_their_own_costume_is_struck() -> None:
    of = job(3, "approval", 1)
    mine = BallotCard("P-AAAAAA", "Ana P.", of.cards[0].qr, of.cards[0].typed, frozenset({2}))
    planned = PlannedBallots(1, 1, "Best family", "approval", of.lines, (mine,), "A4")
    (page,) = printed(ballot_job("Week", ("en",), planned, PlainWords)).pages
    assert "let the others decide" in page.text
    assert has_color(page.image, "#1F6B66")
    assert "let the others decide" not in printed(of).pages[0].text


def test_a_title_of_three_hundred_letters_and_no_name() -> None:
    of = job(2, "star", 1)
    lines = (BallotLine(1, LONG[:300], ""), BallotLine(2, "X", ""))
    planned = PlannedBallots(1, 1, LONG[:300], "star", lines, of.cards, "Letter")
    drawn = draw_ballots(ballot_job(LONG[:300], ("fa", "en"), planned, PlainWords))
    (page,) = rendered(drawn.pdf, "Letter", 200).pages
    assert codes(page.image) == [of.cards[0].qr]
