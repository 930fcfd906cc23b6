"""Rows changed with another program: found before anything more is drawn, and said in plain words."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import Ceremony, SecretMissing
from kiosk.draw.protocol.computing import rank
from kiosk.draw.proving import Tampered, plan_hash, ranking_text
from kiosk.house import open_house
from tests.draw.conftest import DIGITS, Stage, tools_for
from tests.plain import SetClock


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def at_show(stage: Stage, absent: str = "keep") -> int:
    id_ = stage.frozen(absent=absent)
    stage.say_all(id_)
    stage.reveal(id_)
    stage.house.ceremonies.draw(id_)
    return id_


def entries(stage: Stage) -> str:
    return str(stage.house.store.query("SELECT entries FROM draw_frozen")[0][0])


def another_list(stage: Stage) -> tuple[str, ...]:
    """List and hash, both."""
    ana, bob = stage.person("Ana"), stage.person("Bob")
    text = entries(stage).replace(f" {ana} ", f" {bob} ")
    return (f"UPDATE draw_frozen SET entries = '{text}', entries_hash = '{digest(text)}'",)


def everything_but_the_journal(stage: Stage) -> tuple[str, ...]:
    """List, hash, seed and ranking fit each other."""
    changed = another_list(stage)
    row = stage.house.store.query("SELECT * FROM draw_reveal")[0]
    tickets = ranking_text(rank("0" * 64, row["ranking"].split("\n")))
    return (*changed, f"UPDATE draw_reveal SET seed = '{'0' * 64}', ranking = '{tickets}'")


def swapped_ranking(stage: Stage) -> tuple[str, ...]:
    ranking = str(stage.house.store.query("SELECT ranking FROM draw_reveal")[0][0]).split("\n")
    ranking[1], ranking[2] = ranking[2], ranking[1]
    text = "\n".join(ranking)
    return (f"UPDATE draw_reveal SET ranking = '{text}'",)


def journal_too(stage: Stage) -> tuple[str, ...]:
    """Also the line of the freeze, but not the chain after it."""
    before = stage.house.store.query("SELECT entries_hash FROM draw_frozen")[0][0]
    (change,) = another_list(stage)
    after = change.rpartition("entries_hash = '")[2].rstrip("'")
    return (change, f"UPDATE journal SET detail = replace(detail, '{before}', '{after}')")


def gone(stage: Stage) -> tuple[str, ...]:
    person = stage.house.ceremonies.at(1).seats[0].person
    columns = "(draw, n, seat, person, why)"
    return (f"INSERT INTO draw_act {columns} VALUES (1, 2, 1, '{person}', 'ABSENT')",)


CHANGES: dict[str, Callable[[Stage], tuple[str, ...]] | str] = {
    "a ticket's person": "UPDATE draw_frozen SET entries = replace(entries, 'T-000001 P', 'T-000001 Q')",
    "one letter of a hash": "UPDATE draw_frozen SET entries_hash = substr(entries_hash, 2) || '0'",
    "list and hash": another_list,
    "the list cut off": "UPDATE draw_frozen SET entries = substr(entries, 1, 400)",
    "the commitment": f"UPDATE draw_frozen SET commit_hash = '{'1' * 64}'",
    "all that fits together": everything_but_the_journal,
    "the journal's line": journal_too,
    "the line it points to": "UPDATE draw_frozen SET line = line + 1",
    "a line far away": "UPDATE draw_frozen SET line = 99999",
    "the journal cut off": "DELETE FROM journal WHERE kind = 'draw-revealed'",
    "two ranks": swapped_ranking,
    "the seed": f"UPDATE draw_reveal SET seed = '{'2' * 64}'",
    "the secret that was used": f"UPDATE draw_reveal SET secret = '{'3' * 64}'",
    "the reveal undone": "DELETE FROM draw_reveal",
    "the reveal and its step undone": "DELETE FROM draw_reveal; DELETE FROM draw_act;"
    " UPDATE draw SET stage = 'locked'",
    "what was said": "UPDATE draw_ask SET locked = 'ANOTHERWORD' WHERE place = 1",
    "what the dice showed": f"UPDATE draw_ask SET locked = '{DIGITS[::-1]}' WHERE place = 2",
    "an answer unlocked": "UPDATE draw_ask SET locked = NULL WHERE place = 2",
    "an ask": "UPDATE draw_ask SET kind = 'BEACON' WHERE place = 1",
    "an act too many": "INSERT INTO draw_act (draw, n) VALUES (1, 2)",
    "an act too few": "DELETE FROM draw_act",
    "somebody called absent": gone,
    "a prize's name": "UPDATE draw_prize SET name = 'A car' WHERE place = 2",
    "a prize's picture": f"UPDATE draw_prize SET picture = '{'4' * 64}'",
    "a prize more": "UPDATE draw_prize SET quantity = 3 WHERE place = 2",
    "the title": "UPDATE draw SET title = 'Another day'",
    "one prize for each": "UPDATE draw SET one_per_person = 0",
    "the rule of absence": "UPDATE draw SET absent = 'at-end'",
    "over too early": "UPDATE draw SET stage = 'closed'",
    "frozen again": "UPDATE draw SET stage = 'frozen'",
    "another number": "UPDATE draw SET number = 2",
}  # fmt: skip


@pytest.fixture(scope="module")
def shown_event(made_event: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first of its seats is drawn. To be copied."""
    folder = shutil.copytree(made_event, tmp_path_factory.mktemp("shown") / "event")
    with open_house(folder, tools_for(SetClock(), seed=2)) as house:
        assert at_show(Stage(house, SetClock(), folder)) == 1
    return folder


