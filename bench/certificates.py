"""A thousand certificates with QR, logo, signature and mixed scripts, beside the usual ways to make them."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from dataclasses import asdict, replace

from bench.harness import Bench, interleaved, peer, split, timed
from bench.model import Goal, Line
from kiosk.awards.model import Design
from kiosk.awards.paper.certificates import draw_certificates
from kiosk.awards.paper.model import Certificate, CertificateJob, Signed
from kiosk.printing.drawn import Drawn
from kiosk.printing.fonts import FOLDER

COUNT = 1000
ROUNDS = 3
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GIVEN = ("Ana", "Jürgen", "Éloïse", "Zoë", "Bo", "Tomás", "Iris", "Łukasz", "Minh Thị", "Siân")
FAMILY = ("Pérez", "Großmann", "Bégin", "Nguyễn", "Ferreira", "Li", "O’Connor", "van den Berg", "Çelik", "Ős")
PERSIAN = ("زهرا", "سارا", "علی", "مریم", "محمدی", "احمدی", "کریمی", "رضایی", "موسوی", "نوری")
TITLES = ("Golden Coffee Cup", "The Patience of a Saint", "Voice of Calm", "Friend of the Printer")
DEEDS = ("telephone", "printer", "queue", "invoice", "parcel", "password", "meeting", "lift", "plant", "cake")


def lines(bench: Bench) -> Iterator[Line]:
    mixed = job_of(bench.some(COUNT, 12), "mixed")
    for name, picture in (("logo", mixed.logo), ("signature", mixed.signatures[0].picture)):
        (bench.place / f"{name}.png").write_bytes(picture)
    facts = {"fonts": str(FOLDER), "certificates": [asdict(one) for one in mixed.certificates]}
    (bench.place / "certificates.json").write_text(json.dumps(facts))
    typst = peer(bench, "typst_certificates", bench.place)
    made: list[Drawn] = []
    seen = interleaved(
        ROUNDS,
        {
            "ours": lambda: timed(lambda: made.append(draw_certificates(mixed))),
            "one form, Latin alone": lambda: timed(lambda: _floor(mixed)),
            "usual reportlab": lambda: timed(lambda: _usual(mixed)),
            "typst": typst,
        },
    )
    if typst is not None:
        typst.close()
    ours, sides = split(seen)
    count = len(mixed.certificates)
    goals = (Goal(1 / 4, "typst"), Goal(1 / 15, "usual reportlab"))
    yield Line(
        f"{count:,} certificates, mixed scripts", "s", ours, sides, goals, "typst's QR codes made before"
    )
    yield Line("bytes a certificate", "bytes", len(made[0].pdf) / count, {}, (Goal(1500),))
    latin, persian = (job_of(count, script) for script in ("latin", "persian"))
    ours, sides = split(
        interleaved(
            ROUNDS,
            {
                "ours": lambda: timed(lambda: draw_certificates(persian)),
                "Latin": lambda: timed(lambda: draw_certificates(latin)),
            },
        )
    )
    yield Line(f"{count:,} certificates from right to left", "s", ours, sides, (Goal(3, "Latin"),))


def job_of(count: int, script: str) -> CertificateJob:
    """The same seed gives the same awards."""
    dice = random.Random(count)
    said = []
    for at in range(count):
        persian = script == "persian" or (script == "mixed" and at % 8 == 0)
        one = _certificate(at, dice, persian)
        if script == "mixed" and at % 8 == 1:
            one = replace(one, name=f"{one.name} {dice.choice(PERSIAN)}")
        said.append(one)
    signatures = (Signed("Iris Vogel", "Customer Service", _picture(500, 160)), Signed("Bo Li", "Mustaches"))
    design: Design = "carpet"
    return CertificateJob(design, "A4", False, _picture(400, 400), signatures, tuple(said))


def _certificate(at: int, dice: random.Random, persian: bool) -> Certificate:
    code = "C7K3" + "".join(dice.choice(LETTERS) for _ in range(16))
    given, family = dice.choice(PERSIAN[:4]), f"{dice.choice(PERSIAN[4:])} {dice.choice(PERSIAN[4:])}"
    serial = f"2026-{at + 1:04d}"
    if persian:
        title, name = "سبیل طلایی", f"{given} {family}"
        case = "".join(dice.choice("۰۱۲۳۴۵۶۷۸۹") for _ in range(4))
        citation = f"برای روز {case}، وقتی که {dice.choice(PERSIAN)} و {dice.choice(PERSIAN)} خندیدند."
        said = (
            "لوح تقدیر",
            "تقدیم می‌شود به",
            "اهداکننده: ایریس فوگل · ۷ آذر ۱۴۰۵",
            "شمارهٔ",
            "اصل است؟ مرا زیر اسکنر بگیر.",
        )
    else:
        title = dice.choice(TITLES)
        name = f"{dice.choice(GIVEN)} {dice.choice(FAMILY)} {dice.choice(FAMILY)}"
        deeds = dice.choice(DEEDS), dice.choice(DEEDS), dice.choice(GIVEN)
        citation = "For {} calls about a {}, a {} and once a dragon, as {} can tell.".format(
            dice.randrange(9000), *deeds
        )
        said = (
            "Certificate",
            "is awarded to",
            "Presented by Iris Vogel · November 28, 2026",
            "No.",
            "Hold me under the scanner.",
        )
    heading, awarded, presenter, number, check = said
    return Certificate(
        serial,
        "fa" if persian else "en",
        persian,
        "Customer Service Week",
        heading,
        title,
        awarded,
        name,
        citation,
        presenter,
        f"{number} \u2066{serial}\u2069",
        check,
        code,
    )


def _picture(width: int, height: int) -> bytes:
    from PIL import Image, ImageDraw

    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((10, 10, width - 10, height - 10), outline=(31, 107, 102, 255), width=12)
    content = io.BytesIO()
    image.save(content, "PNG")
    return content.getvalue()


def _floor(job: CertificateJob) -> bytes:
    """Nothing laid out: what reportlab takes for a form, three lines of Latin and a page."""
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfgen.canvas import Canvas

    content = io.BytesIO()
    canvas = Canvas(content, pagesize=landscape(A4), pageCompression=1)
    canvas.beginForm("art")
    canvas.rect(20, 20, 800, 550)
    canvas.endForm()
    for one in job.certificates:
        canvas.doForm("art")
        for y, words in ((380, one.title), (300, one.serial), (220, "Customer Service Week")):
            canvas.drawCentredString(421, y, words.encode("ascii", "replace").decode())
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def _usual(job: CertificateJob) -> bytes:
    """As a user would write it: a picture of each code by qrcode, drawn by reportlab, nothing shaped."""
    import qrcode
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.lib.utils import ImageReader
    from reportlab.pdfgen.canvas import Canvas

    from kiosk.printing.fonts import pdf_font

    content = io.BytesIO()
    canvas = Canvas(content, pagesize=landscape(A4))
    for one in job.certificates:
        canvas.rect(20, 20, 800, 550)
        canvas.drawImage(ImageReader(io.BytesIO(job.logo)), 60, 40, 90, 90, mask="auto")
        canvas.drawImage(ImageReader(io.BytesIO(job.signatures[0].picture)), 300, 60, 160, 50, mask="auto")
        canvas.drawImage(ImageReader(qrcode.make(one.code).get_image()), 700, 40, 80, 80)
        for y, size, words in (
            (480, 30, one.heading),
            (400, 36, one.title),
            (310, 60, one.name),
            (240, 16, one.citation),
            (200, 14, one.presenter),
            (30, 9, one.number),
        ):
            canvas.setFont(pdf_font("bold"), size)
            canvas.drawCentredString(421, y, words)
        canvas.showPage()
    canvas.save()
    return content.getvalue()
