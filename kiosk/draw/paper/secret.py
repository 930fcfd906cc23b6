"""The secret's page for a sealed envelope: the copy that is asked for when the kiosk has lost its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.draw.model import Sheet
from kiosk.draw.paper.common import moment, setting
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, drawn, placard
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard


@dataclass(frozen=True, slots=True)
class SecretJob:
    """`secret`: 64 hex digits. `steps`: a mark, in the digits of the language, and what to do."""

    setting: Setting
    heading: str
    draw: str
    frozen: str
    seal: str
    secret: str
    steps: tuple[tuple[str, str], ...]


def secret_job(title: str, sheet: Sheet, secret: str, paper: Paper, words: Words) -> SecretJob:
    """`title`: the event's, in people's words."""
    say = words.say
    steps = (
        Sentence("DrawPaper", "Print this once, then delete the file. Nobody reads it, you neither."),
        Sentence("DrawPaper", "Fold it so that nothing shows, and seal it in an envelope."),
        Sentence("DrawPaper", "Two people sign across the flap. Somebody the room trusts keeps it."),
        Sentence(
            "DrawPaper",
            "If the kiosk has lost its own copy, it asks for this one: open the envelope in front of "
            "everybody and scan the code, or type the letters.",
        ),
        Sentence("DrawPaper", "If it never asks, leave the envelope closed until the draw is over."),
    )
    return SecretJob(
        setting=setting(title, sheet.code, paper, words),
        heading=say(Sentence("DrawPaper", "The secret")),
        draw=f"{sheet.title} · {sheet.code}" if sheet.title else sheet.code,
        frozen=moment(sheet.frozen, words),
        seal=say(Sentence("DrawPaper", "Open only if the kiosk asks for it")),
        secret=secret,
        steps=tuple((words.number(at), say(step)) for at, step in enumerate(steps, 1)),
    )


def draw_envelope(job: SecretJob) -> Drawn:
    """One page."""
    page = placard(job.setting, job.heading)
    rest = _head(page, job, page.begin())
    half = rest.height * 0.47
    _secret(page, job, rest.upper(half))
    _steps(page, job, rest.below(half + 6))
    page.end()
    return drawn(page.finish())


def _head(page: Placard, job: SecretJob, inner: Box) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import RED, TEAL

    title = Look(6.5, 3, "display", "center", RED, theirs=True, leading=1.15)
    page.line(job.setting.title, inner.upper(8), title)
    page.emblem(inner.below(11).upper(20))
    rest = inner.below(34)
    page.fit(job.heading, rest.upper(24), Look(22, 10, "display", "center", leading=1.05))
    draw = Look(7.5, 3, "display", "center", TEAL, theirs=True, leading=1.15)
    page.fit(job.draw, rest.below(25).upper(9), draw)
    page.line(job.frozen, rest.below(34).upper(6.5), Look(4.6, 3, "medium", "center"))
    rest = rest.below(44)
    if job.setting.across:
        page.ribbon(job.setting.across, rest.upper(9))
        rest = rest.below(12)
    page.ribbon(job.seal, rest.upper(12))
    return rest.below(18)


def _secret(page: Placard, job: SecretJob, box: Box) -> None:
    side = min(box.height, box.width * 0.46)
    middle = box.below((box.height - side) / 2).upper(side)
    page.qr(job.secret.upper(), middle.first(side))
    page.groups(job.secret, middle.after(side + 4).inside(3), 4, 7.4)


def _steps(page: Placard, job: SecretJob, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import TEAL

    page.numbered(job.steps, page.panel(box, TEAL).inside(1), Look(6, 2.8, "medium"), TEAL)
