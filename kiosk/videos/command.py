"""`./run videos check FILE...`: does it play here? `./run videos import EVENT FILE...`: into the playlist."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, replace
from multiprocessing import get_context
from pathlib import Path

from kiosk.answers import Refused, Unavailable
from kiosk.command_line import DONE, REFUSED, UNAVAILABLE, ended
from kiosk.tools import Tools
from kiosk.videos.importing import (
    Brought,
    Conversion,
    Job,
    bring_in,
    convert_in,
    films_in,
    names_of,
    take,
)
from kiosk.videos.keeping import drop_incoming
from kiosk.videos.probing.model import Probe
from kiosk.videos.probing.probe import probe
from kiosk.videos.said import told
from kiosk.words import Sentence, Words


def main(argv: Sequence[str], tools: Tools) -> int:
    """0: all of it plays, or is in; 1: something does not, or is not; 2: wrong use; 3: a file is not there or
    cannot be opened, or the event is not."""
    return ended(lambda: _run(argv[1:], tools), tools.words)


def _run(argv: Sequence[str], tools: Tools) -> int:
    chosen = _parser(tools.words).parse_args(argv)
    return _import(chosen, tools) if chosen.do == "import" else _check(chosen, tools)


def _check(chosen: argparse.Namespace, tools: Tools) -> int:
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


def _import(chosen: argparse.Namespace, tools: Tools) -> int:
    """What is ready is in the playlist after this, whatever became of the others."""
    from kiosk.house import open_house

    with open_house(chosen.event, tools) as house:
        media, videos = house.folder.media, house.videos
        language = house.event.settings.default_language
        job = Job(films_in(chosen.files), media, names_of(videos), language)
        found = bring_in(job, lambda percent: None)
        if chosen.convert:
            found = tuple(_converted(each, media) for each in found)
        drop_incoming(media)
        ids = iter(take(videos, found))
    told_of = [(each, next(ids) if each.file else "") for each in found]
    if chosen.json:
        values = [_brought_values(each, id_, tools.words) for each, id_ in told_of]
        print(json.dumps(values, indent=2, ensure_ascii=False))
    else:
        for each, id_ in told_of:
            said = " ".join(filter(None, (id_, *map(tools.words.say, each.said))))
            print(f"{_visible(each.name)}: {said}")
    return DONE if all(each.state in ("ready", "known") for each in found) else REFUSED


def _converted(found: Brought, media: Path) -> Brought:
    """In a process of its own, which may be limited in what it takes."""
    if found.copy is None:
        return found
    job = Conversion(found.copy, found.name, media, found.tracks)
    try:
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            return pool.submit(_convert, job).result()
    except Refused as no:
        return replace(found, state="failed", said=(no.reason,))
    except Unavailable as trouble:
        return replace(found, state="failed", said=(trouble.what, trouble.what_to_do))


def _convert(job: Conversion) -> Brought:
    return convert_in(job, lambda percent: None)


def _brought_values(found: Brought, id_: str, words: Words) -> dict[str, object]:
    said = " ".join(map(words.say, found.said))
    captions = [each.language for each in found.tracks] if id_ else []
    return {"file": found.name, "state": found.state, "id": id_, "said": said, "captions": captions}


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
    each = parser.add_subparsers(dest="do", required=True)
    what = words.say(Sentence("Videos", "Say whether films play here, and what to do if not."))
    check = each.add_parser("check", help=what, description=what)
    check.add_argument("files", metavar="FILE", nargs="+", type=Path)
    check.add_argument("--json", action="store_true", help="answer for a program")
    what = words.say(Sentence("Videos", "Bring films with their captions into the playlist of an event."))
    bring = each.add_parser("import", help=what, description=what)
    bring.add_argument("event", metavar="EVENT", type=Path)
    bring.add_argument("files", metavar="FILE", nargs="+", type=Path, help="films, or folders of them")
    bring.add_argument("--convert", action="store_true", help="make what cannot play here into what can")
    bring.add_argument("--json", action="store_true", help="answer for a program")
    return parser
