"""A nomination on its way: what the visitor said so far, and which question comes next. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from kiosk.awards.model import Recipient

Step = Literal["who", "whom", "free", "title", "why", "sent", "enough"]
HANDFUL = 6


@dataclass(frozen=True, slots=True)
class Proposal:
    """`by`: the person's id. `page`: which handful of ideas is shown."""

    step: Step = "who"
    by: str = ""
    recipient: Recipient | None = None
    title: str = ""
    why: str = ""
    page: int = 0


def known(by: str, left_today: int) -> Proposal:
    return Proposal("whom" if left_today else "enough", by)


def chosen(proposal: Proposal, recipient: Recipient) -> Proposal:
    return replace(proposal, step="title", recipient=recipient)


def titled(proposal: Proposal, title: str) -> Proposal:
    return replace(proposal, step="why", title=title)


def back(proposal: Proposal) -> Proposal | None:
    """One question before; None leads out of it. What was said stays."""
    match proposal.step:
        case "free":
            return replace(proposal, step="whom")
        case "title":
            free = proposal.recipient is not None and proposal.recipient.kind == "free"
            return replace(proposal, step="free" if free else "whom")
        case "why":
            return replace(proposal, step="title")
        case _:
            return None


def sent(proposal: Proposal) -> Proposal:
    """Nothing of it stays but who it was."""
    return Proposal("sent", proposal.by)


def handful(ideas: Sequence[str], page: int) -> tuple[str, ...]:
    """Always as many, as long as there are; the last ones are followed by the first."""
    count = min(HANDFUL, len(ideas))
    start = page * HANDFUL
    return tuple(ideas[(start + at) % len(ideas)] for at in range(count))
