"""What a paper answers. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.answers import Refused
from kiosk.contest.model import Admission, MayVote, NothingToChoose, NotOpen, VotedAlready
from kiosk.contest.papers.model import Ballot, Look, MayEnter, No, NotEntered
from kiosk.words import Sentence

_WORDS: Mapping[No, Sentence] = MappingProxyType(
    {
        "used": Sentence("PaperBallot", "This paper was cast already. Its code works once."),
        "voted": Sentence("PaperBallot", "Whoever this paper is for has voted already. It does not count."),
        "replaced": Sentence("PaperBallot", "This paper was replaced by another one. It does not count."),
        "gone": Sentence("PaperBallot", "Whoever this paper is for is not in the list any more."),
        "own": Sentence("PaperBallot", "There is nothing to choose on this paper."),
        "over": Sentence("PaperBallot", "This vote is over. The paper comes too late."),
        "called-off": Sentence("PaperBallot", "This vote was called off. The paper is not needed any more."),
        "another-contest": Sentence("PaperBallot", "This paper belongs to another contest."),
        "another-event": Sentence("PaperBallot", "This paper is from another event."),
        "unknown": Sentence("PaperBallot", "No paper ballot of ours has this code."),
        "damaged": Sentence("PaperBallot", "The code could not be read. Type the letters below it."),
        "mistyped": Sentence("PaperBallot", "One of these letters is not as on the paper."),
        "not-a-ballot": Sentence("PaperBallot", "That is no paper ballot."),
    }
)


class NotCast(Refused):
    """`why`: what the screen answers with a picture of its own."""

    def __init__(self, why: No) -> None:
        super().__init__(_WORDS[why])
        self.why = why


def words(why: No) -> tuple[Sentence, Sentence]:
    """What is the matter, and what to do."""
    match why:
        case "damaged":
            help_ = Sentence("PaperBallot", "They are printed like %1.", ("7K3Q-9XWD-2MH",))
        case "mistyped":
            help_ = Sentence(
                "PaperBallot",
                "Compare all eleven with the paper: they look like %1.",
                ("\u20667K3Q-9XWD-2MH\u2069",),
            )
        case "another-contest":
            help_ = Sentence("PaperBallot", "Put it aside: it is entered with the others of its contest.")
        case "used" | "voted":
            help_ = Sentence("PaperBallot", "One vote each: nothing was counted a second time.")
        case _:
            help_ = Sentence("PaperBallot", "Nothing was counted. Ask the organizer if you need another one.")
    return _WORDS[why], help_


def answer(ballot: Ballot, admission: Admission | None, person: str, name: str) -> Look:
    """`admission`: of its person, or of anybody; None: its person is not in the list."""
    if admission is None:
        return NotEntered("gone")
    contest = admission.contest
    if isinstance(admission, NotOpen):
        return NotEntered("called-off" if contest.stage == "called-off" else "over", contest)
    if ballot.state == "used":
        return NotEntered("used", contest)
    if ballot.state == "dead":
        return NotEntered("replaced", contest)
    match admission:
        case VotedAlready():
            return NotEntered("voted", contest)
        case NothingToChoose():
            return NotEntered("own", contest)
        case MayVote(_, choices):
            return MayEnter(ballot.digest, contest, choices, person, name)
