"""Where the hunt is decided: the answers to a scan, opening hours, and the teams' standing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum, auto

from kiosk.event.model import Shifts, Way, Window
from kiosk.hunt.board import TeamLine
from kiosk.hunt.model import (
    AlreadyClaimed,
    AlreadyYours,
    Closed,
    LateClaim,
    LateDeclined,
    Look,
    NotOpenYet,
    OutsideShift,
    Replaced,
    Standing,
    UnknownCode,
    YouHaveThisOne,
)
from kiosk.hunt.pieces import Piece, State
from kiosk.hunt.visit import Visit, receipt_for
from kiosk.people.identity import is_enough
from kiosk.tickets.model import Claim

UNDO_SECONDS = 10.0
CORRECT_SECONDS = 60.0


class Next(Enum):
    """What remains to be done about a piece that nothing speaks against."""

    ASK = auto()
    CLAIM = auto()
    KEEP = auto()
    SHOW_AGAIN = auto()


No = (
    YouHaveThisOne
    | AlreadyYours
    | AlreadyClaimed
    | Replaced
    | UnknownCode
    | NotOpenYet
    | Closed
    | LateDeclined
    | OutsideShift
)


@dataclass(frozen=True, slots=True)
class Hours:
    """When claims count; None is no limit, `over` ends it all. A team without a window has none."""

    opens: datetime | None
    closes: datetime | None
    over: bool
    late_claims: bool
    shifts: Shifts


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about a scanned code. `dead`: the code was replaced. `late`: it was brought late."""

    piece: Piece | None
    dead: bool
    claim: Claim | None
    late: LateClaim | None


def look(piece: Piece) -> Look:
    return Look(piece.style, piece.value)


def decide(
    known: Known, visit: Visit, hours: Hours, now: datetime, team: str, way: Way = "name"
) -> No | Next:
    """`team` is that of the visit's person, "" without one; `way` is how visitors say who they are."""
    piece, claim = known.piece, known.claim
    if piece is None:
        return UnknownCode()
    if known.dead or piece.state is State.VOID:
        return Replaced()
    if claim is not None:
        return _claimed(piece, claim, visit)
    no = out_of_hours(hours, now, team)
    if isinstance(no, Closed) and (hours.late_claims or known.late is not None):
        return _late(piece, known.late, visit, way)
    if no is not None:
        return no
    return Next.CLAIM if _may_act(visit, way) else Next.ASK


def _may_act(visit: Visit, way: Way) -> bool:
    return visit.person is not None and is_enough(way, "pass" if visit.proved else "name")


def _claimed(piece: Piece, claim: Claim, visit: Visit) -> No | Next:
    receipt = receipt_for(visit, piece.id)
    if receipt is not None and receipt.tickets == claim.tickets:
        return YouHaveThisOne(receipt)
    if visit.person != claim.person:
        return AlreadyClaimed(look(piece))
    if visit.since is not None and claim.log_n > visit.since:
        return Next.SHOW_AGAIN
    return AlreadyYours(look(piece), claim.tickets) if visit.proved else AlreadyClaimed(look(piece))


def _late(piece: Piece, late: LateClaim | None, visit: Visit, way: Way) -> No | Next:
    if late is None:
        return Next.KEEP if _may_act(visit, way) else Next.ASK
    if piece.id not in visit.kept and not (visit.proved and visit.person == late.person):
        return AlreadyClaimed(look(piece))
    return LateDeclined(look(piece)) if late.decision == "declined" else Closed(kept=True)


def out_of_hours(hours: Hours, now: datetime, team: str) -> NotOpenYet | Closed | OutsideShift | None:
    if hours.opens is not None and now < hours.opens:
        return NotOpenYet(hours.opens)
    if hours.over or (hours.closes is not None and now >= hours.closes):
        return Closed(kept=False)
    window = hours.shifts.get(team)
    if window is not None and not in_window(window, now.time()):
        return OutsideShift(*window)
    return None


def in_window(window: Window, moment: time) -> bool:
    """From its begin until before its end, also past midnight; the same time twice is the whole day."""
    begin, end = window
    if begin < end:
        return begin <= moment < end
    return begin == end or moment >= begin or moment < end


def team_lines(teams: Mapping[str, int], pieces: Mapping[str, int]) -> tuple[TeamLine, ...]:
    """Most tickets first, then by name. `teams` has every team and its tickets, `pieces` those with finds."""
    ordered = sorted(teams.items(), key=lambda item: (-item[1], item[0]))
    return tuple(TeamLine(name, tickets, pieces.get(name, 0)) for name, tickets in ordered)


def standing(team: str, teams: Mapping[str, int]) -> Standing | None:
    if team not in teams:
        return None
    tickets = teams[team]
    rank = 1 + sum(other > tickets for other in teams.values())
    return Standing(team, rank, len(teams), tickets)
