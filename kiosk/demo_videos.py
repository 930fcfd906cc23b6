"""The sample event's videos: three small films with captions in four languages, and one written message."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Final

from kiosk.house import House
from kiosk.videos.importing import Brought, Job, bring_in, films_in, take
from kiosk.videos.model import About, Hours

FILMS: Final = Path(__file__).parents[1] / "assets" / "videos"

_ABOUT: Final = {
    "thank-you.mp4": About(
        "", "Maria Sousa", "Head of Customer Service", "", "You make it look easy.", ("en",)
    ),
    "night-shift.webm": About(
        "To the night shift", "Jonas Berg", "Night porter", "", "Thank you for every night.", ("de",)
    ),
    "hooray.mp4": About("Hooray!", "", "", "", "From all of us on the fourth floor."),
}
_MESSAGE: Final = About(
    "",
    "Zahra Ahmadi",
    "Customer since 2009",
    "Blue Bakery",
    "You never let us down, not even on the Friday evening when the oven went out.",
)
_POPCORN: Final = Hours(time(15), time(15, 30))


def brought(media: Path) -> tuple[Brought, ...]:
    """The films, copied and looked at as those of an organizer are: for a process of its own."""
    return bring_in(Job(films_in((FILMS,)), media), lambda percent: None)


def fill_playlist(house: House, found: tuple[Brought, ...]) -> None:
    """The one without captions, which the desk asks for, has its hour."""
    videos = house.videos
    ready = [each for each in found if each.file]
    ids = {each.name: id_ for each, id_ in zip(ready, take(videos, ready), strict=True)}
    for place, (name, about) in enumerate(_ABOUT.items()):
        if id_ := ids.get(name):
            videos.describe(id_, about)
            videos.move(id_, place)
            if name == "hooray.mp4":
                videos.set_hours(id_, (_POPCORN,))
    message = videos.add_message(_MESSAGE)
    videos.move(message, 2)
