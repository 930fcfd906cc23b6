"""The ceremony's steps: what each does, what it leaves, and what it refuses."""

from __future__ import annotations

import pickle
import re

import pytest

from kiosk.answers import Refused
from kiosk.draw import store
from kiosk.draw.ceremony import rank_job
from kiosk.draw.protocol.model import Ask, Gone, Win
from kiosk.draw.protocol.verify import verify
from kiosk.draw.proving import Tampered
from tests.draw.conftest import DIGITS, HELD, Stage, plan
from tools.findings import ROOT


def test_the_freeze_says_all_that_the_sheet_needs(stage: Stage) -> None:
    id_ = stage.house.draws.add(plan())
    now = stage.house.ceremonies.freeze(id_)
    assert (now.step, now.sheet.code, now.sheet.number, now.sheet.previous) == ("sheet", "DRAW-1", 1, None)
    assert (now.sheet.tickets, now.sheet.people) == (sum(HELD.values()), len(HELD))
    seal = stage.house.tickets.last_seal()
    assert now.sheet.log == (seal.n, seal.seal)
    expected = f"HD1:DRAW-1:{now.sheet.entries_hash}:{now.sheet.commit}".upper()
    assert now.sheet.qr == expected
    assert now.pool == {stage.person(name.split()[0]): held for name, held in HELD.items()}
    assert stage.house.ceremonies.running() == id_
    assert stage.house.draws.get(id_).at == stage.clock.now()


def test_frozen_tickets_cannot_be_taken_back_and_thaw_when_it_is_broken_off(stage: Stage) -> None:
    corrections, first = stage.house.corrections, "T-000001"
    earlier = stage.closed(prizes=plan().prizes[:1])
    stage.house.corrections.grant(stage.person("Eve"), "HELP", 1, "helped")
    id_ = stage.frozen()
    with pytest.raises(Refused):
        corrections.take_back_grant("T-000015", "mistake")
    stage.house.ceremonies.abort(id_, "Fire alarm")
    corrections.take_back_grant("T-000015", "mistake")
    with pytest.raises(Refused):
        corrections.take_back_grant(first, "mistake")
    assert stage.house.draws.get(earlier).code == "DRAW-1"
    assert stage.house.store.verify().holds


def test_one_draw_at_a_time_and_each_names_the_one_before(stage: Stage) -> None:
    first = stage.closed()
    second, third = stage.house.draws.add(plan("B")), stage.house.draws.add(plan("C"))
    sheet = stage.house.ceremonies.freeze(second).sheet
    assert (sheet.number, sheet.previous) == (2, stage.house.ceremonies.at(first).record_hash)
    with pytest.raises(Refused, match="not over yet"):
        stage.house.ceremonies.freeze(third)
    with pytest.raises(Refused, match="not over yet"):
        stage.house.ceremonies.rehearse(third)
    stage.house.ceremonies.abort(second, "Fire alarm")
    sheet = stage.house.ceremonies.freeze(third).sheet
    assert (sheet.number, sheet.previous) == (3, stage.house.ceremonies.at(second).record_hash)
    files = stage.house.ceremonies.files(second)
    assert files.record_or_aborted.decode().endswith("reason: Fire alarm\nend: 4\n")


def test_a_late_ticket_waits_for_the_next_draw(stage: Stage) -> None:
    id_ = stage.frozen()
    stage.house.corrections.grant(stage.person("Eve"), "HELP", 3, "helped")
    assert stage.house.ceremonies.at(id_).sheet.tickets == sum(HELD.values())


def test_every_record_is_proven_by_the_published_rules(stage: Stage) -> None:
    for absent in ("keep", "at-once", "at-end"):
        id_ = stage.closed(absent=absent)
        files, sheet = stage.house.ceremonies.files(id_), stage.house.ceremonies.at(id_).sheet.qr
        assert verify(files.entries, files.record_or_aborted, sheet).ok


