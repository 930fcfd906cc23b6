"""The states of the polling booth: who, ballots of all methods, the last look, thanks, kind refusals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.tally.model import Method
from kiosk.event.pictures import Pictures
from kiosk.people.model import Person
from ui.tour.stage import Stage
from ui.tour.steps import Steps, then

FAMILIES = (
    "The Night Owls",
    "The Walrus Family",
    "خانواده‌ی سبیل",
    "Les Moustaches de la cuisine",
    "Die Schnauzbärte vom Empfang, dritte Staffel",
    "Three and a Half Dalís",
)
COLORS = ("#BF3A2C", "#E2A72E", "#1F6B66", "#6A4C93", "#386641", "#BC6C25")


def booth(stage: Stage) -> Any:
    """What the booth's screens bind."""
    return stage.driver.kiosk.booth


def photo(folder: Path, number: int) -> bytes:
    """A costume as a child would paint it: a face with a mustache, no two alike."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(COLORS[number % len(COLORS)]))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    faces = 1 + number % 4
    for place in range(faces):
        x, y = 320 + 150 * (place - (faces - 1) / 2), 240 + 30 * (place % 2)
        painter.setBrush(QColor("#F1C9A5"))
        painter.drawEllipse(QPointF(x, y), 70, 90)
        painter.setBrush(QColor("#221A14"))
        corners = ((0, 20), (60, 50), (30, 10), (0, 5), (-30, 10), (-60, 50))
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
        painter.drawEllipse(QPointF(x - 22, y - 25), 8, 8)
        painter.drawEllipse(QPointF(x + 22, y - 25), 8, 8)
    painter.end()
    path = folder / "drawn.png"
    image.save(str(path))
    return path.read_bytes()


def voter(stage: Stage) -> Person:
    return stage.person(5)


def contest(stage: Stage, method: Method, entries: int, title: str = "", photos: int = 1) -> int:
    """Open, with so many costumes; one of them of the voter's own team. The only one that is open."""
    house = stage.house
    for each in house.contests.all():
        if each.stage == "open":
            house.contests.close(each.id)
    pictures = Pictures(house.folder.media)
    id_ = house.contests.add(Plan(title or "Best TV family", method=method))
    people = [one for one in house.people.all_active() if one.team != voter(stage).team]
    for number in range(entries):
        kept = tuple(pictures.keep(photo(house.folder.path, number + at), "png") for at in range(photos))
        name = FAMILIES[number % len(FAMILIES)]
        own = number == 1
        kind, owner = ("team", voter(stage).team) if own else ("person", people[number % len(people)].id)
        house.entries.add(EntryDraft(name, kind, owner, kept, True, (id_,)))  # type: ignore[arg-type]
    house.contests.open(id_)
    return id_


def three(stage: Stage) -> None:
    contest(stage, "single", 3)


def tickets(stage: Stage) -> None:
    """A pass at home, while a vote waits for its bearer."""
    stage.home()
    stage.driver.scan(stage.house.people.issue_pass(voter(stage).id, "organizer"))
    stage.driver.find("vote")


def ask(stage: Stage) -> None:
    stage.home()
    stage.settings(identify={**stage.house.event.settings.identify, "contest": "name"})
    booth(stage).enter()
    stage.driver.find("finder")


def pin(stage: Stage) -> None:
    """As a new event asks: the name, then its PIN."""
    stage.house.pins.renew(voter(stage).id, "organizer")
    stage.settings(identify={**stage.house.event.settings.identify, "contest": "pin"})
    booth(stage).enter()
    stage.driver.kiosk.finder.choose(voter(stage).id)
    stage.driver.find("pinEntry")


def showing_a_pass(stage: Stage) -> None:
    stage.settings(identify={**stage.house.event.settings.identify, "contest": "pass"})
    booth(stage).enter()
    stage.driver.wait_until(lambda: booth(stage).asking.step == "pass")


def ballot(method: Method, entries: int) -> Steps:
    def steps(stage: Stage) -> None:
        contest(stage, method, entries)
        open_ballot(stage)

    return steps


def open_ballot(stage: Stage) -> None:
    ask(stage)
    stage.driver.kiosk.finder.choose(voter(stage).id)
    stage.driver.find("check")


