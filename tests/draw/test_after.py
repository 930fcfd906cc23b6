"""After the draw: prizes handed over, who waits, "was I in?", and what people are called."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.answers import Refused
from kiosk.draw.after import holders_in
from kiosk.draw.model import Stage as How
from kiosk.draw.protocol.parsing import read_entries
from kiosk.draw.protocol.writing import entries_text
from kiosk.draw.rehearsal import NAMES, entries
from tests.draw.conftest import HELD, Stage, plan


def test_winners_are_those_of_the_ceremony(stage: Stage) -> None:
    id_ = stage.closed(absent="keep")
    seats = stage.house.ceremonies.at(id_).seats
    winners = stage.house.handover.winners(id_)
    assert tuple(winner.seat for winner in winners) == seats
    assert {winner.handed for winner in winners} == {None}
    assert {winner.draw.stage for winner in winners} == {How.CLOSED}


def test_nobody_has_won_before_it_is_over(stage: Stage) -> None:
    id_ = stage.frozen(absent="at-end")
    stage.say_all(id_)
    stage.reveal(id_)
    stage.drawn(id_)
    assert stage.house.handover.winners(id_) == ()
    assert stage.house.handover.unclaimed() == ()
    with pytest.raises(Refused, match="Nobody holds"):
        stage.house.handover.hand_over(id_, 1)


def test_a_prize_is_handed_over_once_and_may_come_back(stage: Stage) -> None:
    id_, handover = stage.closed(absent="keep"), stage.house.handover
    handover.hand_over(id_, 2)
    handover.hand_over(id_, 2)
    assert [winner.seat.number for winner in handover.unclaimed()] == [1, 3]
    assert handover.winners(id_)[1].handed == stage.clock.now()
    handover.take_back(id_, 2)
    handover.take_back(id_, 2)
    assert len(handover.unclaimed()) == 3
    person = handover.winners(id_)[1].seat.person
    for kind in ("prize-handed", "prize-taken-back"):
        assert stage.lines(kind) == [{"draw": "DRAW-1", "seat": 2, "person": person}]
    with pytest.raises(Refused, match="Nobody holds"):
        handover.hand_over(id_, 4)


def test_who_wins_in_two_draws_is_known(stage: Stage) -> None:
    first, second = stage.closed(absent="keep"), stage.closed(absent="keep")
    handover = stage.house.handover
    both = {w.seat.person for w in handover.winners(first)} & {
        w.seat.person for w in handover.winners(second)
    }
    assert both
    for person in both:
        assert [winner.draw.id for winner in handover.also_won(person)] == [first, second]
    assert handover.also_won("P-NOBODY") == ()


def test_a_record_s_steps_leave_who_holds_what() -> None:
    record = (
        "handlebar-draw/1 record\nwin: 1 1 T-1 P-A aa\nskip: 2 2 T-2 P-A HAS-PRIZE\nwin: 2 3 T-3 P-B bb\n"
        "gone: 1 P-A ABSENT\nwin: 1 4 T-4 P-C cc\ngone: 2 P-B DECLINED\nnone: 2\nend: 9\n"
    )
    assert {seat: win.person for seat, win in holders_in(record).items()} == {1: "P-C"}


def test_was_i_in(stage: Stage) -> None:
    assert not stage.house.lookup.open()
    stage.house.draws.strike(stage.person("Bob"), "Chose the prizes")
    id_ = stage.frozen(who="tickets", least=2, absent="keep")
    assert stage.house.lookup.open()
    (ana,) = stage.house.lookup.of(stage.person("Ana"))
    assert dict(ana.tickets) == {f"T-00000{n}": "GRANT-COSTUME" for n in range(1, HELD["Ana Pires"] + 1)}
    assert (ana.struck, ana.prizes, ana.draw.code) == ("", (), "DRAW-1")
    (bob,) = stage.house.lookup.of(stage.person("Bob"))
    assert (len(bob.tickets), bob.struck) == (3, "Chose the prizes")
    (eve,) = stage.house.lookup.of(stage.person("Eve"))
    assert (dict(eve.tickets), eve.struck) == ({}, "")
    stage.say_all(id_)
    stage.reveal(id_)
    stage.drawn(id_)
    stage.house.ceremonies.finish(id_)
    for winner in stage.house.handover.winners(id_):
        assert winner.seat.prize in stage.house.lookup.of(winner.seat.person)[0].prizes


def test_a_draw_that_was_broken_off_is_none_to_be_in(stage: Stage) -> None:
    stage.house.ceremonies.abort(stage.frozen(), "Fire alarm")
    assert not stage.house.lookup.open()
    assert stage.house.lookup.of(stage.person("Ana")) == ()


def test_names_in_public_and_in_full(stage: Stage) -> None:
    names, ana, bob = stage.house.draw_names, stage.person("Ana"), stage.person("Bob")
    found = stage.house.people.get(bob)
    assert found is not None
    stage.house.desk.save(replace(found, hidden_in_public=True))
    draw = stage.house.draws.get(stage.frozen())
    assert (names.public(draw, ana), names.full(draw, ana)) == ("Ana P.", "Ana Pires")
    assert (names.public(draw, bob), names.full(draw, bob)) == (bob, "Bob Smith")
    assert names.public(draw, "P-GONE") == names.full(draw, "P-GONE") == "P-GONE"


def test_people_of_a_rehearsal_are_made_up_and_told_apart(stage: Stage) -> None:
    draw = stage.house.ceremonies.rehearse(stage.house.draws.add(plan())).draw
    names = stage.house.draw_names
    assert len(NAMES) == 60
    assert len({names.public(draw, person) for person in NAMES}) == 60
    assert len({names.full(draw, person) for person in NAMES}) == 60
    assert names.full(draw, stage.person("Ana")) == stage.person("Ana")
    made = entries("ABC", "R-1", plan())
    assert read_entries(entries_text(made).encode()) == made
