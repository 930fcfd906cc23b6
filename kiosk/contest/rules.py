"""Where contests are decided: what may be planned, what a clock brings, who may vote for whom. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Literal

from kiosk.answers import Refused
from kiosk.contest.model import (
    LONGEST_NAME,
    LONGEST_TITLE,
    MOST_CRITERIA,
    MOST_PHOTOS,
    Admission,
    Choice,
    Contest,
    Criterion,
    Entry,
    EntryDraft,
    MayVote,
    NothingToChoose,
    NotOpen,
    Plan,
    VotedAlready,
)
from kiosk.people.model import Person
from kiosk.people.text import clean
from kiosk.words import Sentence

LEAST_JUDGES_TO_TRIM = 5


def cleaned(plan: Plan) -> Plan:
    """One line each, in bounds. Refuses a title that is missing or too long, a window that ends before it
    begins, judges who count without a criterion to judge by."""
    title, category = clean(plan.title), clean(plan.category)
    if not title:
        raise Refused(Sentence("Contest", "Give the contest a title."))
    _short(title, LONGEST_TITLE)
    _short(category, LONGEST_NAME)
    if plan.opens is not None and plan.closes is not None and plan.closes <= plan.opens:
        raise Refused(Sentence("Contest", "The vote would close before it opens. Look at both times."))
    criteria = tuple(map(_criterion, plan.criteria))
    if len(criteria) > MOST_CRITERIA:
        raise Refused(Sentence("Contest", "At most %1 criteria fit on a judge's page.", (MOST_CRITERIA,)))
    if plan.judges_weight and not criteria:
        raise Refused(Sentence("Contest", "Say what the judges look at: add a criterion first."))
    return replace(plan, title=title, category=category, criteria=criteria)


def cleaned_entry(draft: EntryDraft) -> EntryDraft:
    """Photos need the tick that whoever is on them agreed."""
    title = clean(draft.title)
    if not title:
        raise Refused(Sentence("Contest", "Give the costume a title."))
    _short(title, LONGEST_TITLE)
    if not draft.owner:
        raise Refused(Sentence("Contest", "Say whose costume it is."))
    if len(draft.photos) > MOST_PHOTOS:
        raise Refused(Sentence("Contest", "At most %1 photos for each costume.", (MOST_PHOTOS,)))
    if draft.photos and not draft.consent:
        raise Refused(Sentence("Contest", "Tick that everybody on the photos agreed."))
    return replace(draft, title=title, contests=tuple(sorted(set(draft.contests))))


def due(contest: Contest, entries: int, now: datetime) -> Literal["open", "close", ""]:
    """What the clock brings. A contest without entries does not open by itself; closed stays closed."""
    plan = contest.plan
    if contest.stage == "planned" and plan.opens is not None and plan.opens <= now and entries:
        return "open" if plan.closes is None or now < plan.closes else ""
    if contest.stage == "open" and plan.closes is not None and plan.closes <= now:
        return "close"
    return ""


def admission(
    contest: Contest, entries: Sequence[Entry], voter: Person | None, has_voted: bool, now: datetime
) -> Admission:
    """What the booth says to somebody who wants to vote. None: whoever holds a paper ballot."""
    over = contest.plan.closes is not None and contest.plan.closes <= now
    if contest.stage != "open" or over:
        opens = contest.plan.opens if contest.stage == "planned" else None
        return NotOpen(contest, contest.stage != "planned", opens)
    if has_voted:
        return VotedAlready(contest)
    standing = (entry for entry in entries if not entry.withdrawn)
    choices = tuple(Choice(entry, voter is not None and is_own(entry, voter)) for entry in standing)
    if all(choice.own for choice in choices):
        return NothingToChoose(contest)
    return MayVote(contest, choices)


def is_own(entry: Entry, person: Person) -> bool:
    """Theirs, or their team's, also of the team they were in when it was entered; a teammate's own is not."""
    if entry.draft.kind == "person":
        return entry.draft.owner == person.id
    return person.id in entry.crew or (bool(person.team) and entry.draft.owner == person.team)


def moved(ids: Sequence[int], id_: int, by: int) -> tuple[int, ...]:
    order = list(ids)
    at = order.index(id_)
    to = max(0, min(len(order) - 1, at + by))
    order.insert(to, order.pop(at))
    return tuple(order)


def _criterion(one: Criterion) -> Criterion:
    name = clean(one.name)
    if not name:
        raise Refused(Sentence("Contest", "Each criterion needs a name."))
    _short(name, LONGEST_NAME)
    if not (1 <= one.weight <= 9 and 1 <= one.most <= 100):
        raise Refused(Sentence("Contest", "A criterion weighs 1 to 9 and has at most 100 points."))
    return replace(one, name=name)


def _short(text: str, longest: int) -> None:
    if len(text) > longest:
        counts = len(text), longest
        raise Refused(Sentence("Contest", "That is %1 letters. %2 fit: make it a little shorter.", counts))
