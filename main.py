"""Handlebar: composition root and command line. Thin: each command lives in the room it belongs to."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.tools import Tools

# name -> (module with `main(argv, tools) -> int`, what it does)
COMMANDS = {
    "demo": ("ui.shell.command", "make a filled sample event and open it"),
    "open": ("ui.shell.command", "open an event: the kiosk itself"),
    "tour": ("ui.shell.command", "drive the program through every screen and keep the pictures"),
    "new": ("kiosk.event.command", "make a new event folder"),
    "pin": ("kiosk.event.command", "set a new organizer PIN at this machine"),
    "people": ("kiosk.people.command", "import or export the roster"),
    "hunt": ("kiosk.hunt.command", "make pieces with their sheet; list the missing ones"),
    "awards": ("kiosk.awards.command", "make the certificates of all awards"),
    "scan": ("kiosk.scanning.command", "read codes from pictures and videos"),
    "contest": ("kiosk.contest.command", "count a contest that is closed"),
    "tally": ("kiosk.contest.command", "count published ballots anew, by any method"),
    "videos": ("kiosk.videos.command", "bring in films, say whether they play here"),
    "verify": ("kiosk.draw.command", "check a draw by its published files"),
    "backup": ("kiosk.event.command", "write a verified backup"),
    "restore": ("kiosk.event.command", "bring a backup back into a new folder"),
    "bench": ("bench.command", "measure how fast everything is, beside others"),
    "doctor": ("ui.doctor.command", "say whether everything is well, and what to do"),
}


def main(argv: list[str]) -> int:
    if not argv or argv[0] in ("-h", "--help", "help"):
        print("Usage: ./run COMMAND [--help]\n")
        for name, (_, summary) in COMMANDS.items():
            print(f"  {name:<8} {summary}")
        return 0 if argv else 2
    if argv[0] not in COMMANDS:
        print(f"There is no command {argv[0]!r}. ./run --help lists them.", file=sys.stderr)
        return 2
    command = import_module(COMMANDS[argv[0]][0])
    return int(command.main(argv, _tools(argv[0])))


def _tools(command: str) -> Tools:
    """A doctor works also where the program is too ill for its own tools."""
    if command == "doctor":
        from ui.doctor.first_aid import tools_at_hand

        return tools_at_hand()
    from ui.shell.tools import system_tools

    return system_tools()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
