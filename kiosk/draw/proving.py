"""Nothing is drawn from rows that somebody changed: what is stored is held against its hashes, against the
journal, and against a computation of our own. Rows and hashes may both be changed; the journal's chain, the
sheet that people photographed, and the files of earlier draws may not.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kiosk.answers import Unavailable
from kiosk.draw.kept import Kept, Reveal, Told
from kiosk.draw.model import Plan, Stage
from kiosk.draw.protocol import computing
from kiosk.draw.protocol.contributions import fits
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import Act, Contribution, Course, Entries, Gone, Ranking
from kiosk.draw.protocol.parsing import Wrong, read_entries
from kiosk.draw.protocol.writing import record_text
from kiosk.draw.rules import seats_of
from kiosk.words import Sentence

FROZEN, ASKED_ON, SAID, WENT_BACK = "draw-frozen", "draw-asked-on", "draw-said", "draw-went-back"
OPENED, REVEALED, DRAWN, CALLED_GONE = "draw-opened", "draw-revealed", "draw-drawn", "draw-gone"
FINISHED, ABORTED = "draw-finished", "draw-aborted"
ENTRIES_KEPT = 8


class Tampered(Unavailable):
    """What is stored is not what was frozen, said or drawn. Nothing more is drawn."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(
            Sentence("Draw", "What is stored of %1 was changed outside this program.", (code,)),
            Sentence(
                "Draw", "Nothing more is drawn from it. Bring back the last backup, or break the draw off."
            ),
            detail,
        )
        self.args = (code, detail)  # so that it survives the way out of a worker process


@dataclass(frozen=True, slots=True)
class Proven:
    """A draw as it is stored, found to be true. `ranking` and `course` are None before the reveal."""

    kept: Kept
    entries: Entries
    ranking: Ranking | None = None
    course: Course | None = None

    @property
    def contributions(self) -> tuple[Contribution, ...]:
        return tuple(one.locked for one in self.kept.said if one.locked is not None)


def plan_hash(plan: Plan) -> str:
    """What of a plan is not in the entries: its title, the pictures, who was to win."""
    prizes = [[prize.name, prize.quantity, prize.picture] for prize in plan.prizes]
    content = [plan.title, prizes, plan.who, list(plan.teams), plan.least]
    return computing.digest(json.dumps(content, ensure_ascii=True))


def said_hash(code: str, ask: int, said: Contribution) -> str:
    return computing.digest(f"{code} {ask} {said.kind} {said.value}\n")


def acts_hash(code: str, acts: Iterable[Act]) -> str:
    lines = (f"{act.seat} {act.person} {act.why}" if isinstance(act, Gone) else "-" for act in acts)
    return computing.digest("\n".join((code, *lines, "")))


def ranking_text(ranking: Ranking) -> str:
    return "\n".join(ranking.tickets)


class Prover:
    """Keeps what it has read and computed itself, so that each step of a ceremony is checked in no time."""

    def __init__(self, event: str) -> None:
        self._event = event
        self._entries: dict[str, Entries] = {}
        self._rankings: dict[tuple[str, str], Ranking] = {}

    def prove(self, kept: Kept, told: Sequence[Told]) -> Proven:
        """Raises Tampered. `told`: from the freeze on; a rehearsal has none."""
        check = _Check(kept, told)
        check.frozen()
        entries = self.entries(kept)
        check.plan(entries, self._event)
        check.said()
        check.stage()
        if kept.reveal is None:
            check.file(kept.file is None or kept.draw.stage is Stage.ABORTED, "a record too early")
            return Proven(kept, entries)
        ranking = self._ranking(check, entries, kept.reveal)
        return Proven(kept, entries, ranking, check.acts(entries, ranking, kept.reveal))

    def frozen(self, kept: Kept, told: Sequence[Told]) -> Entries:
        """The list alone. Raises Tampered."""
        _Check(kept, told).frozen()
        return self.entries(kept)

    def entries(self, kept: Kept) -> Entries:
        """Read from the list itself, whose hash must be the stored one."""
        digest = hashlib.sha256(kept.entries.encode()).hexdigest()
        if digest != kept.entries_hash:
            raise Tampered(kept.draw.code, "the list does not fit its hash")
        if digest not in self._entries:
            if len(self._entries) >= ENTRIES_KEPT:
                self._entries.pop(next(iter(self._entries)))
            self._entries[digest] = _read(kept)
        return self._entries[digest]

    def check_reveal(self, seen: Proven, reveal: Reveal) -> None:
        """What is about to be stored as the reveal of this draw. Raises Tampered."""
        self._ranking(_Check(seen.kept, ()), seen.entries, reveal)

    def _ranking(self, check: _Check, entries: Entries, reveal: Reveal) -> Ranking:
        check.seed(reveal)
        key = (check.kept.entries_hash, reveal.seed)
        if key not in self._rankings:
            if len(self._rankings) >= ENTRIES_KEPT:
                self._rankings.pop(next(iter(self._rankings)))
            self._rankings[key] = computing.rank(reveal.seed, (each.ticket for each in entries.tickets))
        ranking = self._rankings[key]
        check.that(ranking_text(ranking) == reveal.ranking, "the ranking is not what the seed gives")
        return ranking