@pytest.fixture
def shown(shown_event: Path, tmp_path: Path) -> Iterator[Stage]:
    folder = shutil.copytree(shown_event, tmp_path / "event")
    with open_house(folder, tools_for(SetClock())) as house:
        yield Stage(house, SetClock(), folder)


@pytest.mark.parametrize("what", CHANGES)
def test_nothing_more_is_drawn(what: str, shown: Stage) -> None:
    id_, stage = 1, shown
    change = CHANGES[what]
    statements = change.split(";") if isinstance(change, str) else change(stage)
    before = stage.house.store.query("SELECT count(*) FROM journal")[0][0]
    stage.behind_its_back(*statements)
    removed = what == "the journal cut off"
    acts = stage.house.store.query("SELECT count(*) FROM draw_act")[0][0]
    ceremonies = stage.house.ceremonies
    steps: list[Callable[[int], object]] = [
        ceremonies.at,
        ceremonies.draw,
        ceremonies.finish,
        ceremonies.files,
    ]
    for step in steps:
        with pytest.raises(Tampered) as found:
            step(id_)
        assert "DRAW-1" in found.value.what.values
        assert "changed outside" in found.value.what.text
    assert stage.house.store.query("SELECT count(*) FROM draw_act")[0][0] == acts
    assert stage.house.store.query("SELECT count(*) FROM journal")[0][0] == before - removed


def test_after_a_new_start_it_is_still_found(stage: Stage) -> None:
    id_ = at_show(stage)
    stage.behind_its_back(*swapped_ranking(stage))
    stage.house.close()
    with open_house(stage.folder, tools_for(stage.clock)) as house, pytest.raises(Tampered):
        house.ceremonies.draw(id_)


def test_a_changed_list_is_found_before_the_secret_is_read(stage: Stage) -> None:
    id_ = stage.frozen()
    stage.say_all(id_)
    stage.behind_its_back(*another_list(stage))
    with pytest.raises(Tampered):
        stage.house.ceremonies.job(id_)
    assert stage.lines("draw-opened") == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE draw_ask SET locked = 'ANOTHERWORD' WHERE place = 1",
        "UPDATE draw_ask SET locked = 'Not a word' WHERE place = 1",
        f"UPDATE draw_ask SET locked = '{DIGITS[::-1]}' WHERE place = 2",
        "UPDATE draw_ask SET locked = NULL WHERE place = 1",
        "UPDATE draw_ask SET locked = NULL WHERE place = 2; UPDATE draw SET stage = 'frozen'",
        "UPDATE draw SET stage = 'frozen'",
        "UPDATE draw SET stage = 'aborted'",
        "UPDATE draw_frozen SET opened = 1",
    ],
)
def test_another_answer_is_found_before_the_secret_is_read(change: str, stage: Stage) -> None:
    id_ = stage.frozen()
    stage.say_all(id_)
    stage.behind_its_back(*change.split(";"))
    for step in (stage.house.ceremonies.at, stage.house.ceremonies.back, stage.house.ceremonies.job):
        with pytest.raises(Tampered):
            step(id_)
    assert stage.lines("draw-opened") == []


def test_a_journal_that_was_changed_too_does_not_fit_its_chain(stage: Stage) -> None:
    id_ = stage.frozen()
    stage.behind_its_back(*journal_too(stage))
    with pytest.raises(Tampered, match="chain"):
        stage.house.ceremonies.go_on(id_)


