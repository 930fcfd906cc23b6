"""QR codes in gray frames, by zxing-cpp over several renderings of the same picture.

Live frames: every second pixel of each frame, then one dearer rendering, in turn over successive frames;
light on dark, as phones show it, in one of them. A still: all of them. Measured on the photographer's
pictures (tests/scanning): doubling alone finds most of what zxing-cpp misses, softening helps against noise,
sharpening against blur and modules below 1.5 pixels.
Only Model 2: the family's Micro QR has hardly any check of its own and shows up in bad pictures of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.scanning.codes import CODE_LENGTH, is_code
from kiosk.scanning.enlarge import REFOCUS, SHARPEN, SOFTEN, Enlarger, Recipe
from kiosk.scanning.frames import Frame

if TYPE_CHECKING:
    from zxingcpp import Point as ZxingPoint
    from zxingcpp import Position

MOST_PIXELS_ENLARGED: Final = 50_000_000
SMALLEST_SIDE: Final = 21

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Found:
    """A text and where it was: corners in pixels of the frame, clockwise from the code's own top left."""

    text: str
    corners: tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class _Pass:
    """One rendering: as it is, or by a recipe; by local or by one fixed threshold."""

    recipe: Recipe | None = None
    fixed_threshold: bool = False


_FULL: Final = _Pass()
_SHARP: Final = _Pass(Recipe(2, "bicubic", after=(SHARPEN,)))
_DOUBLE: Final = _Pass(Recipe(2))
_SOFT: Final = _Pass(Recipe(2, before=(SOFTEN,)))
_REFOCUSED: Final = _Pass(Recipe(2, before=REFOCUS))
_QUADRUPLE: Final = _Pass(Recipe(4))
_FIXED: Final = _Pass(fixed_threshold=True)

LIVE: Final = (_FULL, _SHARP, _DOUBLE, _SOFT, _REFOCUSED)
CLOSELY: Final = (_FULL, _DOUBLE)
STILL_ALWAYS: Final = (_FULL, _DOUBLE)
STILL_UNTIL_FOUND: Final = (_SOFT, _SHARP, _REFOCUSED, _QUADRUPLE, _FIXED)


class FrameDecoder:
    """One for each source; not shared between threads."""

    def __init__(self) -> None:
        self._enlarger = Enlarger()
        self._turn = 0

    def decode(self, frame: Frame) -> list[Found]:
        """A frame of a stream: within len(LIVE) frames of the same scene all renderings were tried."""
        found = _read_half(frame)
        if not found:
            step = LIVE[self._turn]
            found = self._read(frame, step, invert=step is _FULL)
            self._turn = (self._turn + 1) % len(LIVE)
        return found

    def decode_closely(self, frame: Frame) -> list[Found]:
        """What else is in a frame in which something was found: small ones beside a large one. Each once."""
        found = [one for step in CLOSELY for one in self._read(frame, step, invert=step is _FULL)]
        return list({one.text: one for one in (*_read_half(frame), *found)}.values())

    def decode_still(self, frame: Frame) -> list[Found]:
        """A picture, also light on dark; each text once."""
        found = {one.text: one for step in STILL_ALWAYS for one in self._read(frame, step, invert=True)}
        for step in STILL_UNTIL_FOUND:
            if not found:
                found = {one.text: one for one in self._read(frame, step, invert=True)}
        return list(found.values())

    def _read(self, frame: Frame, step: _Pass, invert: bool) -> list[Found]:
        if step.recipe is None:
            return _read_codes(frame, 1, invert, step.fixed_threshold)
        fits = frame.width * frame.height * step.recipe.times**2 <= MOST_PIXELS_ENLARGED
        if not fits or _is_tiny(frame):
            return []
        larger = self._enlarger.enlarge(frame, step.recipe)
        return _read_codes(larger, 1 / step.recipe.times, invert, step.fixed_threshold)


def _read_half(frame: Frame) -> list[Found]:
    half = Frame(frame.gray, frame.width // 2, frame.height // 2, frame.stride * 2)
    return _read_codes(half, 2, pixel_stride=2)


def _read_codes(
    frame: Frame, scale: float, invert: bool = False, fixed_threshold: bool = False, pixel_stride: int = 1
) -> list[Found]:
    import zxingcpp as zxing

    if _is_tiny(frame):
        return []
    view = zxing.ImageView(
        frame.gray, frame.width, frame.height, zxing.ImageFormat.Lum, frame.stride, pixel_stride
    )
    binarizer = zxing.Binarizer.FixedThreshold if fixed_threshold else zxing.Binarizer.LocalAverage
    codes = zxing.read_barcodes(
        view,
        formats=zxing.BarcodeFormats([zxing.QRCodeModel2]),
        try_invert=invert,
        binarizer=binarizer,
        text_mode=zxing.TextMode.Plain,
    )
    return [Found(code.text, _corners(code.position, scale)) for code in codes if _is_sound(code.text)]


def _is_tiny(frame: Frame) -> bool:
    """Less than a pixel for each module. FFmpeg's gblur also writes past the end of frames below 5 pixels."""
    return min(frame.width, frame.height) < SMALLEST_SIDE


def _is_sound(text: str) -> bool:
    """Whatever looks like a code of ours must pass its check; a frame that says otherwise was misread."""
    capitals = text.upper()
    ours = len(capitals) == CODE_LENGTH and capitals[0] in "MPBC" and capitals.isalnum()
    return bool(text) and (not ours or is_code(capitals))


def _corners(position: Position, scale: float) -> tuple[Point, Point, Point, Point]:
    def point(corner: ZxingPoint) -> Point:
        return corner.x * scale, corner.y * scale

    return (
        point(position.top_left),
        point(position.top_right),
        point(position.bottom_right),
        point(position.bottom_left),
    )
