"""Whatever somebody is called: measured on the rendered page, no ink of the name is cut off by the edge, none
lies over other words, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from kiosk.awards.model import DESIGNS, Design
from kiosk.awards.paper import certificates
from kiosk.awards.paper.certificates import draw_certificates, misfits
from kiosk.awards.paper.layout import Text
from kiosk.awards.paper.model import CertificateJob
from kiosk.awards.paper.plan import MARGIN
from kiosk.printing import qr, qr_many
from tests.awards.papers import certificate, job, pages_of, picture
from tests.e2e.hostile import Canary, hostile_names

DPI = 50
DARK = 100
FAINT = 180


@pytest.mark.parametrize(
    "design",
    [DESIGNS[0], DESIGNS[-1], *(pytest.param(design, marks=pytest.mark.faults) for design in DESIGNS[1:-1])],
)
def test_hostile_names_stay_in_their_place(
    design: Design, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_at(names(tmp_path)[3::14], design, tmp_path, monkeypatch)


@pytest.mark.faults
@pytest.mark.parametrize("design", DESIGNS)
def test_all_hostile_names_stay_in_their_place(
    design: Design, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look_at(names(tmp_path), design, tmp_path, monkeypatch)


@pytest.mark.parametrize("design", DESIGNS)
def test_a_category_has_a_quiet_line_of_its_own(
    design: Design, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where one is set; of whatever length, in the middle, beside no other words, and in small letters."""
    longest = ("Team spirit " * 9)[:60].strip()
    some = [certificate(category=each) for each in ("Team spirit", "روحیهٔ تیمی", longest, "")]
    some.append(replace(some[2], citation=("Calm in the storm. " * 40)[:600].strip()))
    monkeypatch.setattr(certificates, "ARTS", {design: lambda page: ""})
    papers = job(*some, design=design)
    alone = rendered(papers, tmp_path, monkeypatch, lambda text: text.part == "category", bare=True)
    others = rendered(papers, tmp_path, monkeypatch, lambda text: text.part != "category")
    boxes = [ink_of(page, FAINT) for page in alone]
    assert [box is None for box in boxes] == [not each.category for each in some]
    for box, one, other in zip(boxes, alone, others, strict=True):
        if box is not None:
            left, top, right, bottom = (at / DPI * 25.4 for at in box)
            assert bottom - top <= 6 and abs((left + right) / 2 - one.width / DPI * 12.7) < 20
            assert ImageChops.lighter(one, other).getextrema()[0] >= FAINT  # type: ignore[operator]


def ink_of(page: Image.Image, darker: int = DARK) -> tuple[int, int, int, int] | None:
    return page.point(lambda tone: 255 if tone < darker else 0).getbbox()


def empty(folder: Path) -> Path:
    (folder / "watched").mkdir()
    return folder / "watched"


def name_alone(text: Text) -> bool:
    return text.part == "name"


def rendered(
    papers: CertificateJob,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    wanted: Callable[[Text], bool],
    bare: bool = False,
) -> list[Image.Image]:
    """Pages with some of their words; `bare`: with nothing else."""
    with monkeypatch.context() as patched:
        shown = certificates._shown
        patched.setattr(certificates, "_shown", lambda text: shown(text) if wanted(text) else "")
        if bare:
            patched.setattr(qr, "qr_ops", lambda *_: "")
            patched.setattr(qr_many.ManyCodes, "ops", lambda *_: "")
            patched.setattr(certificates, "draw_foot", lambda *_: None)
        return pages_of(draw_certificates(papers).pdf, folder, DPI)


def names(folder: Path) -> list[str]:
    with Canary(folder) as canary:
        return hostile_names(200, canary)


def look_at(some: list[str], design: Design, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Canary(empty(folder)):
        papers = job(
            *(certificate(name, at) for at, name in enumerate(some, 1)), design=design, logo=picture()
        )
        whole = draw_certificates(papers)
        found = {one.serial for one in misfits(papers)}
    assert whole.pages == len(some)
    assert bool(found) == bool(whole.notes)
    # the logo and a signature, once for all
    assert len(re.findall(rb"/Subtype */Image", whole.pdf)) == 2
    assert not re.search(rb"/URI|/Launch|/GoToR|/EmbeddedFile|/JavaScript|file:|http", whole.pdf)
    monkeypatch.setattr(certificates, "ARTS", {design: lambda page: ""})
    alone = rendered(papers, folder, monkeypatch, name_alone, bare=True)
    others = rendered(papers, folder, monkeypatch, lambda text: not name_alone(text))
    for name, one, other in zip(some, alone, others, strict=True):
        edge = round(MARGIN / 25.4 * DPI)
        ink = ink_of(one)
        if ink is not None:
            assert edge <= ink[0] and edge <= ink[1], name[:60]
            assert ink[2] <= one.width - edge and ink[3] <= one.height - edge, name[:60]
        darkest, _ = ImageChops.lighter(one, other).getextrema()
        assert darkest >= DARK, name[:60]  # type: ignore[operator]
