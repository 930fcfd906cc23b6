"""The commitment sheet: what is fixed before anything is drawn, for everybody to photograph."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from kiosk.draw.model import REHEARSAL, Sheet
from kiosk.draw.paper.common import asked, from_a_hat, setting
from kiosk.draw.protocol.model import Ask
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, drawn, placard
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

_MANY = 6


@dataclass(frozen=True, slots=True)
class SheetJob:
    """`facts`: value and label. `entries`, `commit`, `seal`: 64 hex digits under their label; `previous`
    too, or words where there is no draw before. `asks`: mark and words.
    """

    setting: Setting
    heading: str
    draw: str
    facts: tuple[tuple[str, str], ...]
    qr: str
    photograph: str
    entries: tuple[str, str]
    commit: tuple[str, str]
    asking: str
    asks: tuple[tuple[str, str], ...]
    hat: str
    seal: tuple[str, str]
    previous: tuple[str, str]
    limit: str
    limits: tuple[str, ...]


def sheet_job(title: str, sheet: Sheet, one_per_person: bool, paper: Paper, words: Words) -> SheetJob:
    """`title`: the event's, in people's words; `one_per_person` as in the entries."""
    say = words.say
    alone = len(sheet.asks) == 1
    dice = next((ask for ask in reversed(sheet.asks) if ask.dice), None)
    return SheetJob(
        setting=setting(title, sheet.code, paper, words),
        heading=say(Sentence("DrawPaper", "The list is closed")),
        draw=f"{sheet.title} · {sheet.code}" if sheet.title else sheet.code,
        facts=_facts(sheet, words),
        qr=sheet.qr,
        photograph=say(Sentence("DrawPaper", "Photograph this!")),
        entries=(say(Sentence("DrawPaper", "Fingerprint of the list")), sheet.entries_hash),
        commit=(say(Sentence("DrawPaper", "Fingerprint of the secret")), sheet.commit),
        asking=say(Sentence("DrawPaper", "What comes now")),
        asks=tuple((mark, say(asked(ask, alone))) for mark, ask in _marked(sheet.asks, words)),
        hat=say(from_a_hat(dice)) if dice else "",
        seal=(
            say(Sentence("DrawPaper", "Seal of the ticket log, line %1", (sheet.log[0],))),
            sheet.log[1],
        ),
        previous=_previous(sheet, words),
        limit=say(Sentence("DrawPaper", "What this sheet can and cannot do")),
        limits=tuple(say(each) for each in limits(one_per_person)),
    )


def _facts(sheet: Sheet, words: Words) -> tuple[tuple[str, str], ...]:
    say = words.say
    number = (
        (words.number(sheet.number), say(Sentence("DrawPaper", "draw number")))
        if not sheet.code.startswith(REHEARSAL)
        else (sheet.code, say(Sentence("DrawPaper", "rehearsal")))
    )
    return (
        (words.number(sheet.tickets), say(Sentence("DrawPaper", "tickets"))),
        (words.number(sheet.people), say(Sentence("DrawPaper", "people"))),
        number,
        (words.time(sheet.frozen), words.date(sheet.frozen.date())),
    )


def _previous(sheet: Sheet, words: Words) -> tuple[str, str]:
    label = words.say(Sentence("DrawPaper", "Fingerprint of the draw before"))
    if sheet.previous is not None:
        return label, sheet.previous
    return label, words.say(Sentence("DrawPaper", "None: this is the first one."))


def _marked(asks: tuple[Ask, ...], words: Words) -> list[tuple[str, Ask]]:
    """Each ask with its number; many of the same kind in a row share a line."""
    numbered = list(enumerate(asks, 1))
    if len(asks) <= _MANY:
        return [(words.number(at), ask) for at, ask in numbered]
    marked = []
    for ask, run in groupby(numbered, key=lambda each: each[1]):
        places = [at for at, _ in run]
        ends = dict.fromkeys((places[0], places[-1]))
        marked.append(("–".join(words.number(at) for at in ends), ask))
    return marked


def limits(one_per_person: bool) -> tuple[Sentence, ...]:
    """What the protocol cannot show, in plain words."""
    said = (
        Sentence(
            "DrawPaper",
            "Whatever is changed after this moment comes to light, if somebody kept this sheet and checks.",
        ),
        Sentence(
            "DrawPaper",
            "Invented tickets from before are not impossible, but visible: "
            "the list says of each where it came from.",
        ),
        Sentence(
            "DrawPaper",
            "If a winner is called absent and is here, the room sees it. The kiosk cannot: speak up.",
        ),
    )
    small_first = Sentence("DrawPaper", "Who wins a small prize first cannot win a big one later.")
    return (*said, small_first) if one_per_person else said


def draw_sheet(job: SheetJob) -> Drawn:
    """One page."""
    page = placard(job.setting, job.heading)
    inner = page.begin()
    rest = _head(page, job, inner)
    codes = rest.upper(rest.height * 0.42)
    _codes(page, job, codes)
    rest = rest.below(codes.height + 4)
    limits = rest.lower(rest.height * 0.42)
    _panels(page, job, rest.above(limits.height + 3.5))
    _limits(page, job, limits)
    page.end()
    return drawn(page.finish())


def _head(page: Placard, job: SheetJob, inner: Box) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, RED, TEAL

    emblem = inner.width * 0.2
    page.emblem(inner.after(inner.width - emblem).upper(18))
    words = inner.first(inner.width - emblem - 4)
    page.line(
        job.setting.title, words.upper(7.5), Look(6, 3, "display", paint=RED, theirs=True, leading=1.15)
    )
    page.fit(job.heading, words.below(7.5).upper(16), Look(15, 8, "display", leading=1.05))
    page.fit(
        job.draw, inner.below(23.5).upper(8.5), Look(7, 3, "display", paint=TEAL, theirs=True, leading=1.15)
    )
    rest = inner.below(33)
    if job.setting.across:
        page.ribbon(job.setting.across, rest.upper(8))
        rest = rest.below(10)
    for box, (value, label) in zip(rest.upper(17).columns(4, 4), job.facts, strict=True):
        page.panel(box, INK)
        inside = box.inside(2.6)
        page.fit(value, inside.upper(6.9), Look(7, 3, "black", "center", leading=1.0))
        page.fit(label, inside.below(6.9), Look(3.8, 2.2, "medium", "center", leading=1.15))
    return rest.below(21)


def _codes(page: Placard, job: SheetJob, box: Box) -> None:
    """The code to photograph, and beside it the two fingerprints it holds."""
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import RED

    left = box.first(box.height - 9)
    page.qr(job.qr, left.above(9))
    page.ribbon(job.photograph, left.lower(8))
    right = box.after(left.width + 5)
    half = (right.height - 3) / 2
    for part, (label, code) in ((right.upper(half), job.entries), (right.lower(half), job.commit)):
        page.line(label, part.upper(6.5), Look(5, 3, "display", paint=RED, leading=1.1))
        page.groups(code, part.below(7), 4, 6.4)


def _panels(page: Placard, job: SheetJob, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import TEAL

    left, right = box.columns(2, 4)
    inside = page.panel(left, TEAL)
    page.line(job.asking, inside.upper(7), Look(5.6, 3, "display", paint=TEAL, leading=1.1))
    hat = inside.lower(inside.height * 0.28)
    page.fit(job.hat, hat, Look(4.2, 2.3, "regular", leading=1.2))
    page.numbered(job.asks, inside.below(8).above(hat.height + 1), Look(6, 2.2, "medium"), TEAL)
    inside = page.panel(right, TEAL)
    half = (inside.height - 3) / 2
    for part, (label, said) in ((inside.upper(half), job.seal), (inside.lower(half), job.previous)):
        page.fit(label, part.upper(5.6), Look(4, 2.4, "bold", paint=TEAL, leading=1.15))
        room = part.below(6)
        if len(said) == 64 and said.isascii():
            page.groups(said, room, 6, 4.2, "medium")
        else:
            page.fit(said, room.upper(9), Look(4.2, 2.6, "medium"))


def _limits(page: Placard, job: SheetJob, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import RED

    inside = page.panel(box, RED)
    page.line(job.limit, inside.upper(7), Look(5.6, 3, "display", paint=RED, leading=1.1))
    page.lines(job.limits, inside.below(8), Look(5.2, 2.4, "medium", leading=1.2))
