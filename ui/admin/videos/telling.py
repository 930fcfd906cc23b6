"""A video in words: what it is, when it is shown, what is missing, what was changed last. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Final

from kiosk.videos.model import Hours, Reason, Undoable, Video
from kiosk.words import Sentence, Words
from ui.admin.corrections.cards import joined, moment, spoken

NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "English", "fr": "Français", "de": "Deutsch", "fa": "فارسی"}
)
"""Each language by its own name."""

TROUBLES: Final[Mapping[Reason, Sentence]] = MappingProxyType(
    {
        "failed": Sentence("VideoDesk", "It broke off while it was shown. Convert it once, then it plays."),
        "stalled": Sentence("VideoDesk", "It stood still for five seconds. Convert it once, then it plays."),
        "nothing": Sentence("VideoDesk", "No picture came out of it. Convert it, or bring it in again."),
        "missing": Sentence("VideoDesk", "Its file is not there any more. Bring it in again."),
    }
)


def length(ms: int, words: Words) -> str:
    """Minutes and seconds in the digits of the language: 1:05."""
    minutes, seconds = divmod(round(ms / 1000), 60)
    digits = f"{minutes}:{seconds:02}"
    return spoken("".join(words.number(int(each)) if each.isdigit() else each for each in digits))


def detail(video: Video, words: Words) -> str:
    """Who speaks where that is not its title, how long, when."""
    about = video.about
    speaker = about.speaker if about.title else ""
    parts = [spoken(each) for each in (speaker, about.role, about.organization) if each]
    kind = [words.say(Sentence("VideoDesk", "Message"))] if video.kind == "message" else []
    shown = [words.say(when(video.hours, words))] if video.hours else []
    return joined([*kind, *parts, length(video.duration_ms, words), *shown], words)


def badge(video: Video, troubled: bool, words: Words) -> str:
    """The one thing that matters most about it in a list; "" for a film that is all well."""
    if troubled:
        said = Sentence("VideoDesk", "Did not play")
    elif not video.on:
        said = Sentence("VideoDesk", "Off")
    elif video.premiere is not None and video.premiered is None:
        said = Sentence("VideoDesk", "Premiere: %1", (moment(video.premiere, words),))
    elif video.file is not None and not video.tracks and video.state == "ready":
        said = Sentence("VideoDesk", "No captions")
    elif video.file is not None and not video.file.sound:
        said = Sentence("VideoDesk", "Without sound")
    else:
        return ""
    return words.say(said)


def facts(video: Video, words: Words) -> list[str]:
    """What its file is, a line each."""
    if video.file is None:
        return [words.say(Sentence("VideoDesk", "A written message, shown as a card."))]
    file = video.file
    size = spoken(f"{words.number(file.width)} × {words.number(file.height)}")
    sound = () if file.sound else (words.say(Sentence("VideoDesk", "Without sound")),)
    return [joined([length(file.duration_ms, words), size, *sound], words), spoken(file.name)]


def when(hours: Sequence[Hours], words: Words) -> Sentence:
    """In the loop. The cinema knows no hours."""
    if not hours:
        return Sentence("VideoDesk", "All day, every day")
    if len(hours) == 1:
        return span(hours[0], words)
    return Sentence("VideoDesk", "At %Ln times", (), len(hours))


def span(hours: Hours, words: Words) -> Sentence:
    start, end = clock(hours.start, words), clock(hours.end, words)
    if hours.day is None:
        return Sentence("VideoDesk", "Every day, %1 – %2", (start, end))
    return Sentence("VideoDesk", "%1, %2 – %3", (spoken(words.date(hours.day)), start, end))


def clock(at: time, words: Words) -> str:
    return spoken(words.time(datetime.combine(date(2000, 1, 1), at)))


def premiere(video: Video, words: Words) -> Sentence:
    if video.premiere is None:
        return Sentence("VideoDesk", "None. It comes when it is its turn.")
    at = (moment(video.premiere, words),)
    if video.premiered is not None:
        return Sentence("VideoDesk", "It was on %1.", at)
    return Sentence("VideoDesk", "On %1 the lobby is interrupted for it.", at)


def captions(video: Video, words: Words) -> str:
    if not video.tracks:
        return words.say(
            Sentence("VideoDesk", "None yet. In a lobby hardly anybody hears what is said: add them.")
        )
    return joined([spoken(NAMES.get(each.language, each.language)) for each in video.tracks], words)


def changed(last: Undoable) -> Sentence:
    """What the undo button takes back."""
    name = (spoken(last.name),)
    match last.change:
        case "added":
            return Sentence("VideoDesk", "%1 was added.", name)
        case "about":
            return Sentence("VideoDesk", "The words about %1 were changed.", name)
        case "moved":
            return Sentence("VideoDesk", "%1 got another place.", name)
        case "on":
            return Sentence("VideoDesk", "%1 was switched on.", name)
        case "off":
            return Sentence("VideoDesk", "%1 was switched off.", name)
        case "hours":
            return Sentence("VideoDesk", "The show times of %1 were changed.", name)
        case "premiere":
            return Sentence("VideoDesk", "The premiere of %1 was changed.", name)
        case "captions":
            return Sentence("VideoDesk", "The captions of %1 were changed.", name)
        case "file":
            return Sentence("VideoDesk", "%1 was converted.", name)
        case "removed":
            return Sentence("VideoDesk", "%1 was taken out.", name)
        case "approved":
            return Sentence("VideoDesk", "%1 joined the playlist.", name)
