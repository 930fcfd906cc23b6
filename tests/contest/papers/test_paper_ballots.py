"""A code works once, and so does its person's vote; ballots are as many as votes in every state."""

from __future__ import annotations

import pickle
import sqlite3
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.contest import store
from kiosk.contest.booth import AlreadyVoted
from kiosk.contest.model import VotedAlready
from kiosk.contest.papers.model import MayEnter, NotEntered
from kiosk.contest.papers.rules import NotCast
from kiosk.contest.papers.store import votes
from kiosk.house import open_house
from kiosk.scanning.codes import format_typed, new_code, new_typed_code
from tests.contest.conftest import Hall, tools_for
from tests.contest.papers.conftest import Desk
from tests.plain import SeededRandom


def why(desk: Desk, text: str, contest: int | None = None) -> str:
    found = desk.papers.look(text, contest)
    assert isinstance(found, NotEntered), found
    return found.why


def settled(hall: Hall, contest: int) -> int:
    """Ballots, where they are as many as votes."""
    ballots = store.ballot_count(hall.house.store, contest)
    assert ballots == votes(hall.house.store, contest)
    assert hall.house.booth.turnout(contest)[0] == ballots
    return ballots


def test_a_blank_paper_is_cast_once(desk: Desk) -> None:
    id_ = desk.hall.opened()
    one, other = desk.blank(id_, 2)
    assert desk.may(one).name == ""
    assert not [each for each in desk.may(one).choices if each.own]
    digest = desk.may(one).digest
    desk.cast(one, {desk.hall.key(id_, "Field"): 1})
    assert why(desk, one.qr) == "used"
    with pytest.raises(NotCast):
        desk.papers.cast(digest, {})
    assert settled(desk.hall, id_) == 1
    desk.cast(other)
    assert settled(desk.hall, id_) == 2
    assert desk.hall.house.booth.turnout(id_) == (2, 12), "nobody knows who they were"


def test_the_typed_letters_do_as_well(desk: Desk) -> None:
    (card,) = desk.blank(desk.hall.opened())
    assert desk.papers.knows(card.typed.lower())
    assert desk.papers.look_typed(card.typed) == desk.may(card)
    assert desk.papers.look(card.typed) == desk.may(card), "a scanner may read them"
    assert not desk.papers.knows(format_typed(new_typed_code(SeededRandom(99))))
    assert desk.papers.look_typed("7K3Q") == NotEntered("mistyped")


def test_a_paper_made_out_marks_its_person(desk: Desk) -> None:
    id_ = desk.hall.opened()
    voter = desk.hall.person("Field")
    (card,) = desk.made_out(id_, [voter])
    found = desk.may(card)
    assert found.name == "Field 0"
    assert [each.entry.name for each in found.choices if each.own] == ["Field"]
    with pytest.raises(Refused):
        desk.cast(card, {desk.hall.key(id_, "Field"): 1})
    assert settled(desk.hall, id_) == 0
    desk.cast(card, {desk.hall.key(id_, "Night Owls"): 1})
    assert isinstance(desk.hall.house.booth.admit(id_, voter), VotedAlready)
    with pytest.raises(AlreadyVoted):
        desk.hall.house.booth.cast(id_, voter, {})
    assert settled(desk.hall, id_) == 1


def test_who_voted_at_the_kiosk_has_no_paper_left(desk: Desk) -> None:
    id_ = desk.hall.opened()
    voter = desk.hall.person("Field")
    (card,) = desk.made_out(id_, [voter])
    digest = desk.may(card).digest
    desk.hall.house.booth.cast(id_, voter, {})
    assert why(desk, card.qr) == "voted"
    with pytest.raises(NotCast):
        desk.papers.cast(digest, {})
    assert voter not in {one.id for one in desk.papers.whose(id_, "without")}
    (sheet,) = desk.papers.sheets(id_)
    assert (sheet.out, sheet.used, sheet.dead) == (0, 0, 1)
    assert settled(desk.hall, id_) == 1


