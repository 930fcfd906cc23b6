"""Films in a row: what is on the screen, frame by frame, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.ui_videos.conftest import Cinema, clip, play_all
from tests.videos.numbered import read
from ui.videos.player.reel import Reel

Films = Callable[..., Path]


def test_one_after_the_other_without_a_gap(cinema: Cinema, films: Films, qtbot) -> None:
    """Frames are counted. A machine with much to do may leave one out within a film, as one player does."""
    play_all(cinema, [clip(films(number), str(number)) for number in (1, 2, 3)], qtbot)
    assert cinema.shown.films == [1, 2, 3]
    assert None not in cinema.shown.frames and cinema.item.blackFrames == 0
    for film in (1, 2, 3):
        frames = cinema.shown.of(film)
        assert frames[0] == 0 and frames[-1] >= 13
        assert frames == sorted(set(frames))
    assert cinema.told == [
        ("started", "1"),
        *(("ended", "1"), ("started", "2")),
        *(("ended", "2"), ("started", "3")),
        ("ended", "3"),
    ]


def test_whoever_looks_at_the_window_meanwhile_sees_a_film(cinema: Cinema, films: Films, qtbot) -> None:
    reel, seen = cinema.reel, []
    reel.show(clip(films(1), "1"))
    reel.prepare(clip(films(2), "2"))
    qtbot.waitUntil(lambda: cinema.item.presented > 0)

    def over() -> bool:
        seen.append(read(cinema.window.grabWindow()))
        return not reel.current

    qtbot.waitUntil(over, timeout=20_000)
    assert None not in seen
    assert seen == sorted(seen)
    assert {film for film, _ in seen} == {1, 2}


def test_the_next_waits_on_its_first_frame(cinema: Cinema, films: Films, qtbot) -> None:
    """Longer than it would last, and nobody sees or hears it."""
    reel = cinema.reel
    reel.prepare(clip(films(2, 6), "2"))
    qtbot.waitUntil(lambda: reel.ready)
    qtbot.wait(400)
    assert (reel.prepared, reel.current, cinema.item.presented, cinema.told) == ("2", "", 0, [])
    reel.show(clip(films(2, 6), "2"))
    qtbot.waitUntil(lambda: cinema.told == [("started", "2"), ("ended", "2")])
    assert cinema.shown.of(2)[0] == 0


def test_paused_it_stays_and_goes_on_where_it_was(cinema: Cinema, films: Films, qtbot) -> None:
    """Also for longer than a film may show nothing new."""
    reel = cinema.reel
    reel.show(clip(films(1, 30), "1"))
    qtbot.waitUntil(lambda: len(cinema.shown.frames) > 3)
    reel.pause()
    qtbot.wait(50)
    held, place = cinema.shown.frames[-1], reel.position
    qtbot.wait(900)
    assert not reel.playing and reel.current == "1"
    assert (cinema.shown.frames[-1], reel.position) == (held, place)
    assert read(cinema.window.grabWindow()) == held
    reel.play()
    qtbot.waitUntil(lambda: ("ended", "1") in cinema.told)
    qtbot.waitUntil(lambda: cinema.shown.of(1)[-1] >= 28)
    frames = cinema.shown.of(1)
    assert frames == sorted(set(frames))
    assert frames[frames.index(held[1]) + 1] <= held[1] + 3


def test_to_another_place_while_paused_and_while_it_plays(cinema: Cinema, films: Films, qtbot) -> None:
    reel = cinema.reel
    reel.show(clip(films(1, 90), "1"))
    qtbot.waitUntil(lambda: len(cinema.shown.frames) > 1)
    assert reel.duration == 3000
    reel.pause()
    reel.seek(2000)
    qtbot.waitUntil(lambda: cinema.shown.frames[-1] == (1, 60))
    assert reel.position == 2000
    reel.seek(500)
    qtbot.waitUntil(lambda: cinema.shown.frames[-1] == (1, 15))
    reel.play()
    reel.seek(99_999)
    qtbot.waitUntil(lambda: ("ended", "1") in cinema.told)
    reel.seek(5)
    reel.play()
    assert cinema.told == [("started", "1"), ("ended", "1")]


def test_it_begins_where_it_was_left(cinema: Cinema, films: Films, qtbot) -> None:
    cinema.reel.show(clip(films(1), "1"))
    cinema.reel.prepare(clip(films(2, 30), "2", start_ms=500))
    qtbot.waitUntil(lambda: ("ended", "2") in cinema.told)
    frames = cinema.shown.of(2)
    assert frames[0] == 15 and frames == sorted(set(frames))
    cinema.reel.show(clip(films(2, 30), "late", start_ms=99_000))
    qtbot.waitUntil(lambda: ("ended", "late") in cinema.told)
    assert 0 in cinema.shown.of(2)


def test_another_one_at_once(cinema: Cinema, films: Films, qtbot) -> None:
    """What was prepared is dropped; what was on says no more; its picture stays until the new one's first."""
    reel = cinema.reel
    reel.show(clip(films(1, 90), "1"))
    reel.prepare(clip(films(2), "2"))
    qtbot.waitUntil(lambda: len(cinema.shown.frames) > 1 and reel.ready)
    reel.show(clip(films(3), "3"))
    assert (reel.current, reel.prepared, reel.playing) == ("3", "", True)
    qtbot.waitUntil(lambda: ("ended", "3") in cinema.told)
    assert cinema.told == [("started", "1"), ("started", "3"), ("ended", "3")]
    assert cinema.shown.films == [1, 3] and None not in cinema.shown.frames


