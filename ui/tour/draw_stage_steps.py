"""The stage of a draw: a rehearsal, a draw that is broken off, a daily one up to the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.draw.model import DAILY, Plan, Prize
from kiosk.draw.protocol.model import Ask
from ui.draw.ceremony_view import CeremonyView
from ui.tour.stage import Stage
from ui.tour.steps import Steps, touch

BIG = (Ask("WORDS"), Ask("BEACON"), Ask("DICE6", 26), Ask("DICE10", 20))
BEACON = "9f2c77a01b3e4d5566778899aabbccdd"


def on_stage(stage: Stage) -> CeremonyView:
    return stage.driver.kiosk.organizer.ceremony


def planned(stage: Stage, title: str, asks: tuple[Ask, ...]) -> int:
    plan = Plan(title, (Prize("A balloon ride for two"), Prize("A basket of fruit", 3)), asks=asks)
    return stage.house.draws.add(plan)


def frozen(stage: Stage, title: str = "Friday's big draw", asks: tuple[Ask, ...] = BIG) -> None:
    """The sheet of a new draw, as it comes from the organizer's desk."""
    stage.house.ceremonies.freeze(planned(stage, title, asks))
    stage.home()
    on_stage(stage).resume()


def rehearsal(stage: Stage) -> None:
    stage.house.ceremonies.rehearse(planned(stage, "Friday's big draw", BIG))
    stage.home()
    on_stage(stage).resume()


def dice_of_a_rehearsal(stage: Stage) -> None:
    """From its sheet to the first dice."""
    ceremony = on_stage(stage)
    ceremony.goOn()
    for spoken in ("thrum", BEACON):
        ceremony.ask_view.write(spoken)
        ceremony.ask_view.lock()
    stage.driver.find("pad")


def thrown_away(stage: Stage) -> None:
    touch("more")(stage)
    touch("option-abort")(stage)


def real(stage: Stage) -> None:
    touch("abortNow")(stage)
    stage.driver.wait_until(lambda: stage.driver.kiosk.shell.shows("home"))
    frozen(stage)


def papers(stage: Stage) -> None:
    touch("more")(stage)


def sealing(stage: Stage) -> None:
    touch("option-secret")(stage)


def stick(stage: Stage) -> None:
    on_stage(stage).sheet_view.file_list.look_in(lambda: ())
    touch("chooseStick")(stage)


def going_on(stage: Stage) -> None:
    touch("back")(stage)
    touch("goOn")(stage)


def words(stage: Stage) -> None:
    touch("goOnNow")(stage)
    stage.driver.find("word")


def words_typing(stage: Stage) -> None:
    stage.driver.type("Zwölf Bärte!")


def words_read(stage: Stage) -> None:
    touch("readBack")(stage)


def beacon(stage: Stage) -> None:
    touch("lock")(stage)
    stage.driver.find("word")


def beacon_read(stage: Stage) -> None:
    on_stage(stage).ask_view.write(BEACON)
    touch("readBack")(stage)


def dice(stage: Stage) -> None:
    touch("lock")(stage)
    stage.driver.find("pad")


def some_dice(stage: Stage) -> None:
    for digit in "3141562":
        touch(f"dice{digit}")(stage)


def no_such_die(stage: Stage) -> None:
    stage.driver.type("7")


def scanned_instead(stage: Stage) -> None:
    stage.driver.scan("4006381333931")


def witnesses(stage: Stage) -> None:
    for digit in "1234561234561234561":
        on_stage(stage).ask_view.key(digit)
    stage.driver.find("matches1")


def locked_dice(stage: Stage) -> None:
    touch("matches2")(stage)


def hat(stage: Stage) -> None:
    touch("lock")(stage)
    touch("noDice")(stage)


def no_way_back(stage: Stage) -> None:
    touch("hatDone")(stage)
    stage.driver.wait_until(lambda: not stage.driver.has("hatDone"))
    stage.driver.press(Qt.Key.Key_Escape)


def all_locked(stage: Stage) -> None:
    touch("stay")(stage)
    _all_dice(stage)


def _all_dice(stage: Stage) -> None:
    ask = on_stage(stage).ask_view
    for at in range(20):
        ask.key(str(at % 10))
    for _ in range(2):
        ask.matches()
    ask.lock()
    stage.driver.find("reveal")


def envelope(stage: Stage) -> None:
    ceremony = on_stage(stage)
    ceremony.envelope_view.ask()
    for letter in "4f9a02c7d1b3":
        ceremony.envelope_view.key(letter)
    stage.driver.find("hexA")


def breaking_off(stage: Stage) -> None:
    on_stage(stage).closeEnvelope()
    touch("abort")(stage)
    touch("reason1")(stage)


def broken_off(stage: Stage) -> None:
    touch("abortNow")(stage)
    stage.driver.find("leave")


def daily(stage: Stage) -> None:
    touch("leave")(stage)
    frozen(stage, "", DAILY.asks)
    touch("goOn")(stage)
    touch("goOnNow")(stage)
    for digit in "314159":
        touch(f"dice{digit}")(stage)


def off_again(stage: Stage) -> None:
    """Nothing of the tour stays frozen."""
    touch("abort")(stage)
    touch("reason2")(stage)
    touch("abortNow")(stage)
    touch("leave")(stage)


DRAW_STAGE: dict[str, Steps] = {
    "ceremony-rehearsal": rehearsal,
    "ceremony-rehearsal-away": thrown_away,
    "ceremony-sheet": real,
    "ceremony-papers": papers,
    "ceremony-secret": sealing,
    "ceremony-stick": stick,
    "ceremony-going-on": going_on,
    "ceremony-words": words,
    "ceremony-words-typing": words_typing,
    "ceremony-words-read": words_read,
    "ceremony-beacon": beacon,
    "ceremony-beacon-read": beacon_read,
    "ceremony-dice": dice,
    "ceremony-dice-some": some_dice,
    "ceremony-dice-die": no_such_die,
    "ceremony-dice-scanner": scanned_instead,
    "ceremony-witnesses": witnesses,
    "ceremony-witness-second": touch("matches1"),
    "ceremony-witnesses-done": locked_dice,
    "ceremony-hat": hat,
    "ceremony-leaving": no_way_back,
    "ceremony-locked": all_locked,
    "ceremony-envelope": envelope,
    "ceremony-abort": breaking_off,
    "ceremony-aborted": broken_off,
    "ceremony-daily": daily,
    "ceremony-daily-over": off_again,
}
