"""Visitors propose, the organizer decides."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.answers import Refused
from kiosk.awards.model import Draft, Recipient
from tests.awards.conftest import Jury

WHY = "Always the first to help"


def propose(jury: Jury, by: str = "Ana", to: str = "Bob", title: str = "", why: str = WHY) -> int:
    return jury.house.nominations.nominate(jury.person(by), jury.to(to), title, why)


def test_a_proposal_waits_with_its_words(jury: Jury) -> None:
    id_ = propose(jury, title=" The  Rock ")
    (waiting,) = jury.house.nominations.waiting()
    assert waiting == jury.house.nominations.get(id_)
    assert (waiting.by, waiting.recipient) == (jury.person("Ana"), jury.to("Bob"))
    assert (waiting.title, waiting.why, waiting.state) == ("The Rock", WHY, "waiting")
    assert jury.lines("nomination-made") == [{"nomination": id_, "person": jury.person("Ana")}]


def test_approved_it_is_an_award_once(jury: Jury) -> None:
    id_ = propose(jury)
    draft = Draft("The Rock", jury.to("Bob"), WHY)
    award = jury.house.awards.get(jury.house.nominations.approve(id_, draft))
    assert award.draft == replace(draft, source=f"NOMINATION-{id_}")
    assert jury.house.nominations.get(id_).state == "approved"
    assert jury.house.nominations.waiting() == ()
    for again in (
        lambda: jury.house.nominations.approve(id_, draft),
        lambda: jury.house.nominations.decline(id_),
    ):
        with pytest.raises(Refused, match="decided about this one already"):
            again()
    assert len(jury.house.awards.all()) == 1


def test_a_draft_that_does_not_fit_leaves_the_proposal_waiting(jury: Jury) -> None:
    id_ = propose(jury)
    with pytest.raises(Refused):
        jury.house.nominations.approve(id_, Draft("x" * 300, jury.to("Bob")))
    assert jury.house.nominations.get(id_).state == "waiting"
    assert jury.house.awards.all() == ()


def test_declined_it_can_be_looked_at_again(jury: Jury) -> None:
    id_ = propose(jury)
    jury.house.nominations.decline(id_)
    assert [each.id for each in jury.house.nominations.declined()] == [id_]
    jury.house.nominations.wait_again(id_)
    assert [each.id for each in jury.house.nominations.waiting()] == [id_]


def test_nobody_proposes_oneself(jury: Jury) -> None:
    for to in (jury.to("Ana"), Recipient("free", "pires ANA")):
        with pytest.raises(Refused, match="That is you"):
            jury.house.nominations.nominate(jury.person("Ana"), to, "", WHY)


def test_the_same_twice_is_told_and_another_title_is_another(jury: Jury) -> None:
    propose(jury, title="The Rock")
    with pytest.raises(Refused, match="proposed this already"):
        propose(jury, title="the  rock")
    propose(jury, title="The Oak")
    propose(jury, by="Cyd", title="The Rock")
    assert len(jury.house.nominations.waiting()) == 3


def test_a_declined_one_does_not_come_back_by_itself(jury: Jury) -> None:
    jury.house.nominations.decline(propose(jury))
    with pytest.raises(Refused, match="proposed this already"):
        propose(jury)


def test_five_a_day(jury: Jury) -> None:
    for n in range(5):
        assert jury.house.nominations.left_today(jury.person("Ana")) == 5 - n
        propose(jury, title=f"Award {n}")
    with pytest.raises(Refused, match="Come back tomorrow"):
        propose(jury, title="One more")
    propose(jury, by="Bob", to="Ana")
    jury.clock.set(jury.clock.now() + timedelta(days=1))
    propose(jury, title="One more")


def test_closed_until_the_organizer_opens_them(jury: Jury) -> None:
    jury.house.event.change("organizer", nominations=False)
    assert not jury.house.nominations.open
    with pytest.raises(Refused, match="closed"):
        propose(jury)
    jury.house.event.change("organizer", nominations=True, state="closed")
    assert not jury.house.nominations.open


def test_a_team_and_a_free_name(jury: Jury) -> None:
    nominate = jury.house.nominations.nominate
    nominate(jury.person("Ana"), Recipient("team", "Night Owls"), "", WHY)
    nominate(jury.person("Ana"), Recipient("free", "The night cleaner"), "", WHY)
    with pytest.raises(Refused, match="nobody in this team"):
        nominate(jury.person("Ana"), Recipient("team", "Nobody's"), "", WHY)
    with pytest.raises(Refused, match="not in the list"):
        nominate(jury.person("Ana"), Recipient("person", "P-NOBODY"), "", WHY)


@pytest.mark.parametrize(
    ("title", "why"), [("", ""), ("", " \u200e "), ("", "..."), ("", "x" * 601), ("x" * 121, WHY)]
)
def test_words_that_do_not_fit_are_refused(jury: Jury, title: str, why: str) -> None:
    with pytest.raises(Refused):
        propose(jury, title=title, why=why)
    assert jury.house.nominations.waiting() == ()


def test_no_word_of_theirs_is_in_the_journal(jury: Jury) -> None:
    jury.house.nominations.approve(propose(jury, title="Zebra"), Draft("Zebra", jury.to("Bob"), WHY))
    rows = jury.house.store.query("SELECT detail FROM journal")
    assert not [row["detail"] for row in rows if "Zebra" in row["detail"] or WHY in row["detail"]]
    assert jury.house.store.verify().holds


def test_what_is_not_there(jury: Jury) -> None:
    for no in (jury.house.nominations.get, jury.house.nominations.decline, jury.house.nominations.wait_again):
        with pytest.raises(Refused, match="not there any more"):
            no(7)
