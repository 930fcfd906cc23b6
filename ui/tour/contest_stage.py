"""Contests to look at: costumes with drawn photos, plans of every kind, and who may judge."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kiosk.contest.model import Criterion, EntryDraft, Plan
from kiosk.event.pictures import Pictures
from ui.tour.stage import Stage

TITLES = (
    "The Addams Family",
    "The Simpsons",
    "The Brady Bunch",
    "The Flintstones",
    "Three and a half men",
    "خانواده‌ی سبیل‌ها",
    "Die Familie Müller-Lüdenscheidt aus dem dritten Stock",
    "Les Mousquetaires",
)
CRITERIA = (
    Criterion(1, "The idea", 3),
    Criterion(2, "How it is made", 2),
    Criterion(3, "On the stage", 1, 5),
)


def photo(stage: Stage, number: int, upright: bool = False) -> str:
    """A picture of a family in front of a curtain, each another one."""
    wide, high = (600, 800) if upright else (800, 600)
    picture = QImage(wide, high, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(picture.rect(), QColor.fromHsv(number * 47 % 360, 90, 200))
    painter.setPen(Qt.PenStyle.NoPen)
    for at in range(3 + number % 3):
        x, size = wide * (at + 1) / (4 + number % 3), 60 + (number * 31 + at * 17) % 50
        painter.setBrush(QColor.fromHsv((number * 71 + at * 60) % 360, 160, 110))
        painter.drawRoundedRect(QRectF(x - size, high * 0.55, size * 2, high), 40, 40)
        painter.setBrush(QColor(238, 203, 173))
        painter.drawEllipse(QPointF(x, high * 0.45), size * 0.8, size)
        painter.setBrush(QColor(34, 26, 20))
        painter.drawEllipse(QPointF(x, high * 0.45 + size * 0.3), size * 0.5, size * 0.14)
    painter.end()
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(made, "JPG")  # type: ignore[call-overload]
    return Pictures(stage.house.folder.media).keep(bytes(made.data().data()), "jpg")


def planned(stage: Stage, title: str, entries: int = 8, photos: bool = True, **plan: object) -> int:
    """A contest of so many costumes, by teams that exist first; every third one without a photo."""
    made = stage.house.contests.add(Plan(title, **plan))  # type: ignore[arg-type]
    for number in range(entries):
        digests = (
            (photo(stage, number), photo(stage, number + 40, True)) if photos and number % 3 != 2 else ()
        )
        owner = f"Team {number + 1}"
        draft = EntryDraft(TITLES[number % len(TITLES)], "team", owner, digests, bool(digests), (made,))
        stage.house.entries.add(draft)
    return made


def opened(stage: Stage, title: str, entries: int = 8, photos: bool = True, **plan: object) -> int:
    made = planned(stage, title, entries, photos, closes=soon(stage), **plan)
    stage.house.contests.open(made)
    return made


def soon(stage: Stage) -> datetime:
    """In some hours, on the hour."""
    now = stage.clock.now() + timedelta(hours=5)
    return now.replace(minute=0, second=0, microsecond=0)


def voted(stage: Stage, contest: int, many: int) -> None:
    """By the first of the list, each for another one."""
    keys = [one.key for one in stage.house.entries.of(contest)]
    people = (one for one in stage.house.people.all_active())
    for number, person in zip(range(many), people, strict=False):
        stage.house.booth.cast(contest, person.id, {keys[number % 3 if number % 7 else 0]: 1})


def judged(stage: Stage, contest: int) -> str:
    """The first of the list who may judge here; with a PIN. Returns the person."""
    person = stage.person(5).id
    stage.house.judging.name(contest, person)
    return person


def revealed(stage: Stage, contest: int) -> None:
    stage.house.contests.close(contest)
    stage.house.podium.begin(contest)
    shown = stage.house.podium.at(contest)
    while shown.step < shown.last:
        shown = stage.house.podium.forward(contest)
