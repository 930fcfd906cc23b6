"""Backups by themselves: made beside the screen, said on the organizer's desk."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.storage.files import write_durably
from tests.playing import inside, pieces
from ui.shell.backup_keeper import BackupKeeper
from ui.tour.stage import Stage


def finished(stage: Stage, keeper: BackupKeeper, state: str) -> None:
    stage.driver.wait_until(lambda: keeper.state == state)
    assert keeper.state == state


def backups(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def test_a_backup_is_made_when_it_is_due(stage: Stage) -> None:
    keeper = stage.driver.kiosk.keeper
    keeper.look()
    pieces(stage)
    stage.clock.skip(601)
    keeper.look()
    finished(stage, keeper, "made")
    assert keeper.at is not None
    assert backups(stage.house.folder.backups)


def test_the_desk_says_how_the_last_one_went(stage: Stage, tmp_path: Path) -> None:
    keeper = stage.driver.kiosk.keeper
    inside(stage)
    assert stage.driver.sees("One is made every ten minutes")
    keeper.now()
    finished(stage, keeper, "made")
    stage.driver.wait_until(lambda: stage.driver.sees("The last one was made at"))
    assert stage.driver.sees("The last one was made at")
    stage.settings(second_backup_place=str(tmp_path / "unplugged"))
    keeper.now()
    finished(stage, keeper, "second")
    stage.driver.wait_until(lambda: stage.driver.sees("the second place did not answer"))
    assert stage.driver.sees("the second place did not answer")


def test_a_failed_backup_is_said_and_logged_without_details(stage: Stage, warnings: list[str]) -> None:
    keeper = stage.driver.kiosk.keeper
    shutil.rmtree(stage.house.folder.backups)
    write_durably(stage.house.folder.backups, b"a file in the way")
    inside(stage)
    keeper.now()
    finished(stage, keeper, "failed")
    stage.driver.wait_until(lambda: stage.driver.sees("The last one failed."))
    assert stage.driver.sees("The last one failed.")
    assert len(warnings) == 1
    assert warnings.pop().startswith("backup: ")


def test_nothing_is_made_before_its_time(stage: Stage) -> None:
    keeper = stage.driver.kiosk.keeper
    keeper.now()
    finished(stage, keeper, "made")
    made = backups(stage.house.folder.backups)
    pieces(stage)
    for seconds in (30, 569):
        stage.clock.skip(seconds)
        keeper.look()
        stage.driver.kiosk.jobs._executor.submit(lambda: None).result()
        assert backups(stage.house.folder.backups) == made, seconds
