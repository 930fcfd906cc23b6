"""Films from a stick or a folder: copied into the event, looked at, their captions read. For a job."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

from kiosk.answers import Unavailable
from kiosk.event.pictures import Pictures
from kiosk.storage.outward import trouble
from kiosk.videos.captions import Captions, beside, read_captions, read_file
from kiosk.videos.converting import convert_file
from kiosk.videos.keeping import (
    copy,
    digest_of,
    drop_incoming,
    ending_of,
    incoming,
    keep_captions,
    settle,
)
from kiosk.videos.model import About, File, Track
from kiosk.videos.probing.model import Probe, Reason
from kiosk.videos.probing.probe import embedded, probe
from kiosk.videos.said import no_room, reason_told, told
from kiosk.videos.service import Videos
from kiosk.words import Sentence

ENDINGS: Final = (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".wmv", ".ogv", ".3gp")
MOST_AT_ONCE: Final = 200
RESERVE: Final = 300_000_000
"""Bytes that stay free for the event itself."""

_LOOK: Final = 20_000_000
"""To look at a film takes about as long as to copy so many bytes."""

State = Literal["ready", "known", "waits", "failed"]
"""`known`: it is in the playlist already. `waits`: once converted, it plays."""


@dataclass(frozen=True, slots=True)
class Job:
    """`media`: the event's folder. `known`: names of the films that the playlist has. `language`: of captions
    that do not say theirs.
    """

    sources: tuple[Path, ...]
    media: Path
    known: frozenset[str] = frozenset()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of one file. `said`: what it is, and what to do. `file`, `tracks`: of one that is ready to
    be added. `copy`: of one that waits to be converted; gone with the next import.
    """

    name: str
    state: State
    said: tuple[Sentence, ...]
    file: File | None = None
    tracks: tuple[Track, ...] = ()
    copy: Path | None = None


@dataclass(frozen=True, slots=True)
class Conversion:
    """`source`: a film that cannot be played as it is. `tracks`: that it keeps."""

    source: Path
    name: str
    media: Path
    tracks: tuple[Track, ...] = ()


def names_of(videos: Videos) -> frozenset[str]:
    """Of the films that would be refused a second time."""
    there = (*videos.all(), *videos.waiting())
    return frozenset(each.file.media for each in there if each.file is not None)


def take(videos: Videos, found: Sequence[Brought]) -> tuple[str, ...]:
    """Adds what is ready at the end of the playlist, in order; the ids."""
    return tuple(videos.add(each.file, About(), each.tracks) for each in found if each.file is not None)


def films_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Files as they are named; of folders, all films in them by name, not in folders below."""
    found: list[Path] = []
    for path in paths:
        found += sorted(filter(_is_film, path.iterdir())) if path.is_dir() else [path]
    return tuple(found)


def _is_film(path: Path) -> bool:
    return path.suffix.lower() in ENDINGS and not path.name.startswith(".") and path.is_file()


def bring_in(job: Job, progress: Callable[[int], None]) -> tuple[Brought, ...]:
    """One answer for each file, in their order; a bad one does not stop the others. `progress`: 0 to 100.

    What is ready lies in `media`; nothing is in the playlist yet.
    """
    drop_incoming(job.media)
    counter = _Counter([_size(each) for each in job.sources], progress)
    found: list[Brought] = []
    for source in job.sources:
        ours = {one.file.media for one in found if one.file}
        found.append(_brought(source, replace(job, known=job.known | ours), counter))
        counter.done()
    return tuple(found)


def convert_in(job: Conversion, progress: Callable[[int], None]) -> Brought:
    """The film as it can be played, in `media`. Refused, Unavailable: as `convert` says."""
    made = incoming(job.media) / "converted.mp4"
    convert_file(job.source, made, lambda percent: progress(percent * 95 // 100))
    try:
        found, digest = probe(made), digest_of(made)
        if found.verdict == "cannot":
            return Brought(job.name, "failed", told(found))
        file = _kept(job.media, made, digest, job.name, "mp4", found)
    finally:
        made.unlink(missing_ok=True)
    progress(100)
    return Brought(job.name, "ready", told(found), file, job.tracks)


def _brought(source: Path, job: Job, counter: _Counter) -> Brought:
    name = shown(source.name)
    try:
        about = source.stat()
        if not stat.S_ISREG(about.st_mode):
            return _failed(name, "unreadable")
        if shutil.disk_usage(job.media).free < about.st_size + RESERVE:
            return Brought(name, "failed", no_room(about.st_size))
        made = incoming(job.media) / f"{os.urandom(8).hex()}{source.suffix[:9]}"
        digest = copy(source, made, counter.copied)
    except (OSError, ValueError) as error:
        return _not_copied(name, error, _size(source))
    return _looked_at(source, made, digest, job)


def _not_copied(name: str, error: Exception, size: int) -> Brought:
    what = trouble(error) if isinstance(error, OSError) else "gone"
    if what == "full":
        return Brought(name, "failed", no_room(size))
    return _failed(name, "unreadable" if what == "closed" else "gone")


def _looked_at(source: Path, made: Path, digest: str, job: Job) -> Brought:
    """The copy in the event's own folder: whatever becomes of the stick now."""
    name, waits = shown(source.name), False
    try:
        if any(Path(each).stem == digest for each in job.known):
            already = Sentence("Videos", "This film is in the playlist already.")
            return Brought(name, "known", (already,))
        found = probe(made)
        waits = found.verdict == "cannot" and found.convertible
        if found.verdict == "cannot" and not waits:
            return Brought(name, "failed", told(found))
        tracks, troubles = _captions(source, made, found, job)
        if waits:
            return Brought(name, "waits", (*told(found), *troubles), None, tracks, made)
        ending = ending_of(source.name, found.container)
        file = _kept(job.media, made, digest, name, ending, found)
        return Brought(name, "ready", (*told(found), *troubles), file, tracks)
    except (OSError, Unavailable):
        return Brought(name, "failed", no_room(0))
    finally:
        if not waits:
            made.unlink(missing_ok=True)


