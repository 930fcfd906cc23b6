"""Contests for the tour and its like: voted on and closed, by the services alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.contest.model import Criterion, EntryDraft, MayVote, Plan
from kiosk.contest.tally.model import Method
from kiosk.people.model import Person
from kiosk.words import Sentence
from ui.tour.stage import Stage

MOST = 6
VOTERS = 24


def opened(stage: Stage, method: Method = "ranked", **changes: Any) -> int:
    """Up to six teams take part, each with a costume."""
    words = stage.tools.words_for(stage.driver.kiosk.languages.now.language)
    id_ = stage.house.contests.add(
        Plan(words.say(Sentence("Tour", "Best decorated desk")), "", method, **changes)
    )
    for team in [team.name for team in stage.house.people.teams() if team.name][:MOST]:
        stage.house.entries.add(EntryDraft(team, "team", team, contests=(id_,)))
    stage.house.contests.open(id_)
    return id_


def voted(stage: Stage, contest: int, voters: int = VOTERS) -> None:
    """Each names a few, starting somewhere else; every seventh nobody."""
    people = stage.house.people.all_active()[:voters]
    for at, person in enumerate(people):
        vote(stage, contest, person, () if at % 7 == 6 else range(at * at, at * at + 1 + at % 4))


def vote(stage: Stage, contest: int, person: Person, wanted: Sequence[int]) -> None:
    """`wanted`: which of those that may be chosen, in order; beyond the last one it begins again."""
    admission = stage.house.booth.admit(contest, person.id)
    assert isinstance(admission, MayVote)
    keys = [choice.entry.key for choice in admission.choices if not choice.own]
    named = list(dict.fromkeys(keys[at % len(keys)] for at in wanted))
    match admission.contest.plan.method:
        case "ranked":
            marks = {key: place for place, key in enumerate(named, 1)}
        case "star":
            marks = {key: max(1, 5 - place) for place, key in enumerate(named)}
        case "single":
            marks = dict.fromkeys(named[:1], 1)
        case _:
            marks = dict.fromkeys(named, 1)
    stage.house.booth.cast(contest, person.id, marks)


def closed(stage: Stage, method: Method = "ranked", **changes: Any) -> int:
    id_ = opened(stage, method, **changes)
    voted(stage, id_)
    stage.house.contests.close(id_)
    return id_


def judged(stage: Stage) -> int:
    """The judges see it the other way round: the weight decides."""
    criteria = (Criterion(0, "A-Z"),)
    id_ = opened(stage, "star", judges_weight=40, criteria=criteria)
    entries = stage.house.entries.of(id_)
    owners = {entry.draft.owner for entry in entries}
    people = [one for one in stage.house.people.all_active() if one.team not in owners][:3]
    people = people or list(stage.house.people.all_active()[:3])
    for person in people:
        stage.house.judging.name(id_, person.id)
    voted(stage, id_)
    (criterion,) = stage.house.contests.get(id_).plan.criteria
    for at, person in enumerate(people):
        for sheet in stage.house.judging.sheets(id_, person.id):
            if sheet.entry is not None:
                points = (sheet.entry.id * 7 + at) % 11
                stage.house.judging.score(id_, person.id, sheet.entry.id, {criterion.id: points})
    stage.house.contests.close(id_)
    return id_


def level(stage: Stage) -> int:
    """Nobody voted and a rule was declared: only a lot parts them."""
    id_ = opened(stage, "single", ties="declared")
    for other in stage.house.entries.of(id_)[3:]:
        stage.house.entries.withdraw(other.id, "")
    stage.house.contests.close(id_)
    return id_
