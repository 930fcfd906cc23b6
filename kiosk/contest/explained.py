"""How a vote is taken, in one sentence for whoever holds the ballot."""

from __future__ import annotations

from kiosk.contest.tally.model import Method
from kiosk.words import Sentence


def explained(method: Method) -> Sentence:
    match method:
        case "single":
            return Sentence("Methods", "Choose one: whoever is chosen most often wins.")
        case "approval":
            return Sentence("Methods", "Choose as many as you like: whoever is chosen most often wins.")
        case "star":
            return Sentence(
                "Methods",
                "Give 0 to 5 stars: of the two with the most, the one more of you prefer wins.",
            )
        case _:
            return Sentence(
                "Methods",
                "Touch your first choice, then your second and so on: when one is out, your next one counts.",
            )
