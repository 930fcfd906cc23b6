"""The podium from its curtain to the whole list: a contest of our own, with pictures, and those that tie."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.tally.model import TieRule
from kiosk.event.pictures import Pictures
from ui.contest.podium_view import PodiumView
from ui.tour.stage import Stage
from ui.tour.steps import Steps, then, touch

MOVING_MS = 1200
JOY_MS = 3000
PATIENCE = 10
COSTUMES = (
    ("The Addams Family", "#1F6B66", "#E2A72E"),
    ("Al Bundy and all his shoes", "#E2A72E", "#BF3A2C"),
    ("Sesame Street, night shift", "#BF3A2C", "#F7ECD6"),
    ("خانوادهٔ قهوه‌خانهٔ سبیل‌های تابیده", "#F7ECD6", "#1F6B66"),
    ("The Waltons", "#1F6B66", "#F7ECD6"),
)


def on_podium(stage: Stage) -> PodiumView:
    return stage.driver.kiosk.organizer.podium


def scene(stage: Stage) -> str:
    return str(on_podium(stage).scene)


def painted(path: Path, ground: str, coat: str) -> Path:
    """Somebody in a costume, of three shapes."""
    image = QImage(900, 1100, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(coat))
    painter.drawRoundedRect(QRectF(190, 560, 520, 700), 200, 200)
    painter.setBrush(QColor("#EBC9A0"))
    painter.drawEllipse(QRectF(290, 190, 320, 400))
    painter.setBrush(QColor("#221A14"))
    painter.drawPie(QRectF(330, 380, 240, 120), 0, 180 * 16)
    painter.end()
    image.save(str(path))
    return path


def made(stage: Stage, votes: tuple[int, ...], pictured: bool = True, ties: TieRule = "co-winners") -> int:
    """A closed contest in which the costumes got so many votes. Its number."""
    house = stage.house
    id_ = house.contests.add(Plan("Best TV family", "Costumes", ties=ties))
    teams = sorted({one.team for one in house.people.all_active() if one.team})
    for at in range(len(votes)):
        title, *paints = COSTUMES[at % len(COSTUMES)]
        file = painted(house.folder.prints / "painted.png", paints[0], paints[1])
        photos = (Pictures(house.folder.media).keep(file.read_bytes(), "png"),) if pictured else ()
        file.unlink()
        house.entries.add(EntryDraft(title, "team", teams[at % len(teams)], photos, pictured, (id_,)))
    house.contests.open(id_)
    voters = list(house.people.all_active())
    for entry, count in zip(house.entries.of(id_), votes, strict=True):
        for voter in [one for one in voters if one.team != entry.draft.owner][:count]:
            voters.remove(voter)
            house.booth.cast(id_, voter.id, {entry.key: 1})
    house.contests.close(id_)
    return id_


def shown(stage: Stage, contest: int) -> None:
    stage.home()
    stage.organizer()
    on_podium(stage).choose(contest)
    stage.driver.kiosk.admin.go("podium")


def curtain(stage: Stage) -> None:
    shown(stage, made(stage, (6, 4, 3, 2, 1)))
    stage.driver.find("contestTitle")


def suspense(stage: Stage) -> None:
    stage.driver.wait_until(lambda: on_podium(stage).ready)
    touch("goOn")(stage)


def shown_now(stage: Stage) -> None:
    """Whoever cannot wait touches once more; on a slow machine it is there already."""
    stage.driver.wait_until(lambda: on_podium(stage).ready or scene(stage) == "place")
    if scene(stage) == "suspense":
        on_podium(stage).forward()
    stage.driver.wait_until(lambda: scene(stage) == "place", PATIENCE)
    QTest.qWait(MOVING_MS)


def revealed(stage: Stage) -> None:
    suspense(stage)
    shown_now(stage)


def joy(stage: Stage) -> None:
    revealed(stage)
    QTest.qWait(JOY_MS)


def on(stage: Stage) -> None:
    """To the podium, and from there to the list."""
    stage.driver.wait_until(lambda: on_podium(stage).ready)
    touch("goOn")(stage)
    QTest.qWait(JOY_MS)


def tied(stage: Stage) -> None:
    shown(stage, made(stage, (4, 4, 2, 2)))
    revealed(stage)


def tied_first(stage: Stage) -> None:
    joy(stage)


def many(stage: Stage) -> None:
    """Sixty who share the first place, without a picture."""
    shown(stage, made(stage, (0,) * 60, pictured=False))
    joy(stage)


def called_off(stage: Stage) -> None:
    contest = made(stage, (1, 1), pictured=False)
    stage.house.contests.call_off(contest, "The lights went out")
    shown(stage, contest)
    stage.driver.find("toResult")


def withdrawn(stage: Stage) -> None:
    contest = made(stage, (1,), pictured=False)
    for entry in stage.house.entries.of(contest):
        stage.house.entries.withdraw(entry.id, "moved away")
    shown(stage, contest)
    stage.driver.find("toResult")


def lot(stage: Stage) -> None:
    shown(stage, made(stage, (2, 2, 1), pictured=False, ties="declared"))
    stage.driver.find("toResult")


def nobody(stage: Stage) -> None:
    """A new event: no contest at all."""
    stage.organizer()
    stage.driver.kiosk.admin.go("podium")
    stage.driver.find("toResult")


def leaving(stage: Stage) -> None:
    touch("home")(stage)
    stage.driver.find("stay")


def ended(stage: Stage) -> None:
    """As the presenter does, who goes home."""
    touch("finish")(stage)


def off(stage: Stage) -> None:
    """The show in the middle of which the tour goes on is over."""
    contest = stage.house.podium.running()
    assert contest is not None
    on_podium(stage).leave()
    stage.house.podium.end(contest)


PODIUM_NEW: dict[str, Steps] = {
    "podium-nobody": nobody,
    "podium-nobody-left": touch("leave"),
}
PODIUM: dict[str, Steps] = {
    "podium-curtain": curtain,
    "podium-suspense": suspense,
    "podium-third": shown_now,
    "podium-second": revealed,
    "podium-leave": leaving,
    "podium-first": then(touch("stay"), joy),
    "podium-whole": on,
    "podium-list": on,
    "podium-tied": then(ended, tied),
    "podium-tied-first": tied_first,
    "podium-tied-whole": on,
    "podium-many": then(off, many),
    "podium-many-whole": on,
    "podium-many-list": on,
    "podium-called-off": then(ended, called_off),
    "podium-withdrawn": withdrawn,
    "podium-lot": lot,
    "podium-left": touch("leave"),
}
