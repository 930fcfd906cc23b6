"""What paper ballots say, in each of the event's languages."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contest.papers.model import BallotCard, BallotLine, PlannedBallots
from kiosk.contest.tally.model import MOST_STARS, Method
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import WordsFor
from kiosk.words import Sentence, Words


@dataclass(frozen=True, slots=True)
class BallotText:
    """One language. `how`: the method in one sentence. `hand_in`: what to do with it, then who knows what."""

    language: str
    right_to_left: bool
    kicker: str
    how: str
    hand_in: str
    own: str
    stars: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BallotJob:
    """`texts` has one entry for each of the event's languages, the leading one first. `numbers`: of `lines`,
    in its digits. `made_out`: for whom each of `cards` is, "" for whoever holds it.
    """

    event: str
    title: str
    method: Method
    paper: Paper
    lines: tuple[BallotLine, ...]
    numbers: tuple[str, ...]
    cards: tuple[BallotCard, ...]
    made_out: tuple[str, ...]
    texts: tuple[BallotText, ...]


def ballot_job(
    event: str, languages: tuple[str, ...], planned: PlannedBallots, words_for: WordsFor
) -> BallotJob:
    words = [words_for(language) for language in languages]
    persons = any(card.person for card in planned.cards)
    return BallotJob(
        event,
        planned.title,
        planned.method,
        planned.paper,
        planned.lines,
        tuple(words[0].number(line.number) for line in planned.lines),
        planned.cards,
        tuple(_made_out(words[0], card.name) for card in planned.cards),
        tuple(_text(each, planned.method, persons) for each in words),
    )


def _made_out(words: Words, name: str) -> str:
    return words.say(Sentence("BallotPaper", "For %1", (f"\u2068{name}\u2069",))) if name else ""


def how_to(method: Method) -> Sentence:
    match method:
        case "single":
            return Sentence("BallotPaper", "Tick the one you like best.")
        case "approval":
            return Sentence("BallotPaper", "Tick all that you like, as many as you want.")
        case "star":
            return Sentence(
                "BallotPaper", "Give each one 0 to 5 stars: cross one circle in a row. None is 0."
            )
        case _:
            return Sentence(
                "BallotPaper", "Write 1 beside the best one, 2 beside the next, as far as you like."
            )


def _text(words: Words, method: Method, persons: bool) -> BallotText:
    hand_in = words.say(
        Sentence("BallotPaper", "Then scan the code at the kiosk and touch what you marked. It works once.")
    )
    honest = (
        Sentence("BallotPaper", "It is noted that you voted, not what. Whoever sees this paper sees that.")
        if persons
        else Sentence(
            "BallotPaper", "Nothing here says who you are. Whoever sees this paper sees your marks."
        )
    )
    return BallotText(
        language=words.language,
        right_to_left=words.right_to_left,
        kicker=words.say(Sentence("BallotPaper", "Paper ballot")),
        how=words.say(how_to(method)),
        hand_in=f"{hand_in} {words.say(honest)}",
        own=words.say(Sentence("BallotPaper", "your own: let the others decide")),
        stars=tuple(words.number(stars) for stars in range(MOST_STARS + 1)),
    )
