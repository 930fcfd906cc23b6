"""Real small films by PyAV, made once a session: codec, container, length, size, rotation, sound, captions.

Above, a slope of grey moves by a dot a frame; the lower quarter holds the frame's number as sixteen bright
or dark fields, so that what was shown can be told from what was to be shown (`number_of`).
"""

from __future__ import annotations

import atexit
import functools
import math
import os
import shutil
import tempfile
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
from av.stream import Disposition

os.environ.setdefault("SVT_LOG", "0")  # the encoder of AV1 is talkative

_ENCODERS = {
    "h264": ("libx264", {"preset": "ultrafast"}),
    "hevc": ("libx265", {"preset": "ultrafast", "x265-params": "log-level=none:pools=1"}),
    "vp8": ("libvpx", {"deadline": "realtime", "cpu-used": "8"}),
    "vp9": ("libvpx-vp9", {"deadline": "realtime", "cpu-used": "8"}),
    "av1": ("libsvtav1", {"preset": "12", "svtav1-params": "lp=1"}),
    "mjpeg": ("mjpeg", {}),
    "mpeg4": ("mpeg4", {}),
}
CODECS = tuple(_ENCODERS)
_OLDER = {"mpeg1video": "mpeg1video", "mpeg2video": "mpeg2video", "msmpeg4v3": "msmpeg4", "wmv2": "wmv2"}
_RARE = {"prores": "prores_ks", "gif": "gif", "ffv1": "ffv1", "png": "png", "h264-rgb": "libx264rgb"}
CONTAINERS = ("mp4", "mov", "mkv", "webm", "avi")
_SOUNDS = {"aac": "aac", "opus": "libopus", "mp3": "libmp3lame"}
_TRIAL = {"strict": "experimental"}
_SOUND_IN = {"webm": "opus", "avi": "mp3"}
_HLG = "colorprim=bt2020:transfer=arib-std-b67:colormatrix=bt2020nc"
_CAPTIONS_IN = {"mp4": "mov_text", "mov": "mov_text", "mkv": "subrip", "webm": "webvtt"}
FIELDS = 16


@dataclass(frozen=True)
class Recipe:
    """What `film` makes.

    `sound`: a codec, "usual" for that of the container, "" for none. `level`: of its tone, in dB below full
    scale. `rotation`: degrees clockwise it must be turned to stand. `variable`: uneven steps between frames.
    `black`: so many seconds at the start. `tint`: the (U, V) of the whole picture. `first`: its first frame's
    number. `picture`: if not, it is sound alone. `pictures`: only so many, then sound goes on. `live`:
    (Matroska) written as it comes, without its length. `cover`: (mjpeg) its picture is that of an album.
    `hdr`: (hevc) as phones film it, HLG in ten bits.
    """

    codec: str = "h264"
    seconds: float = 2.0
    size: tuple[int, int] = (320, 180)
    fps: int | Fraction = 15
    sound: str = "usual"
    level: float = -20.0
    rotation: int = 0
    variable: bool = False
    black: float = 0.0
    tint: tuple[int, int] = (128, 128)
    first: int = 0
    pix_fmt: str = ""
    picture: bool = True
    pictures: int = 0
    live: bool = False
    cover: bool = False
    hdr: bool = False
    captions: tuple[tuple[str, tuple[tuple[int, int, str], ...]], ...] = ()


def possible(codec: str, container: str) -> bool:
    """Whether such a file exists at all."""
    if container == "webm":
        return codec in ("vp8", "vp9", "av1")
    if container in ("mp4", "mov"):
        return codec != "vp8" and (container, codec) not in {("mov", "vp9"), ("mov", "av1")}
    return (container, codec) != ("avi", "hevc")


def film(path: Path, codec: str = "h264", **more: object) -> Path:
    """A film at `path`, whose ending names the container; `more` as in `Recipe`.

    `captions`: pairs of a language and its cues (start ms, end ms, text).
    """
    made = _made(Recipe(codec, **more), path.suffix.removeprefix("."))  # type: ignore[arg-type]
    shutil.copyfile(made, path)
    return path


