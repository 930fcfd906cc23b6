"""What somebody sees of their own after a pass: tickets and late finds. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.hunt.late import OPEN, Late, Now
from kiosk.hunt.model import Look, OwnFind
from kiosk.tickets.model import Claim, Ticket

NO_LOOK = Look("", 1)
_SHOWN = (*OPEN, Now.DECLINED)


def own_finds(
    claims: Sequence[Claim], tickets: Sequence[Ticket], looks: Mapping[str, Look], late: Sequence[Late]
) -> tuple[OwnFind, ...]:
    """Late ones first, then the newest find first; what was granted for another reason comes last.

    `tickets` are those that are not void, in order of granting.
    """
    brought = {one.claim.piece: one.claim.at for one in late if one.now is Now.GRANTED}
    waiting = [_late(one) for one in late if one.now in _SHOWN]
    found = [
        OwnFind(
            "granted" if claim.source in brought else "ticket",
            claim.tickets,
            looks.get(claim.source, NO_LOOK),
            brought.get(claim.source, claim.at),
        )
        for claim in sorted(claims, key=lambda claim: claim.id, reverse=True)
    ]
    claimed = {claim.source for claim in claims}
    grants: dict[str, list[str]] = {}
    for ticket in tickets:
        if ticket.source not in claimed:
            grants.setdefault(ticket.source, []).append(ticket.number)
    granted = [OwnFind("ticket", tuple(numbers), NO_LOOK, None) for numbers in grants.values()]
    return (*waiting, *found, *granted)


def _late(late: Late) -> OwnFind:
    return OwnFind("declined" if late.now is Now.DECLINED else "waiting", (), late.look, late.claim.at)
