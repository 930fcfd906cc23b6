"""The queue in the database: steps, limits, a kiosk that was killed, and what is told in the journal."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.answers import Refused
from kiosk.house import House, open_house
from kiosk.printer.model import HANDING, JobSeen, PrintJob, Request, Seen
from kiosk.printer.service import LimitReached
from kiosk.storage import Fact
from tests.playing import tools_for
from tests.printer.conftest import Ask
from ui.tour.stage import MovingClock


def at_the_printer(house: House, job: PrintJob) -> PrintJob:
    house.prints.begin(job.id, "Office")
    house.prints.handing(job.id)
    return house.prints.get(job.id)


def seen(job: PrintJob, state: str) -> Seen:
    return Seen(True, jobs={job.document: JobSeen(7, state)}, remembers=True)  # type: ignore[arg-type]


@pytest.fixture
def told(house: House) -> list[Fact]:
    """Lines of the journal about printing, as they are written."""
    facts: list[Fact] = []
    house.store.subscribe(lambda fact: facts.append(fact) if fact.kind.startswith("print-") else None)
    return facts


def test_from_waiting_to_printed(house: House, paper: Ask) -> None:
    job = house.prints.add(paper("pieces", copies=2))
    assert (job.state, job.kind, job.copies, job.system) == ("waiting", "pieces", 2, 0)
    job = at_the_printer(house, job)
    assert (job.state, job.printer, job.tries, job.system) == ("printing", "Office", 1, HANDING)
    assert house.prints.settle(job.id, seen(job, "printing"), 0).system == 7
    assert house.prints.settle(job.id, seen(job, "done"), 0).state == "printed"
    assert house.prints.unfinished() == ()
    assert house.prints.all()[0].state == "printed"


def test_without_a_printer_it_is_saved(house: House, paper: Ask) -> None:
    job = house.prints.begin(house.prints.add(paper()).id, "")
    assert (job.state, job.printer) == ("printed", "")


@pytest.mark.parametrize("file", ["prints/none.pdf", "prints"])
def test_a_paper_that_is_not_there_is_refused(house: House, file: str) -> None:
    with pytest.raises(Refused):
        house.prints.add(Request("card", file))


@pytest.mark.parametrize("file", ["/etc/passwd", "../event/event.db", "prints/../../x"])
def test_only_the_events_own_folder(house: House, file: str) -> None:
    with pytest.raises(ValueError, match="copies of"):
        house.prints.add(Request("card", file))


@pytest.mark.parametrize("copies", [0, -1, 100])
def test_copies_have_a_range(house: House, paper: Ask, copies: int) -> None:
    with pytest.raises(ValueError, match="copies of"):
        house.prints.add(replace(paper(), copies=copies))


def test_limits_of_visitors(house: House, paper: Ask, told: list[Fact]) -> None:
    house.event.change("organizer", visitor_prints_a_day=2, visitor_prints_a_visit=2)
    asked = paper(visitor=True)
    with pytest.raises(LimitReached):
        house.prints.add(asked, printed_in_visit=2)
    first = house.prints.add(asked)
    house.prints.add(asked, printed_in_visit=1)
    assert house.prints.left_today() == 0
    with pytest.raises(LimitReached):
        house.prints.add(asked)
    house.prints.add(paper())
    house.prints.lift()
    assert house.prints.left_today() == 20
    house.prints.add(asked)
    assert house.prints.left_today() == 19
    house.prints.cancel(first.id)
    assert house.prints.left_today() == 20
    assert [fact.kind for fact in told].count("print-limit-lifted") == 1


def test_a_limit_begins_anew_each_day(house: House, paper: Ask, clock: MovingClock) -> None:
    house.event.change("organizer", visitor_prints_a_day=1)
    house.prints.add(paper(visitor=True))
    house.prints.lift()
    assert house.prints.left_today() == 20
    now = clock.now()
    clock.now = lambda: now + timedelta(days=1)  # type: ignore[method-assign]
    assert house.prints.left_today() == 1


def test_no_limit_below_nothing(house: House) -> None:
    for name in ("visitor_prints_a_day", "visitor_prints_a_visit"):
        for most in (-1, 1000):
            with pytest.raises(ValueError, match="range"):
                house.event.change("organizer", **{name: most})
        house.event.change("organizer", **{name: 0})


@pytest.mark.parametrize("step", ["added", "begun", "handing", "known"])
def test_a_kill_at_each_step_loses_nothing(event: Path, step: str) -> None:
    """The database is all that a kiosk that starts again has."""
    clock = MovingClock()
    with open_house(event, tools_for(clock)) as house:
        (house.folder.prints / "a.pdf").write_bytes(b"%PDF")
        job = house.prints.add(Request("card", "prints/a.pdf"))
        if step != "added":
            job = house.prints.begin(job.id, "Office")
        if step in ("handing", "known"):
            job = at_the_printer(house, job)
        if step == "known":
            job = house.prints.settle(job.id, seen(job, "printing"), 0)
    with open_house(event, tools_for(clock, seed=3)) as house:
        house.prints.recover()
        found = house.prints.get(job.id)
        if step in ("added", "begun"):
            assert (found.state, found.system) == ("waiting", 0)
        else:
            assert found == job
            assert house.prints.settle(found.id, seen(found, "done"), 0).state == "printed"


def test_cancelled_is_to_be_told_where_the_system_may_have_it(
    house: House, paper: Ask, told: list[Fact]
) -> None:
    waiting, away = house.prints.add(paper()), at_the_printer(house, house.prints.add(paper()))
    house.prints.cancel(waiting.id)
    house.prints.cancel(away.id)
    house.prints.cancel(away.id)
    assert [job.id for job in house.prints.to_recall()] == [away.id]
    house.prints.recalled(away.id)
    assert house.prints.to_recall() == ()
    assert {job.state for job in house.prints.all()} == {"cancelled"}
    assert [fact.kind for fact in told].count("print-cancelled") == 2


def test_again_begins_from_the_beginning(house: House, paper: Ask) -> None:
    job = at_the_printer(house, house.prints.add(paper()))
    house.prints.again(job.id)
    assert house.prints.get(job.id) == job
    house.prints.settle(job.id, seen(job, "aborted"), 0)
    house.prints.again(job.id)
    again = house.prints.get(job.id)
    assert (again.state, again.trouble, again.system) == ("waiting", "", 0)
    second = house.prints.begin(job.id, "Office")
    assert second.tries == 2
    assert second.document != job.document


def test_again_without_its_file_is_refused(house: House, paper: Ask) -> None:
    job = house.prints.begin(house.prints.add(paper()).id, "")
    house.prints.path(job).unlink()
    with pytest.raises(Refused):
        house.prints.again(job.id)


def test_the_journal_has_kinds_and_counts_and_nothing_twice(
    house: House, paper: Ask, told: list[Fact]
) -> None:
    job = at_the_printer(house, house.prints.add(paper("certificates", copies=3)))
    stuck = Seen(True, "paper", jobs=seen(job, "printing").jobs)
    for _ in range(5):
        house.prints.settle(job.id, stuck, 0)
    house.prints.settle(job.id, seen(job, "done"), 0)
    assert [fact.kind for fact in told] == ["print-added", "print-help", "print-done"]
    assert told[0].values == {"job": 1, "what": "certificates", "copies": 3}
    assert told[1].values == {"job": 1, "what": "certificates", "trouble": "paper"}
    assert told[2].values == {"job": 1, "what": "certificates", "where": "printer"}
    assert house.store.verify().holds