def _read(kept: Kept) -> Entries:
    try:
        return read_entries(kept.entries.encode())
    except Wrong as error:
        raise Tampered(kept.draw.code, f"the list cannot be read: {error}") from error


def true_file(kept: Kept, told: Sequence[Told]) -> str:
    """The record or the aborted file, held against the journal alone. Raises Tampered."""
    check = _Check(kept, told)
    check.frozen()
    check.that(plan_hash(kept.draw.plan) == kept.plan_hash, "the plan was changed")
    check.file(kept.file is not None, "no file")
    assert kept.file is not None
    return kept.file[0]


def file_hash(kept: Kept, told: Sequence[Told]) -> str:
    """What the next draw names as the one before: also where all else of this one was changed."""
    check = _Check(kept, told)
    check.file(kept.file is not None, "no file")
    assert kept.file is not None
    return kept.file[1]


def promised(kept: Kept, told: Sequence[Told]) -> tuple[str, str]:
    """Hash of the list and commitment as the sheet has them: of the journal, whatever the rows say."""
    if kept.draw.rehearsal:
        return kept.entries_hash, kept.commit
    values = next((line.values for line in told if line.kind == FROZEN), {})
    return str(values.get("entries", kept.entries_hash)), str(values.get("commit", kept.commit))


def secret_was_read(kept: Kept, told: Sequence[Told]) -> bool:
    return kept.opened or kept.reveal is not None or any(line.kind in (OPENED, REVEALED) for line in told)


