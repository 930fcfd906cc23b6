"""The pipes of a conversion: decoded, turned, made smaller, evened out, encoded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import isfinite
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from kiosk.videos.probing.kinds import HEAD, demuxer_of
from kiosk.videos.probing.packets import decoded
from kiosk.videos.probing.rules import MOST_DOTS, even_rate, full_hd

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer, OutputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_TURNS: Final = {90: ("transpose=clock",), 180: ("hflip", "vflip"), 270: ("transpose=cclock",)}
_HDR: Final = (16, 18)
"""Transfer curves of PQ and HLG, as numbers of H.273."""
_SOUND_FRAME: Final = 1024
_LONGEST_STAY: Final = 3600
"""Seconds; a damaged file may claim years."""


def encode(source: Path, made: IO[bytes], progress: Callable[[int], None]) -> int:
    """How many frames were written. Raises what FFmpeg and the disk raise."""
    import av

    with source.open("rb") as file:
        demuxer = demuxer_of(file.read(HEAD))[0]
    if not demuxer:
        raise ValueError("not a film")
    only = {"protocol_whitelist": "file"}
    name = f"file:{source.absolute()}"
    with (
        av.open(name, "r", format=demuxer, options=only, metadata_errors="replace") as have,
        av.open(made, "w", format="mp4") as out,
    ):
        return _Conversion(have, out).run(progress)


class _Conversion:
    def __init__(self, have: InputContainer, out: OutputContainer) -> None:
        from av.stream import Disposition

        pictures = (each for each in have.streams.video if not each.disposition & Disposition.attached_pic)
        picture = next(pictures, None)
        if picture is None:
            raise ValueError("no picture")
        sound = next((each for each in have.streams.audio if each.codec), None)
        self._have = have
        self._out = out
        self._length = (have.duration or 0) / 1_000_000
        self._start = Fraction(have.start_time or 0, 1_000_000)
        self._picture = _Picture(picture, out)
        self._sound = _Sound(sound, out) if sound else None
        self._waiting: list[Any] = []
        self._last = Fraction(0)

    def run(self, progress: Callable[[int], None]) -> int:
        told = -1
        lines: list[_Picture | _Sound] = [self._picture, *([self._sound] if self._sound else [])]
        for packet in self._have.demux(*(each.stream for each in lines)):
            line = next(each for each in lines if each.stream.index == packet.stream.index)
            self._last = max(self._last, _end_of(packet) - self._start)
            for frame in _decoded(line.stream, packet):
                self._shift(frame)
                if (share := self._share(frame)) > told:
                    progress(told := share)
                line.push(frame)  # it is empty after this
            self._write(line)
        for line in lines:
            line.push(None)
            self._write(line)
        self._write(self._picture, self._picture.stay_until(self._last))
        for line in lines:
            self._write(line, line.rest())
        return self._picture.written

    def _write(self, line: _Picture | _Sound, packets: Iterable[Any] | None = None) -> None:
        self._waiting += line.packets() if packets is None else packets
        if self._picture.size_known:  # with the first packet the file begins, and the streams are fixed
            for packet in self._waiting:
                self._out.mux(packet)
            self._waiting.clear()

    def _share(self, frame: Any) -> int:
        time = frame.time or 0.0
        return min(99, int(100 * time / self._length)) if self._length and isfinite(time) else 0

    def _shift(self, frame: Any) -> None:
        """Recordings of television begin at any time: ours at 0."""
        if frame.pts is not None and frame.time_base:
            frame.pts -= round(self._start / frame.time_base)


def _end_of(packet: Any) -> Fraction:
    if packet.pts is None or not packet.time_base:
        return Fraction(0)
    return Fraction((packet.pts + (packet.duration or 0)) * packet.time_base)


def _decoded(stream: Any, packet: Any) -> list[Any]:
    import av

    try:
        return decoded(stream, packet)
    except av.OSError:
        raise
    except av.FFmpegError:
        return []  # a scratch: the film goes on behind it


@dataclass(slots=True)
class _Line:
    """A chain of filters that is made when the first frame shows what it is."""

    graph: Any = None
    form: tuple[object, ...] = ()

    def feed(self, frame: Any, form: tuple[object, ...], make: Callable[[Any], Any]) -> None:
        if frame is None:
            if self.graph:
                self.graph.push(None)
            return
        if self.graph is None:
            self.graph, self.form = make(frame), form
        if form == self.form:  # what changes its form in the middle is damaged, or advertising
            self.graph.push(frame)

    def pull(self) -> Iterator[Any]:
        import av

        while self.graph:
            try:
                yield self.graph.pull()
            except (av.BlockingIOError, av.EOFError):
                return


class _Picture:
    def __init__(self, stream: VideoStream, out: OutputContainer) -> None:
        self.stream = stream
        self.written = 0
        self._shown: VideoFrame | None = None
        stream.thread_count = 2
        stream.codec_context.options = {"max_pixels": str(MOST_DOTS)}
        self._out = out
        self._line = _Line()
        self._rate = even_rate(stream.average_rate)
        self._encoder = out.add_stream(
            "libx264", rate=self._rate, options={"preset": "veryfast", "crf": "21"}
        )
        self._encoder.pix_fmt = "yuv420p"
        self._encoder.gop_size = 2 * round(self._rate)

    @property
    def size_known(self) -> bool:
        return self._line.graph is not None

    def push(self, frame: VideoFrame | None) -> None:
        self._line.feed(frame, (), self._graph)

    def packets(self) -> Iterator[Any]:
        for frame in self._line.pull():
            yield from self._encoded(frame)

    def stay_until(self, moment: Fraction) -> Iterator[Any]:
        """The last picture stays as long as there is sound, or as it was to be seen."""
        most = self.written + _LONGEST_STAY * self._rate
        while self._shown and self.written < min(most, moment * self._rate - 1):
            self._shown.pts = (self._shown.pts or 0) + 1
            yield from self._encoded(self._shown)

    def rest(self) -> Iterator[Any]:
        yield from self._encoder.encode(None) if self.written else ()

    def _encoded(self, frame: VideoFrame) -> Iterator[Any]:
        self.written += 1
        self._shown = frame
        yield from self._encoder.encode(frame)

    def _graph(self, frame: VideoFrame) -> Any:
        import av

        rotation = -frame.rotation % 360 // 90 * 90
        aspect = self.stream.sample_aspect_ratio or Fraction(1)
        width, height = full_hd(frame.width, frame.height, aspect, rotation)
        self._encoder.width, self._encoder.height = width, height
        lying = f"{height}:{width}" if rotation in (90, 270) else f"{width}:{height}"
        graph = av.filter.Graph()
        source = graph.add_buffer(
            width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base
        )
        nodes = [source]
        for each in (
            f"scale={lying}:{_colors(frame)}",  # first: it bears with frames that change their size
            *_TURNS.get(rotation, ()),
            "setsar=1",
            f"fps={self._rate}:start_time=0",
            "format=yuv420p",
            "buffersink",
        ):
            name, _, value = each.partition("=")
            nodes.append(graph.add(name, value or None))
        graph.link_nodes(*nodes).configure()
        return graph


def _colors(frame: VideoFrame) -> str:
    if frame.color_trc in _HDR:
        return "out_color_matrix=bt709:out_range=tv:out_primaries=bt709:out_transfer=bt709:intent=perceptual"
    return "out_range=tv"


class _Sound:
    def __init__(self, stream: AudioStream, out: OutputContainer) -> None:
        self.stream = stream
        self._line = _Line()
        self._encoder = out.add_stream("aac", rate=48_000, layout="stereo")
        self._encoder.bit_rate = 160_000
        self._pushed = False

    def push(self, frame: AudioFrame | None) -> None:
        form = (frame.format.name, frame.layout.name, frame.sample_rate) if frame else ()
        self._line.feed(frame, form, _sound_graph)

    def packets(self) -> Iterator[Any]:
        for frame in self._line.pull():
            self._pushed = True
            yield from self._encoder.encode(frame)

    def rest(self) -> Iterator[Any]:
        yield from self._encoder.encode(None) if self._pushed else ()


def _sound_graph(frame: AudioFrame) -> Any:
    import av

    graph = av.filter.Graph()
    nodes = [
        graph.add_abuffer(
            sample_rate=frame.sample_rate,
            format=frame.format.name,
            layout=frame.layout.name,
            time_base=frame.time_base,
        ),
        graph.add("aresample", "48000:async=1:first_pts=0"),
        graph.add("aformat", "sample_fmts=fltp:channel_layouts=stereo"),
        graph.add("abuffersink"),
    ]
    graph.link_nodes(*nodes).configure()
    graph.set_audio_frame_size(_SOUND_FRAME)
    return graph
