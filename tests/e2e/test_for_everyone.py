"""Every screen of the real window as those meet it who see, move or reach otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.demo import make_demo
from tests import looking
from tests.looking import controls, in_sight, named, said, stops
from tests.playing import PIN, make_event, pieces, playing, tools_for
from tests.walking import astray
from ui.shell.access import WISHES
from ui.shell.app import Options
from ui.tour.draw_stage_steps import dice_of_a_rehearsal, rehearsal
from ui.tour.driver import NotFound
from ui.tour.listening import listening
from ui.tour.played_camera import PlayedCameras
from ui.tour.stage import MovingClock, Stage
from ui.tour.states import THE_WEEK
from ui.tour.steps import Steps, gone, then, touch

OFFICE = "\n".join(
    ["Given name;Family name;Team;Language", *(f"Ana{at};Pires{at};Team {at % 3};en" for at in range(14))]
)
WALK: Mapping[str, Steps] = {
    **{
        name: THE_WEEK[name]
        for name in (
            *("attract", "home", "claim", "type", "who", "who-found", "ticket", "answer-kept"),
            *("board", "howto", "checked", "nominate", "nominate-whom"),
            *("still-there", "trouble", "pin", "admin", "admin-close", "settings"),
        )
    },
    **{
        name: (lambda stage, name=name: stage.driver.kiosk.admin.go(name))
        for name in ("assistant", "pieces", "printing", "printfiles")
    },
    **{name: THE_WEEK[name] for name in ("notice", "access", "access-end")},
    # The last ones: from the stage of a draw no step leads home.
    "ceremony": then(touch("accessDone"), gone("accessDone"), rehearsal),
    "ceremony-dice": dice_of_a_rehearsal,
}
BY_KEYS = ("home", "who-found", "ticket", "board", "admin", "access", "ceremony", "ceremony-dice")
Look = Callable[[Stage], list[str]]


def findings(event: Path, options: Options, walk: Mapping[str, Steps], **looks: Look) -> dict[str, list[str]]:
    """What each look finds on a walk over screens; "warnings": what Qt warned of."""
    found: dict[str, list[str]] = {name: [] for name in (*looks, "warnings")}
    with listening(found["warnings"].append), playing(event, options) as stage:
        pieces(stage, 20)
        for place, steps in walk.items():
            with suppress(NotFound):  # a look may have moved the focus that a step relied on
                steps(stage)
            for name, look in looks.items():
                found[name] += [f"{place}: {what}" for what in look(stage)]
    return found


def small(width: int, height: int, mm: float, *wishes: str, language: str = "en") -> Options:
    """A window of this size with a quarter of its pixels."""
    return Options((width // 2, height // 2), mm / 2, language, wishes=frozenset(wishes))


def out_of_reach(stage: Stage) -> list[str]:
    """Controls that are higher than 400 mm above the lower edge of the screen."""
    line = stage.driver.window.height() - round(400 * stage.driver.kiosk.shell.pixelsPerMm)
    assert line > 0
    return [named(item) for item in controls(stage) if in_sight(item).top() < line]


def nameless(stage: Stage) -> list[str]:
    """Controls and stops without a name of their own in Persian; data has Latin letters here."""
    items = {id(item): item for item in (*controls(stage), *stops(stage))}
    return [
        named(item) for item in items.values() if not said(item).strip() or said(item) == item.objectName()
    ]


LOOKS: Mapping[str, Look] = {
    "reach": out_of_reach,
    "motion": looking.moving,
    "strong": lambda stage: looking.faint(stage, 7.0),
    "plain": lambda stage: looking.faint(stage, 4.5),
    "names": nameless,
    "keyboard": astray,
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office") / "event"
    make_event(folder, people=OFFICE, pin=PIN)
    return folder


@pytest.fixture(scope="module")
def lobby(office: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """A walk on an upright screen of 32 inches, in Persian, with all that makes it easier."""
    event = Path(shutil.copytree(office, tmp_path_factory.mktemp("lobby") / "event"))
    return findings(
        event,
        small(1080, 1920, 2.72, *WISHES, language="fa"),
        WALK,
        reach=out_of_reach,
        motion=looking.moving,
        contrast=lambda stage: looking.faint(stage, 7.0),
        names=nameless,
    )


@pytest.fixture(scope="module")
def desk(office: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """A walk on a screen of 16 inches, in English, as everybody meets it."""
    event = Path(shutil.copytree(office, tmp_path_factory.mktemp("desk") / "event"))
    return findings(
        event,
        small(1280, 800, 3.78),
        {name: WALK[name] for name in BY_KEYS},
        contrast=lambda stage: looking.faint(stage, 4.5),
        keyboard=astray,
    )


def test_on_a_tall_screen_every_control_comes_within_reach(lobby: dict[str, list[str]]) -> None:
    assert lobby["reach"] == []


def test_nothing_moves_longer_than_a_fade_for_who_wants_it_still(lobby: dict[str, list[str]]) -> None:
    assert lobby["motion"] == []


def test_words_stand_out_seven_to_one_in_high_contrast(lobby: dict[str, list[str]]) -> None:
    assert lobby["contrast"] == []


def test_every_control_says_its_name(lobby: dict[str, list[str]]) -> None:
    assert lobby["names"] == []


def test_words_stand_out_for_everybody(desk: dict[str, list[str]]) -> None:
    assert desk["contrast"] == []


def test_the_tab_key_leads_to_every_control_and_shows_where_it_is(desk: dict[str, list[str]]) -> None:
    assert desk["keyboard"] == []


def test_qt_warned_of_nothing(lobby: dict[str, list[str]], desk: dict[str, list[str]]) -> None:
    assert (lobby["warnings"], desk["warnings"]) == ([], [])


@pytest.mark.faults
@pytest.mark.parametrize(
    ("options", "looks"),
    [
        (small(1080, 1920, 2.72, *WISHES, language="fa"), ("reach", "motion", "strong", "names")),
        (small(1280, 800, 3.78), ("plain", "keyboard")),
    ],
    ids=["upright, eased, Persian", "lying, by keys"],
)
def test_every_state_of_the_week(tmp_path: Path, options: Options, looks: tuple[str, ...]) -> None:
    """The long walk: all that the tour shows of a week."""
    make_demo(tmp_path / "week", tools_for(MovingClock()))
    options = replace(options, cameras=PlayedCameras(), device=tmp_path / "device.toml")
    walk = {name: steps for name, steps in THE_WEEK.items() if name != "home-other-colors"}
    found = findings(tmp_path / "week", options, walk, **{name: LOOKS[name] for name in looks})
    lines = [f"{name}: {line}" for name, all_of_it in found.items() for line in all_of_it]
    assert not lines, "\n".join(lines)


@pytest.mark.parametrize("language", ["de", pytest.param("en", marks=pytest.mark.faults)])
def test_the_smallest_panel_with_the_largest_text_keeps_letters_large(
    office: Path, tmp_path: Path, language: str
) -> None:
    event = Path(shutil.copytree(office, tmp_path / "event"))
    with playing(event, Options((1280, 800), 5.9, language, 2.0)) as stage:
        for place in ("answer-greeting", "type-slip-check"):
            THE_WEEK[place](stage)
            stage.driver.settle()
            small_ones = [named(item) for item in looking.texts(stage) if _reads_small(item)]
            assert small_ones == [], place


def _reads_small(item: QQuickItem) -> bool:
    """A line of reading matter below 10.4 mm: its capitals would be below 4.8 mm."""
    line = item.property("paintedHeight") / item.property("lineCount") / 5.9
    return item.objectName() in ("text", "hint", "held", "standing") and line < 10.4
