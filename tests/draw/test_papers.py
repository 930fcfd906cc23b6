"""The papers of a draw as a printer would put them on paper: read, scanned, measured."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from kiosk.draw.model import Ceremony, Plan, Prize
from kiosk.draw.paper.rules_sheet import MOST_HERE, draw_rules, rules_job
from kiosk.draw.paper.secret import draw_envelope, secret_job
from kiosk.draw.paper.sheet import draw_sheet, sheet_job
from kiosk.draw.paper.slips import draw_slips, place, slips_job
from kiosk.draw.paper.winners import Row, draw_winners, paginate, winners_job
from kiosk.draw.protocol.model import Ask
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.qt_text import Block, TextPen
from tests.draw.played import SECRET, listed, played, sheet_of
from tests.hunt.test_paper import HOSTILE
from tests.printing.rendering import Page, codes, has_color, is_white, rendered, same_outside
from ui.kit.words import QtWords

EACH = [
    ("A4", "en"),
    ("Letter", "fa"),
    *(pytest.param(*each, marks=pytest.mark.faults) for each in (("Letter", "fr"), ("A4", "de"))),
]
TITLE = "Customer Service Week"
TINT = "#F6DCD5"
ENGLISH = QtWords("en")
BOTH = ["A4", pytest.param("Letter", marks=pytest.mark.faults)]
"""The second one in the sweeps alone."""
PLAN = Plan("Friday draw", (Prize("Mug", 20), Prize("Dinner for two")), absent="at-once")


def groups(code: str) -> list[str]:
    return [code[at : at + 4].upper() for at in range(0, len(code), 4)]


def full(person: str) -> str:
    return f"Person {person}"


def no_team(person: str) -> str:
    return ""


def said(page: Page) -> str:
    return " ".join(page.text.split())


def stays_in_its_frame(page: Page, paper: Paper) -> bool:
    """Nothing between the paper's edge and the frame, nothing on the strip inside it."""
    width, height = SHEETS[paper]
    out, strip, thick = 7.5, 13.0, 1.9
    around = (
        (0, 0, width, out),
        (0, height - out, width, out),
        (0, 0, out, height),
        (width - out, 0, out, height),
    )
    inner = width - 2 * strip, height - 2 * strip
    inside = (
        (strip, strip, inner[0], thick),
        (strip, height - strip - thick, inner[0], thick),
        (strip, strip, thick, inner[1]),
        (width - strip - thick, strip, thick, inner[1]),
    )
    return all(is_white(page.part(*box)) for box in (*around, *inside))


@pytest.mark.parametrize(("paper", "language"), EACH)
def test_the_sheet_can_be_scanned_read_by_eye_and_searched(paper: Paper, language: str) -> None:
    sheet = replace(sheet_of(listed(("Mug",), 312), "Friday draw"), previous="0f" * 32)
    made = draw_sheet(sheet_job(TITLE, sheet, True, paper, QtWords(language)))
    work = rendered(made.pdf, paper, 110)
    assert made.notes == () and made.pages == len(work.pages) == 1
    page = work.pages[0]
    assert codes(page.image) == [sheet.qr]
    words = said(page)
    for code in (sheet.entries_hash, sheet.commit, sheet.log[1], "0f" * 32):
        assert all(words.count(group) >= 1 for group in groups(code))
    assert TITLE in words and "Friday draw · DRAW-1" in words
    assert stays_in_its_frame(page, paper)


def test_the_sheet_says_what_comes_and_what_it_cannot_show() -> None:
    sheet = sheet_of(listed(("Mug",), 312), "Friday draw")
    words = said(rendered(draw_sheet(sheet_job(TITLE, sheet, True, "A4", ENGLISH)).pdf, "A4", 30).pages[0])
    for sentence in (
        "The list is closed",
        "312",
        "3:02 PM",
        "Photograph this!",
        "A word or two from the room.",
        "20 digits from ten-sided dice",
        "Ten slips from 0 to 9 in a hat",
        "None: this is the first one.",
        "if somebody kept this sheet and checks",
        "Who wins a small prize first cannot win a big one later.",
    ):
        assert sentence in words, sentence
    job = sheet_job(TITLE, sheet, False, "A4", ENGLISH)
    assert not any("small prize" in limit for limit in job.limits)


