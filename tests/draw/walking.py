"""A draw from its plan to its record, where each step follows from what is stored.

Whoever comes in the middle, after a power cut, goes on as if nothing had been.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import Ceremony, Stage
from kiosk.draw.protocol.model import Gone, Win
from kiosk.house import House

SAID = {"WORDS": "Walrus & Handlebar!", "DICE10": "20237331128159211123"}


def id_of(house: House, rehearsal: bool) -> int | None:
    """The draw or rehearsal that the walk is about; None before it began."""
    running = house.ceremonies.running()
    if running is not None:
        return running
    if rehearsal:
        rows = house.store.query("SELECT id FROM draw WHERE code LIKE 'R-%'")
        return rows[0]["id"] if rows else None
    return next((one.id for one in house.draws.all() if one.stage is not Stage.PLANNED), None)


def advance(house: House, *, rehearsal: bool = False) -> Ceremony | None:
    """One step further; None when it is over."""
    ceremonies = house.ceremonies
    id_ = id_of(house, rehearsal)
    if id_ is None:
        planned = house.draws.all()[0].id
        return ceremonies.rehearse(planned) if rehearsal else ceremonies.freeze(planned)
    now = ceremonies.at(id_)
    match now.step:
        case "sheet":
            return ceremonies.go_on(id_)
        case "ask":
            return _speak(house, now)
        case "locked":
            job = ceremonies.job(id_)
            return ceremonies.reveal(id_, job, rank_job(job))
        case "show":
            return _show(house, now)
        case _:
            return None


def _speak(house: House, now: Ceremony) -> Ceremony:
    said, id_ = now.said[now.asking], now.draw.id
    wanted = SAID[said.ask.kind]
    if said.typed != wanted:
        half = wanted[: len(wanted) // 2]
        return house.ceremonies.type(id_, half if not said.typed else wanted)
    if said.ask.dice and said.witnesses < 2:
        return house.ceremonies.matches(id_)
    return house.ceremonies.lock(id_)


def _show(house: House, now: Ceremony) -> Ceremony:
    """At once: seat 2's first two holders are gone. At the end: seats 1 and 3 in a round, then seat 2."""
    assert now.course is not None
    lines, id_ = now.course.lines, now.draw.id
    gone = sum(isinstance(line, Gone) for line in lines)
    rule = now.entries.absent
    if rule == "at-once" and gone < 2 and lines and isinstance(lines[-1], Win) and lines[-1].seat == 2:
        return house.ceremonies.gone(id_, [(2, "ABSENT" if gone else "DECLINED", "in the lift")])
    if now.course.waiting:
        return house.ceremonies.draw(id_, 2 if rule == "keep" else 1)
    if rule == "at-end" and gone == 0:
        return house.ceremonies.gone(id_, [(3, "ABSENT", ""), (1, "DECLINED", "has three of them")])
    if rule == "at-end" and gone == 2:
        return house.ceremonies.gone(id_, [(2, "ABSENT", "gone home")])
    return house.ceremonies.finish(id_)


def walk(house: House, *, rehearsal: bool = False) -> Iterator[Ceremony]:
    while (now := advance(house, rehearsal=rehearsal)) is not None:
        yield now
