"""Ten files of 2 MB at most; Qt's own words among them."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import qCritical, qWarning

MOST_BYTES = 2_000_000


def test_logs_stop_growing_at_ten_files_of_two_megabytes(log: Path) -> None:
    writer = logging.getLogger("test")
    line = "x" * 9_900
    for number in range(2_400):
        writer.info("%d %s", number, line)
    kept = sorted(log.parent.iterdir())
    assert len(kept) == 10
    assert max(file.stat().st_size for file in kept) <= MOST_BYTES
    assert " 2399 xxx" in log.read_text("utf-8")


def test_qt_is_heard_with_its_level(log: Path) -> None:
    qWarning("the cloth is wet")
    qCritical("the house is on fire")
    written = log.read_text("utf-8")
    assert "WARNING qt the cloth is wet" in written
    assert "ERROR qt the house is on fire" in written


def test_what_a_slot_raised_is_not_written_again_and_no_message_of_an_error_is(log: Path) -> None:
    qWarning("qrc:/ui/hunt/WhoScreen.qml:24: Error: 'Ana Pires'")
    qWarning("qrc:/ui/hunt/WhoScreen.qml:25: Error: Cannot find Ana Pires")
    written = log.read_text("utf-8")
    assert "Pires" not in written
    assert "WhoScreen.qml:24" not in written
    assert "WARNING qt qrc:/ui/hunt/WhoScreen.qml:25: Error" in written


def test_debug_talk_is_not_kept(log: Path) -> None:
    logging.getLogger("test").debug("a very chatty line")
    assert "chatty" not in log.read_text("utf-8")
