"""The sample event's contests: one that is open, one for tomorrow with judges, one ready for the podium."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.contest.model import Criterion, EntryDraft, MayVote, Plan
from kiosk.event.pictures import Pictures
from kiosk.house import House
from kiosk.people.model import Person

ART = Path(__file__).parents[1] / "assets" / "demo"
VOTES = 40
MUSTACHE_VOTES = 36
COSTUMES = "Costumes"
MINUTES = 50
"""From the opening to the present."""

# Team, title, photos, how well liked.
FAMILIES = (
    ("Support", "The Cave-Dwellers Next Door", ("1a", "1b"), 8),
    ("Marketing", "The Family from the House on the Hill", ("2a",), 6),
    ("Engineering", "Lost on Planet Copier", ("3a", "3b"), 9),
    ("Sales", "Four on a Sofa", ("4a",), 4),
    ("Warehouse", "Nine Squares, One Family", ("5a",), 5),
    ("Finance", "Shoulder Pads: The Next Generation", ("6a",), 7),
    ("Field Service", "The Little House behind the Loading Ramp", ("7a",), 3),
    ("Billing", "Inspector Mustache and Sons", ("8a", "8b"), 6),
)

# Title, how many find it good, points of each judge for each criterion. Two tie for the third place.
MUSTACHES = (
    ("The Handlebar", 27, ((9, 8), (10, 9), (9, 9))),
    ("The Walrus", 21, ((10, 10), (8, 9), (8, 8))),
    ("The Pencil, Drawn with One", 15, ((7, 6), (6, 6), (6, 5))),
    ("Grandfather's, Glued on", 15, ((6, 6), (7, 6), (6, 5))),
    ("Two Paintbrushes", 9, ((4, 5), (5, 4), (4, 4))),
    ("The Growing One (Day 3)", 6, ((3, 2), (2, 4), (3, 3))),
)
NOTES = ("Curled with soap, not with wax!", "", "Held through the whole lunch.")

SOLO = ("The Lighthouse Keeper", "A Filing Cabinet", "Monday Morning")
RUBRIC = (Criterion(0, "Idea", 3), Criterion(0, "Craft", 2), Criterion(0, "Stage presence", 1))


def hold_contests(
    house: House, chance: random.Random, set_clock: Callable[[datetime], None], now: datetime
) -> None:
    """Forty votes are in the open one; the one about mustaches was closed a few minutes ago."""
    opened = now - timedelta(minutes=MINUTES)
    set_clock(opened)
    families, mustaches = _families(house, now), _mustaches(house)
    _solo(house, now)
    house.contests.open(families)
    house.contests.open(mustaches)
    people = sorted(house.people.all_active(), key=lambda person: person.staff_number)
    _vote_for_families(house, families, chance.sample(people, VOTES), chance)
    _vote_for_mustaches(house, mustaches, people, chance)
    _judge(house, mustaches)
    set_clock(now - timedelta(minutes=5))
    house.contests.close(mustaches)
    set_clock(now)


def _families(house: House, now: datetime) -> int:
    closes = (now + timedelta(days=2)).replace(hour=16, minute=0, second=0, microsecond=0)
    plan = Plan("Best TV family", COSTUMES, "ranked", "declared", closes=closes)
    id_ = house.contests.add(plan)
    for team, title, photos, _ in FAMILIES:
        kept = tuple(_kept(house, f"costume-{name}") for name in photos)
        house.entries.add(EntryDraft(title, "team", team, kept, True, (id_,)))
    return id_


def _mustaches(house: House) -> int:
    criteria = (Criterion(0, "Shape", 2), Criterion(0, "Dignity", 1))
    id_ = house.contests.add(Plan("Finest mustache", "", "approval", judges_weight=40, criteria=criteria))
    owners = _every(house, 17, start=5)
    for number, (title, _, _) in enumerate(MUSTACHES, 1):
        photo = _kept(house, f"mustache-{number}")
        owner = owners[number - 1].id
        house.entries.add(EntryDraft(title, "person", owner, (photo,), True, (id_,)))
    for person in _every(house, 31, start=3)[:3]:
        house.judging.name(id_, person.id)
    return id_


def _solo(house: House, now: datetime) -> None:
    opens = (now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    plan = Plan(
        "Best solo costume",
        COSTUMES,
        "star",
        opens=opens,
        closes=opens + timedelta(days=1, hours=7),
        judges_weight=50,
        criteria=RUBRIC,
    )
    id_ = house.contests.add(plan)
    for title, owner in zip(SOLO, _every(house, 29, start=11), strict=False):
        house.entries.add(EntryDraft(title, "person", owner.id, contests=(id_,)))
    for person in _every(house, 23, start=2)[:4]:
        house.judging.name(id_, person.id)


def _vote_for_families(house: House, contest: int, voters: Sequence[Person], chance: random.Random) -> None:
    """Each puts a few in order, the well liked ones more often in front."""
    liked = {team: weight for team, _, _, weight in FAMILIES}
    for voter in voters:
        teams = _allowed(house, contest, voter)
        order = sorted(teams, key=lambda team: chance.random() ** (1 / liked[team]), reverse=True)
        named = order[: chance.randint(1, 5)]
        marks = {teams[team]: place for place, team in enumerate(named, 1)}
        house.booth.cast(contest, voter.id, marks)


def _vote_for_mustaches(house: House, contest: int, people: Sequence[Person], chance: random.Random) -> None:
    """As often for each as it is said above, by whomever."""
    owners = {entry.draft.owner for entry in house.entries.of(contest)}
    voters = chance.sample([person for person in people if person.id not in owners], MUSTACHE_VOTES)
    ballots: list[dict[str, int]] = [{} for _ in voters]
    for entry, (_, votes, _) in zip(house.entries.of(contest), MUSTACHES, strict=True):
        for marks in chance.sample(ballots, votes):
            marks[entry.key] = 1
    for voter, marks in zip(voters, ballots, strict=True):
        house.booth.cast(contest, voter.id, marks)


def _judge(house: House, contest: int) -> None:
    criteria = house.contests.get(contest).plan.criteria
    entries = house.entries.of(contest)
    for at, judge in enumerate(house.judging.judges(contest)):
        for entry, (_, _, points) in zip(entries, MUSTACHES, strict=True):
            given = {one.id: number for one, number in zip(criteria, points[at], strict=True)}
            note = NOTES[at] if entry == entries[0] else ""
            house.judging.score(contest, judge.person, entry.id, given, note)


def _allowed(house: House, contest: int, voter: Person) -> Mapping[str, str]:
    """Team -> key of its entry."""
    match house.booth.admit(contest, voter.id):
        case MayVote(_, choices):
            return {each.entry.draft.owner: each.entry.key for each in choices if not each.own}
        case _:
            return {}


def _every(house: House, step: int, start: int) -> list[Person]:
    """Some people of all teams, the same ones each time."""
    people = sorted(house.people.all_active(), key=lambda person: person.staff_number)
    return [people[(start + step * n) % len(people)] for n in range(len(people) // step + 3)]


def _kept(house: House, name: str) -> str:
    return Pictures(house.folder.media).keep((ART / f"{name}.png").read_bytes(), "png")
