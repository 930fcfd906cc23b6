"""A backup becomes an event in a new folder. The old one stays as it is."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from kiosk.answers import Refused
from kiosk.clock import Clock
from kiosk.event import opening
from kiosk.event.folder import EventFolder, Identity
from kiosk.event.model import EventInfo
from kiosk.event.service import Event
from kiosk.storage import Store, archive, backup, media, seal, troubles
from kiosk.storage.files import sync_file
from kiosk.words import Sentence


def restore(source: Path, new_folder: Path, clock: Clock, *, areas: Sequence[str]) -> EventInfo:
    """From a `.zip` made by `./run backup`, or a `.db` of a backups folder with the media beside it."""
    if not source.is_file():
        raise Refused(Sentence("Event", "There is no backup of this name."))
    opening.refuse_occupied(new_folder)
    unfinished = opening.unfinished_beside(new_folder)
    folder = EventFolder(unfinished)
    try:
        folder.make()
        _fetch(source, folder)
        info = _wake(folder, clock, areas)
        opening.put_in_place(unfinished, new_folder)
    except OSError as error:
        raise troubles.of_files(error) from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return info


def _fetch(source: Path, folder: EventFolder) -> None:
    if source.suffix == ".zip":
        archive.unpack(source, folder.path)
    else:
        shutil.copyfile(source, folder.database)
        sync_file(folder.database)
        media.copy_missing(_media_of(source), folder.media)
    backup.check(folder.database)


def _media_of(database: Path) -> Path:
    """Beside the copy at a second place; beside its folder in an event."""
    above = database.parent.parent / "media"
    return above if database.parent.name == "backups" else database.parent / "media"


def _wake(folder: EventFolder, clock: Clock, areas: Sequence[str]) -> EventInfo:
    """Migrates if need be, records where it came from, and gives it its identity and seal."""
    store = Store.open(folder.database, areas, clock)
    try:
        info = Event(store).info
        with store.transaction("command") as tx:
            tx.record("event-restored", event=info.id)
        identity = Identity(info.id, store.identity)
    finally:
        store.close()
    opening.write_identity(folder, identity)
    seal.seal(folder.database, folder.seal)
    return info
