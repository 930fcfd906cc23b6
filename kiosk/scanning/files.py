"""Frames from picture and video files, by PyAV.

Nothing inside a file chooses how it is opened: the first bytes are matched against a short list, FFmpeg gets
that one demuxer and an open file, so that no playlist, pattern or address in it can lead anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from kiosk.answers import Refused, Unavailable
from kiosk.scanning.frames import Frame
from kiosk.scanning.kinds import FileKind, PhoneKind, PictureKind, VideoKind, file_kind
from kiosk.words import Sentence

if TYPE_CHECKING:
    from av import VideoFrame
    from av.container import InputContainer

MOST_PIXELS: Final = 40_000_000
MOST_FRAMES: Final = 1800
LARGEST_PICTURE: Final = 200_000_000

_LUMA_FIRST: Final = frozenset(
    {"gray", "yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "yuvj444p", "nv12", "nv21"}
)


class PictureSource:
    """One frame. Transparent places are white."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __iter__(self) -> Iterator[Frame]:
        with _opened(self._path) as file:
            kind = _known(file)
            if not isinstance(kind, PictureKind):
                raise _not_a_picture()
            _check_size(kind.width, kind.height, file)
            yield from _decoded(file, kind.demuxer, most=1)


class VideoSource:
    """The first `most` frames of a video (mp4, mov, webm, mkv, avi, ogv)."""

    def __init__(self, path: Path, most: int = MOST_FRAMES) -> None:
        self._path = path
        self._most = most

    def __iter__(self) -> Iterator[Frame]:
        with _opened(self._path) as file:
            kind = _known(file)
            if not isinstance(kind, VideoKind):
                raise _not_a_picture()
            yield from _decoded(file, kind.demuxer, self._most)


def is_picture(path: Path) -> bool:
    """True for a picture, False for a video; raises Refused or Unavailable for anything else."""
    with _opened(path) as file:
        return isinstance(_known(file), PictureKind)


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        if not path.is_file():
            raise FileNotFoundError
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise Unavailable(
            Sentence("Scanning", "This file cannot be opened."),
            Sentence("Scanning", "Check that it is there and that you may read it."),
            detail=type(error).__name__,
        ) from error


def _known(file: BinaryIO) -> PictureKind | VideoKind:
    kind: FileKind | None = file_kind(file)
    file.seek(0)
    if kind is None:
        raise _not_a_picture()
    if isinstance(kind, PhoneKind):
        raise Refused(
            Sentence("Scanning", "This kind of picture cannot be read here. Save it as JPEG and try again.")
        )
    return kind


def _check_size(width: int, height: int, file: BinaryIO) -> None:
    if width * height == 0:
        raise _damaged("no size in the header")
    too_long = file.seek(0, 2) > LARGEST_PICTURE
    file.seek(0)
    if too_long or width * height > MOST_PIXELS:
        raise _too_large()


def _decoded(file: BinaryIO, demuxer: str, most: int) -> Iterator[Frame]:
    import av

    limits = {"max_pixels": str(MOST_PIXELS)}
    try:
        with av.open(file, mode="r", format=demuxer, options=limits) as container:
            _limit(container)
            count = 0
            for frame in islice(container.decode(video=0), most):
                count += 1
                yield _gray(frame)
    except av.FFmpegError as error:
        raise _damaged(type(error).__name__) from error
    if count == 0:
        raise _damaged("no frame")


def _limit(container: InputContainer) -> None:
    if not container.streams.video:
        raise _not_a_picture()
    context = container.streams.video[0].codec_context
    if context.width * context.height > MOST_PIXELS:
        raise _too_large()
    context.options = {"max_pixels": str(MOST_PIXELS)}


def _gray(frame: VideoFrame) -> Frame:
    if frame.format.has_palette or any(part.is_alpha for part in frame.format.components):
        frame = _on_white(frame)
    elif frame.format.name not in _LUMA_FIRST:
        frame = frame.reformat(format="gray")
    plane = frame.planes[0]
    return Frame(memoryview(plane), frame.width, frame.height, plane.line_size)


def _on_white(frame: VideoFrame) -> VideoFrame:
    import av

    size, rate = f"{frame.width}x{frame.height}", Fraction(1, 30)
    graph = av.filter.Graph()
    picture = graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=rate)
    white = graph.add("color", f"white:size={size}:duration=1:rate=1")
    over, gray, out = graph.add("overlay", "format=rgb"), graph.add("format", "gray"), graph.add("buffersink")
    white.link_to(over, 0, 0)
    picture.link_to(over, 0, 1)
    over.link_to(gray)
    gray.link_to(out)
    graph.configure()
    frame.pts, frame.time_base = 0, rate
    graph.vpush(frame)
    graph.vpush(None)
    return graph.vpull()


def _too_large() -> Refused:
    return Refused(Sentence("Scanning", "This picture is too large. Use one of at most 40 megapixels."))


def _not_a_picture() -> Refused:
    return Refused(
        Sentence("Scanning", "This is not a picture or a video that can be read here. Use JPEG, PNG or MP4.")
    )


def _damaged(detail: str) -> Unavailable:
    return Unavailable(
        Sentence("Scanning", "This file is damaged, or only a part of it is here."),
        Sentence("Scanning", "Copy it again, or take a new picture."),
        detail=detail,
    )
