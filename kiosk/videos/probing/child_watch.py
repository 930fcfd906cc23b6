"""Frames that come out of a place in a film, within a bound of work."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from kiosk.videos.probing.child_poster import Poster
from kiosk.videos.probing.packets import decoded

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_FEW: Final = 3
_BROKEN: Final = 200
"""So many packets without a frame, and there is none to come."""


@dataclass(slots=True)
class Stretch:
    """What came out of a place, in seconds of the film's own clock.

    `times`: of each frame; `picture`: when the last of all pictures begins, decoded or not; `last`: the end
    of any packet; `core`: seconds of a core it took; `to_the_end`: there were no more packets.
    """

    times: list[float] = field(default_factory=list)
    picture: float = 0.0
    last: float = 0.0
    core: float = 0.0
    to_the_end: bool = False

    @property
    def gap_ms(self) -> int:
        """The longest that a picture stays, as far as it was seen."""
        stays = [after - before for before, after in pairwise(sorted(self.times))]
        if self.to_the_end and self.picture:
            stays.append(self.last - self.picture)
        return round(1000 * max(stays, default=0))


def watch(
    container: InputContainer,
    stream: VideoStream,
    seconds: float,
    core: float,
    poster: Poster,
) -> Stretch:
    """Frames of so many `seconds` of film, or of a `core`; no times if nothing comes out."""
    found, began, barren = Stretch(), time.process_time(), 0
    for packet in _packets(container, stream):
        if packet.stream.index == stream.index:
            frames = _frames(stream, packet)
            found.picture = max(found.picture, _begin_of(packet))
            barren = 0 if frames else barren + 1
            _note(found, frames, poster)
        found.last = max(found.last, _end_of(packet))
        found.core = time.process_time() - began
        past = found.times and found.times[-1] - found.times[0] >= seconds
        if past or barren > _BROKEN or found.core > core:
            return found
    found.to_the_end = True
    return found


def glance(
    container: InputContainer,
    stream: VideoStream,
    start: float,
    poster: Poster,
    core: float,
    on: bool = False,
) -> Stretch:
    """A few frames from the last whole picture before `start`; `on`: then packets alone, to the end."""
    import av

    found, began = Stretch(), time.process_time()
    try:
        container.seek(int(start * 1_000_000))
    except av.FFmpegError:
        return found
    for packet in _packets(container, stream):
        if packet.stream.index == stream.index:
            found.picture = max(found.picture, _begin_of(packet))
            if len(found.times) < _FEW:
                _note(found, _frames(stream, packet), poster)
        found.last = max(found.last, _end_of(packet))
        if time.process_time() - began > core or (len(found.times) >= _FEW and not on):
            return found
    found.to_the_end = True
    return found


def length_of(container: InputContainer, stream: VideoStream, core: float) -> float:
    """Seconds, by walking through packets: for those that were written live and do not say."""
    import av

    began, last = time.process_time(), 0.0
    try:
        container.seek(container.start_time or 0)
    except av.FFmpegError:
        return 0.0
    for packet in _packets(container, stream):
        last = max(last, _end_of(packet))
        if time.process_time() - began > core:
            return 0.0
    return last - (container.start_time or 0) / 1_000_000


def _packets(container: InputContainer, stream: VideoStream) -> Iterator[Packet[Any]]:
    """Those of sound as well: they tell how far the film goes. Where the file breaks, they end."""
    import av

    try:
        yield from container.demux(stream, *container.streams.audio[:1])
    except av.FFmpegError:
        return


def _begin_of(packet: Packet[Any]) -> float:
    return float(packet.pts * packet.time_base) if packet.pts is not None and packet.time_base else 0.0


def _end_of(packet: Packet[Any]) -> float:
    return _begin_of(packet) + float((packet.duration or 0) * (packet.time_base or 0))


def _frames(stream: VideoStream, packet: Packet[Any]) -> list[VideoFrame]:
    import av

    try:
        return decoded(stream, packet)
    except av.FFmpegError:
        return []


def _note(found: Stretch, frames: list[VideoFrame], poster: Poster) -> None:
    for frame in frames:
        last = found.times[-1] if found.times else 0.0
        moment = frame.time if frame.time is not None and isfinite(frame.time) else last
        poster.consider(frame, moment)
        found.times.append(moment)
