"""From the secret to the record: the reveal, the seats one after the other, who was not there, the end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.answers import Refused
from kiosk.draw import proving, store
from kiosk.draw.kept import Kept, Reveal
from kiosk.draw.model import LONGEST_NOTE, Files, SecretMissing, Stage
from kiosk.draw.protocol import computing
from kiosk.draw.protocol.contributions import normalized
from kiosk.draw.protocol.course import course
from kiosk.draw.protocol.model import Act, Course, Drawn, Gone, Ranking, WhyGone
from kiosk.draw.protocol.verify import verify
from kiosk.draw.protocol.writing import record_text, sheet_text
from kiosk.draw.proving import Proven
from kiosk.draw.reading import Reading, Trace
from kiosk.people.text import clean
from kiosk.storage.store import Store, Transaction
from kiosk.words import Sentence

SECRET = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class RankingJob:
    """What the order of all tickets is computed from, picklable. Holds the secret: for `rank_job` alone."""

    draw: int
    secret: str
    seed: str
    tickets: tuple[str, ...]


def rank_job(job: RankingJob) -> Ranking:
    """In a thread or a process of its own: 1,000,000 tickets take seconds."""
    return computing.rank(job.seed, job.tickets)


class Showing:
    def __init__(self, base: Store, reading: Reading) -> None:
        self._store = base
        self._reading = reading

    def job(self, id_: int, envelope: str = "") -> RankingJob:
        """Reads the secret and leaves its trace: from here on there is no way back.

        Raises SecretMissing where the witness's `envelope` is needed, or what it said is not the secret.
        """
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "locked")
            kept = seen.kept
            secret = stored_secret(tx, kept) or _from_envelope(kept, envelope)
            if not kept.opened:
                store.set_opened(tx, id_)
                Trace(tx, kept).record(proving.OPENED)
        seed = computing.seed_of(kept.entries_hash, kept.commit, seen.contributions, secret)
        return RankingJob(id_, secret, seed, tuple(entry.ticket for entry in seen.entries.tickets))

    def reveal(self, id_: int, job: RankingJob, ranking: Ranking) -> None:
        """Stores seed and whole order before anybody sees any of it. The second time nothing happens."""
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "locked", "show")
            if seen.ranking is not None:
                return
            if not seen.kept.opened or job.draw != id_:
                raise ValueError("a reveal without its job")
            found = Reveal(job.secret, job.seed, proving.ranking_text(ranking))
            self._reading.prover.check_reveal(seen, found)
            store.reveal(tx, id_, found)
            store.set_stage(tx, id_, Stage.REVEALED)
            Trace(tx, seen.kept).record(proving.REVEALED, seed=job.seed, tickets=len(ranking.tickets))

    def draw(self, id_: int, count: int) -> None:
        if count < 1:
            raise ValueError("nothing to draw")
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "show")
            waiting = _course(seen).waiting
            if not waiting:
                raise Refused(Sentence("Draw", "All prizes are drawn."))
            if count > 1 and seen.entries.absent == "at-once":
                raise Refused(Sentence("Draw", "Here each winner is called first. Draw one at a time."))
            acts = [Drawn()] * min(count, len(waiting))
            after = _after(seen, acts)
            win = after.holders.get(waiting[0]) if len(acts) == 1 else None
            winner: dict[str, str | int] = {"person": win.person} if win else {}
            store.add_acts(tx, id_, len(seen.kept.acts), [(act, "") for act in acts])
            so_far = _so_far(seen.kept, acts)
            Trace(tx, seen.kept).record(proving.DRAWN, seats=len(acts), **winner, **so_far)

    def gone(self, id_: int, who: Sequence[tuple[int, WhyGone, str]]) -> None:
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "show")
            acts = _called(_course(seen), sorted(who))
            _after(seen, [act for act, _ in acts])
            store.add_acts(tx, id_, len(seen.kept.acts), acts)
            done: list[Act] = []
            for act, note in acts:
                done.append(act)
                texts = {"reason": note} if note else {}
                Trace(tx, seen.kept).record(
                    proving.CALLED_GONE,
                    texts,
                    seat=act.seat,
                    person=act.person,
                    why=act.why.lower(),
                    **_so_far(seen.kept, done),
                )

    def finish(self, id_: int) -> None:
        with self._store.transaction("organizer") as tx:
            seen = self._reading.step(tx, id_, "show")
            kept, found = seen.kept, _course(seen)
            assert kept.reveal is not None
            if found.waiting:
                words = Sentence("Draw", "%Ln prizes are still to be drawn.", (), len(found.waiting))
                raise Refused(words)
            hashes = (kept.entries_hash, kept.commit)
            text = record_text(*hashes, seen.contributions, kept.reveal.secret, found.lines)
            sheet = sheet_text(kept.draw.code, *hashes)
            verdict = verify(kept.entries.encode(), text.encode(), sheet)
            if not verdict.ok:
                raise proving.Tampered(kept.draw.code, verdict.reason)
            digest = computing.digest(text)
            store.add_file(tx, id_, text, digest)
            store.set_stage(tx, id_, Stage.CLOSED)
            Trace(tx, kept).record(proving.FINISHED, record=digest, seats=len(found.holders))

    def files(self, id_: int) -> Files:
        kept = self._reading.proven(self._store, id_).kept
        if kept.file is None:
            raise Refused(Sentence("Draw", "%1 is not over yet. Finish it first.", (kept.draw.code,)))
        return Files(kept.entries.encode(), kept.file[0].encode())


def stored_secret(tx: Transaction, kept: Kept) -> str:
    """ "" where it is gone, or is not the one that the sheet promised."""
    secret = store.read_secret(tx, kept.draw.id)
    return secret if SECRET.fullmatch(secret) and computing.commit_of(secret) == kept.commit else ""


def _from_envelope(kept: Kept, envelope: str) -> str:
    secret = normalized(envelope).lower()
    if not secret:
        raise SecretMissing(
            Sentence("Draw", "The secret of %1 is damaged. Open the witness's envelope.", (kept.draw.code,))
        )
    if not SECRET.fullmatch(secret) or computing.commit_of(secret) != kept.commit:
        raise SecretMissing(
            Sentence("Draw", "That is not the secret of %1. Compare letter by letter.", (kept.draw.code,))
        )
    return secret


def _course(seen: Proven) -> Course:
    assert seen.course is not None
    return seen.course


def _after(seen: Proven, acts: Sequence[Act]) -> Course:
    """Refused where the rules of the draw do not allow them now."""
    assert seen.ranking is not None
    try:
        return course(seen.entries, seen.ranking, (*seen.kept.acts, *acts))
    except ValueError as error:
        raise Refused(Sentence("Draw", "That cannot be called now. Draw the free prizes first.")) from error


def _called(before: Course, who: Sequence[tuple[int, WhyGone, str]]) -> list[tuple[Gone, str]]:
    """Ascending by seat, as the protocol wants a round."""
    if not who or len({seat for seat, _, _ in who}) != len(who):
        raise ValueError("nobody, or somebody twice")
    acts = []
    for seat, why, note in who:
        if seat not in before.callable or seat not in before.holders:
            raise Refused(Sentence("Draw", "That cannot be called now. Draw the free prizes first."))
        acts.append((Gone(seat, before.holders[seat].person, why), clean(note)[:LONGEST_NOTE]))
    return acts


def _so_far(kept: Kept, acts: Sequence[Act]) -> dict[str, str | int]:
    """What the journal knows of all acts until now."""
    happened = (*kept.acts, *acts)
    return {"acts": len(happened), "all": proving.acts_hash(kept.draw.code, happened)}
