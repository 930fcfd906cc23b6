"""The steps that lead to each state of the tour, by touch, keys and scans."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta

from PySide6.QtCore import Qt

from kiosk.answers import Unavailable
from kiosk.words import Sentence
from ui.tour.stage import Stage

Steps = Callable[[Stage], None]


def touch(name: str) -> Steps:
    return lambda stage: stage.driver.touch(name)


def then(*steps: Steps) -> Steps:
    def all_of_them(stage: Stage) -> None:
        for step in steps:
            step(stage)

    return all_of_them


def gone(name: str) -> Steps:
    return lambda stage: stage.driver.wait_until(lambda: not stage.driver.has(name))


def home_again(stage: Stage) -> None:
    stage.home()


def attract(stage: Stage) -> None:
    stage.home()
    stage.wait(61)
    stage.driver.find("attract-hunt")
    stage.driver.wait_until(lambda: stage.driver.find("screen").opacity() == 1)


def home(stage: Stage) -> None:
    stage.driver.touch_at(stage.driver.middle())


def type_filled(stage: Stage) -> None:
    stage.driver.type(stage.label().typed[:9])


def slip(code: str) -> Steps:
    def steps(stage: Stage) -> None:
        stage.home()
        stage.go("type")
        stage.driver.type(code)
        stage.driver.touch("enter")

    return steps


def type_nothing(stage: Stage) -> None:
    stage.home()
    stage.go("type")
    stage.driver.kiosk.hunt.enterCode("")


def slip_check(stage: Stage) -> None:
    right = stage.label().typed
    last = "7" if right[-1] != "7" else "8"
    slip(right[:-1] + last)(stage)


def who(stage: Stage) -> None:
    stage.home()
    stage.driver.scan(stage.piece())


def who_teams(stage: Stage) -> None:
    who(stage)
    stage.driver.touch("otherWay")


def ticket(stage: Stage) -> None:
    stage.home()
    stage.claim(stage.person(3))


def ticket_golden(stage: Stage) -> None:
    stage.home()
    stage.claim(stage.person(7), stage.piece(value=3))


def ticket_persian(stage: Stage) -> None:
    stage.home()
    limited = stage.house.event.settings.shifts
    people = stage.house.people.all_active()
    stage.claim(next(one for one in people if one.language == "fa" and one.team not in limited))


def corrected(stage: Stage) -> None:
    stage.driver.kiosk.finder.choose(stage.person(9).id)


def undone(stage: Stage) -> None:
    stage.home()
    stage.claim(stage.person(4))
    stage.driver.touch("undo")


def too_late(stage: Stage) -> None:
    stage.home()
    stage.claim(stage.person(4))
    stage.clock.skip(11)
    stage.driver.kiosk.hunt.undo()


def scanned(text: Callable[[Stage], str]) -> Steps:
    def steps(stage: Stage) -> None:
        stage.home()
        stage.driver.scan(text(stage))

    return steps


def already_claimed(stage: Stage) -> None:
    code = stage.piece()
    stage.claim(stage.person(5), code)
    stage.home()
    stage.driver.scan(code)


def you_have_it(stage: Stage) -> None:
    stage.home()
    code = stage.piece()
    stage.claim(stage.person(6), code)
    stage.clock.skip(2)
    stage.driver.scan(code)


def greeting(stage: Stage) -> None:
    stage.home()
    stage.driver.scan(stage.house.people.issue_pass(stage.person(6).id, "organizer"))


def yours_already(stage: Stage) -> None:
    code = stage.piece()
    stage.home()
    stage.claim(stage.person(6), code)
    greeting(stage)
    stage.driver.scan(code)


def old_pass(stage: Stage) -> None:
    stage.home()
    old = stage.house.people.issue_pass(stage.person(8).id, "organizer")
    stage.house.people.issue_pass(stage.person(8).id, "organizer")
    stage.driver.scan(old)


def replaced(stage: Stage) -> None:
    label = stage.label()
    stage.house.hunt.void_pieces([label.number])
    stage.home()
    stage.driver.scan(label.qr)


def damaged(stage: Stage) -> str:
    code = stage.piece()
    return code[:-1] + ("7" if code[-1] != "7" else "8")


def hours(late: bool = False, **moved: timedelta) -> Steps:
    """Scans a piece while the hunt opens or closes at now plus a time; then all is as before."""

    def steps(stage: Stage) -> None:
        stage.home()
        before = stage.house.event.settings
        now = stage.clock.now()
        stage.settings(late_claims=late, **{name: now + by for name, by in moved.items()})
        if late:
            stage.claim(stage.person(10))
        else:
            stage.driver.scan(stage.piece())
        stage.settings(
            hunt_opens=before.hunt_opens, hunt_closes=before.hunt_closes, late_claims=before.late_claims
        )

    return steps


def outside_shift(stage: Stage) -> None:
    stage.home()
    person = stage.person(11)
    hour = (stage.clock.now().hour + 3) % 24
    before = stage.house.event.settings.shifts
    stage.settings(shifts={person.team: (time(hour), time((hour + 6) % 24))})
    stage.claim(person)
    stage.settings(shifts=before)


def trouble_answer(stage: Stage) -> None:
    who(stage)
    stage.driver.kiosk.guard.caught(Unavailable, DISK_FULL, None)


def refused_answer(stage: Stage) -> None:
    who(stage)
    stage.driver.kiosk.finder.choose("P-000000")


DISK_FULL = Unavailable(
    Sentence("Storage", "The disk of the kiosk is full."),
    Sentence("Storage", "Tell the organizer. As soon as there is room, it goes on."),
)


def notice(stage: Stage) -> None:
    stage.organizer()
    stage.driver.kiosk.guard.caught(Unavailable, DISK_FULL, None)


def test_scan(stage: Stage) -> None:
    stage.driver.touch("dismiss")
    stage.driver.scan(stage.piece())


def still_there(stage: Stage) -> None:
    stage.home()
    stage.driver.touch("board")
    stage.wait(50)


def pin_by_taps(stage: Stage) -> None:
    stage.wait(0)
    stage.home()
    for _ in range(5):
        stage.driver.touch("corner")


def pin_wrong(stage: Stage) -> None:
    stage.pin("864201")


def pin_wait(stage: Stage) -> None:
    for _ in range(4):
        stage.pin("864201")


def desk(stage: Stage) -> None:
    stage.clock.skip(31)
    stage.home()
    stage.driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    stage.pin("246810")


def settings_end(stage: Stage) -> None:
    while stage.driver.has("scrollDown"):
        stage.driver.touch("scrollDown")


def settings_typing(stage: Stage) -> None:
    stage.driver.touch("back")
    stage.driver.touch("settings")
    stage.driver.touch("title")


def settings_refused(stage: Stage) -> None:
    stage.driver.erase_text()
    stage.driver.touch("save")
