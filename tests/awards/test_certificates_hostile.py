"""Whatever somebody is called: measured on the rendered page, no ink of the name is cut off by the edge, none
lies over other words, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Callable
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


@pytest.mark.parametrize("design", DESIGNS)
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


def empty(folder: Path) -> Path:
    (folder / "watched").mkdir()
    return folder / "watched"


def name_alone(text: Text) -> bool:
    return text.part == "name"


def rendered(
    papers: CertificateJob, folder: Path, monkeypatch: pytest.MonkeyPatch, wanted: Callable[[Text], bool]
) -> list[Image.Image]:
    """Pages with some of their words alone."""
    with monkeypatch.context() as patched:
        shown = certificates._shown
        patched.setattr(certificates, "_shown", lambda text: shown(text) if wanted(text) else "")
        if wanted is name_alone:
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
    alone = rendered(papers, folder, monkeypatch, name_alone)
    others = rendered(papers, folder, monkeypatch, lambda text: not name_alone(text))
    for name, one, other in zip(some, alone, others, strict=True):
        edge = round(MARGIN / 25.4 * DPI)
        ink = one.point(lambda tone: 255 if tone < DARK else 0).getbbox()
        if ink is not None:
            assert edge <= ink[0] and edge <= ink[1], name[:60]
            assert ink[2] <= one.width - edge and ink[3] <= one.height - edge, name[:60]
        darkest, _ = ImageChops.lighter(one, other).getextrema()
        assert darkest >= DARK, name[:60]  # type: ignore[operator]
