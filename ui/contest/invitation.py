"""Whether somebody who showed who they are for something else is offered a ballot."""

from __future__ import annotations

from kiosk.answers import Refused
from kiosk.event.model import Way
from kiosk.house import House
from kiosk.people.identity import is_enough
from ui.contest import flow

ACTIVITY = "contest"


class Invitation:
    def __init__(self, house: House) -> None:
        self._house = house

    def holds(self, person: str, shown: Way) -> bool:
        """A vote is open in which they have not voted, and what they showed is enough for it."""
        if not is_enough(self._house.event.settings.way(ACTIVITY), shown):
            return False
        try:
            return any(flow.state(each) == "open" for each in self._house.booth.admissions(person))
        except Refused:  # nobody let them in yet
            return False
