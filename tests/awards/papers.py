"""Certificates to draw, and what a printer would put on paper of them."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.awards.model import Design
from kiosk.awards.paper.model import Certificate, CertificateJob, Signed
from kiosk.printing.grid import Paper

CODE = "C7K3ABCDEFGH2345678X"
NAMES = (
    "Ana Pérez-Whitfield",
    "Łukasz Nguyễn Thị",
    "زهرا محمدی",
    "شرکت Café Zoë",
    "Ольга Κωστής",
    "مُحَمَّد رضا لاله",
)


def picture(width: int = 60, height: int = 40) -> bytes:
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((4, 4, width - 4, height - 4), fill=(31, 107, 102, 255))
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def certificate(name: str = NAMES[0], at: int = 1, **more: str) -> Certificate:
    persian = more.get("language") == "fa"
    said = {
        "serial": f"2026-{at:04d}",
        "language": "en",
        "event": "Customer Service Week",
        "heading": "لوح تقدیر" if persian else "Certificate of appreciation",
        "category": "",
        "title": "سبیل طلایی" if persian else "The Golden Mustache",
        "awarded": "تقدیم می‌شود به" if persian else "is awarded to",
        "name": name,
        "citation": "For a smile that can be heard on the telephone.",
        "presenter": "Presented by Bo Li · November 28, 2026",
        "number": f"No. \u20662026-{at:04d}\u2069",
        "check": "Genuine? Hold me under the kiosk's scanner.",
        "code": CODE,
    } | more
    return Certificate(right_to_left=persian, **said)


def job(
    *certificates: Certificate,
    design: Design = "carpet",
    paper: Paper = "A4",
    saving: bool = False,
    logo: bytes = b"",
) -> CertificateJob:
    signatures = (Signed("Iris Vogel", "Customer Service", picture()), Signed("Bo Li", "Mustaches"))
    return CertificateJob(design, paper, saving, logo, signatures, certificates or (certificate(),))


def words_of(pdf: bytes, folder: Path) -> str:
    """What a reader's search finds."""
    (folder / "words.pdf").write_bytes(pdf)
    said = subprocess.run(
        ["pdftotext", str(folder / "words.pdf"), "-"], capture_output=True, check=True, timeout=60
    )
    return said.stdout.decode()


def pages_of(pdf: bytes, folder: Path, dpi: int) -> list[Image.Image]:
    """Gray pictures of all pages."""
    (folder / "pages.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-gray", "-r", str(dpi), str(folder / "pages.pdf")]
    made = subprocess.run(command, capture_output=True, check=True, timeout=300).stdout
    pages, at = [], 0
    while at < len(made):
        kind, size, _, _ = made[at : at + 40].split(b"\n", 3)
        assert kind == b"P5"
        width, height = map(int, size.split())
        start = at + len(kind) + len(size) + 6
        pages.append(Image.frombytes("L", (width, height), made[start : start + width * height]))
        at = start + width * height
    return pages


def darkness(page: Image.Image) -> float:
    """The share of the page that is ink."""
    counts = page.histogram()
    return sum((255 - tone) * count for tone, count in enumerate(counts)) / 255 / (page.width * page.height)
