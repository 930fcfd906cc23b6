"""The device's own settings: a missing or damaged file changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.device import Device, pixels_per_mm, read_device


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pixels_per_mm = 5.9", 5.9),
        ("pixels_per_mm = 4", 4.0),
        ("", None),
        ("pixels_per_mm = 0.5", None),
        ("pixels_per_mm = 400", None),
        ("pixels_per_mm = 'large'", None),
        ("pixels_per_mm = nan", None),
        ("pixels_per_mm = true", None),
        ("pixels_per_mm = [", None),
        ("something_else = 3", None),
    ],
)
def test_what_the_file_says(tmp_path: Path, text: str, found: float | None) -> None:
    file = tmp_path / "device.toml"
    file.write_text(text, "utf-8")
    assert read_device(file) == Device(found)


def test_no_file_and_no_text(tmp_path: Path) -> None:
    assert read_device(tmp_path / "missing.toml") == Device()
    assert read_device(tmp_path) == Device()
    (tmp_path / "device.toml").write_bytes(b"\xff\xfe\x00")
    assert read_device(tmp_path / "device.toml") == Device()


@pytest.mark.parametrize(
    ("setting", "dpi", "expected"),
    [
        (None, 96.0, 96 / 25.4),
        (None, 254.0, 10.0),
        (None, 0.0, 3.78),
        (None, 25.4, 3.78),
        (None, 2540.0, 3.78),
        (None, float("nan"), 3.78),
        (5.9, 96.0, 5.9),
        (5.9, 0.0, 5.9),
    ],
)
def test_the_setting_overrules_a_screen_and_a_screen_that_lies_is_not_believed(
    setting: float | None, dpi: float, expected: float
) -> None:
    assert pixels_per_mm(Device(setting), dpi) == pytest.approx(expected)
