"""Awards from a draw that is over, and who won in it before they come to a podium."""

from __future__ import annotations

from kiosk.awarding import from_draw, wins_twice
from kiosk.awards.model import Recipient
from kiosk.contest.model import EntryDraft, Plan
from tests.draw.conftest import Stage, made_event, stage
from tests.plain import PlainWords

__all__ = ["made_event", "stage"]


def test_each_prize_that_somebody_holds_becomes_a_draft_once(stage: Stage) -> None:
    id_ = stage.closed()
    winners = stage.house.handover.winners(id_)
    drafts = from_draw(stage.house, id_)
    assert [draft.recipient for draft in drafts] == [
        Recipient("person", winner.seat.person) for winner in winners
    ]
    assert [draft.source for draft in drafts] == ["DRAW-1:1", "DRAW-1:2", "DRAW-1:3"]
    assert [draft.title for draft in drafts] == ["Coffee mug", "Coffee mug", "Dinner for two"]
    assert {(draft.category, draft.day) for draft in drafts} == {("Friday", stage.clock.now().date())}
    made = stage.house.awards.add_many(drafts[:2])
    assert from_draw(stage.house, id_) == drafts[2:]
    stage.house.awards.withdraw(made[0], "not handed over")
    assert from_draw(stage.house, id_) == (drafts[0], drafts[2])


def test_nothing_before_it_is_over(stage: Stage) -> None:
    id_ = stage.frozen()
    assert from_draw(stage.house, id_) == ()
    stage.say_all(id_)
    stage.reveal(id_)
    assert from_draw(stage.house, id_) == ()


def test_who_left_since_is_still_called_by_name(stage: Stage) -> None:
    id_ = stage.closed()
    winner = stage.house.handover.winners(id_)[2].seat.person
    left = stage.house.people.get(winner)
    assert left is not None
    with stage.house.store.transaction("organizer") as tx:
        stage.house.people.set_active(tx, winner, False)
        tx.record("people-imported", new=0, changed=0, inactive=1)
    drafts = from_draw(stage.house, id_)
    assert drafts[2].recipient == Recipient("free", left.display)
    assert len(stage.house.awards.add_many(drafts)) == 3


def test_who_won_in_a_draw_and_stands_on_a_podium(stage: Stage) -> None:
    """Said once the draw is over, and of nobody else."""
    people = [one.id for one in stage.house.people.all_active()]
    id_ = stage.house.contests.add(Plan("Best costume"))
    for person in people:
        stage.house.entries.add(EntryDraft("Me", "person", person, contests=(id_,)))
    stage.house.contests.open(id_)
    stage.house.contests.close(id_)
    assert wins_twice(stage.house, id_) == (), "everybody is first, and nobody has won a prize"
    draw = stage.closed()
    lucky = {winner.seat.person for winner in stage.house.handover.winners(draw)}
    names = sorted(one.display for one in stage.house.people.all_active() if one.id in lucky)
    said = sorted(PlainWords().say(one) for one in wins_twice(stage.house, id_))
    assert 0 < len(lucky) < len(people)
    assert said == [f"\u2068{name}\u2069 won a prize in a draw." for name in names]
