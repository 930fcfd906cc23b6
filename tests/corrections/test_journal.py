"""Reading the journal: pages, filters, and ten thousand lines."""

from __future__ import annotations

import time

import pytest

from kiosk.corrections.model import Filter
from kiosk.corrections.telling import kinds_of
from tests.corrections.conftest import claimed
from tests.hunt.conftest import Desk


def test_pages_newest_first(desk: Desk) -> None:
    ana = desk.person("Ana")
    with desk.house.store.transaction("organizer") as tx:
        for at in range(25):
            tx.record("pass-issued", person=ana, at=at)
    journal = desk.house.journal
    first = journal.page(Filter(), count=10)
    assert [line.values["at"] for line in first.lines] == list(range(24, 14, -1))
    second = journal.page(Filter(), first.lines[-1].number, 10)
    assert second.lines[0].values["at"] == 14
    assert first.total == second.total == desk.house.store.verify().lines
    assert (first.older, second.older) == (first.total - 10, first.total - 20)
    assert journal.page(Filter(day="1999-01-01")).lines == ()


def test_by_person_piece_kind_and_day(desk: Desk) -> None:
    piece, seen = claimed(desk, "Ana")
    claimed(desk, "Bob")
    desk.clock.advance(86_400)
    desk.house.corrections.reassign(piece.number, seen, desk.person("Dara"), "a reason")
    journal = desk.house.journal

    def kinds(**wanted: object) -> list[str]:
        return [line.kind for line in journal.page(Filter(**wanted)).lines]  # type: ignore[arg-type]

    assert kinds(person=desk.person("Dara")) == ["claim-moved"]
    assert kinds(person=desk.person("Ana")) == ["claim-moved", "piece-claimed"]
    assert kinds(piece=piece.number) == ["claim-moved", "piece-claimed", "pieces-made"]
    assert kinds(kinds=kinds_of("finds")) == ["piece-claimed"] * 2
    assert journal.days() == ("2026-03-17", "2026-03-16")
    assert kinds(day="2026-03-17") == ["claim-moved"]
    assert kinds(day="2026-03-16", kinds=kinds_of("fixes")) == []
    assert kinds(person='P-"%\\') == []


def test_an_erased_reason_is_simply_not_there(desk: Desk) -> None:
    desk.house.corrections.grant(desk.person("Ana"), "HELP", 1, "Something private")
    with desk.house.store.transaction("organizer") as tx:
        tx.execute("DELETE FROM journal_text")
        tx.record("event-changed", what="", state="draft")
    (found,) = desk.house.corrections.put_right()
    assert found.line.texts == {}
    assert desk.house.store.verify().holds


@pytest.mark.faults
def test_ten_thousand_lines_are_read_at_once(desk: Desk) -> None:
    ana = desk.person("Ana")
    with desk.house.store.transaction("organizer") as tx:
        for at in range(10_000):
            tx.record("pass-issued", person=ana, at=at)
    began = time.perf_counter()
    page = desk.house.journal.page(Filter(day="2026-03-16", kinds=("pass-issued",), person=ana))
    assert len(desk.house.journal.days()) == 1
    assert page.total == 10_000
    assert time.perf_counter() - began < 0.5
