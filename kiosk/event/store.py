"""SQL of the event: itself, its settings, the organizer's PIN."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime, time
from pathlib import Path
from typing import Any

from kiosk.answers import Refused
from kiosk.event.model import (
    ACTIVITIES,
    LOBBY_VIDEOS,
    LOW_REACH,
    MOST_PRINTS,
    SOUNDS,
    WAYS,
    EventInfo,
    Settings,
    State,
    Way,
)
from kiosk.storage import Store, Transaction
from kiosk.storage.peek import reading
from kiosk.words import Sentence

_log = logging.getLogger(__name__)


def insert_event(tx: Transaction, info: EventInfo, key: bytes) -> None:
    tx.execute(
        "INSERT INTO event (only_row, id, title, created, state, key) VALUES (1, ?, ?, ?, ?, ?)",
        (info.id, info.title, info.created.isoformat(), info.state, key),
    )


def event_id_in(database: Path) -> str:
    """Of a file that need not be of this program's schema; open elsewhere or not."""
    with reading(database) as connection:
        row = connection.execute("SELECT id FROM event").fetchone()
    if row is None:
        raise never_finished()
    return str(row[0])


def never_finished() -> Refused:
    return Refused(Sentence("Event", "This event was never finished. Make a new one, or restore a backup."))


def read_event(store: Store) -> tuple[EventInfo, bytes] | None:
    row = store.one("SELECT id, title, created, state, key FROM event")
    if row is None:
        return None
    return EventInfo(row["id"], row["title"], datetime.fromisoformat(row["created"]), row["state"]), row[
        "key"
    ]


def update_event(tx: Transaction, title: str, state: State) -> None:
    tx.execute("UPDATE event SET title = ?, state = ?", (title, state))


def write_setting(tx: Transaction, name: str, value: object) -> None:
    tx.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        (name, json.dumps(_to_json(value), ensure_ascii=False)),
    )


def read_settings(store: Store) -> Settings:
    """A setting that cannot be read keeps its default, and the log says which."""
    found: dict[str, Any] = {}
    known = {field.name for field in fields(Settings)}
    for row in store.query("SELECT name, value FROM setting"):
        if row["name"] not in known:
            continue
        try:
            found[row["name"]] = _FROM_JSON.get(row["name"], _same)(json.loads(row["value"]))
        except (ValueError, TypeError, AttributeError):
            _log.error("setting %s cannot be read", row["name"])
    return Settings(**found)


def _to_json(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, Mapping):
        return {name: _to_json(each) for name, each in value.items()}
    return [_to_json(each) for each in value] if isinstance(value, tuple) else value


def _same(value: Any) -> Any:
    return value


def _moment(value: Any) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value)


def _shifts(value: Any) -> dict[str, tuple[time, time]]:
    return {
        team: (time.fromisoformat(start), time.fromisoformat(end)) for team, (start, end) in value.items()
    }


def _yes_or_no(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _prints(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_PRINTS:
        raise TypeError(value)
    return value


def _one_of(choices: tuple[str, ...]) -> Callable[[Any], str]:
    def read(value: Any) -> str:
        return choices[choices.index(value)]

    return read


def _identify(value: Any) -> dict[str, Way]:
    """In events made before 0.2 one way for all: the hunt's, as there was nothing else."""
    chosen: dict[str, Any] = {"hunt": value} if isinstance(value, str) else dict(value)
    if not {*chosen.values()} <= {*WAYS}:
        raise ValueError("an unknown way")
    return {activity: way for activity, way in chosen.items() if activity in ACTIVITIES}


_FROM_JSON: Mapping[str, Callable[[Any], Any]] = {
    "languages": tuple,
    "hunt_opens": _moment,
    "hunt_closes": _moment,
    "raffle_at": _moment,
    "shifts": _shifts,
    "high_contrast": _yes_or_no,
    "reduced_motion": _yes_or_no,
    "low_reach": _one_of(LOW_REACH),
    "sound": _one_of(SOUNDS),
    "lobby_videos": _one_of(LOBBY_VIDEOS),
    "identify": _identify,
    "nominations": _yes_or_no,
    "visitor_prints_a_day": _prints,
    "visitor_prints_a_visit": _prints,
}


@dataclass(frozen=True, slots=True)
class PinRow:
    """`wrong`: in this round; `rounds`: of five wrong since the last right one; `wait_seconds`: left."""

    salt: bytes
    hash: bytes
    wrong: int
    rounds: int
    wait_seconds: int


def read_pin(store: Store) -> PinRow | None:
    row = store.one("SELECT salt, hash, wrong, rounds, wait_seconds FROM organizer_pin")
    return None if row is None else PinRow(*row)


def write_wait(tx: Transaction, seconds: int) -> None:
    tx.execute("UPDATE organizer_pin SET wait_seconds = ?", (seconds,))


def write_pin(tx: Transaction, row: PinRow) -> None:
    tx.execute(
        "INSERT OR REPLACE INTO organizer_pin (only_row, salt, hash, wrong, rounds, wait_seconds)"
        " VALUES (1, ?, ?, ?, ?, ?)",
        (row.salt, row.hash, row.wrong, row.rounds, row.wait_seconds),
    )
