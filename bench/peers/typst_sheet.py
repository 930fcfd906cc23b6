"""The sheet with typst: each code as an SVG of one path, a line of text below."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

import qrcode
import qrcode.image.svg
import typst

PAGE = '#set page(paper: "a4", margin: 1cm)\n#set text(10pt)\n#grid(columns: 3, gutter: 8mm,\n'


def prepare(path: str) -> Callable[[], int]:
    codes = json.loads(Path(path).read_text())

    def work() -> int:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place)
            cells = []
            for at, text in enumerate(codes):
                svg = qrcode.make(text, image_factory=qrcode.image.svg.SvgPathImage).to_string()
                (folder / f"{at}.svg").write_bytes(svg)
                cells.append(f'[#image("{at}.svg", width: 5cm) PIECE-{at:04d} Bring me to the kiosk!],\n')
            (folder / "sheet.typ").write_text(PAGE + "".join(cells) + ")")
            return len(typst.compile(str(folder / "sheet.typ")))

    return work
