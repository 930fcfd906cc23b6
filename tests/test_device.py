"""The device's own settings: a missing or damaged file changes nothing."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from kiosk.answers import Unavailable
from kiosk.device import (
    CameraChoice,
    Device,
    PrinterChoice,
    keep_camera,
    keep_printer,
    pixels_per_mm,
    read_device,
)

IPP = "ipp://10.0.0.7/ipp/print"


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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", CameraChoice()),
        (
            "camera_on = false\ncamera_name = 'Door'\ncamera_mirrored = false",
            CameraChoice(False, "Door", False),
        ),
        ("camera_on = 'no'\ncamera_name = 7\ncamera_mirrored = 1", CameraChoice()),
        ("camera_on = false\ncamera_name = ", CameraChoice()),
    ],
)
def test_the_camera_that_the_file_names(tmp_path: Path, text: str, found: CameraChoice) -> None:
    (tmp_path / "device.toml").write_text(text, "utf-8")
    assert read_device(tmp_path / "device.toml").camera == found


@pytest.mark.parametrize(
    "name", ["", "Webcam 2", 'Sony "α7" \\ 4', "کمرا", "two\nlines\t\x7f", "emoji 📷", "a = b", "]"]
)
def test_a_choice_comes_back_as_it_was_kept(tmp_path: Path, name: str) -> None:
    file = tmp_path / "settings" / "device.toml"
    for choice in (CameraChoice(True, name, False), CameraChoice(False, name, True)):
        keep_camera(file, choice)
        assert read_device(file) == Device(camera=choice)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", PrinterChoice()),
        ("printer = 'Office'", PrinterChoice("Office")),
        ("printer = 'Office'\nprinter_address = 'ipp://10.0.0.7/ipp/print'", PrinterChoice("Office", IPP)),
        ("printer = 7\nprinter_address = true", PrinterChoice()),
        ("printer = 'Office'\nprinter_address = 'file:///etc/passwd'", PrinterChoice("Office")),
        ("[printer]\nname = 'x'", PrinterChoice()),
    ],
)
def test_the_printer_that_the_file_names(tmp_path: Path, text: str, found: PrinterChoice) -> None:
    (tmp_path / "device.toml").write_text(text, "utf-8")
    assert read_device(tmp_path / "device.toml").printer == found


def test_printer_and_camera_are_kept_side_by_side(tmp_path: Path) -> None:
    file = tmp_path / "device.toml"
    keep_camera(file, CameraChoice(False, "Door"))
    keep_printer(file, PrinterChoice("Büro 2", IPP))
    keep_camera(file, CameraChoice(True, "Desk"))
    assert read_device(file) == Device(
        camera=CameraChoice(True, "Desk"), printer=PrinterChoice("Büro 2", IPP)
    )
    keep_printer(file, PrinterChoice())
    assert read_device(file) == Device(camera=CameraChoice(True, "Desk"))


def test_a_table_of_the_same_name_gives_way(tmp_path: Path) -> None:
    file = tmp_path / "device.toml"
    file.write_text("pixels_per_mm = 5.9\n[printer]\nname = 'x'\n", "utf-8")
    keep_printer(file, PrinterChoice("Office"))
    assert read_device(file).printer == PrinterChoice("Office")


def test_what_else_the_file_says_stays(tmp_path: Path) -> None:
    file = tmp_path / "device.toml"
    file.write_text(
        "# our screen lies\npixels_per_mm = 5.9\ncamera_on = true\n[printer]\nname = 'x'\n", "utf-8"
    )
    keep_camera(file, CameraChoice(False, "Door"))
    assert read_device(file) == Device(5.9, CameraChoice(False, "Door"))
    assert "# our screen lies" in file.read_text("utf-8")
    assert tomllib.loads(file.read_text("utf-8"))["printer"] == {"name": "x"}
    assert [path.name for path in tmp_path.iterdir()] == ["device.toml"]


def test_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    file = tmp_path / "device.toml"
    file.write_bytes(b"pixels_per_mm = [\xff")
    keep_camera(file, CameraChoice(name="Door"))
    assert read_device(file) == Device(camera=CameraChoice(name="Door"))


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(Unavailable):
        keep_camera(tmp_path / "file" / "device.toml", CameraChoice())
