"""Whole draws by the real protocol, from made-up tickets: what papers are made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from kiosk.draw.model import Ceremony, Draw, Plan, Prize, Seat, Sheet, Stage
from kiosk.draw.protocol.computing import commit_of, digest, rank, seed_of
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import Act, Ask, Contribution, Drawn, Entries, Entry, Gone, WhyGone, Win
from kiosk.draw.protocol.writing import aborted_text, entries_text, record_text, sheet_text

SECRET = digest("a secret for tests")
LATE = datetime(2026, 3, 20, 15, 2, tzinfo=UTC)
ASKS = (Ask("WORDS"), Ask("WORDS"), Ask("DICE10", 20))
SAID = (Contribution("WORDS", "SNOW"), Contribution("WORDS", "TEA"), Contribution("DICE10", "1234567890" * 2))


@dataclass(frozen=True)
class Played:
    ceremony: Ceremony
    entries: bytes
    ended: bytes


def sheet_of(entries: Entries, title: str) -> Sheet:
    hashed, commit = digest(entries_text(entries)), commit_of(SECRET)
    return Sheet(
        code=entries.draw,
        title=title,
        frozen=LATE,
        tickets=len(entries.tickets),
        people=len({each.person for each in entries.tickets}),
        entries_hash=hashed,
        commit=commit,
        asks=entries.asks,
        log=entries.log,
        number=entries.number,
        previous=entries.previous,
        qr=sheet_text(entries.draw, hashed, commit),
    )


def listed(prizes: Sequence[str], people: int, code: str = "DRAW-1", asks: Sequence[Ask] = ASKS) -> Entries:
    tickets = tuple(Entry(f"T-{at:06}", f"P-{at:06}", f"PIECE-{at:04}") for at in range(1, people + 1))
    seal = digest("the ticket log")
    return Entries(
        "7K3", code, 1, None, (people, seal), True, "at-end", tuple(asks), tuple(prizes), (), tickets
    )


def played(
    prizes: Sequence[str] = ("Coffee mug", "Book voucher", "Dinner for two"),
    people: int = 40,
    code: str = "DRAW-1",
    title: str = "Friday draw",
    rounds: Sequence[Sequence[tuple[int, WhyGone]]] = (),
) -> Played:
    """All seats drawn; in each round these seats' holders are called gone, and their seats drawn again."""
    entries = listed(prizes, people, code)
    ranking = rank(
        seed_of(digest(entries_text(entries)), commit_of(SECRET), SAID, SECRET),
        [each.ticket for each in entries.tickets],
    )
    acts: list[Act] = [Drawn()] * len(prizes)
    for each in rounds:
        holders = course(entries, ranking, acts).holders
        acts += [Gone(seat, holders[seat].person, why) for seat, why in each]
        acts += [Drawn()] * len(each)
    came = course(entries, ranking, acts)
    sheet = sheet_of(entries, title)
    record = record_text(sheet.entries_hash, sheet.commit, SAID, SECRET, came.lines)
    held = came.holders
    seats = tuple(_seat(at, prize, held.get(at)) for at, prize in enumerate(prizes, 1))
    draw = Draw(1, Plan(title, tuple(map(Prize, prizes)), absent="at-end"), Stage.CLOSED, code, LATE)
    ceremony = Ceremony(draw, "over", sheet, (), 2, entries, came, seats, digest(record))
    return Played(ceremony, entries_text(entries).encode(), record.encode())


def _seat(at: int, prize: str, win: Win | None) -> Seat:
    return Seat(at, prize, "", win.person, win.ticket, win.rank) if win else Seat(at, prize, "")


def broken_off(reason: str = "The fire alarm went off") -> Played:
    entries = listed(("Mug",), 3)
    sheet = sheet_of(entries, "Friday draw")
    text = aborted_text(sheet.entries_hash, sheet.commit, reason)
    draw = Draw(1, Plan("Friday draw", (Prize("Mug"),)), Stage.ABORTED, "DRAW-1", LATE)
    ceremony = Ceremony(draw, "aborted", sheet, (), 0, entries, record_hash=digest(text))
    return Played(ceremony, entries_text(entries).encode(), text.encode())
