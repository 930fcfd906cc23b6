"""After a voter nothing is left for the next one: not in a pixel, not in an item, not in the memory."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
import shiboken6
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.contest.tally.model import Method
from tests.playing import person, screen
from tests.ui_contest.conftest import ANA, ZOE, Hall

Leave = Callable[[Hall], None]


def all_objects(root: QObject) -> Iterator[QObject]:
    """Everything that hangs on the window: items, their helpers, and what lives beside the tree of items."""
    seen: set[int] = set()
    waiting: list[QObject] = [root]
    while waiting:
        one = waiting.pop()
        if not isinstance(one, QObject) or not shiboken6.isValid(one):
            continue
        address = shiboken6.getCppPointer(one)[0]
        if address in seen:
            continue
        seen.add(address)
        yield one
        waiting += one.children()
        if isinstance(one, QQuickItem):
            waiting += one.childItems()


def values(one: QObject) -> Iterator[str]:
    meta = one.metaObject()
    for at in range(meta.propertyCount()):
        declared = meta.property(at)
        if declared.isReadable() and declared.typeName() in ("QString", "QUrl", "QVariant", "QStringList"):
            with suppress(RuntimeError):  # a QVariant of what Python has no type for: no text
                yield str(declared.read(one))
    if isinstance(one, QAbstractItemModel):
        for row in range(one.rowCount()):
            for role in one.roleNames():
                yield str(one.data(one.index(row, 0), role))


def views(hall: Hall) -> list[QObject]:
    booth = hall.view
    parts = (booth.asking, booth.ballot, booth.receipt, booth.refusal, booth.contests)
    rows = (booth.ballot.entries, booth.ballot.chosen, booth.ballot.large)
    kiosk = hall.driver.kiosk
    return [booth, *parts, *rows, kiosk.finder, kiosk.finder.names, kiosk.shell]


def settle(hall: Hall) -> None:
    hall.driver.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[call-overload]
    QCoreApplication.processEvents()


def in_the_screen(hall: Hall, secrets: tuple[str, ...]) -> list[str]:
    """Which secrets some property of some object of the window or of a view still says."""
    found = []
    for one in [*all_objects(hall.driver.window), *views(hall)]:
        for value in values(one):
            found += [f"{one.metaObject().className()}: {secret}" for secret in secrets if secret in value]
    return found


def in_the_memory(secrets: tuple[str, ...], known: set[int]) -> list[str]:
    """Which secrets some container of Python still holds, but for those of the test itself."""
    gc.collect()
    found = []
    for one in gc.get_objects():
        if id(one) in known or isinstance(one, type) or one is secrets:
            continue
        held = (
            list(one.values()) + list(one)
            if type(one) is dict
            else list(one)
            if type(one) in (list, tuple, set)
            else []
        )
        found += [
            f"{type(one).__name__} of {len(held)}" for each in held if type(each) is str and each in secrets
        ]
    return found


def voted(hall: Hall, name: str, *entries: str) -> str:
    hall.begin(name)
    for entry in entries:
        hall.driver.touch(entry)
    hall.driver.touch("check")
    hall.driver.touch("cast")
    hall.driver.find("code")
    return str(hall.view.receipt.code)


def by_touch(hall: Hall) -> None:
    hall.driver.touch("done")


def by_itself(hall: Hall) -> None:
    hall.stage.clock.skip(11)
    hall.view.receipt.tick()


def for_the_next(hall: Hall) -> None:
    hall.driver.touch("next")


@pytest.fixture
def still_cursor(hall: Hall) -> Iterator[None]:
    """A cursor that blinks makes two pictures of the same screen."""
    hints = hall.driver.kiosk.app.styleHints()
    before = hints.cursorFlashTime()
    hints.setCursorFlashTime(0)
    yield
    hints.setCursorFlashTime(before)


@pytest.mark.faults
@pytest.mark.usefixtures("still_cursor")
@pytest.mark.parametrize("leave", [by_itself, for_the_next])
def test_not_a_pixel(hall: Hall, leave: Leave) -> None:
    """The screens after the clear are those that a fresh visit has, and so is the next one's ballot."""
    hall.opened("ranked", 4)
    hall.stage.home()
    if leave is for_the_next:
        hall.view.enter()
    fresh = hall.driver.settle()
    hall.begin(person_with_the_same_ballot := ZOE)
    fresh_ballot = hall.driver.settle()
    hall.view.done()
    voted(hall, "Dara Moradi", "entry3", "entry1")
    leave(hall)
    assert hall.driver.settle() == fresh
    hall.begin(person_with_the_same_ballot)
    assert hall.driver.settle() == fresh_ballot


