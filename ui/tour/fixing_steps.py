"""The steps to what the organizer puts right, and to the journal."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.admin.corrections.corrections_view import CorrectionsView
from ui.tour.stage import Stage
from ui.tour.steps import Steps, touch


def view(stage: Stage) -> CorrectionsView:
    found = stage.driver.kiosk.admin.corrections
    assert isinstance(found, CorrectionsView)
    return found


def richest(stage: Stage) -> str:
    held = stage.house.tickets.holdings()
    return max(held, key=lambda person: (held[person], person))


def fixing(stage: Stage) -> None:
    stage.home()
    stage.organizer()
    stage.driver.touch("fixing")


def typed(text: str) -> Steps:
    def steps(stage: Stage) -> None:
        stage.driver.touch("search")
        stage.driver.erase_text()
        stage.driver.type(text)

    return steps


def person(stage: Stage) -> None:
    stage.house.corrections.grant(richest(stage), "COSTUME", 2, "The moustache of the year")
    view(stage).choose(f"person:{richest(stage)}")


def piece(stage: Stage) -> None:
    (claim,) = stage.house.tickets.latest("PIECE-", 1)
    view(stage).choose(f"piece:{claim.source}")


def ticket(stage: Stage) -> None:
    view(stage).choose("ticket:T-000123")


def choose(stage: Stage) -> None:
    piece(stage)
    stage.driver.touch("do-move")
    stage.driver.type("an")


def reason(stage: Stage) -> None:
    stage.driver.press(Qt.Key.Key_Return)
    stage.driver.touch("reason1")


def done(stage: Stage) -> None:
    stage.driver.touch("confirm")


def grant(stage: Stage) -> None:
    view(stage).choose(f"person:{stage.person(6).id}")
    stage.driver.touch("do-grant")
    stage.driver.touch("choice-DAILY")


def merge(stage: Stage) -> None:
    view(stage).choose(f"person:{richest(stage)}")
    stage.driver.touch("do-merge")
    stage.driver.type("an")
    stage.driver.press(Qt.Key.Key_Return)


def fixed(stage: Stage) -> None:
    corrections = stage.house.corrections
    number = corrections.grant(stage.person(9).id, "HELP", 1, "Carried the chairs")
    corrections.undo(number)
    view(stage).history()


def fixed_ask(stage: Stage) -> None:
    stage.driver.press(Qt.Key.Key_Down)
    stage.driver.press(Qt.Key.Key_Return)


def journal(stage: Stage) -> None:
    fixing(stage)
    stage.driver.kiosk.admin.go("journal")


def journal_of_somebody(stage: Stage) -> None:
    fixing(stage)
    view(stage).choose(f"person:{richest(stage)}")
    stage.driver.touch("story")


def verified(stage: Stage) -> None:
    stage.driver.touch("check")
    stage.driver.wait_until(lambda: stage.driver.has("check"))


FIXING: dict[str, Steps] = {
    "fixing": fixing,
    "fixing-found": typed("an"),
    "fixing-numbers": typed("17"),
    "fixing-none": typed("xqz"),
    "fix-person": person,
    "fix-piece": piece,
    "fix-ticket": ticket,
    "fix-choose": choose,
    "fix-reason": reason,
    "fix-done": done,
    "fix-grant": grant,
    "fix-merge": merge,
    "fixed-list": fixed,
    "fixed-ask": fixed_ask,
    "journal": journal,
    "journal-filtered": touch("choice-fixes"),
    "journal-story": journal_of_somebody,
    "journal-verified": verified,
}
