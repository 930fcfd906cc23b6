"""`probe(path)`: what a file is, whether it plays here, and why not. Never raises for what a file does."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any, Final, get_args

from kiosk.confined import ask
from kiosk.videos.probing.child import PATIENCE
from kiosk.videos.probing.model import EmbeddedCaptions, Facts, Probe, Reason
from kiosk.videos.probing.rules import judge

_CHILD: Final = "kiosk.videos.probing.child"
_LARGEST_POSTER: Final = 4_000_000


def probe(path: Path) -> Probe:
    """A second or two: work for a job, not for the screen's thread. It answers within 50 s in any case."""
    answer = ask(_CHILD, ["facts", str(path.absolute())], PATIENCE + 5)
    line, _, poster = answer.partition(b"\n")
    facts = _read(line) if line else Facts(trouble="damaged")
    if facts.trouble and not _is_there(path):  # the stick was pulled meanwhile
        facts = Facts(trouble="gone")
    fit = poster.startswith(b"\xff\xd8") and len(poster) <= _LARGEST_POSTER
    return judge(facts, poster if fit else b"")


def embedded(path: Path, index: int) -> str:
    """An embedded track of captions as WebVTT; "" if it is none, or has nothing to say."""
    answer = ask(_CHILD, ["captions", str(path.absolute()), str(index)], PATIENCE + 5)
    text = answer.partition(b"\n")[2].decode("utf-8", "replace")
    return text if "-->" in text else ""


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # but out of reach


def _read(line: bytes) -> Facts:
    """What the process says is believed no further than its form."""
    said: dict[str, Any] = json.loads(line)
    captions = tuple(map(_track, said.pop("captions")))
    usual: dict[str, Any] = {each.name: each.default for each in fields(Facts) if each.name in said}
    kept: dict[str, Any] = {
        name: type(usual[name])(value) for name, value in said.items() if usual.get(name) is not None
    }
    kept["trouble"] = said["trouble"] if said["trouble"] in get_args(Reason) else "damaged"
    kept["loudness"] = None if said["loudness"] is None else float(said["loudness"])
    return Facts(**kept, captions=captions)


def _track(said: dict[str, Any]) -> EmbeddedCaptions:
    language, title, codec = (str(said[name]) for name in ("language", "title", "codec"))
    return EmbeddedCaptions(int(said["index"]), language, title, codec, bool(said["readable"]))