def test_for_a_daily_prize_colleagues_say_digits() -> None:
    sheet = sheet_of(listed(("Mug",), 9, asks=(Ask("DICE10", 20),)), "")
    job = sheet_job(TITLE, sheet, True, "A4", ENGLISH)
    assert job.asks == (("1", "20 colleagues say a digit each, 0 to 9."),) and job.draw == "DRAW-1"
    six = sheet_job(TITLE, replace(sheet, asks=(Ask("BEACON"), Ask("DICE6", 26))), True, "A4", ENGLISH)
    assert six.asks[1][1] == "26 throws of a six-sided die, 1 to 6." and "1 to 6" in six.hat


def test_twenty_asks_fit_and_a_run_shares_a_line() -> None:
    asks = (*(Ask("WORDS"),) * 12, Ask("BEACON"), *(Ask("WORDS"),) * 6, Ask("DICE10", 64))
    sheet = sheet_of(listed(("Mug",), 9, asks=asks), "x")
    job = sheet_job(TITLE, sheet, True, "A4", ENGLISH)
    assert [mark for mark, _ in job.asks] == ["1–12", "13", "14–19", "20"]
    mixed = tuple(Ask("WORDS") if at % 2 else Ask("BEACON") for at in range(19))
    crowded = replace(sheet, asks=(*mixed, Ask("DICE10", 20)))
    assert draw_sheet(sheet_job(TITLE, crowded, True, "Letter", QtWords("de"))).notes == ()


def test_a_rehearsal_is_marked_all_over_and_still_scans() -> None:
    one, words = played(code="R-1"), ENGLISH
    papers = {
        "sheet": draw_sheet(sheet_job(TITLE, one.ceremony.sheet, True, "A4", words)),
        "secret": draw_envelope(secret_job(TITLE, one.ceremony.sheet, SECRET, "A4", words)),
        "winners": draw_winners(winners_job(TITLE, one.ceremony, full, no_team, "A4", words)),
        "slips": draw_slips(slips_job(TITLE, one.ceremony, full, "", "A4", words)),
    }
    for name, made in papers.items():
        page = rendered(made.pdf, "A4", 100 if name == "sheet" else 40).pages[0]
        cells = [(x, y) for x in range(5, 205, 50) for y in range(5, 290, 57)]
        bare = [cell for cell in cells if not has_color(page.part(*cell, 50, 57), TINT, 2)]
        assert bare == [], name
        if name == "sheet":
            assert codes(page.image) == [one.ceremony.sheet.qr]
        assert name == "slips" or "REHEARSAL" in said(page)
    real = draw_sheet(sheet_job(TITLE, played().ceremony.sheet, True, "A4", words))
    assert not has_color(rendered(real.pdf, "A4", 40).pages[0].image, TINT, 2)


@pytest.mark.parametrize(("paper", "language"), EACH)
def test_the_secret_reads_back_by_scanner_and_by_eye(paper: Paper, language: str) -> None:
    sheet = sheet_of(listed(("Mug",), 3), "Friday draw")
    made = draw_envelope(secret_job(TITLE, sheet, SECRET, paper, QtWords(language)))
    page = rendered(made.pdf, paper, 80).pages[0]
    assert made.notes == () and made.pages == 1
    assert codes(page.image) == [SECRET.upper()]
    words = said(page)
    assert all(group in words for group in groups(SECRET)) and stays_in_its_frame(page, paper)


