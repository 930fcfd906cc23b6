"""Commands of people: import a roster, export it, as CSV or XLSX."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.answers import Refused, Unavailable
from kiosk.command_line import DONE, REFUSED, ended
from kiosk.event.opening import OpenEvent, open_event
from kiosk.people.encoding import ENCODINGS, known_encoding
from kiosk.people.export import FORMATS, roster_in
from kiosk.people.kinds import MAX_BYTES
from kiosk.people.model import FIELDS, Choices, Plan, Preview, RosterFile
from kiosk.people.roster import parse
from kiosk.people.said import in_words
from kiosk.people.service import People
from kiosk.people.text import key
from kiosk.storage import troubles
from kiosk.storage.files import write_durably
from kiosk.tools import Tools
from kiosk.words import Sentence

FIELD_NAMES = ", ".join(FIELDS).replace("_", "-")


def main(argv: Sequence[str], tools: Tools) -> int:
    """`argv` begins with the command's name."""
    return ended(lambda: _run(argv, tools), tools.words)


def _run(argv: Sequence[str], tools: Tools) -> int:
    chosen = _parser().parse_args(argv[1:])
    return import_people(chosen, tools) if chosen.do == "import" else export_people(chosen, tools)


def import_people(chosen: argparse.Namespace, tools: Tools) -> int:
    """A dry run opens the event for reading alone, so it also works beside a kiosk."""
    data = _read(chosen.file)
    with open_event(chosen.event, tools.clock, areas=tools.areas, writing=not chosen.dry_run) as opened:
        people = _people(opened, tools)
        preview = people.plan(data, _choices(data, chosen))
        if not preview.plan.problems and not chosen.dry_run:
            people.import_roster(preview.plan, "command")
    written = not (preview.plan.problems or chosen.dry_run)
    if chosen.json:
        print(json.dumps(_facts(preview, written, tools), ensure_ascii=False))
    else:
        _show(preview, written, tools)
    return REFUSED if preview.plan.problems else DONE


def _choices(data: bytes, chosen: argparse.Namespace) -> Choices:
    """Columns are named as the file names them, so it is read once before they can be found."""
    first = Choices(chosen.encoding, None, chosen.sheet, chosen.header)
    if not (chosen.columns or chosen.sheet):
        return first
    file = parse(data, first)
    if chosen.sheet and chosen.sheet not in file.sheets:
        raise Refused(Sentence("People", "There is no sheet %1 in this file.", (chosen.sheet,)))
    return replace(first, fields=tuple(_place(file, wish) for wish in chosen.columns))


def _place(file: RosterFile, wish: tuple[str, str]) -> tuple[int, str]:
    header, field = wish
    for at, column in enumerate(file.columns):
        if key(column.header) == key(header):
            return at, field
    raise Refused(Sentence("People", "There is no column %1 in this file.", (header,)))


def export_people(chosen: argparse.Namespace, tools: Tools) -> int:
    with open_event(chosen.event, tools.clock, areas=tools.areas, writing=False) as opened:
        active = [person for team in _people(opened, tools).teams() for person in team.people]
    try:
        write_durably(chosen.file, roster_in(chosen.file.suffix.lower(), active))
    except OSError as error:
        raise troubles.of_files(error) from error
    if chosen.json:
        print(json.dumps({"file": str(chosen.file), "people": len(active)}, ensure_ascii=False))
    else:
        print(tools.words.say(Sentence("People", "%Ln people written.", n=len(active))))
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run people", description="Import or export the roster.")
    commands = parser.add_subparsers(dest="do", required=True, metavar="import|export")
    bring = commands.add_parser("import", help="read people from a CSV or XLSX file; all of it or nothing")
    bring.add_argument("event", type=Path, metavar="EVENT")
    bring.add_argument("file", type=Path, metavar="FILE", help="columns: given name, family name, team ...")
    bring.add_argument("--dry-run", action="store_true", help="say what would happen and write nothing")
    bring.add_argument("--encoding", type=_encoding, help=f"how letters are stored: {', '.join(ENCODINGS)}")
    bring.add_argument("--sheet", help="of a spreadsheet: the sheet with the people")
    bring.add_argument("--header", type=int, metavar="ROW", help="the row that names the columns; 0 for none")
    bring.add_argument(
        "--columns",
        type=_column,
        nargs="+",
        default=(),
        metavar="HEADER=FIELD",
        help=f"{FIELD_NAMES}, or nothing",
    )
    write = commands.add_parser("export", help="write the active people, also while a kiosk is open")
    write.add_argument("event", type=Path, metavar="EVENT")
    write.add_argument("file", type=_written, metavar="FILE.csv|.xlsx")
    for command in (bring, write):
        command.add_argument("--json", action="store_true", help="answer for a program")
    return parser


