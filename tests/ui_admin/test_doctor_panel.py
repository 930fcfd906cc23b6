"""Is everything well, asked at the organizer's desk."""

from __future__ import annotations

import shutil

import pytest

from kiosk.doctor.facts import BackupFacts, DiskFacts
from kiosk.doctor.rules import findings
from tests.playing import inside, screen
from ui.admin.doctor import doctor_view
from ui.tour.stage import Stage


@pytest.fixture(autouse=True)
def at_few_things(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it is looked at in tests/ui_doctor."""
    monkeypatch.setattr(doctor_view, "LOOKED_AT", ("disk", "backup", "fonts"))


def test_the_desk_leads_to_everything_that_was_looked_at_and_can_be_mended(stage: Stage) -> None:
    inside(stage)
    stage.driver.touch("doctor")
    assert screen(stage) == "doctor"
    view = stage.driver.kiosk.admin.doctor
    stage.driver.wait_until(lambda: not view.running)
    assert view.done == view.total
    assert view.findings.rowCount() >= view.total
    assert stage.driver.reads("There is no backup yet.")
    assert stage.driver.reads("Both fonts draw the letters of all four languages.")
    stage.driver.touch("mend")
    assert stage.driver.reads("The newest backup is 0 minutes old.")
    assert not stage.driver.has("mend")
    stage.driver.touch("back")
    assert screen(stage) == "admin"


def test_what_is_wrong_stands_on_the_desk_in_words(stage: Stage) -> None:
    view = stage.driver.kiosk.admin.doctor
    inside(stage)
    stage.driver.wait_until(lambda: view.findings.rowCount() > 0)
    view.show({"disk": findings("disk", DiskFacts(0, 0, "", "ENOSPC"))})
    assert stage.driver.reads("The disk is full. Nothing can be saved. Make room: a week needs 500 MB.")
    assert (view.wrong, view.worthALook) == (1, 0)
    stage.driver.kiosk.shell.speak("de")
    assert stage.driver.reads("Die Festplatte ist voll.")
    stage.go("doctor")
    view.show({"backup": findings("backup", BackupFacts(None, "missing"))})
    stage.driver.kiosk.shell.speak("fr")
    assert stage.driver.reads("Il n’y a pas encore de sauvegarde.")


def test_commands_keep_their_direction_in_persian() -> None:
    assert doctor_view.readable("بنویس: ./run backup EVENT") == "بنویس: \u2066./run backup EVENT\u2069"
    assert doctor_view.readable("(ext4، xfs).") == "(\u2066ext4\u2069، \u2066xfs\u2069)."
    assert doctor_view.readable("Type: ./run doctor") == "Type: ./run doctor"


@pytest.mark.faults
def test_stop_ends_the_look(stage: Stage) -> None:
    view = stage.driver.kiosk.admin.doctor
    inside(stage)
    stage.driver.kiosk.admin.go("doctor")
    assert view.running
    view.cancel()
    assert not view.running
    view.look()
    stage.driver.wait_until(lambda: not view.running)
    assert view.done == view.total


def test_a_folder_that_went_away_is_said_and_not_raised(stage: Stage) -> None:
    inside(stage)
    view = stage.driver.kiosk.admin.doctor
    stage.driver.wait_until(lambda: view.findings.rowCount() > 0)
    shutil.rmtree(stage.house.folder.backups)
    view.glance()
    stage.driver.wait_until(lambda: view.worthALook > 0)
    assert screen(stage) == "admin"
