"""The hall, with paper ballots: made, and stored beside a stand-in for their drawing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.contest.papers.model import BallotCard, MayEnter
from kiosk.contest.papers.service import PaperBallots
from tests.contest.conftest import Hall, clock, hall

__all__ = ["clock", "hall"]


@dataclass
class Desk:
    hall: Hall
    place: Path

    @property
    def papers(self) -> PaperBallots:
        return self.hall.house.paper_ballots

    def drawn(self) -> Path:
        path = self.place / "drawn.pdf"
        path.write_bytes(b"%PDF a paper with codes")
        return path

    def blank(self, contest: int, count: int = 1) -> tuple[BallotCard, ...]:
        planned = self.papers.plan(contest, count, "A4")
        self.papers.add(planned, self.drawn())
        return planned.cards

    def made_out(self, contest: int, persons: Sequence[str]) -> tuple[BallotCard, ...]:
        people = [one for one in self.hall.house.people.all_active() if one.id in persons]
        planned = self.papers.plan(contest, people, "A4")
        self.papers.add(planned, self.drawn())
        return planned.cards

    def may(self, card: BallotCard) -> MayEnter:
        found = self.papers.look(card.qr)
        assert isinstance(found, MayEnter), found
        return found

    def cast(self, card: BallotCard, marks: dict[str, int] | None = None) -> str:
        return self.papers.cast(self.may(card).digest, marks or {}).code


@pytest.fixture
def desk(hall: Hall, tmp_path: Path) -> Desk:
    return Desk(hall, tmp_path)
