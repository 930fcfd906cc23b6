"""Certificates as PDF: what all have in common is kept once, a page holds only what is its own."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.awards.paper.designs import ARTS, PLANS
from kiosk.awards.paper.layout import Layout, Text, misfits_of
from kiosk.awards.paper.model import Certificate, CertificateJob, Misfit
from kiosk.awards.paper.plan import Page, Plan
from kiosk.awards.paper.signing import draw_foot, lines_of, unreadable
from kiosk.printing import shapes
from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import SHEETS

if TYPE_CHECKING:
    from kiosk.printing.page import Document
    from kiosk.printing.qt_foundry import Foundry
    from kiosk.printing.qt_type import Typesetter

Progress = Callable[[int], None]
Codes = Callable[[str, float, float, float], str]
_STEP: Final = 10
_MANY: Final = 200
"""From so many on, codes are added up."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """What certificates share that differ in the award alone."""

    form: str
    plan: Plan
    layout: Layout
    same: tuple[Text, ...]


def draw_certificates(
    job: CertificateJob, progress: Progress | None = None, foundry: Foundry | None = None
) -> Drawn:
    """A page for each; `progress` gets the number done, now and then. `foundry`: that of documents before."""
    from kiosk.printing.page import Document
    from kiosk.printing.qr import qr_ops
    from kiosk.printing.qr_many import ManyCodes
    from kiosk.printing.qt_type import Typesetter

    setter, first = Typesetter(foundry), job.certificates[0]
    document = Document(job.paper, f"{first.heading} {first.event}", first.language, landscape=True)
    kinds = _kinds(job, setter)
    for kind in kinds.values():
        _keep(document, job, kind)
    found = list(_shared(job, kinds))
    codes = ManyCodes().ops if len(job.certificates) >= _MANY else qr_ops
    for done, certificate in enumerate(job.certificates, 1):
        kind = kinds[_key(certificate)]
        own = kind.layout.own(certificate)
        found += misfits_of(certificate.serial, own)
        document.leaf(kind.form, _ops(kind, own, certificate.code, codes))
        if progress and (done % _STEP == 0 or done == len(job.certificates)):
            progress(done)
    document.embed(setter.case)
    whys = {one.why for one in found}
    return Drawn(document.finish(), document.pages, notes(False, "cut" in whys, int("letters" in whys)))


def write_each(job: CertificateJob, folder: Path, progress: Progress | None = None) -> int:
    """A file for each, named by its serial; returns how many. OSError: the disk is full or gone."""
    from kiosk.printing.qt_foundry import Foundry

    foundry = Foundry()
    for done, certificate in enumerate(job.certificates, 1):
        drawn = draw_certificates(replace(job, certificates=(certificate,)), foundry=foundry)
        (folder / f"{certificate.serial}.pdf").write_bytes(drawn.pdf)
        if progress:
            progress(done)
    return len(job.certificates)


def misfits(job: CertificateJob) -> tuple[Misfit, ...]:
    """What `draw_certificates` would have to change; nothing is drawn."""
    from kiosk.printing.qt_type import Typesetter

    kinds = _kinds(job, Typesetter())
    found = list(_shared(job, kinds))
    for certificate in job.certificates:
        found += misfits_of(certificate.serial, kinds[_key(certificate)].layout.own(certificate))
    return tuple(found)


def _key(certificate: Certificate) -> tuple[str, ...]:
    return certificate.language, certificate.event, certificate.heading, certificate.check


def _kinds(job: CertificateJob, setter: Typesetter) -> dict[tuple[str, ...], _Kind]:
    kinds: dict[tuple[str, ...], _Kind] = {}
    plan = PLANS[job.design](_page(job))
    for one in job.certificates:
        if _key(one) not in kinds:
            layout = Layout(setter, plan, SHEETS[job.paper][1], one.right_to_left)
            same = (*layout.same(one), *lines_of(job, plan, layout))
            kinds[_key(one)] = _Kind(f"kind-{len(kinds)}", plan, layout, same)
    return kinds


def _page(job: CertificateJob) -> Page:
    height, width = SHEETS[job.paper]
    return Page(width, height, job.saving, bool(job.logo), len(job.signatures))


def _shared(job: CertificateJob, kinds: dict[tuple[str, ...], _Kind]) -> Iterator[Misfit]:
    yield from unreadable(job)
    for kind in kinds.values():
        yield from misfits_of("", kind.same)


def _keep(document: Document, job: CertificateJob, kind: _Kind) -> None:
    """The design is stored once; a language that begins at the right sees it as in a mirror."""
    if kind.form == "kind-0":
        with document.form("design"):
            document.draw(_art(ARTS[job.design], _page(job)))
    with document.form(kind.form):
        if kind.layout.mirrored:
            document.draw(f"q -1 0 0 1 {shapes.number(document.width)} 0 cm")
        document.put("design")
        if kind.layout.mirrored:
            document.draw("Q")
        draw_foot(document, job, kind.plan, kind.layout)
        document.draw("\n".join(map(_shown, kind.same)))
        code = kind.layout.at(kind.plan.code)
        document.draw(shapes.fill(shapes.rectangle(code.x, code.y, code.width, code.height), shapes.WHITE))


@functools.lru_cache(maxsize=4)
def _art(draw: Callable[[Page], str], page: Page) -> str:
    return draw(page)


def _ops(kind: _Kind, texts: tuple[Text, ...], code: str, codes: Codes) -> str:
    at = kind.layout.at(kind.plan.code)
    words = "\n".join(map(_shown, texts))
    return f"{words}\n{shapes.color(shapes.INK)}\n{codes(code, at.x, at.y, at.width)}"


def _shown(text: Text) -> str:
    scale = f"{text.scale:.6f}"
    return (
        f"{shapes.color(text.paint)}\nBT {scale} 0 0 {scale} {shapes.numbers(text.x, text.top)} Tm\n"
        f"{text.set.ops}\nET"
    )