def _kept(media: Path, made: Path, digest: str, name: str, ending: str, found: Probe) -> File:
    poster = Pictures(media).keep(found.poster, "jpg") if found.poster else ""
    return File(
        settle(media, made, digest, ending),
        name,
        found.duration_ms,
        found.width,
        found.height,
        found.verdict == "plays",
        found.loudness,
        poster,
    )


def _captions(
    source: Path, made: Path, found: Probe, job: Job
) -> tuple[tuple[Track, ...], tuple[Sentence, ...]]:
    """Those beside the film come before those in it."""
    read = [(path.name, read_file(path)) for path in beside(source)]
    for each in found.captions:
        if each.readable and (text := embedded(made, each.index)):
            inside = read_captions(text.encode(), "inside.vtt")
            read.append((source.name, replace(inside, language=each.language or inside.language)))
    tracks: dict[str, Track] = {}
    said: list[Sentence] = []
    for name, captions in read:
        language = captions.language or job.language
        if captions.cues and language not in tracks:
            tracks[language] = Track(language, keep_captions(job.media, captions.cues))
        said += _about_captions(shown(name), captions)
    return tuple(sorted(tracks.values(), key=lambda each: each.language)), tuple(said)


def _about_captions(name: str, captions: Captions) -> tuple[Sentence, ...]:
    """What the organizer should know of them; mostly nothing."""
    unknown = bool(captions.cues) and not captions.language
    troubles = captions.troubles
    if unknown:
        assumed = Sentence("Videos", "They do not say their language; that of the event counts.")
        troubles = (assumed, *troubles)
    return (Sentence("Videos", "The captions %1:", (name,)), *troubles) if troubles else ()


def shown(name: str) -> str:
    """A file's name as it can be kept and said, whatever bytes it is made of."""
    text = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _failed(name: str, reason: Reason) -> Brought:
    return Brought(name, "failed", reason_told(reason))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0


class _Counter:
    """How much of all files is done, in percent; told when it changes."""

    def __init__(self, sizes: list[int], progress: Callable[[int], None]) -> None:
        self._ends = [sum(sizes[: at + 1]) + _LOOK * (at + 1) for at in range(len(sizes))]
        self._progress = progress
        self._at = self._place = self._told = 0

    def copied(self, count: int) -> None:
        self._at += count
        self._tell()

    def done(self) -> None:
        """With this file, whatever it was."""
        self._at = self._ends[self._place]
        self._place += 1
        self._tell()

    def _tell(self) -> None:
        percent = min(100, 100 * self._at // max(1, self._ends[-1]))
        if percent > self._told:
            self._told = percent
            self._progress(percent)