@functools.cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="films-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


@functools.cache
def _made(recipe: Recipe, container: str) -> Path:
    path = _folder() / f"{len(list(_folder().iterdir()))}.{container}"
    with av.open(str(path), "w", options={"live": "1"} if recipe.live else {}) as out:
        video = _video_stream(out, recipe) if recipe.picture else None
        sound = _sound_stream(out, recipe.sound, container)
        lines = [_caption_stream(out, container, language) for language, _ in recipe.captions]
        rest = [
            _captions(line, cues, container) for line, (_, cues) in zip(lines, recipe.captions, strict=True)
        ]
        packets = [*(_video(video, recipe) if video else ()), *(_sound(sound, recipe) if sound else ())]
        packets += [packet for each in rest for packet in each]
        for packet in sorted(packets, key=lambda each: float((each.dts or 0) * each.time_base)):
            out.mux(packet)
    return path


def _video_stream(out: av.container.OutputContainer, recipe: Recipe) -> av.VideoStream:
    encoder, options = _ENCODERS.get(recipe.codec) or ({**_OLDER, **_RARE}[recipe.codec], {})
    stream = out.add_stream(encoder, rate=recipe.fps, options=dict(options))
    assert isinstance(stream, av.VideoStream)
    stream.width, stream.height = recipe.size
    if recipe.cover:
        stream.disposition = Disposition.attached_pic
    if recipe.hdr:
        stream.options = {**options, "x265-params": f"{options['x265-params']}:{_HLG}"}
    layout = "yuv420p10le" if recipe.hdr else recipe.pix_fmt
    stream.pix_fmt = layout or ("yuvj420p" if recipe.codec == "mjpeg" else "yuv420p")
    stream.bit_rate = 400_000 + recipe.size[0] * recipe.size[1]
    stream.codec_context.thread_count = 1
    # Ticks fine enough for uneven steps; some containers and MPEG-4 have their own opinion.
    if recipe.variable:
        stream.codec_context.time_base = Fraction(1, 1000)
    if recipe.rotation:
        stream.set_display_rotation(-recipe.rotation)
    return stream


def _video(stream: av.VideoStream, recipe: Recipe) -> Iterator[av.Packet]:
    count = recipe.pictures or max(1, round(recipe.seconds * recipe.fps))
    for index in range(count):
        frame = picture(
            recipe.first + index, recipe.size, recipe.tint, dark=index < recipe.black * recipe.fps
        )
        if stream.pix_fmt not in ("yuv420p", "yuvj420p"):
            frame = frame.reformat(format=stream.pix_fmt)
            if recipe.hdr:
                frame.color_primaries, frame.color_trc, frame.colorspace = 9, 18, 9
        elif stream.pix_fmt == "yuvj420p":
            frame = frame.reformat(format="yuvj420p", dst_color_range="JPEG")
        if recipe.variable:
            step = Fraction(1000) / recipe.fps
            frame.pts, frame.time_base = round(index * step + (index % 4) * step / 5), Fraction(1, 1000)
        else:
            frame.pts, frame.time_base = index, 1 / Fraction(recipe.fps)
        yield from stream.encode(frame)
    yield from stream.encode(None)