def test_winners_stand_in_order_with_the_absent_struck_through() -> None:
    one = played(rounds=[[(1, "ABSENT"), (2, "DECLINED")], [(2, "ABSENT")]])
    gone = [line for line in one.ceremony.course.lines if type(line).__name__ == "Gone"]  # type: ignore[union-attr]
    notes = {(1, gone[0].person): "at home with a cold"}
    job = winners_job(TITLE, one.ceremony, full, lambda person: "Night Owls", "A4", ENGLISH, notes)
    assert [len(row.missed) for row in job.rows] == [1, 2, 0]
    words = said(rendered(draw_winners(job).pdf, "A4", 60).pages[0])
    for seat in one.ceremony.seats:
        assert f"Person {seat.person}" in words and f"Night Owls · {seat.ticket}" in words
    assert words.index("Coffee mug") < words.index("Book voucher") < words.index("Dinner for two")
    assert "was not here · at home with a cold" in words and "said no, thank you" in words
    assert all(f"Person {line.person}" in words for line in gone)
    first, second = groups(one.ceremony.record_hash)[:2]
    assert words.count(first) == words.count(second) == 2
    assert "Handed over by" in words and "3 prizes won" in words


@pytest.mark.parametrize("paper", BOTH)
def test_thirty_one_winners_stand_on_their_pages_once(paper: Paper) -> None:
    one = played([f"Prize {at}." for at in range(1, 32)], people=30)
    made = draw_winners(winners_job(TITLE, one.ceremony, full, no_team, paper, ENGLISH))
    work = rendered(made.pdf, paper, 60)
    assert made.pages == len(work.pages) == 3 and made.notes == ()
    words = " ".join(map(said, work.pages))
    assert all(words.count(f"Person P-{at:06}") == 1 for at in range(1, 31))
    assert all(words.count(f"Prize {at}.") == 1 for at in range(1, 32))
    assert "Nobody was left to win this." in words and "Page 3 of 3" in words
    assert all(stays_in_its_frame(page, paper) for page in work.pages)


@pytest.mark.faults
def test_999_winners() -> None:
    one = played(["Coffee mug"] * 999, people=1000)
    told: list[int] = []
    made = draw_winners(winners_job(TITLE, one.ceremony, full, no_team, "A4", ENGLISH), told.append)
    assert made.pages == len(told) == told[-1] == 60 and made.notes == ()
    assert len(made.pdf) < 3_000_000


@pytest.mark.parametrize("gone", [0, 1, 15, 40, 100])
def test_pages_hold_every_row_once_however_many_were_missed(gone: int) -> None:
    one = played(("Mug", "Pen"), people=gone + 5, rounds=[[(1, "ABSENT")]] * gone)
    rows = winners_job(TITLE, one.ceremony, full, no_team, "Letter", ENGLISH).rows
    assert sum(len(row.missed) for row in rows) == gone
    pages = paginate("Letter", rows)
    assert [at for first, last in pages for at in range(first, last)] == list(range(len(rows)))
    room = SHEETS["Letter"][1] - 32 - 8
    assert all(sum(row.height for row in rows[first:last]) <= room - 10 for first, last in pages)
    assert paginate("A4", [Row("1", "", "", "", "")] * 13 + [Row("2", "", "", "", "")])[-1] != (0, 14)


def test_slips_say_what_to_bring_where() -> None:
    one = played([f"Prize {at}." for at in range(1, 11)], people=9)
    made = draw_slips(slips_job(TITLE, one.ceremony, full, "Reception, first floor", "A4", ENGLISH))
    work = rendered(made.pdf, "A4", 60)
    words = " ".join(map(said, work.pages))
    assert made.pages == 2 and made.notes == ()
    for seat in one.ceremony.seats[:9]:
        assert all(words.count(each) == 1 for each in (seat.prize, f"Person {seat.person}", seat.ticket))
    assert words.count("Bring this slip here: Reception, first floor") == 9 and words.count("DRAW-1") == 9
    assert is_white(work.pages[1].part(100, 20, 100, 180))
    assert (
        slips_job(TITLE, one.ceremony, full, "", "A4", ENGLISH).bring == "Bring this slip to the organizer."
    )


