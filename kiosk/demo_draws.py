"""The sample event's prizes: yesterday's small draw, whose first winner was out, and a big one to come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import DAILY, Plan, Prize
from kiosk.house import House

DIGITS = "70425319680274913586"
DAILY_DRAW = replace(DAILY, title="Daily draw", prizes=(Prize("Cinema tickets for two"),))
BIG_DRAW = Plan(
    "The big draw",
    (
        Prize("Coffee mug with a mustache", 3),
        Prize("Book voucher", 2),
        Prize("Headphones"),
        Prize("Dinner for two"),
        Prize("A day off"),
    ),
    absent="at-once",
)


def strike_out(house: House) -> None:
    """Whoever bought the prizes cannot win them."""
    person = max(house.people.all_active(), key=lambda person: person.staff_number)
    house.draws.strike(person.id, "Bought the prizes")


def hold_daily_draw(house: House, set_clock: Callable[[datetime], None], at: datetime) -> None:
    """From the freeze to the prize in somebody's hands, in five minutes."""
    set_clock(at)
    ceremonies = house.ceremonies
    id_ = ceremonies.freeze(house.draws.add(DAILY_DRAW)).draw.id
    ceremonies.go_on(id_)
    set_clock(at + timedelta(minutes=2))
    ceremonies.type(id_, DIGITS)
    ceremonies.matches(id_)
    ceremonies.matches(id_)
    ceremonies.lock(id_)
    job = ceremonies.job(id_)
    ceremonies.reveal(id_, job, rank_job(job))
    ceremonies.draw(id_)
    set_clock(at + timedelta(minutes=4))
    ceremonies.gone(id_, [(1, "ABSENT", "With a customer all day")])
    ceremonies.draw(id_)
    ceremonies.finish(id_)
    set_clock(at + timedelta(minutes=5))
    for winner in house.handover.winners(id_):
        house.handover.hand_over(id_, winner.seat.number)


def plan_big_draw(house: House) -> None:
    house.draws.add(BIG_DRAW)
