"""Videos while nobody is here: clips in turn, the same place again after a visit, and premieres."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import time, timedelta
from pathlib import Path

import pytest

from kiosk.event.opening import create_event
from kiosk.house import AREAS, House, open_house
from kiosk.videos.model import Hours
from tests.plain import SeededRandom, SetClock
from tests.ui_videos.conftest import PATIENCE, Cinema
from tests.ui_videos.playlist import MESSAGE_MS, REST_MS, add_film, add_message
from tests.videos.conftest import tools_for
from ui.shell.jobs import Jobs
from ui.videos.lobby_view import LobbyView
from ui.videos.premieres import AGAIN_S

Films = Callable[..., Path]


class Lobby:
    """A lobby that somebody looks at. `told`: over and called, in order; `steps`: each once."""

    def __init__(self, house: House, clock: SetClock) -> None:
        self.house, self.clock = house, clock
        self.jobs = Jobs(ThreadPoolExecutor(1))
        self.view = LobbyView(house, self.jobs, clock, MESSAGE_MS, 1, REST_MS, PATIENCE)
        self.cinema = Cinema()
        self.cinema.item.projector = self.view.screening.reel.projector
        self.told: list[str] = []
        self.steps: list[str] = []
        self.view.over.connect(lambda: self.told.append("over"))
        self.view.called.connect(lambda: self.told.append("called"))
        self.view.changed.connect(self._step)

    @property
    def now(self) -> str:
        return str(self.view.screening.now.id)

    @property
    def last(self) -> tuple[int, int]:
        """Film and frame on the screen."""
        return next((frame for frame in reversed(self.cinema.shown.frames) if frame), (0, 0))

    def turn(self, qtbot) -> None:
        """The loop comes to a video."""
        qtbot.waitUntil(lambda: self.view.ready, timeout=10_000)
        self.view.show()

    def close(self) -> None:
        self.view.run(False)
        self.cinema.close()
        self.jobs.close()

    def _step(self) -> None:
        if [self.view.step] != self.steps[-1:]:
            self.steps.append(str(self.view.step))


@pytest.fixture
def lobby(tmp_path: Path) -> Iterator[Lobby]:
    clock = SetClock()
    create_event(tmp_path / "event", "Customer Service Week", clock, SeededRandom(7), areas=AREAS)
    with open_house(tmp_path / "event", tools_for(clock)) as house:
        found = Lobby(house, clock)
        yield found
        found.close()


def test_each_in_turn_and_round_again(lobby: Lobby, films: Films, qtbot) -> None:
    one, words, two = (
        add_film(lobby.house, films(1, 8)),
        add_message(lobby.house),
        add_film(lobby.house, films(2, 8)),
    )
    lobby.view.run(True)
    assert not lobby.cinema.shown.frames
    for turn, id_ in enumerate((one, words, two, one), start=1):
        lobby.turn(qtbot)
        assert (lobby.now, lobby.view.step, lobby.view.ready) == (id_, "film", False)
        qtbot.waitUntil(lambda turn=turn: len(lobby.told) == turn, timeout=10_000)
        assert lobby.view.step == "waiting"
    assert lobby.told == ["over"] * 4
    assert lobby.cinema.shown.films == [1, 2, 1] and None not in lobby.cinema.shown.frames


def test_without_videos_nothing_of_media_is_made(lobby: Lobby, qtbot) -> None:
    lobby.view.run(True)
    lobby.view.look()
    assert not lobby.view.ready
    lobby.view.show()
    lobby.view.run(False)
    lobby.view.run(True)
    assert lobby.view.screening.reel.children() == [] and lobby.view.step == "waiting"


def test_after_a_visit_the_same_place_of_the_same_clip(lobby: Lobby, films: Films, qtbot) -> None:
    add_film(lobby.house, films(1, 8))
    add_film(lobby.house, films(2, 90))
    lobby.view.run(True)
    lobby.turn(qtbot)
    qtbot.waitUntil(lambda: lobby.told == ["over"], timeout=10_000)
    lobby.turn(qtbot)
    qtbot.waitUntil(lambda: lobby.last >= (2, 20), timeout=10_000)
    lobby.view.run(False)
    left = lobby.last[1]
    assert (lobby.view.step, lobby.now) == ("away", "")
    qtbot.waitUntil(lambda: lobby.cinema.item.picture.isNull())
    lobby.cinema.shown.frames.clear()
    lobby.view.run(True)
    lobby.turn(qtbot)
    qtbot.waitUntil(lambda: any(lobby.cinema.shown.frames), timeout=10_000)
    first = next(frame for frame in lobby.cinema.shown.frames if frame)
    assert first[0] == 2 and left - 4 <= first[1] <= left + 10


def test_put_off_for_a_board_it_goes_on_there(lobby: Lobby, films: Films, qtbot) -> None:
    add_film(lobby.house, films(1, 60))
    lobby.view.put_off()
    lobby.view.run(True)
    lobby.turn(qtbot)
    qtbot.waitUntil(lambda: bool(lobby.cinema.shown.frames) and lobby.last[1] >= 10, timeout=10_000)
    lobby.view.put_off()
    place = lobby.view.screening.where()[1]
    assert place > 200 and lobby.view.step == "waiting"
    lobby.turn(qtbot)
    assert abs(lobby.view.screening.where()[1] - place) < 150
    qtbot.waitUntil(lambda: lobby.told == ["over"], timeout=10_000)


def test_one_that_fails_gives_way_and_the_next_turn_shows_another(lobby: Lobby, films: Films, qtbot) -> None:
    bad, good = add_film(lobby.house, films(1, 8)), add_film(lobby.house, films(2, 8))
    file = lobby.house.videos.get(bad).file
    assert file is not None
    lobby.house.videos.path(file.media).write_bytes(b"rubbish" * 5000)
    lobby.view.run(True)
    lobby.turn(qtbot)
    assert lobby.now == good
    assert [each.video for each in lobby.house.videos.troubles()] == [bad]


def test_one_that_hangs_gives_way(lobby: Lobby, films: Films, qtbot) -> None:
    one, two = add_film(lobby.house, films(1, 90)), add_film(lobby.house, films(2, 8))
    lobby.view.run(True)
    lobby.turn(qtbot)
    qtbot.waitUntil(lambda: lobby.last >= (1, 3), timeout=10_000)
    playing = next(deck for deck in lobby.view.screening.reel.children() if deck.clip is not None)
    playing._player.pause()  # behind the reel's back
    qtbot.waitUntil(lambda: lobby.told == ["over"], timeout=10_000)
    assert [(each.video, each.reason) for each in lobby.house.videos.troubles()] == [(one, "stalled")]
    lobby.turn(qtbot)
    assert lobby.now == two


@pytest.mark.parametrize(
    ("level", "muted", "volume"), [("muted", True, 1.0), ("low", False, 0.5), ("normal", False, 1.0)]
)
def test_as_loud_as_the_organizer_said(
    level: str, muted: bool, volume: float, lobby: Lobby, films: Films, qtbot
) -> None:
    add_film(lobby.house, films(1, 8))
    lobby.house.event.change("organizer", lobby_videos=level)
    lobby.view.run(True)
    lobby.turn(qtbot)
    reel = lobby.view.screening.reel
    assert (reel.muted, reel.volume) == (muted, volume)


def test_what_the_organizer_changes_counts_at_once(lobby: Lobby, films: Films, qtbot) -> None:
    one, two = add_film(lobby.house, films(1, 8)), add_film(lobby.house, films(2, 8))
    lobby.view.run(True)
    assert lobby.view.screening.coming.id == one
    lobby.house.videos.switch(one, False)
    qtbot.waitUntil(lambda: lobby.view.screening.coming.id == two)
    lobby.house.event.change("organizer", lobby_videos="off")
    qtbot.waitUntil(lambda: lobby.view.screening.coming.id == "")
    assert not lobby.view.ready
    lobby.house.event.change("organizer", lobby_videos="low")
    qtbot.waitUntil(lambda: lobby.view.ready, timeout=10_000)


def test_videos_have_their_hours(lobby: Lobby, films: Films, qtbot) -> None:
    one = add_film(lobby.house, films(1, 8))
    lobby.house.videos.set_hours(one, (Hours(time(10), time(11)),))
    lobby.view.run(True)
    assert not lobby.view.ready
    lobby.clock.advance(3600)
    lobby.view.look()
    qtbot.waitUntil(lambda: lobby.view.ready, timeout=10_000)
    lobby.clock.advance(3600)
    lobby.view.look()
    assert not lobby.view.ready and lobby.view.screening.coming.id == ""


# A premiere


def premiere(lobby: Lobby, films: Films, frames: int = 12, off: bool = False) -> str:
    """In an hour; `off`: also when it is not its hour in the loop."""
    id_ = add_film(lobby.house, films(9, frames), "The big one")
    lobby.house.videos.set_premiere(id_, lobby.clock.now() + timedelta(hours=1))
    if off:
        lobby.house.videos.set_hours(id_, (Hours(time(3), time(4)),))
    return id_


def test_a_premiere_interrupts_and_gives_back_the_same_place(lobby: Lobby, films: Films, qtbot) -> None:
    one, big = add_film(lobby.house, films(1, 90)), premiere(lobby, films, off=True)
    lobby.view.run(True)
    lobby.turn(qtbot)
    qtbot.waitUntil(lambda: bool(lobby.cinema.shown.frames) and lobby.last[1] >= 20, timeout=10_000)
    lobby.clock.advance(3600)
    lobby.view.look()
    assert (lobby.view.step, lobby.view.seconds, lobby.view.screening.coming.id) == ("title", 1, big)
    assert lobby.told == ["called"]
    held = lobby.last[1]
    qtbot.waitUntil(lambda: lobby.view.step == "premiere", timeout=10_000)
    reel = lobby.view.screening.reel
    assert (lobby.view.seconds, lobby.now, reel.muted, reel.volume) == (0, big, False, 1.0)
    assert lobby.house.videos.get(big).premiered == lobby.clock.now()
    qtbot.waitUntil(lambda: lobby.view.step == "film", timeout=10_000)
    assert (lobby.now, reel.muted) == (one, True)
    qtbot.waitUntil(lambda: lobby.told == ["called", "over"], timeout=10_000)
    assert lobby.steps == ["waiting", "film", "title", "premiere", "returning", "film", "waiting"]
    frames = [frame for frame in lobby.cinema.shown.frames if frame]
    assert lobby.cinema.shown.films == [1, 9, 1] and None not in lobby.cinema.shown.frames
    again = frames[[film for film, _ in frames].index(9) :]
    assert abs(next(frame for film, frame in again if film == 1) - held) <= 6
    lobby.view.look()
    assert lobby.view.step == "waiting"


def test_a_premiere_between_clips_leads_to_the_next_board(lobby: Lobby, films: Films, qtbot) -> None:
    one, _ = add_film(lobby.house, films(1, 8)), premiere(lobby, films, 6)
    lobby.view.run(True)
    lobby.clock.advance(3601)
    lobby.view.look()
    qtbot.waitUntil(lambda: lobby.told == ["called", "over"], timeout=10_000)
    assert (lobby.view.step, lobby.view.screening.coming.id) == ("waiting", one)


def test_while_somebody_is_here_it_waits_but_not_for_ever(lobby: Lobby, films: Films, qtbot) -> None:
    premiere(lobby, films, 6)
    lobby.clock.advance(3600 + 599)
    assert lobby.view.step == "away"
    lobby.view.run(True)
    assert lobby.view.step == "title"
    lobby.view.run(False)
    assert lobby.house.videos.all()[0].premiered is None
    lobby.clock.advance(1)
    lobby.view.run(True)
    assert lobby.view.step == "waiting"


def test_who_touches_a_premiere_finds_the_rest_of_it_soon_after(lobby: Lobby, films: Films, qtbot) -> None:
    big = premiere(lobby, films, 60)
    lobby.clock.advance(3600)
    lobby.view.run(True)
    qtbot.waitUntil(lambda: lobby.view.step == "premiere", timeout=10_000)
    qtbot.waitUntil(lambda: bool(lobby.cinema.shown.frames) and lobby.last[1] >= 15, timeout=10_000)
    lobby.view.run(False)
    left = lobby.last[1]
    lobby.clock.advance(90)
    lobby.cinema.shown.frames.clear()
    lobby.view.run(True)
    assert lobby.view.step == "title"
    qtbot.waitUntil(lambda: lobby.view.step == "premiere", timeout=10_000)
    qtbot.waitUntil(lambda: any(lobby.cinema.shown.frames), timeout=10_000)
    assert next(frame for frame in lobby.cinema.shown.frames if frame)[1] >= left - 4
    lobby.view.run(False)
    lobby.clock.advance(601)
    lobby.view.run(True)
    assert lobby.view.step == "waiting"
    assert lobby.house.videos.get(big).premiered is not None


def test_a_premiere_that_cannot_be_shown_is_tried_again(lobby: Lobby, films: Films, qtbot) -> None:
    one, big = add_film(lobby.house, films(1, 40)), premiere(lobby, films, 6)
    file = lobby.house.videos.get(big).file
    assert file is not None
    path = lobby.house.videos.path(file.media)
    content = path.read_bytes()
    path.write_bytes(b"")
    lobby.view.run(True)
    lobby.turn(qtbot)
    lobby.clock.advance(3600)
    lobby.view.look()
    qtbot.waitUntil(lambda: lobby.view.step == "film", timeout=10_000)
    assert (lobby.now, [each.video for each in lobby.house.videos.troubles()]) == (one, [big])
    lobby.view.look()
    assert lobby.view.step == "film" and lobby.house.videos.get(big).premiered is None
    path.write_bytes(content)
    lobby.clock.advance(AGAIN_S)
    lobby.view.look()
    assert lobby.view.step == "title"
    qtbot.waitUntil(lambda: lobby.house.videos.get(big).premiered is not None, timeout=10_000)


def test_without_videos_in_the_loop_a_premiere_is_shown_all_the_same(
    lobby: Lobby, films: Films, qtbot
) -> None:
    lobby.house.event.change("organizer", lobby_videos="off")
    big = premiere(lobby, films, 6)
    lobby.view.run(True)
    lobby.clock.advance(3600)
    lobby.view.look()
    qtbot.waitUntil(lambda: lobby.now == big, timeout=10_000)
    qtbot.waitUntil(lambda: lobby.told == ["called", "over"], timeout=10_000)
    assert not lobby.view.ready


def test_a_premiere_is_shown_once_though_nothing_can_be_written(lobby: Lobby, films: Films, qtbot) -> None:
    premiere(lobby, films, 6)
    lobby.view.run(True)
    lobby.clock.advance(3600)
    lobby.view.look()
    connection = lobby.house.store._connection
    assert connection is not None
    connection.execute("PRAGMA query_only = 1")  # until the store opens its file anew
    qtbot.waitUntil(lambda: lobby.told == ["called", "over"], timeout=10_000)
    assert lobby.house.videos.all()[0].premiered is None
    lobby.view.look()
    assert lobby.view.step == "waiting"
