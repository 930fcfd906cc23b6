"""A plan in words: who is in, what happens with the absent, what the room is asked. Pure."""

from __future__ import annotations

from kiosk.draw.model import Plan, Pool
from kiosk.draw.protocol.model import Ask
from kiosk.draw.rules import able
from kiosk.words import Sentence, Words

MOST_WORDS = 4
TEN_SIDED = Ask("DICE10", 20)
ORDINARY = Ask("DICE6", 26)


def title(plan: Plan) -> str | Sentence:
    return (
        f"\u2068{plan.title}\u2069" if plan.title.strip() else Sentence("DrawDesk", "A draw without a title")
    )


def seats(count: int) -> Sentence:
    return Sentence("DrawDesk", "%Ln prizes", (), count) if count else Sentence("DrawDesk", "No prize yet")


def pool(found: Pool, words: Words) -> str:
    """ "146 tickets of 60 people": of those who can win."""
    people = able(found)
    if not people:
        return words.say(Sentence("DrawDesk", "No ticket yet"))
    of = words.say(Sentence("DrawPool", "%Ln people", (), len(people)))
    return words.say(Sentence("DrawPool", "%Ln tickets of %1", (of,), sum(people.values())))


def who(plan: Plan) -> Sentence:
    match plan.who:
        case "teams" if not plan.teams:
            return Sentence("DrawDesk", "Some teams: choose which.")
        case "teams":
            teams = ", ".join(f"\u2068{team}\u2069" for team in plan.teams)
            return Sentence("DrawDesk", "Only %1.", (teams,))
        case "tickets":
            return Sentence("DrawDesk", "Who holds at least %Ln tickets.", (), plan.least)
        case _:
            return Sentence("DrawDesk", "Everybody with a ticket.")


def once(plan: Plan) -> Sentence:
    if plan.one_per_person:
        return Sentence("DrawDesk", "One prize for each person.")
    return Sentence("DrawDesk", "One person can win several prizes.")


def absent(plan: Plan) -> Sentence:
    match plan.absent:
        case "keep":
            return Sentence("DrawDesk", "Winners need not be there: the prize waits for them.")
        case "at-once":
            return Sentence("DrawDesk", "Who is not there when called: the prize is drawn again at once.")
        case "at-end":
            return Sentence("DrawDesk", "Those of the absent are drawn again when all have been drawn.")


def words_asked(plan: Plan) -> int:
    return sum(not ask.dice for ask in plan.asks)


def asked(plan: Plan) -> Sentence:
    words, dice = words_asked(plan), next((ask for ask in reversed(plan.asks) if ask.dice), None)
    if dice is None:
        return Sentence("DrawDesk", "Nothing yet.")
    if not words and dice.kind == "DICE10":
        return Sentence("DrawDesk", "%Ln colleagues say a digit each.", (), dice.length)
    if not words:
        return Sentence("DrawDesk", "%Ln rolls of an ordinary die.", (), dice.length)
    length = (dice.length,)
    if dice.kind == "DICE10":
        return Sentence("DrawDesk", "%Ln words from the room, then %1 digits by dice or hat.", length, words)
    return Sentence("DrawDesk", "%Ln words from the room, then %1 rolls of a die.", length, words)


def asks(words: int, dice: Ask) -> tuple[Ask, ...]:
    """Words first, dice last: a last speaker with free words could steer."""
    return (*[Ask("WORDS")] * words, dice)
