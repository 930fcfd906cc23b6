"""How loud it is, by EBU R128: of the whole film, or of stretches of a long one."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from kiosk.videos.probing.model import Facts
from kiosk.videos.probing.packets import decoded

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.container import InputContainer

_WHOLE: Final = 600.0
"""Seconds of film that are listened to from beginning to end."""
_STRETCH: Final = 60.0
_PLACES: Final = (0.0, 0.3, 0.6, 0.85)
_CORE: Final = 5.0
"""Seconds of a core for all of it."""
_SILENCE: Final = -69.0
"""LUFS: the gate of the measure lets nothing below -70 through."""


def heard(container: InputContainer, facts: Facts) -> Facts:
    import av

    if not container.streams.audio:
        return facts
    stream = container.streams.audio[0]
    facts = replace(facts, has_sound=True)
    if stream.codec is None:
        return facts
    facts = replace(facts, audio_codec=stream.codec.canonical_name)
    meter, blocks, whole = Meter(), 0, True
    try:
        for frame in _frames(container, facts.duration_ms / 1000):
            if frame is None:
                whole = False
                continue
            meter.push(frame)
            blocks += 1
    except (av.FFmpegError, ArithmeticError, LookupError, ValueError):
        pass  # what was heard before it counts; the picture is not to suffer
    return replace(facts, sounds=blocks, loudness=meter.loudness, loudness_of_all=whole)


def _frames(container: InputContainer, length: float) -> Iterator[AudioFrame | None]:
    """None says that something is left out."""
    began = time.process_time()
    long = length > _WHOLE
    for place in _PLACES if long else (0.0,):
        if long:
            yield None
        container.seek(int((length * place) * 1_000_000) + (container.start_time or 0))
        first: float | None = None
        for frame in _decoded(container):
            yield frame
            moment = frame.time or 0.0
            first = moment if first is None else first
            if time.process_time() - began > _CORE:
                yield None
                return
            if long and moment - first > _STRETCH:
                break


def _decoded(container: InputContainer) -> Iterator[AudioFrame]:
    import av

    stream = container.streams.audio[0]
    for packet in container.demux(stream):
        try:
            yield from decoded(stream, packet)
        except av.FFmpegError:
            continue


class Meter:
    """`loudness`: LUFS of all that was pushed, one decimal; None if nothing could be heard."""

    def __init__(self) -> None:
        self._graph: Any = None
        self._form: tuple[object, ...] = ()
        self._pts = 0
        self.loudness: float | None = None

    def push(self, frame: AudioFrame) -> None:
        import av

        form = (frame.format.name, frame.layout.name, frame.sample_rate)
        if self._graph is None:
            self._graph, self._form = _meter(frame), form
        if form != self._form:
            return  # a change of form in the middle: damaged, or advertising
        frame.pts = self._pts
        frame.time_base = Fraction(1, frame.sample_rate)
        self._pts += frame.samples
        self._graph.push(frame)
        while True:
            try:
                out = self._graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            said = float(out.metadata.get("lavfi.r128.I", "nan"))
            self.loudness = None if math.isnan(said) or said < _SILENCE else round(said, 1)


def _meter(frame: AudioFrame) -> Any:
    import av

    graph = av.filter.Graph()
    source = graph.add_abuffer(
        sample_rate=frame.sample_rate,
        format=frame.format.name,
        layout=frame.layout.name,
        time_base=Fraction(1, frame.sample_rate),
    )
    # One channel comes out of both loudspeakers.
    nodes = [source, graph.add("ebur128", "metadata=1:dualmono=1"), graph.add("abuffersink")]
    graph.link_nodes(*nodes).configure()
    return graph