def test_stopped_there_is_nothing(cinema: Cinema, films: Films, qtbot) -> None:
    reel = cinema.reel
    reel.show(clip(films(1, 90), "1"))
    reel.prepare(clip(films(2), "2"))
    qtbot.waitUntil(lambda: len(cinema.shown.frames) > 1 and reel.ready)
    reel.stop()
    qtbot.waitUntil(lambda: cinema.item.picture.isNull())
    assert (reel.current, reel.prepared, reel.playing, reel.position, reel.duration) == ("", "", False, 0, 0)
    qtbot.wait(100)
    assert cinema.told == [("started", "1")]
    reel.stop()
    reel.pause()
    reel.seek(10)
    assert cinema.item.blackFrames == 0


def test_nothing_is_loaded_by_one_that_plays_nothing(cinema: Cinema) -> None:
    cinema.reel.stop()
    assert cinema.reel.children() == []


# What is heard


def test_never_two_at_a_time(cinema: Cinema, films: Films, qtbot) -> None:
    reel, heard = cinema.reel, []
    reel.volume = 1.0
    loud = [clip(films(number, tone=0.3), str(number), gain=0.5) for number in (1, 2, 3)]
    for signal in (reel.moved, reel.changed, reel.started, cinema.item.placed):
        signal.connect(lambda *_: heard.append(audible(reel)))
    play_all(cinema, loud, qtbot)
    assert max(map(len, heard)) == 1
    assert {volume for one in heard for _, volume in one} == {0.5}
    assert {name for one in heard for name, _ in one} >= {"1", "2", "3"}


def test_volume_is_as_heard_and_mute_keeps_it(cinema: Cinema, films: Films, qtbot) -> None:
    reel = cinema.reel
    reel.muted, reel.volume = True, 7.0
    assert reel.volume == 1.0
    reel.show(clip(films(1, 90, tone=0.3), "1", gain=0.25))
    qtbot.waitUntil(lambda: len(cinema.shown.frames) > 1)
    assert audible(reel) == []
    reel.muted = False
    assert audible(reel) == [("1", 0.25)]
    reel.volume = 0.5
    [(_, half)] = audible(reel)
    assert 0.01 < half < 0.1
    reel.volume = -1.0
    assert audible(reel) == []


def audible(reel: Reel) -> list[tuple[str, float]]:
    decks = [deck for deck in reel.children() if deck.clip is not None and deck.heard]
    return [(deck.clip.id, round(deck.heard, 3)) for deck in decks]
