"""What each step of the podium show tells: nothing before its time, nobody who opted out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QUrl

from kiosk.answers import Refused
from kiosk.contest.model import Contest, Placed
from kiosk.contest.result.podium import Shown
from kiosk.event.pictures import Pictures
from kiosk.house import House
from ui.kit.rows import Row

Scene = Literal["", "empty", "calledoff", "lot", "curtain", "place", "podium", "list"]


@dataclass(frozen=True, slots=True)
class PodiumFacts:
    """`rows` of what is on the stage: those of one place, all of the podium, or everybody. `voted` of `able`.
    `judges`: their share of the result in percent.
    """

    scene: Scene = ""
    contest: int = 0
    title: str = ""
    category: str = ""
    method: str = ""
    judges: int = 0
    voted: int = 0
    able: int = 0
    place: int = 0
    rows: tuple[Row, ...] = ()


class PodiumTold:
    """Contests and costumes as the stage names them."""

    def __init__(self, house: House) -> None:
        self._house = house

    def now(self, contest: int) -> PodiumFacts:
        """Begins the show, or reads where it stands. Where there is nothing to show, the scene says why."""
        here = self._house.contests.get(contest)
        if here.stage == "called-off":
            return _about("calledoff", here)
        if self._house.results.needs_lot(contest):
            return _about("lot", here)
        try:
            return self.told(self._house.podium.begin(contest))
        except Refused:
            self._house.results.of(contest)  # not closed yet: that is said
            return _about("empty", here)

    def told(self, shown: Shown) -> PodiumFacts:
        if not shown.last - 2:  # all of them were withdrawn meanwhile
            return _about("empty", shown.contest)
        voted, able = self._house.booth.turnout(shown.contest.id)
        return replace(
            _about(shown.scene, shown.contest),
            voted=voted,
            able=able,
            place=shown.group[0].place if shown.group else 0,
            rows=self._rows(self._seen(shown)),
        )

    def _seen(self, shown: Shown) -> Iterable[Placed]:
        match shown.scene:
            case "curtain":
                return ()
            case "place":
                return shown.group
            case "podium":
                return (each for group in shown.revealed for each in group)
            case "list":
                return self._house.results.of(shown.contest.id).placed

    def _rows(self, placed: Iterable[Placed]) -> tuple[Row, ...]:
        """place, number, title; name: "" of who is on no screen; photo: its address, or ""."""
        return tuple(
            {
                "place": each.place,
                "number": each.entry.number,
                "title": each.entry.draft.title,
                "name": each.entry.name,
                "photo": self._photo(each.entry.draft.photos),
            }
            for each in placed
        )

    def _photo(self, photos: tuple[str, ...]) -> str:
        """The first that is there."""
        pictures = Pictures(self._house.folder.media)
        found = next((path for digest in photos if (path := pictures.path(digest))), None)
        return QUrl.fromLocalFile(str(found)).toString() if found else ""


def _about(scene: Scene, contest: Contest) -> PodiumFacts:
    plan = contest.plan
    return PodiumFacts(scene, contest.id, plan.title, plan.category, plan.method, plan.judges_weight)
