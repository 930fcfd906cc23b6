"""A playlist on the screen: what is shown, what is told of it, and how it goes on whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.event.opening import create_event
from kiosk.house import AREAS, open_house
from kiosk.videos.captions import Cue, to_webvtt
from kiosk.videos.model import Track
from tests.plain import SeededRandom, SetClock
from tests.ui_videos.playlist import Hall, add_film, add_message
from tests.videos.conftest import tools_for

Films = Callable[..., Path]


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    clock = SetClock()
    create_event(tmp_path / "event", "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(tmp_path / "event", tools_for(clock)) as house:
        found = Hall(house)
        yield found
        found.close()


def test_films_and_messages_in_a_row(hall: Hall, films: Films, qtbot) -> None:
    """Never nothing: a message covers the last picture, and the film after it is there at once."""
    one, words, two, three = (
        *(add_film(hall.house, films(1)), add_message(hall.house)),
        *(add_film(hall.house, films(2)), add_film(hall.house, films(3))),
    )
    hall.screening.begin(hall.videos())
    assert hall.screening.coming.id == words
    qtbot.waitUntil(lambda: hall.screening.now.kind == "message", timeout=10_000)
    assert (hall.screening.now.line, hall.screening.now.speaker) == ("Thank you all!", "Bo")
    assert (hall.screening.coming.id, hall.screening.duration) == (two, 250)
    qtbot.waitUntil(lambda: ("finished",) in hall.told, timeout=10_000)
    assert hall.seen == [one, words, two, three]
    assert hall.told == [*(("over", each, "") for each in hall.seen), ("finished",)]
    assert hall.shown == [1, 2, 3]
    assert (hall.cinema.shown.holes, hall.cinema.item.blackFrames) == (0, 0)
    assert (hall.screening.now.kind, hall.screening.where()) == ("", ("", 0))


def test_by_hand_each_waits_to_be_called(hall: Hall, films: Films, qtbot) -> None:
    screening = hall.screening
    one, two, words = (
        add_film(hall.house, films(1)),
        add_film(hall.house, films(2)),
        add_message(hall.house),
    )
    screening.begin(hall.videos(), by_hand=True, over_and_over=True)
    assert (screening.now.kind, screening.where()) == ("", (one, 0))
    qtbot.waitUntil(lambda: screening.ready)
    assert hall.cinema.shown.frames == []
    for id_, film, after in ((one, 1, two), (two, 2, words)):
        screening.go_on()
        assert (screening.now.id, screening.coming.id, screening.reel.prepared) == (id_, after, "")
        qtbot.waitUntil(lambda id_=id_: ("over", id_, "") in hall.told, timeout=10_000)
        qtbot.waitUntil(lambda: screening.ready)
        assert (screening.now.kind, hall.cinema.shown.films[-1]) == ("", film)
    screening.go_on()
    assert (screening.now.kind, screening.coming.id) == ("message", one)
    qtbot.waitUntil(lambda: ("over", words, "") in hall.told)
    qtbot.waitUntil(lambda: screening.ready)
    assert (screening.now.kind, screening.where()) == ("", (one, 0))
    assert None not in hall.cinema.shown.frames


def test_one_film_follows_itself(hall: Hall, films: Films, qtbot) -> None:
    one = add_film(hall.house, films(1, 6))
    hall.screening.begin(hall.videos(), over_and_over=True)
    qtbot.waitUntil(lambda: hall.told.count(("over", one, "")) == 3, timeout=10_000)
    assert hall.screening.now.id == one
    assert None not in hall.cinema.shown.frames


@pytest.mark.parametrize("gone", [False, True])
def test_it_goes_on_where_it_was(hall: Hall, films: Films, gone: bool, qtbot) -> None:
    """Or from the first one, where that is not shown any more."""
    first, second = add_film(hall.house, films(1, 60)), add_film(hall.house, films(2, 60))
    hall.screening.begin(hall.videos(), first=second)
    qtbot.waitUntil(lambda: hall.screening.where()[1] > 400 and hall.shown == [2], timeout=10_000)
    left, ms = hall.screening.where()
    assert left == second
    hall.screening.stop()
    qtbot.waitUntil(lambda: hall.cinema.item.picture.isNull())
    hall.cinema.shown.frames.clear()
    if gone:
        hall.house.videos.switch(second, False)
    hall.screening.begin(hall.videos(), left, ms, by_hand=True)
    assert hall.screening.where() == ((first, 0) if gone else (second, ms))
    hall.screening.go_on()
    qtbot.waitUntil(lambda: any(hall.cinema.shown.frames), timeout=10_000)
    film, frame = next(each for each in hall.cinema.shown.frames if each)
    assert (film, frame == 0) == ((1, True) if gone else (2, False))
    assert abs(frame - (0 if gone else ms * 30 / 1000)) <= 2


def test_a_message_is_held_and_moved_like_a_film(hall: Hall, qtbot) -> None:
    words, screening = add_message(hall.house), hall.screening
    screening.begin(hall.videos(), first=words, at_ms=100)
    assert (screening.playing, screening.position >= 100) == (True, True)
    screening.pause()
    left, ms = screening.where()
    qtbot.wait(300)
    assert (screening.where(), screening.playing) == ((left, ms), False)
    screening.seek(20)
    assert screening.where() == (words, 20)
    screening.play()
    qtbot.waitUntil(lambda: hall.told == [("over", words, ""), ("finished",)])


def test_without_films_nothing_of_media_is_made(hall: Hall, qtbot) -> None:
    add_message(hall.house)
    hall.screening.begin(hall.videos(), over_and_over=True)
    qtbot.waitUntil(lambda: len(hall.told) >= 2)
    hall.screening.begin(())
    hall.screening.go_on()
    assert hall.screening.reel.children() == []


# What fails


def test_one_that_fails_is_told_once_and_tried_again(hall: Hall, films: Films, qtbot) -> None:
    videos = hall.house.videos
    good, bad = add_film(hall.house, films(1, 6)), add_film(hall.house, films(2, 6))
    path = hall.path(bad)
    content = path.read_bytes()
    path.write_bytes(b"Thank you all!\n" * 4000)
    hall.screening.begin(hall.videos(), over_and_over=True)
    qtbot.waitUntil(lambda: hall.told.count(("over", good, "")) == 4, timeout=10_000)
    assert [(each.video, each.reason) for each in videos.troubles()] == [(bad, "failed")]
    assert hall.journal("video-skipped") == [bad]
    assert set(hall.shown) == {1}
    path.write_bytes(content)
    qtbot.waitUntil(lambda: ("over", bad, "") in hall.told, timeout=10_000)
    assert videos.troubles() == ()
    path.unlink()
    qtbot.waitUntil(lambda: videos.troubles() != (), timeout=10_000)
    assert videos.troubles()[0].reason == "missing"
    assert None not in hall.cinema.shown.frames


@pytest.mark.parametrize("by_hand", [False, True])
def test_when_all_fail_it_rests_and_tries_again(hall: Hall, films: Films, by_hand: bool, qtbot) -> None:
    one, two = add_film(hall.house, films(1, 6)), add_film(hall.house, films(2, 6))
    kept = {id_: hall.path(id_).read_bytes() for id_ in (one, two)}
    for id_ in kept:
        hall.path(id_).write_bytes(b"")
    tried: list[str] = []
    hall.screening.coming.changed.connect(lambda: tried.append(str(hall.screening.coming.id)))
    hall.screening.begin(hall.videos(), over_and_over=True, by_hand=by_hand)
    qtbot.waitUntil(lambda: len(hall.house.videos.troubles()) == 2 and not hall.screening.coming.id)
    assert not hall.screening.ready and hall.screening.now.kind == ""
    before = len(tried)
    hall.screening.go_on()
    assert len(tried) == before <= 8 and ("finished",) not in hall.told
    for id_, content in kept.items():
        hall.path(id_).write_bytes(content)
    if by_hand:
        qtbot.waitUntil(lambda: hall.screening.ready, timeout=10_000)
        hall.screening.go_on()
    qtbot.waitUntil(lambda: any(told[2:] == ("",) for told in hall.told), timeout=10_000)


def test_a_list_shown_once_ends_though_all_fail(hall: Hall, films: Films, qtbot) -> None:
    for number in (1, 2):
        hall.path(add_film(hall.house, films(number, 6))).unlink()
    hall.screening.begin(hall.videos())
    qtbot.waitUntil(lambda: ("finished",) in hall.told)
    assert {each.reason for each in hall.house.videos.troubles()} == {"missing"}


def test_where_nothing_can_be_written_it_goes_on(hall: Hall, films: Films, qtbot, caplog) -> None:
    """What could not be kept is told again in the next round, when the disk is there again."""
    bad, good = add_film(hall.house, films(1, 6)), add_film(hall.house, films(2, 6))
    hall.path(bad).write_bytes(b"")
    connection = hall.house.store._connection
    assert connection is not None
    connection.execute("PRAGMA query_only = 1")  # until the store opens its file anew
    hall.screening.begin(hall.videos(), over_and_over=True)
    qtbot.waitUntil(lambda: hall.told.count(("over", good, "")) == 2, timeout=10_000)
    assert f"that {bad} was skipped could not be kept" in caplog.text
    assert hall.journal("video-skipped") == [bad]


# What changes meanwhile


def test_the_list_may_change_meanwhile(hall: Hall, films: Films, qtbot) -> None:
    one, two, three = (add_film(hall.house, films(number, 20)) for number in (1, 2, 3))
    hall.screening.begin(hall.videos(), over_and_over=True)
    assert (hall.screening.now.id, hall.screening.coming.id) == (one, two)
    hall.house.videos.switch(two, False)
    hall.screening.renew(hall.videos())
    assert (hall.screening.now.id, hall.screening.coming.id) == (one, three)
    hall.screening.renew(())
    assert (hall.screening.now.id, hall.screening.coming.id) == (one, "")
    hall.screening.renew(hall.videos())
    qtbot.waitUntil(lambda: hall.screening.now.id == three, timeout=10_000)
    assert hall.screening.coming.id == one
    hall.screening.renew(())
    qtbot.waitUntil(lambda: ("finished",) in hall.told, timeout=10_000)


# What is said


def test_captions_in_the_language_of_who_watches(hall: Hall, films: Films, qtbot) -> None:
    tracks = tuple(
        captions(hall, language, words) for language, words in (("en", "Thank you."), ("fa", "سپاس."))
    )
    add_film(hall.house, films(1, 90), tracks=tracks)
    heard: list[str] = []
    hall.screening.captionChanged.connect(lambda: heard.append(str(hall.screening.caption)))
    hall.screening.speak("fa")
    hall.screening.begin(hall.videos())
    assert (hall.screening.caption, hall.screening.captionLanguage) == ("", "fa")
    qtbot.waitUntil(lambda: hall.screening.caption == "سپاس.", timeout=10_000)
    assert 300 <= hall.screening.position < 2500
    hall.screening.speak("de")
    assert hall.screening.captionLanguage == "en"
    qtbot.waitUntil(lambda: hall.screening.caption == "Thank you.", timeout=10_000)
    qtbot.waitUntil(lambda: hall.screening.caption == "", timeout=10_000)
    assert set(heard) == {"", "سپاس.", "Thank you."}


def captions(hall: Hall, language: str, words: str) -> Track:
    media = f"vt/{language}.vtt"
    path = hall.house.videos.path(media)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_webvtt([Cue(300, 2500, words)]), "utf-8")
    return Track(language, media)


def test_captions_that_are_gone_are_none(hall: Hall, films: Films, qtbot) -> None:
    add_film(hall.house, films(1, 10), tracks=(Track("en", "vt/none.vtt"),))
    hall.screening.begin(hall.videos())
    qtbot.waitUntil(lambda: ("finished",) in hall.told, timeout=10_000)
    assert hall.screening.caption == ""
