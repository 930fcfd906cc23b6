from __future__ import annotations

import multiprocessing
import random
import re
import zlib
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime

import pytest

from kiosk.hunt.paper import (
    PieceLabel,
    SheetJob,
    draw_poster,
    draw_sheet,
    poster_job,
    sheet_job,
    style_of,
)
from kiosk.printing.grid import GRIDS, SHEETS, Paper, Size
from kiosk.printing.mustaches import mustache, mustaches
from kiosk.printing.shapes import GOLD, mustache_path
from kiosk.words import Sentence, Words
from tests.printing.rendering import codes, has_color, is_white, rendered

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MIXED = ("en", "fr", "de", "fa")
HOSTILE = {
    "empty": "",
    "markup": "<b>x</b><img src='file:///etc/passwd'/><script>alert(1)</script>&amp;",
    "formula": '=HYPERLINK("http://example.invalid","x")',
    "right-to-left marks": "\u202e\u2067Week\u2069\u200f (هفتهٔ) [2026] <1>",
    "emoji": "🎉👩‍👩‍👧‍👦🏳️‍🌈 漢字 한국어",
    "five thousand": "Wertschätzung " * 360,
    "one long word": "W" * 5000,
    "stacked marks": "Z" + "\u0301\u0302\u0336\u0489" * 400,
    "controls": "a\x00\x1b[2J\r\n\u2028b\ud800c",
    "pdf operators": ") Tj ET Q Q Q 0 0 0 rg 0 0 9999 9999 re f (/Launch >> endstream endobj",
}
IN_EACH_RUN = {"markup", "stacked marks", "pdf operators"}


def hostile(name: str) -> pytest.MarkDecorator:
    """Some of them in each run, all in the sweeps."""
    sweep = pytest.mark.faults
    words = [
        pytest.param(each, id=id_, marks=() if id_ in IN_EACH_RUN else sweep) for id_, each in HOSTILE.items()
    ]
    return pytest.mark.parametrize(name, words)


@dataclass(frozen=True)
class Plain:
    """English for all, but the direction, the digits and longer words of the language."""

    language: str

    @property
    def right_to_left(self) -> bool:
        return self.language == "fa"

    def say(self, sentence: Sentence) -> str:
        text = sentence.text.replace("%Ln", self.number(sentence.n or 0))
        for index, value in enumerate(sentence.values, 1):
            text = text.replace(f"%{index}", self.number(value) if isinstance(value, int) else value)
        return {"fa": f"سبیل: {text}", "de": f"{text} Jawohl!"}.get(self.language, text)

    def number(self, value: int) -> str:
        return (
            str(value).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
            if self.right_to_left
            else str(value)
        )

    def full_date(self, day: date, gregorian: bool = False) -> str:
        return day.isoformat()

    def date(self, day: date) -> str:
        return day.isoformat()

    def time(self, moment: datetime) -> str:
        return moment.isoformat()


def words_for(language: str) -> Words:
    return Plain(language)


def pieces(count: int, golden_every: int = 5) -> tuple[PieceLabel, ...]:
    dice = random.Random(count)

    def letters(n: int) -> str:
        return "".join(dice.choice(LETTERS) for _ in range(n))

    return tuple(
        PieceLabel(
            f"PIECE-{n:04}",
            "M" + letters(19),
            f"{letters(4)}-{letters(4)}-{letters(3)}",
            3 if n % golden_every == 0 else 1,
            style_of(n),
        )
        for n in range(1, count + 1)
    )


def job(
    count: int = 6,
    title: str = "Customer Service Week",
    languages: tuple[str, ...] = MIXED,
    paper: Paper = "A4",
    size: Size = "small",
) -> SheetJob:
    return sheet_job(title, languages, paper, size, pieces(count), 2, words_for)


