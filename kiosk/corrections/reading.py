"""Reading the journal, newest first, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.corrections import store
from kiosk.corrections.model import Filter, JournalLine
from kiosk.corrections.service import NEWEST
from kiosk.storage.store import Store

PAGE = 40


@dataclass(frozen=True, slots=True)
class Page:
    """`older`: how many lines come after the last one, `total`: how many the filter lets through."""

    lines: tuple[JournalLine, ...]
    older: int
    total: int


class Journal:
    def __init__(self, base: Store) -> None:
        self._store = base

    def page(self, wanted: Filter, before: int = NEWEST, count: int = PAGE) -> Page:
        """Lines with a smaller number than `before`."""
        lines = store.lines(self._store, wanted, before, count)
        total = store.count_lines(self._store, wanted, NEWEST)
        older = store.count_lines(self._store, wanted, lines[-1].number) if lines else 0
        return Page(lines, older, total)

    def days(self) -> tuple[str, ...]:
        """Those with a line, newest first, as `2026-11-28`."""
        return store.days(self._store)
