"""The certificates with typst: the same words, codes, logo and signature, a frame for all art. It cannot make
codes itself: they are made before the clock runs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import qrcode
import qrcode.image.svg
import typst

HEAD = """#set page(paper: "a4", flipped: true, margin: 1.5cm)
#set text(font: ("Lalezar", "Vazirmatn"), 16pt)
#let certificate(it, code) = {
  set text(dir: if it.right_to_left { rtl } else { ltr })
  place(rect(width: 100%, height: 100%, stroke: 2pt))
  align(center)[
    #text(14pt, it.event) \\
    #text(30pt, it.heading) \\
    #text(36pt, it.title) \\
    #it.awarded \\
    #text(60pt, it.name) \\
    #it.citation \\
    #it.presenter
  ]
  place(bottom + left, image("logo.png", width: 3cm))
  place(bottom + center, image("signature.png", width: 5cm))
  place(bottom + right, stack(image(code, width: 2.6cm), text(9pt, it.number), text(7pt, it.check)))
  pagebreak(weak: true)
}
#let all = json("certificates.json").certificates
#for (at, it) in all.enumerate() { certificate(it, "codes/" + str(at) + ".svg") }
"""


def prepare(place: str) -> Callable[[], int]:
    folder = Path(place)
    facts = json.loads((folder / "certificates.json").read_text())
    (folder / "codes").mkdir(exist_ok=True)
    for at, one in enumerate(facts["certificates"]):
        svg = qrcode.make(one["code"], image_factory=qrcode.image.svg.SvgPathImage).to_string()
        (folder / "codes" / f"{at}.svg").write_bytes(svg)
    (folder / "certificates.typ").write_text(HEAD)
    return lambda: len(typst.compile(str(folder / "certificates.typ"), font_paths=[facts["fonts"]]))
