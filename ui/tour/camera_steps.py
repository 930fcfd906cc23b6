"""The camera: offered, on, what it says, gone; and the organizer's panel with one, two and no cameras."""

from __future__ import annotations

from ui.tour.lobby import lobby
from ui.tour.played_camera import PlayedCameras
from ui.tour.stage import Stage
from ui.tour.steps import Steps

FRONT, DOOR = "Front camera", "Door camera"


def cameras(stage: Stage) -> PlayedCameras:
    found = stage.driver.kiosk.cameras
    if not isinstance(found, PlayedCameras):
        raise TypeError("a tour needs cameras that can be played")
    return found


def offered(stage: Stage) -> None:
    cameras(stage).plug(FRONT)
    cameras(stage).show(lobby())
    stage.home()
    stage.driver.touch("claim")


def on(stage: Stage) -> None:
    stage.driver.touch("camera")
    stage.driver.wait_until(lambda: str(stage.driver.kiosk.camera.state) == "on")


def dark(stage: Stage) -> None:
    cameras(stage).show(lobby(light=0.15))
    _says(stage, "light")


def closer(stage: Stage) -> None:
    cameras(stage).show(lobby())
    _says(stage, "closer")


def found(stage: Stage) -> None:
    cameras(stage).show(lobby(stage.code("M", "ZZZ")))
    _says(stage, "found")


def following(stage: Stage) -> None:
    """The first piece is claimed and still held up."""
    piece = stage.piece()
    cameras(stage).show(lobby(piece))
    offered_again(stage)
    stage.driver.wait_until(lambda: stage.driver.kiosk.shell.shows("who"))
    stage.driver.kiosk.finder.choose(stage.person(5).id)
    stage.driver.touch("another")
    _says(stage, "done")


def offered_again(stage: Stage) -> None:
    stage.home()
    stage.go("claim")
    stage.driver.touch("camera")


def gone(stage: Stage) -> None:
    cameras(stage).show(lobby())
    cameras(stage).plug()


def silent(stage: Stage) -> None:
    cameras(stage).plug(FRONT)
    cameras(stage).broken = True
    offered_again(stage)
    cameras(stage).broken = False


def panel(stage: Stage) -> None:
    stage.organizer()
    cameras(stage).show(lobby(stage.piece()))
    stage.driver.kiosk.admin.go("camera")
    stage.driver.wait_until(lambda: bool(stage.driver.kiosk.scanning.reads))


def panel_of_two(stage: Stage) -> None:
    cameras(stage).plug(FRONT, DOOR)
    cameras(stage).show(lobby(stage.code("M", "ZZZ")))

    def answered() -> bool:
        stage.clock.skip(0.5)
        return str(stage.driver.kiosk.scanning.last) == "other"

    stage.driver.wait_until(answered)


def panel_silent(stage: Stage) -> None:
    stage.driver.kiosk.camera.stop()
    cameras(stage).broken = True
    stage.driver.touch("again")
    cameras(stage).broken = False


def panel_empty(stage: Stage) -> None:
    cameras(stage).plug()


def _says(stage: Stage, hint: str) -> None:
    stage.driver.wait_until(lambda: str(stage.driver.kiosk.camera.hint) == hint)


CAMERA_STATES: dict[str, Steps] = {
    "claim-camera-offered": offered,
    "claim-camera": on,
    "claim-camera-dark": dark,
    "claim-camera-closer": closer,
    "claim-camera-found": found,
    "claim-camera-next": following,
    "claim-camera-gone": gone,
    "claim-camera-silent": silent,
    "camera": panel,
    "camera-two": panel_of_two,
    "camera-silent": panel_silent,
    "camera-none": panel_empty,
}
