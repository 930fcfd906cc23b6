"""What follows from what was seen: pure. The table of codecs is proven by tests with the player itself."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from statistics import median
from typing import Final

from kiosk.videos.probing.model import Facts, Probe, Reason, Verdict

PLAYED: Final = frozenset(
    {"h264", "hevc", "vp8", "vp9", "mjpeg", "mpeg4"}
    | {"mpeg1video", "mpeg2video", "msmpeg4v3", "wmv2", "prores", "gif", "ffv1", "png"}
)
"""Codecs of pictures that Qt shows, as FFmpeg calls them. AV1 is none: no frame comes, and no error."""
PLAYED_SOUND: Final = frozenset(
    {"aac", "mp3", "opus", "vorbis", "flac", "ac3", "eac3", "mp2", "alac", "wmav2", "adpcm_ima_wav"}
    | {"pcm_s16le", "pcm_s24le", "pcm_f32le", "pcm_u8", "pcm_mulaw"}
)
PLAYED_LAYOUTS: Final = frozenset(
    {"yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "yuvj444p", "yuva420p", "gray", "bgra", "rgba"}
    | {"rgb24", "gbrp", "yuv440p", "yuv411p", "yuv422p10le", "yuv444p10le", "yuv420p12le"}
)
"""Of frames that become a picture without a graphics card. Ten bits in 4:2:0 do not, which is what phones
make of HDR: Qt has no way to turn them into a picture on its own."""
LARGEST: Final = (4096, 2304)
"""Of a film that is played: 4K of the cinema and of television, lying or standing."""
MOST_DOTS: Final = 40_000_000
"""Of what is decoded at all: 8K is, and no more."""
SLOWEST: Final = 0.5
"""Seconds of film that one core must decode in a second: the player has several, and other things to do."""
MENDED: Final = frozenset({"codec", "deep-color", "too-large", "too-slow", "stands-still", "truncated"})
"""Reasons that are gone once it is converted; of what is cut short, the part that is here stays."""
LONGEST_GAP: Final = 4000
"""Milliseconds between two frames; the player takes a film without a new one for 5 s for stuck."""


def fits(width: int, height: int) -> bool:
    return max(width, height) <= LARGEST[0] and min(width, height) <= LARGEST[1]


def upright(width: int, height: int, aspect: Fraction, rotation: int) -> tuple[int, int]:
    """As shown: dots made square, then turned."""
    wide = max(1, round(width * aspect)) if Fraction(1, 8) < aspect < 8 else width
    return (height, wide) if rotation in (90, 270) else (wide, height)


def full_hd(width: int, height: int, aspect: Fraction, rotation: int) -> tuple[int, int]:
    """As shown, and no larger than 1920 x 1080, lying or standing; even numbers, as H.264 wants them."""
    wide, high = upright(width, height, aspect, rotation)
    share = min(1.0, 1920 / max(wide, high), 1080 / min(wide, high))
    return max(2, round(wide * share / 2) * 2), max(2, round(high * share / 2) * 2)


def even_rate(rate: Fraction | None) -> Fraction:
    """Pictures a second after converting: those of the film if they are usual ones, half of many."""
    if not rate or rate < 10 or rate > 130:
        return Fraction(30)
    while rate > Fraction(61, 2):
        rate /= 2
    return rate.limit_denominator(1001)


def is_uneven(times: Sequence[float]) -> bool:
    """Whether one step in ten is far from the usual one: filmed by a phone, or a screen."""
    ordered = sorted(times)
    steps = [after - before for before, after in pairwise(ordered)]
    if len(steps) < 5:
        return False
    usual = median(steps)
    far = sum(abs(step - usual) > max(0.2 * usual, 0.0025) for step in steps)
    return far * 10 >= len(steps)


def judge(facts: Facts, poster: bytes) -> Probe:
    reason = _why_not(facts)
    verdict: Verdict = "cannot" if reason else "plays"
    if not reason and (reason := _why_silent(facts)):
        verdict = "silent"
    return Probe(
        verdict=verdict,
        reason=reason,
        convertible=_convertible(facts, reason),
        container=facts.container,
        video_codec=facts.video_codec,
        audio_codec=facts.audio_codec,
        duration_ms=facts.duration_ms,
        width=facts.width,
        height=facts.height,
        rotation=facts.rotation,
        fps=round(facts.fps, 3),
        variable=facts.variable,
        frames=facts.frames,
        loudness=facts.loudness,
        loudness_of_all=facts.loudness_of_all,
        captions=facts.captions,
        poster=poster,
    )


def _why_not(facts: Facts) -> Reason:
    if facts.trouble:
        return facts.trouble
    if facts.frames == 0:
        return "damaged"
    if facts.frames == 1 and not facts.has_sound:
        return "one-picture"
    if facts.video_codec not in PLAYED:
        return "codec"
    if facts.layout not in PLAYED_LAYOUTS:
        return "deep-color" if facts.layout.endswith(("le", "be")) else "codec"
    if facts.ends_early:
        return "truncated"
    if 0 < facts.pace < SLOWEST:
        return "too-slow"
    if facts.gap_ms > LONGEST_GAP:
        return "stands-still"
    return ""


def _why_silent(facts: Facts) -> Reason:
    if not facts.has_sound:
        return "no-sound"
    if facts.sounds == 0 or facts.audio_codec not in PLAYED_SOUND:
        return "sound-codec"
    return "quiet" if facts.loudness is None else ""


def _convertible(facts: Facts, reason: Reason) -> bool:
    """What decodes can be made into what plays; one picture stays one."""
    if reason == "sound-codec":
        return facts.sounds > 0
    return facts.frames > 0 and reason in MENDED