def test_the_sheet_comes_before_the_questions_and_words_before_dice(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(), stage.house.ceremonies
    for early in (
        lambda: ceremonies.type(id_, "x"),
        lambda: ceremonies.lock(id_),
        lambda: ceremonies.matches(id_),
        lambda: ceremonies.back(id_),
        lambda: ceremonies.job(id_),
        lambda: ceremonies.draw(id_),
        lambda: ceremonies.gone(id_, [(1, "ABSENT", "")]),
        lambda: ceremonies.finish(id_),
    ):
        with pytest.raises(Refused, match="another step"):
            early()
    with pytest.raises(Refused, match="not over yet"):
        ceremonies.files(id_)
    now = ceremonies.go_on(id_)
    assert (now.step, now.asking) == ("ask", 0)
    with pytest.raises(Refused, match="another step"):
        ceremonies.go_on(id_)
    ceremonies.type(id_, "Walrus")
    now = ceremonies.lock(id_)
    assert (now.asking, now.said[0].locked and now.said[0].locked.value) == (1, "WALRUS")


def test_dice_need_two_witnesses_who_saw_exactly_this(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(asks=(Ask("DICE10", 20),)), stage.house.ceremonies
    ceremonies.go_on(id_)
    ceremonies.type(id_, DIGITS)
    ceremonies.matches(id_)
    with pytest.raises(Refused, match="Two witnesses"):
        ceremonies.lock(id_)
    ceremonies.matches(id_)
    assert ceremonies.type(id_, DIGITS[:-1]).said[0].witnesses == 0
    now = ceremonies.type(id_, DIGITS)
    with pytest.raises(Refused, match="Two witnesses"):
        ceremonies.lock(id_)
    ceremonies.matches(id_)
    ceremonies.matches(id_)
    now = ceremonies.lock(id_)
    assert now.step == "locked"
    assert now.course is None


def test_typing_leaves_no_line_and_going_back_leaves_one(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(), stage.house.ceremonies
    ceremonies.go_on(id_)
    for end in range(1, 7):
        ceremonies.type(id_, "Walrus"[:end])
    assert stage.lines("draw-said") == []
    ceremonies.lock(id_)
    ceremonies.type(id_, "1")
    with pytest.raises(Refused, match="Clear it"):
        ceremonies.back(id_)
    ceremonies.type(id_, "")
    now = ceremonies.back(id_)
    assert (now.asking, now.said[0].typed, now.said[0].locked) == (0, "Walrus", None)
    ceremonies.type(id_, "Otter")
    ceremonies.lock(id_)
    assert [line["ask"] for line in stage.lines("draw-said")] == [1, 1]
    assert [line["ask"] for line in stage.lines("draw-went-back")] == [1]
    ceremonies.type(id_, DIGITS)
    ceremonies.matches(id_)
    ceremonies.matches(id_)
    ceremonies.lock(id_)
    now = ceremonies.back(id_)
    assert (now.step, now.asking, now.said[1].witnesses) == ("ask", 1, 0)


def test_once_the_secret_is_read_there_is_no_way_back(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(), stage.house.ceremonies
    stage.say_all(id_)
    job = ceremonies.job(id_)
    with pytest.raises(Refused, match="no way back"):
        ceremonies.back(id_)
    with pytest.raises(Refused, match="no way back"):
        ceremonies.abort(id_, "I do not like it")
    ceremonies.reveal(id_, job, rank_job(job))
    with pytest.raises(Refused, match="no way back"):
        ceremonies.abort(id_, "I do not like it")
    assert len(stage.lines("draw-opened")) == 1


def test_the_job_goes_to_another_process_and_the_order_is_stored_at_once(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(), stage.house.ceremonies
    stage.say_all(id_)
    job = pickle.loads(pickle.dumps(ceremonies.job(id_)))
    ranking = pickle.loads(pickle.dumps(rank_job(job)))
    now = ceremonies.reveal(id_, job, ranking)
    assert now.course is not None
    assert now.course.lines == ()
    stored = stage.house.store.query("SELECT seed, ranking FROM draw_reveal")[0]
    assert tuple(stored) == (ranking.seed, "\n".join(ranking.tickets))
    assert ceremonies.reveal(id_, job, ranking) == now
    assert len(stage.lines("draw-revealed")) == 1


def test_a_wrong_order_is_not_stored(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(), stage.house.ceremonies
    stage.say_all(id_)
    job = ceremonies.job(id_)
    ranking = rank_job(job)
    swapped = type(ranking)(ranking.seed, ranking.tickets[::-1])
    with pytest.raises(Tampered):
        ceremonies.reveal(id_, job, swapped)
    assert ceremonies.at(id_).step == "locked"


def test_many_in_one_go_only_where_nobody_has_to_be_there(stage: Stage) -> None:
    id_ = stage.frozen(absent="at-once")
    stage.say_all(id_)
    stage.reveal(id_)
    with pytest.raises(Refused, match="one at a time"):
        stage.house.ceremonies.draw(id_, 2)
    stage.drawn(id_)
    stage.house.ceremonies.finish(id_)
    id_ = stage.frozen(absent="keep")
    stage.say_all(id_)
    stage.reveal(id_)
    now = stage.house.ceremonies.draw(id_, 99)
    assert all(seat.person for seat in now.seats)
    with pytest.raises(Refused, match="All prizes"):
        stage.house.ceremonies.draw(id_)
    with pytest.raises(Refused, match="cannot be called"):
        stage.house.ceremonies.gone(id_, [(1, "ABSENT", "")])


def test_more_prizes_than_people_leaves_seats_empty(stage: Stage) -> None:
    id_ = stage.closed(prizes=(plan().prizes[0], plan().prizes[0], *plan().prizes), absent="keep")
    now = stage.house.ceremonies.at(id_)
    assert sum(seat.person != "" for seat in now.seats) == len(HELD)
    assert len(now.seats) == 7
    assert len(stage.house.handover.winners(id_)) == 6


def test_at_once_somebody_is_called_and_the_others_stay(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(absent="at-once"), stage.house.ceremonies
    stage.say_all(id_)
    stage.reveal(id_)
    first = ceremonies.draw(id_).seats[0].person
    now = ceremonies.gone(id_, [(1, "ABSENT", " in the\nlift ")])
    assert now.seats[0].person == ""
    assert first not in now.pool
    now = ceremonies.draw(id_)
    assert now.seats[0].person not in ("", first)
    second = ceremonies.draw(id_)
    with pytest.raises(Refused, match="cannot be called"):
        ceremonies.gone(id_, [(1, "ABSENT", "")])
    assert second.seats[0] == now.seats[0]
    assert stage.house.handover.notes(id_) == ((1, first, "in the lift"),)
    assert [(line["person"], line["why"]) for line in stage.lines("draw-gone")] == [(first, "absent")]


def test_at_the_end_a_round_for_several_and_all_others_untouched(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(absent="at-end"), stage.house.ceremonies
    stage.say_all(id_)
    stage.reveal(id_)
    ceremonies.draw(id_)
    with pytest.raises(Refused, match="cannot be called"):
        ceremonies.gone(id_, [(1, "ABSENT", "")])
    before = stage.drawn(id_)
    now = ceremonies.gone(id_, [(3, "DECLINED", ""), (1, "ABSENT", "")])
    assert now.course is not None
    assert now.course.waiting == (1, 3)
    with pytest.raises(Refused, match="still to be drawn"):
        ceremonies.finish(id_)
    now = stage.drawn(id_)
    assert now.seats[1] == before.seats[1]
    assert now.seats[0].person not in ("", before.seats[0].person)
    assert now.course is not None
    assert [line.seat for line in now.course.lines if isinstance(line, Gone)] == [1, 3]
    final = ceremonies.finish(id_)
    assert final.record_hash
    assert [line.seat for line in final.course.lines if isinstance(line, Win)][-2:] == [1, 3]  # type: ignore[union-attr]


@pytest.mark.parametrize("who", [[], [(1, "ABSENT", ""), (1, "DECLINED", "")]])
def test_nobody_or_twice_is_an_error(who: list[tuple[int, str, str]], stage: Stage) -> None:
    id_ = stage.frozen(absent="at-end")
    stage.say_all(id_)
    stage.reveal(id_)
    stage.drawn(id_)
    with pytest.raises(ValueError, match="nobody"):
        stage.house.ceremonies.gone(id_, who)  # type: ignore[arg-type]


def test_a_rehearsal_touches_nothing(stage: Stage) -> None:
    id_ = stage.house.draws.add(plan())
    lines, ceremonies = stage.house.store.query("SELECT count(*) FROM journal")[0][0], stage.house.ceremonies
    now = ceremonies.rehearse(id_)
    copy = now.draw.id
    assert (now.draw.code, now.draw.rehearsal, now.sheet.people) == ("R-1", True, 60)
    assert now.sheet.qr.startswith("HD1:R-1:")
    stage.say_all(copy)
    stage.reveal(copy)
    stage.drawn(copy)
    assert ceremonies.finish(copy).step == "over"
    assert not set(stage.house.ceremonies.at(copy).pool) & {one.id for one in stage.house.people.all_active()}
    stage.house.handover.hand_over(copy, 1)
    assert stage.house.handover.winners(copy)[0].handed is not None
    assert stage.house.handover.unclaimed() == ()
    assert stage.house.handover.won() == frozenset()
    assert not stage.house.lookup.open()
    assert stage.house.tickets.frozen_through() == 0
    assert stage.house.store.query("SELECT count(*) FROM journal")[0][0] == lines
    again = ceremonies.rehearse(id_).draw
    assert again.code == "R-2"
    for each in (copy, again.id):
        ceremonies.throw_away(each)
    for table in ("frozen", "secret", "reveal", "act", "file", "handed", "ask", "prize"):
        left = stage.house.store.query(f"SELECT count(*) FROM draw_{table} WHERE draw <> {id_}")
        assert left[0][0] == 0
    assert ceremonies.freeze(id_).sheet.number == 1


def test_a_rehearsal_makes_room_for_another_and_for_the_draw(stage: Stage) -> None:
    id_, ceremonies = stage.house.draws.add(plan()), stage.house.ceremonies
    first = ceremonies.rehearse(id_).draw.id
    second = ceremonies.rehearse(id_).draw
    assert (second.code, ceremonies.running()) == ("R-1", second.id)
    ceremonies.freeze(id_)
    assert ceremonies.running() == id_
    for gone in {first, second.id}:
        with pytest.raises(Refused):
            ceremonies.at(gone)


def test_a_rehearsal_needs_prizes_and_dice_but_no_people(stage: Stage) -> None:
    ceremonies, draws = stage.house.ceremonies, stage.house.draws
    with pytest.raises(Refused, match="no prize"):
        ceremonies.rehearse(draws.add(plan(prizes=())))
    with pytest.raises(Refused, match="dice or digits"):
        ceremonies.rehearse(draws.add(plan(asks=(Ask("WORDS"),))))
    assert ceremonies.rehearse(draws.add(plan(who="teams", teams=("Nobody",)))).step == "sheet"


def test_a_planned_draw_has_no_ceremony(stage: Stage) -> None:
    with pytest.raises(Refused, match="not frozen yet"):
        stage.house.ceremonies.at(stage.house.draws.add(plan()))
    assert stage.house.ceremonies.running() is None


@pytest.mark.parametrize("reason", ["", " ", "x" * 81])
def test_a_draw_is_broken_off_with_a_reason(reason: str, stage: Stage) -> None:
    id_ = stage.frozen()
    with pytest.raises(Refused):
        stage.house.ceremonies.abort(id_, reason)
    assert stage.house.ceremonies.at(id_).step == "sheet"


def test_a_broken_off_draw_stays_so(stage: Stage) -> None:
    id_ = stage.frozen()
    stage.house.ceremonies.abort(id_, "Fire alarm")
    assert stage.house.ceremonies.at(id_).step == "aborted"
    for again in (stage.house.ceremonies.go_on, lambda id_: stage.house.ceremonies.abort(id_, "Again")):
        with pytest.raises(Refused):
            again(id_)


def test_the_secret_is_read_in_one_place() -> None:
    sources = {path: path.read_text("utf-8") for path in ROOT.glob("kiosk/**/*.py")}
    table = [path.name for path, text in sources.items() if "draw_secret" in text]
    assert sorted(table) == ["migrations.py", "store.py"]
    store = sources[ROOT / "kiosk" / "draw" / "store.py"]
    assert len(re.findall(r"FROM draw_secret", store)) == 1
    calls = [path.name for path, text in sources.items() for _ in re.findall(r"\bread_secret\(", text)]
    assert sorted(calls) == ["showing.py", "store.py"]


def test_nothing_before_the_end_reads_it(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "read_secret", lambda *_: pytest.fail("the secret was read"))
    id_ = stage.frozen()
    stage.say_all(id_)
    stage.house.ceremonies.back(id_)
    stage.house.ceremonies.abort(id_, "Fire alarm")
