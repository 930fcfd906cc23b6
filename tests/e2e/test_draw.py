"""Friday, three o'clock: a draw from the desk to the folder that anybody can check, all by touch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.places import Place
from tests.playing import PIN, inside, person, screen
from tests.ui_admin.lists import plugged
from ui.tour.stage import Stage

GUESTS = ("Ana Pires", "Bob Smith", "Cyd Okoro")
DIGITS = "31415926535897932384"


def touches(stage: Stage, *names: str) -> None:
    for name in names:
        stage.driver.touch(name)


def planned_and_frozen(stage: Stage) -> None:
    touches(stage, "draws", "addBig", "addPrize", "name")
    stage.driver.type("Dinner for two")
    touches(stage, "save", "draw", "freeze")
    stage.driver.wait_until(lambda: screen(stage) == "ceremony")
    assert stage.driver.reads("DRAW-1")


def one_looks_up_their_tickets(stage: Stage) -> None:
    touches(stage, "lookUp")
    stage.driver.type("ana")
    stage.driver.touch_text("Ana Pires")
    assert stage.driver.reads(", you are in with 2 tickets.")
    touches(stage, "done")
    stage.driver.wait_until(lambda: screen(stage) == "ceremony")


def said_by_the_room(stage: Stage) -> None:
    touches(stage, "goOn", "goOnNow")
    for word in ("Handlebar", "walrus 7"):
        stage.driver.find("word")
        stage.driver.type(word)
        touches(stage, "readBack", "lock")
    stage.driver.find("pad")
    touches(stage, *(f"dice{digit}" for digit in DIGITS))
    touches(stage, "matches1", "matches2", "lock", "reveal")


def drawn_once_more_as_somebody_is_missing(stage: Stage) -> str:
    """Who has the prize in the end."""
    id_ = stage.house.ceremonies.running()
    assert id_ is not None
    touches(stage, "draw", "skip")
    first = stage.house.ceremonies.at(id_).seats[0].person
    touches(stage, "notHere", "confirmGone", "draw", "skip")
    now = stage.house.ceremonies.at(id_).seats[0].person
    assert now not in ("", first)
    touches(stage, "goOn", "finish", "confirmFinish")
    stage.driver.find("recordStart")
    return now


def published(stage: Stage, stick: Path) -> Path:
    touches(stage, "publish", *(f"digit{digit}" for digit in PIN), "enter", "choosePlace")
    stage.driver.touch_text(stick.name)
    assert stage.driver.reads("It is published.")
    (folder,) = stick.iterdir()
    return folder


def test_friday_at_three(stage: Stage, tmp_path: Path) -> None:
    for name, count in zip(GUESTS, (2, 1, 1), strict=True):
        stage.house.corrections.grant(person(stage, name), "HELP", count, "carried the boxes")
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    inside(stage)
    plugged(stage, Place("stick", stick, stick.name))
    planned_and_frozen(stage)
    one_looks_up_their_tickets(stage)
    said_by_the_room(stage)
    winner = drawn_once_more_as_somebody_is_missing(stage)
    folder = published(stage, stick)
    assert f" {winner} " in (folder / "record.txt").read_text().splitlines()[-2]
    order = [
        sys.executable,
        "check_draw.py",
        "entries.txt",
        "record.txt",
        (folder / "sheet.txt").read_text().strip(),
    ]
    checked = subprocess.run(order, cwd=folder, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout.strip()) == (0, "OK"), checked.stdout
