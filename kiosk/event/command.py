"""Commands of the event: new, backup, restore, pin."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.answers import Refused
from kiosk.command_line import DONE, WRONG_USE, ended
from kiosk.contest.store import voting_in
from kiosk.event import backups
from kiosk.event.folder import EventFolder
from kiosk.event.opening import create_event, open_event
from kiosk.event.pin import OrganizerPin
from kiosk.event.restoring import restore as restore_event
from kiosk.event.rules import clean_pin
from kiosk.event.store import event_id_in
from kiosk.storage import archive
from kiosk.storage.backup import Backup
from kiosk.tools import Tools
from kiosk.words import Sentence


def main(argv: Sequence[str], tools: Tools) -> int:
    """`argv` begins with the command's name."""
    commands = {"new": new, "backup": backup, "restore": restore, "pin": pin}
    command = commands.get(argv[0]) if argv else None
    if command is None:
        return WRONG_USE
    return ended(lambda: command(argv[1:], tools), tools.words)


def new(argv: Sequence[str], tools: Tools) -> int:
    parser = _parser("new", "Make a new event folder.")
    parser.add_argument("event", type=Path, metavar="EVENT", help="a folder that does not exist yet")
    parser.add_argument("--title", help="what the event is called; the folder's name by default")
    chosen = parser.parse_args(argv)
    title = chosen.event.absolute().name if chosen.title is None else chosen.title
    info = create_event(chosen.event, title, tools.clock, tools.random, areas=tools.areas)
    said = Sentence("Event", "The event “%1” is ready. Its mark is %2.", (info.title, info.id))
    _answer(chosen.json, tools, said, {"event": info.id, "title": info.title, "folder": str(chosen.event)})
    return DONE


def backup(argv: Sequence[str], tools: Tools) -> int:
    parser = _parser("backup", "Write a verified backup of an event into one file, also while it is open.")
    parser.add_argument("event", type=Path, metavar="EVENT")
    parser.add_argument("--to", type=Path, metavar="FOLDER", help="where to; the event's exports by default")
    chosen = parser.parse_args(argv)
    folder = EventFolder(chosen.event)
    goal = chosen.to or folder.exports
    if goal.absolute().is_relative_to(chosen.event.absolute()) and voting_in(folder.database):
        raise Refused(
            Sentence(
                "Event",
                "A vote is open, and a copy beside it would give the next voter away. "
                "Choose a folder elsewhere with --to.",
            )
        )
    order = backups.order_for(folder, event_id_in(folder.database), tools.clock.now(), None)
    made = backups.run(order).backup
    target = goal / made.path.with_suffix(".zip").name
    packed = archive.pack(made, folder.media, target)
    said = Sentence("Event", "The backup was made and read back: %1", (str(packed.path),))
    _answer(chosen.json, tools, said, _facts_of(made, packed))
    return DONE


def restore(argv: Sequence[str], tools: Tools) -> int:
    parser = _parser("restore", "Bring a backup back into a new folder. The old event stays as it is.")
    parser.add_argument("backup", type=Path, metavar="BACKUP", help="a .zip, or a .db from a backups folder")
    parser.add_argument("folder", type=Path, metavar="NEWFOLDER")
    chosen = parser.parse_args(argv)
    info = restore_event(chosen.backup, chosen.folder, tools.clock, areas=tools.areas)
    said = Sentence("Event", "“%1” is back, in %2", (info.title, str(chosen.folder)))
    _answer(chosen.json, tools, said, {"event": info.id, "title": info.title, "folder": str(chosen.folder)})
    return DONE


def pin(argv: Sequence[str], tools: Tools) -> int:
    parser = _parser("pin", "Set a new organizer PIN at this machine. The journal records that it was set.")
    parser.add_argument("event", type=Path, metavar="EVENT")
    chosen = parser.parse_args(argv)
    with open_event(chosen.event, tools.clock, areas=tools.areas) as opened:
        first = _ask(tools, Sentence("Event", "New PIN, 6 digits or more: "))
        again = _ask(tools, Sentence("Event", "The same PIN again: "))
        if clean_pin(first) != clean_pin(again):
            raise Refused(Sentence("Event", "The two were different. Nothing was changed."))
        OrganizerPin(opened.store, tools.clock, tools.random).set(first, actor="command")
    _answer(chosen.json, tools, Sentence("Event", "The new PIN is set."), {"set": True})
    return DONE


def _facts_of(made: Backup, packed: archive.Packed) -> dict[str, str | int]:
    return {
        "file": str(packed.path),
        "size": packed.size,
        "files": packed.files,
        "rows": made.contents.total,
        "journal_head": made.contents.head,
    }


def _parser(name: str, description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"./run {name}", description=description)
    parser.add_argument("--json", action="store_true", help="answer for a program")
    return parser


def _answer(as_json: bool, tools: Tools, sentence: Sentence, facts: Mapping[str, str | int]) -> None:
    print(json.dumps(facts, ensure_ascii=False) if as_json else tools.words.say(sentence))


def _ask(tools: Tools, question: Sentence) -> str:
    """From the keyboard unseen, or a line of what is piped in."""
    if sys.stdin.isatty():
        return getpass.getpass(tools.words.say(question))
    return sys.stdin.readline().rstrip("\n")
