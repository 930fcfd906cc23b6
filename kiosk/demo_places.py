"""Where the mustaches of the sample event are hidden, in the order of a walk, and who hid them."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.hunt.hiding.model import Helper, Place
from kiosk.hunt.hiding.service import Hiding

PLACES = (
    ("Kitchen, fridge", "Ground floor"),
    ("Under the coffee machine", "Ground floor"),
    ("Reception, plant pots", "Ground floor"),
    ("Stock room, shelf C", "Ground floor"),
    ("Under the copier", "First floor"),
    ("Between the annual reports", "First floor"),
    ("Meeting room Walrus", "First floor"),
    ("Headset drawer", "First floor"),
    ("Lift, behind the mirror", ""),
    ("Roof terrace, deck chairs", "Second floor"),
)
HELPERS = ("Ida from HR", "Tom", "The night shift")


def make_places(hiding: Hiding) -> list[Place]:
    return [hiding.make_place(name, area, "system") for name, area in PLACES]


def hide(hiding: Hiding, places: Sequence[Place], first: int, last: int) -> None:
    """The pieces with these running numbers, a handful for each place, each place by one helper."""
    for at, place in enumerate(places):
        numbers = ", ".join(str(number) for number in range(first + at, last + 1, len(places)))
        if numbers:
            helper = Helper(HELPERS[at % len(HELPERS)])
            hiding.fill(hiding.plan_filling(place.number, numbers), helper, "system")
