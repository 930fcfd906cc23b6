"""Paper ballots: made, printed again, called in, and cast. A code works once, and so does its person's vote.

The ballot that is cast from a paper gets a new code by lot; nothing that is kept leads from one to the other.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.contest import rules as contests
from kiosk.contest import store as votes
from kiosk.contest.booth import Quiet, has_voted, seal
from kiosk.contest.entries import Entries
from kiosk.contest.model import Cast
from kiosk.contest.papers import planning, rules, store
from kiosk.contest.papers.job import BallotJob, ballot_job
from kiosk.contest.papers.model import Ballot, BallotSheet, Look, NotEntered, PlannedBallots, Whose
from kiosk.contest.service import found, opened
from kiosk.contest.tally.marks import Marks, fits
from kiosk.event.service import Event
from kiosk.people.model import Person
from kiosk.people.service import People
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import WordsFor
from kiosk.scanning import codes, payload
from kiosk.storage import papers
from kiosk.storage.papers import Kept
from kiosk.storage.store import Store
from kiosk.words import Sentence

PRINTS = "prints"


class PaperBallots:
    """`folder` is the event's; `quiet` as the booth has it; `random(n)` gives n unpredictable bytes."""

    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        entries: Entries,
        clock: Clock,
        random: Callable[[int], bytes],
        quiet: Quiet,
        folder: Path,
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._entries = entries
        self._clock = clock
        self._random = random
        self._quiet = quiet
        self._prints = folder / PRINTS

    # Whoever holds a paper

    def look(self, text: str, contest: int | None = None) -> Look:
        """Whatever a scanner or camera read. `contest`: the stack that is being entered. Writes nothing."""
        seen = payload.read_payload(text, self._event.info.id)
        match seen:
            case payload.BallotCode(code) | payload.TypedPiece(code):
                return self._look(store.by_code(self._store, self._hash(code)), contest)
            case payload.FromAnotherEvent():
                return NotEntered("another-event")
            case payload.Unreadable():
                return NotEntered("damaged")
            case _:
                return NotEntered("not-a-ballot")

    def knows(self, text: str) -> bool:
        """Whether it is the code of a paper ballot, typed as people type; also of a dead one."""
        typed = codes.read_typed(text)
        return isinstance(typed, codes.TypedCode) and self._by_typed(typed.code) is not None

    def look_typed(self, text: str, contest: int | None = None) -> Look:
        """The letters below the code, as a person typed them."""
        typed = codes.read_typed(text)
        if not isinstance(typed, codes.TypedCode):
            return NotEntered("mistyped")
        return self._look(self._by_typed(typed.code), contest)

    def cast(self, digest: str, marks: Marks) -> Cast:
        """The paper is used, its person marked and the ballot among the others: all of it or nothing.

        Raises NotCast when the paper does not count (any more), and Refused when the ballot names what is
        not on it."""
        with self._quiet(), self._store.transaction("visitor") as tx:
            ballot = store.by_code(tx, digest)
            answer = self._answer(tx, ballot)
            if ballot is None or isinstance(answer, NotEntered):
                raise rules.NotCast(answer.why if isinstance(answer, NotEntered) else "unknown")
            allowed = (each.entry.key for each in answer.choices if not each.own)
            if not fits(marks, answer.contest.plan.method, allowed):
                raise Refused(Sentence("Booth", "Something on this ballot changed. Look at it once more."))
            if not store.set_state(tx, ballot.digest, "used"):
                raise rules.NotCast("used")
            voter = self._voter(ballot)
            return seal(tx, answer.contest, voter.id if voter else "", marks, self._random)

    # The organizer

    def whose(self, contest: int, whose: Whose, name: str = "") -> tuple[Person, ...]:
        """Whom papers would be made out to: those who have not voted. `name`: a team, or an id."""
        voted = votes.voters(self._store, contest)
        able = [one for one in self._people.all_active() if one.approved and one.id not in voted]
        return planning.chosen(able, whose, name)

    def plan(self, contest: int, papers_for: int | Sequence[Person], paper: Paper) -> PlannedBallots:
        """So many blank ones, or one for each of these people, whose older papers die. Writes nothing."""
        people = () if isinstance(papers_for, int) else tuple(papers_for)
        count = papers_for if isinstance(papers_for, int) else len(people)
        theirs = {one.id for one in people}
        old = [each for each in store.living(self._store, contest) if each.person in theirs]
        return self._plan(contest, people or (None,) * count, paper, old)

    def plan_again(self, sheet: int, paper: Paper) -> PlannedBallots:
        """New codes for what is still out of a sheet; the old ones die."""
        kept = self._sheet(sheet)
        old = self._out(kept)
        if not old:
            raise Refused(Sentence("PaperBallot", "None of these papers is out any more."))
        known = [self._voter(each) for each in old]
        return self._plan(kept.contest, known, paper, old)

    def job(self, planned: PlannedBallots, words_for: WordsFor) -> BallotJob:
        """All that `draw_ballots` needs, in any process."""
        return ballot_job(self._event.info.title, self._event.settings.languages, planned, words_for)

    def add(self, planned: PlannedBallots, drawn: Path, actor: str = "organizer") -> Path:
        """Moves the drawn PDF into `prints/` and stores what is on it: both or neither."""
        name = papers.free_name(self._prints, f"ballots-{planned.sheet:02d}")
        papers.store(drawn, self._prints / name, lambda: self._write(planned, name, actor))
        return self._prints / name

    def sheets(self, contest: int) -> tuple[BallotSheet, ...]:
        return tuple(one for one in store.sheets(self._store) if one.contest == contest)

    def papers(self) -> tuple[Kept, ...]:
        """All sheets, for mending what a power cut left of them."""
        return store.papers(self._store)

    def mark_printed(self, number: int) -> None:
        """The organizer holds the papers: the file with the codes goes."""
        sheet = self._sheet(number)
        if sheet.file is None:
            return
        with self._store.transaction("organizer") as tx:
            store.set_printed(tx, number)
            tx.record("paper-ballots-printed", contest=sheet.contest, sheet=number)
        with papers.in_plain_words():
            papers.remove_durably(self._prints / sheet.file)

    def call_in_sheet(self, number: int) -> int:
        """Whatever of it is still out does not count any more; returns how many that were."""
        sheet = self._sheet(number)
        return self._call_in(sheet.contest, self._out(sheet))

    def call_in(self, contest: int, person: str) -> int:
        """The paper that is made out to this person."""
        old = [each for each in store.living(self._store, contest) if each.person == person]
        return self._call_in(contest, old)

    def call_in_code(self, contest: int, text: str, *, typed: bool = False) -> int:
        """A paper whose code was scanned, or `typed` by a person. NotCast where it does not count anyway."""
        typed = typed or self.knows(text)
        answer = self.look_typed(text, contest) if typed else self.look(text, contest)
        if isinstance(answer, NotEntered):
            raise rules.NotCast(answer.why)
        ballot = store.by_code(self._store, answer.digest)
        return self._call_in(contest, [ballot] if ballot else [])

    def _look(self, ballot: Ballot | None, contest: int | None) -> Look:
        if ballot is not None and contest is not None and ballot.contest != contest:
            return NotEntered("another-contest", votes.contest(self._store, ballot.contest))
        return self._answer(self._store, ballot)

    def _answer(self, reader: votes.Reader, ballot: Ballot | None) -> Look:
        if ballot is None:
            return NotEntered("unknown")
        here = found(votes.contest(reader, ballot.contest))
        voter = self._voter(ballot)
        if ballot.person and (voter is None or not voter.active):
            return rules.answer(ballot, None, "", "")
        voters = votes.voters(reader, ballot.contest)
        voted = voter is not None and (ballot.person in voters or has_voted(self._people, voters, voter.id))
        now = self._clock.now()
        admission = contests.admission(here, self._entries.of(here.id), voter, voted, now)
        return rules.answer(ballot, admission, voter.id if voter else "", self._name(voter))

    def _voter(self, ballot: Ballot) -> Person | None:
        """Who they are now, if two of the list turned out to be one."""
        return self._people.now(ballot.person) if ballot.person else None

    def _name(self, voter: Person | None) -> str:
        return "" if voter is None else self._people.public_name(voter.id) or voter.display

    def _plan(
        self, contest: int, voters: Sequence[Person | None], paper: Paper, old: Sequence[Ballot]
    ) -> PlannedBallots:
        here = found(votes.contest(self._store, contest))
        if here.stage != "open":
            raise Refused(Sentence("PaperBallot", "Open the vote first: then it is settled who takes part."))
        standing = [entry for entry in self._entries.of(contest) if not entry.withdrawn]
        planning.check_wish(len(voters), paper, len(standing))
        event = self._event.info.id
        cards = tuple(
            planning.card(voter, self._name(voter), standing, event, self._random) for voter in voters
        )
        return PlannedBallots(
            store.last_sheet(self._store) + 1,
            contest,
            here.plan.title,
            here.plan.method,
            planning.lines(standing),
            cards,
            paper,
            tuple(each.digest for each in old),
        )

    def _write(self, planned: PlannedBallots, file: str, actor: str) -> None:
        try:
            with self._store.transaction(actor) as tx:
                opened(tx, planned.contest)
                dead = store.kill(tx, planned.instead)
                if dead < len(planned.instead):
                    raise sqlite3.IntegrityError("some of these were cast in the meantime")
                store.add_sheet(tx, planned.sheet, planned.contest, file)
                for card in planned.cards:
                    ballot = Ballot(self._hash(card.qr), planned.contest, planned.sheet, card.person, "out")
                    store.add(tx, ballot, self._hash(card.typed.replace("-", "")))
                tx.record(
                    "paper-ballots-made",
                    contest=planned.contest,
                    sheet=planned.sheet,
                    ballots=len(planned.cards),
                    dead=dead,
                )
        except sqlite3.IntegrityError:
            raise Refused(
                Sentence("PaperBallot", "Something changed in the meantime. Make these papers once more.")
            ) from None

    def _call_in(self, contest: int, ballots: Sequence[Ballot]) -> int:
        if not ballots:
            return 0
        with self._store.transaction("organizer") as tx:
            dead = store.kill(tx, [each.digest for each in ballots])
            tx.record("paper-ballots-called-in", contest=contest, ballots=dead)
        return dead

    def _out(self, sheet: BallotSheet) -> list[Ballot]:
        voted = votes.voters(self._store, sheet.contest)
        living = store.living(self._store, sheet.contest)
        return [each for each in living if each.sheet == sheet.number and each.person not in voted]

    def _sheet(self, number: int) -> BallotSheet:
        for sheet in store.sheets(self._store):
            if sheet.number == number:
                return sheet
        raise Refused(Sentence("Hunt", "There is no such sheet."))

    def _by_typed(self, code: str) -> Ballot | None:
        return store.by_code(self._store, self._hash(code))

    def _hash(self, code: str) -> str:
        return codes.code_hash(self._event.key, code)
