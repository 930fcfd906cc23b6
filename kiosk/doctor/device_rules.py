"""Findings about what is plugged in: screen, fonts, camera, printer, video, sound."""

from __future__ import annotations

from kiosk.device import Device, pixels_per_mm
from kiosk.doctor.facts import (
    Camera,
    CameraFacts,
    FontFacts,
    PrinterFacts,
    Sample,
    ScreenFacts,
    SoundFacts,
    VideoFacts,
)
from kiosk.doctor.model import Finding
from kiosk.printer import said
from kiosk.words import Sentence

FAMILIES = ("Lalezar", "Vazirmatn")
SMALLEST = (800, 1280)
LEAST_HERTZ = 30
SQUARE_ENOUGH = 1.2
NEAREST, FARTHEST = 2.0, 20.0
NO_SCREEN = frozenset({"offscreen", "minimal", ""})


def screen(facts: ScreenFacts) -> list[Finding]:
    if facts.platform in NO_SCREEN:
        what = Sentence("Doctor", "There is no screen here.")
        to_do = Sentence("Doctor", "Look again at the kiosk's own screen: ./run doctor")
        return [Finding("screen", "no-screen", "look", what, to_do, seen=False)]
    return [_size(facts), _measure(facts), *_refresh(facts), _touch(facts)]


def _size(facts: ScreenFacts) -> Finding:
    shown = (facts.width, facts.height)
    what = Sentence("Doctor", "The screen has %L1 by %L2 pixels.", shown)
    if tuple(sorted(shown)) < SMALLEST or min(shown) < SMALLEST[0] or max(shown) < SMALLEST[1]:
        to_do = Sentence("Doctor", "Handlebar needs 1280 by 800. Choose more in the display settings.")
        return Finding("screen", "small", "wrong", what, to_do)
    return Finding("screen", "size", "ok", what)


def _measure(facts: ScreenFacts) -> Finding:
    if facts.set is not None:
        what = Sentence("Doctor", "%1 pixels a millimetre, as device.toml says.", (f"{facts.set:.2f}",))
        return Finding("screen", "density-set", "ok", what)
    if not _believable(facts):
        what = Sentence(
            "Doctor",
            "The screen says it is %L1 by %L2 mm. That cannot be, so sizes are guessed.",
            (round(facts.width_mm), round(facts.height_mm)),
        )
        to_do = Sentence(
            "Doctor",
            "Measure the width of the picture and write into %1: pixels_per_mm = %2 / WIDTH IN MM",
            (facts.settings, str(facts.width)),
        )
        return Finding("screen", "density-lies", "look", what, to_do)
    scale = pixels_per_mm(Device(), facts.width / facts.width_mm * 25.4)
    values = (round(facts.width_mm), round(facts.height_mm), f"{scale:.2f}")
    what = Sentence("Doctor", "It is %L1 by %L2 mm large: %3 pixels a millimetre.", values)
    return Finding("screen", "density", "ok", what)


def _believable(facts: ScreenFacts) -> bool:
    if facts.width_mm <= 0 or facts.height_mm <= 0:
        return False
    across, down = facts.width / facts.width_mm, facts.height / facts.height_mm
    square = max(across, down) <= SQUARE_ENOUGH * min(across, down)
    return square and NEAREST <= across <= FARTHEST


def _refresh(facts: ScreenFacts) -> list[Finding]:
    if facts.refresh >= LEAST_HERTZ:
        return []
    what = Sentence("Doctor", "The screen draws %L1 pictures a second.", (round(facts.refresh),))
    to_do = Sentence("Doctor", "Choose 60 Hz in the display settings, or use another cable.")
    return [Finding("screen", "slow", "look", what, to_do)]


def _touch(facts: ScreenFacts) -> Finding:
    if facts.touch:
        return Finding("screen", "touch", "ok", Sentence("Doctor", "It can be touched."))
    what = Sentence("Doctor", "No touch screen was found. A mouse works as well.")
    to_do = Sentence("Doctor", "If it is one: plug in its USB cable, too.")
    return Finding("screen", "no-touch", "look", what, to_do)


