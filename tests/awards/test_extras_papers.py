"""Running order, cards, poster and pages to color as a printer would put them on paper: read and measured."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.awards.model import LONGEST_CITATION, Award, Draft, Recipient
from kiosk.awards.paper.coloring import PICTURES, coloring_job, draw_coloring, picture_name
from kiosk.awards.paper.running import Row, draw_running, paginate, running_job
from kiosk.awards.paper.team_poster import MOST_NAMES, draw_team_poster, team_poster_job
from kiosk.awards.paper.thanks import CARD_DESIGNS, Card, card_name, cards_job, draw_cards
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import SHEETS, Paper
from kiosk.words import Words
from tests.hunt.test_paper import HOSTILE
from tests.printing.rendering import Page, has_color, is_white, rendered, same_outside
from ui.kit.words import QtWords

EACH = [
    ("A4", "en"),
    ("Letter", "fa"),
    *(pytest.param(*each, marks=pytest.mark.faults) for each in (("Letter", "fr"), ("A4", "de"))),
]
BOTH = ["A4", pytest.param("Letter", marks=pytest.mark.faults)]
"""The second one in the sweeps alone."""
TITLE = "Customer Service Week"
ENGLISH = QtWords("en")
TOLD = "For turning the angriest call of the year into a birthday wish, without one sigh. "
CARD = Card("Jürgen Groß", "Without you the printer would still be on fire.", "Ana & the second floor")
FORBIDDEN = (b"/Annots", b"/OpenAction", b"/EmbeddedFile", b"/JavaScript", b"/AcroForm", b"/URI")
CUT = "Some words did not fit on the paper, so their end was left out."


def award(place: int, name: str = "", title: str = "", citation: str = TOLD, **more: str) -> Award:
    draft = Draft(title or f"Title {place}.", Recipient("free", "x"), citation, **more)  # type: ignore[arg-type]
    made = datetime(2026, 10, 5, tzinfo=UTC)
    return Award(place, f"2026-{place:04}", place, draft, name or f"Person {place}.", "", made)


def said(page: Page) -> str:
    return " ".join(page.text.split())


def jobs(words: Words, paper: Paper) -> list[tuple[Callable[[Any], Drawn], Any]]:
    names = tuple(f"Person {at}." for at in range(1, 15))
    return [
        (draw_running, running_job(TITLE, [award(at, presenter="Ana") for at in range(1, 15)], paper, words)),
        (draw_cards, cards_job(TITLE, "all", CARD, paper, words)),
        (draw_team_poster, team_poster_job(TITLE, "Night Owls", names, paper, words)),
        (draw_coloring, coloring_job(TITLE, "all", paper, words)),
    ]


@pytest.mark.parametrize(("paper", "language"), EACH)
def test_all_papers_in_all_languages(paper: Paper, language: str) -> None:
    pages = []
    for draw, job in jobs(QtWords(language), paper):
        made = draw(job)
        assert made.notes == () and not [word for word in FORBIDDEN if word in made.pdf]
        assert made.pdf.count(b"/FontFile2") == made.pdf.count(b"/FontDescriptor ") > 0  # all embedded
        work = rendered(made.pdf, paper, 40)
        assert len(work.pages) == made.pages and TITLE in work.title
        pages.append(work.pages)
    running, cards, poster, coloring = pages
    assert all(said(running[0]).count(f"Person {at}.") == 1 for at in range(1, 4))
    assert "Jürgen Groß" in said(cards[0]) and "Ana & the second floor" in said(cards[0])
    assert "Night Owls" in said(poster[0]) and all(f"Person {at}." in said(poster[0]) for at in range(1, 15))
    assert len(coloring) == len(PICTURES) and all(TITLE in said(page) for page in coloring)
    for page in (running[0], poster[0], coloring[0]):
        assert edge_is_white(page, paper)


def edge_is_white(page: Page, paper: Paper) -> bool:
    width, height = SHEETS[paper]
    sides = (0, 0, width, 7), (0, height - 7, width, 7), (0, 0, 7, height), (width - 7, 0, 7, height)
    return all(is_white(page.part(*side)) for side in sides)


@pytest.mark.parametrize("paper", BOTH)
def test_the_running_order_has_every_award_once_with_room_for_a_long_citation(paper: Paper) -> None:
    long = (TOLD * 9)[: LONGEST_CITATION - 4] + " end"
    awards = [award(at, citation=(long, TOLD, "")[at % 3], presenter="Zoë L.") for at in range(1, 13)]
    told: list[int] = []
    made = draw_running(running_job(TITLE, awards, paper, ENGLISH), told.append)
    work = rendered(made.pdf, paper, 50)
    assert made.notes == () and told == list(range(1, made.pages + 1)) and made.pages > 2
    words = " ".join(map(said, work.pages))
    assert all(words.count(each) == 1 for one in awards for each in (one.name, one.draft.title, one.serial))
    assert words.count("Presented by Zoë L.") == 12 and words.count(" end ") == 4
    assert f"Page {made.pages} of {made.pages}" in words
    assert all(edge_is_white(page, paper) for page in work.pages)


def test_pages_hold_every_row_once() -> None:
    for letters in (0, 100, 600, 4000):
        rows = [Row("1", "t", "n", "c" * (letters * at // 40), "f") for at in range(40)]
        pages = paginate("Letter", rows)
        assert [at for first, last in pages for at in range(first, last)] == list(range(40))
        room = SHEETS["Letter"][1] - 32 - 8 - 10
        assert all(sum(row.height for row in rows[first:last]) <= room for first, last in pages)


def test_a_running_order_of_nothing_says_what_will_be_there() -> None:
    made = draw_running(running_job(TITLE, [], "A4", ENGLISH))
    assert made.pages == 1 and "They will stand here" in said(rendered(made.pdf, "A4", 30).pages[0])


def test_what_runs_the_other_way_does_not_turn_the_serial() -> None:
    row = running_job(TITLE, [award(7, presenter="زهرا", category="Funny")], "A4", ENGLISH).rows[0]
    assert row.facts == "Presented by \u2068زهرا\u2069 · 2026-0007 · Funny"
    row = running_job(TITLE, [award(7, presenter="زهرا")], "A4", QtWords("fa")).rows[0]
    assert row.facts.endswith("\u20682026-0007\u2069")


@pytest.mark.faults
def test_a_thousand_awards_are_a_matter_of_seconds() -> None:
    made = draw_running(running_job(TITLE, [award(at) for at in range(1, 1001)], "A4", ENGLISH))
    assert made.notes == () and made.pages > 100 and len(made.pdf) < 12_000_000


@pytest.mark.parametrize("paper", BOTH)
@pytest.mark.parametrize("design", CARD_DESIGNS)
def test_the_first_card_is_written_and_three_are_for_a_pen(paper: Paper, design: Any) -> None:
    made = draw_cards(cards_job(TITLE, design, CARD, paper, ENGLISH))
    blank = draw_cards(cards_job(TITLE, design, Card(), paper, ENGLISH))
    pages = [rendered(each.pdf, paper, 60).pages[0] for each in (made, blank)]
    width, height = SHEETS[paper]
    assert same_outside(*pages, (7, height / 2 + 7, width / 2 - 14, height / 4))
    assert said(pages[0]).count("Jürgen Groß") == 1 and "Jürgen" not in said(pages[1])
    assert said(pages[0]).count("Thank you!") == 4 and said(pages[0]).count(" To ") == 4


def test_the_longest_card_fits() -> None:
    card = Card("Wolfeschlegelsteinhausen " * 3, ("Thank you for everything " * 12)[:280], "W" * 80)
    for words in (ENGLISH, QtWords("fa")):
        assert draw_cards(cards_job(TITLE, "letterpress", card, "Letter", words)).notes == ()


@pytest.mark.parametrize(
    "count",
    [1, *(pytest.param(count, marks=pytest.mark.faults) for count in (2, 7, 8, 24, 25, 60)), MOST_NAMES],
)
def test_everybody_of_a_team_is_on_its_poster(count: int) -> None:
    names = tuple(f"Wolfgang Person-{at}." for at in range(1, count + 1))
    made = draw_team_poster(team_poster_job(TITLE, "Night Owls", names, "Letter", ENGLISH))
    page = rendered(made.pdf, "Letter", 40).pages[0]
    assert made.notes == () and made.pages == 1 and edge_is_white(page, "Letter")
    assert all(said(page).count(f"Person-{at}.") == 1 for at in range(1, count + 1))


def test_a_poster_says_how_many_more_there_are() -> None:
    names = tuple(f"Person {at}." for at in range(1, 301))
    job = team_poster_job(TITLE, "Everybody", names, "A4", ENGLISH)
    assert len(job.names) == MOST_NAMES - 1 and job.more == "and 181 more"
    assert draw_team_poster(job).notes == ()


def test_pages_to_color_have_no_color_and_much_to_color() -> None:
    work = rendered(draw_coloring(coloring_job(TITLE, "all", "A4", ENGLISH)).pdf, "A4", 40)
    for page in work.pages:
        data = bytes(page.image.constBits())
        white = sum(data[at] > 250 for at in range(0, len(data), 4)) / (len(data) / 4)
        assert 0.75 < white < 0.98
        assert not any(has_color(page.image, paint) for paint in ("#BF3A2C", "#E2A72E", "#1F6B66"))
    assert len({bytes(page.image.constBits()) for page in work.pages}) == 3
    assert "Up, up and away!" in said(work.pages[1])


def test_every_card_and_picture_has_a_name_of_its_own() -> None:
    for language in ("en", "fr", "de", "fa"):
        words = QtWords(language)
        names = [words.say(card_name(each)) for each in CARD_DESIGNS]
        names += [words.say(picture_name(each)) for each in PICTURES]
        assert len(set(names)) == len(names) and all(names)


WILD = tuple(HOSTILE.values())


def pages_of(draw: Callable[[Any], Drawn], made: Sequence[Any]) -> tuple[Page, Page]:
    pdfs = [draw(job).pdf for job in made]
    assert not [word for pdf in pdfs for word in FORBIDDEN if word in pdf]
    one, other = (rendered(pdf, "A4", 75).pages[0] for pdf in pdfs)
    return one, other


def test_hostile_words_stay_in_their_rows() -> None:
    five = WILD[:6]
    wild = [award(at, name, name, TOLD, presenter=name) for at, name in enumerate(five, 1)]
    calm = [award(at, "x", "x", TOLD, presenter="x") for at in range(1, 7)]
    pages = pages_of(draw_running, [running_job(TITLE, awards, "A4", ENGLISH) for awards in (wild, calm)])
    rows = [(33, 297 - 62 - (at + 1) * 36.2, 152, 36.2) for at in range(6)]
    assert same_outside(*pages, *rows) and not same_outside(*pages, *rows[1:])


@pytest.mark.parametrize("words", [HOSTILE["stacked marks"], HOSTILE["markup"], "W" * 280])
def test_hostile_cards_stay_in_their_letter(words: str) -> None:
    cards = (Card(words[:80], words, words[:80]), Card("x", "x", "x"))
    pages = pages_of(draw_cards, [cards_job(TITLE, "burst", card, "A4", ENGLISH) for card in cards])
    assert same_outside(*pages, (10.4, 297 / 2 + 10.4, 84.2, 60))


@pytest.mark.parametrize("name", ["stacked marks", "right-to-left marks", "emoji"])
def test_hostile_teams_stay_on_their_poster(name: str) -> None:
    both = HOSTILE[name], "x"
    made = [team_poster_job(TITLE, words, (words,) * 9, "A4", ENGLISH) for words in both]
    pages = pages_of(draw_team_poster, made)
    assert same_outside(*pages, (13, 25, 184, 205))


def test_what_did_not_fit_is_said() -> None:
    long = award(1, "W" * 3000)
    assert [note.text for note in draw_running(running_job(TITLE, [long], "A4", ENGLISH)).notes] == [CUT]
    poster = team_poster_job(TITLE, "T", ("W" * 400,) * 60, "A4", ENGLISH)
    assert [note.text for note in draw_team_poster(poster).notes] == [CUT]
    boxes = cards_job(TITLE, "burst", Card("\ue000"), "A4", ENGLISH)
    assert "A box stands" in draw_cards(boxes).notes[0].text


def test_a_persian_page_begins_at_the_right() -> None:
    one = running_job("x", [award(1)], "A4", ENGLISH)
    pages = [
        rendered(draw_running(job).pdf, "A4", 50).pages[0]
        for job in (one, replace(one, setting=replace(one.setting, language="fa", right_to_left=True)))
    ]
    red = [[has_color(page.part(x, 215, 18, 18), "#BF3A2C") for x in (14, 178)] for page in pages]
    assert red == [[True, False], [False, True]]


@pytest.mark.faults
def test_same_job_same_bytes_here_and_in_another_process() -> None:
    made = jobs(QtWords("fa"), "A4")
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = [pool.submit(draw, job).result() for draw, job in made]
    assert [draw(job) for draw, job in made] == there


def test_the_same_job_twice_has_the_same_bytes() -> None:
    draw, job = jobs(ENGLISH, "A4")[1]
    assert draw(job) == draw(job)
