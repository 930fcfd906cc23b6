"""The steps of the first evening: a new event with nothing in it."""

from __future__ import annotations

from ui.tour.stage import Stage


def first_pin_weak(stage: Stage) -> None:
    stage.pin("123456")


def first_pin_again(stage: Stage) -> None:
    stage.pin("246810")


def first_pin_different(stage: Stage) -> None:
    stage.pin("135799")


def first_steps(stage: Stage) -> None:
    stage.pin("246810")
    stage.pin("246810")


def new_desk(stage: Stage) -> None:
    stage.driver.touch("back")


def home_soon(stage: Stage) -> None:
    stage.home()


def board_soon(stage: Stage) -> None:
    stage.home()
    stage.driver.touch("board")


def pieces_empty(stage: Stage) -> None:
    stage.organizer()
    stage.driver.touch("take", within="step-pieces")


def pieces_made(stage: Stage) -> None:
    stage.driver.touch("make")
    stage.driver.find("wonderful")


def pieces_list(stage: Stage) -> None:
    stage.driver.touch("wonderful")


def steps_later(stage: Stage) -> None:
    stage.driver.kiosk.admin.go("assistant")


def home_open(stage: Stage) -> None:
    stage.driver.touch("home")


def who_nobody(stage: Stage) -> None:
    stage.driver.scan(stage.piece())
    stage.driver.type("ana")
