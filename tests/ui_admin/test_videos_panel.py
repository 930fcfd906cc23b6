"""The organizer's videos by touch: brought in, put in order, described, watched, approved, taken back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.places import Place
from kiosk.videos.captions import read_file
from kiosk.videos.importing import Job, bring_in, take
from kiosk.videos.model import About
from tests.playing import inside, person, screen
from tests.ui_admin.lists import covered, plugged
from tests.ui_admin.test_contest_plan import dismissed, hide_keyboard
from tests.videos.films import film
from ui.tour.driver import center
from ui.tour.stage import Stage

PATIENCE = 60.0
SRT = "1\n00:00:00,000 --> 00:00:02,000\nMerci\n"


@pytest.fixture
def stick(tmp_path: Path, stage: Stage) -> Iterator[Path]:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    plugged(stage, Place("stick", folder, "KINGSTON", depth=1))
    yield folder


def panels(stage: Stage) -> Any:
    return stage.driver.kiosk.admin.panels.videos


def messages(stage: Stage, *words: str) -> list[str]:
    return [stage.house.videos.add_message(About(speaker=one, line=f"Thanks, says {one}.")) for one in words]


def brought(stage: Stage, source: Path) -> str:
    (id_,) = take(
        stage.house.videos, bring_in(Job((source,), stage.house.folder.media), lambda percent: None)
    )
    return id_


def names(stage: Stage) -> list[str]:
    return [each.name for each in stage.house.videos.all()]


def to_list(stage: Stage) -> None:
    if not stage.driver.kiosk.admin.inside:
        inside(stage)
    stage.driver.kiosk.admin.go("videos")


def to_page(stage: Stage, id_: str) -> None:
    to_list(stage)
    panels(stage).list.open(id_)
    assert screen(stage) == "video"


def dragged(stage: Stage, name: str, by: int) -> None:
    """A finger takes it, goes there in steps, and lets go. `by`: pixels down."""
    stage.driver.settle()
    start = center(stage.driver.find(name))
    touch = QTest.touchEvent(stage.driver.window, stage.driver._device)
    touch.press(0, start, stage.driver.window).commit()
    for step in range(1, 11):
        QTest.qWait(10)
        at = start + QPoint(0, by * step // 10)
        QTest.touchEvent(stage.driver.window, stage.driver._device).move(0, at, stage.driver.window).commit()
    QTest.qWait(40)
    QTest.touchEvent(stage.driver.window, stage.driver._device).release(0, at, stage.driver.window).commit()
    QTest.qWait(20)


def held(stage: Stage, name: str, until: Callable[[], bool]) -> None:
    """Takes it to the lower edge of the list and holds it there, as a finger trembles, until then."""
    touch, window = stage.driver._device, stage.driver.window
    stage.driver.settle()
    start = center(stage.driver.find(name))
    box = stage.driver.find("videoList")
    low = QPoint(start.x(), box.mapToScene(QPointF(0, box.height() - 4)).toPoint().y())
    QTest.touchEvent(window, touch).press(0, start, window).commit()
    for step in range(1, 6):
        QTest.touchEvent(window, touch).move(0, start + (low - start) * (step / 5), window).commit()
        QTest.qWait(10)
    stage.driver.wait_until(until)
    QTest.touchEvent(window, touch).release(0, low, window).commit()
    QTest.qWait(20)


def test_films_of_a_stick_are_brought_in_and_one_is_converted(stage: Stage, stick: Path) -> None:
    film(stick / "a.mp4", seconds=1.0)
    film(stick / "b.mkv", "av1", seconds=0.5)
    (stick / "c.mp4").write_text("Dear diary", "utf-8")
    (stick / "d.mp4").write_text("gone before it is taken", "utf-8")
    to_list(stage)
    stage.driver.touch("bringIn")
    stage.driver.find("takeAll")
    (stick / "d.mp4").unlink()
    stage.driver.touch("takeAll")
    view = panels(stage).bring
    stage.driver.wait_until(lambda: not view.running, PATIENCE)
    assert (screen(stage), view.total, view.ready, names(stage)) == ("videoimport", 4, 1, ["a.mp4"])
    assert stage.driver.reads("1 of 4 are in the playlist.")
    assert stage.driver.sees("This is not a film") and stage.driver.sees("Plug the stick in again")
    shutil.rmtree(stick)
    stage.driver.touch("convert")
    stay = stage.driver.kiosk.admin._stay
    assert view.converting and not stay.isActive()
    view.stopConverting()
    assert not view.converting and view.ready == 1 and stay.isActive()
    stage.driver.touch("convert")
    stage.driver.wait_until(lambda: not view.converting and view.ready == 2, PATIENCE)
    assert names(stage) == ["a.mp4", "b.mkv"]
    stage.driver.wait_until(lambda: not covered(stage))
    stage.driver.touch("done")
    assert screen(stage) == "videos" and stage.driver.reads("2 videos")
    assert not (stage.house.folder.media / ".incoming").exists()


def test_whoever_stops_an_import_leaves_nothing(stage: Stage, stick: Path) -> None:
    """A film of gigabytes that nobody wants to wait for: a sparse file is one in no time."""
    with (stick / "huge.mp4").open("wb") as file:
        file.truncate(1 << 30)
    to_list(stage)
    panels(stage).bring.bring((stick / "huge.mp4",))
    incoming = stage.house.folder.media / ".incoming"
    stage.driver.wait_until(incoming.exists)
    stage.driver.touch("cancel")
    assert screen(stage) == "videos" and names(stage) == []
    stage.driver.wait_until(lambda: not incoming.exists())
    assert not incoming.exists()


def test_order_by_a_finger_by_keys_and_by_buttons_and_back_again(stage: Stage) -> None:
    messages(stage, "Ana", "Bob", "Cyd")
    to_list(stage)
    height = int(stage.driver.find("grip1").parentItem().parentItem().height())
    dragged(stage, "grip0", height * 3)
    assert names(stage) == ["Bob", "Cyd", "Ana"]
    assert stage.driver.reads("\u2068Ana\u2069 got another place.")
    stage.driver.touch("undo")
    assert names(stage) == ["Ana", "Bob", "Cyd"]
    dragged(stage, "grip1", -height)
    assert names(stage) == ["Bob", "Ana", "Cyd"]
    dragged(stage, "grip1", height // 5)
    assert names(stage) == ["Bob", "Ana", "Cyd"] and screen(stage) == "videos"
    stage.driver.find("videoList").forceActiveFocus()
    stage.driver.find("videoList").setProperty("currentIndex", 2)
    stage.driver.press(Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(stage) == ["Bob", "Cyd", "Ana"]
    stage.driver.press(Qt.Key.Key_Return)
    assert screen(stage) == "video" and panels(stage).video.name == "Cyd"
    stage.driver.touch("later")
    assert names(stage) == ["Bob", "Ana", "Cyd"] and stage.driver.reads("Number 3 of 3")


def test_a_long_list_scrolls_under_the_finger(stage: Stage) -> None:
    messages(stage, *(f"Person {at}" for at in range(12)))
    to_list(stage)
    box = stage.driver.find("videoList")

    def at_the_end() -> bool:
        end = box.property("originY") + box.property("contentHeight") - box.height()
        return bool(box.property("contentY") >= end - 1)

    held(stage, "grip0", at_the_end)
    assert names(stage)[-1] == "Person 0" and names(stage)[0] == "Person 1"
    assert stage.driver.sees("Person 0")


def test_a_message_is_written_switched_off_and_gets_hours_and_a_premiere(stage: Stage) -> None:
    to_list(stage)
    stage.driver.touch("writeMessage")
    hide_keyboard(stage)
    view = panels(stage).words
    stage.driver.type("You are stars")
    view.write("speaker", "Zoë Quill")
    stage.driver.touch("save")
    (video,) = stage.house.videos.all()
    assert (video.about.line, video.about.speaker, screen(stage)) == ("You are stars", "Zoë Quill", "video")
    stage.driver.touch("on")
    assert not stage.house.videos.get(video.id).on and stage.house.videos.playable() == ()
    stage.driver.touch("decide", "times")
    stage.driver.touch("addHours")
    stage.driver.touch("more", "beginsHour")
    assert stage.driver.reads("Past midnight")
    stage.driver.touch("more", "endsHour")
    times = panels(stage).times
    times.movePremiere(QDateTime.currentDateTime().addDays(-1))
    assert stage.driver.reads("This time is over.") and not times.ready
    times.noPremiere()
    times.end(times.begins)
    assert stage.driver.reads("It ends when it begins.") and not times.ready
    times.end(times.begins + 30)
    stage.driver.touch("set", "premiere")
    stage.driver.touch("more", "day")
    stage.driver.touch("save")
    changed = stage.house.videos.get(video.id)
    assert [(each.start, each.end, each.day) for each in changed.hours] == [(time(16), time(16, 30), None)]
    assert changed.premiere is not None and changed.premiere > stage.tools.clock.now()
    assert stage.driver.reads("the lobby is interrupted for it")
    stage.driver.touch("back")
    for words in ("The show times of", "The premiere of", "was switched off.", "was added."):
        assert stage.driver.reads(words)
        stage.driver.touch("undo")
    assert names(stage) == [] and not stage.driver.has("undo")


def test_captions_from_a_file_a_bad_one_and_a_file_to_fill_in(stage: Stage, stick: Path) -> None:
    id_ = brought(stage, film(stick / "a.mp4", seconds=1.0))
    (stick / "a.fr.srt").write_text(SRT, "utf-8")
    (stick / "list.srt").write_text("no captions at all", "utf-8")
    to_page(stage, id_)
    stage.driver.touch("decide", "captions")
    stage.driver.touch("choose-fr")
    stage.driver.touch_text("list.srt")
    dismissed(stage, "No captions were found in this file.")
    stage.driver.touch("choose-fr")
    stage.driver.touch_text("a.fr.srt")
    assert stage.driver.reads("1 caption is shown from now on.")
    (track,) = stage.house.videos.get(id_).tracks
    assert track.language == "fr"
    assert read_file(stage.house.videos.path(track.media)).cues[0].text == "Merci"
    stage.driver.touch("template-de")
    stage.driver.touch_text("KINGSTON")
    assert stage.driver.reads("Write over the dots, then choose it here.")
    assert "00:00:00,000 --> " in (stick / "a.de.srt").read_text("utf-8-sig")
    stage.driver.touch("takeAway-fr")
    assert stage.house.videos.get(id_).tracks == ()


def test_a_recording_is_watched_and_approved_another_declined_and_erased(stage: Stage, stick: Path) -> None:
    videos = stage.house.videos
    file = videos.get(brought(stage, film(stick / "a.mp4", seconds=1.0))).file
    assert file is not None
    videos.undo()
    good = videos.add_recording(person(stage, "Ana Pires"), file, About(speaker="Ana"))
    other = replace(file, media="ab/none.mp4")
    bad = videos.add_recording(person(stage, "Bob Smith"), other, About(speaker="Bob"))
    inside(stage)
    stage.driver.kiosk.admin.go("admin")
    stage.driver.touch("mend", "recordingFact")
    assert screen(stage) == "videos" and panels(stage).list.shelf == "waiting"
    stage.driver.touch_text("Ana")
    view = panels(stage).video
    stage.driver.touch("tryIt")
    stage.driver.wait_until(lambda: view.screening.position > 0, PATIENCE)
    assert view.playing
    stage.driver.touch("approve")
    assert (names(stage), view.playing) == (["Ana"], False)
    stage.driver.touch_text("Bob")
    stage.driver.touch("remove")
    assert panels(stage).list.shelf == "playlist" and bad in [each.id for each in videos.removed()]
    stage.driver.touch("choice-removed")
    stage.driver.touch_text("Bob")
    stage.driver.touch("erase")
    stage.driver.touch("eraseIt")
    assert bad not in [each.id for each in videos.removed()] and videos.get(good).state == "ready"


def test_one_that_did_not_play_is_on_the_desk_says_why_and_is_converted(stage: Stage, stick: Path) -> None:
    videos = stage.house.videos
    id_ = brought(stage, film(stick / "a.webm", "vp8", seconds=0.5))
    videos.skipped(id_, "stalled")
    inside(stage)
    stage.driver.kiosk.admin.go("admin")
    stage.driver.touch("mend", "videoFact")
    stage.driver.touch_text("a.webm")
    assert stage.driver.reads("It stood still for five seconds.")
    stage.driver.touch("convert")
    stage.driver.wait_until(lambda: not panels(stage).video.converting and not videos.troubles(), PATIENCE)
    file = videos.get(id_).file
    assert file is not None and file.media.endswith(".mp4") and file.name == "a.webm"
    videos.path(file.media).unlink()
    stage.driver.wait_until(lambda: not covered(stage))
    stage.driver.touch("tryIt")
    assert stage.driver.reads("Its file is not there any more.")
    assert [each.reason for each in videos.troubles()] == ["missing"]
