"""Frames made larger, softer or sharper by FFmpeg filters: no Python touches a pixel, no numpy is needed."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from kiosk.scanning.frames import Frame

if TYPE_CHECKING:
    from av import VideoFrame
    from av.filter import Graph

MOST_GRAPHS: Final = 8

SOFTEN: Final = ("gblur", "sigma=0.8")
REFOCUS: Final = (SOFTEN, ("unsharp", "9:9:5:3:3:0"), ("format", "gray"))
SHARPEN: Final = ("convolution", "0m='0 -1 0 -1 6 -1 0 -1 0':0rdiv=0.5")


@dataclass(frozen=True, slots=True)
class Recipe:
    """`times` larger, by bilinear or bicubic interpolation; filters (name, arguments) before and after."""

    times: int
    interpolation: str = "bilinear"
    before: tuple[tuple[str, str], ...] = ()
    after: tuple[tuple[str, str], ...] = ()


class Enlarger:
    """Keeps a few configured graphs, since frames of one source have one size."""

    def __init__(self) -> None:
        self._graphs: dict[tuple[Recipe, int, int], Graph] = {}

    def enlarge(self, frame: Frame, recipe: Recipe) -> Frame:
        graph = self._graph(recipe, frame.width, frame.height)
        graph.vpush(_video_frame(frame))
        larger = graph.vpull()
        plane = larger.planes[0]
        return Frame(memoryview(plane), larger.width, larger.height, plane.line_size)

    def _graph(self, recipe: Recipe, width: int, height: int) -> Graph:
        key = (recipe, width, height)
        if key not in self._graphs:
            if len(self._graphs) >= MOST_GRAPHS:
                self._graphs.clear()
            self._graphs[key] = _build(recipe, width, height)
        return self._graphs[key]


def _build(recipe: Recipe, width: int, height: int) -> Graph:
    import av

    graph = av.filter.Graph()
    last = graph.add_buffer(
        width=width, height=height, format=av.VideoFormat("gray"), time_base=Fraction(1, 30)
    )
    size = f"{width * recipe.times}:{height * recipe.times}:flags={recipe.interpolation}"
    for name, arguments in (*recipe.before, ("scale", size), *recipe.after, ("buffersink", None)):
        step = graph.add(name, arguments)
        last.link_to(step)
        last = step
    graph.configure()
    return graph


def _video_frame(frame: Frame) -> VideoFrame:
    import av

    copy = av.VideoFrame(frame.width, frame.height, "gray")
    plane = copy.planes[0]
    if frame.stride == plane.line_size:
        plane.update(bytes(frame.gray[: plane.buffer_size]))
        return copy
    padding = bytes(plane.line_size - frame.width)
    starts = range(0, frame.height * frame.stride, frame.stride)
    plane.update(b"".join(bytes(frame.gray[at : at + frame.width]) + padding for at in starts))
    return copy
