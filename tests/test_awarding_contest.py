"""Awards from a podium, and who on it has won something else already."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.awarding import from_contest, wins_twice
from kiosk.awards.model import LONGEST_TITLE, Draft, Recipient
from kiosk.contest.model import EntryDraft, Plan
from tests.contest.conftest import Hall, clock, hall
from tests.contest.result.test_results import vote
from tests.plain import PlainWords

__all__ = ["clock", "hall"]


def won(hall: Hall, *votes: tuple[str, str]) -> int:
    id_ = hall.opened()
    vote(hall, id_, *votes)
    hall.house.contests.close(id_)
    return id_


OWLS = (("Field", "Night Owls"), ("Front Desk", "Night Owls"), ("Night Owls", "Field"))


def test_each_on_the_podium_becomes_a_draft_once(hall: Hall) -> None:
    id_ = won(hall, *OWLS)
    drafts = from_contest(hall.house, id_, PlainWords())
    assert [draft.source for draft in drafts] == [f"CONTEST-{id_}:{place}" for place in (1, 2, 3, 3)]
    assert {draft.recipient for draft in drafts[2:]} == {
        Recipient("team", "Front Desk"),
        Recipient("team", "Back Office"),
    }, "who share a place have one each"
    assert [draft.title for draft in drafts[:3]] == [
        "Best family",
        "Best family · second place",
        "Best family · third place",
    ]
    assert (drafts[0].citation, drafts[0].day) == ("The Night Owls", hall.clock.now().date())
    made = hall.house.awards.add_many((drafts[0], drafts[3]))
    assert from_contest(hall.house, id_, PlainWords()) == drafts[1:3]
    hall.house.awards.withdraw(made[0], "wrong name")
    assert from_contest(hall.house, id_, PlainWords()) == drafts[:3]


def test_nothing_before_the_close(hall: Hall) -> None:
    id_ = hall.opened()
    for ask in (from_contest, wins_twice):
        with pytest.raises(Refused):
            ask(hall.house, id_)


def test_a_person_who_left_and_a_title_that_is_long_already(hall: Hall) -> None:
    id_ = hall.house.contests.add(Plan("T" * LONGEST_TITLE))
    people = [hall.person("Field", at) for at in range(3)]
    for person in people:
        hall.house.entries.add(EntryDraft("Me", "person", person, contests=(id_,)))
    hall.house.contests.open(id_)
    voter = hall.person("Night Owls")
    hall.house.booth.cast(id_, voter, {hall.key(id_, people[1]): 1})
    hall.house.contests.close(id_)
    left = hall.house.people.get(people[1])
    assert left is not None
    with hall.house.store.transaction("organizer") as tx:
        hall.house.people.set_active(tx, left.id, False)
        tx.record("people-imported", new=0, changed=0, inactive=1)
    drafts = from_contest(hall.house, id_)
    assert drafts[0].recipient == Recipient("free", left.display)
    assert all(len(draft.title) <= LONGEST_TITLE for draft in drafts) and drafts[1].title.endswith("· 2")
    assert len(hall.house.awards.add_many(drafts)) == 3


def said(hall: Hall, id_: int) -> list[str]:
    return [
        PlainWords().say(one).replace("\u2068", "").replace("\u2069", "")
        for one in wins_twice(hall.house, id_)
    ]


def test_who_wins_twice(hall: Hall) -> None:
    first = won(hall, *OWLS)
    assert said(hall, first) == []
    id_ = hall.house.contests.add(Plan("Best song"))
    entry = EntryDraft("La la", "team", "Night Owls", contests=(id_,))
    hall.house.entries.add(entry)
    hall.house.contests.open(id_)
    assert said(hall, first) == [], "nobody has won what is still open"
    hall.house.contests.close(id_)
    assert said(hall, first) == ["Night Owls is first in “Best song”, too."]
    assert said(hall, id_) == ["Night Owls is first in “Best family”, too."]
    hall.house.contests.call_off(id_, "fire drill")
    hall.house.awards.add_many(from_contest(hall.house, first))
    assert said(hall, first) == [], "the awards of this podium are no second ones"
    award = hall.house.awards.add(Draft("Loudest laugh", Recipient("team", "Night Owls")))
    assert said(hall, first) == ["Night Owls has an award already: “Loudest laugh”."]
    hall.house.awards.withdraw(award, "by mistake")
    assert said(hall, first) == []


def test_everybody_level_wins_together(hall: Hall) -> None:
    drafts = from_contest(hall.house, won(hall))
    assert [draft.title for draft in drafts] == ["Best family"] * 4
    assert len({draft.recipient for draft in drafts}) == 4