def test_printed_again_the_old_codes_die(desk: Desk) -> None:
    id_ = desk.hall.opened()
    cards = desk.blank(id_, 3)
    desk.cast(cards[0])
    again = desk.papers.plan_again(1, "Letter")
    assert len(again.cards) == 2
    desk.papers.add(again, desk.drawn())
    assert [why(desk, card.qr) for card in cards] == ["used", "replaced", "replaced"]
    for card in again.cards:
        desk.cast(card)
    with pytest.raises(Refused):
        desk.papers.plan_again(2, "A4")
    assert settled(desk.hall, id_) == 3


def test_a_paper_cast_while_it_is_printed_again(desk: Desk) -> None:
    id_ = desk.hall.opened()
    (card,) = desk.blank(id_)
    again = desk.papers.plan_again(1, "A4")
    desk.cast(card)
    with pytest.raises(Refused):
        desk.papers.add(again, desk.drawn())
    assert why(desk, again.cards[0].qr) == "unknown", "neither paper nor rows"
    assert not list((desk.hall.folder / "prints").glob("ballots-02*"))


def test_a_second_paper_for_the_same_person_kills_the_first(desk: Desk) -> None:
    id_ = desk.hall.opened()
    voter = desk.hall.person("Field")
    (lost,) = desk.made_out(id_, [voter])
    (found,) = desk.made_out(id_, [voter])
    assert why(desk, lost.qr) == "replaced"
    desk.cast(found)


def test_lost_ones_are_called_in(desk: Desk) -> None:
    id_ = desk.hall.opened()
    voter = desk.hall.person("Field")
    (theirs,) = desk.made_out(id_, [voter])
    one, two, three = desk.blank(id_, 3)
    assert desk.papers.call_in(id_, voter) == 1
    assert desk.papers.call_in_code(id_, two.typed) == 1
    with pytest.raises(NotCast):
        desk.papers.call_in_code(id_, two.qr)
    desk.cast(one)
    assert desk.papers.call_in_sheet(2) == 1
    assert [why(desk, card.qr) for card in (theirs, one, two, three)] == [
        "replaced",
        "used",
        "replaced",
        "replaced",
    ]
    sheet = desk.papers.sheets(id_)[1]
    assert (sheet.persons, sheet.out, sheet.used, sheet.dead) == (False, 0, 1, 2)
    assert settled(desk.hall, id_) == 1


def test_each_wrong_paper_has_its_own_answer(desk: Desk) -> None:
    id_ = desk.hall.opened()
    other = desk.hall.opened()
    (card,), (others,) = desk.blank(id_), desk.blank(other)
    event = desk.hall.house.event.info.id
    random = SeededRandom(5)
    strange = next(each for each in ("AAA", "BBB") if each != event)
    assert why(desk, others.qr, id_) == "another-contest"
    assert why(desk, new_code("B", strange, random)) == "another-event"
    assert why(desk, new_code("B", event, random)) == "unknown"
    assert why(desk, card.qr[:-1] + ("0" if card.qr[-1] != "0" else "1")) == "damaged"
    assert why(desk, new_code("M", event, random)) == "not-a-ballot"
    assert why(desk, "https://example.com/vote") == "not-a-ballot"
    assert why(desk, "\x00") == "damaged"
    assert isinstance(desk.papers.look(others.qr), MayEnter)
    desk.hall.house.contests.close(id_)
    assert why(desk, card.qr) == "over"
    desk.hall.house.contests.call_off(other, "rain")
    assert why(desk, others.qr) == "called-off"
    with pytest.raises(NotCast):
        desk.papers.cast("0" * 64, {})


def test_its_person_has_left(desk: Desk) -> None:
    id_ = desk.hall.opened()
    voter = desk.hall.person("Field")
    (card,) = desk.made_out(id_, [voter])
    with desk.hall.house.store.transaction("organizer") as tx:
        desk.hall.house.people.set_active(tx, voter, False)
        tx.record("person-changed", person=voter)
    assert why(desk, card.qr) == "gone"


