"""A day of one real CUPS: printed by cups-pdf, out of paper, stopped in the middle, silent, cancelled."""

from __future__ import annotations

from pathlib import Path

from kiosk.device import PrinterChoice
from tests.printer.conftest import Ask, Office
from tests.printer.papers import CARD, LYING_CARD, TURNED, marks, opened, pdf, shapes, words_of

WORDS = "Zoë فاطمه Ångström, 2026-0001"


def test_a_day_of_one_printer(office: Office, paper: Ask) -> None:
    office.keeper.choose(PrinterChoice("Office"))
    heard: list[int] = []
    office.keeper.finished.connect(heard.append)
    number = office.keeper.add(paper("certificates", pdf(LYING_CARD, words=WORDS)))
    out_of_paper_and_stopped_in_the_middle(office, number)
    assert heard == [number]
    never_ending_then_cancelled(office, office.keeper.add(paper(content=pdf(CARD))))
    (came,) = office.papers()
    as_it_was_meant(came)
    assert office.house.prints.get(number).tries == 1


def out_of_paper_and_stopped_in_the_middle(office: Office, number: int) -> None:
    office.cups.door("media-empty-error")
    office.becomes(number, "help", "paper")
    assert (office.keeper.trouble, office.keeper.waiting) == ("paper", 1)
    office.cups.stop()
    office.becomes(number, "help", "service")
    office.cups.start()
    office.becomes(number, "help", "paper")
    assert office.papers() == []
    office.cups.door("")
    office.becomes(number, "printed")
    assert (office.keeper.trouble, office.keeper.waiting, office.cups.jobs()) == ("", 0, [])


def never_ending_then_cancelled(office: Office, number: int) -> None:
    office.cups.door("silent")
    office.at_the_printer(number)
    office.clock.skip(59)
    office.keeper.look()
    assert office.state(number) == ("printing", "")
    office.clock.skip(2)
    office.becomes(number, "help", "stuck")
    office.keeper.cancel(number)
    office.until(lambda: office.cups.jobs() == [])
    office.until(lambda: office.house.prints.to_recall() == ())
    assert office.state(number) == ("cancelled", "")


def as_it_was_meant(came: Path) -> None:
    """The words, and the shape and corners of a page that lies on paper that stands."""
    assert "handlebar-" in came.name
    document = opened(came)
    assert words_of(document) == [WORDS]
    assert (shapes(document), marks(document, 0)) == ([(70, 100)], TURNED)