def test_another_word_is_found_before_a_die_is_rolled(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(), stage.house.ceremonies
    ceremonies.go_on(id_)
    ceremonies.type(id_, "Walrus")
    ceremonies.lock(id_)
    stage.behind_its_back("UPDATE draw_ask SET locked = 'OTTER' WHERE place = 1")
    with pytest.raises(Tampered):
        ceremonies.type(id_, "2")


def test_such_a_draw_can_be_broken_off_with_what_the_sheet_said(stage: Stage) -> None:
    id_ = stage.frozen()
    sheet = stage.house.ceremonies.at(id_).sheet
    stage.behind_its_back(*another_list(stage))
    with pytest.raises(Tampered):
        stage.house.ceremonies.go_on(id_)
    stage.house.ceremonies.abort(id_, "The list was changed")
    text = stage.house.store.query("SELECT text FROM draw_file")[0][0]
    assert f"entries: {sheet.entries_hash}\ncommit: {sheet.commit}\n" in text
    following = stage.frozen(title="Again")
    assert stage.house.ceremonies.at(following).sheet.previous == digest(text)


def test_a_changed_record_names_no_winner_and_no_next_draw(stage: Stage) -> None:
    id_ = stage.closed()
    text = str(stage.house.store.query("SELECT text FROM draw_file")[0][0])
    winner, other = stage.house.handover.winners(id_)[0].seat.person, stage.person("Finn")
    changed = text.replace(winner, other) if winner != other else text.replace(winner, stage.person("Ana"))
    stage.behind_its_back(f"UPDATE draw_file SET text = '{changed}', hash = '{digest(changed)}'")
    for look in (stage.house.handover.winners, stage.house.ceremonies.files, stage.house.ceremonies.at):
        with pytest.raises(Tampered):
            look(id_)
    with pytest.raises(Tampered):
        stage.frozen(title="Next")
    assert stage.house.handover.won() == frozenset()


@pytest.mark.parametrize("also_hash", [False, True])
def test_a_prize_renamed_afterwards_is_nobody_s(also_hash: bool, stage: Stage) -> None:
    id_ = stage.closed()
    plan = stage.house.draws.get(id_).plan
    car = replace(plan, prizes=(*plan.prizes[:1], replace(plan.prizes[1], name="A car")))
    renamed = "UPDATE draw_prize SET name = 'A car' WHERE place = 2"
    fitting = f"UPDATE draw_frozen SET plan_hash = '{plan_hash(car)}'"
    stage.behind_its_back(renamed, *[fitting] * also_hash)
    for look in (stage.house.handover.winners, stage.house.ceremonies.at):
        with pytest.raises(Tampered):
            look(id_)


def test_was_i_in_does_not_answer_from_a_changed_list(stage: Stage) -> None:
    stage.frozen()
    stage.behind_its_back(*another_list(stage))
    with pytest.raises(Tampered):
        stage.house.lookup.of(stage.person("Ana"))


def test_a_ticket_behind_the_log_stops_the_freeze(stage: Stage) -> None:
    bob = stage.person("Bob")
    stage.behind_its_back(f"UPDATE ticket SET person = '{bob}' WHERE number = 1")
    with pytest.raises(Tampered):
        stage.frozen()
    assert stage.house.draws.all()[0].code == ""
    assert stage.house.tickets.frozen_through() == 0


def test_the_triggers_stop_whoever_forgets_to_drop_them(stage: Stage) -> None:
    at_show(stage)
    with sqlite3.connect(stage.folder / "event.db") as other:
        for statement in (
            "UPDATE draw_frozen SET entries = ''",
            "UPDATE draw_reveal SET seed = seed",
            "UPDATE draw_act SET seat = 2",
            "DELETE FROM draw",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                other.execute(statement)
    other.close()


@pytest.mark.parametrize("damage", ["DELETE FROM draw_secret", "UPDATE draw_secret SET secret = 'nonsense'"])
def test_a_lost_secret_is_no_tampering_but_a_matter_of_the_envelope(damage: str, stage: Stage) -> None:
    id_ = stage.frozen()
    secret = str(stage.house.store.query("SELECT secret FROM draw_secret")[0][0])
    stage.say_all(id_)
    stage.behind_its_back(damage)
    ceremonies = stage.house.ceremonies
    with pytest.raises(SecretMissing, match="envelope"):
        ceremonies.job(id_)
    for wrong in ("f" * 64, secret[1:], "not the secret"):
        with pytest.raises(SecretMissing, match="letter by letter"):
            ceremonies.job(id_, wrong)
    assert not ceremonies.at(id_).opened
    spaced = " ".join(secret.upper()[at : at + 4] for at in range(0, 64, 4))
    job = ceremonies.job(id_, spaced)
    now: Ceremony = ceremonies.reveal(id_, job, rank_job(job))
    assert now.step == "show"


def test_an_envelope_that_is_lost_too_ends_in_an_abort(stage: Stage) -> None:
    id_ = stage.frozen()
    stage.say_all(id_)
    stage.house.ceremonies.job(id_)
    with pytest.raises(Refused, match="no way back"):
        stage.house.ceremonies.abort(id_, "No")
    stage.behind_its_back("DELETE FROM draw_secret")
    stage.house.ceremonies.abort(id_, "The secret is lost")
    assert stage.house.ceremonies.at(id_).step == "aborted"
