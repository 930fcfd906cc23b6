"""What a poster of a video says. Pure, but for where its picture is."""

from __future__ import annotations

from PySide6.QtCore import QUrl

from kiosk.event.pictures import Pictures
from kiosk.videos.model import Video
from ui.kit.rows import Row

ROLES = ("key", "kind", "title", "by", "line", "ms", "poster")


def poster_of(video: Video, pictures: Pictures) -> Row:
    """A row of `ROLES`: kind film or message; ms its length; poster the address of its picture."""
    return {
        "key": video.id,
        "kind": "message" if video.file is None else "film",
        "title": video.name,
        "by": said_by(video),
        "line": video.about.line,
        "ms": video.duration_ms,
        "poster": address_of(video, pictures),
    }


def said_by(video: Video) -> str:
    """Who speaks, as far as the title does not say it."""
    about = video.about
    speaker = "" if about.speaker == video.name else about.speaker
    return "\u00a0· ".join(part for part in (speaker, about.role, about.organization) if part)


def address_of(video: Video, pictures: Pictures) -> str:
    """ "" without a picture."""
    path = None if video.file is None else pictures.path(video.file.poster)
    return "" if path is None else QUrl.fromLocalFile(str(path)).toString()