def _encoding(name: str) -> str:
    known = known_encoding(name)
    if known is None:
        raise argparse.ArgumentTypeError(f"{name!r} is none of {', '.join(ENCODINGS)}")
    return known


def _column(wish: str) -> tuple[str, str]:
    """ "Kostenstelle=team" names a column's field, "Kostenstelle=" leaves it out."""
    header, is_, field = wish.rpartition("=")
    field = field.strip().lower().replace("-", "_")
    if not (header and is_) or field not in ("", *FIELDS):
        raise argparse.ArgumentTypeError(f"{wish!r} is not HEADER=FIELD with a field of: {FIELD_NAMES}")
    return header, field


def _written(name: str) -> Path:
    path = Path(name)
    if path.suffix.lower() not in FORMATS:
        raise argparse.ArgumentTypeError(f"{name!r} ends neither in .csv nor in .xlsx")
    return path


def _people(opened: OpenEvent, tools: Tools) -> People:
    return People(opened.store, opened.event.info.id, opened.event.key, tools.random)


def _read(path: Path) -> bytes:
    """At most one byte more than is allowed: enough to know that it is too much."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise Unavailable(
            Sentence("People", "The file with the people cannot be read."),
            Sentence("People", "Check its name and place, then try again."),
            error.strerror or "",
        ) from error


def _facts(preview: Preview, written: bool, tools: Tools) -> dict[str, object]:
    plan = preview.plan
    return {
        "written": written,
        "encoding": preview.file.encoding,
        "sheet": preview.file.sheet,
        "columns": {column.header: column.field for column in preview.file.columns},
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": len(plan.unchanged),
        "inactive": len(plan.missing),
        "problems": [
            {"row": problem.row, "column": problem.column, "what": tools.words.say(problem.sentence)}
            for problem in plan.problems
        ],
    }


def _show(preview: Preview, written: bool, tools: Tools) -> None:
    for sentence in _about_letters(preview):
        print(tools.words.say(sentence))
    if preview.plan.problems:
        for problem in preview.plan.problems:
            print(in_words(problem, tools.words), file=sys.stderr)
        print(tools.words.say(Sentence("People", "Nothing was changed.")), file=sys.stderr)
        return
    for sentence in _counts(preview.plan):
        print(tools.words.say(sentence))
    if not written:
        print(tools.words.say(Sentence("People", "This was a try. Nothing was changed.")))


def _about_letters(preview: Preview) -> Iterable[Sentence]:
    if preview.file.guessed:
        yield Sentence(
            "People",
            "The letters were read as %1. If names look wrong, choose another with --encoding.",
            (preview.file.encoding,),
        )
    if len(preview.file.sheets) > 1:
        yield Sentence(
            "People", "The sheet %1 was read. Another is chosen with --sheet.", (preview.file.sheet,)
        )
    unused = [column.header for column in preview.file.columns if column.header and not column.field]
    if unused:
        yield Sentence("People", "Columns that are not used: %1", (", ".join(unused),))


def _counts(plan: Plan) -> tuple[Sentence, ...]:
    return (
        Sentence("People", "%Ln new", n=len(plan.new)),
        Sentence("People", "%Ln changed", n=len(plan.changed)),
        Sentence("People", "%Ln as before", n=len(plan.unchanged)),
        Sentence("People", "%Ln no longer in the list, now inactive", n=len(plan.missing)),
    )
