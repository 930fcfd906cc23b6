"""What is on the paper of a pass, as a printer would put it there."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from kiosk.people.model import PassCard, PlannedPasses
from kiosk.people.paper import PassJob, draw_passes, pass_job, style_of
from kiosk.printing.grid import Paper
from kiosk.printing.ink import MOST_MARKS, few_marks, ink, whole_ops
from kiosk.printing.passes import Places
from kiosk.printing.qt_text import Style, TextPen
from kiosk.scanning.codes import new_code
from tests.e2e.hostile import Canary, hostile_names
from tests.hunt.test_paper import MIXED, words_for
from tests.plain import SeededRandom
from tests.printing.rendering import Page, codes, is_white, rendered


def cards(names: list[str], pins: bool = True, team: str = "Night Owls") -> tuple[PassCard, ...]:
    random = SeededRandom(len(names))
    return tuple(
        PassCard(f"P-{at:06d}", name, team, new_code("P", "7K3", random), "4271" if pins else "")
        for at, name in enumerate(names)
    )


def job(made: tuple[PassCard, ...], paper: Paper = "A4", languages: tuple[str, ...] = MIXED) -> PassJob:
    return pass_job("Customer Service Week", languages, PlannedPasses(3, made, paper), words_for)


CASES: list[tuple[Paper, bool, tuple[str, ...]]] = [
    ("A4", True, MIXED),
    ("A4", False, ("fa", "en")),
    ("Letter", True, ("fa",)),
    ("Letter", False, ("de",)),
]


@pytest.mark.parametrize(("paper", "pins", "languages"), CASES)
def test_every_code_reads_back_and_every_pin_is_below_its_fold(
    paper: Paper, pins: bool, languages: tuple[str, ...]
) -> None:
    at = Places.of(paper, pins, languages[0] == "fa")
    made = cards([f"Person {n}" for n in range(at.grid.count + 1)], pins)
    drawn = draw_passes(job(made, paper, languages))
    pages = rendered(drawn.pdf, paper, dpi=200).pages
    assert drawn.pages == len(pages) == 2 and drawn.notes == ()
    for index, card in enumerate(made):
        page, (x, y) = pages[index // at.grid.count], at.grid.corner(index % at.grid.count)
        assert codes(page.part(x, y + at.flap, at.grid.width, at.face)) == [card.code]
        left, bottom, width, height = at.pin
        if pins:
            assert not is_white(page.part(x + left + 2, y + bottom + 3, width - 4, height - 6))
            edges = ((left + 1, 3.0), (left + width - 4, 3.0))
            assert all(is_white(page.part(x + at_x, y + bottom + 3, w, height - 6)) for at_x, w in edges)
    assert ("4 2 7 1" in pages[0].text) == pins


def marked(page: Page, box: tuple[float, float, float, float], corner: tuple[float, float]) -> bool:
    """Whether anything stands in the narrow frame around a box, a pixel's blur away from it."""
    blur, gap = 0.3, 0.5
    x, y = corner[0] + box[0] - blur, corner[1] + box[1] - blur
    width, height = box[2] + 2 * blur, box[3] + 2 * blur
    frame = (
        (x - gap, y + height, width + 2 * gap, gap),
        (x - gap, y - gap, width + 2 * gap, gap),
        (x - gap, y, gap, height),
        (x + width, y, gap, height),
    )
    return any(not is_white(page.part(*side)) for side in frame)


@pytest.mark.parametrize("count", [42, pytest.param(200, marks=pytest.mark.faults)])
def test_names_nobody_has_stay_whole_and_in_their_box(tmp_path: Path, count: int) -> None:
    """Nothing is fetched, no ink leaves the box of a name, and every code reads."""
    with Canary(tmp_path) as canary:
        names = hostile_names(count, canary)
        made = cards(names, team="Team")
        drawn = draw_passes(job(made, languages=("en",)))
        structure = drawn.pdf
    at = Places.of("A4", True, False)
    for forbidden in (b"/URI", b"/Launch", b"/EmbeddedFile", b"/JavaScript", b"/Annots"):
        assert forbidden not in structure
    pages = rendered(drawn.pdf, "A4", dpi=120).pages
    left = [
        card.name[:40]
        for index, card in enumerate(made)
        if marked(pages[index // at.grid.count], at.name, at.grid.corner(index % at.grid.count))
    ]
    assert left == []
    read = [code for page in pages for code in codes(page.image)]
    assert sorted(read) == sorted(card.code for card in made)


def test_a_name_that_fits_is_never_cut() -> None:
    names = [
        "W" * 80,
        "Ana " * 20,
        "زهرا سادات " * 7,
        "Wolfeschlegelsteinhausenbergerdorff " * 2,
        "東海林太郎" * 16,
    ]
    drawn = draw_passes(job(cards(names), languages=("en",)))
    assert [note.text for note in drawn.notes if "left out" in note.text] == []


def test_what_did_not_fit_is_said() -> None:
    drawn = draw_passes(job(cards(["Anna " * 1000]), languages=("en",)))
    assert [note.text for note in drawn.notes] == [
        "Some words did not fit on the paper, so their end was left out."
    ]


@pytest.mark.faults
def test_same_job_same_bytes_here_and_in_another_process() -> None:
    made = job(cards(["Ana", "زهرا"]))
    here = draw_passes(made)
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        there = pool.submit(draw_passes, made).result()
    assert here == draw_passes(made) == there


def test_progress_tells_the_passes_done() -> None:
    told: list[int] = []
    draw_passes(job(cards(["Ana"] * 13), languages=("en",)), told.append)
    assert told == [6, 12, 13]


def test_a_person_keeps_their_mustache() -> None:
    assert style_of("P-7K3Q9X") == style_of("P-7K3Q9X")
    assert len({style_of(f"P-{n:06d}") for n in range(400)}) == 16


def test_piled_up_marks_are_thinned_and_their_ink_fits() -> None:
    assert few_marks("e" + "\u0301" * 50 + "a") == "e" + "\u0301" * MOST_MARKS + "a"
    assert few_marks("नमस्ते Việt שָׁלוֹם") == "नमस्ते Việt שָׁלוֹם"
    pen = TextPen()
    block = pen.fit("Z" + "\u0301\u0323" * 30, Style("display"), 40, 10, 8, 2)
    found = ink(block)
    assert found is not None and found.top - found.bottom > 10
    assert whole_ops(block, 0, 0, 40, 10).startswith("q 0.")
    nothing = pen.line("", Style(), 10, 5, 2)
    assert ink(nothing) is None and whole_ops(nothing, 0, 0, 1, 1) == ""