@pytest.mark.parametrize(
    ("paper", "size", "languages"),
    [
        ("A4", "small", ("fa", "en")),
        ("Letter", "large", ("fa",)),
        *(pytest.param(*each, MIXED, marks=pytest.mark.faults) for each in GRIDS),
    ],
)
def test_every_code_on_every_page_reads_back(paper: Paper, size: Size, languages: tuple[str, ...]) -> None:
    grid = GRIDS[paper, size]
    made = job(grid.count + 1, paper=paper, size=size, languages=languages)
    drawn = draw_sheet(made)
    pages = rendered(drawn.pdf, paper).pages
    assert drawn.pages == len(pages) == 2 and drawn.notes == ()
    for index, label in enumerate(made.labels):
        page, (x, y) = pages[index // grid.count], grid.corner(index % grid.count)
        assert codes(page.part(x, y, grid.width, grid.height)) == [label.qr]
        assert label.typed in page.text and label.number in page.text
    for page in pages:
        width, height = SHEETS[paper]
        for edge in ((0, 0, width, 4.2), (0, height - 4.2, width, 4.2), (0, 0, 4.2, height)):
            assert is_white(page.part(*edge))
        assert is_white(page.part(width - 4.2, 0, 4.2, height))


def test_a_whole_page_reads_at_once_and_from_half_the_resolution() -> None:
    made = job(18)
    page = rendered(draw_sheet(made).pdf, "A4", dpi=150).pages[0]
    assert sorted(codes(page.image)) == sorted(label.qr for label in made.labels)


@hostile("title")
def test_a_hostile_title_changes_nothing_but_its_own_strip(title: str) -> None:
    grid = GRIDS["A4", "medium"]
    calm = draw_sheet(job(4, title="Week", languages=("en",), size="medium"))
    hostile = draw_sheet(job(4, title=title, languages=("en",), size="medium"))
    one, two = (rendered(each.pdf, "A4", dpi=150).pages[0] for each in (calm, hostile))
    below = (0.0, 0.0, 210.0, 297 - 5 - 5.6)
    assert one.part(*below) == two.part(*below)
    assert is_white(two.part(0, 297 - 4.8, 210, 4.8))
    right = (grid.left + 184 * 0.59, 280.0, 184 * 0.41, 12.0)
    assert one.part(*right) == two.part(*right)


@hostile("title")
def test_a_hostile_title_fetches_and_embeds_nothing(title: str) -> None:
    for pdf in (
        draw_sheet(job(1, title=title)).pdf,
        draw_poster(poster_job(title, MIXED, "A4", words_for)).pdf,
    ):
        structure = re.sub(rb"stream\r?\n.*?endstream", b"", pdf, flags=re.DOTALL)
        structure = re.sub(rb"/Title \(.*?\)\n", b"", structure, flags=re.DOTALL)
        for forbidden in (
            b"/URI",
            b"/Launch",
            b"/EmbeddedFile",
            b"/JavaScript",
            b"/Annots",
            b"/Image ",
            b"passwd",
        ):
            assert forbidden not in structure.replace(b"/ImageB /ImageC /ImageI", b"")


def test_what_did_not_fit_is_said() -> None:
    assert [note.text for note in draw_sheet(job(title=HOSTILE["five thousand"])).notes] == [
        "The title did not fit on the paper, so its end was left out."
    ]
    assert [note.text for note in draw_sheet(job(title="\ue000\ue001")).notes] == [
        "A box stands for each letter that our fonts do not have."
    ]


def test_words_far_too_long_stay_in_their_label_and_are_said() -> None:
    made = job(3)
    wordy = SheetJob(
        made.title,
        made.paper,
        made.size,
        made.labels,
        tuple(
            type(text)(
                text.language,
                text.right_to_left,
                "Donaudampfschifffahrt " * 9,
                "Kapitänsmütze " * 40,
                text.keep * 9,
                text.worth,
                text.pages,
            )
            for text in made.texts
        ),
    )
    drawn = draw_sheet(wordy)
    grid, page = GRIDS["A4", "small"], rendered(drawn.pdf, "A4").pages[0]
    assert [note.text for note in drawn.notes] == [
        "Some words did not fit on the paper, so their end was left out."
    ]
    for index, label in enumerate(made.labels):
        x, y = grid.corner(index)
        assert codes(page.part(x, y, grid.width, grid.height)) == [label.qr]
        assert is_white(page.part(x + 1, y + 0.5, grid.width - 2, 1.0))


def test_same_job_same_bytes_here_and_in_another_process() -> None:
    made = job(20)
    here = draw_sheet(made)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(draw_sheet, made).result()
    assert here == draw_sheet(made) == there


def test_golden_ones_look_golden_and_others_do_not() -> None:
    made, grid = job(6), GRIDS["A4", "small"]
    page = rendered(draw_sheet(made).pdf, "A4", dpi=150).pages[0]
    golden = [
        has_color(page.part(*grid.corner(index), grid.width, grid.height), GOLD)
        for index in range(len(made.labels))
    ]
    assert golden == [False, False, False, False, True, False]
    assert made.texts[0].worth == ((3, "Worth 3 tickets!"),)
    assert "۳" in made.texts[3].worth[0][1]


def test_progress_tells_the_pieces_done() -> None:
    told: list[int] = []
    draw_sheet(job(40), told.append)
    assert told == [18, 36, 40]


def test_the_margin_says_whose_sheet_and_what_lies_on_it() -> None:
    work = rendered(draw_sheet(job(20)).pdf, "A4", dpi=30)
    assert (work.title, work.author) == ("Customer Service Week", "Handlebar")
    first, second = (page.text for page in work.pages)
    assert "Customer Service Week" in first and "Sheet 2, page 1 of 2" in first and "PIECE-0001–0018" in first
    assert "Sheet 2, page 2 of 2" in second and "PIECE-0019–0020" in second
    assert b"/Lang (en)" in draw_sheet(job(1)).pdf


@pytest.mark.faults
def test_a_piece_costs_at_most_six_hundred_bytes() -> None:
    for languages in (MIXED, ("fa",)):
        few, many = (len(draw_sheet(job(count, languages=languages)).pdf) for count in (90, 198))
        assert (many - few) / 108 <= 600


def test_no_picture_is_stored_and_each_mustache_only_once() -> None:
    pdf = draw_sheet(job(180)).pdf
    streams = [zlib.decompress(s) for s in re.findall(rb"stream\r?\n(x.*?)endstream", pdf, flags=re.DOTALL)]
    assert b"/Subtype /Image" not in pdf
    walrus = mustache_path(mustache("walrus")).splitlines()[1].encode()
    assert sum(stream.count(b"BI /W 21") for stream in streams) == 180
    assert 1 <= sum(stream.count(walrus) for stream in streams) <= 2


def test_styles_take_turns() -> None:
    names = [each.name for each in mustaches()]
    assert [style_of(n) for n in (1, 2, len(names), len(names) + 1)] == [
        names[0],
        names[1],
        names[-1],
        names[0],
    ]


def test_no_pieces_make_one_empty_page() -> None:
    assert draw_sheet(job(0)).pages == 1


@pytest.mark.parametrize("paper", ["A4", pytest.param("Letter", marks=pytest.mark.faults)])
@pytest.mark.parametrize("languages", [("en",), ("fa",), ("de", "fr", "en"), MIXED], ids="-".join)
def test_the_poster_is_one_page_with_a_clean_edge(paper: Paper, languages: tuple[str, ...]) -> None:
    drawn = draw_poster(poster_job("Customer Service Week", languages, paper, words_for))
    pages = rendered(drawn.pdf, paper, dpi=60).pages
    width, height = SHEETS[paper]
    assert drawn.pages == len(pages) == 1 and drawn.notes == ()
    assert is_white(pages[0].part(0, 0, width, 6)) and is_white(pages[0].part(0, height - 6, width, 6))


@pytest.mark.faults
def test_hostile_titles_stay_in_their_line_of_the_poster() -> None:
    below = (0.0, 0.0, 210.0, 297 - 8 - 9 - 11.5)
    calm, *others = (
        rendered(draw_poster(poster_job(title, ("en",), "A4", words_for)).pdf, "A4", dpi=60)
        .pages[0]
        .part(*below)
        for title in ("Week", *HOSTILE.values())
    )
    assert [name for name, seen in zip(HOSTILE, others, strict=True) if seen != calm] == []
