"""What may be said of a video, when it is shown, what comes after it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from kiosk.answers import Refused
from kiosk.people.text import clean
from kiosk.videos.model import (
    LONGEST_LINE,
    LONGEST_MESSAGE,
    LONGEST_NAME,
    MOST_HOURS,
    About,
    Hours,
    Kind,
    Track,
    Video,
)
from kiosk.words import Sentence

LATE_PREMIERE = timedelta(minutes=10)
"""A kiosk that was off at the minute of a premiere still shows it so long after."""


def cleaned(about: About, kind: Kind) -> About:
    """Texts in one line each. Refuses one that is too long, and a message without words or without a name."""
    made = About(
        _text(about.title, LONGEST_NAME),
        _text(about.speaker, LONGEST_NAME),
        _text(about.role, LONGEST_NAME),
        _text(about.organization, LONGEST_NAME),
        _text(about.line, LONGEST_MESSAGE if kind == "message" else LONGEST_LINE),
        tuple(dict.fromkeys(about.languages)),
    )
    if kind == "message" and not made.line:
        raise Refused(Sentence("Videos", "A message needs a few words of thanks."))
    if kind == "message" and not made.speaker:
        raise Refused(Sentence("Videos", "Whose words are these? Write the name."))
    return made


def checked(hours: Sequence[Hours]) -> tuple[Hours, ...]:
    """In their order, each once. Refuses one that ends when it begins, and too many."""
    if any(each.start == each.end for each in hours):
        raise Refused(Sentence("Videos", "These hours end when they begin. Choose a later end."))
    if len(hours) > MOST_HOURS:
        raise Refused(Sentence("Videos", "More than %Ln show times are too many.", (), MOST_HOURS))
    return tuple(
        sorted(set(hours), key=lambda each: (each.day is not None, str(each.day), each.start, each.end))
    )


def shows(hours: Sequence[Hours], now: datetime) -> bool:
    """Always, without hours. Those past midnight belong to the day on which they began."""
    return not hours or any(_within(each, now) for each in hours)


def _within(hours: Hours, now: datetime) -> bool:
    at, day = now.time(), now.date()
    if hours.start < hours.end:
        return hours.day in (None, day) and hours.start <= at < hours.end
    if at >= hours.start:
        return hours.day in (None, day)
    return at < hours.end and hours.day in (None, day - timedelta(days=1))


def playable(videos: Sequence[Video]) -> tuple[Video, ...]:
    """What a visitor may choose: the cinema knows no hours."""
    return tuple(each for each in videos if each.on and each.state == "ready")


def lobby(videos: Sequence[Video], now: datetime) -> tuple[Video, ...]:
    """What the loop shows now, in order."""
    return tuple(each for each in playable(videos) if shows(each.hours, now))


def due(videos: Sequence[Video], now: datetime) -> Video | None:
    """The premiere whose time has come; the earliest of several. Not one long gone."""
    waiting = [
        each
        for each in playable(videos)
        if each.premiere is not None and each.premiered is None and _come(each.premiere, now)
    ]
    return min(waiting, key=lambda each: (each.premiere, each.id), default=None)


def _come(premiere: datetime, now: datetime) -> bool:
    return premiere <= now < premiere + LATE_PREMIERE


def next_one(videos: Sequence[Video], after: str) -> Video | None:
    """The one after this id, round and round; the first where it is not among them."""
    ids = [each.id for each in videos]
    return videos[(ids.index(after) + 1) % len(ids) if after in ids else 0] if videos else None


def placed(ids: Sequence[str], id_: str, to: int) -> tuple[str, ...]:
    """The order with this one at `to`; it stops at the ends."""
    others = [each for each in ids if each != id_]
    to = max(0, min(len(others), to))
    return (*others[:to], id_, *others[to:])


def with_track(tracks: Sequence[Track], track: Track) -> tuple[Track, ...]:
    """One file of captions for each language. An empty `media` takes them away."""
    others = (each for each in tracks if each.language != track.language)
    return tuple(sorted((*others, track) if track.media else others, key=lambda each: each.language))


def _text(said: str, most: int) -> str:
    made = clean(said)
    if over := max(0, len(made) - most):
        raise Refused(
            Sentence("Videos", "There is room for %L1 letters. Take out %Ln letters.", (most,), over)
        )
    return made
