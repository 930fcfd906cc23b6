"""After a draw: prizes handed over and taken back, slips and list, the published folder on a stick."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.draw.model import Prize
from kiosk.places import Place
from tests.playing import inside, person, screen
from tests.ui_admin.lists import covered, plugged
from ui.admin.draw.after_panels import AfterPanels
from ui.tour import drawing
from ui.tour.stage import Stage

NAMES = ("Ana Pires", "Bob Smith", "Cyd Okoro")
PRIZES = (Prize("Coffee mug", 2), Prize("A day off"))


@pytest.fixture
def drawn(stage: Stage) -> Stage:
    """Three winners of one draw; the organizer is on the desk."""
    for name in NAMES:
        stage.house.corrections.grant(person(stage, name), "HELP", 1, "carried the boxes")
    drawing.drawn(stage, prizes=PRIZES)
    inside(stage)
    return stage


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


def after(stage: Stage) -> AfterPanels:
    panels: AfterPanels = stage.driver.kiosk.organizer.admin.panels.draw._after
    return panels


def opened(stage: Stage, *, last: bool = True) -> None:
    """The past draw, by touch, from the desk."""
    if screen(stage) == "admin":
        stage.driver.touch("draws")
    stage.driver.kiosk.admin.panels.draw._list.open(str(stage.house.draws.past()[-1 if last else 0].id))
    stage.driver.wait_until(lambda: screen(stage) == "after")


def lines(stage: Stage, kind: str) -> list[dict[str, object]]:
    rows = stage.house.store.query("SELECT detail FROM journal WHERE kind = ? ORDER BY number", (kind,))
    return [json.loads(row["detail"]) for row in rows]


def waiting(stage: Stage) -> int:
    return len(stage.house.handover.unclaimed())


def test_the_desk_says_what_waits_and_one_is_ticked_off(drawn: Stage) -> None:
    assert drawn.driver.reads("3 prizes wait for their winners.")
    drawn.driver.touch("mend", within="prizeFact")
    assert screen(drawn) == "after" and drawn.driver.reads("3 prizes wait")
    first = drawn.house.handover.unclaimed()[0]
    drawn.driver.touch_text(drawn.house.draw_names.full(first.draw, first.seat.person))
    assert drawn.driver.reads("2 prizes wait for their winners.")
    assert waiting(drawn) == 2
    drawn.driver.touch("action")
    assert drawn.driver.reads("3 prizes wait for their winners.")
    assert waiting(drawn) == 3
    drawn.driver.touch("back")
    assert screen(drawn) == "admin"


def test_ticked_off_by_mistake_and_only_those_that_wait(drawn: Stage) -> None:
    opened(drawn)
    (one, *_) = drawn.house.handover.unclaimed()
    name = drawn.house.draw_names.full(one.draw, one.seat.person)
    drawn.driver.touch_text(name)
    drawn.driver.find_text("Handed over")
    drawn.clock.skip(11)
    drawn.driver.touch("onlyWaiting")
    drawn.driver.wait_until(lambda: not any(drawn.driver._texts("Handed over")))
    drawn.driver.wait_until(lambda: not drawn.driver.sees(name))
    assert not drawn.driver.sees(name)
    drawn.driver.touch("onlyWaiting")
    drawn.driver.touch_text(name)
    drawn.driver.touch("leaveIt")
    drawn.driver.wait_until(lambda: not covered(drawn))
    assert waiting(drawn) == 2
    drawn.driver.touch_text(name)
    drawn.driver.touch("takeBack")
    drawn.driver.wait_until(lambda: not covered(drawn))
    assert waiting(drawn) == 3
    seat = one.seat.number
    assert [line["seat"] for line in lines(drawn, "prize-handed") + lines(drawn, "prize-taken-back")] == [
        seat
    ] * 2
    drawn.driver.touch("back")
    assert screen(drawn) == "draws"
    opened(drawn)
    assert after(drawn)._list.rows.rowCount() == 3
    drawn.home()
    assert after(drawn)._list.rows.rowCount() == 0


@pytest.mark.faults
def test_of_all_draws_only_what_waits(drawn: Stage) -> None:
    for each in drawn.house.handover.unclaimed():
        drawn.house.handover.hand_over(each.draw.id, each.seat.number)
    drawn.driver.wait_until(lambda: not drawn.driver.has("prizeFact"))
    assert not drawn.driver.has("prizeFact")
    drawing.drawn(drawn, title="The prize of the day", prizes=(Prize("Chocolate"),))
    assert drawn.driver.reads("One prize waits for its winner.")
    drawn.driver.touch("mend", within="prizeFact")
    assert drawn.driver.reads("Chocolate") and drawn.driver.sees("The prize of the day")
    assert after(drawn)._list.rows.rowCount() == 1


@pytest.mark.faults
def test_slips_and_list_are_made(drawn: Stage) -> None:
    opened(drawn)
    drawn.driver.touch("papers")
    for button, name in (("makeSheet", "DRAW-1-winners.pdf"), ("makeSlips", "DRAW-1-slips.pdf")):
        drawn.driver.touch(button)
        assert drawn.driver.reads(name)
        drawn.driver.touch("wonderful")
        drawn.driver.wait_until(lambda: not covered(drawn))
        assert (drawn.house.folder.prints / name).read_bytes().startswith(b"%PDF")
    drawn.driver.touch("back")
    assert screen(drawn) == "after"


def publishing(stage: Stage, *places: Place) -> None:
    plugged(stage, *places)
    opened(stage)
    stage.driver.touch("publish")


def chosen(stage: Stage, stick: Path) -> None:
    stage.driver.touch("choosePlace")
    stage.driver.touch_text(stick.name)
    assert screen(stage) == "publish"


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.faults
def test_published_by_touch_and_checked_by_the_checker_in_it(drawn: Stage, stick: Path) -> None:
    publishing(drawn, Place("stick", stick, stick.name))
    chosen(drawn, stick)
    assert drawn.driver.reads("It is published.")
    (name,) = left_in(stick)
    assert name.startswith("DRAW-1-") and drawn.driver.sees(name)
    files = left_in(stick / name)
    wanted = {"entries.txt", "record.txt", "sheet.txt", "check_draw.py", "sheet.pdf", "winners.pdf"}
    assert wanted < set(files) and len([one for one in files if one.startswith("how-to-check-")]) == 4
    order = [sys.executable, "check_draw.py", "entries.txt", "record.txt", "HD1:X"]
    order[-1] = (stick / name / "sheet.txt").read_text().strip()
    checked = subprocess.run(order, cwd=stick / name, capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout.split()[:1]) == (0, ["OK"]), checked.stdout
    assert lines(drawn, "draw-published") == [{"draw": "DRAW-1"}]


@pytest.mark.faults
def test_a_draw_that_was_called_off_is_published_too(drawn: Stage, stick: Path) -> None:
    drawing.called_off(drawn)
    plugged(drawn, Place("stick", stick, stick.name))
    opened(drawn)
    assert drawn.driver.reads("The fire alarm rang.") and drawn.driver.sees("Called off")
    assert not drawn.driver.has("papers")
    drawn.driver.touch("publish")
    drawn.driver.find("choosePlace")
    assert drawn.driver.reads("why the draw was called off")
    chosen(drawn, stick)
    assert drawn.driver.reads("It is published.")
    (name,) = left_in(stick)
    assert name.startswith("DRAW-2-")
    assert "reason: The fire alarm rang.\n" in (stick / name / "aborted.txt").read_text()


def test_a_stick_pulled_while_nothing_comes_back_from_it(drawn: Stage, stick: Path) -> None:
    """The writer hangs, as in a dead disk; the screen does not."""
    publishing(drawn, Place("stick", stick, stick.name))
    chosen(drawn, stick)
    job = after(drawn)._publish._job
    assert job is not None and job._process.pid
    os.kill(job._process.pid, signal.SIGSTOP)
    shutil.rmtree(stick)
    pulled = time.monotonic()
    assert drawn.driver.reads("This place is gone, so nothing was written.")
    assert time.monotonic() - pulled < 3
    assert drawn.driver.sees("The draw is safe on the kiosk.")
    drawn.driver.touch("dismiss")
    stick.mkdir()
    chosen(drawn, stick)
    assert drawn.driver.reads("It is published.")
    assert len(left_in(stick)) == 1 and len(lines(drawn, "draw-published")) == 1


@pytest.mark.faults
def test_a_stick_that_is_gone_before_it_is_written(drawn: Stage, stick: Path) -> None:
    publishing(drawn, Place("stick", stick, stick.name))
    drawn.driver.touch("choosePlace")
    drawn.driver.find_text(stick.name)
    shutil.rmtree(stick)
    after(drawn)._publish._files.choose(str(stick))
    pulled = time.monotonic()
    assert drawn.driver.reads("This place is gone, so nothing was written.")
    assert time.monotonic() - pulled < 3
    assert not after(drawn)._publish._watch.isActive()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A stick with room for hardly anything."""
    folder = tmp_path / "SMALL"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("only root may plug in a small stick here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.faults
def test_a_full_stick_keeps_nothing_half_written(drawn: Stage, small: Path) -> None:
    publishing(drawn, Place("stick", small, small.name))
    chosen(drawn, small)
    assert drawn.driver.reads("There is not enough room in this place, so nothing was written.")
    assert (left_in(small), lines(drawn, "draw-published")) == ([], [])


@pytest.mark.faults
def test_stopped_by_touch(drawn: Stage, stick: Path) -> None:
    publishing(drawn, Place("stick", stick, stick.name))
    chosen(drawn, stick)
    job = after(drawn)._publish._job
    assert job is not None and job._process.pid
    os.kill(job._process.pid, signal.SIGSTOP)
    drawn.driver.touch("cancel")
    drawn.driver.wait_until(lambda: not covered(drawn))
    assert (after(drawn)._publish._job, left_in(stick), lines(drawn, "draw-published")) == (None, [], [])
    with pytest.raises(ProcessLookupError) as gone:
        for _ in range(200):
            job._process.join(0.01)
            os.kill(job._process.pid, 0)
    assert gone.value.errno == errno.ESRCH


def test_a_record_that_was_changed_is_not_handed_out(drawn: Stage, stick: Path) -> None:
    publishing(drawn, Place("stick", stick, stick.name))
    with drawn.house.store.transaction("organizer") as tx:
        for row in tx.query("SELECT name FROM sqlite_schema WHERE type = 'trigger'"):
            tx.execute(f"DROP TRIGGER {row['name']}")
        tx.execute("UPDATE draw_file SET text = replace(text, 'win: 1 1 ', 'win: 1 2 ')")
    drawn.driver.touch("choosePlace")
    drawn.driver.touch_text(stick.name)
    assert drawn.driver.reads("was changed outside this program")
    assert left_in(stick) == []
