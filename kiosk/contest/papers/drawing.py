"""Paper ballots, drawn: what all have in common once, then a code on each and what is its person's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.contest.papers.job import BallotJob
from kiosk.contest.papers.marking import marks_width, put_marks
from kiosk.contest.papers.model import BallotCard, BallotLine
from kiosk.printing import shapes
from kiosk.printing.box import Box
from kiosk.printing.drawn import Drawn
from kiosk.printing.page_setting import Setting, drawn, placard
from kiosk.printing.placard import Look, Placard
from kiosk.printing.qr import qr_ops

HALF: Final = 10
"""So many costumes fit on half a page."""

_GUTTER: Final = 7.0
_QR: Final = 31.0
_TYPED: Final = 5.5
_GAP: Final = 5.0
_NUMBER: Final = 9.0
_TITLE: Final = 0.6
"""Of the height of a row; below it stands whose costume it is."""


@dataclass(frozen=True, slots=True)
class Places:
    """Boxes of one ballot, in mm, as on a page that begins at the left. `rows`: one for each costume."""

    frame: Box
    head: Box
    code: Box
    rows: tuple[Box, ...]
    foot: Box

    @staticmethod
    def of(frame: Box, costumes: int, languages: int) -> Places:
        inside = frame.inside(6.5)
        half = frame.width > frame.height
        head = 35.5 + languages * 4.2 if half else 42.0 + languages * 5.5
        foot = 4.0 + languages * 3.6 if half else 6.0 + languages * 4.2
        head = max(head, _QR + _TYPED + 1)
        middle = inside.below(head).above(foot)
        code = inside.upper(_QR + _TYPED)
        code = Box(inside.x + inside.width - _QR, code.y, _QR, code.height)
        words = inside.upper(head).first(inside.width - _QR - _GAP)
        return Places(frame, words, code, _rows(middle, costumes), inside.lower(foot))


def draw(job: BallotJob, progress: Callable[[int], None] | None = None) -> Drawn:
    first = job.texts[0]
    sheet = placard(Setting(job.paper, first.language, first.right_to_left, job.event), first.kicker)
    slots = _slots(sheet, job)
    for index, places in enumerate(slots):
        with sheet.document.form(f"ballot-{index}"):
            _face(sheet, places, job)
    cards = tuple(zip(job.cards, job.made_out, strict=True))
    for start in range(0, len(cards), len(slots)):
        some = cards[start : start + len(slots)]
        for index, (card, made_out) in enumerate(some):
            sheet.document.put(f"ballot-{index}")
            _own_part(sheet, slots[index], job, card, made_out)
        if len(slots) > 1:
            _cut_line(sheet)
        sheet.end()
        if progress:
            progress(start + len(some))
    return drawn(sheet.finish())


def _slots(sheet: Placard, job: BallotJob) -> tuple[Places, ...]:
    page = sheet.page
    frames: tuple[Box, ...] = (page,)
    if len(job.lines) <= HALF:
        high = (page.height - _GUTTER) / 2
        frames = (page.upper(high), page.lower(high))
    return tuple(Places.of(frame, len(job.lines), len(job.texts)) for frame in frames)


def _rows(middle: Box, costumes: int) -> tuple[Box, ...]:
    """In one column where there is room for it, else in two, filled from the top."""
    roomy = 14.0 if middle.height > 100 else 9.5
    columns = 1 if costumes * roomy <= middle.height else 2
    each = -(-costumes // columns)
    high = min(middle.height / each, 24.0 if columns == 1 else 20.0)
    found: list[Box] = []
    for column in middle.columns(columns, _GAP):
        found += [Box(column.x, column.top - (row + 1) * high, column.width, high) for row in range(each)]
    return tuple(found[:costumes])


def _face(sheet: Placard, places: Places, job: BallotJob) -> None:
    frame = places.frame
    sheet.document.draw(
        shapes.double_frame(frame.x, frame.y, frame.width, frame.height, shapes.RED, shapes.INK, 1.6, 2.8)
    )
    _head(sheet, places.head, job)
    size = min(_title_size(places.rows), 5.6)
    for number, line, row in zip(job.numbers, job.lines, places.rows, strict=True):
        sheet.rule(row.x, row.y, row.width, shapes.FAINT, 0.15)
        look = Look(size * 1.2, 2.0, "bold", "center", shapes.RED)
        sheet.line(number, row.first(_NUMBER).inside(0.4), look)
        _row(sheet, row, line, job, size)
    small = 3.0 if len(job.texts) < 3 else 2.6
    sheet.rule(places.foot.x, places.foot.top - 1.5, places.foot.width)
    _said(sheet, [text.hand_in for text in job.texts], places.foot.below(3.0), Look(small, 1.9))


def _head(sheet: Placard, head: Box, job: BallotJob) -> None:
    first = job.texts[0]
    kicker = head.upper(6.0)
    sheet.emblem(kicker.first(13.0), shapes.RED)
    sheet.line(first.kicker, kicker.after(16.0).first(44.0), Look(4.4, face="bold", paint=shapes.RED))
    event = kicker.after(62.0)
    sheet.line(job.event, event, Look(3.6, 2.0, align="end", theirs=True))
    rest = head.below(7.0)
    high = min(rest.height * 0.42, 22.0)
    sheet.fit(job.title, rest.upper(high), Look(12.0, 3.2, "display", theirs=True, leading=1.05))
    words = rest.below(high + 7.5)
    _said(sheet, [text.how for text in job.texts], words, Look(4.6, 2.2, "bold"))


def _said(sheet: Placard, texts: Sequence[str], box: Box, look: Look) -> None:
    """The same in each language, the leading one first; each runs in its own direction."""
    theirs = Look(look.largest, look.least, look.face, theirs=True, leading=look.leading)
    sheet.lines(texts, box, theirs)


def _row(sheet: Placard, row: Box, line: BallotLine, job: BallotJob, size: float) -> None:
    words = _words(row, job)
    title, name = words.upper(row.height * _TITLE).inside(0.35), words.lower(row.height * (1 - _TITLE))
    sheet.fit(line.title, title, Look(size, 1.9, "bold", theirs=True, leading=1.15))
    sheet.line(line.name, name.inside(0.25), Look(size * 0.68, 1.7, theirs=True, leading=1.15))
    put_marks(sheet, _marks(row, job), job.method, job.texts[0].stars)


def _title_size(rows: Sequence[Box]) -> float:
    return min(row.height for row in rows) * 0.5 if rows else 5.0


def _words(row: Box, job: BallotJob) -> Box:
    taken = marks_width(job.method, row.height)
    return row.after(_NUMBER).first(row.width - _NUMBER - taken - 1.5)


def _marks(row: Box, job: BallotJob) -> Box:
    taken = marks_width(job.method, row.height)
    return Box(row.x + row.width - taken, row.y, taken, row.height)


def _own_part(sheet: Placard, places: Places, job: BallotJob, card: BallotCard, made_out: str) -> None:
    code = places.code
    square = sheet.at(code.upper(_QR))
    sheet.document.draw(shapes.color(shapes.INK))
    sheet.document.draw(qr_ops(card.qr, square.x, square.y, _QR))
    sheet.line(card.typed, code.lower(_TYPED), Look(4.0, 2.6, "bold", "center"))
    if made_out:
        high = min((places.head.height - 7.0) * 0.42, 22.0)
        place = places.head.below(7.0 + high).upper(7.0)
        sheet.line(made_out, place, Look(5.0, 2.4, "bold", theirs=True, paint=shapes.TEAL))
    for line, row in zip(job.lines, places.rows, strict=True):
        if line.number in card.own:
            _strike(sheet, row, job)


def _strike(sheet: Placard, row: Box, job: BallotJob) -> None:
    """Their own: no box to mark, and why."""
    words, high = _words(row, job), row.height * (1 - _TITLE)
    said = row.lower(high).after(_NUMBER).inside(0.3)
    for covered in (_marks(row, job).wider(0.6), row.lower(high).after(_NUMBER).wider(0.3)):
        at = sheet.at(Box(covered.x, covered.y + 0.3, covered.width, covered.height - 0.6))
        sheet.document.draw(shapes.fill(shapes.rectangle(at.x, at.y, at.width, at.height), shapes.WHITE))
    size = min(_title_size([row]), 5.6) * 0.68
    sheet.line(job.texts[0].own, said, Look(size, 1.7, "bold", paint=shapes.RED, leading=1.15))
    middle = row.y + high + row.height * _TITLE / 2
    sheet.rule(row.x + 1, middle, words.x + words.width - row.x - 1, shapes.INK, 0.5)


def _cut_line(sheet: Placard) -> None:
    width, y = sheet.document.width, sheet.document.height / 2
    sheet.document.draw(shapes.stroke(shapes.line(6, y, width - 3, y), shapes.FAINT, 0.15, "[1 0.8] 0"))
    sheet.document.draw(shapes.placed(shapes.scissors(shapes.INK), 2.0, y, 1.3))
