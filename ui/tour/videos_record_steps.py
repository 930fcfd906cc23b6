"""The states of a thank-you recorded at the kiosk, before a camera that films what it is shown."""

from __future__ import annotations

from kiosk.videos.model import SHORTEST_RECORDING
from ui.tour.camera_steps import DOOR, FRONT, cameras
from ui.tour.lobby import lobby
from ui.tour.played_microphone import PlayedMicrophones
from ui.tour.stage import Stage
from ui.tour.steps import Steps
from ui.videos.recording.record_view import RecordView

DESK, HEADSET = "Desk microphone", "Headset of the front desk"


def microphones(stage: Stage) -> PlayedMicrophones:
    found = stage.driver.kiosk.microphones
    if not isinstance(found, PlayedMicrophones):
        raise TypeError("a tour needs microphones that can be played")
    return found


def view(stage: Stage) -> RecordView:
    return stage.driver.kiosk.record


def step(stage: Stage, name: str) -> None:
    stage.driver.wait_until(lambda: str(view(stage).step) == name)


def on(stage: Stage) -> None:
    stage.driver.wait_until(lambda: view(stage).camera.state == "on")


def home(stage: Stage) -> None:
    """The only way to say thanks."""
    cameras(stage).show(lobby())
    cameras(stage).plug(FRONT)
    microphones(stage).plug(DESK)
    stage.settings(nominations=False)
    _ = stage.driver.kiosk.organizer
    stage.go("howto")
    stage.home()
    stage.driver.find("thanks")


def home_all(stage: Stage) -> None:
    stage.settings(nominations=True)


def thanks(stage: Stage) -> None:
    stage.driver.settle()
    stage.driver.touch("thanks")
    stage.driver.find("record")


def who(stage: Stage) -> None:
    stage.driver.touch("record")
    stage.driver.find("finder")


def ready(stage: Stage) -> None:
    stage.driver.kiosk.finder.choose(stage.person(2).id)
    on(stage)


def ready_of_two(stage: Stage) -> None:
    cameras(stage).plug(FRONT, DOOR)
    microphones(stage).plug(DESK, HEADSET)


def choice(stage: Stage) -> None:
    stage.driver.touch("change", within="microphoneChoice")
    stage.driver.find(f"option-{HEADSET}")


def count(stage: Stage) -> None:
    stage.driver.touch(f"option-{HEADSET}")
    on(stage)
    stage.driver.touch("start")
    stage.driver.find("seconds")


def filming(stage: Stage) -> None:
    view(stage).counting.setInterval(1)
    step(stage, "filming")
    stage.driver.find("stop")


def short(stage: Stage) -> None:
    """As if the button had been hit twice."""
    stage.driver.touch("back")
    step(stage, "ready")
    on(stage)
    view(stage).count()
    step(stage, "filming")
    view(stage).stop()
    stage.driver.wait_until(lambda: str(view(stage).trouble) == "nothing")


def look(stage: Stage) -> None:
    on(stage)
    view(stage).count()
    step(stage, "filming")
    stage.driver.wait_until(lambda: view(stage).recorded > SHORTEST_RECORDING + 200)
    stage.driver.touch("stop")
    step(stage, "look")
    stage.driver.wait_until(lambda: not view(stage).plays)


def about(stage: Stage) -> None:
    stage.driver.touch("use")
    stage.driver.find("consent")


def about_yes(stage: Stage) -> None:
    stage.driver.touch("consent")


def about_typing(stage: Stage) -> None:
    stage.driver.touch("line")


def sent(stage: Stage) -> None:
    view(stage).keep("", "")
    view(stage).send(True)
    stage.driver.find("done")


def waiting(stage: Stage) -> None:
    stage.home()
    view(stage).enter()
    stage.driver.kiosk.finder.choose(stage.person(2).id)
    stage.driver.find("takeBack")


def silent(stage: Stage) -> None:
    """Taken back; the next one by somebody without a microphone."""
    microphones(stage).plug()
    stage.driver.touch("takeBack")
    on(stage)


def silent_look(stage: Stage) -> None:
    look(stage)


def gone(stage: Stage) -> None:
    stage.driver.touch("retake")
    on(stage)
    cameras(stage).plug()


def no_camera(stage: Stage) -> None:
    """For those who come after."""
    view(stage).counting.setInterval(1000)
    stage.settings(nominations=False)
    stage.home()


RECORD: dict[str, Steps] = {
    "home-record": home,
    "home-record-all": home_all,
    "thanks-record": thanks,
    "record-who": who,
    "record": ready,
    "record-two": ready_of_two,
    "record-choice": choice,
    "record-count": count,
    "record-filming": filming,
    "record-short": short,
    "record-look": look,
    "record-about": about,
    "record-about-yes": about_yes,
    "record-about-typing": about_typing,
    "record-sent": sent,
    "record-waiting": waiting,
    "record-silent": silent,
    "record-silent-look": silent_look,
    "record-gone": gone,
    "home-record-gone": no_camera,
}
