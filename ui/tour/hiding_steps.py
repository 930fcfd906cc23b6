"""The steps through hiding, the places, and the life of a single piece."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from kiosk.hunt.hiding.model import Status
from kiosk.hunt.visit import Visit
from ui.admin.hunt.hiding_view import HidingView
from ui.admin.hunt.piece_list_view import PieceListView
from ui.admin.hunt.places_view import PlacesView
from ui.tour.stage import Stage
from ui.tour.steps import Steps, touch


def _hiding(stage: Stage) -> HidingView:
    return cast(HidingView, stage.driver.kiosk.admin.hiding)


def _places_view(stage: Stage) -> PlacesView:
    return cast(PlacesView, stage.driver.kiosk.admin.places)


def _list_view(stage: Stage) -> PieceListView:
    return cast(PieceListView, stage.driver.kiosk.admin.pieceList)


def _scanned(text: Callable[[Stage], str]) -> Steps:
    return lambda stage: stage.driver.scan(text(stage))


def _at_a_place(stage: Stage) -> None:
    """On the screen that waits for scans, at the first place."""
    hiding = _hiding(stage)
    if not stage.driver.kiosk.shell.shows("hiding"):
        stage.organizer()
        stage.driver.kiosk.admin.go("hiding")
    if str(hiding.step) != "scan":
        hiding.choose(_place(stage, 0))


def _place(stage: Stage, at: int) -> str:
    return str(stage.house.hiding.places()[at].place.number)


def no_place(stage: Stage) -> None:
    stage.driver.kiosk.admin.go("hiding")


def first_place(stage: Stage) -> None:
    stage.driver.touch("newPlace")


def _choose(stage: Stage) -> None:
    stage.home()
    stage.clock.skip(31)
    stage.organizer()
    stage.driver.touch("hiding")


def _scan(stage: Stage) -> None:
    _hiding(stage).nameHelper("Ida")
    _at_a_place(stage)


def _moved(stage: Stage) -> str:
    label = stage.label()
    number = stage.house.hiding.places()[4].place.number
    stage.house.hiding.hide(label.qr, number)
    return label.qr


def _twice(stage: Stage) -> None:
    code = stage.piece()
    stage.house.hiding.hide(code, int(_place(stage, 0)))
    stage.driver.scan(code)


def _found(stage: Stage) -> str:
    label = stage.label()
    hunt = stage.house.hunt
    _, visit = hunt.scan(label.qr, Visit())
    hunt.identify(stage.person(2).id, visit)
    return label.qr


def _void(stage: Stage) -> str:
    label = stage.label()
    stage.house.hunt.void_pieces([label.number])
    return label.qr


def _old(stage: Stage) -> str:
    old = stage.label()
    stage.again(old.number)
    return old.qr


def _undo(stage: Stage) -> None:
    stage.driver.scan(stage.piece())
    stage.driver.touch("undo")


def _slip(code: str) -> Steps:
    return lambda stage: _hiding(stage).enterCode(code)


def _slip_check(stage: Stage) -> None:
    right = stage.label().typed
    last = "7" if right[-1] != "7" else "8"
    _slip(right[:-1] + last)(stage)


def _early(stage: Stage) -> None:
    _hiding(stage).scanAgain()
    stage.driver.touch("another")
    stage.driver.scan(stage.piece())


def _places(stage: Stage) -> None:
    stage.driver.touch("places")


def _one_place(stage: Stage) -> None:
    _places_view(stage).open(_place(stage, 1))


def _fill(stage: Stage) -> None:
    free = [one.piece.id for one in stage.house.hiding.records() if one.status is Status.PRINTED]
    _places_view(stage).planFill(f"1-20, {free[0]}")


def _remove(stage: Stage) -> None:
    stage.driver.touch("leaveIt")
    stage.driver.wait_until(lambda: not stage.driver.has("leaveIt"))
    stage.driver.touch("remove")


def _list(stage: Stage) -> None:
    stage.driver.kiosk.admin.go("pieces")
    stage.driver.touch("all")


def _one(status: Status, golden: bool = False) -> Steps:
    def steps(stage: Stage) -> None:
        records = stage.house.hiding.records()
        fitting = (one for one in records if one.status is status and (one.piece.value > 1) == golden)
        _list_view(stage).open(next(fitting).piece.id)

    return steps


def _worth(stage: Stage) -> None:
    _one(Status.HIDDEN)(stage)
    stage.driver.touch("choice-golden")
    stage.driver.touch("revalue")


def _again(stage: Stage) -> None:
    stage.driver.touch("keepOld")
    stage.driver.wait_until(lambda: not stage.driver.has("keepOld"))
    stage.driver.touch("again")


def _printed_again(stage: Stage) -> None:
    stage.driver.touch("printIt")
    stage.driver.find("wonderful")


def _elsewhere(stage: Stage) -> None:
    stage.driver.touch("wonderful")
    stage.driver.wait_until(lambda: not stage.driver.has("wonderful"))
    stage.driver.touch("elsewhere")


def _missing(stage: Stage) -> None:
    stage.driver.kiosk.admin.go("piecelist")
    stage.driver.touch("walk")


def _missing_made(stage: Stage) -> None:
    stage.driver.touch("make")
    stage.driver.find("wonderful")


FIRST_PLACES: dict[str, Steps] = {"hiding-empty": no_place, "place-new": first_place}

HIDING: dict[str, Steps] = {
    "hiding-where": _choose,
    "hiding": _scan,
    "hiding-hid": _scanned(lambda stage: stage.piece()),
    "hiding-golden": _scanned(lambda stage: stage.piece(value=3)),
    "hiding-moved": _scanned(_moved),
    "hiding-here": _twice,
    "hiding-found": _scanned(_found),
    "hiding-void": _scanned(_void),
    "hiding-old": _scanned(_old),
    "hiding-elsewhere": _scanned(lambda stage: stage.code("M", "ZZZ")),
    "hiding-stranger": _scanned(lambda stage: stage.code("M")),
    "hiding-paper": _scanned(lambda stage: stage.code("B")),
    "hiding-unread": _scanned(lambda stage: stage.piece()[:-3]),
    "hiding-helper": _scanned(lambda stage: stage.house.people.issue_pass(stage.person(5).id, "organizer")),
    "hiding-undone": _undo,
    "hiding-type": touch("typeCode"),
    "hiding-slip-empty": _slip(""),
    "hiding-slip-short": _slip("7K3Q9"),
    "hiding-slip-long": _slip("7K3Q9XWD2MH7K3"),
    "hiding-slip-letter": _slip("7K3Q9XWD2MU"),
    "hiding-slip-check": _slip_check,
    "hiding-early": _early,
    "places": _places,
    "place": _one_place,
    "place-filling": _fill,
    "place-emptied": _remove,
    "piecelist": _list,
    "piecelist-all": touch("choice-all"),
    "piece": _one(Status.HIDDEN, golden=True),
    "piece-found": _one(Status.FOUND),
    "piece-void": _one(Status.VOID),
    "piece-worth": _worth,
    "piece-again": _again,
    "piece-printed-again": _printed_again,
    "piece-elsewhere": _elsewhere,
    "missing": _missing,
    "missing-made": _missing_made,
}
