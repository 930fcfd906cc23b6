"""The winners' sheet for whoever hands out: in the order of the draw, the absent struck through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.draw.model import Ceremony
from kiosk.draw.paper.common import moment, setting
from kiosk.draw.protocol.model import Gone, NoneLeft, Win
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import SHEETS, Paper
from kiosk.printing.page_setting import Setting, drawn, placard
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard

_EDGE: Final = 16.0
_HEAD: Final = 44.0
_STRIP: Final = 10.0
_FOOT: Final = 8.0
_ROW: Final = 14.0
_GONE: Final = 6.2
_END: Final = 64.0
_NUMBER: Final = 14.0
_TICK: Final = 10.0
_MOST: Final = 16
"""Missed people under one row; more of them go on below."""


@dataclass(frozen=True, slots=True)
class Missed:
    """Somebody who held the seat for a moment. `why` in words."""

    name: str
    ticket: str
    why: str


@dataclass(frozen=True, slots=True)
class Row:
    """A seat. `name` is "" where nobody was left to win it. `more`: only further people it missed."""

    number: str
    prize: str
    name: str
    team: str
    ticket: str
    missed: tuple[Missed, ...] = ()
    more: bool = False

    @property
    def height(self) -> float:
        return (0.0 if self.more else _ROW) + len(self.missed) * _GONE


@dataclass(frozen=True, slots=True)
class WinnersJob:
    """`record`: 64 hex digits. `feet`: a line for each page of `paginate`."""

    setting: Setting
    heading: str
    draw: str
    facts: str
    rows: tuple[Row, ...]
    nobody: str
    record_label: str
    compare: str
    record: str
    signatures: tuple[str, ...]
    feet: tuple[str, ...]


def winners_job(
    title: str,
    ceremony: Ceremony,
    name: Callable[[str], str],
    team: Callable[[str], str],
    paper: Paper,
    words: Words,
    notes: Mapping[tuple[int, str], str] | None = None,
) -> WinnersJob:
    """`name`, `team`: of a person's code, as this sheet may say them: full for whoever hands out, public
    where it is published. `notes`: (seat, person) -> what was written down when they were called gone.
    """
    say = words.say
    rows = _rows(ceremony, name, team, notes or {}, words)
    pages = len(paginate(paper, rows))
    draw = ceremony.draw
    won = sum(1 for seat in ceremony.seats if seat.person)
    when = moment(draw.at or ceremony.sheet.frozen, words)
    return WinnersJob(
        setting=setting(title, draw.code, paper, words),
        heading=say(Sentence("DrawPaper", "The winners")),
        draw=f"{draw.plan.title} · {draw.code}" if draw.plan.title else draw.code,
        facts=f"{say(Sentence('DrawPaper', '%Ln prizes won', n=won))} · {when}",
        rows=rows,
        nobody=say(Sentence("DrawPaper", "Nobody was left to win this.")),
        record_label=say(Sentence("DrawPaper", "Fingerprint of the record")),
        compare=say(Sentence("DrawPaper", "The published record has the same.")),
        record=ceremony.record_hash,
        signatures=(
            say(Sentence("DrawPaper", "Handed over by")),
            say(Sentence("DrawPaper", "Day")),
            say(Sentence("DrawPaper", "Signature")),
        ),
        feet=tuple(say(Sentence("Paper", "Page %1 of %2", (page, pages))) for page in range(1, pages + 1)),
    )


def _rows(
    ceremony: Ceremony,
    name: Callable[[str], str],
    team: Callable[[str], str],
    notes: Mapping[tuple[int, str], str],
    words: Words,
) -> tuple[Row, ...]:
    gone = _gone(ceremony)

    def missed(line: Gone, ticket: str) -> Missed:
        why = words.say(_why(line))
        note = notes.get((line.seat, line.person), "")
        return Missed(name(line.person), ticket, f"{why} · {note}" if note else why)

    rows: list[Row] = []
    for seat in ceremony.seats:
        lost = tuple(missed(line, ticket) for line, ticket in gone.get(seat.number, ()))
        person = (name(seat.person) or seat.person, team(seat.person)) if seat.person else ("", "")
        rows.append(Row(words.number(seat.number), seat.prize, *person, seat.ticket, lost[:_MOST]))
        for at in range(_MOST, len(lost), _MOST):
            rows.append(Row("", "", "", "", "", lost[at : at + _MOST], more=True))
    return tuple(rows)


def _gone(ceremony: Ceremony) -> dict[int, list[tuple[Gone, str]]]:
    """Seat -> who held it and left, with the ticket they had won it with."""
    held: dict[int, Win] = {}
    gone: dict[int, list[tuple[Gone, str]]] = {}
    for line in ceremony.course.lines if ceremony.course else ():
        if isinstance(line, Win):
            held[line.seat] = line
        elif isinstance(line, NoneLeft):
            held.pop(line.seat, None)
        elif isinstance(line, Gone):
            ticket = held[line.seat].ticket if line.seat in held else ""
            gone.setdefault(line.seat, []).append((line, ticket))
    return gone


def _why(line: Gone) -> Sentence:
    if line.why == "ABSENT":
        return Sentence("DrawPaper", "was not here")
    return Sentence("DrawPaper", "said no, thank you")


def paginate(paper: Paper, rows: Sequence[Row]) -> tuple[tuple[int, int], ...]:
    """From which row to which each page goes; on the last one there is room for the record."""
    height = SHEETS[paper][1] - 2 * _EDGE - _FOOT
    pages, first, left = [], 0, height - _HEAD
    for index, row in enumerate(rows):
        if row.height > left and index > first:
            pages.append((first, index))
            first, left = index, height - _STRIP
        left -= row.height
    if left < _END and first < len(rows):
        pages.append((first, len(rows)))
        first = len(rows)
    return (*pages, (first, len(rows)))


def draw_winners(job: WinnersJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """`progress` gets the pages done."""
    page = placard(job.setting, job.heading)
    pages = paginate(job.setting.paper, job.rows)
    for at, (first, last) in enumerate(pages):
        rest = _head(page, job, page.begin(), first=at == 0)
        for row in job.rows[first:last]:
            _draw_row(page, job, row, rest.upper(row.height))
            rest = rest.below(row.height)
        if at == len(pages) - 1:
            _end(page, job, rest.below(4))
        _foot(page, job, job.feet[at])
        page.end()
        if progress:
            progress(at + 1)
    return drawn(page.finish())


def _head(page: Placard, job: WinnersJob, inner: Box, first: bool) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import INK, RED, TEAL

    if not first:
        page.line(job.heading, inner.upper(7), Look(5, 3, "display", paint=RED, leading=1.15))
        return inner.below(_STRIP)
    emblem = inner.width * 0.22
    page.emblem(inner.after(inner.width - emblem).upper(20))
    words = inner.first(inner.width - emblem - 4)
    page.line(
        job.setting.title, words.upper(7.5), Look(6, 3, "display", paint=RED, theirs=True, leading=1.15)
    )
    page.fit(job.heading, words.below(7.5).upper(17), Look(16, 8, "display", leading=1.05))
    draw = Look(6.5, 3, "display", paint=TEAL, theirs=True, leading=1.15)
    page.fit(job.draw, inner.below(24.5).upper(8), draw)
    page.line(job.facts, inner.below(32.5).upper(5.5), Look(4.2, 2.8, "medium"))
    page.rule(inner.x, inner.top - 40, inner.width, INK, 0.8)
    if job.setting.across:
        page.ribbon(job.setting.across, inner.after(inner.width - emblem).below(21).upper(8))
    return inner.below(_HEAD)


def _draw_row(page: Placard, job: WinnersJob, row: Row, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT

    gone = box if row.more else box.below(_ROW)
    if not row.more:
        _draw_seat(page, job, row, box.upper(_ROW))
    for at, missed in enumerate(row.missed):
        line = gone.below(at * _GONE).upper(_GONE).after(_NUMBER + 3)
        look = Look(4, 2.6, "medium", paint=FAINT, theirs=True)
        width = page.line(missed.name, line.first(line.width * 0.44), look)
        page.rule(line.x, line.y + line.height / 2, width, FAINT, 0.45)
        said = f"{missed.ticket} · {missed.why}" if missed.ticket else missed.why
        page.fit(said, line.after(line.width * 0.46), Look(3.6, 2.4, "medium", paint=FAINT, theirs=True))
    page.rule(box.x, box.y, box.width, FAINT, 0.2)


def _draw_seat(page: Placard, job: WinnersJob, row: Row, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT, INK, RED, TEAL

    box = box.inside(0.9)
    page.line(row.number, box.first(_NUMBER), Look(8, 4, "display", "center", RED, leading=1.1))
    words = box.after(_NUMBER + 3).first(box.width - _NUMBER - _TICK - 6)
    prize, person = words.first(words.width * 0.42), words.after(words.width * 0.45)
    page.fit(row.prize, prize, Look(5, 2.2, "bold", paint=TEAL, theirs=True, leading=1.15))
    if not row.name:
        page.fit(job.nobody, person, Look(4.4, 2.8, "medium", paint=FAINT))
        return
    page.fit(row.name, person.upper(7.4), Look(6.6, 2.2, "display", theirs=True, leading=1.1))
    under = f"{row.team} · {row.ticket}" if row.team else row.ticket
    page.line(under, person.lower(4.6), Look(3.7, 2.4, "medium", theirs=True))
    page.tick(box.after(box.width - _TICK + 1), INK)


def _end(page: Placard, job: WinnersJob, box: Box) -> None:
    """The record's fingerprint, its first eight digits to compare at a glance, and who handed out."""
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT, INK, TEAL

    inside = page.panel(box.upper(30), TEAL)
    page.line(job.record_label, inside.upper(6), Look(4.8, 3, "display", paint=TEAL, leading=1.15))
    large, rest = inside.below(6.5).first(inside.width * 0.42), inside.below(6.5).after(inside.width * 0.44)
    page.groups(job.record[:8], large, 2, 11, "black")
    page.line(job.compare, rest.upper(5), Look(3.6, 2.6, "medium"))
    page.groups(job.record, rest.below(5.5), 8, 3.4, "medium")
    for column, words in zip(box.below(34).upper(18).columns(3, 8), job.signatures, strict=True):
        page.rule(column.x, column.y + 6, column.width, INK, 0.4)
        page.line(words, column.lower(5), Look(3.6, 2.6, "medium", paint=FAINT))


def _foot(page: Placard, job: WinnersJob, words: str) -> None:
    from kiosk.printing.placard import Look

    page.line(words, page.page.inside(8).lower(5), Look(3.4, 2.6, "medium", "end"))
