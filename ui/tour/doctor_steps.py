"""The steps to the doctor's screen, with findings that are the same on every machine."""

from __future__ import annotations

from typing import cast

from kiosk.doctor import rules
from kiosk.doctor.facts import (
    BackupFacts,
    Camera,
    CameraFacts,
    DatabaseFacts,
    DiskFacts,
    Facts,
    PrinterFacts,
    ScreenFacts,
    VideoFacts,
)
from kiosk.doctor.model import Topic
from ui.admin.doctor.doctor_view import DoctorView
from ui.tour import steps
from ui.tour.stage import Stage
from ui.tour.steps import Steps

HEALTHY: dict[Topic, Facts] = {
    "disk": DiskFacts(82_345_000_000, 250_000_000_000, "ext4", "", (3.8, 4.1, 5.4)),
    "database": DatabaseFacts("3.40.1", ""),
    "screen": ScreenFacts("xcb", 1920, 1080, 0, 0, 60, True, None, "~/.config/handlebar/device.toml"),
    "camera": CameraFacts(True, (Camera("Brio 100", 12, 1280, 720, 340),)),
    "video": VideoFacts(True, 12, 12, 0),
}
ILL: dict[Topic, Facts] = {
    "backup": BackupFacts(None, "missing"),
    "printer": PrinterFacts(True, ("Lobby",), "Lobby", "paper"),
}


def shows(facts: dict[Topic, Facts]) -> Steps:
    def doctor(stage: Stage) -> None:
        stage.organizer()
        view = cast(DoctorView, stage.driver.kiosk.admin.doctor)
        stage.go("doctor")
        view.show({topic: rules.findings(topic, one) for topic, one in facts.items()})
        stage.driver.find("again")

    return doctor


DOCTOR: dict[str, Steps] = {
    "doctor": shows(HEALTHY),
    "doctor-wrong": shows({**HEALTHY, **ILL}),
    "doctor-desk": steps.touch("back"),
}
