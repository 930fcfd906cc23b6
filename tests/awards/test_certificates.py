from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import zxingcpp

from kiosk.awards.model import (
    DESIGNS,
    LONGEST_CATEGORY,
    LONGEST_CITATION,
    LONGEST_NAME,
    LONGEST_TITLE,
    Design,
)
from kiosk.awards.paper.certificates import draw_certificates, misfits, write_each
from kiosk.awards.paper.designs import PLANS
from kiosk.awards.paper.model import LEAST, Misfit
from kiosk.awards.paper.plan import Page
from kiosk.awards.paper.saying import day
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.qr import SMALLEST_MODULE, WIDE
from tests.awards.papers import CODE, NAMES, certificate, darkness, job, pages_of, picture, words_of
from ui.kit.words import QtWords

each_design = pytest.mark.parametrize("design", DESIGNS)
one_design = pytest.mark.parametrize(
    "design", [DESIGNS[0], *(pytest.param(design, marks=pytest.mark.faults) for design in DESIGNS[1:])]
)
"""The others in the sweeps alone."""
each_paper = pytest.mark.parametrize("paper", ["A4", pytest.param("Letter", marks=pytest.mark.faults)])


@each_design
def test_every_name_is_found_by_a_search(design: Design, tmp_path: Path) -> None:
    pdf = draw_certificates(job(*map(certificate, NAMES), design=design)).pdf
    said = words_of(pdf, tmp_path).translate(dict.fromkeys((0x202A, 0x202B, 0x202C, 0x200E, 0x200F)))
    for name in NAMES[:3] + NAMES[4:]:
        assert re.sub(r"\s+", " ", name) in re.sub(r"\s+", " ", said)
    assert "شرکت" in said and "Café Zoë" in said


@each_design
@each_paper
def test_the_code_reads_from_paper_also_mirrored(design: Design, paper: Paper, tmp_path: Path) -> None:
    both = certificate(), certificate(NAMES[2], 2, language="fa")
    pages = pages_of(draw_certificates(job(*both, design=design, paper=paper)).pdf, tmp_path, 150)
    found = [zxingcpp.read_barcodes(page, formats=zxingcpp.BarcodeFormat.QRCode) for page in pages]
    assert [[one.text for one in some] for some in found] == [[CODE], [CODE]]
    left, right = (some[0].position.top_left.x for some in found)
    assert left > pages[0].width / 2 > right
    upright, wide = SHEETS[paper]
    code = PLANS[design](Page(wide, upright, False, True, 2)).code
    assert code.width / WIDE >= SMALLEST_MODULE


def test_the_same_words_give_the_same_bytes_and_all_fonts_are_inside(tmp_path: Path) -> None:
    some = job(*map(certificate, NAMES), logo=picture())
    one, two = draw_certificates(some), draw_certificates(some)
    assert one.pdf == two.pdf and one.pages == len(NAMES)
    (tmp_path / "fonts.pdf").write_bytes(one.pdf)
    listed = subprocess.run(["pdffonts", tmp_path / "fonts.pdf"], capture_output=True, text=True, check=True)
    fonts = listed.stdout.splitlines()[2:]
    assert fonts and all(re.search(r"Type 3 +\S+ +yes", line) for line in fonts)


def test_a_thousand_share_art_logo_and_signatures() -> None:
    def size(count: int) -> int:
        some = (certificate(f"{name} {at}", at) for at in range(count) for name in NAMES[:2])
        return len(draw_certificates(job(*some, logo=picture())).pdf)

    assert (size(60) - size(10)) / 100 <= 1300


@each_design
@each_paper
def test_the_longest_words_that_are_allowed_fit(design: Design, paper: Paper) -> None:
    name = "Maria Antonia Esperança dos Santos Oliveira e Silva von und zu Hohenstein " * 2
    title = "The Golden Handlebar Mustache for Services to Everybody who Forgot a Password " * 2
    citation = "For answering the same question with the same smile, again and again. " * 9
    longest = certificate(
        name[:LONGEST_NAME].strip(),
        title=title[:LONGEST_TITLE].strip(),
        citation=citation[:LONGEST_CITATION].strip(),
    )
    with_category = replace(longest, category=title[:LONGEST_CATEGORY].strip())
    assert misfits(job(longest, with_category, design=design, paper=paper)) == ()


def test_the_smallest_letters_are_as_promised() -> None:
    assert LEAST["name"] == 9 and LEAST["citation"] * 0.71 == pytest.approx(3, abs=0.05)


@one_design
def test_what_does_not_fit_is_said_before_and_on_the_paper(design: Design) -> None:
    wide = certificate("W" * 120, 7, citation="W" * 600)
    boxes = certificate("विशाल", 8, category="विशाल")
    broken = job(wide, boxes, design=design, logo=b"\x89PNG not really")
    found = set(misfits(broken))
    assert {Misfit("2026-0007", "name", "cut"), Misfit("2026-0007", "citation", "cut")} <= found
    assert {Misfit("2026-0008", part, "letters") for part in ("name", "category")} <= found
    assert {Misfit("", "logo", "picture")} <= found
    drawn = draw_certificates(broken)
    assert drawn.pages == 2 and len(drawn.notes) == 2


@one_design
def test_saving_saves_ink(design: Design, tmp_path: Path) -> None:
    full, little = (
        darkness(pages_of(draw_certificates(job(design=design, saving=saving)).pdf, tmp_path, 40)[0])
        for saving in (False, True)
    )
    assert little < 0.13
    assert little < full * (0.55 if design in ("carpet", "comic") else 1.001)


def test_one_file_for_each(tmp_path: Path) -> None:
    done: list[int] = []
    some = job(certificate(at=1), certificate(NAMES[2], 2, language="fa"))
    assert write_each(some, tmp_path, done.append) == 2 and done == [1, 2]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["2026-0001.pdf", "2026-0002.pdf"]
    assert "محمدی" in words_of((tmp_path / "2026-0002.pdf").read_bytes(), tmp_path)
    for one in some.certificates:
        alone = draw_certificates(replace(some, certificates=(one,)))
        assert (tmp_path / f"{one.serial}.pdf").read_bytes() == alone.pdf


@pytest.mark.parametrize(
    ("language", "own", "gregorian", "both"),
    [
        ("en", "November 28, 2026", "November 28, 2026", "November 28, 2026"),
        ("fr", "28 novembre 2026", "28 novembre 2026", "28 novembre 2026"),
        ("de", "28. November 2026", "28. November 2026", "28. November 2026"),
        ("fa", "۷ آذر ۱۴۰۵", "۲۸ نوامبر ۲۰۲۶", "۷ آذر ۱۴۰۵ (۲۸ نوامبر ۲۰۲۶)"),
    ],
)
def test_dates_by_either_calendar(language: str, own: str, gregorian: str, both: str) -> None:
    words, when = QtWords(language), date(2026, 11, 28)
    assert (day(when, "own", words), day(when, "gregorian", words)) == (own, gregorian)
    assert day(when, "both", words) == both
