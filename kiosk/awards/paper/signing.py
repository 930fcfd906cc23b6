"""The foot of a certificate: signatures, and the logo."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kiosk.awards.paper.layout import Layout, Text
from kiosk.awards.paper.model import CertificateJob, Misfit
from kiosk.awards.paper.plan import Plan, Slot
from kiosk.printing import shapes

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.page import Document

_NAME: Final = 4.8
_ROLE: Final = 4.4


def lines_of(job: CertificateJob, plan: Plan, layout: Layout) -> Iterator[Text]:
    """Names and roles, below the lines."""
    for signed, box in zip(job.signatures, plan.signatures, strict=False):
        slots = (
            (signed.name, box.above(_ROLE).lower(_NAME), Slot("signature", box, "bold", 4.2)),
            (signed.role, box.lower(_ROLE), Slot("signature", box, "medium", 3.6)),
        )
        for words, place, slot in slots:
            if words:
                yield layout.line(words, place, slot)


def draw_foot(document: Document, job: CertificateJob, plan: Plan, layout: Layout) -> None:
    for signed, box in zip(job.signatures, plan.signatures, strict=False):
        at = layout.at(box).above(_NAME + _ROLE)
        document.draw(shapes.stroke(shapes.line(at.x, at.y, at.x + at.width, at.y), plan.line, 0.35))
        _picture(document, signed.picture, at.above(0.6))
    _picture(document, job.logo, layout.at(plan.logo))


def unreadable(job: CertificateJob) -> Iterator[Misfit]:
    if job.logo and not _readable(job.logo):
        yield Misfit("", "logo", "picture")
    for signed in job.signatures:
        if signed.picture and not _readable(signed.picture):
            yield Misfit("", "signature", "picture")


def _picture(document: Document, content: bytes, box: Box) -> None:
    if content and _readable(content):
        document.picture(content, box)


@functools.lru_cache(maxsize=4)
def _readable(content: bytes) -> bool:
    """Pictures are checked and made small when they are kept; a disk may still have lost some of one."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(content), formats=("PNG", "JPEG")) as image:
            image.load()
    except (OSError, ValueError, SyntaxError):
        return False
    return True