def marked(marks: Callable[[int], int]) -> Steps:
    """So many touches, or stars, for each entry by its place."""

    def steps(stage: Stage) -> None:
        view = booth(stage).ballot
        keys = [key_at(view, at) for at in range(view.entries.rowCount())]
        for at, key in enumerate(keys):
            for _ in range(marks(at)):
                view.touch(key)

    return steps


def key_at(view: Any, at: int) -> str:
    rows = view.entries
    role = next(role for role, name in rows.roleNames().items() if bytes(name.data()) == b"key")
    return str(rows.data(rows.index(at, 0), role))


def large(stage: Stage) -> None:
    booth(stage).ballot.lookAt(key_at(booth(stage).ballot, 0))
    stage.driver.find("seeAll")


def check(stage: Stage) -> None:
    booth(stage).check()
    stage.driver.find("cast")


def cast(stage: Stage) -> None:
    booth(stage).cast()
    stage.driver.find("done")


def contests(stage: Stage) -> None:
    """Two open ones; in the second one this voter was already."""
    house = stage.house
    for title in ("Best mustache of the week", "Best team spirit"):
        id_ = house.contests.add(Plan(title, "Costumes"))
        house.entries.add(EntryDraft("The Front Desk", "person", stage.person(2).id, contests=(id_,)))
        house.contests.open(id_)
    house.booth.cast(id_, voter(stage).id, {})
    ask(stage)
    stage.driver.kiosk.finder.choose(voter(stage).id)
    stage.driver.find("contest0")


def interrupted(stage: Stage) -> None:
    stage.driver.scan(stage.code("P"))
    stage.driver.find("keepVoting")


def withdrawn(stage: Stage) -> None:
    marked(lambda at: int(at in (0, 2)))(stage)
    first = stage.house.entries.of(stage.house.booth.open()[0].id)[0]
    stage.house.entries.withdraw(first.id, "The costume tore.")
    stage.driver.find("news")


def refused(why: str) -> Steps:
    def steps(stage: Stage) -> None:
        stage.home()
        house = stage.house
        for each in house.contests.all():
            if each.stage == "open":
                house.contests.close(each.id)
            elif each.stage == "planned":
                house.contests.delete(each.id)
        if why == "later":
            house.contests.add(Plan("Best hat", opens=stage.tools.clock.now() + timedelta(hours=3)))
        if why == "voted":
            contest(stage, "single", 3)
            house.booth.cast(house.booth.open()[0].id, voter(stage).id, {})
            ask(stage)
            stage.driver.kiosk.finder.choose(voter(stage).id)
        else:
            booth(stage).enter()
        stage.driver.find("done")

    return steps


def paper(stage: Stage) -> None:
    stage.home()
    stage.driver.scan(stage.code("B"))
    stage.driver.find("done")


BOOTH: dict[str, Steps] = {
    "mine-vote": then(three, tickets),
    "voter": then(three, ask),
    "voter-pin": pin,
    "voter-pass": showing_a_pass,
    "booth-single": open_ballot,
    "booth-single-chosen": marked(lambda at: int(at == 0)),
    "booth-single-check": check,
    "booth-cast": cast,
    "booth-voted": refused("voted"),
    "booth-approval-60": ballot("approval", 60),
    "booth-approval-chosen": marked(lambda at: int(at in (0, 3, 4, 8))),
    "booth-approval-check": check,
    "booth-star": ballot("star", 7),
    "booth-star-chosen": marked(lambda at: (5, 0, 3, 1, 0, 4, 2)[at]),
    "booth-large-star": large,
    "booth-star-check": then(lambda stage: booth(stage).ballot.lookAt(""), check),
    "booth-ranked": then(ballot("ranked", 6), marked(lambda at: int(at in (0, 3, 4)))),
    "booth-large": large,
    "booth-interrupted": then(lambda stage: booth(stage).ballot.lookAt(""), interrupted),
    "booth-withdrawn": then(ballot("approval", 4), withdrawn),
    "booth-blank": then(lambda stage: booth(stage).ballot.clear(), check),
    "booth-contests": contests,
    "booth-over": refused("over"),
    "booth-later": refused("later"),
    "booth-paper": paper,
}
