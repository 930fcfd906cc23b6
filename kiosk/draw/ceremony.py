"""The ceremony: each step one transaction, and read again from what is stored before it is shown.

Before a step writes, all that is stored of the draw is proven (`proving`): a draw that was changed behind our
back raises Tampered and nothing happens. After a power cut `at` says what it said before, or one step more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.answers import Refused
from kiosk.draw import proving, rules, steps, store
from kiosk.draw.freezing import Freezing
from kiosk.draw.kept import Kept, Told
from kiosk.draw.model import Ceremony, Files, Said, Stage
from kiosk.draw.protocol.computing import digest
from kiosk.draw.protocol.model import Ranking, WhyGone
from kiosk.draw.protocol.writing import aborted_text
from kiosk.draw.reading import Reading, Trace, kept_of, told_of
from kiosk.draw.showing import RankingJob, Showing, rank_job, stored_secret
from kiosk.storage.store import Store, Transaction
from kiosk.tickets.service import Tickets
from kiosk.words import Sentence

__all__ = ["Ceremonies", "RankingJob", "rank_job"]


class Ceremonies:
    """A rehearsal goes the same way and leaves no line in the journal."""

    def __init__(
        self, base: Store, tickets: Tickets, freezing: Freezing, reading: Reading, showing: Showing
    ) -> None:
        self._store = base
        self._tickets = tickets
        self._freezing = freezing
        self._reading = reading
        self._showing = showing

    def running(self) -> int | None:
        """The real draw between freeze and close, else the newest rehearsal there."""
        return next(iter(store.running(self._store)), None)

    def at(self, id_: int) -> Ceremony:
        """Refused before the freeze. Raises Tampered."""
        return self._reading.at(id_)

    def freeze(self, id_: int) -> Ceremony:
        """From now on nothing of it changes. Refused with the first finding that stops it."""
        self._freezing.freeze(id_)
        return self.at(id_)

    def rehearse(self, id_: int) -> Ceremony:
        """A new row, with another id: a copy of this draw among made-up people."""
        return self.at(self._freezing.rehearse(id_))

    def throw_away(self, id_: int) -> None:
        """A rehearsal, at any time, with all that belongs to it."""
        self._freezing.throw_away(id_)

    def go_on(self, id_: int) -> Ceremony:
        """From the sheet to the first ask."""
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "sheet")
            store.set_went_on(tx, id_)
            Trace(tx, seen.kept).record(proving.ASKED_ON)
        return self.at(id_)

    def type(self, id_: int, text: str) -> Ceremony:
        """What stands on the pad, with each key; another text is one that no witness has seen."""
        return self._write(id_, lambda said: steps.typed(said, text))

    def matches(self, id_: int) -> Ceremony:
        """One more witness. Refused while something is missing."""
        return self._write(id_, steps.matching)

    def _write(self, id_: int, change: Callable[[Said], Said]) -> Ceremony:
        with self._store.transaction("organizer") as tx:
            said = self._reading.step(tx, id_, "ask").kept.said
            index = steps.asking(said)
            if (changed := change(said[index])) != said[index]:
                store.set_said(tx, id_, index, changed)
        return self.at(id_)

    def lock(self, id_: int) -> Ceremony:
        """What the record will keep of the open ask. Dice need two witnesses."""
        with self._store.transaction("organizer") as tx:
            kept = self._reading.step(tx, id_, "ask").kept
            index = steps.asking(kept.said)
            said = steps.locked(kept.said[index])
            assert said.locked is not None
            store.set_said(tx, id_, index, said)
            if index + 1 == len(kept.said):
                store.set_stage(tx, id_, Stage.LOCKED)
            value = proving.said_hash(kept.draw.code, index + 1, said.locked)
            Trace(tx, kept).record(proving.SAID, ask=index + 1, said=value)
        return self.at(id_)

    def back(self, id_: int) -> Ceremony:
        """The last locked ask is open again; only while nothing is typed after it and the secret rests."""
        with self._store.transaction("organizer") as tx:
            kept = self._reading.step(tx, id_, "ask", "locked").kept
            if kept.opened:
                raise _too_late(kept)
            index = steps.before(kept.said)
            store.set_said(tx, id_, index, steps.unlocked(kept.said[index]))
            store.set_stage(tx, id_, Stage.FROZEN)
            Trace(tx, kept).record(proving.WENT_BACK, ask=index + 1)
        return self.at(id_)

    def abort(self, id_: int, reason: str) -> None:
        """Until the secret is read, or where it is lost; also a draw that somebody changed behind our back.

        The reason is published. The tickets are free again.
        """
        said = rules.text(reason)
        with self._store.transaction("organizer") as tx:
            kept = kept_of(tx, id_)
            told = told_of(tx, kept)
            entries_hash, commit = proving.promised(kept, told)
            _assert_may_abort(tx, kept, told)
            text = aborted_text(entries_hash, commit, said)
            store.add_file(tx, id_, text, digest(text))
            store.set_stage(tx, id_, Stage.ABORTED)
            if not kept.draw.rehearsal:
                self._tickets.thaw(tx, kept.draw.code)
            Trace(tx, kept).record(proving.ABORTED, {"reason": said}, aborted=digest(text))

    def job(self, id_: int, envelope: str = "") -> RankingJob:
        """Reads the secret and leaves its trace: from here on there is no way back.

        Raises SecretMissing where the witness's `envelope` is needed, or what it said is not the secret.
        """
        return self._showing.job(id_, envelope)

    def reveal(self, id_: int, job: RankingJob, ranking: Ranking) -> Ceremony:
        """Stores seed and whole order before anybody sees any of it. The second time nothing happens."""
        self._showing.reveal(id_, job, ranking)
        return self.at(id_)

    def draw(self, id_: int, count: int = 1) -> Ceremony:
        """The next seats that wait, at most `count`; more than one only where nobody has to be there."""
        self._showing.draw(id_, count)
        return self.at(id_)

    def gone(self, id_: int, who: Sequence[tuple[int, WhyGone, str]]) -> Ceremony:
        """Seat, why, and a note (or ""): these seats are free and wait to be drawn again, the others stay."""
        self._showing.gone(id_, who)
        return self.at(id_)

    def finish(self, id_: int) -> Ceremony:
        """All seats are drawn: the record is written, and nothing changes any more."""
        self._showing.finish(id_)
        return self.at(id_)

    def files(self, id_: int) -> Files:
        """Of a draw that is over or was broken off."""
        return self._showing.files(id_)


def _assert_may_abort(tx: Transaction, kept: Kept, told: Sequence[Told]) -> None:
    if kept.draw.stage not in (Stage.FROZEN, Stage.LOCKED):
        raise _too_late(kept)
    if proving.secret_was_read(kept, told) and stored_secret(tx, kept):
        raise _too_late(kept)


def _too_late(kept: Kept) -> Refused:
    return Refused(Sentence("Draw", "The secret of %1 is read: now there is no way back.", (kept.draw.code,)))
