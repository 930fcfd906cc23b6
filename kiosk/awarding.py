"""Awards from what another area knows: the winners of a draw, the podium of a contest.

Nothing is stored: the organizer looks at the drafts, then `Awards.add_many` takes them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.answers import Unavailable
from kiosk.awards.model import LONGEST_TITLE, Draft, Recipient
from kiosk.contest.model import Contest, Entry, Placed
from kiosk.contest.result.service import places_of
from kiosk.draw.model import Winner
from kiosk.house import House
from kiosk.words import Sentence, Words


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


def from_contest(house: House, contest: int, words: Words | None = None) -> tuple[Draft, ...]:
    """One for each costume on the podium that has none yet, best first; equals have one each.

    `words`: the language in which the place stands in the title. Refused before the vote is closed.
    """
    awarded = {
        (award.draft.source, award.draft.recipient) for award in house.awards.all() if award.withdrawn is None
    }
    here = house.results.of(contest)
    drafts = (_placed(house, here.contest, one, words) for group in places_of(here) for one in group)
    return tuple(draft for draft in drafts if (draft.source, draft.recipient) not in awarded)


def wins_twice(house: House, contest: int) -> tuple[Sentence, ...]:
    """Who is on this podium and has won something else already: for the organizer, before anybody is called
    to the stage. Refused before the vote is closed."""
    placed = [one for group in places_of(house.results.of(contest)) for one in group]
    holders = {(one.entry.draft.kind, one.entry.draft.owner): one.entry for one in placed}
    return tuple(said for whose, entry in holders.items() for said in _also(house, contest, whose, entry))


def _also(house: House, contest: int, whose: tuple[str, str], entry: Entry) -> Iterator[Sentence]:
    name = f"\u2068{_holder(house, entry)}\u2069"
    for other in house.contests.all():
        if other.id != contest and other.stage in ("closed", "revealed"):
            firsts = (one.entry.draft for one in house.results.of(other.id).placed if one.place == 1)
            if any((first.kind, first.owner) == whose for first in firsts):
                title = f"\u2068{other.plan.title}\u2069"
                yield Sentence("Twice", "%1 is first in “%2”, too.", (name, title))
    own = f"{house.contests.get(contest).code}:"
    for award in house.awards.all():
        given = award.draft
        same = (given.recipient.kind, given.recipient.key) == whose
        if same and award.withdrawn is None and not given.source.startswith(own):
            yield Sentence("Twice", "%1 has an award already: “%2”.", (name, f"\u2068{given.title}\u2069"))
    if whose[0] == "person" and whose[1] in _lucky(house):
        yield Sentence("Twice", "%1 won a prize in a draw.", (name,))


def _lucky(house: House) -> frozenset[str]:
    try:
        return house.handover.won()
    except Unavailable:
        return frozenset()


def _holder(house: House, entry: Entry) -> str:
    """In full: it is the organizer who reads it."""
    if entry.draft.kind == "team":
        return entry.draft.owner
    now = house.people.now(entry.draft.owner)
    return now.display if now is not None else entry.name


def _placed(house: House, contest: Contest, one: Placed, words: Words | None) -> Draft:
    entry = one.entry
    return Draft(
        title=_title(contest.plan.title, one.place, words),
        recipient=_winner(house, entry),
        citation=entry.draft.title,
        category=contest.plan.category,
        day=None if contest.closed is None else contest.closed.date(),
        picture=entry.draft.photos[0] if entry.draft.photos and entry.draft.consent else "",
        source=f"{contest.code}:{one.place}",
    )


def _title(title: str, place: int, words: Words | None) -> str:
    """The first place bears the contest's title alone."""
    if place == 1:
        return title
    said = words.say(_PLACES[place - 2]) if words is not None else str(place)
    room = LONGEST_TITLE - len(said) - 3
    return f"{title if len(title) <= room else title[: room - 1] + '…'} · {said}"


_PLACES = (Sentence("Twice", "second place"), Sentence("Twice", "third place"))


def _winner(house: House, entry: Entry) -> Recipient:
    if entry.draft.kind == "person":
        return _recipient(house, entry.draft.owner)
    if house.people.by_team(entry.draft.owner):
        return Recipient("team", entry.draft.owner)
    return Recipient("free", entry.draft.owner)


def _recipient(house: House, person: str) -> Recipient:
    """Who left since is still called by their name."""
    now = house.people.now(person)
    if now is not None and now.active:
        return Recipient("person", now.id)
    return Recipient("free", now.display if now is not None else person)