def test_rules_are_told_as_they_are() -> None:
    words = said(rendered(draw_rules(rules_job(TITLE, PLAN, ("en",), "A4", QtWords)).pdf, "A4", 30).pages[0])
    for sentence in (
        "How the draw works",
        "Everybody who holds a ticket.",
        "20 × Mug",
        "Dinner for two",
        "You have a minute to say “here”",
        "One prize for each person",
        "Who wins a small prize first cannot win a big one later.",
        "once in 100 draws",
        "small program to check with",
    ):
        assert sentence in words, sentence

    def rules(plan: Plan) -> str:
        return str(rules_job(TITLE, plan, ("en",), "A4", QtWords))

    assert "waits for you" in rules(replace(PLAN, absent="keep"))
    assert "small prize" not in rules(replace(PLAN, one_per_person=False))
    assert "small prize" not in rules(replace(PLAN, prizes=(Prize("Mug"),)))
    teams = replace(PLAN, who="teams", teams=("Owls", "Larks"))
    assert "these teams who holds a ticket: Owls, Larks" in rules(teams)
    assert "at least 5 tickets" in rules(replace(PLAN, who="tickets", least=5))
    assert "20 colleagues" in rules(replace(PLAN, asks=(Ask("DICE10", 20),)))


@pytest.mark.parametrize(("paper", "languages"), [("A4", ("en", "fa")), ("Letter", ("de",))])
def test_rules_in_all_languages_with_many_prizes(paper: Paper, languages: tuple[str, ...]) -> None:
    prizes = tuple(Prize(f"Prize {at}.") for at in range(1, 61))
    made = draw_rules(rules_job(TITLE, replace(PLAN, prizes=prizes), languages, paper, QtWords))
    work = rendered(made.pdf, paper, 50)
    assert made.notes == () and made.pages == len(work.pages) == 3 * len(languages)
    assert all(stays_in_its_frame(page, paper) for page in work.pages)
    for at in range(len(languages)):
        words = " ".join(map(said, work.pages[at * 3 : at * 3 + 3]))
        assert all(words.count(f"Prize {each}.") == 1 for each in range(1, 61))
    seven = replace(PLAN, prizes=prizes[:MOST_HERE])
    assert draw_rules(rules_job(TITLE, seven, ("en",), paper, QtWords)).pages == 1


NAMES = tuple(HOSTILE.values())
FORBIDDEN = (b"/Annots", b"/OpenAction", b"/EmbeddedFile", b"/JavaScript", b"/AcroForm")


def wild_and_calm() -> tuple[Ceremony, Ceremony]:
    """The same draw: in the first one each seat's prize is what nobody should call a prize."""
    calm = replace(played(["Mug"] * len(NAMES)).ceremony, record_hash="0f" * 32)
    seats = (replace(seat, prize=name) for seat, name in zip(calm.seats, NAMES, strict=True))
    return replace(calm, seats=tuple(seats)), calm


def pages_of(draw: Callable[[Any], Drawn], *jobs: Any) -> tuple[Page, ...]:
    """The first pages."""
    made = [draw(job) for job in jobs]
    assert not [word for each in made for word in FORBIDDEN if word in each.pdf]
    return tuple(rendered(each.pdf, "A4", 75).pages[0] for each in made)


def test_hostile_names_and_prizes_stay_in_their_boxes() -> None:
    wild, calm = wild_and_calm()
    names = dict(zip((seat.person for seat in calm.seats), NAMES, strict=True))
    jobs = (
        winners_job(TITLE, each, name, name, "A4", ENGLISH)
        for each, name in ((wild, names.__getitem__), (calm, lambda person: "Ana"))
    )
    rows = [(32, 237.5 - 14 * at, 149, 13.0) for at in range(1, 1 + len(NAMES))]
    pages = pages_of(draw_winners, *jobs)
    assert same_outside(*pages, *rows) and not same_outside(*pages, *rows[1:])
    slips = (
        slips_job("", each, name, "", "A4", ENGLISH)
        for each, name in ((wild, names.__getitem__), (calm, lambda person: "Ana"))
    )
    at = [place("A4", index) for index in range(8)]
    assert same_outside(*pages_of(draw_slips, *slips), *((box.x + 6.5, box.y + 20, 79, 28) for box in at))