def picture(
    number: int, size: tuple[int, int], tint: tuple[int, int] = (128, 128), dark: bool = False
) -> av.VideoFrame:
    """`number` mod 65,536 is in it, if it is not dark."""
    width, height = size
    frame = av.VideoFrame(width, height, "yuv420p")
    slope = bytes(40 + (index + number) % width * 160 // width for index in range(width))
    strip = height // 4
    bits = [235 if number >> bit & 1 else 16 for bit in range(FIELDS)]
    fields = bytes(bits[min(FIELDS - 1, index * FIELDS // width)] for index in range(width))
    rows = [slope] * (height - strip) + [fields] * strip
    black = bytes([16]) * width
    _fill(frame.planes[0], [black] * height if dark else rows)
    for plane, value in zip(frame.planes[1:], (128, 128) if dark else tint, strict=True):
        _fill(plane, [bytes([value]) * plane.width] * plane.height)
    return frame


def _fill(plane: av.video.plane.VideoPlane, rows: Sequence[bytes]) -> None:
    spare = bytes(plane.line_size - len(rows[0]))
    plane.update(b"".join(row + spare for row in rows).ljust(plane.buffer_size, b"\0"))


def number_of(brightness: Callable[[float, float], int]) -> int:
    """The frame's number; `brightness(x, y)`: 0..255 at a place of the upright picture, both 0 to 1."""
    return sum(1 << bit for bit in range(FIELDS) if brightness((bit + 0.5) / FIELDS, 0.9) > 127)


def _sound_stream(out: av.container.OutputContainer, sound: str, container: str) -> av.AudioStream | None:
    if not sound:
        return None
    codec = _SOUND_IN.get(container, "aac") if sound == "usual" else sound
    stream = out.add_stream(_SOUNDS.get(codec, codec), rate=48_000, options=_TRIAL, layout="stereo")
    assert isinstance(stream, av.AudioStream)
    stream.bit_rate = 128_000
    return stream


def _sound(stream: av.AudioStream, recipe: Recipe) -> Iterator[av.Packet]:
    """A tone of 1,000 Hz on both ears: 48 samples and it begins again."""
    loud = 10 ** (recipe.level / 20)
    wave = array("f", (loud * math.sin(2 * math.pi * index / 48) for index in range(48))).tobytes()
    resampler = av.AudioResampler(stream.format, stream.layout, stream.rate)
    for start in range(0, round(recipe.seconds * 48_000), 4_800):
        frame = av.AudioFrame("fltp", "stereo", 4_800)
        frame.sample_rate, frame.pts, frame.time_base = 48_000, start, Fraction(1, 48_000)
        for plane in frame.planes:
            plane.update((wave * 100).ljust(plane.buffer_size, b"\0"))
        for each in resampler.resample(frame):
            yield from stream.encode(each)
    yield from stream.encode(None)


def _caption_stream(out: av.container.OutputContainer, container: str, language: str) -> av.Stream:
    stream = out.add_mux_stream(_CAPTIONS_IN[container])
    stream.metadata["language"] = language
    stream.time_base = Fraction(1, 1000)
    return stream


def _captions(stream: av.Stream, cues: Sequence[tuple[int, int, str]], container: str) -> list[av.Packet]:
    packets = []
    for start, end, text in cues:
        packet = av.Packet(_caption(container, text))
        packet.stream, packet.time_base = stream, Fraction(1, 1000)
        packet.pts = packet.dts = start
        packet.duration = end - start
        packets.append(packet)
    return packets


def _caption(container: str, text: str) -> bytes:
    content = text.encode()
    return len(content).to_bytes(2, "big") + content if container in ("mp4", "mov") else content


def repeated(source: Path, target: Path, times: int) -> Path:
    """The packets of a short film `times` over: hours of it, made in seconds."""
    with av.open(str(source)) as have, av.open(str(target), "w") as out:
        streams = {each.index: out.add_stream_from_template(each) for each in have.streams}
        packets = [packet for packet in have.demux() if packet.dts is not None]
        kept = [(bytes(each), each.pts, each.dts, each.duration, each.is_keyframe, each) for each in packets]
        ends = [(packet.dts + (packet.duration or 0)) * packet.time_base for packet in packets]
        length = max(ends) - min(packet.dts * packet.time_base for packet in packets)
        for turn in range(times):
            for content, pts, dts, duration, key, old in kept:
                packet = av.Packet(content)
                shift = round(turn * length / old.time_base)
                packet.pts, packet.dts, packet.duration = pts + shift, dts + shift, duration
                packet.time_base, packet.stream, packet.is_keyframe = (
                    old.time_base,
                    streams[old.stream.index],
                    key,
                )
                out.mux(packet)
    return target
