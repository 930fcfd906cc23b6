"""Ready-made awards, in four languages: some make people laugh, some make them stand taller.

None is about a body, an age or where somebody comes from, and none knows whether it is for him or her.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.words import Sentence


@dataclass(frozen=True, slots=True)
class Ready:
    """`key`: the source of an award that is made of it. `funny`: else a serious one."""

    key: str
    title: Sentence
    citation: Sentence
    funny: bool


def _serious(number: int, title: Sentence, citation: Sentence) -> Ready:
    return Ready(f"READY-{number:02d}", title, citation, funny=False)


def _funny(number: int, title: Sentence, citation: Sentence) -> Ready:
    return Ready(f"READY-{number:02d}", title, citation, funny=True)


READY: tuple[Ready, ...] = (
    _serious(
        1,
        Sentence("ReadyAwards", "The Calm in the Storm"),
        Sentence(
            "ReadyAwards", "The lines were long and everything rang at once. You stayed kind to each caller."
        ),
    ),
    _serious(
        2,
        Sentence("ReadyAwards", "The Golden Headset"),
        Sentence("ReadyAwards", "You listen until you have understood, and customers can hear it."),
    ),
    _funny(
        3,
        Sentence("ReadyAwards", "Tamer of the Printer"),
        Sentence("ReadyAwards", "It jams for everybody else. For you it purrs."),
    ),
    _funny(
        4,
        Sentence("ReadyAwards", "Guardian of the Last Biscuit"),
        Sentence("ReadyAwards", "You saw it, you wanted it, and you left it for a colleague."),
    ),
    _serious(
        5,
        Sentence("ReadyAwards", "The Safe Pair of Hands"),
        Sentence("ReadyAwards", "Whatever is handed to you is taken care of. Everybody can build on that."),
    ),
    _serious(
        6,
        Sentence("ReadyAwards", "The Extra Mile"),
        Sentence(
            "ReadyAwards",
            "You stayed with a problem until it was solved, long after others would have gone home.",
        ),
    ),
    _serious(
        7,
        Sentence("ReadyAwards", "The Good Neighbor"),
        Sentence("ReadyAwards", "You help before anybody asks, at your desk and three desks on."),
    ),
    _serious(
        8,
        Sentence("ReadyAwards", "The Bridge Builder"),
        Sentence("ReadyAwards", "Two departments that hardly talked now laugh together. You began it."),
    ),
    _serious(
        9,
        Sentence("ReadyAwards", "The Patient Teacher"),
        Sentence("ReadyAwards", "You explain it a third time as kindly as the first."),
    ),
    _serious(
        10,
        Sentence("ReadyAwards", "The Quiet Hero"),
        Sentence("ReadyAwards", "You make little noise and a great difference."),
    ),
    _serious(
        11,
        Sentence("ReadyAwards", "The First Smile of the Day"),
        Sentence("ReadyAwards", "Whoever comes in meets you first, and the day begins well."),
    ),
    _serious(
        12,
        Sentence("ReadyAwards", "The Problem Solver"),
        Sentence("ReadyAwards", "Where others see a wall you look for the door, and find it."),
    ),
    _serious(
        13,
        Sentence("ReadyAwards", "New Start of the Year"),
        Sentence(
            "ReadyAwards", "You came to us not long ago, and it is hard to remember how we did without you."
        ),
    ),
    _serious(
        14,
        Sentence("ReadyAwards", "The Memory of the House"),
        Sentence("ReadyAwards", "You know where everything is, why it is so, and whom to ask."),
    ),
    _serious(
        15,
        Sentence("ReadyAwards", "The Honest Word"),
        Sentence("ReadyAwards", "You say what is true, even when it is not easy, and nobody is hurt by it."),
    ),
    _serious(
        16,
        Sentence("ReadyAwards", "Team of the Year"),
        Sentence("ReadyAwards", "Together you carried what nobody could have carried alone."),
    ),
    _serious(
        17,
        Sentence("ReadyAwards", "The Night Watch"),
        Sentence("ReadyAwards", "While we slept, somebody answered. It was you."),
    ),
    _serious(
        18,
        Sentence("ReadyAwards", "The Customers’ Choice"),
        Sentence("ReadyAwards", "Your name stands in more thank-you letters than any other."),
    ),
    _serious(
        19,
        Sentence("ReadyAwards", "Idea of the Year"),
        Sentence("ReadyAwards", "One small thought of yours saves all of us time every day."),
    ),
    _serious(
        20,
        Sentence("ReadyAwards", "The Overdue Thank-You"),
        Sentence("ReadyAwards", "We should have said it long ago: it would not work without you."),
    ),
    _funny(
        21,
        Sentence("ReadyAwards", "The Golden Coffee Cup"),
        Sentence("ReadyAwards", "You made a fresh pot when you took the last cup. Each time. We checked."),
    ),
    _funny(
        22,
        Sentence("ReadyAwards", "The Fastest Mute Button"),
        Sentence("ReadyAwards", "The dog barked, the parcel came, and nobody in the call ever knew."),
    ),
    _funny(
        23,
        Sentence("ReadyAwards", "Poet of the Subject Line"),
        Sentence("ReadyAwards", "Your e-mails have titles that we would like to read as books."),
    ),
    _funny(
        24,
        Sentence("ReadyAwards", "Rescue of the Office Plant"),
        Sentence("ReadyAwards", "It was brown, it was dry, and then there was you."),
    ),
    _funny(
        25,
        Sentence("ReadyAwards", "A Nose for Free Rooms"),
        Sentence("ReadyAwards", "Nobody knows how, but you always find a free meeting room."),
    ),
    _funny(
        26,
        Sentence("ReadyAwards", "The Case of the Lost Stapler"),
        Sentence("ReadyAwards", "It was gone for weeks. You had a suspicion, and you were right."),
    ),
    _funny(
        27,
        Sentence("ReadyAwards", "Magic With Spreadsheets"),
        Sentence("ReadyAwards", "Where we see columns you see a story, and it even adds up."),
    ),
    _funny(
        28,
        Sentence("ReadyAwards", "The Lunch Oracle"),
        Sentence("ReadyAwards", "You know on Monday what there will be on Thursday."),
    ),
    _funny(
        29,
        Sentence("ReadyAwards", "The Unbreakable Good Mood"),
        Sentence("ReadyAwards", "Monday, seven in the morning, rain. You whistle."),
    ),
    _funny(
        30,
        Sentence("ReadyAwards", "Bravery in the Hold Queue"),
        Sentence("ReadyAwards", "Forty-three minutes, always the same eight bars. You are still friendly."),
    ),
    _funny(
        31,
        Sentence("ReadyAwards", "The Desk of Legend"),
        Sentence("ReadyAwards", "There is a desk under there, you say. We believe you."),
    ),
    _funny(
        32,
        Sentence("ReadyAwards", "The One With the Charger"),
        Sentence("ReadyAwards", "Any plug, any phone, any time: you have it with you."),
    ),
    _funny(
        33,
        Sentence("ReadyAwards", "The Birthday Calendar"),
        Sentence("ReadyAwards", "You never forget one, and you bring the candles."),
    ),
    _funny(
        34,
        Sentence("ReadyAwards", "Philosophy in the Elevator"),
        Sentence("ReadyAwards", "Between the second and the fifth floor you explained the world to us."),
    ),
    _funny(
        35,
        Sentence("ReadyAwards", "The Mustache of Honor"),
        Sentence("ReadyAwards", "You found more mustaches than we thought we had hidden."),
    ),
    _funny(
        36,
        Sentence("ReadyAwards", "The Legendary Out-of-Office Reply"),
        Sentence("ReadyAwards", "We wrote to you twice, only to read it again."),
    ),
    _funny(
        37,
        Sentence("ReadyAwards", "The Voice of the Party"),
        Sentence("ReadyAwards", "You sang, we cried. Both were wonderful."),
    ),
    _funny(
        38,
        Sentence("ReadyAwards", "The Well-Kept Password"),
        Sentence("ReadyAwards", "Never on a note under the keyboard. Not once."),
    ),
    _funny(
        39,
        Sentence("ReadyAwards", "Perfect Timing"),
        Sentence("ReadyAwards", "You come in with cake exactly when we need it."),
    ),
    _funny(
        40,
        Sentence("ReadyAwards", "Diplomacy at the Ping-Pong Table"),
        Sentence("ReadyAwards", "You let everybody win a little, and still lead."),
    ),
)
