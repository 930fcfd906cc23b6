"""Draws for the tour: planned, frozen, drawn to the end or broken off, by the services alone."""

from __future__ import annotations

from kiosk.draw.ceremony import rank_job
from kiosk.draw.model import Plan, Prize
from kiosk.draw.protocol.model import Ask
from kiosk.words import Sentence
from ui.tour.stage import Stage

DIGITS = "20237331128159211123"


def prizes(stage: Stage) -> tuple[Prize, ...]:
    say = stage.tools.words_for(stage.driver.kiosk.languages.now.language).say
    return (
        Prize(say(Sentence("Tour", "Coffee for a week")), 3),
        Prize(say(Sentence("Tour", "Dinner for two"))),
        Prize(say(Sentence("Tour", "A day off"))),
    )


def title(stage: Stage) -> str:
    words = stage.tools.words_for(stage.driver.kiosk.languages.now.language)
    return words.say(Sentence("Tour", "Friday's big draw"))


def planned(stage: Stage, **changes: object) -> int:
    plan = {"title": title(stage), "prizes": prizes(stage), "asks": (Ask("DICE10", 20),), "absent": "keep"}
    return stage.house.draws.add(Plan(**{**plan, **changes}))  # type: ignore[arg-type]


def frozen(stage: Stage, **changes: object) -> int:
    id_ = planned(stage, **changes)
    stage.house.ceremonies.freeze(id_)
    return id_


def drawn(stage: Stage, **changes: object) -> int:
    return finish(stage, frozen(stage, **changes))


def finish(stage: Stage, id_: int) -> int:
    """From the sheet to the record."""
    ceremonies = stage.house.ceremonies
    ceremonies.go_on(id_)
    ceremonies.type(id_, DIGITS)
    ceremonies.matches(id_)
    ceremonies.matches(id_)
    ceremonies.lock(id_)
    job = ceremonies.job(id_)
    ceremonies.reveal(id_, job, rank_job(job))
    ceremonies.draw(id_, stage.house.draws.get(id_).seats)
    ceremonies.finish(id_)
    return id_


def called_off(stage: Stage) -> int:
    id_ = frozen(stage)
    words = stage.tools.words_for(stage.driver.kiosk.languages.now.language)
    stage.house.ceremonies.abort(id_, words.say(Sentence("Tour", "The fire alarm rang.")))
    return id_
