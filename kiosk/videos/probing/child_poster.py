"""The frame that tells most of a film: not black, not one color; upright, as a JPEG."""

from __future__ import annotations

from fractions import Fraction
from statistics import pstdev
from typing import TYPE_CHECKING, Final

from kiosk.videos.probing.rules import upright

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

LARGEST: Final = 1280
"""Dots of the longer side."""
_APART: Final = 0.5
"""Seconds between two that are considered."""
_SMALL: Final = (32, 18)
_TURNS: Final = {90: ("transpose=clock",), 180: ("hflip", "vflip"), 270: ("transpose=cclock",)}


class Poster:
    """`width`, `height`, `rotation`, `layout`: of the film's frames, as in `Facts`; none before the first.

    `aspect`: of a dot; those of old cameras are wider than high.
    """

    def __init__(self, aspect: Fraction = Fraction(1)) -> None:
        self._aspect = aspect
        self.width = self.height = self.rotation = 0
        self.layout = ""
        self._best: VideoFrame | None = None
        self._telling = -1.0
        self._last: float | None = None

    def consider(self, frame: VideoFrame, moment: float = 0.0) -> None:
        if self._best is None:
            self.layout = frame.format.name
            self.rotation = -frame.rotation % 360 // 90 * 90
            self.width, self.height = upright(frame.width, frame.height, self._aspect, self.rotation)
        if self._last is not None and abs(moment - self._last) < _APART:
            return
        self._last = moment
        telling = pstdev(_grays(frame))
        if telling > self._telling:
            self._best, self._telling = frame, telling

    def content(self) -> bytes:
        return _as_jpeg(self._best, self.rotation, self.width, self.height) if self._best else b""


def _grays(frame: VideoFrame) -> list[int]:
    width, height = _SMALL
    plane = frame.reformat(width, height, "gray", interpolation="AREA").planes[0]
    content = bytes(plane)
    return [value for row in range(height) for value in content[row * plane.line_size :][:width]]


def _as_jpeg(frame: VideoFrame, rotation: int, width: int, height: int) -> bytes:
    import av

    share = min(1.0, LARGEST / max(width, height))
    size = max(2, round(width * share) // 2 * 2), max(2, round(height * share) // 2 * 2)
    graph = av.filter.Graph()
    nodes = [
        graph.add_buffer(
            width=frame.width, height=frame.height, format=frame.format, time_base=Fraction(1, 1000)
        )
    ]
    for each in _TURNS.get(rotation, ()):
        name, _, value = each.partition("=")
        nodes.append(graph.add(name, value or None))
    nodes.append(graph.add("scale", f"{size[0]}:{size[1]}:out_range=full"))
    nodes.append(graph.add("format", "yuvj420p"))
    nodes.append(graph.add("buffersink"))
    graph.link_nodes(*nodes).configure()
    frame.pts, frame.time_base = 0, Fraction(1, 1000)
    graph.vpush(frame)
    picture = graph.vpull()
    encoder = av.CodecContext.create("mjpeg", "w")
    assert isinstance(encoder, av.VideoCodecContext)
    encoder.width, encoder.height, encoder.pix_fmt = picture.width, picture.height, "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.options = {"qmin": "3", "qmax": "5"}
    picture.pts, picture.time_base = 0, Fraction(1, 25)
    return b"".join(bytes(packet) for packet in [*encoder.encode(picture), *encoder.encode(None)])
