"""`./run verify ENTRIES RECORD [SHEET]`: was this draw fair? Reads its published files alone."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.command_line import DONE, REFUSED, ended
from kiosk.draw.protocol.verify import verify
from kiosk.tools import Tools
from kiosk.words import Sentence


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: true, as far as the files go; 1: not true; 2: wrong use; 3: a file cannot be read."""
    return ended(lambda: _run(argv), tools.words)


def _run(argv: Sequence[str]) -> int:
    chosen = _parser().parse_args(argv[1:])
    verdict = verify(_read(chosen.entries), _read(chosen.record), chosen.sheet)
    print(json.dumps(asdict(verdict), ensure_ascii=False) if chosen.json else verdict.reason or "OK")
    return DONE if verdict.ok else REFUSED


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unavailable(
            Sentence("Verify", "%1 cannot be read.", (str(path),)),
            Sentence("Verify", "Check its name and place, then try again."),
            error.strerror or "",
        ) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./run verify", description="Was this draw fair? Draws it anew from its published files."
    )
    parser.add_argument("entries", type=Path, metavar="ENTRIES", help="entries.txt: who had which tickets")
    parser.add_argument("record", type=Path, metavar="RECORD", help="record.txt: what was said, and who won")
    parser.add_argument(
        "sheet", nargs="?", metavar="SHEET", help="text of the QR code on the sheet shown before the draw"
    )
    parser.add_argument("--json", action="store_true", help="answer for a program")
    return parser
