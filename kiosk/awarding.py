"""Awards from what another area knows: the winners of a draw.

A contest's result joins here in the same way: `from_contest(house, id)` gives Drafts whose source begins with
`CONTEST-`. Nothing is stored: the organizer looks at the drafts, then `Awards.add_many` takes them.
"""

from __future__ import annotations

from kiosk.awards.model import Draft, Recipient
from kiosk.draw.model import Winner
from kiosk.house import House


def from_draw(house: House, draw_id: int) -> tuple[Draft, ...]:
    """One for each prize that somebody holds and that has no award yet, by seat; none before it is over.

    Raises Tampered, as all that reads a draw's winners.
    """
    awarded = {award.draft.source for award in house.awards.all() if award.withdrawn is None}
    drafts = (_draft(house, winner) for winner in house.handover.winners(draw_id))
    return tuple(draft for draft in drafts if draft.source not in awarded)


def _draft(house: House, winner: Winner) -> Draft:
    draw, seat = winner.draw, winner.seat
    return Draft(
        title=seat.prize,
        recipient=_recipient(house, seat.person),
        category=draw.plan.title,
        day=None if draw.at is None else draw.at.date(),
        picture=seat.picture,
        source=f"{draw.code}:{seat.number}",
    )


def _recipient(house: House, person: str) -> Recipient:
    """Who left since is still called by their name."""
    now = house.people.now(person)
    if now is not None and now.active:
        return Recipient("person", now.id)
    return Recipient("free", now.display if now is not None else person)
