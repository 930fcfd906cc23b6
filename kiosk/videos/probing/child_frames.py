"""The picture: frames counted at the start, in the middle and near the end; the poster is among them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from kiosk.videos.probing.child_poster import Poster
from kiosk.videos.probing.child_watch import Stretch, glance, length_of, watch
from kiosk.videos.probing.model import Facts
from kiosk.videos.probing.rules import MOST_DOTS, fits, is_uneven

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_FIRST: Final = 3.0
"""Seconds of film at the start, all of whose frames are decoded."""
_PLACES: Final = (0.12, 0.3, 0.5, 0.75)
_END: Final = 1.5
"""Seconds before the end, where the last look begins."""
_CORE: Final = {"first": 4.0, "later": 1.2, "end": 2.5, "length": 2.0}
"""Seconds of a core for each look at most."""


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
    poster = Poster(stream.sample_aspect_ratio or Fraction(1))
    if fits(context.width, context.height):
        return _of_stretches(container, stream, facts, poster)
    return _of_one(container, stream, facts, poster)


def _of_stretches(
    container: InputContainer, stream: VideoStream, facts: Facts, poster: Poster
) -> tuple[Facts, bytes]:
    first = watch(container, stream, _FIRST, _CORE["first"], poster)
    if not first.times:
        return replace(facts, trouble="damaged"), b""
    facts = replace(_shaped(facts, poster), variable=is_uneven(first.times), pace=_pace(first, facts.fps))
    begin = (container.start_time or 0) / 1_000_000
    if not facts.duration_ms:
        ends = first.last - begin if first.to_the_end else length_of(container, stream, _CORE["length"])
        facts = replace(facts, duration_ms=max(0, round(1000 * ends)))
    looks = [first]
    length = facts.duration_ms / 1000
    if length > _FIRST:
        places = (begin + length * place for place in _PLACES if length * place > _FIRST)
        looks += [glance(container, stream, place, poster, _CORE["later"]) for place in places]
        before = begin + max(_FIRST, length - _END)
        looks.append(glance(container, stream, before, poster, _CORE["end"], on=True))
    last = looks[-1]
    return replace(
        facts,
        frames=len({moment for look in looks for moment in look.times}),
        gap_ms=max(look.gap_ms for look in looks),
        ends_early=last.to_the_end and last.last - begin < length - max(5.0, length / 20),
    ), poster.content()


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


def _shaped(facts: Facts, poster: Poster) -> Facts:
    return replace(
        facts, width=poster.width, height=poster.height, rotation=poster.rotation, layout=poster.layout
    )


def _pace(stretch: Stretch, fps: float) -> float:
    """Too little was seen of a short one to say."""
    if len(stretch.times) < 10 or stretch.core <= 0 or fps <= 0:
        return 0.0
    return len(stretch.times) / fps / stretch.core


def _duration_ms(container: InputContainer, stream: VideoStream | None) -> int:
    of_stream = stream.duration * stream.time_base if stream and stream.duration and stream.time_base else 0
    return max(0, round(1000 * float(of_stream or (container.duration or 0) / 1_000_000)))
