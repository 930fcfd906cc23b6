"""What a plan may say, who is in, what is wrong with it, and how it would fall. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log
from random import Random

from kiosk.answers import Refused
from kiosk.draw.model import Finding, Plan, Pool, Prize
from kiosk.draw.protocol.model import LEAST_DICE, LONGEST_TEXT, MOST_ASKS, MOST_DICE, MOST_PRIZES, Ask, Struck
from kiosk.draw.protocol.parsing import is_text
from kiosk.people.model import Person
from kiosk.people.text import clean
from kiosk.words import Sentence

PICTURE = re.compile(r"(?:[0-9a-f]{64})?")
NOT_IN_THE_LIST = Sentence("Draw", "No longer in the list of people")
NOT_LET_IN = Sentence("Draw", "Not let in by the organizers yet")


def text(said: str) -> str:
    """One clean line of 1 to 80 letters, as the published files want it."""
    cleaned = clean(said)
    if len(cleaned) > LONGEST_TEXT:
        raise Refused(
            Sentence(
                "Draw", "That has %Ln letters too many. Make it shorter.", (), len(cleaned) - LONGEST_TEXT
            )
        )
    if not is_text(cleaned):
        raise Refused(Sentence("Draw", "A few words are needed here."))
    return cleaned


def cleaned(plan: Plan) -> Plan:
    """Texts cleaned, the rest in bounds. Refuses a text that is too long; a prize may wait for its name.

    Raises ValueError for what no screen lets through.
    """
    title = text(plan.title) if clean(plan.title) else ""
    prizes = tuple(_prize(prize) for prize in plan.prizes)
    teams = tuple(sorted(set(plan.teams))) if plan.who == "teams" else ()
    if plan.least < 1 or len(plan.asks) > MOST_ASKS or not all(map(_fits, plan.asks)):
        raise ValueError("asks or tickets out of bounds")
    return replace(plan, title=title, prizes=prizes, teams=teams)


def _prize(prize: Prize) -> Prize:
    if not 1 <= prize.quantity <= MOST_PRIZES or not PICTURE.fullmatch(prize.picture):
        raise ValueError("a prize out of bounds")
    return replace(prize, name=text(prize.name) if clean(prize.name) else "")


def _fits(ask: Ask) -> bool:
    return LEAST_DICE[ask.kind] <= ask.length <= MOST_DICE if ask.dice else ask.length == 0


def seats_of(plan: Plan) -> tuple[Prize, ...]:
    """The prize of each seat, in the order drawn."""
    return tuple(prize for prize in plan.prizes for _ in range(prize.quantity))


def pool(
    plan: Plan,
    held: Mapping[str, int],
    person: Callable[[str], Person | None],
    struck: Iterable[Struck],
    say: Callable[[Sentence], str],
) -> Pool:
    """`held`: person -> tickets that are not void. Who is struck stays visible, with the reason."""
    inside = {id_: count for id_, count in held.items() if count and _may_enter(plan, count, person(id_))}
    reasons = {each.person: each.reason for each in struck if each.person in inside}
    for id_ in inside:
        found = person(id_)
        if found is None or not found.active:
            reasons.setdefault(id_, say(NOT_IN_THE_LIST))
        elif not found.approved:
            reasons.setdefault(id_, say(NOT_LET_IN))
    return Pool(dict(sorted(inside.items())), dict(sorted(reasons.items())))


def _may_enter(plan: Plan, tickets: int, person: Person | None) -> bool:
    match plan.who:
        case "teams":
            return person is not None and person.team in plan.teams
        case "tickets":
            return tickets >= plan.least
        case _:
            return True


def able(pool: Pool) -> dict[str, int]:
    """Who can win, with their tickets."""
    return {person: tickets for person, tickets in pool.held.items() if person not in pool.struck}


@dataclass(frozen=True, slots=True)
class Around:
    """What a plan is held against. `running`: code of a real draw that is not over, or "".

    `won`: who holds a prize of an earlier draw. `teams`: those with somebody in them.
    """

    running: str = ""
    won: Collection[str] = ()
    teams: Collection[str] = ()


def findings(plan: Plan, pool: Pool, around: Around) -> tuple[Finding, ...]:
    """Those that stop the freeze first."""
    return (*of_plan(plan), *_of_people(plan, pool, around), *_worth_knowing(plan, pool, around))


def of_plan(plan: Plan) -> Iterator[Finding]:
    """What stops also a rehearsal."""
    seats = len(seats_of(plan))
    nameless = next((place for place, prize in enumerate(plan.prizes, start=1) if not prize.name), 0)
    if not seats:
        yield _stop("no-prize", Sentence("Draw", "There is no prize yet. Add one."))
    if nameless:
        yield _stop("no-name", Sentence("Draw", "Prize %L1 has no name yet. Write one.", (nameless,)))
    if seats > MOST_PRIZES:
        words = Sentence("Draw", "A draw has at most %L1 prizes. Split it in two.", (MOST_PRIZES,))
        yield _stop("too-many-seats", words)
    if not plan.asks or not plan.asks[-1].dice:
        words = Sentence("Draw", "The last thing asked for has to be dice or digits: nobody can steer those.")
        yield _stop("no-dice", words)


def _of_people(plan: Plan, pool: Pool, around: Around) -> Iterator[Finding]:
    if around.running:
        words = Sentence("Draw", "%1 is not over yet. Finish it first.", (around.running,))
        yield _stop("unfinished", words)
    if plan.who == "teams" and not set(plan.teams) & set(around.teams):
        yield _stop("empty-team", Sentence("Draw", "Nobody is in the chosen teams. Choose others."))
    elif not able(pool):
        words = Sentence(
            "Draw", "Nobody with a ticket can win this yet. Change who may win, or wait for finds."
        )
        yield _stop("nobody", words)


def _stop(kind: str, words: Sentence) -> Finding:
    return Finding(kind, words, True)


def _worth_knowing(plan: Plan, pool: Pool, around: Around) -> Iterator[Finding]:
    seats, people = len(seats_of(plan)), able(pool)
    winners = len(people) if plan.one_per_person else sum(people.values())
    won = len(people.keys() & set(around.won))
    if people and seats > winners:
        words = Sentence(
            "Draw", "%Ln prizes will find no winner: there are too few to win.", (), seats - winners
        )
        yield Finding("more-prizes", words, False)
    if won:
        words = Sentence("Draw", "%Ln people in this draw hold a prize of an earlier one already.", (), won)
        yield Finding("won-before", words, False)


def odds(pool: Pool, seats: int) -> tuple[Sentence, ...]:
    """In plain words; nothing where nobody can win."""
    people = able(pool)
    tickets = sum(people.values())
    if not tickets or not seats:
        return ()
    return (
        Sentence("Draw", "One ticket wins the first prize with a chance of 1 in %L1.", (tickets,)),
        Sentence(
            "Draw", "%Ln prizes are drawn from %L1 tickets of %L2 people.", (tickets, len(people)), seats
        ),
    )


def simulate(
    held: Mapping[str, int],
    struck: Collection[str],
    seats: int,
    one_per_person: bool,
    times: int,
    random: Random,
) -> Counter[str]:
    """In how many of so many draws each person would win at least one prize, all being present."""
    able = {person: tickets for person, tickets in held.items() if tickets and person not in struck}
    each = _different_people if one_per_person else _any_tickets
    found: Counter[str] = Counter(dict.fromkeys(able, 0))
    for _ in range(times if able else 0):
        found.update(each(able, seats, random))
    return found


def _different_people(able: Mapping[str, int], seats: int, random: Random) -> Collection[str]:
    """The first ticket of each person comes after an exponential time: who comes first, wins."""
    times = ((-log(1.0 - random.random()) / tickets, person) for person, tickets in able.items())
    return [person for _, person in sorted(times)[:seats]]


def _any_tickets(able: Mapping[str, int], seats: int, random: Random) -> Collection[str]:
    tickets = sum(able.values())
    return set(random.sample(list(able), min(seats, tickets), counts=list(able.values())))


def moved(ids: Sequence[int], id_: int, by: int) -> tuple[int, ...]:
    """The order after one went `by` places; it stops at the ends."""
    others = [each for each in ids if each != id_]
    place = max(0, min(len(others), ids.index(id_) + by))
    return (*others[:place], id_, *others[place:])