class _Check:
    def __init__(self, kept: Kept, told: Sequence[Told]) -> None:
        self.kept = kept
        self._told = told
        self._real = not kept.draw.rehearsal

    def that(self, right: bool, wrong: str) -> None:
        if not right:
            raise Tampered(self.kept.draw.code, wrong)

    def _told_value(self, kind: str, name: str) -> str | int | None:
        """Of the last line of this kind."""
        return next((line.values.get(name) for line in reversed(self._told) if line.kind == kind), None)

    def frozen(self) -> None:
        kept = self.kept
        if not self._real:
            return
        self.that(bool(self._told) and self._told[0].kind == FROZEN, "no line of the freeze")
        self.that(all(line.holds for line in self._told), "a line of the journal does not fit the chain")
        expected: dict[str, str | int] = {"entries": kept.entries_hash, "commit": kept.commit}
        expected |= {"plan": kept.plan_hash, "number": kept.number}
        values = self._told[0].values
        self.that({name: values.get(name) for name in expected} == expected, "not the list of the freeze")

    def plan(self, entries: Entries, event: str) -> None:
        kept, plan = self.kept, self.kept.draw.plan
        self.that(plan_hash(plan) == kept.plan_hash, "the plan was changed")
        prizes = tuple(prize.name for prize in seats_of(plan))
        ours = (event, kept.draw.code, plan.one_per_person, plan.absent, plan.asks, prizes)
        frozen = (entries.event, entries.draw, entries.one_per_person, entries.absent, entries.asks)
        self.that(ours == (*frozen, entries.prizes), "the plan is not that of the list")
        self.that(entries.number == (kept.number or 1), "another number")

    def said(self) -> None:
        kept = self.kept
        for one in kept.said:
            self.that(one.locked is None or fits(one.ask, one.locked.value), "what was said does not fit")
        ours = {
            ask: said_hash(kept.draw.code, ask, one.locked)
            for ask, one in enumerate(kept.said, start=1)
            if one.locked is not None
        }
        self.that(list(ours) == list(range(1, len(ours) + 1)), "an ask was left out")
        if self._real:
            self.that(ours == self._said_told(), "not what was said")

    def _said_told(self) -> dict[int, str]:
        found: dict[int, str] = {}
        for line in self._told:
            ask = line.values.get("ask")
            if line.kind == SAID and isinstance(ask, int):
                found[ask] = str(line.values.get("said"))
            elif line.kind == WENT_BACK and isinstance(ask, int):
                found.pop(ask, None)
        return found

    def stage(self) -> None:
        kept = self.kept
        done = all(one.locked is not None for one in kept.said)
        revealed = kept.draw.stage in (Stage.REVEALED, Stage.CLOSED)
        self.that((kept.reveal is not None) == revealed, "a reveal that is not one")
        self.that(done or kept.draw.stage in (Stage.FROZEN, Stage.ABORTED), "not everything was said")
        self.that(not kept.acts or revealed, "drawn too early")
        if self._real:
            kinds = {line.kind for line in self._told}
            self.that(_stage_told(kinds, done) is kept.draw.stage, "not as far as the journal")
            self.that(kept.opened == (OPENED in kinds), "the secret was read, or was not")
            self.that(kept.went_on or not kept.opened, "not asked yet")

    def seed(self, reveal: Reveal) -> None:
        kept = self.kept
        self.that(computing.commit_of(reveal.secret) == kept.commit, "not the secret of the sheet")
        said = [one.locked for one in kept.said if one.locked is not None]
        seed = computing.seed_of(kept.entries_hash, kept.commit, said, reveal.secret)
        self.that(seed == reveal.seed, "another seed")
        self.that(self._told_value(REVEALED, "seed") in (None, seed), "not the seed of the reveal")

    def acts(self, entries: Entries, ranking: Ranking, reveal: Reveal) -> Course:
        kept, code = self.kept, self.kept.draw.code
        if self._real:
            kinds = (DRAWN, CALLED_GONE)
            last = next((line.values for line in reversed(self._told) if line.kind in kinds), {})
            self.that(last.get("acts", 0) == len(kept.acts), "more or less happened")
            self.that(not last or last.get("all") == acts_hash(code, kept.acts), "something else happened")
        try:
            found = course(entries, ranking, kept.acts)
        except ValueError as error:
            raise Tampered(code, f"what happened cannot have happened: {error}") from error
        closed = kept.draw.stage is Stage.CLOSED
        self.file((kept.file is not None) == closed, "a record too early, or none")
        if kept.file is not None:
            said = [one.locked for one in kept.said if one.locked is not None]
            text = record_text(kept.entries_hash, kept.commit, said, reveal.secret, found.lines)
            self.that(kept.file[0] == text, "another record")
        return found

    def file(self, right: bool, wrong: str) -> None:
        self.that(right, wrong)
        if self.kept.file is None:
            return
        text, digest = self.kept.file
        self.that(computing.digest(text) == digest, "a file that does not fit its hash")
        if self._real:
            kind, name = (
                (ABORTED, "aborted") if self.kept.draw.stage is Stage.ABORTED else (FINISHED, "record")
            )
            self.that(self._told_value(kind, name) == digest, "another file than the journal's")


def _stage_told(kinds: set[str], done: bool) -> Stage:
    if ABORTED in kinds:
        return Stage.ABORTED
    if FINISHED in kinds:
        return Stage.CLOSED
    if REVEALED in kinds:
        return Stage.REVEALED
    return Stage.LOCKED if done else Stage.FROZEN
