"""Making and opening an event's folder, or a refusal that leaves every byte as it was."""

from __future__ import annotations

import logging
import os
import secrets
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kiosk.answers import Refused, Unavailable
from kiosk.clock import Clock
from kiosk.event import rules
from kiosk.event import store as rows
from kiosk.event.folder import EventFolder, Identity, Lock
from kiosk.event.model import EventInfo
from kiosk.event.service import Event
from kiosk.storage import Store, seal, troubles
from kiosk.storage.backup import back_up
from kiosk.storage.files import sync_folder
from kiosk.storage.opening import refuse_by_size
from kiosk.storage.peek import inspect, peek
from kiosk.storage.seal import SealState
from kiosk.words import Sentence

_log = logging.getLogger(__name__)

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class OpenEvent:
    """`close` it, or use it as a context manager; a kill costs only a longer check at the next start."""

    folder: EventFolder
    store: Store
    event: Event
    lock: Lock | None

    def close(self) -> None:
        self.store.close()
        if self.lock is None:
            return
        try:
            seal.seal(self.folder.database, self.folder.seal)
        except OSError as error:
            _log.warning("the event was closed without a seal: %s", error.strerror)
        self.lock.release()

    def __enter__(self) -> OpenEvent:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def create_event(
    path: Path, title: str, clock: Clock, random: Callable[[int], bytes], *, areas: Sequence[str]
) -> EventInfo:
    """A new folder with an event in it, all at once. Refuses a folder with anything in it."""
    clean = rules.clean_title(title)
    refuse_occupied(path)
    info = EventInfo(rules.event_id(random(3)), clean, clock.now(), "draft")
    with_folder = unfinished_beside(path)
    try:
        _fill(EventFolder(with_folder), info, random, clock, areas)
        put_in_place(with_folder, path)
    except OSError as error:
        raise troubles.of_files(error) from error
    finally:
        shutil.rmtree(with_folder, ignore_errors=True)
    return info


def refuse_occupied(path: Path) -> None:
    if os.path.lexists(path) and not (path.is_dir() and not any(path.iterdir())):
        raise Refused(Sentence("Event", "There is something in this folder already. Choose a new one."))


def unfinished_beside(path: Path) -> Path:
    return path.absolute().with_name(f".{path.absolute().name}.{secrets.token_hex(4)}")


def put_in_place(unfinished: Path, path: Path) -> None:
    """The finished folder gets its name; an empty folder of that name gives way."""
    unfinished.rename(path.absolute())
    sync_folder(path.absolute().parent)


def _fill(
    folder: EventFolder, info: EventInfo, random: Callable[[int], bytes], clock: Clock, areas: Sequence[str]
) -> None:
    folder.make()
    store = Store.create(folder.database, areas, clock, random=random)
    try:
        with store.transaction("organizer") as tx:
            rows.insert_event(tx, info, random(KEY_BYTES))
            tx.record("event-created", event=info.id, token=random(16).hex())
        identity = Identity(info.id, store.identity)
    finally:
        store.close()
    write_identity(folder, identity)
    seal.seal(folder.database, folder.seal)


def write_identity(folder: EventFolder, identity: Identity) -> None:
    lock = Lock(folder.identity, make=True)
    try:
        lock.write(identity)
    finally:
        lock.release()


def open_event(path: Path, clock: Clock, *, areas: Sequence[str], writing: bool = True) -> OpenEvent:
    """For writing: one process at a time. For reading: also while a kiosk has it open.

    Refused: missing, empty, not ours, another event's, newer than this program, already open. Unavailable:
    damaged, read-only disk.
    """
    folder = EventFolder(path)
    if not writing:
        return _open(folder, clock, areas, None)
    refuse_by_size(folder.database)
    try:
        lock = _lock(folder, areas)
    except OSError as error:
        raise troubles.of_files(error) from error
    try:
        return _open(folder, clock, areas, lock)
    except BaseException:
        lock.release()
        raise


def _lock(folder: EventFolder, areas: Sequence[str]) -> Lock:
    """A folder into which only `event.db` was copied gets its identity file after all has been looked at."""
    try:
        return Lock(folder.identity)
    except FileNotFoundError:
        peek(folder.database, areas)
        return Lock(folder.identity, make=True)


def _open(folder: EventFolder, clock: Clock, areas: Sequence[str], lock: Lock | None) -> OpenEvent:
    if lock is not None:
        _examine(folder, clock, areas, lock)
    store = Store.open(folder.database, areas, clock, read_only=lock is None)
    try:
        event = Event(store)
        if lock is not None:
            _adopt(lock, Identity(event.info.id, store.identity))
    except BaseException:
        store.close()
        raise
    return OpenEvent(folder, store, event, lock)


def _examine(folder: EventFolder, clock: Clock, areas: Sequence[str], lock: Lock) -> None:
    """All that may refuse, before anything is written."""
    sealed = seal.look(folder.database, folder.seal)
    try:
        seen = peek(folder.database, areas)
    except Refused as no:
        raise (_broken_seal() if sealed is SealState.BROKEN else no) from None
    if not seen.identity:
        raise rows.never_finished()
    expected = lock.read()
    if expected is not None and expected.first_line != seen.identity:
        raise Refused(Sentence("Event", "This folder belongs to another event than the file in it."))
    if sealed is SealState.BROKEN:
        raise _broken_seal()
    if sealed is SealState.SAYS_NOTHING:
        _refuse_damage(folder)
    if not seen.current:
        back_up(folder.database, folder.backups / f"before-update-{clock.now():%Y%m%dT%H%M%S}.db")


def _broken_seal() -> Unavailable:
    return troubles.damaged("the seal is broken")


def _refuse_damage(folder: EventFolder) -> None:
    found = inspect(folder.database)
    if not found.holds:
        raise troubles.damaged(found.problems[0])


def _adopt(lock: Lock, identity: Identity) -> None:
    if lock.read() is None:
        lock.write(identity)
