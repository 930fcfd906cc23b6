"""The whole way of the first mustache: from its sheet over a bad photo to a ticket that outlives a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from kiosk.house import open_house
from kiosk.hunt.paper import PieceLabel, draw_sheet
from kiosk.scanning.command import read
from kiosk.scanning.decoder import Found
from tests.playing import playing, tools_for
from tests.scanning.photograph import GRAIN, Shot, conditions, photograph_of
from tools.findings import ROOT
from ui.tour.stage import MovingClock

KINDS = ("turned", "tilted", "blurred", "dim", "noisy", "small", "mixed")
DOTS_PER_INCH = 300
MODULES = 21
LONG = 60


def printed(event: Path) -> tuple[Path, PieceLabel]:
    """The sheet of twelve new pieces, in `prints/`, and the label of one of them."""
    tools = tools_for(MovingClock(), seed=5)
    with open_house(event, tools) as house:
        planned = house.hunt.plan_pieces(12)
        drawn = house.folder.prints / "drawn.pdf"
        drawn.write_bytes(draw_sheet(house.hunt.sheet_job(planned, tools.words_for)).pdf)
        return house.hunt.add_pieces(planned, drawn), planned.labels[4]


def rendered(sheet: Path) -> Image.Image:
    """Its first page on white paper, as a printer would print it."""
    document = QPdfDocument()
    assert document.load(str(sheet)) == QPdfDocument.Error.None_
    points = document.pagePointSize(0)
    size = QSize(round(points.width() * DOTS_PER_INCH / 72), round(points.height() * DOTS_PER_INCH / 72))
    ink = document.render(0, size).convertToFormat(QImage.Format.Format_RGBA8888)
    page = Image.frombytes("RGBA", (ink.width(), ink.height()), bytes(ink.constBits()))
    paper = Image.new("RGBA", page.size, "white")
    return Image.alpha_composite(paper, page).convert("L")


def cut_out(page: Image.Image, found: Found) -> Image.Image:
    """One piece: its code and what is printed around it, GRAIN pixels a module."""
    left, right = (pick(x for x, _ in found.corners) for pick in (min, max))
    top, bottom = (pick(y for _, y in found.corners) for pick in (min, max))
    side = right - left
    box = (left - side * 0.3, top - side * 0.6, right + side * 0.3, bottom + side * 0.4)
    piece = page.crop(tuple(round(edge) for edge in box))
    scale = GRAIN * MODULES / side
    return piece.resize((round(piece.width * scale), round(piece.height * scale)), Image.Resampling.LANCZOS)


@pytest.fixture
def piece(event: Path, tmp_path: Path) -> tuple[str, Image.Image]:
    sheet, label = printed(event)
    page = rendered(sheet)
    page.save(tmp_path / "page.png")
    found = {one.text: one for one in read(tmp_path / "page.png").found}
    return label.qr, cut_out(page, found[label.qr])


def photo(piece: Image.Image, kind: str, folder: Path) -> Path:
    chance = Random(f"first claim {kind}")
    shot: Shot = replace(conditions(chance)[kind], size=(640, 480))
    path = folder / f"{kind}.jpg"
    photograph_of(piece, shot, chance).save(path, quality=85)
    return path


@pytest.mark.faults
def test_every_bad_photo_of_a_printed_piece_is_read(piece: tuple[str, Image.Image], tmp_path: Path) -> None:
    code, cut = piece
    read_texts = {kind: [one.text for one in read(photo(cut, kind, tmp_path)).found] for kind in KINDS}
    assert read_texts == {kind: [code] for kind in KINDS}


def test_a_photographed_piece_is_claimed_by_touch_and_outlives_a_kill(
    event: Path, piece: tuple[str, Image.Image], tmp_path: Path
) -> None:
    _, cut = piece
    (scanned,) = read(photo(cut, "mixed", tmp_path)).found
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.claiming", str(event), scanned.text, "cyd", "Cyd Okoro"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        ticket = child.stdout.readline().strip()
    finally:
        child.kill()
        child.wait(LONG)
    assert (ticket, child.returncode) == ("T-000001", -signal.SIGKILL)

    with playing(event) as stage:
        board = stage.driver.kiosk.board
        assert (board.found, board.outThere) == (1, 11)
        stage.driver.touch("board")
        assert stage.driver.reads("Cyd O.")
        assert stage.driver.reads("Front Desk")
        stage.driver.touch("home")
        stage.driver.scan(scanned.text)
        assert stage.driver.kiosk.hunt.kind == "already-claimed"
        assert not stage.driver.sees("Cyd")
