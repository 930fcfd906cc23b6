"""The SQL of videos. What writes takes the caller's transaction, what reads takes any reader."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from sqlite3 import Row
from typing import Protocol, get_args

from kiosk.storage.store import Transaction
from kiosk.videos.model import About, Change, File, Hours, Reason, Track, Trouble, Undoable, Video

Values = Mapping[str, object]
"""Columns of a video's row and what they become."""
_COLUMNS = frozenset(
    (
        *("state", "place", "shown", "title", "speaker", "role", "organization", "line", "languages"),
        *("hours", "tracks", "media", "name", "duration_ms", "width", "height", "sound", "loudness"),
        *("poster", "premiere", "premiered"),
    )
)


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


def videos(reader: Reader, state: str) -> tuple[Video, ...]:
    """In the organizer's order."""
    rows = reader.query("SELECT * FROM video WHERE state = ? ORDER BY place, n", (state,))
    return tuple(map(_video, rows))


def video(reader: Reader, id_: str) -> Video | None:
    row = reader.one("SELECT * FROM video WHERE n = ?", (number(id_),))
    return None if row is None else _video(row)


def with_file(reader: Reader, media: str) -> Video | None:
    row = reader.one("SELECT * FROM video WHERE media = ? AND state <> 'removed'", (media,))
    return None if row is None else _video(row)


def media_in_use(reader: Reader) -> frozenset[str]:
    """Names of films and captions of all videos, and digests of their posters."""
    found: set[str] = set()
    for row in reader.query("SELECT media, poster, tracks FROM video"):
        found |= {row["media"], row["poster"], *(each[1] for each in json.loads(row["tracks"]))}
    return frozenset(found - {""})


def number(id_: str) -> int:
    """Of VIDEO-0001; 0, which nobody has, of anything else."""
    head, _, digits = id_.partition("-")
    return int(digits) if head == "VIDEO" and digits.isdecimal() and len(digits) < 10 else 0


def add(tx: Transaction, kind: str, by: str, values: Values) -> str:
    """The last one in the order; returns its id. Raises sqlite3.IntegrityError: its file is there."""
    sql = """INSERT INTO video (kind, by, added, media, title, speaker, role, organization, line, place)
        SELECT ?, ?, ?, ?, '', '', '', '', '', coalesce(max(place), 0) + 1 FROM video"""
    n = tx.execute(sql, (kind, by, tx.now.isoformat(), values.get("media", ""))).lastrowid
    assert n is not None
    write(tx, n, values)
    return _id(n)


def write(tx: Transaction, n: int, values: Values) -> None:
    """Raises sqlite3.IntegrityError: another video has this file."""
    columns = _checked(values)
    sql = f"UPDATE video SET {', '.join(f'{each} = ?' for each in columns)} WHERE n = ?"
    tx.execute(sql, (*values.values(), n))


def before(tx: Transaction, changes: Mapping[int, Values]) -> dict[int, dict[str, object]]:
    """What stands in those columns now."""
    found = {}
    for n, values in changes.items():
        row = tx.one(f"SELECT {', '.join(_checked(values))} FROM video WHERE n = ?", (n,))
        if row is not None:
            found[n] = dict(row)
    return found


def _checked(values: Values) -> tuple[str, ...]:
    if not _COLUMNS.issuperset(values):
        raise ValueError("a column that is none")
    return tuple(values)


def delete(tx: Transaction, id_: str) -> None:
    tx.execute("DELETE FROM video WHERE n = ?", (number(id_),))


def remember(tx: Transaction, change: Change, n: int, replaced: Mapping[int, Values]) -> None:
    sql = "INSERT INTO video_undo (change, video, before) VALUES (?, ?, ?)"
    tx.execute(sql, (change, n, json.dumps(replaced)))


def last_change(reader: Reader) -> tuple[int, Undoable, dict[int, Values]] | None:
    """Its row, what it was, and what it replaced."""
    row = reader.one("SELECT * FROM video_undo ORDER BY id DESC LIMIT 1")
    if row is None:
        return None
    changed = video(reader, _id(row["video"]))
    assert changed is not None and row["change"] in get_args(Change)
    replaced = {int(n): values for n, values in json.loads(row["before"]).items()}
    return row["id"], Undoable(row["change"], changed.id, changed.name), replaced


def forget_change(tx: Transaction, row: int) -> None:
    tx.execute("DELETE FROM video_undo WHERE id = ?", (row,))


def set_trouble(tx: Transaction, id_: str, reason: Reason) -> None:
    sql = "INSERT OR REPLACE INTO video_trouble (video, at, reason) VALUES (?, ?, ?)"
    tx.execute(sql, (number(id_), tx.now.isoformat(), reason))


def no_trouble(tx: Transaction, id_: str) -> None:
    tx.execute("DELETE FROM video_trouble WHERE video = ?", (number(id_),))


def troubles(reader: Reader) -> tuple[Trouble, ...]:
    """The newest first; of removed videos none."""
    rows = reader.query(
        """SELECT trouble.* FROM video_trouble AS trouble JOIN video ON n = video
            WHERE state = 'ready' AND shown = 1 ORDER BY at DESC, video"""
    )
    return tuple(Trouble(_id(row["video"]), datetime.fromisoformat(row["at"]), row["reason"]) for row in rows)


def of_about(about: About) -> Values:
    return {
        "title": about.title,
        "speaker": about.speaker,
        "role": about.role,
        "organization": about.organization,
        "line": about.line,
        "languages": json.dumps(about.languages),
    }


def of_file(file: File) -> Values:
    return {
        "media": file.media,
        "name": file.name,
        "duration_ms": file.duration_ms,
        "width": file.width,
        "height": file.height,
        "sound": int(file.sound),
        "loudness": file.loudness,
        "poster": file.poster,
    }


def of_hours(hours: Sequence[Hours]) -> Values:
    each = [
        (one.start.isoformat("minutes"), one.end.isoformat("minutes"), one.day and one.day.isoformat())
        for one in hours
    ]
    return {"hours": json.dumps(each)}


def of_tracks(tracks: Sequence[Track]) -> Values:
    return {"tracks": json.dumps([(one.language, one.media) for one in tracks])}


def _id(n: int) -> str:
    return f"VIDEO-{n:04}"


def _video(row: Row) -> Video:
    return Video(
        id=_id(row["n"]),
        kind=row["kind"],
        about=_about(row),
        file=_file(row) if row["media"] else None,
        added=datetime.fromisoformat(row["added"]),
        on=bool(row["shown"]),
        state=row["state"],
        hours=tuple(_hours(*each) for each in json.loads(row["hours"])),
        tracks=tuple(Track(*each) for each in json.loads(row["tracks"])),
        by=row["by"],
        premiere=_moment(row["premiere"]),
        premiered=_moment(row["premiered"]),
    )


def _about(row: Row) -> About:
    return About(
        title=row["title"],
        speaker=row["speaker"],
        role=row["role"],
        organization=row["organization"],
        line=row["line"],
        languages=tuple(json.loads(row["languages"])),
    )


def _file(row: Row) -> File:
    return File(
        media=row["media"],
        name=row["name"],
        duration_ms=row["duration_ms"],
        width=row["width"],
        height=row["height"],
        sound=bool(row["sound"]),
        loudness=row["loudness"],
        poster=row["poster"],
    )


def _hours(start: str, end: str, day: str | None) -> Hours:
    return Hours(
        time.fromisoformat(start), time.fromisoformat(end), None if day is None else date.fromisoformat(day)
    )


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