@pytest.mark.faults
@pytest.mark.parametrize(
    "method",
    ["ranked", *(pytest.param(one, marks=pytest.mark.faults) for one in ("single", "approval", "star"))],
)
def test_two_voters_in_a_row(hall: Hall, method: Method) -> None:
    """The second one sees none of the first one's marks, and neither a code nor a name is left of either."""
    id_ = hall.opened(method, 4)
    code = (
        voted(hall, "Dara Moradi", "look3", "seeAll")
        if method == "star"
        else voted(hall, "Dara Moradi", "entry3")
    )
    hall.driver.touch("next")
    assert screen(hall.stage) == "voter"
    hall.driver.kiosk.finder.choose(person(hall.stage, ANA))
    hall.driver.find("check")
    settle(hall)
    assert hall.view.ballot.marked == 0
    assert in_the_screen(hall, (code, code.replace("-", ""), "Dara", person(hall.stage, "Dara Moradi"))) == []
    hall.view.done()
    assert hall.house.booth.turnout(id_)[0] == 1


def test_not_a_word_in_any_object_or_container(hall: Hall) -> None:
    id_ = hall.opened("approval", 4)
    chosen = hall.key(id_, 3)
    code = voted(hall, "Dara Moradi", "entry3", "entry4")
    voter = person(hall.stage, "Dara Moradi")
    secrets = (code, code.replace("-", ""), chosen)
    settle(hall)
    assert in_the_screen(hall, secrets), "while it is shown it is there to be found"
    hall.driver.touch("done")
    settle(hall)
    assert in_the_screen(hall, (*secrets, voter, "Dara", "Moradi", "Costume 3")) == []
    booth = hall.view
    assert (booth._vote.person, booth._vote.ballot, booth._held_up.waiting, booth._cast_paper) == (
        "",
        None,
        "",
        None,
    )
    kept = (*secrets[:2],)
    del code
    assert in_the_memory(kept, {id(secrets), id(kept)}) == []


@pytest.mark.faults
def test_an_abandoned_ballot_leaves_as_little(hall: Hall) -> None:
    id_ = hall.opened("ranked", 4)
    hall.begin("Dara Moradi")
    hall.driver.touch("entry3")
    hall.driver.touch("look3")
    hall.stage.wait(46)
    hall.stage.wait(31)
    assert screen(hall.stage) == "attract"
    settle(hall)
    assert in_the_screen(hall, (hall.key(id_, 3), person(hall.stage, "Dara Moradi"), "Dara")) == []
    assert hall.ballots(id_) == []


@pytest.mark.faults
def test_no_picture_of_a_choice_is_kept(hall: Hall) -> None:
    """Photos on the ballot are everybody's; those of one's own choice and look are not cached."""
    hall.opened()
    hall.begin()
    hall.driver.touch("entry2")
    hall.driver.touch("look3")
    hall.driver.find("seeAll")
    large = [one for one in hall.driver.all_named("photo") if not one.property("cache")]
    assert len(large) == 1
    hall.driver.touch("seeAll")
    hall.driver.touch("check")
    hall.driver.find("cast")
    hall.driver.settle()
    assert [one.property("cache") for one in hall.driver.all_named("photo")] == [False]
    assert not any(isinstance(one, QQuickPaintedItem) for one in all_objects(hall.driver.window))
