"""Tracks of captions inside a film, and the text of one as WebVTT."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kiosk.videos.probing.model import EmbeddedCaptions

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.subtitles.stream import SubtitleStream

_READABLE: Final = frozenset({"mov_text", "subrip", "webvtt", "ass", "ssa", "text"})
_SHORT: Final = {
    "eng": "en", "fra": "fr", "fre": "fr", "deu": "de", "ger": "de", "fas": "fa", "per": "fa",
    "spa": "es", "ita": "it", "por": "pt", "nld": "nl", "dut": "nl", "ara": "ar", "tur": "tr",
}  # fmt: skip
_MOST_CUES: Final = 20_000
_MOST_TEXT: Final = 2_000_000
_LONGEST: Final = 7_000
"""Milliseconds for a cue that does not say how long it stays."""
_STYLE: Final = re.compile(r"\{[^}]*\}")


def tracks(container: InputContainer) -> tuple[EmbeddedCaptions, ...]:
    return tuple(
        EmbeddedCaptions(
            each.index,
            language_of(each.language or ""),
            each.metadata.get("title", ""),
            each.codec.canonical_name if each.codec else "",
            bool(each.codec) and each.codec.canonical_name in _READABLE,
        )
        for each in container.streams.subtitles
    )


def language_of(code: str) -> str:
    code = code.lower()
    return "" if code in ("und", "mul", "zxx") else _SHORT.get(code, code)


def as_webvtt(container: InputContainer, index: int) -> str:
    """LookupError: there is no such track of text."""
    stream = next((each for each in container.streams.subtitles if each.index == index), None)
    if stream is None or stream.codec is None or stream.codec.canonical_name not in _READABLE:
        raise LookupError(index)
    parts, size = ["WEBVTT\n"], 0
    for count, (start, end, text) in enumerate(_cues(container, stream)):
        size += len(text)
        if count >= _MOST_CUES or size > _MOST_TEXT:
            break
        parts.append(f"{_clock(start)} --> {_clock(end)}\n{_escaped(text)}\n")
    return "\n".join(parts)


def _cues(container: InputContainer, stream: SubtitleStream) -> Iterator[tuple[int, int, str]]:
    import av

    begin = (container.start_time or 0) // 1000
    for packet in container.demux(stream):
        if packet.pts is None or not packet.time_base:
            continue
        try:
            text = _text(stream, packet)
        except (av.FFmpegError, UnicodeDecodeError):
            continue
        start = max(0, round(packet.pts * packet.time_base * 1000) - begin)
        length = round((packet.duration or 0) * packet.time_base * 1000) or _LONGEST
        if text:
            yield start, start + length, text


def _text(stream: SubtitleStream, packet: Packet[SubtitleStream]) -> str:
    found = stream.codec_context.decode2(packet)
    lines = [getattr(each, "ass", b"").decode("utf-8", "replace") for each in found or ()]
    said = (_STYLE.sub("", line.split(",", 8)[-1]) for line in lines)
    joined = "\n".join(text.replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " ") for text in said)
    return "\n".join(line.strip() for line in joined.splitlines() if line.strip())


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _clock(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
