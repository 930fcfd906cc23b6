"""The show: from third to first, one touch at a time; each step is stored before it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.answers import Refused
from kiosk.contest import store as contests
from kiosk.contest.model import Contest, Placed
from kiosk.contest.result import store
from kiosk.contest.result.service import Results, places_of
from kiosk.storage.store import Store
from kiosk.words import Sentence

Scene = Literal["curtain", "place", "podium", "list"]


@dataclass(frozen=True, slots=True)
class Shown:
    """`scene` place: `group` has just been revealed, all of one place; podium: all of them together; list:
    everybody. `revealed`: groups seen so far, the last one first. `step` of `last`."""

    contest: Contest
    scene: Scene
    group: tuple[Placed, ...]
    revealed: tuple[tuple[Placed, ...], ...]
    step: int
    last: int


class Podium:
    def __init__(self, base: Store, results: Results) -> None:
        self._store = base
        self._results = results

    def running(self) -> int | None:
        """The contest whose show began and was not ended."""
        for contest in contests.contests(self._store):
            shown = contest.stage in ("closed", "revealed")
            if shown and store.step(self._store, contest.id) is not None:
                return contest.id
        return None

    def begin(self, contest: int) -> Shown:
        """Refused before the close, and where nobody takes part any more. Goes on where it stopped."""
        groups = self._groups(contest)
        if not groups:
            raise Refused(Sentence("Result", "Nobody takes part in this contest any more."))
        if store.step(self._store, contest) is None:
            self._set(contest, 0)
        return self.at(contest)

    def at(self, contest: int) -> Shown:
        result, groups = self._results.of(contest), self._groups(contest)
        step = store.step(self._store, contest) or 0
        from_last = groups[::-1]
        scene: Scene = (
            "curtain"
            if step == 0
            else "place"
            if step <= len(groups)
            else "podium"
            if step == len(groups) + 1
            else "list"
        )
        group = from_last[step - 1] if scene == "place" else ()
        return Shown(result.contest, scene, group, from_last[:step][::-1], step, len(groups) + 2)

    def forward(self, contest: int) -> Shown:
        """The first place on the screen makes the result known: from there on it is revealed."""
        now = self.at(contest)
        if now.step < now.last:
            self._set(contest, now.step + 1)
        return self.at(contest)

    def back(self, contest: int) -> Shown:
        now = self.at(contest)
        if now.step > 0:
            self._set(contest, now.step - 1)
        return self.at(contest)

    def end(self, contest: int) -> None:
        """Everybody goes home; the next show begins anew. What was revealed stays so."""
        with self._store.transaction("organizer") as tx:
            store.forget_step(tx, contest)
            tx.record("podium-ended", contest=contest)

    def _set(self, contest: int, step: int) -> None:
        with self._store.transaction("organizer") as tx:
            store.set_step(tx, contest, step)
            if step >= len(self._groups(contest)):
                contests.set_stage(tx, contest, "revealed")
            tx.record("podium-step", contest=contest, step=step)

    def _groups(self, contest: int) -> tuple[tuple[Placed, ...], ...]:
        return places_of(self._results.of(contest))
