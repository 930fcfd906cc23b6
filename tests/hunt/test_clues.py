"""Clues through the service, on a real disk, with what another connection sees of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.answers import Refused
from kiosk.house import open_house
from kiosk.hunt.clues.model import MOST_CLUES, Wish
from tests.hunt.conftest import Desk, tools_for
from tests.second_connection import SecondConnection

HOUR = timedelta(hours=1)
MARKUP = "<img src='http://example.invalid/x'> & \"co\" '; DROP TABLE clue; --"


def written(desk: Desk, *texts: str) -> list[int]:
    now = desk.clock.now()
    return [desk.house.clues.write(Wish({"en": text}, now + at * HOUR)) for at, text in enumerate(texts)]


def texts(desk: Desk) -> list[str]:
    return [each.text for each in desk.house.clues.public("en")]


def test_each_opens_at_its_time_and_stays_open_when_the_clock_goes_back(desk: Desk) -> None:
    start = desk.clock.now()
    written(desk, "one", "two")
    assert texts(desk) == ["one", ""]
    assert desk.house.clues.seconds_to_next() == 3600
    desk.clock.advance(3600)
    assert texts(desk) == ["one", "two"]
    desk.house.clues.note_opened()
    assert desk.house.clues.seconds_to_next() is None
    desk.clock.set(start - timedelta(days=30))
    assert texts(desk) == ["one", "two"]
    with_other_words = Wish({"en": "two!"}, start + HOUR)
    desk.house.clues.change(2, with_other_words)
    assert texts(desk) == ["one", "two!"]


def test_the_organizer_alone_closes_it_again(desk: Desk) -> None:
    (number,) = written(desk, "one")
    desk.house.clues.note_opened()
    desk.house.clues.change(number, Wish({"en": "one"}, desk.clock.now() + HOUR))
    assert texts(desk) == [""]
    desk.house.clues.change(number, Wish({"en": "one"}, desk.clock.now(), on=False))
    assert texts(desk) == []


def test_opened_clues_are_opened_in_the_next_run_too(desk: Desk) -> None:
    start = desk.clock.now()
    written(desk, "one")
    desk.house.clues.note_opened()
    desk.house.close()
    desk.clock.set(start - timedelta(days=1))
    with open_house(desk.folder, tools_for(desk.clock, seed=5)) as again:
        assert [each.text for each in again.clues.public("en")] == ["one"]
        assert again.store.verify().holds


def test_every_call_is_settled_and_the_journal_knows_no_words(desk: Desk) -> None:
    second, clues = SecondConnection(desk.house.folder.database), desk.house.clues
    numbers = written(desk, MARKUP, "two", "three")
    assert second.rows("SELECT number, place FROM clue") == [(1, 1), (2, 2), (3, 3)]
    assert second.value("SELECT text FROM clue_text WHERE clue = 1") == MARKUP
    clues.note_opened()
    assert second.value("SELECT count(*) FROM clue WHERE opened IS NOT NULL") == 1
    clues.note_opened()
    clues.move(numbers[2], -1)
    assert second.rows("SELECT number FROM clue ORDER BY place") == [(1,), (3,), (2,)]
    clues.change(numbers[1], Wish({"de": "zwei", "fa": "دو"}, desk.clock.now()))
    assert second.value("SELECT count(*) FROM clue_text WHERE clue = 2") == 2
    clues.delete(numbers[0])
    assert second.value("SELECT deleted FROM clue WHERE number = 1") == 1
    clues.restore(numbers[0])
    kinds = [
        str(kind)
        for (kind,) in second.rows("SELECT kind FROM journal WHERE kind LIKE 'clue-%' ORDER BY number")
    ]
    assert kinds == [
        *["clue-written"] * 3,
        "clue-opened",
        "clue-moved",
        "clue-changed",
        "clue-deleted",
        "clue-restored",
    ]
    said = str(second.rows("SELECT * FROM journal"))
    assert not any(word in said for word in ("DROP", "zwei", "دو", "three"))
    assert desk.house.store.verify().holds


def test_a_deleted_clue_comes_back_to_its_place_and_its_number_is_never_used_again(desk: Desk) -> None:
    clues, numbers = desk.house.clues, written(desk, "one", "two", "three")
    clues.delete(numbers[2])
    clues.delete(numbers[2])
    assert clues.write(Wish({"en": "four"}, desk.clock.now())) == 4
    clues.restore(numbers[2])
    assert [clue.number for clue in clues.all()] == [1, 2, 3, 4]
    clues.delete(numbers[0])
    for call in (lambda: clues.change(1, Wish({"en": "x"}, desk.clock.now())), lambda: clues.move(1, 1)):
        with pytest.raises(Refused):
            call()


def test_what_is_refused_changes_nothing(desk: Desk) -> None:
    (number,) = written(desk, "one")
    for bad in ("", "  \n ", "x" * 5000):
        for call in (
            lambda bad=bad: desk.house.clues.write(Wish({"en": bad}, desk.clock.now())),
            lambda bad=bad: desk.house.clues.change(number, Wish({"en": bad}, desk.clock.now())),
        ):
            with pytest.raises(Refused):
                call()
    assert texts(desk) == ["one"]
    for _ in range(MOST_CLUES - 1):
        desk.house.clues.write(Wish({"en": "more"}, desk.clock.now()))
    with pytest.raises(Refused):
        desk.house.clues.write(Wish({"en": "one too many"}, desk.clock.now()))


def test_the_events_language_is_the_way_back(desk: Desk) -> None:
    desk.house.clues.write(Wish({"en": "Look up.", "fr": "En haut."}, desk.clock.now()))
    desk.house.event.change("organizer", default_language="fr")
    assert [desk.house.clues.public(language)[0].text for language in ("en", "fr", "de")] == [
        "Look up.",
        "En haut.",
        "En haut.",
    ]
