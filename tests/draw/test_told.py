"""What the organizer reads in the journal after a draw."""

from __future__ import annotations

import re

from kiosk.corrections.model import Filter
from kiosk.corrections.telling import kinds_of, told
from tests.draw.conftest import DIGITS, Stage
from tests.plain import PlainWords

LINES = """
A draw was planned: 3 prizes.
DRAW-1 was frozen: 14 tickets of 6 people.
DRAW-1: its sheet was shown, the questions began.
DRAW-1: answer 1 was locked.
DRAW-1: answer 1 was opened again.
DRAW-1: answer 1 was locked.
DRAW-1: answer 2 was locked.
DRAW-1: the secret was read.
DRAW-1: the order of 14 tickets stands.
DRAW-1: 3 prizes were drawn.
DRAW-1: NAME was not there for prize 1.
DRAW-1: NAME did not want prize 3.
DRAW-1: NAME was drawn.
DRAW-1: NAME was drawn.
DRAW-1 is over: 3 prizes found a winner.
NAME has prize 2 of DRAW-1.
NAME does not have prize 2 of DRAW-1 yet after all.
""".strip().split("\n")


def test_a_draw_from_its_plan_to_a_prize_that_came_back(stage: Stage) -> None:
    id_, ceremonies = stage.frozen(absent="at-end"), stage.house.ceremonies
    ceremonies.go_on(id_)
    ceremonies.type(id_, "Walrus")
    ceremonies.lock(id_)
    ceremonies.back(id_)
    ceremonies.lock(id_)
    ceremonies.type(id_, DIGITS)
    ceremonies.matches(id_)
    ceremonies.matches(id_)
    ceremonies.lock(id_)
    stage.reveal(id_)
    ceremonies.draw(id_, 3)
    ceremonies.gone(id_, [(3, "DECLINED", "has one"), (1, "ABSENT", "in the lift")])
    stage.drawn(id_)
    ceremonies.finish(id_)
    stage.house.handover.hand_over(id_, 2)
    stage.house.handover.take_back(id_, 2)
    page = stage.house.journal.page(Filter(kinds=kinds_of("draw")))
    read = [told(line, stage.house.people, PlainWords()) for line in reversed(page.lines)]
    names = "|".join(one.display for one in stage.house.people.all_active())
    assert [
        re.sub(f"[\u2066-\u2069]|({names})", lambda found: "NAME" * bool(found[1]), one) for one in read
    ] == LINES
    assert [line.texts.get("reason") for line in page.lines if line.kind == "draw-gone"] == [
        "has one",
        "in the lift",
    ]
