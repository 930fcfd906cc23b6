"""The sheet with fpdf2: a picture of each code, a line of text below."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import qrcode
from fpdf import FPDF


def prepare(path: str) -> Callable[[], int]:
    codes = json.loads(Path(path).read_text())

    def work() -> int:
        pdf = FPDF()
        pdf.set_font("helvetica", size=10)
        for at, text in enumerate(codes):
            if at % 12 == 0:
                pdf.add_page()
            x, y = 15 + at % 3 * 62, 15 + at // 3 % 4 * 68
            pdf.image(qrcode.make(text).get_image(), x, y, 50)
            pdf.text(x, y + 55, f"PIECE-{at:04d} Bring me to the kiosk!")
        return len(bytes(pdf.output()))

    return work
