"""`./run awards certificates EVENT`: the certificates of all awards, as one PDF or one each."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.answers import Refused
from kiosk.awards.model import DESIGNS, Award
from kiosk.awards.paper.certificates import draw_certificates, misfits, write_each
from kiosk.awards.paper.model import CertificateJob, Misfit
from kiosk.awards.paper.telling import told
from kiosk.command_line import DONE, ended
from kiosk.house import House, open_house
from kiosk.storage.files import write_durably
from kiosk.storage.papers import check_place, in_plain_words
from kiosk.tools import Tools
from kiosk.words import LANGUAGES, Sentence


def main(argv: Sequence[str], tools: Tools) -> int:
    """`argv` begins with the command's name."""
    return ended(lambda: _run(argv, tools), tools.words)


def _run(argv: Sequence[str], tools: Tools) -> int:
    parser = _parser()
    chosen = parser.parse_args(argv[1:])
    if chosen.out is None and chosen.each is None:
        parser.error("say where to: --out FILE.pdf, --each DIR, or both")
    return certificates(chosen, tools)


def certificates(chosen: argparse.Namespace, tools: Tools) -> int:
    """Recorded as issued, unless a kiosk has the event open: then they are made all the same, and it is said
    that its check does not know them yet."""
    if chosen.out is not None:
        check_place(chosen.out.absolute())
    with _opened(chosen.event, tools) as house:
        awards = [award for award in house.awards.all() if award.withdrawn is None]
        ids = [award.id for award in awards]
        job = _job(house, awards, chosen, tools)
        found = misfits(job)
        pdf = None if chosen.out is None else draw_certificates(job, _progress(len(ids), tools)).pdf
        recorded = house.opened.lock is not None
        if recorded:
            house.awards.issued(ids)
    with in_plain_words():
        if pdf is not None:
            write_durably(chosen.out.absolute(), pdf)
        if chosen.each is not None:
            chosen.each.mkdir(parents=True, exist_ok=True)
            write_each(job, chosen.each, _progress(len(ids), tools))
    _tell(chosen, found, len(ids), recorded, tools)
    return DONE


def _opened(event: Path, tools: Tools) -> House:
    """For writing; where somebody else writes, for reading."""
    try:
        return open_house(event, tools)
    except Refused:
        return open_house(event, tools, writing=False)


def _job(house: House, awards: Sequence[Award], chosen: argparse.Namespace, tools: Tools) -> CertificateJob:
    look = house.award_looks.look()
    look = replace(look, design=chosen.design or look.design, paper=chosen.paper or look.paper)
    look = replace(look, saving=look.saving or chosen.saving)
    return house.award_papers.certificates_job(awards, tools.words_for, look, chosen.language or "")


def _tell(
    chosen: argparse.Namespace, found: Sequence[Misfit], count: int, recorded: bool, tools: Tools
) -> None:
    for misfit in found:
        said = tools.words.say(told(misfit))
        print(f"{misfit.serial}: {said}" if misfit.serial else said, file=sys.stderr)
    if not recorded:
        unknown = Sentence(
            "Awards",
            "A kiosk has this event open, so nothing was recorded: its check does not know these "
            "certificates. Make them once more at the kiosk, or when it is closed.",
        )
        print(tools.words.say(unknown), file=sys.stderr)
    if chosen.json:
        facts = {
            "certificates": count,
            "recorded": recorded,
            "misfits": [{"serial": one.serial, "part": one.part, "why": one.why} for one in found],
        }
        print(json.dumps(facts, ensure_ascii=False))
        return
    for place in (chosen.out, chosen.each):
        if place is not None:
            print(tools.words.say(Sentence("Awards", "%Ln certificates: %1", (str(place),), n=count)))


def _progress(total: int, tools: Tools) -> Callable[[int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int) -> None:
        said = tools.words.say(Sentence("Awards", "Drawing: %L1 of %L2", (done, total)))
        print(f"\r{said}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return show


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run awards", description="What is awarded.")
    commands = parser.add_subparsers(dest="do", required=True, metavar="certificates")
    make = commands.add_parser("certificates", help="make the certificates of all awards; recorded as issued")
    make.add_argument("event", type=Path, metavar="EVENT")
    where = make.add_argument_group("where to, at least one")
    where.add_argument("--out", type=Path, metavar="FILE.pdf", help="all of them in one file")
    where.add_argument("--each", type=Path, metavar="DIR", help="a file for each, named by its serial")
    make.add_argument("--design", choices=DESIGNS, help="the event's own by default")
    make.add_argument("--paper", choices=("A4", "Letter"), help="the event's own by default")
    make.add_argument("--saving", action="store_true", help="save ink")
    make.add_argument("--language", choices=LANGUAGES, help="all in one; each in its own by default")
    make.add_argument("--json", action="store_true", help="answer for a program")
    return parser
