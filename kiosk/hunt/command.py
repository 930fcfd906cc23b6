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
from kiosk.hunt.hiding.model import Record, Status
from kiosk.hunt.hiding.rules import Group, walk
from kiosk.hunt.paper import draw_sheet
from kiosk.hunt.pieces import PlannedPieces
from kiosk.hunt.walk import draw_walk, keep_walk, walk_job
from kiosk.printing.drawn import Drawn
from kiosk.storage.papers import check_place
from kiosk.tools import Tools
from kiosk.words import LANGUAGES, Sentence


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
    if chosen.pdf is not None:
        check_place(chosen.pdf.absolute())
    with open_house(chosen.event, tools, writing=False) as house:
        walked = walk(house.hiding.records())
        language = chosen.language or house.event.settings.languages[0]
        title = house.event.info.title
    records = [one for _, some in walked for one in some]
    if chosen.pdf is not None:
        job = walk_job(title, records, tools.clock.now(), chosen.paper, tools.words_for(language))
        keep_walk(draw_walk(job).pdf, chosen.pdf.absolute())
    if chosen.json:
        print(json.dumps([_missing_facts(one) for one in records], ensure_ascii=False))
    else:
        _show_missing(walked, len(records), chosen.pdf, tools)
    return DONE


def _show_missing(walked: Sequence[Group], count: int, pdf: Path | None, tools: Tools) -> None:
    print(tools.words.say(_count(count)))
    for place, some in walked:
        nowhere = Sentence("Paper", "No place is known")
        print(f"{tools.words.say(nowhere) if place is None else place.name}")
        for one in some:
            print(f"  {one.piece.id}  {one.piece.value:>2}  {one.piece.style}")
    if pdf is not None:
        print(tools.words.say(Sentence("Hunt", "The list to walk with: %1", (str(pdf),))))


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


def _missing_facts(one: Record) -> dict[str, str | int | None]:
    """`place` and `helper` only while it lies there."""
    piece, spot = one.piece, one.spot if one.status is Status.HIDDEN else None
    return {
        "piece": piece.id,
        "value": piece.value,
        "style": piece.style,
        "sheet": piece.sheet,
        "place": None if spot is None else spot.place.name,
        "area": None if spot is None else spot.place.area,
        "helper": None if spot is None else spot.helper.name,
    }


def _count(out_there: int) -> Sentence:
    if not out_there:
        return Sentence("Hunt", "Every mustache was found.")
    return Sentence("Hunt", "%Ln mustaches are still out there.", n=out_there)


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
    lost = commands.add_parser("missing", help="list what nobody found, also while a kiosk is open")
    lost.add_argument("event", type=Path, metavar="EVENT")
    lost.add_argument("--pdf", type=Path, metavar="FILE.pdf", help="also write the list to walk with")
    lost.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    lost.add_argument(
        "--language", choices=LANGUAGES, help="of the paper; the event's leading one by default"
    )
    for command in (make, lost):
        command.add_argument("--json", action="store_true", help="answer for a program")
    return parser
