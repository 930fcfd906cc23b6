"""Commands that show a window: `open`, `demo`, `tour`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.command_line import ended
from kiosk.tools import Tools
from kiosk.words import LANGUAGES, Sentence


def main(argv: list[str], tools: Tools) -> int:
    return ended(lambda: _run(_parser().parse_args(argv), tools), tools.words)


def _run(options: argparse.Namespace, tools: Tools) -> int:
    match options.command:
        case "open":
            return _open(options.event, tools, _size(options))
        case "demo":
            return _demo(options, tools)
        case _:
            return _tour(options.folder, options, tools)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, summary in (
        ("open", "open an event"),
        ("demo", "make a sample event and open it"),
        ("tour", "pictures"),
    ):
        command = commands.add_parser(name, help=summary)
        command.add_argument(
            "--size", type=_pixels, help="window size, WIDTHxHEIGHT (default: the whole screen)"
        )
        if name == "open":
            command.add_argument("event", type=Path, metavar="EVENT")
        elif name == "demo":
            command.add_argument("--dir", type=Path, help="where the sample event is made (default: ./demo)")
        else:
            command.add_argument("folder", type=Path, metavar="DIR")
            command.add_argument("--language", choices=LANGUAGES, default="en")
            command.add_argument(
                "--text", type=int, choices=(100, 125, 150, 200), default=100, help="percent"
            )
            command.add_argument(
                "--access",
                type=_wishes,
                default=frozenset(),
                metavar="LIST",
                help="what visitors begin with, of contrast,calm,low",
            )
            command.add_argument(
                "--mm", type=float, default=3.78, help="pixels per millimetre (default: 3.78)"
            )
    return parser


def _pixels(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) >= 320 and int(height) >= 320):
        raise argparse.ArgumentTypeError("write it like 1280x800")
    return int(width), int(height)


def _wishes(text: str) -> frozenset[str]:
    from ui.shell.access import WISHES

    wishes = frozenset(text.split(","))
    if not wishes <= set(WISHES):
        raise argparse.ArgumentTypeError(f"choose of {','.join(WISHES)}")
    return wishes


def _size(options: argparse.Namespace) -> tuple[int, int] | None:
    size: tuple[int, int] | None = options.size
    return size


def _open(event: Path, tools: Tools, size: tuple[int, int] | None) -> int:
    from kiosk.house import open_house
    from ui.scanning.camera import QtCameras
    from ui.shell.app import Kiosk, Options
    from ui.shell.application import application
    from ui.shell.logs import keep_logs
    from ui.videos.recording.microphone import QtMicrophones

    house = open_house(event, tools)
    if not (_has_screen() or "QT_QPA_PLATFORM" in os.environ):
        house.close()
        raise Unavailable(
            Sentence("Shell", "There is no screen here."),
            Sentence("Shell", "Start the kiosk from a desktop, or take a tour with ./run tour DIR."),
        )
    application()
    keep_logs(house.folder.logs)
    kiosk = Kiosk(house, tools, Options(size=size, cameras=QtCameras(), microphones=QtMicrophones()))
    code = kiosk.run()
    kiosk.close()
    return code


def _has_screen() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _demo(options: argparse.Namespace, tools: Tools) -> int:
    from kiosk.demo import make_demo

    folder: Path = options.dir or Path("demo")
    if not (folder / "event.db").exists():
        make_demo(folder, tools)
    print(f"The sample event is in {folder}. Organizer: Ctrl+O or five taps top right, PIN 246810.")
    if _has_screen():
        return _open(folder, tools, _size(options) or (1280, 800))
    tour = argparse.Namespace(size=options.size, language="en", text=100, mm=3.78, access=frozenset())
    pictures = folder.parent / f"{folder.name}-tour"
    code = _tour(pictures, tour, tools)
    print(f"There is no screen here. Pictures: {pictures}. Papers (PDF): {folder / 'prints'}.")
    return code


def _tour(folder: Path, options: argparse.Namespace, tools: Tools) -> int:
    if not _has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.shell.app import Options
    from ui.tour.tour import take_tour

    return take_tour(
        folder,
        tools,
        Options(
            size=options.size or (1280, 800),
            pixels_per_mm=options.mm,
            language=options.language,
            text_scale=options.text / 100,
            wishes=options.access,
        ),
    )
