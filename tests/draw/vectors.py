"""The worked cases of handlebar-draw/1, and the files to refuse."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_ALL: dict[str, Any] = json.loads((Path(__file__).parent / "draw_vectors.json").read_text("utf-8"))
CASES: list[dict[str, Any]] = _ALL["cases"]
ABORTED: dict[str, str] = _ALL["aborted"]
TICKET_LOG: dict[str, Any] = _ALL["ticket_log"]


@dataclass(frozen=True, slots=True)
class Reject:
    """`record` is None where the entries alone are wrong. `code`: which check of the reference refused."""

    name: str
    entries: bytes
    record: bytes | None
    sheet: str | None
    code: str


REJECTS = [
    Reject(
        one["name"],
        one["entries_latin1"].encode("latin-1"),
        None if one["record_latin1"] is None else one["record_latin1"].encode("latin-1"),
        one["sheet"],
        one["reference_code"],
    )
    for one in _ALL["rejects"]
]


def name_of(one: dict[str, Any] | Reject) -> str:
    return one.name if isinstance(one, Reject) else str(one["name"])
