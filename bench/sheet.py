"""A sheet of 1,000 pieces, beside the QR matrices alone and the usual ways to make one."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from bench.harness import Bench, interleaved, peer, split, timed
from bench.model import Goal, Line
from kiosk.house import open_house
from kiosk.hunt.paper import SheetJob, draw_sheet
from kiosk.printing.drawn import Drawn
from tests.playing import make_event, tools_for
from ui.tour.stage import MovingClock

PIECES = 1000
ROUNDS = 3
DOTS_PER_INCH = 300


def lines(bench: Bench) -> Iterator[Line]:
    job = _job(bench, bench.some(PIECES, 12))
    codes = [label.qr for label in job.labels]
    (bench.place / "codes.json").write_text(json.dumps(codes))
    made: list[Drawn] = []
    others = {name: peer(bench, name, bench.place / "codes.json") for name in ("fpdf", "typst_sheet")}
    seen = interleaved(
        ROUNDS,
        {
            "ours": lambda: timed(lambda: made.append(draw_sheet(job))),
            "matrices alone": lambda: timed(lambda: _matrices(codes)),
            "usual reportlab": lambda: timed(lambda: _usual(codes)),
            "fpdf2": others["fpdf"],
            "typst": others["typst_sheet"],
        },
    )
    for one in others.values():
        if one is not None:
            one.close()
    ours, sides = split(seen)
    goals = (Goal(1 / 10, "usual reportlab"), Goal(1 / 4, "typst"))
    read = _read_back(made[0].pdf, bench.place / "sheet.pdf")
    lost = len(set(codes) - read)
    yield Line(f"a sheet of {len(codes):,} pieces", "s", ours, sides, goals, f"{lost} codes not read back")
    bytes_each = len(made[0].pdf) / len(codes)
    yield Line("bytes a piece on it", "bytes", bytes_each, {}, (Goal(600),))
    yield Line(
        "its codes read back", "%", 100 * len(read & set(codes)) / len(codes), {}, (Goal(100, least=True),)
    )


def _job(bench: Bench, count: int) -> SheetJob:
    event = bench.place / "sheet-event"
    make_event(event)
    tools = tools_for(MovingClock())
    with open_house(event, tools) as house:
        return house.hunt.sheet_job(house.hunt.plan_pieces(count), tools.words_for)


def _matrices(codes: list[str]) -> None:
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    for text in codes:
        code = qrcode.QRCode(version=1, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=0)
        code.add_data(text)
        code.make(fit=False)


def _usual(codes: list[str]) -> bytes:
    """As a user would write it: a picture of each code by qrcode, drawn by reportlab, a line of text."""
    import qrcode
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    content = io.BytesIO()
    canvas = Canvas(content, pagesize=A4)
    for at, text in enumerate(codes):
        if at and at % 12 == 0:
            canvas.showPage()
        x, y = 40 + at % 3 * 180, 60 + at // 3 % 4 * 190
        canvas.drawImage(ImageReader(qrcode.make(text).get_image()), x, y, 140, 140)
        canvas.drawString(x, y - 12, f"PIECE-{at:04d} Bring me to the kiosk!")
    canvas.save()
    return content.getvalue()


def _read_back(pdf: bytes, path: Path) -> set[str]:
    """One look at each page, as any reader would."""
    path.write_bytes(pdf)
    document, read = QPdfDocument(), set[str]()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    for page in range(document.pageCount()):
        points = document.pagePointSize(page)
        size = QSize(*(round(side * DOTS_PER_INCH / 72) for side in (points.width(), points.height())))
        ink = document.render(page, size).convertToFormat(QImage.Format.Format_RGBA8888)
        colors = Image.frombytes("RGBA", (ink.width(), ink.height()), bytes(ink.constBits()))
        gray = Image.alpha_composite(Image.new("RGBA", colors.size, "white"), colors).convert("L")
        read |= {
            one.text
            for one in zxingcpp.read_barcodes(gray, formats=zxingcpp.BarcodeFormats([zxingcpp.QRCode]))
        }
    return read
