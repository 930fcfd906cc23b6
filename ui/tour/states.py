"""Every screen and state, each with the steps that lead to it by touch, keys and scans."""

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


def first_pin_weak(stage: Stage) -> None:
    stage.pin("123456")


def first_pin_again(stage: Stage) -> None:
    stage.pin("246810")


def first_pin_different(stage: Stage) -> None:
    stage.pin("135799")


def new_desk(stage: Stage) -> None:
    stage.pin("246810")
    stage.pin("246810")


def home_soon(stage: Stage) -> None:
    stage.home()


def board_soon(stage: Stage) -> None:
    stage.home()
    stage.driver.touch("board")


def pieces_empty(stage: Stage) -> None:
    stage.organizer()
    stage.driver.touch("pieces")


def pieces_made(stage: Stage) -> None:
    stage.driver.touch("make")
    stage.driver.find("wonderful")


def pieces_list(stage: Stage) -> None:
    stage.driver.touch("wonderful")


def home_open(stage: Stage) -> None:
    stage.driver.touch("home")


def who_nobody(stage: Stage) -> None:
    stage.driver.scan(stage.piece())
    stage.driver.type("ana")


# The first evening: a new event, nothing in it.
FIRST_EVENING: dict[str, Steps] = {
    "pin-first": lambda stage: None,
    "pin-first-weak": first_pin_weak,
    "pin-first-again": first_pin_again,
    "pin-first-different": first_pin_different,
    "admin-new": new_desk,
    "home-soon": home_soon,
    "board-soon": board_soon,
    "pieces-empty": pieces_empty,
    "pieces-made": pieces_made,
    "pieces-list": pieces_list,
    "home-open": home_open,
    "board-open": touch("board"),
    "who-nobody": who_nobody,
}


def attract(stage: Stage) -> None:
    stage.home()
    stage.wait(61)


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
    people = stage.house.people.all_active()
    stage.claim(next(one for one in people if one.language == "fa"))


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
    stage.settings(shifts={person.team: (time(hour), time((hour + 6) % 24))})
    stage.claim(person)
    stage.settings(shifts={})


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


# The week: the sample event, half of it found.
THE_WEEK: dict[str, Steps] = {
    "attract": attract,
    "home": home,
    "claim": touch("claim"),
    "type": touch("type"),
    "type-filled": type_filled,
    "type-slip-empty": type_nothing,
    "type-slip-short": slip("7K3Q9"),
    "type-slip-letter": slip("7K3Q9XWD2MU"),
    "type-slip-check": slip_check,
    "type-slip-long": lambda stage: stage.driver.kiosk.hunt.enterCode("7K3Q9XWD2MH7K3"),
    "who": who,
    "who-found": lambda stage: stage.driver.type("an"),
    "who-none": lambda stage: stage.driver.type("xqz"),
    "who-teams": who_teams,
    "who-team": touch("team0"),
    "ticket": ticket,
    "ticket-next": lambda stage: stage.driver.scan(stage.piece()),
    "who-instead": touch("correct"),
    "ticket-corrected": corrected,
    "ticket-golden": ticket_golden,
    "ticket-persian": ticket_persian,
    "answer-undone": undone,
    "answer-too-late": too_late,
    "answer-already-claimed": already_claimed,
    "answer-you-have-it": you_have_it,
    "answer-greeting": greeting,
    "answer-yours-already": yours_already,
    "answer-pass-replaced": old_pass,
    "answer-replaced": replaced,
    "answer-unknown": scanned(lambda stage: stage.code("M")),
    "answer-not-yet": hours(hunt_opens=timedelta(days=2)),
    "answer-closed": hours(hunt_closes=timedelta(hours=-2)),
    "answer-kept": hours(late=True, hunt_closes=timedelta(hours=-2)),
    "answer-outside-shift": outside_shift,
    "answer-another-event": scanned(lambda stage: stage.code("M", "ZZZ")),
    "answer-ballot": scanned(lambda stage: stage.code("B")),
    "answer-certificate": scanned(lambda stage: stage.code("C")),
    "answer-web": scanned(lambda stage: "https://example.org/menu"),
    "answer-wifi": scanned(lambda stage: "WIFI:S:Guests;T:WPA;P:secret;;"),
    "answer-contact": scanned(lambda stage: "BEGIN:VCARD\nN:Doe;Jo\nEND:VCARD"),
    "answer-text": scanned(lambda stage: "4006381333931"),
    "answer-could-not-read": scanned(damaged),
    "answer-trouble": trouble_answer,
    "answer-refused": refused_answer,
    "board": then(home_again, touch("board")),
    "howto": then(home_again, touch("howto")),
    "still-there": still_there,
    "trouble": lambda stage: stage.go("trouble"),
    "pin": pin_by_taps,
    "pin-wrong": pin_wrong,
    "pin-wait": pin_wait,
    "admin": desk,
    "admin-close": touch("close"),
    "settings": then(touch("keepOpen"), gone("keepOpen"), touch("settings")),
    "settings-end": settings_end,
    "settings-typing": settings_typing,
    "settings-refused": settings_refused,
    "notice": notice,
    "admin-test-scan": test_scan,
}
