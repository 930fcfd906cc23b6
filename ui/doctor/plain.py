"""The probes without Qt's help, each asked by its order."""

from __future__ import annotations

import secrets
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.doctor import probes
from kiosk.doctor.facts import BackupFacts, ClockFacts, DatabaseFacts, DiskFacts, EventFacts, ProgramFacts
from kiosk.event.folder import EventFolder
from kiosk.house import AREAS
from kiosk.tools import Tools
from ui.doctor.looking import ROOT, Order
from ui.kit.words import QtWords


def _tools() -> Tools:
    return Tools(SystemClock(), secrets.token_bytes, QtWords("en"), QtWords, AREAS)


def _event(order: Order) -> Path:
    assert order.event is not None, "nobody asks about an event without one"
    return order.event


def program(order: Order) -> ProgramFacts:
    return probes.program(ROOT)


def clock(order: Order) -> ClockFacts:
    files = () if order.event is None else (EventFolder(order.event).database, EventFolder(order.event).seal)
    return probes.clock(SystemClock().now(), (ROOT / "main.py", *files))


def disk(order: Order) -> DiskFacts:
    return probes.disk(order.folder)


def database(order: Order) -> DatabaseFacts:
    return probes.database(order.folder)


def event(order: Order) -> EventFacts:
    return probes.event(_event(order), _tools())


def backup(order: Order) -> BackupFacts:
    tools = _tools()
    second = probes.second_place(_event(order), tools)
    return probes.backup(_event(order), second, tools.clock.now())
