"""The way from a person or piece to a correction: who, why, and back. Pure: each step gives a new flow."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.corrections.model import Card, PersonCard

Step = Literal["card", "choose", "compare", "reason"]
WITH_SOMEBODY = ("move", "merge")


@dataclass(frozen=True, slots=True)
class Flow:
    """`other`: the second person. `grant`: first ticket of the grant to take back. `goes`: of a merge, who
    leaves the list, "" before that is said. `ready`: the two were looked at side by side."""

    card: Card | None = None
    action: str = ""
    other: str = ""
    grant: str = ""
    goes: str = ""
    ready: bool = False
    reason: str = ""
    word: str = ""
    count: int = 1

    @property
    def step(self) -> Step:
        if not self.action:
            return "card"
        if self.action in WITH_SOMEBODY and not self.other:
            return "choose"
        return "compare" if self.action == "merge" and not self.ready else "reason"


def begun(flow: Flow, action: str, grant: str = "") -> Flow:
    return Flow(flow.card, action, grant=grant)


def chosen(flow: Flow, person: str) -> Flow:
    """The person whose page it is stays, until the organizer says otherwise."""
    return replace(flow, other=person, goes=person if flow.action == "merge" else "")


def swapped(flow: Flow, goes: str) -> Flow:
    return replace(flow, goes=goes)


def stays(flow: Flow) -> str:
    assert isinstance(flow.card, PersonCard)
    return flow.other if flow.goes == flow.card.person.id else flow.card.person.id


def back(flow: Flow) -> Flow | None:
    """One step; None where it leaves the card."""
    match flow.step:
        case "card":
            return None
        case "reason" if flow.action == "merge":
            return replace(flow, ready=False, reason="")
        case "reason" if flow.action == "move":
            return replace(flow, other="", reason="")
        case "compare":
            return replace(flow, other="", goes="")
        case _:
            return Flow(flow.card)
