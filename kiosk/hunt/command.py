"""Commands of the hunt: make pieces with their sheet, list those that nobody found."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.command_line import DONE, ended
from kiosk.house import House, open_house
from kiosk.hunt.paper import Drawn, draw_sheet
from kiosk.hunt.pieces import Piece, PlannedPieces
from kiosk.storage.papers import check_place
from kiosk.tools import Tools
from kiosk.words import Sentence


def main(argv: Sequence[str], tools: Tools) -> int:
    """`argv` begins with the command's name."""
    return ended(lambda: _run(argv, tools), tools.words)


def _run(argv: Sequence[str], tools: Tools) -> int:
    chosen = _parser().parse_args(argv[1:])
    return pieces(chosen, tools) if chosen.do == "pieces" else missing(chosen, tools)


def pieces(chosen: argparse.Namespace, tools: Tools) -> int:
    place: Path | None = None if chosen.sheet is None else chosen.sheet.absolute()
    with open_house(chosen.event, tools) as house:
        if place is not None:
            check_place(place)
        planned = house.hunt.plan_pieces(chosen.count, chosen.value, chosen.paper, chosen.size)
        drawn = draw_sheet(house.hunt.sheet_job(planned, tools.words_for), _progress(chosen.count, tools))
        sheet = _store(house, planned, drawn, place)
    if chosen.json:
        print(json.dumps(_facts(planned, drawn, sheet), ensure_ascii=False))
    else:
        _show(planned, drawn, sheet, tools)
    return DONE


def missing(chosen: argparse.Namespace, tools: Tools) -> int:
    """Reads alone, so it also works beside a kiosk."""
    with open_house(chosen.event, tools, writing=False) as house:
        out_there = house.hunt.missing()
    if chosen.json:
        print(json.dumps([_piece_facts(piece) for piece in out_there], ensure_ascii=False))
        return DONE
    print(tools.words.say(_count(out_there)))
    for piece in out_there:
        print(f"  {piece.id}  {piece.value:>2}  {piece.style}")
    return DONE


def _store(house: House, planned: PlannedPieces, drawn: Drawn, place: Path | None) -> Path:
    with tempfile.TemporaryDirectory(prefix="handlebar-") as folder:
        file = Path(folder) / "sheet.pdf"
        file.write_bytes(drawn.pdf)
        return house.hunt.add_pieces(planned, file, place, actor="command")


def _progress(total: int, tools: Tools) -> Callable[[int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int) -> None:
        said = tools.words.say(Sentence("Hunt", "Drawing: %L1 of %L2", (done, total)))
        print(f"\r{said}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return show


def _show(planned: PlannedPieces, drawn: Drawn, sheet: Path, tools: Tools) -> None:
    first, last = planned.labels[0].number, planned.labels[-1].number
    made = Sentence("Hunt", "%Ln mustaches made, %1 to %2.", (first, last), n=len(planned.labels))
    kept = Sentence("Hunt", "Their sheet: %1 - print it, it is the only copy of the codes.", (str(sheet),))
    for sentence in (made, kept, *drawn.notes):
        print(tools.words.say(sentence))


def _facts(planned: PlannedPieces, drawn: Drawn, sheet: Path) -> dict[str, str | int]:
    return {
        "pieces": len(planned.labels),
        "first": planned.labels[0].number,
        "last": planned.labels[-1].number,
        "sheet": planned.sheet,
        "pages": drawn.pages,
        "file": str(sheet),
    }


def _piece_facts(piece: Piece) -> dict[str, str | int]:
    return {"piece": piece.id, "value": piece.value, "style": piece.style, "sheet": piece.sheet}


def _count(out_there: Sequence[Piece]) -> Sentence:
    if not out_there:
        return Sentence("Hunt", "Every mustache was found.")
    return Sentence("Hunt", "%Ln mustaches are still out there.", n=len(out_there))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run hunt", description="Pieces of the hunt.")
    commands = parser.add_subparsers(dest="do", required=True, metavar="pieces|missing")
    make = commands.add_parser("pieces", help="make paper mustaches and the sheet to print them")
    make.add_argument("event", type=Path, metavar="EVENT")
    make.add_argument("count", type=int, metavar="N", help="how many, 1 to 2000")
    make.add_argument("--value", type=int, default=1, metavar="V", help="tickets for each, 1 to 20")
    make.add_argument(
        "--sheet", type=Path, metavar="FILE.pdf", help="where to; the event's prints by default"
    )
    make.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    make.add_argument("--size", choices=("small", "medium", "large"), default="medium")
    walk = commands.add_parser("missing", help="list what nobody found, also while a kiosk is open")
    walk.add_argument("event", type=Path, metavar="EVENT")
    for command in (make, walk):
        command.add_argument("--json", action="store_true", help="answer for a program")
    return parser
