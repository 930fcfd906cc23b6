"""What a person is called where no name may stand."""

from __future__ import annotations

from collections.abc import Callable, Container

from kiosk.scanning.codes import random_letters


def new_id(taken: Container[str], random: Callable[[int], bytes]) -> str:
    """`P-` and 6 random characters that nobody has."""
    while (id_ := "P-" + random_letters(6, random)) in taken:
        pass
    return id_
