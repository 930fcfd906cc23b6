"""The attack once more, when some vote at the kiosk and some on paper."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.house import open_house
from tests.contest.conftest import Hall, tools_for
from tests.contest.papers.conftest import Desk
from tests.contest.test_secrecy import backed_up, ballots_in, databases, hits
from tests.plain import SetClock


def mixed(folder: Path, seed: int) -> list[tuple[str, str]]:
    """Every other person has a paper; kiosk and papers in an order by lot."""
    clock = SetClock()
    chance = random.Random(seed)
    with open_house(folder, tools_for(clock, seed)) as house:
        desk = Desk(Hall(house, clock, folder), folder.parent)
        id_ = desk.hall.opened()
        people = desk.hall.everybody()
        chance.shuffle(people)
        papers = {card.person: card for card in desk.made_out(id_, people[::2])}
        order = sorted(people, key=lambda _: chance.random())
        links = []
        for person in order:
            clock.advance(60)
            own = house.people.team_of(person)
            choice = chance.choice([one for one in house.entries.of(id_) if one.draft.owner != own])
            marks = {choice.key: 1}
            if person in papers:
                links.append((person, desk.cast(papers[person], marks)))
            else:
                links.append((person, house.booth.cast(id_, person, marks).code))
    return links


def test_no_order_in_the_file_links_voters_to_ballots(tmp_path: Path) -> None:
    assert hits(tmp_path, 4, mixed) < 1 + 4 / 4**0.5


@pytest.mark.faults
def test_nor_do_a_hundred_elections(tmp_path: Path) -> None:
    assert hits(tmp_path, 100, mixed) < 1 + 4 / 100**0.5


def test_no_two_states_of_a_vote_lie_in_the_folder(desk: Desk) -> None:
    id_ = desk.hall.opened()
    cards = desk.blank(id_, 4)
    before = backed_up(desk.hall)
    for card in cards:
        desk.hall.clock.advance(1)
        desk.cast(card)
        assert len({ballots_in(path) for path in databases(desk.hall.folder) if path != before}) == 1
        backed_up(desk.hall)
    assert not before.exists()


def test_nothing_in_journal_or_papers_names_the_ballot(desk: Desk) -> None:
    id_ = desk.hall.opened()
    (card,) = desk.blank(id_)
    key = desk.hall.key(id_, "Field")
    receipt = desk.cast(card, {key: 1})
    rows = desk.hall.house.store.query("SELECT detail FROM journal")
    kept = desk.hall.house.store.query("SELECT * FROM contest_paper")
    said = " ".join(row["detail"] for row in rows) + " ".join(str(tuple(row)) for row in kept)
    assert receipt not in said
    assert key not in said
