"""Ready-made awards, in four languages: some make people laugh, some make them stand taller."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.words import Sentence


@dataclass(frozen=True, slots=True)
class Ready:
    """`key`: the source of the award that is made of it. `funny`: else a serious one."""

    key: str
    title: Sentence
    citation: Sentence
    funny: bool


READY: tuple[Ready, ...] = (
    Ready(
        "READY-01",
        Sentence("ReadyAwards", "The Calm in the Storm"),
        Sentence(
            "ReadyAwards", "The lines were long and everything rang at once. You stayed kind to each caller."
        ),
        funny=False,
    ),
    Ready(
        "READY-02",
        Sentence("ReadyAwards", "The Golden Headset"),
        Sentence("ReadyAwards", "You listen until you have understood, and customers can hear it."),
        funny=False,
    ),
    Ready(
        "READY-03",
        Sentence("ReadyAwards", "Tamer of the Printer"),
        Sentence("ReadyAwards", "It jams for everybody else. For you it purrs."),
        funny=True,
    ),
    Ready(
        "READY-04",
        Sentence("ReadyAwards", "Guardian of the Last Biscuit"),
        Sentence("ReadyAwards", "You saw it, you wanted it, and you left it for a colleague."),
        funny=True,
    ),
)
