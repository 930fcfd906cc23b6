"""Who may be identified how: what a visitor showed, and whether it is enough for an activity."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.event.model import Way

ENOUGH: Mapping[Way, frozenset[Way]] = MappingProxyType(
    {
        "name": frozenset({"name", "pin", "pass"}),
        "pin": frozenset({"pin", "pass"}),
        "pass": frozenset({"pass"}),
    }
)
"""What an activity asks for -> what it takes. A pass says more than a PIN, a PIN more than a name."""


def is_enough(asked: Way, shown: Way) -> bool:
    return shown in ENOUGH[asked]
