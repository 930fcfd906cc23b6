"""The picture: frames counted at the start, in the middle and near the end; the poster is among them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from kiosk.videos.probing.child_poster import Poster
from kiosk.videos.probing.model import Facts
from kiosk.videos.probing.packets import decoded
from kiosk.videos.probing.rules import MOST_DOTS, fits, is_uneven

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_FIRST: Final = 3.0
"""Seconds of film at the start, all of whose frames are decoded."""
_LATER: Final = 0.4
_PLACES: Final = (0.12, 0.3, 0.5, 0.75)
_END: Final = 1.5
"""Seconds before the end, where the last look begins."""
_CORE: Final = 4.0
"""Seconds of a core for each look at most."""
_BROKEN: Final = 200
"""So many packets without a frame, and there is none to come."""


@dataclass(slots=True)
class Stretch:
    """What came out of a place: when each frame is shown, in seconds, and the last moment of any packet."""

    times: list[float] = field(default_factory=list)
    last: float = 0.0
    core: float = 0.0


def seen(container: InputContainer, facts: Facts) -> tuple[Facts, bytes]:
    """`trouble` is set where nothing can be shown: no picture at all, none that decodes."""
    from av.stream import Disposition

    streams = [each for each in container.streams.video if not each.disposition & Disposition.attached_pic]
    if not streams:
        return replace(facts, trouble="no-picture", duration_ms=_duration_ms(container, None)), b""
    stream = streams[0]
    facts = replace(facts, duration_ms=_duration_ms(container, stream), fps=float(stream.average_rate or 0))
    if stream.codec is None:
        return replace(facts, trouble="codec"), b""
    facts = replace(facts, video_codec=stream.codec.canonical_name)
    context = stream.codec_context
    context.thread_count = 1
    if context.width * context.height > MOST_DOTS:
        return replace(facts, trouble="too-large", width=context.width, height=context.height), b""
    context.options = {"max_pixels": str(MOST_DOTS)}
    poster = Poster()
    if fits(context.width, context.height):
        return _of_stretches(container, stream, facts, poster)
    return _of_one(container, stream, facts, poster)


def _of_stretches(
    container: InputContainer, stream: VideoStream, facts: Facts, poster: Poster
) -> tuple[Facts, bytes]:
    first = _watch(container, stream, _FIRST, poster)
    if not first.times:
        return replace(facts, trouble="damaged"), b""
    facts = _shaped(facts, poster)
    facts = replace(facts, variable=is_uneven(first.times), pace=_pace(first, facts.fps))
    facts = replace(facts, frames=len(set(first.times)), gap_ms=_gap_ms(first))
    length = facts.duration_ms / 1000
    if length <= _FIRST:
        if not length or first.last > length:
            facts = replace(facts, duration_ms=max(facts.duration_ms, round(first.last * 1000)))
        return facts, poster.content()
    begin = (container.start_time or 0) / 1_000_000
    places = [begin + length * place for place in _PLACES if length * place > _FIRST]
    looks = [first, *(_watch(container, stream, _LATER, poster, place) for place in places)]
    end = _watch(container, stream, _END * 4, None, begin + max(_FIRST, length - _END))
    looks.append(end)
    facts = replace(
        facts,
        frames=len({moment for look in looks for moment in look.times}),
        gap_ms=max(map(_gap_ms, looks)),
        ends_early=end.last - begin < length - max(5.0, length / 20),
    )
    return facts, poster.content()


def _of_one(
    container: InputContainer, stream: VideoStream, facts: Facts, poster: Poster
) -> tuple[Facts, bytes]:
    """Of a giant, one frame: enough to know that it can be made smaller, and to show it."""
    frames = next(
        (frames for packet in container.demux(stream) if (frames := _alone(stream, packet))),
        [],
    )
    for frame in frames[:1]:
        poster.consider(frame)
    facts = replace(
        facts, trouble="too-large", frames=len(frames[:1]), width=stream.width, height=stream.height
    )
    return (_shaped(facts, poster) if frames else facts), poster.content()


def _alone(stream: VideoStream, packet: Packet[VideoStream]) -> list[VideoFrame]:
    """Decoded without waiting for those that follow it: they would each take up 50 MB."""
    import av

    try:
        frames = stream.codec_context.decode(packet) or stream.codec_context.decode(None)
    except av.FFmpegError:
        frames = []
    stream.codec_context.flush_buffers()
    return frames


def _watch(
    container: InputContainer,
    stream: VideoStream,
    seconds: float,
    poster: Poster | None,
    start: float | None = None,
) -> Stretch:
    """Frames from `start` on, for so many seconds of film. No frame: nothing comes out there."""
    import av

    found, began, barren = Stretch(), time.process_time(), 0
    if start is not None:
        try:
            container.seek(int(start * 1_000_000))
        except av.FFmpegError:
            return found
    try:
        for packet in container.demux(stream, *container.streams.audio[:1]):
            if packet.stream.index == stream.index:
                frames = _decoded(stream, packet)
                barren = 0 if frames else barren + 1
                _note(found, frames, poster, start)
            if packet.pts is not None and packet.time_base:
                found.last = max(found.last, float((packet.pts + (packet.duration or 0)) * packet.time_base))
            found.core = time.process_time() - began
            past = found.times and found.times[-1] - max(found.times[0], start or 0) >= seconds
            if past or barren > _BROKEN or found.core > _CORE:
                break
    except av.FFmpegError:
        pass  # the packets end here: what came before counts
    return found


def _decoded(stream: VideoStream, packet: Packet[Any]) -> list[VideoFrame]:
    import av

    try:
        return decoded(stream, packet)
    except av.FFmpegError:
        return []


def _note(found: Stretch, frames: list[VideoFrame], poster: Poster | None, start: float | None) -> None:
    for frame in frames:
        last = found.times[-1] if found.times else 0.0
        moment = frame.time if frame.time is not None and isfinite(frame.time) else last
        if poster and (start is None or moment >= start):
            poster.consider(frame, moment)
        found.times.append(moment)


def _shaped(facts: Facts, poster: Poster) -> Facts:
    return replace(
        facts, width=poster.width, height=poster.height, rotation=poster.rotation, layout=poster.layout
    )


def _gap_ms(stretch: Stretch) -> int:
    times = sorted(stretch.times)
    return round(1000 * max((b - a for a, b in pairwise(times)), default=0))


def _pace(stretch: Stretch, fps: float) -> float:
    """Too little was seen of a short one to say."""
    if len(stretch.times) < 10 or stretch.core <= 0 or fps <= 0:
        return 0.0
    return len(stretch.times) / fps / stretch.core


def _duration_ms(container: InputContainer, stream: VideoStream | None) -> int:
    of_stream = stream.duration * stream.time_base if stream and stream.duration and stream.time_base else 0
    return max(0, round(1000 * float(of_stream or (container.duration or 0) / 1_000_000)))
