"""What each step of the red carpet tells: nothing before its time, nobody who opted out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.awards.model import Award, ShowState
from kiosk.event.pictures import Pictures
from kiosk.house import House
from ui.kit.rows import Row


@dataclass(frozen=True, slots=True)
class AwardFacts:
    """`number` counts from 1. `quiet`: the recipient is on no screen. `picture`: its address."""

    number: int = 0
    of: int = 0
    category: str = ""
    title: str = ""
    presenter: str = ""
    quiet: bool = False
    name: str = ""
    citation: str = ""
    picture: str = ""
    people: tuple[str, ...] = ()


class CarpetTold:
    """Awards and people as the stage names them."""

    def __init__(self, house: House) -> None:
        self._house = house

    def facts(self, order: Sequence[Award], now: ShowState) -> AwardFacts:
        award = next((one for one in order if one.serial == now.serial), None)
        if award is None:
            return AwardFacts(of=len(order))
        draft = award.draft
        behind = AwardFacts(now.number, now.of, draft.category)
        if now.step == "curtain":
            return behind
        titled = replace(behind, title=draft.title, presenter=draft.presenter)
        if now.step == "title":
            return titled
        quiet = self._quiet(award)
        return replace(
            titled,
            quiet=quiet,
            name="" if quiet else award.name,
            citation=draft.citation,
            picture="" if quiet else self._picture(draft.picture),
            people=self._people(award),
        )

    def rows(self, order: Sequence[Award], now: ShowState) -> tuple[Row, ...]:
        """serial, number, title; name: "" before the end; quiet 1: opted out; here 1: on the stage."""
        return tuple(
            {
                "serial": award.serial,
                "number": number,
                "title": award.draft.title,
                "name": award.name if now.step == "over" and not self._quiet(award) else "",
                "quiet": int(self._quiet(award)),
                "here": int(award.serial == now.serial),
            }
            for number, award in enumerate(order, start=1)
        )

    def _quiet(self, award: Award) -> bool:
        person = self._house.people.get(award.draft.recipient.key) if _is_person(award) else None
        return person is not None and person.hidden_in_public

    def _people(self, award: Award) -> tuple[str, ...]:
        if award.draft.recipient.kind != "team":
            return ()
        team = self._house.people.by_team(award.draft.recipient.key)
        names = (self._house.people.public_name(one.id) for one in team)
        return tuple(name for name in names if name)

    def _picture(self, digest: str) -> str:
        found = self._path(digest)
        return QUrl.fromLocalFile(str(found)).toString() if found else ""

    def _path(self, digest: str) -> Path | None:
        return Pictures(self._house.folder.media).path(digest)


def _is_person(award: Award) -> bool:
    return award.draft.recipient.kind == "person"
