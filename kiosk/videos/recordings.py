"""Thanks that visitors record here: apart from everything until they say yes, gone if they do not."""

from __future__ import annotations

import hashlib
import logging
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.answers import Refused, Unavailable
from kiosk.event.folder import EventFolder
from kiosk.event.pictures import Pictures
from kiosk.event.service import Event
from kiosk.people.service import People
from kiosk.storage.files import sync_file, sync_folder, write_durably
from kiosk.storage.media import NAME as MEDIUM
from kiosk.storage.media import pour
from kiosk.storage.store import Store
from kiosk.videos import rules, store
from kiosk.videos.model import SHORTEST_RECORDING, About, File, Video
from kiosk.videos.probing.model import Probe
from kiosk.videos.probing.probe import probe
from kiosk.videos.service import Videos
from kiosk.words import Sentence

ROOM: Final = 300 * 1024 * 1024
"""Bytes that must be free before anybody begins: a minute of film, and all that the week still needs."""
RESERVE: Final = 100 * 1024 * 1024
"""Bytes that stay free while somebody speaks."""
_NAME: Final = "thank-you.mp4"
_SENDING: Final = "sending"
"""Names of media that are on their way; what a power cut leaves of them is taken away by `mend`."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Take:
    """What was recorded, looked at. `digest`: SHA-256 of the file."""

    path: Path
    digest: str
    probe: Probe

    @property
    def good(self) -> bool:
        """There is a film in it."""
        return self.probe.verdict != "cannot" and self.probe.duration_ms >= SHORTEST_RECORDING

    @property
    def audible(self) -> bool:
        return self.probe.verdict == "plays"


def look(path: Path) -> Take:
    """Takes a second or two. It is on the disk for good when this returns. OSError: the disk failed."""
    found = probe(path)
    with path.open("rb") as file:
        _, digest = pour(file, None)
    sync_file(path)
    return Take(path, digest, found)


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


class Recordings:
    """One recording at a time lies in the event's folder `unfinished`, which `drop` empties.

    `free`: bytes that are left where this folder is.
    """

    def __init__(
        self,
        base: Store,
        event: Event,
        people: People,
        videos: Videos,
        folder: EventFolder,
        free: Callable[[Path], int] = _free,
    ) -> None:
        self._store = base
        self._event = event
        self._people = people
        self._videos = videos
        self._media = folder.media
        self._folder = folder.unfinished
        self._pictures = Pictures(folder.media)
        self._free = free

    @property
    def allowed(self) -> bool:
        """The organizer wants it, and the week is not over."""
        return self._event.settings.record_thanks and self._event.info.state in ("draft", "running")

    @property
    def has_room(self) -> bool:
        """Whether one that is being recorded may go on."""
        return self._free(self._media) >= RESERVE

    def waiting(self, person: str) -> Video | None:
        """The one of this person that nobody has approved yet."""
        return next(iter(self._of(person, self._videos.waiting())), None)

    def begin(self) -> Path:
        """Where to record to; whatever was there is gone. Unavailable: too little room on the disk."""
        try:
            self.drop()
            self._folder.mkdir(exist_ok=True)
            enough = self._free(self._folder) >= ROOM
        except OSError as error:
            raise _no_room(error) from error
        if not enough:
            raise _no_room(None)
        return self.path

    @property
    def path(self) -> Path:
        """Of the one that is being recorded."""
        return self._folder / _NAME

    def send(self, person: str, take: Take, about: About, *, consent: bool) -> str:
        """It waits for the organizer's yes; its id.

        Refused: no consent, too long a text, one of this person waits already. Unavailable: the disk. The
        take is where it was then.
        """
        about = rules.cleaned(about, "recorded")
        self._assert_may(person, consent)
        media = f"{take.digest[:2]}/{take.digest}{take.path.suffix}"
        target = self._media / media
        try:
            poster = self._announce(media, take.probe.poster)
            self._move(take.path, target)
        except (OSError, Unavailable) as error:
            raise _not_kept(error) from error
        try:
            id_ = self._videos.add_recording(person, _file(take, media, poster), about)
        except BaseException:
            target.replace(take.path)
            raise
        self.drop()
        return id_

    def take_back(self, person: str) -> None:
        """What waits of this person is gone with its file. Refused: it does not wait any more."""
        with self._store.transaction("visitor") as tx:
            mine = self._of(person, store.videos(tx, "waiting"))
            if not mine:
                raise Refused(
                    Sentence(
                        "Videos",
                        "It is in the playlist by now. The organizer takes it out for you.",
                    )
                )
            for each in mine:
                store.delete(tx, each.id)
                tx.record("video-erased", video=each.id)
            used = store.media_in_use(tx)
        for each in mine:
            self._videos.delete_unused(each, used)

    def drop(self) -> None:
        """Nothing unfinished is left, nor anything of what was not sent to its end. OSError: the disk."""
        if not self._folder.exists():
            return
        used = store.media_in_use(self._store)
        for name in self._announced():
            path = self._media / name
            if name not in used and path.stem not in used and path.is_file():
                path.unlink()
        for path in self._folder.iterdir():
            path.unlink(missing_ok=True)

    def mend(self) -> None:
        """At the start: what a power cut left. A disk that does not let go of it does not stop the kiosk."""
        try:
            self.drop()
        except OSError as error:
            _log.warning("an unfinished recording is still there: %s", error)

    def _of(self, person: str, videos: Sequence[Video]) -> Sequence[Video]:
        """Also those of whoever was merged into this person."""
        owners = {each.id: self._people.now(each.by) for each in videos}
        return [each for each in videos if (one := owners[each.id]) is not None and one.id == person]

    def _announced(self) -> Sequence[str]:
        try:
            names = (self._folder / _SENDING).read_text("ascii").split()
        except (OSError, ValueError):
            return ()
        return [name for name in names if MEDIUM.fullmatch(name)]

    def _assert_may(self, person: str, consent: bool) -> None:
        if not consent:
            raise Refused(Sentence("Videos", "It is only sent with your yes: tick the box first."))
        found = self._people.get(person)
        if found is None or not found.active:
            raise Refused(Sentence("Hunt", "This name is no longer in the list. Ask the organizer."))
        if self.waiting(person) is not None:
            raise Refused(Sentence("Videos", "One of yours is waiting already. Take it back first."))

    def _announce(self, media: str, poster: bytes) -> str:
        """Writes down what will be there, and keeps the poster; returns its digest, "" without one."""
        digest = hashlib.sha256(poster).hexdigest() if poster else ""
        names = [media, *([f"{digest[:2]}/{digest}.jpg"] if digest else [])]
        write_durably(self._folder / _SENDING, "\n".join(names).encode("ascii"))
        return self._pictures.keep(poster, "jpg") if poster else ""

    def _move(self, source: Path, target: Path) -> None:
        if not target.parent.exists():
            target.parent.mkdir(parents=True)
            sync_folder(target.parent.parent)
        source.replace(target)
        sync_folder(target.parent)


def _file(take: Take, media: str, poster: str) -> File:
    found = take.probe
    return File(
        media=media,
        name=_NAME,
        duration_ms=found.duration_ms,
        width=found.width,
        height=found.height,
        sound=take.audible,
        loudness=found.loudness,
        poster=poster,
    )


def _no_room(error: OSError | None) -> Unavailable:
    return Unavailable(
        Sentence("Videos", "There is no room for a film on this computer."),
        Sentence("Videos", "Tell the organizer: the disk is almost full."),
        f"recording: {error or 'little room'}",
    )


def _not_kept(error: Exception) -> Unavailable:
    return Unavailable(
        Sentence("Videos", "Your thank-you could not be kept."),
        Sentence("Videos", "The disk may be full. Tell the organizer, then send it again."),
        f"recording: {error}",
    )