def fonts(facts: FontFacts) -> list[Finding]:
    missing = [family for family in FAMILIES if family not in facts.families]
    bad = sorted({sample.language for sample in facts.samples if _is_bad(sample)})
    to_do = Sentence("Doctor", "Bring back the folder assets/fonts of the program: git checkout assets/fonts")
    if missing:
        what = Sentence("Doctor", "A font of ours does not load: %1", (", ".join(missing),))
        return [Finding("fonts", "missing", "wrong", what, to_do)]
    if bad:
        what = Sentence("Doctor", "Not every letter is drawn in: %1", (", ".join(bad),))
        return [Finding("fonts", "tofu", "wrong", what, to_do)]
    what = Sentence("Doctor", "Both fonts draw the letters of all four languages.")
    return [Finding("fonts", "fonts", "ok", what)]


def _is_bad(sample: Sample) -> bool:
    return bool(sample.tofu or sample.strangers or not sample.ink)


def camera(facts: CameraFacts) -> list[Finding]:
    if not facts.backend:
        what = Sentence("Doctor", "The part of Qt that reads cameras cannot be loaded.")
        return [Finding("camera", "no-backend", "look", what, _media_packages(), seen=False)]
    if not facts.cameras:
        what = Sentence("Doctor", "There is no camera. A USB scanner and typed codes do without.")
        return [Finding("camera", "none", "ok", what)]
    return [_one_camera(one) for one in facts.cameras]


def _one_camera(one: Camera) -> Finding:
    if one.first is None:
        what = Sentence("Doctor", "The camera “%1” gave no picture within 3 seconds.", (one.name,))
        to_do = Sentence(
            "Doctor",
            "Close other programs that use it, plug it in again, and check its cover.",
        )
        return Finding("camera", "silent", "wrong", what, to_do)
    values = (one.name, one.width, one.height, one.first)
    what = Sentence("Doctor", "“%1” sees: %L2 by %L3 pixels after %L4 ms. No picture was kept.", values)
    return Finding("camera", "sees", "ok", what)


def printer(facts: PrinterFacts) -> list[Finding]:
    if facts.chosen:
        return [_chosen_printer(facts)]
    if not facts.printers:
        what = Sentence("Doctor", "There is no printer. Papers are PDF files in the event's folder prints.")
        to_do = (
            Sentence("Doctor", "Print them elsewhere, or add a printer in the system's settings.")
            if facts.service
            else Sentence("Doctor", "Print them elsewhere, or type: sudo apt-get install -y cups")
        )
        return [Finding("printer", "none", "look", what, to_do)]
    what = Sentence("Doctor", "No printer is chosen. Papers are PDF files in the event's folder prints.")
    to_do = Sentence("Doctor", "Choose one in organizer mode, under Printing.")
    return [Finding("printer", "not-chosen", "look", what, to_do, mend="printing")]


def _chosen_printer(facts: PrinterFacts) -> Finding:
    """In the words of the print queue: a person reads the same everywhere."""
    if facts.trouble:
        why, to_do = said.advice(facts.trouble)
        return Finding("printer", facts.trouble, "wrong", why, to_do, mend="printing")
    what = Sentence("Doctor", "The printer “%1” is ready.", (facts.chosen,))
    return Finding("printer", "ready", "ok", what)


def video(facts: VideoFacts) -> list[Finding]:
    if not facts.backend:
        what = Sentence("Doctor", "The part of Qt that plays videos cannot be loaded.")
        return [Finding("video", "no-backend", "wrong", what, _media_packages())]
    if facts.shown < facts.made or not facts.made:
        what = Sentence("Doctor", "Of %L1 frames of a test video, %L2 came out.", (facts.made, facts.shown))
        return [Finding("video", "frames", "wrong", what, _media_packages())]
    what = Sentence("Doctor", "A test video plays: all %Ln frames came out.", n=facts.made)
    if facts.av1 == 0:
        to_do = Sentence("Doctor", "AV1 videos do not play here; save yours as H.264 (MP4).")
        return [Finding("video", "plays", "ok", what, to_do)]
    return [Finding("video", "plays", "ok", what)]


def sound(facts: SoundFacts) -> list[Finding]:
    if facts.card and facts.outputs:
        return [Finding("sound", "sound", "ok", Sentence("Doctor", "Sound can be played."))]
    what = Sentence("Doctor", "There is no sound. All that is heard is also seen.")
    to_do = Sentence("Doctor", "Plug in loudspeakers if you want the bell and the cheer.")
    return [Finding("sound", "none", "ok", what, to_do)]


def _media_packages() -> Sentence:
    return Sentence("Doctor", "Type: %1", ("sudo apt-get install -y libpulse0 libegl1 libgl1",))
