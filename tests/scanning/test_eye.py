"""What the eye makes of a film: codes, words that help, and rest when nothing happens."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from PIL import Image, ImageOps

from kiosk.scanning.codes import new_code
from kiosk.scanning.eye import Eye, Glance
from kiosk.scanning.gate import ANYWAY, LOOKS
from kiosk.scanning.hints import CALM, UNREAD
from tests.scanning.photograph import Shot, photograph, table
from tests.scanning.test_gate import SIZE, as_frame, room

NOTHING: tuple[str, ...] = ()


def code(seed: int) -> str:
    return new_code("M", "7K3", Random(seed).randbytes)


def texts(glance: Glance) -> tuple[str, ...]:
    return tuple(sorted(one.text for one in glance.found))


def watched(eye: Eye, pictures: list[Image.Image], times: int = 1) -> list[Glance]:
    return [eye.look(as_frame(picture)) for _ in range(times) for picture in pictures]


def test_a_code_that_lies_still_stands_in_the_picture_while_nothing_is_read() -> None:
    picture = photograph(code(1), Shot(size=SIZE), Random(1))
    eye = Eye()
    glances = watched(eye, [picture], 3 * ANYWAY)
    assert {texts(glance) for glance in glances} == {(code(1),)}
    assert sum(glance.read for glance in glances) < LOOKS + 4


def test_taken_away_it_is_gone_from_the_next_glance_on() -> None:
    eye, chance = Eye(), Random(2)
    watched(eye, [photograph(code(2), Shot(size=SIZE), chance)], 20)
    (glance,) = watched(eye, [table(SIZE, chance)])
    assert (glance.read, glance.found) == (True, ())
    assert {texts(glance) for glance in watched(eye, [table(SIZE, Random(2))], 20)} == {NOTHING}


def test_a_small_piece_beside_a_large_one_is_found_in_the_same_frame() -> None:
    chance = Random(3)
    both = Image.new("L", (1280, 720), 140)
    both.paste(photograph(code(3), Shot(module=6, size=(640, 720)), chance), (0, 0))
    both.paste(photograph(code(4), Shot(module=1.6, noise=3, size=(640, 720)), chance), (640, 0))
    (glance,) = watched(Eye(), [both])
    assert texts(glance) == tuple(sorted([code(3), code(4)]))


@pytest.mark.parametrize("seed", range(2))
def test_a_phone_that_shows_light_on_dark_with_stripes_and_glare(seed: int) -> None:
    """A phone's screen: lit from behind, stripes of its own pitch, a lamp mirrored in it."""
    chance = Random(seed)
    shot = Shot(module=5, inverted=True, moire=0.3, glare=0.4, turned=chance.uniform(-20, 20), size=SIZE)
    pictures = [photograph(code(5), replace(shot, turned=shot.turned + at), chance) for at in range(6)]
    assert (code(5),) in map(texts, watched(Eye(), pictures))


def test_words_that_help_come_late_and_change_calmly() -> None:
    eye = Eye()
    dark = [ImageOps.colorize(table(SIZE, Random(6)), (0, 0, 0), (60, 60, 60)).convert("L")]
    glances = watched(eye, dark, CALM)
    assert [glance.hint for glance in glances] == ["aim"] * (CALM - 1) + ["light"]


def test_what_moves_too_fast_is_asked_to_be_held_still() -> None:
    rooms = [table(SIZE, Random(seed)) for seed in range(20)]
    assert watched(Eye(), rooms)[-1].hint == "still"


def test_a_code_too_far_away_is_asked_to_come_closer() -> None:
    shot = Shot(module=0.9, noise=8, size=SIZE)
    far = [photograph(code(7), replace(shot, turned=at), Random(7)) for at in range(6)]
    glances = watched(Eye(), far, 10)
    assert {texts(glance) for glance in glances} == {NOTHING}
    assert glances[UNREAD - 2].hint == "aim"
    assert glances[-1].hint == "closer"


def test_what_was_read_needs_no_words() -> None:
    eye = Eye()
    far, near = (
        [photograph(code(8), Shot(module=module, turned=at, size=SIZE), Random(8)) for at in range(4)]
        for module in (0.9, 4)
    )
    assert watched(eye, far, UNREAD // 4 + CALM)[-1].hint == "closer"
    assert watched(eye, near, CALM)[-1].hint == "aim"


def test_a_room_without_a_code_gives_nothing() -> None:
    eye = Eye()
    glances = [eye.look(frame) for frame in room(6, 4) * 10]
    assert {glance.found for glance in glances} == {()}
