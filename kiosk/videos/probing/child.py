"""`python -m kiosk.videos.probing.child facts|captions FILE [INDEX]`: looks at a file, says what it saw.

The answer is a line of JSON (`Facts`) and the poster's bytes, or the text of a track of captions. The file is
opened by its path: it may be hours long and is never read whole.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.confined import limit, taken
from kiosk.videos.probing.kinds import HEAD, demuxer_of, ends_early
from kiosk.videos.probing.model import Facts, Reason

if TYPE_CHECKING:
    from av.container import InputContainer

SECONDS: Final = 20
"""Of one core. What is done inside has its own, smaller bounds; this one is for what hangs."""
PATIENCE: Final = 45
"""Seconds by the clock: the stick may be slow, the machine busy."""
_MEMORY: Final = 512 * 1024 * 1024
_MEMORY_ANYWAY: Final = 1536 * 1024 * 1024
"""Where nobody can tell what the libraries have taken."""


def main(what: str, path: Path, index: int) -> None:
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    import av

    av.logging.set_level(None)
    limit(taken() + _MEMORY if taken() else _MEMORY_ANYWAY, SECONDS, PATIENCE)
    if what == "captions":
        from kiosk.videos.probing.child_captions import as_webvtt

        body = b"\n"
        with open_film(path, demuxer_of(_head(path))[0]) as container:
            body += as_webvtt(container, index).encode()
    else:
        facts, poster = look(path)
        body = json.dumps(asdict(facts)).encode() + b"\n" + poster
    with answer:
        answer.write(body)
    os._exit(0)  # what a decoder does on its way out is of no interest


def look(path: Path) -> tuple[Facts, bytes]:
    """What is so broken that it raises is damaged."""
    try:
        demuxer, reason = demuxer_of(_head(path))
        if reason:
            return Facts(trouble=reason), b""
        with path.open("rb") as file:
            early = ends_early(file, demuxer)
    except FileNotFoundError:
        return Facts(trouble="gone"), b""
    except OSError:
        return Facts(trouble="unreadable"), b""
    broken: Reason = "truncated" if early else "damaged"
    try:
        with closing(open_film(path, demuxer)) as container:
            facts, poster = _inside(container, demuxer)
    except Exception:
        return Facts(trouble=broken, container=demuxer, ends_early=early), b""
    if facts.trouble == "damaged":
        facts = replace(facts, trouble=broken)
    return replace(facts, ends_early=early or facts.ends_early), poster


def _inside(container: InputContainer, demuxer: str) -> tuple[Facts, bytes]:
    from kiosk.videos.probing.child_captions import tracks
    from kiosk.videos.probing.child_frames import seen
    from kiosk.videos.probing.child_sound import heard

    found, poster = seen(container, Facts(container=demuxer, captions=tracks(container)))
    return (found if found.trouble else heard(container, found)), poster


def open_film(path: Path, demuxer: str) -> InputContainer:
    """By the kind that its bytes are of; nothing but this file is opened, whatever it points to."""
    import av

    name = f"file:{path.absolute()}"  # a colon in the name is no protocol
    only = {"protocol_whitelist": "file"}
    return av.open(name, "r", format=demuxer, options=only, metadata_errors="replace", timeout=(15, 10))


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEAD)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 0)
