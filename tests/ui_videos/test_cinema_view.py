"""The little cinema without a window: who comes next and how soon, what fails, what stays of a visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.event.opening import create_event
from kiosk.event.pictures import Pictures
from kiosk.house import AREAS, open_house
from kiosk.videos.model import About, File, Video
from tests.plain import SeededRandom, SetClock
from tests.ui_videos.playlist import Hall, add_film, add_message
from tests.videos.conftest import tools_for
from ui.videos import cinema_view
from ui.videos.cinema_view import COUNTDOWN, CinemaView
from ui.videos.posters import poster_of, said_by

Films = Callable[..., Path]


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    monkeypatch.setattr(cinema_view, "SECOND_MS", 20)
    clock = SetClock()
    create_event(tmp_path / "event", "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(tmp_path / "event", tools_for(clock)) as house:
        found = Hall(house)
        yield found
        found.close()


@pytest.fixture
def view(hall: Hall) -> Iterator[CinemaView]:
    found = CinemaView(hall.house, hall.jobs, hall.screening)
    found.steps = []
    found.stepChanged.connect(lambda: keep(found))
    yield found
    found.stop()


def keep(view: CinemaView) -> None:
    now = (view.step, view.said)
    steps: list[object] = view.steps
    if steps[-1:] != [now]:
        steps.append(now)


def test_one_after_the_other_without_a_hand(hall: Hall, films: Films, qtbot, view: CinemaView) -> None:
    first, words, last = (
        add_film(hall.house, films(1)),
        add_message(hall.house),
        add_film(hall.house, films(2)),
    )
    view.read()
    counted: list[int] = []
    view.leftChanged.connect(lambda: counted.append(view.left))
    view.playAll()
    assert view.watching
    qtbot.waitUntil(lambda: view.said == "thanks", timeout=10_000)
    assert hall.seen == [first, words, last] and hall.shown == [1, 2]
    assert view.steps == [
        ("posters", ""),
        *[("coming", ""), ("film", "")] * 3,
        ("posters", ""),
        ("posters", "thanks"),
    ]
    assert counted[1 : COUNTDOWN + 2] == list(range(COUNTDOWN, -1, -1))
    assert not view.watching and hall.screening.where() == ("", 0)


def test_from_the_chosen_one_to_the_last(hall: Hall, qtbot, view: CinemaView) -> None:
    ids = [add_message(hall.house, "Thanks", name) for name in ("Ana", "Bo", "Cy")]
    view.read()
    view.choose(ids[1])
    assert (view.step, hall.seen) == ("film", [ids[1]])
    view.skip()
    assert hall.seen == ids[1:] and view.step == "film"
    view.skip()
    assert hall.seen == ids[1:], "after the last one there is none"
    view.back()
    assert (view.step, view.said) == ("posters", "")


@pytest.mark.parametrize("bad", [0, 1, 2])
def test_one_that_cannot_be_shown_gives_way(
    hall: Hall, films: Films, bad: int, qtbot, view: CinemaView
) -> None:
    """First, in the middle, last: a line about it, and the others."""
    ids = [add_film(hall.house, films(number, 6)) for number in (1, 2, 3)]
    hall.path(ids[bad]).write_bytes(b"Thank you all!\n" * 4000)
    view.read()
    view.playAll()
    qtbot.waitUntil(lambda: view.step == "posters", timeout=10_000)
    assert hall.shown == [number for number in (1, 2, 3) if number != bad + 1]
    steps: list[object] = view.steps
    if bad < 2:
        assert ("coming", "skipped") in steps and steps[-1] == ("posters", "thanks")
    else:
        assert steps[-1] == ("posters", "skipped")
    assert [each.video for each in hall.house.videos.troubles()] == [ids[bad]]


def test_none_of_them_can_be_shown(hall: Hall, films: Films, qtbot, view: CinemaView) -> None:
    for number in (1, 2, 3):
        hall.path(add_film(hall.house, films(number, 6))).unlink()
    view.read()
    view.playAll()
    qtbot.waitUntil(lambda: view.said == "skipped" and view.step == "posters", timeout=10_000)
    assert len(hall.house.videos.troubles()) == 3 and not view.watching
    for each in hall.house.videos.playable():
        hall.house.videos.switch(each.id, False)
    view.read()
    view.playAll()
    assert (view.step, view.count) == ("posters", 0)


def test_taken_out_while_it_was_announced(hall: Hall, films: Films, qtbot, view: CinemaView) -> None:
    """No fault of anybody: nothing is said of it."""
    first, second, third = (add_message(hall.house, "Thanks", name) for name in ("Ana", "Bo", "Cy"))
    view.read()
    view.choose(first)
    qtbot.waitUntil(lambda: view.step == "coming", timeout=10_000)
    hall.house.videos.switch(second, False)
    qtbot.waitUntil(lambda: view.comingBy == "" and hall.screening.coming.id == third)
    assert (view.step, view.said) == ("coming", "")
    hall.house.videos.switch(third, False)
    qtbot.waitUntil(lambda: view.step == "posters")
    assert view.said == ""


def test_a_visit_leaves_nothing(hall: Hall, qtbot, view: CinemaView) -> None:
    add_message(hall.house)
    view.read()
    seat = view.seat
    view.turn("low")
    view.choose("")
    seat.louder(99)
    seat.toggleCaptions()
    assert (seat.volume, hall.screening.reel.volume, seat.captioned) == (10, 1.0, False)
    view.leave()
    assert (seat.volume, hall.screening.reel.volume, seat.captioned) == (4, 0.4, True)
    assert (view.step, view.said, hall.screening.where()) == ("posters", "", ("", 0))
    view.turn("off")
    assert hall.screening.reel.muted


def test_what_a_poster_says(hall: Hall) -> None:
    pictures = Pictures(hall.house.folder.media)
    digest = pictures.keep(b"a picture", "png")

    def row(about: About, poster: str = "") -> dict[str, str | int]:
        file = File("ab/abc.mp4", "0007.mp4", 65_000, 320, 180, poster=poster)
        return poster_of(Video("VIDEO-0001", "film", about, file, SetClock().now()), pictures)

    spoken = row(About("A word", "Ana", "Director", "Office"), digest)
    assert (spoken["title"], spoken["by"]) == ("A word", "Ana\u00a0· Director\u00a0· Office")
    assert str(spoken["poster"]).endswith(f"{digest}.png") and spoken["ms"] == 65_000
    assert (row(About(speaker="Ana", role="Director"))["title"], row(About())["title"]) == ("Ana", "0007.mp4")
    assert row(About(speaker="Ana"), "0" * 64)["poster"] == ""
    message = Video("VIDEO-0002", "message", About(speaker="Bo", line="Thanks"), None, SetClock().now())
    assert (poster_of(message, pictures)["kind"], said_by(message)) == ("message", "")
