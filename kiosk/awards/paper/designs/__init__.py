"""The designs: each is a module with `plan(page)`, where everything goes, and `art(page)`, what all have in
common, as PDF operators in mm for a page that begins at the left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from kiosk.awards.model import Design
from kiosk.awards.paper.designs import carpet, classic, comic, letterpress
from kiosk.awards.paper.plan import Page, Plan

PLANS: Final[Mapping[Design, Callable[[Page], Plan]]] = MappingProxyType(
    {"carpet": carpet.plan, "letterpress": letterpress.plan, "comic": comic.plan, "classic": classic.plan}
)
ARTS: Final[Mapping[Design, Callable[[Page], str]]] = MappingProxyType(
    {"carpet": carpet.art, "letterpress": letterpress.art, "comic": comic.art, "classic": classic.art}
)