@pytest.mark.parametrize("words", NAMES, ids=HOSTILE.keys())
def test_hostile_titles_stay_in_their_boxes(words: str) -> None:
    _, calm = wild_and_calm()
    wild = replace(calm, draw=replace(calm.draw, plan=replace(calm.draw.plan, title=words or "x")))
    both = (words, wild), ("x", calm)
    pages = pages_of(
        draw_winners, *(winners_job(title, each, full, no_team, "A4", ENGLISH) for title, each in both)
    )
    assert same_outside(*pages, (15, 297 - 49.5, 180, 9.5), (15, 297 - 24.5, 141, 9.5))


def test_hostile_words_on_the_sheet_and_the_rules() -> None:
    sheet = sheet_of(listed(("Mug",), 3), "x")
    words = HOSTILE["stacked marks"]
    jobs: Iterator[Any] = (
        sheet_job(title, replace(sheet, title=title), True, "A4", ENGLISH) for title in (words, "x")
    )
    assert same_outside(*pages_of(draw_sheet, *jobs), (15, 297 - 49, 180, 10), (15, 297 - 24.5, 141, 9.5))
    plans = (replace(PLAN, title=title, prizes=(Prize(title), Prize(title))) for title in (words, "x"))
    jobs = (rules_job(plan.title, plan, ("en",), "A4", QtWords) for plan in plans)
    boxes = (15, 297 - 26, 180, 10), (15, 297 - 72, 180, 10), (107, 160, 88, 50)
    assert same_outside(*pages_of(draw_rules, *jobs), *boxes)


def test_what_did_not_fit_is_said() -> None:
    one = played(("Mug",))
    job = winners_job(TITLE, one.ceremony, lambda person: "Ana " * 1000, no_team, "A4", ENGLISH)
    assert [note.text for note in draw_winners(job).notes] == [
        "Some words did not fit on the paper, so their end was left out."
    ]
    long = "Wolfeschlegelsteinhausenbergerdorff-Wellershoff von und zu Hohenzollern und Sigmaringen"[:80]
    for words in (long, "زهرا سادات میرحسینی " * 4, "W" * 80):
        seat = replace(one.ceremony.seats[0], prize=words)
        named = replace(one.ceremony, seats=(seat,))
        called = {seat.person: words}.__getitem__
        assert draw_winners(winners_job(TITLE, named, called, no_team, "A4", ENGLISH)).notes == ()
        assert draw_slips(slips_job(TITLE, named, called, "", "A4", ENGLISH)).notes == ()


@pytest.mark.faults
def test_same_job_same_bytes_here_and_in_another_process() -> None:
    one = played().ceremony
    persian = QtWords("fa")
    jobs: list[tuple[Callable[[Any], Drawn], Any]] = [
        (draw_sheet, sheet_job("هفته", one.sheet, True, "A4", persian)),
        (draw_winners, winners_job("هفته", one, full, no_team, "A4", persian)),
        (draw_rules, rules_job("هفته", PLAN, ("fr",), "A4", QtWords)),
    ]
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = [pool.submit(draw, job).result() for draw, job in jobs]
    assert [draw(job) for draw, job in jobs] == there


def test_a_persian_page_begins_at_the_right() -> None:
    sheet = sheet_of(listed(("Mug",), 3), "x")
    english, persian = (
        rendered(draw_sheet(sheet_job("x", sheet, True, "A4", QtWords(language))).pdf, "A4", 75).pages[0]
        for language in ("en", "fa")
    )
    assert codes(english.part(15, 130, 90, 100)) == codes(persian.part(105, 130, 90, 100)) == [sheet.qr]


def test_the_pen_breaks_lines_for_size_only_when_asked() -> None:
    from kiosk.printing.qt_text import Style

    texts = (("One two three four five six seven", Style()), ("Eight", Style()))

    def size(blocks: tuple[Block, ...]) -> float:
        return blocks[0].size

    pen = TextPen()
    assert size(pen.stack(texts, 40, 40, 10, 2)) < size(pen.stack(texts, 40, 40, 10, 2, large=True))