def test_when_papers_may_be_made(desk: Desk) -> None:
    planned = desk.hall.planned()
    with pytest.raises(Refused):
        desk.papers.plan(planned, 1, "A4")
    desk.hall.house.contests.open(planned)
    for count in (0, -1, 501):
        with pytest.raises(Refused):
            desk.papers.plan(planned, count, "A4")
    with pytest.raises(Refused):
        desk.papers.plan(planned, [], "A4")
    plan = desk.papers.plan(planned, 2, "A4")
    assert pickle.loads(pickle.dumps(plan)) == plan
    desk.hall.house.contests.close(planned)
    with pytest.raises(Refused):
        desk.papers.add(plan, desk.drawn())
    assert desk.papers.sheets(planned) == ()


def test_the_file_goes_when_it_is_printed(desk: Desk) -> None:
    id_ = desk.hall.opened()
    (card,) = desk.blank(id_)
    prints = desk.hall.folder / "prints"
    assert [path.name for path in prints.iterdir()] == ["ballots-01.pdf"]
    desk.papers.mark_printed(1)
    desk.papers.mark_printed(1)
    assert not list(prints.iterdir())
    assert desk.papers.sheets(id_)[0].file is None
    desk.cast(card)


def test_no_code_of_a_paper_is_in_the_folder(desk: Desk) -> None:
    id_ = desk.hall.opened()
    (card,) = desk.blank(id_)
    desk.papers.mark_printed(1)
    receipt = desk.cast(card)
    content = (desk.hall.folder / "event.db").read_bytes()
    for code in (card.qr, card.typed, card.typed.replace("-", "")):
        assert code.encode() not in content
    assert content.count(receipt.encode()) == 1


def test_after_a_power_cut_paper_and_rows_agree(desk: Desk, tmp_path: Path) -> None:
    id_ = desk.hall.opened()
    desk.blank(id_)
    prints = desk.hall.folder / "prints"
    (prints / "ballots-01.pdf").rename(prints / ".ballots-01.pdf.unfinished")
    (prints / ".ballots-02.pdf.unfinished").write_bytes(b"%PDF")
    desk.hall.house.close()
    with open_house(desk.hall.folder, tools_for(desk.hall.clock, 5)):
        assert [path.name for path in prints.iterdir()] == ["ballots-01.pdf"]


def test_the_database_itself_says_no(desk: Desk) -> None:
    id_ = desk.hall.opened()
    (card,) = desk.blank(id_)
    desk.cast(card)
    changes = (
        "UPDATE contest_paper SET state = 'out'",
        "UPDATE contest_paper SET person = 'P-000000'",
        "DELETE FROM contest_paper",
    )
    for sql in changes:
        with pytest.raises(sqlite3.IntegrityError), desk.hall.house.store.transaction("visitor") as tx:
            tx.execute(sql)


def test_a_costume_withdrawn_after_the_printing(desk: Desk) -> None:
    id_ = desk.hall.opened()
    (card,) = desk.blank(id_)
    gone = next(one for one in desk.hall.house.entries.of(id_) if one.draft.owner == "Field")
    desk.hall.house.entries.withdraw(gone.id, "they left early")
    assert gone.key not in {each.entry.key for each in desk.may(card).choices}
    with pytest.raises(Refused):
        desk.cast(card, {gone.key: 1})
    desk.cast(card)


def test_the_result_counts_both(desk: Desk) -> None:
    id_ = desk.hall.opened()
    key = desk.hall.key(id_, "Night Owls")
    for card in desk.blank(id_, 2):
        desk.cast(card, {key: 1})
    desk.hall.house.booth.cast(id_, desk.hall.person("Field"), {key: 1})
    desk.hall.house.contests.close(id_)
    result = desk.hall.house.results.of(id_)
    assert (result.voters, result.ballots, result.outcome.winners) == (3, 3, (key,))
    line = desk.hall.house.store.query("SELECT detail FROM journal WHERE kind = 'contest-closed'")
    assert '"voters":3' in line[0]["detail"].replace(" ", "")
