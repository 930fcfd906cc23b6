"""What every reader of packets has to know."""

from __future__ import annotations

from typing import Any


def decoded(stream: Any, packet: Any) -> list[Any]:
    """Frames of a packet.

    The last one of a stream is empty and makes the decoder hand out the rest. An empty one in the middle
    would do so as well, and nothing would come after it.
    """
    if packet.size == 0 and packet.dts is not None:
        return []
    frames: list[Any] = stream.codec_context.decode(packet)
    return frames
