"""The playlist: videos added, described, ordered, shown at their hours; every change can be taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.event.pictures import Pictures
from kiosk.storage.store import Store
from kiosk.videos import rules, store
from kiosk.videos.model import About, Change, File, Hours, Kind, Reason, Track, Trouble, Undoable, Video
from kiosk.words import Sentence


class Videos:
    """Each method that writes is one transaction. `media`: the event's folder of media."""

    def __init__(self, base: Store, clock: Clock, media: Path) -> None:
        self._store = base
        self._clock = clock
        self._media = media
        self._pictures = Pictures(media)

    # What there is

    def all(self) -> tuple[Video, ...]:
        """The playlist, also what is switched off."""
        return store.videos(self._store, "ready")

    def waiting(self) -> tuple[Video, ...]:
        """Recordings that nobody has approved yet."""
        return store.videos(self._store, "waiting")

    def removed(self) -> tuple[Video, ...]:
        return store.videos(self._store, "removed")

    def get(self, id_: str) -> Video:
        """Refused where it is gone."""
        return _found(store.video(self._store, id_))

    def with_file(self, media: str) -> Video | None:
        """The one that has this file: the same film under any name."""
        return store.with_file(self._store, media)

    def path(self, media: str) -> Path:
        """Of a video's file or of its captions."""
        return self._media / media

    # What is shown

    def playable(self) -> tuple[Video, ...]:
        return rules.playable(self.all())

    def lobby(self) -> tuple[Video, ...]:
        """What the loop shows now."""
        return rules.lobby(self.all(), self._clock.now())

    def premiere(self) -> Video | None:
        """The one whose time has come and that was not shown yet."""
        return rules.due(self.all(), self._clock.now())

    def premiered(self, id_: str) -> None:
        """It was: no power cut shows it twice."""
        with self._store.transaction("system") as tx:
            video = _found(store.video(tx, id_))
            store.write(tx, store.number(video.id), {"premiered": tx.now.isoformat()})
            tx.record("video-premiered", video=video.id)

    # What goes wrong while it is shown

    def skipped(self, id_: str, reason: Reason) -> None:
        """The loop went on without it; it is tried again later."""
        with self._store.transaction("system") as tx:
            if store.video(tx, id_) is not None:
                store.set_trouble(tx, id_, reason)
                tx.record("video-skipped", video=id_, reason=reason)

    def played(self, id_: str) -> None:
        """To its end: what was wrong with it is not any more."""
        if any(each.video == id_ for each in self.troubles()):
            with self._store.transaction("system") as tx:
                store.no_trouble(tx, id_)

    def troubles(self) -> tuple[Trouble, ...]:
        return store.troubles(self._store)

    # What the organizer changes

    def add(self, file: File, about: About, tracks: Sequence[Track] = ()) -> str:
        """The last of the playlist; its id. Refused: the same film is there."""
        return self._add("film", "", file, about, tracks)

    def add_message(self, about: About) -> str:
        return self._add("message", "", None, about)

    def add_recording(self, by: str, file: File, about: About) -> str:
        """Of this person; it waits until somebody approves it."""
        return self._add("recorded", by, file, about)

    def describe(self, id_: str, about: About) -> None:
        video = self.get(id_)
        about = rules.cleaned(about, video.kind)
        self._change("about", video.id, {video.id: store.of_about(about)})

    def move(self, id_: str, to: int) -> None:
        """To this place of the playlist, from 0."""
        ids = [each.id for each in self.all()]
        if id_ not in ids:
            raise _gone()
        order = rules.placed(ids, id_, to)
        self._change("moved", id_, {each: {"place": place} for place, each in enumerate(order, start=1)})

    def switch(self, id_: str, on: bool) -> None:
        self._change("on" if on else "off", id_, {id_: {"shown": int(on)}})

    def set_hours(self, id_: str, hours: Sequence[Hours]) -> None:
        """None at all: always."""
        self._change("hours", id_, {id_: store.of_hours(rules.checked(hours))})

    def set_premiere(self, id_: str, at: datetime | None) -> None:
        """Refused: that time is over."""
        if at is not None and at < self._clock.now():
            raise Refused(Sentence("Videos", "This time is over. Choose a later one for the premiere."))
        written = None if at is None else at.isoformat()
        self._change("premiere", id_, {id_: {"premiere": written, "premiered": None}})

    def set_track(self, id_: str, track: Track) -> None:
        """For its language; an empty `media` takes the captions away."""
        tracks = rules.with_track(self.get(id_).tracks, track)
        self._change("captions", id_, {id_: store.of_tracks(tracks)})

    def set_file(self, id_: str, file: File) -> None:
        """The same film as this kiosk can play it. Refused: another video has that file."""
        self._change("file", id_, {id_: store.of_file(file)})

    def remove(self, id_: str) -> None:
        """Out of the playlist; its file stays until `erase`."""
        self._change("removed", id_, {id_: {"state": "removed"}})

    def put_back(self, id_: str) -> None:
        """One that was removed. Refused: the same film was added meanwhile."""
        self._change("added", id_, {id_: {"state": "ready"}})

    def approve(self, id_: str) -> None:
        """A recording joins the playlist."""
        self._change("approved", id_, {id_: {"state": "ready"}})

    def last_change(self) -> Undoable | None:
        """What `undo` would take back."""
        last = store.last_change(self._store)
        return None if last is None else last[1]

    def undo(self) -> Undoable | None:
        """Takes the last change back; None when there is none. Refused: its file is in another video now."""
        with _one_of_a_file(), self._store.transaction("organizer") as tx:
            last = store.last_change(tx)
            if last is None:
                return None
            row, what, replaced = last
            for n, values in replaced.items():
                store.write(tx, n, values)
            store.forget_change(tx, row)
            tx.record("video-undone", video=what.video, change=what.change)
        return what

    def erase(self, id_: str) -> None:
        """A removed or declined one and its file, for good: no way back."""
        with self._store.transaction("organizer") as tx:
            video = _found(store.video(tx, id_))
            if video.state == "ready":
                raise Refused(Sentence("Videos", "Take it out of the playlist first."))
            store.delete(tx, video.id)
            used = store.media_in_use(tx)
            tx.record("video-erased", video=video.id)
        self.delete_unused(video, used)

    def delete_unused(self, video: Video, used: frozenset[str]) -> None:
        """The files of one that is gone. `used`: `store.media_in_use`, what other videos still need."""
        names = [each.media for each in video.tracks]
        if video.file is not None:
            names.append(video.file.media)
            poster = self._pictures.path(video.file.poster)
            if poster is not None and video.file.poster not in used:
                poster.unlink(missing_ok=True)
        for name in names:
            if name not in used:
                self.path(name).unlink(missing_ok=True)

    def _add(self, kind: Kind, by: str, file: File | None, about: About, tracks: Sequence[Track] = ()) -> str:
        """A recording waits for approval."""
        about = rules.cleaned(about, kind)
        values = {**store.of_about(about), **store.of_tracks(tracks)}
        if file is not None:
            values |= store.of_file(file)
        if kind == "recorded":
            values["state"] = "waiting"
        with _one_of_a_file(), self._store.transaction("visitor" if by else "organizer") as tx:
            id_ = store.add(tx, kind, by, values)
            tx.record("video-added", video=id_, of=kind)
            if kind != "recorded":
                n = store.number(id_)
                store.remember(tx, "added", n, {n: {"state": "removed"}})
        return id_

    def _change(self, change: Change, id_: str, changes: Mapping[str, store.Values]) -> None:
        """Nothing happens where nothing would change. Refused: the video is gone."""
        with _one_of_a_file(), self._store.transaction("organizer") as tx:
            video = _found(store.video(tx, id_))
            written = {store.number(each): values for each, values in changes.items()}
            replaced = store.before(tx, written)
            if all(replaced.get(n) == dict(values) for n, values in written.items()):
                return
            for n, values in written.items():
                store.write(tx, n, values)
            store.remember(tx, change, store.number(video.id), replaced)
            tx.record("video-changed", video=video.id, change=change)


@contextmanager
def _one_of_a_file() -> Iterator[None]:
    """The index says no: one film is in the playlist once."""
    try:
        yield
    except sqlite3.IntegrityError as error:
        if "video.media" not in str(error):
            raise
        raise Refused(Sentence("Videos", "This film is in the playlist already.")) from None


def _found(video: Video | None) -> Video:
    if video is None:
        raise _gone()
    return video


def _gone() -> Refused:
    return Refused(Sentence("Videos", "This video is not there any more."))
