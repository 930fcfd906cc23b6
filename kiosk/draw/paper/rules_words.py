"""What the rules of a draw are in plain words, as its plan has them."""

from __future__ import annotations

from kiosk.draw.model import Plan
from kiosk.draw.paper.common import asked
from kiosk.words import Sentence

_TICKETS = 500
_HELD = 5


def who(plan: Plan) -> Sentence:
    if plan.who == "teams" and plan.teams:
        teams = ", ".join(plan.teams)
        return Sentence("DrawPaper", "Everybody of these teams who holds a ticket: %1", (teams,))
    if plan.who == "tickets" and plan.least > 1:
        return Sentence("DrawPaper", "Everybody who holds at least %Ln tickets.", n=plan.least)
    return Sentence("DrawPaper", "Everybody who holds a ticket.")


def chances(plan: Plan) -> tuple[Sentence, ...]:
    example = Sentence(
        "DrawPaper",
        "If %2 of %1 tickets are yours, the first prize is yours once in %3 draws.",
        (_TICKETS, _HELD, _TICKETS // _HELD),
    )
    return (
        Sentence("DrawPaper", "Each ticket has the same chance. Twice the tickets, twice the chance."),
        example,
        Sentence("DrawPaper", "Who may not win stands on the published list, with the reason."),
    )


def found(plan: Plan) -> tuple[Sentence, ...]:
    """Five steps."""
    return (
        Sentence("DrawPaper", "The list of all tickets is closed. Its fingerprint is shown: photograph it."),
        _gathered(plan),
        Sentence("DrawPaper", "Only now the kiosk opens a secret that was fixed together with the list."),
        Sentence(
            "DrawPaper",
            "List, secret and what the room said give every ticket its place. "
            "The first in line wins the first prize, and so on.",
        ),
        Sentence("DrawPaper", "Everything is published. Anybody can work it out again, at home, without us."),
    )


def _gathered(plan: Plan) -> Sentence:
    kinds = {ask.kind for ask in plan.asks}
    if len(plan.asks) == 1:
        return asked(plan.asks[0], alone=True)
    if "WORDS" in kinds:
        return Sentence(
            "DrawPaper", "The room says some words. Then dice are rolled, where all can see them."
        )
    return Sentence("DrawPaper", "Dice are rolled, where all can see them.")


def rules(plan: Plan) -> tuple[Sentence, ...]:
    said = [_absent(plan)]
    if not plan.one_per_person:
        said.append(Sentence("DrawPaper", "You can win more than once, with another ticket each time."))
    else:
        said.append(Sentence("DrawPaper", "One prize for each person in this draw."))
        if sum(prize.quantity for prize in plan.prizes) > 1:
            said.append(Sentence("DrawPaper", "Who wins a small prize first cannot win a big one later."))
    return tuple(said)


def _absent(plan: Plan) -> Sentence:
    if plan.absent == "at-once":
        return Sentence(
            "DrawPaper", "Be there! You have a minute to say “here”. Then your prize is drawn again at once."
        )
    if plan.absent == "at-end":
        return Sentence(
            "DrawPaper", "Be there! The prizes of those who are not are drawn again when all have been drawn."
        )
    return Sentence("DrawPaper", "You need not be there: your prize waits for you.")


def check() -> tuple[Sentence, ...]:
    return (
        Sentence("DrawPaper", "Keep your photo of the sheet: it shows whether anything was changed later."),
        Sentence(
            "DrawPaper",
            "After the draw, ask for its published folder. It holds a small program to check with.",
        ),
        Sentence(
            "DrawPaper", "Look at the screen while the list is closed: it tells you which tickets are yours."
        ),
    )
