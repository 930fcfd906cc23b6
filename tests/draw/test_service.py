"""Planning: written, changed, ordered, deleted; who may not win; and what of it the journal tells."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from kiosk.answers import Refused
from kiosk.corrections.telling import kinds_of
from kiosk.draw.model import DAILY, Plan, Prize, Stage
from kiosk.draw.protocol.model import Ask, Struck
from kiosk.event.backups import NOT_TO_WAIT
from tests.draw import conftest
from tests.draw.conftest import PRIZES, plan

FULL = Plan(
    "Friday",
    (Prize("Coffee mug", 2), Prize("Dinner for two")),
    "teams",
    ("Front Desk", "Night Owls"),
    3,
    False,
    "at-end",
    (Ask("WORDS"), Ask("BEACON"), Ask("DICE6", 26)),
)


def test_a_plan_comes_back_as_it_was_written(stage: conftest.Stage) -> None:
    id_ = stage.house.draws.add(FULL)
    draw = stage.house.draws.get(id_)
    assert (draw.plan, draw.stage, draw.code, draw.at, draw.seats) == (FULL, Stage.PLANNED, "", None, 3)
    changed = replace(FULL, prizes=PRIZES[1:], who="tickets", teams=(), asks=DAILY.asks, title="")
    stage.house.draws.change(id_, changed)
    assert stage.house.draws.get(id_).plan == changed
    assert [line["seats"] for line in stage.lines("draw-changed")] == [1]


def test_the_same_again_leaves_no_line(stage: conftest.Stage) -> None:
    id_ = stage.house.draws.add(plan())
    stage.house.draws.change(id_, plan())
    stage.house.draws.move(id_, -1)
    assert stage.lines("draw-changed") == []


def test_planned_draws_have_an_order_the_others_a_number(stage: conftest.Stage) -> None:
    first, second, third = (stage.house.draws.add(plan(title)) for title in "abc")
    stage.house.draws.move(third, -2)
    assert [draw.id for draw in stage.house.draws.all()] == [third, first, second]
    stage.house.ceremonies.freeze(second)
    assert [draw.id for draw in stage.house.draws.all()] == [third, first, second]
    stage.house.ceremonies.abort(second, "Fire alarm")
    stage.house.ceremonies.rehearse(first)
    assert [draw.id for draw in stage.house.draws.past()] == [second]
    assert len(stage.house.draws.all()) == 3


def test_deleted_is_gone_and_said_calmly(stage: conftest.Stage) -> None:
    id_ = stage.house.draws.add(plan())
    stage.house.draws.delete(id_)
    assert stage.house.draws.all() == ()
    for again in (
        lambda: stage.house.draws.get(id_),
        lambda: stage.house.draws.delete(id_),
        lambda: stage.house.draws.change(id_, plan()),
        lambda: stage.house.draws.move(id_, 1),
        lambda: stage.house.ceremonies.freeze(id_),
        lambda: stage.house.ceremonies.rehearse(id_),
        lambda: stage.house.ceremonies.throw_away(id_),
    ):
        with pytest.raises(Refused, match="not there any more"):
            again()


def test_nothing_of_a_frozen_draw_can_be_planned(stage: conftest.Stage) -> None:
    id_ = stage.frozen()
    for change in (
        lambda: stage.house.draws.change(id_, plan("Another")),
        lambda: stage.house.draws.move(id_, 1),
        lambda: stage.house.draws.delete(id_),
        lambda: stage.house.ceremonies.freeze(id_),
    ):
        with pytest.raises(Refused, match="frozen"):
            change()
    with pytest.raises(Refused, match="no rehearsal"):
        stage.house.ceremonies.throw_away(id_)


def test_bad_words_change_nothing(stage: conftest.Stage) -> None:
    with pytest.raises(Refused, match="letters too many"):
        stage.house.draws.add(plan(prizes=(Prize("x" * 81),)))
    assert stage.house.draws.all() == ()
    assert stage.lines("draw-planned") == []


def test_a_picture_has_to_be_there(stage: conftest.Stage) -> None:
    content = b"a picture"
    digest = hashlib.sha256(content).hexdigest()
    with_picture = plan(prizes=(Prize("Mug", 1, digest),))
    with pytest.raises(Refused, match="picture is not there"):
        stage.house.draws.add(with_picture)
    file = stage.house.folder.media / digest[:2] / f"{digest}.png"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    id_ = stage.house.draws.add(with_picture)
    seat = stage.house.ceremonies.freeze(id_).seats[0]
    assert seat.picture == digest


def test_who_is_struck_stays_visible_with_the_reason(stage: conftest.Stage) -> None:
    bob = stage.person("Bob")
    stage.house.draws.strike(bob, "Chose  the prizes")
    stage.house.draws.strike(bob, "Bought the prizes")
    assert stage.house.draws.struck() == (Struck(bob, "Bought the prizes"),)
    assert stage.house.draws.pool(plan()).struck == {bob: "Bought the prizes"}
    entries = stage.house.ceremonies.at(stage.frozen()).entries
    assert entries.struck == (Struck(bob, "Bought the prizes"),)
    assert sum(entry.person == bob for entry in entries.tickets) == 3
    stage.house.draws.unstrike(bob)
    stage.house.draws.unstrike(bob)
    assert stage.house.draws.struck() == ()
    assert len(stage.lines("person-unstruck")) == 1


@pytest.mark.parametrize("reason", ["", "  ", "x" * 81])
def test_a_reason_is_published_so_it_has_to_be_one(reason: str, stage: conftest.Stage) -> None:
    with pytest.raises(Refused):
        stage.house.draws.strike(stage.person("Bob"), reason)
    with pytest.raises(Refused, match="not in the list"):
        stage.house.draws.strike("P-NOBODY", "A reason")
    assert stage.house.draws.struck() == ()


def test_who_left_and_who_was_not_let_in_is_struck_in_the_event_s_language(stage: conftest.Stage) -> None:
    ana = stage.person("Ana")
    newcomer = stage.house.people.add("Zed", approved=False, actor="visitor")
    stage.house.corrections.grant(newcomer.id, "HELP", 2, "helped")
    with stage.house.store.transaction("organizer") as tx:
        stage.house.people.set_active(tx, ana, False)
        tx.record("person-changed", person=ana)
    assert stage.house.draws.pool(plan()).struck == {
        ana: "No longer in the list of people",
        newcomer.id: "Not let in by the organizers yet",
    }
    assert len(stage.house.ceremonies.at(stage.frozen()).entries.struck) == 2


def test_findings_know_the_event(stage: conftest.Stage) -> None:
    def kinds(wanted: Plan) -> list[str]:
        return [finding.kind for finding in stage.house.draws.findings(wanted)]

    assert kinds(plan()) == []
    assert kinds(plan(who="teams", teams=("Nobody",))) == ["empty-team"]
    assert kinds(plan(who="tickets", least=6)) == ["nobody"]
    assert kinds(plan(who="tickets", least=3)) == ["more-prizes"]
    stage.closed()
    assert kinds(plan()) == ["won-before"]
    id_ = stage.frozen()
    assert kinds(plan()) == ["unfinished", "won-before"]
    stage.house.ceremonies.abort(id_, "Fire alarm")
    assert kinds(plan()) == ["won-before"]


def test_an_event_without_tickets(stage: conftest.Stage) -> None:
    for name in conftest.PEOPLE:
        first = stage.house.tickets.tickets_of(stage.person(name.split()[0]))[0].number
        stage.house.corrections.take_back_grant(first, "start anew")
    assert [finding.kind for finding in stage.house.draws.findings(plan())] == ["nobody"]
    id_ = stage.house.draws.add(plan())
    with pytest.raises(Refused, match="Nobody with a ticket"):
        stage.house.ceremonies.freeze(id_)
    assert stage.house.ceremonies.running() is None


def test_what_is_backed_up_at_once_is_a_kind_of_line() -> None:
    assert {*kinds_of("draw"), *kinds_of("contest")} >= NOT_TO_WAIT


def test_no_words_of_people_in_the_journal(stage: conftest.Stage) -> None:
    stage.house.draws.strike(stage.person("Bob"), "Secret-reason")
    id_ = stage.frozen(title="Secret-title", absent="at-end")
    stage.say_all(id_, ("Secret-word", conftest.DIGITS))
    stage.reveal(id_)
    stage.drawn(id_)
    stage.house.ceremonies.gone(id_, [(1, "ABSENT", "Secret-note")])
    stage.drawn(id_)
    stage.house.ceremonies.finish(id_)
    other = stage.frozen()
    stage.house.ceremonies.abort(other, "Secret-abort")
    details = " ".join(str(row["detail"]) for row in stage.house.store.query("SELECT detail FROM journal"))
    for word in ("Secret-", "SECRETWORD", conftest.DIGITS, "Coffee"):
        assert word not in details
    texts = {row["text"] for row in stage.house.store.query("SELECT text FROM journal_text")}
    assert {"Secret-reason", "Secret-title", "Secret-note", "Secret-abort"} <= texts
    assert stage.house.handover.notes(id_)[0][2] == "Secret-note"
