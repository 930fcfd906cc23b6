"""The papers around the certificates, of what is stored: who is on them, who is not, what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.answers import Refused
from kiosk.awards.extras import Extras
from kiosk.awards.paper.coloring import PICTURES
from kiosk.awards.paper.thanks import CARD_DESIGNS, LONGEST_MESSAGE, LONGEST_NAME, Card
from tests.awards.conftest import Jury
from tests.plain import PlainWords

WORDS = PlainWords()


def hide(jury: Jury, name: str) -> None:
    person = jury.house.people.get(jury.person(name))
    assert person is not None
    jury.house.desk.save(replace(person, hidden_in_public=True))


@pytest.fixture
def extras(jury: Jury) -> Extras:
    return jury.house.award_extras


def test_awards_stand_in_the_organizers_order_without_those_withdrawn(jury: Jury, extras: Extras) -> None:
    made = [jury.award(f"Award {at}") for at in range(4)]
    jury.house.awards.move(made[3].id, -1)
    jury.house.awards.issued([made[1].id])
    jury.house.awards.withdraw(made[1].id, "by mistake")
    job = extras.running_job("A4", WORDS)
    assert [row.title for row in job.rows] == ["Award 0", "Award 3", "Award 2"]
    assert [row.number for row in job.rows] == ["1", "2", "3"]
    assert job.facts == "3 awards" and job.rows[0].name == "Ana Pires" and made[0].serial in job.rows[0].facts


def test_who_left_after_the_award_stays_on_the_list(jury: Jury, extras: Extras) -> None:
    jury.award(presenter="Cyd", category="Funny")
    jury.leave("Ana")
    row = extras.running_job("A4", WORDS).rows[0]
    assert row.name == "Ana Pires"
    assert row.facts.startswith("Presented by Cyd · ") and row.facts.endswith(" · Funny")


def test_a_team_is_on_its_poster_but_for_those_who_do_not_want_to_be_seen(jury: Jury, extras: Extras) -> None:
    job = extras.team_poster_job("Night Owls", "A4", WORDS)
    assert (job.team, job.names) == ("Night Owls", ("Ana Pires", "Bob Smith", "Sam Lee"))
    hide(jury, "Bob")
    assert extras.team_poster_job("Night Owls", "A4", WORDS).names == ("Ana Pires", "Sam Lee")
    hide(jury, "Eve")
    for nobody in ("Larks", ""):
        with pytest.raises(Refused, match="Nobody of this team"):
            extras.team_poster_job(nobody, "A4", WORDS)


def test_a_card_takes_so_much_and_no_more(extras: Extras) -> None:
    full = Card("N" * LONGEST_NAME, "m " * (LONGEST_MESSAGE // 2), "F" * LONGEST_NAME)
    job = extras.cards_job("burst", full, "A4", WORDS)
    assert [text.design for text in job.texts] == ["burst"] * 4
    assert job.cards == (full, Card(), Card(), Card())
    for card in (Card(to="N" * 81), Card(sender="F" * 81), Card(message="m" * 281)):
        with pytest.raises(Refused, match="has at most"):
            extras.cards_job("all", card, "A4", WORDS)


def test_all_of_each_kind(extras: Extras) -> None:
    assert tuple(text.design for text in extras.cards_job("all", Card(), "A4", WORDS).texts) == CARD_DESIGNS
    assert len({text.line for text in extras.cards_job("all", Card(), "A4", WORDS).texts}) == 4
    assert tuple(page.picture for page in extras.coloring_job("all", "A4", WORDS).pages) == PICTURES
    assert [page.picture for page in extras.coloring_job("flight", "A4", WORDS).pages] == ["flight"]
