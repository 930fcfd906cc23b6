"""`./run videos check FILE...`: does it play here, and what to do if not. Reads only."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from kiosk.command_line import DONE, REFUSED, UNAVAILABLE, ended
from kiosk.tools import Tools
from kiosk.videos.probing.model import Probe
from kiosk.videos.probing.probe import probe
from kiosk.videos.said import told
from kiosk.words import Sentence, Words


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: all of it plays; 1: something does not; 2: wrong use; 3: a file is not there or cannot be opened."""
    return ended(lambda: _check(argv[1:], tools), tools.words)


def _check(argv: Sequence[str], tools: Tools) -> int:
    chosen = _parser(tools.words).parse_args(argv)
    found: list[tuple[Path, Probe]] = []
    for path in chosen.files:
        found.append((path, probe(path)))
        if not chosen.json:
            print("\n".join(as_lines(*found[-1], tools.words)), flush=True)
    if chosen.json:
        values = [as_values(path, each, tools.words) for path, each in found]
        print(json.dumps(values, indent=2, ensure_ascii=False))
    if any(each.reason in ("gone", "unreadable") for _, each in found):
        return UNAVAILABLE
    return REFUSED if any(each.verdict == "cannot" for _, each in found) else DONE


def as_lines(path: Path, found: Probe, words: Words) -> list[str]:
    """For a person: the verdict with its remedy; what the file is, if anything is known."""
    said = " ".join(words.say(sentence) for sentence in told(found))
    lines = [f"{_visible(str(path))}: {said}"]
    if facts := _facts(found):
        lines.append(f"    {', '.join(facts)}")
    return lines


def _facts(found: Probe) -> list[str]:
    if not found.video_codec:
        return []
    minutes, seconds = divmod(round(found.duration_ms / 1000), 60)
    rate = f"{found.fps:g} fps" + (" (variable)" if found.variable else "")
    facts = [f"{minutes}:{seconds:02}", f"{found.width} x {found.height}", rate]
    facts.append(" + ".join(filter(None, (found.video_codec, found.audio_codec))))
    facts.append(f"{found.frames} frames looked at")
    if found.loudness is not None:
        facts.append(f"{found.loudness} LUFS" + ("" if found.loudness_of_all else " (in places)"))
    if found.captions:
        facts.append("captions " + " ".join(each.language or "?" for each in found.captions))
    return facts


def as_values(path: Path, found: Probe, words: Words) -> dict[str, object]:
    """For a program. The poster is told by its length."""
    said = " ".join(words.say(sentence) for sentence in told(found))
    return {"file": str(path), "said": said, **asdict(found), "poster": len(found.poster)}


def _visible(text: str) -> str:
    """On one line of a terminal, whatever the file is called."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def _parser(words: Words) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./run videos", description="Films of an event.")
    what = words.say(Sentence("Videos", "Say whether films play here, and what to do if not."))
    check = parser.add_subparsers(required=True).add_parser("check", help=what, description=what)
    check.add_argument("files", metavar="FILE", nargs="+", type=Path)
    check.add_argument("--json", action="store_true", help="answer for a program")
    return parser
