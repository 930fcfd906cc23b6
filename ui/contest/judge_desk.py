"""What the house keeps of one judge: which votes wait for them, and their sheets in one of these."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from kiosk.contest.model import Contest, Criterion, Sheet
from kiosk.house import House
from ui.contest.gallery_facts import standing
from ui.contest.judge_sheets import is_complete


class JudgeDesk:
    """`person`: "" for nobody. `sheets`: as they were last read, the practice entry first."""

    def __init__(self, house: House) -> None:
        self._house = house
        self.person = ""
        self.contest: Contest | None = None
        self.sheets: tuple[Sheet, ...] = ()

    @property
    def name(self) -> str:
        known = self._house.people.get(self.person) if self.person else None
        return known.display if known else ""

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        return self.contest.plan.criteria if self.contest else ()

    @property
    def closes(self) -> datetime | None:
        """None: by hand."""
        return self.contest.plan.closes if self.contest else None

    @property
    def costumes(self) -> int:
        return sum(one.entry is not None for one in self.sheets)

    @property
    def done(self) -> int:
        """Costumes that need nothing more; practice does not count."""
        return sum(is_complete(one, self.criteria) for one in self.sheets if one.entry is not None)

    @property
    def own_left_out(self) -> bool:
        return self.contest is not None and len(standing(self._house, self.contest.id)) > self.costumes

    @property
    def numbers(self) -> list[int]:
        """Of the sheets; 0 is the practice entry."""
        return [one.entry.number if one.entry else 0 for one in self.sheets]

    def waiting(self) -> tuple[Contest, ...]:
        return tuple(self._house.judging.of(self.person))

    def waits(self) -> bool:
        """The contest at hand still does."""
        return self.contest is not None and self.contest.id in {each.id for each in self.waiting()}

    def choose(self, key: str) -> None:
        """None of those that wait: no contest."""
        self.contest = next((each for each in self.waiting() if str(each.id) == key), None)

    def read(self) -> None:
        if self.contest is not None:
            self.sheets = self._house.judging.sheets(self.contest.id, self.person)

    def score(self, number: int | None, points: Mapping[int, int], note: str, absent: bool) -> None:
        """`number`: None for the practice entry. Refused: the vote is closed, or the costume is gone."""
        if self.contest is not None:
            self._house.judging.score(self.contest.id, self.person, number, points, note, absent)

    def leave(self) -> None:
        self.person, self.contest, self.sheets = "", None, ()
