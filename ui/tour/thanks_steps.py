"""The states of what visitors have of the awards: certificates checked, awards proposed, cards, pages."""

from __future__ import annotations

from datetime import date

from kiosk.awards.model import Draft, Recipient
from kiosk.device import PrinterChoice
from ui.tour.stage import Stage
from ui.tour.steps import Steps

CITATION = (
    "The lines were long, the printer was on fire and the coffee was out. She answered every single caller "
    "as if it were the first one of the day."
)


def award(stage: Stage, name: str = "", citation: str = CITATION) -> int:
    """Given to a person of the list, or to whoever is called so; its certificate was made."""
    to = Recipient("free", name) if name else Recipient("person", stage.person(3).id)
    draft = Draft("The Calm in the Storm", to, citation, day=date(2026, 11, 27))
    made = stage.house.awards.add(draft)
    stage.house.awards.issued((made,))
    return made


def certificate(stage: Stage, made: int) -> str:
    """The text of its QR."""
    return stage.house.awards.get(made).code


def checked(stage: Stage) -> None:
    stage.home()
    stage.driver.scan(certificate(stage, award(stage)))
    stage.driver.find("stamp")


def checked_withdrawn(stage: Stage) -> None:
    made = award(stage, "زهرا Müller-Özdemir")
    stage.house.awards.withdraw(made, "Given to the wrong one.")
    stage.driver.scan(certificate(stage, made))


def checked_unknown(stage: Stage) -> None:
    stage.driver.scan(stage.code("C"))


def checked_elsewhere(stage: Stage) -> None:
    stage.driver.scan(stage.code("C", "ZZZ"))


def home_thanks(stage: Stage) -> None:
    stage.home()
    stage.settings(nominations=True)
    stage.driver.find("thanks")


def nominate(stage: Stage) -> None:
    home_thanks(stage)
    stage.driver.settle()
    stage.driver.touch("thanks")
    if stage.driver.kiosk.shell.shows("thanks"):
        stage.driver.touch("nominate")


def nominate_whom(stage: Stage) -> None:
    stage.driver.kiosk.finder.choose(stage.person(1).id)
    stage.driver.find("writeName")


def nominate_free(stage: Stage) -> None:
    stage.driver.touch("writeName")
    stage.driver.find("freeName")


def nominate_title(stage: Stage) -> None:
    stage.driver.kiosk.thanks.proposals.chooseName("The night nurses of ward 4")
    stage.driver.find("noTitle")


def nominate_why(stage: Stage) -> None:
    stage.driver.touch("idea1")
    stage.driver.find("why")


def nominate_typed(stage: Stage) -> None:
    stage.driver.type("they sang for everybody")


def nominate_sent(stage: Stage) -> None:
    nomination = stage.driver.kiosk.thanks.proposals
    nomination.keepWhy("They sang for everybody who had to work on a holiday.")
    nomination.send()
    stage.driver.find("another")


def home_printing(stage: Stage) -> None:
    """A printer is chosen: everything there is."""
    stage.home()
    stage.driver.kiosk.prints.choose(PrinterChoice("Office"))
    stage.driver.find("thanks")


def thanks(stage: Stage) -> None:
    stage.driver.settle()
    stage.driver.touch("thanks")
    stage.driver.find("card")


def card(stage: Stage) -> None:
    stage.driver.touch("card")
    stage.driver.wait_until(lambda: not stage.driver.kiosk.thanks.keepsakes.working)


def card_words(stage: Stage) -> None:
    stage.driver.touch("choice1")
    stage.driver.find("lookAt")


def card_look(stage: Stage) -> None:
    keepsake = stage.driver.kiosk.thanks.keepsakes
    keepsake.write("زهرا and everybody at the front desk", "Your office", "For each kind word on a long day.")
    keepsake.lookAt()
    stage.driver.find("print")


def card_help(stage: Stage) -> None:
    """Nobody knows a printer of that name."""
    stage.driver.touch("print")
    stage.driver.wait_until(lambda: not stage.driver.has("print") and not stage.driver.has("wag"))


def card_limit(stage: Stage) -> None:
    stage.settings(visitor_prints_a_visit=1)
    keepsake = stage.driver.kiosk.thanks.keepsakes
    keepsake.lookAt()
    stage.driver.wait_until(lambda: not keepsake.working)
    keepsake.print()
    stage.settings(visitor_prints_a_visit=3)


def coloring(stage: Stage) -> None:
    home_printing(stage)
    thanks(stage)
    stage.driver.touch("coloring")
    stage.driver.wait_until(lambda: not stage.driver.kiosk.thanks.keepsakes.working)


def coloring_look(stage: Stage) -> None:
    stage.driver.touch("choice0")
    stage.driver.find("print")


def no_printer(stage: Stage) -> None:
    """For those who come after."""
    stage.home()
    for job in stage.house.prints.unfinished():
        stage.driver.kiosk.prints.cancel(job.id)
    stage.driver.kiosk.prints.choose(PrinterChoice())


THANKS: dict[str, Steps] = {
    "checked": checked,
    "checked-withdrawn": checked_withdrawn,
    "checked-unknown": checked_unknown,
    "checked-elsewhere": checked_elsewhere,
    "home-thanks": home_thanks,
    "nominate": nominate,
    "nominate-whom": nominate_whom,
    "nominate-free": nominate_free,
    "nominate-title": nominate_title,
    "nominate-why": nominate_why,
    "nominate-typed": nominate_typed,
    "nominate-sent": nominate_sent,
    "home-thanks-all": home_printing,
    "thanks": thanks,
    "keepsake-card": card,
    "keepsake-words": card_words,
    "keepsake-look": card_look,
    "keepsake-help": card_help,
    "keepsake-limit": card_limit,
    "keepsake-coloring": coloring,
    "keepsake-coloring-look": coloring_look,
    "home-thanks-gone": no_printer,
}
