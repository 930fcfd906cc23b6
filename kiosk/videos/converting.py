"""A film that cannot play here, once and for all made into one that does: H.264 and AAC in an MP4.

Upright, at most Full HD, at most 30 pictures a second in even steps. Captions inside are left behind: take
them out of the source (`probing.probe.embedded`).
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

from kiosk.answers import Refused, Unavailable
from kiosk.confined import limit_memory, taken
from kiosk.words import Sentence

_MEMORY: Final = 2 * 1024**3
"""Over what the libraries need: an 8K film has frames of 50 MB, and keeps more than a dozen of them."""


def convert_file(source: Path, target: Path, progress: Callable[[int], None]) -> None:
    """A job for a process of its own, whose memory it limits for good. See `convert`."""
    import av

    av.logging.set_level(None)
    if base := taken():
        limit_memory(base + _MEMORY)
    convert(source, target, progress)


def convert(source: Path, target: Path, progress: Callable[[int], None]) -> None:
    """`progress`: 0 to 100. `target` appears when all of it is on the disk: whoever is killed leaves nothing.

    Refused: nothing comes out of the source. Unavailable: the disk is full, or the source gone.
    """
    try:
        with tempfile.TemporaryFile(dir=target.parent) as made:
            _encode(source, made, progress)
            made.flush()
            os.fsync(made.fileno())
            _name(made, target)
    except MemoryError as error:
        raise Refused(
            Sentence("Videos", "This film is too much for this computer. Ask for it in Full HD, 1920 × 1080.")
        ) from error
    except OSError as error:
        raise _full(error) from error
    progress(100)


def _encode(source: Path, made: IO[bytes], progress: Callable[[int], None]) -> None:
    import av

    from kiosk.videos.converting_streams import encode

    try:
        if encode(source, made, progress) == 0:
            raise _nothing()
        if not source.exists():  # a stick that is pulled reads like an end
            raise FileNotFoundError(errno.ENOENT, "gone")
    except FileNotFoundError as error:
        raise _gone(error) from error
    except OSError as error:  # those of PyAV are some of these, too
        if isinstance(error, av.FFmpegError) and not isinstance(error, av.OSError):
            raise _nothing() from error
        raise (_full(error) if source.exists() else _gone(error)) from error
    except (av.FFmpegError, ValueError, ArithmeticError) as error:
        raise (_nothing() if source.exists() else _gone(error)) from error


def _name(made: IO[bytes], target: Path) -> None:
    """A file without a name gets one; where that cannot be done, a copy of it does."""
    target.unlink(missing_ok=True)
    with suppress(OSError):
        os.link(f"/proc/self/fd/{made.fileno()}", target, follow_symlinks=True)
        return
    part = target.with_name(target.name + ".part")
    made.seek(0)
    try:
        with part.open("wb") as file:
            shutil.copyfileobj(made, file)
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise _full(error) from error


def _nothing() -> Refused:
    return Refused(Sentence("Videos", "Nothing of this film can be read. Ask for it as MP4 (H.264)."))


def _gone(error: Exception) -> Unavailable:
    return Unavailable(
        Sentence("Videos", "The file is not there any more."),
        Sentence("Videos", "Plug the stick in again, or choose another file."),
        type(error).__name__,
    )


def _full(error: Exception) -> Unavailable:
    return Unavailable(
        Sentence("Videos", "The converted film could not be kept."),
        Sentence("Videos", "Is the disk full? Make room, and convert it again."),
        f"a converted film: {error}",
    )
