"""An SVG of somebody else's, written anew with nothing in it but what is drawn (docs/decisions/0009).

Pure: nothing is fetched, opened or run. What draws nothing is left out; what would be drawn otherwise than
it was meant, or asks for something from elsewhere, is refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from kiosk.printing.svg_style import COLORS, NOT_DRAWN, PROPERTIES, declarations, kept, local, sheet
from kiosk.printing.unfit import Unfit

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST: Final = 1_000_000
MOST_PARTS: Final = 20_000
DEEPEST: Final = 64
FONT: Final = "Vazirmatn"

_SVG: Final = "http://www.w3.org/2000/svg"
_HREFS: Final = ("href", "{http://www.w3.org/1999/xlink}href")
_COMMON: Final = frozenset({"id", "class", "transform"})
_GRADIENT: Final = frozenset({"gradientUnits", "gradientTransform", "spreadMethod"})
_DRAWN: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "svg": frozenset(),
        "g": frozenset(),
        "a": frozenset(),
        "defs": frozenset(),
        "use": frozenset({"x", "y"}),
        "path": frozenset({"d"}),
        "rect": frozenset({"x", "y", "width", "height", "rx", "ry"}),
        "circle": frozenset({"cx", "cy", "r"}),
        "ellipse": frozenset({"cx", "cy", "rx", "ry"}),
        "line": frozenset({"x1", "y1", "x2", "y2"}),
        "polyline": frozenset({"points"}),
        "polygon": frozenset({"points"}),
        "text": frozenset({"x", "y"}),
        "tspan": frozenset({"x", "y"}),
        "linearGradient": _GRADIENT | {"x1", "y1", "x2", "y2"},
        "radialGradient": _GRADIENT | {"cx", "cy", "r", "fx", "fy"},
        "stop": frozenset({"offset"}),
        "style": frozenset(),
    }
)
_SILENT: Final = frozenset(
    {
        "script",
        "title",
        "desc",
        "metadata",
        "view",
        "cursor",
        "font",
        "font-face",
        "animate",
        "animateColor",
        "animateMotion",
        "animateTransform",
        "set",
        "mpath",
        "discard",
        # what these hold is only drawn where something else asks for it, and that is refused there
        "clipPath",
        "mask",
        "marker",
        "filter",
        "pattern",
    }
)
_GEOMETRY: Final = re.compile(r"[\w\s.,()%+#-]*")
_LENGTH: Final = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?)\s*(px|pt|pc|mm|cm|in|Q)?\s*")
_SIZELESS: Final = 1e12


@dataclass(frozen=True, slots=True)
class Svg:
    """`content` may be given to a renderer. `width`, `height`: its shape, in units of its own."""

    content: bytes
    width: float
    height: float


def is_svg(content: bytes) -> bool:
    """Whether it begins like XML, in any of its encodings."""
    head = content[:512].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    return head.startswith(b"<")


def cleaned(content: bytes) -> Svg:
    """Unfit: what it is, or has in it, is not drawn here."""
    if len(content) > LARGEST:
        raise Unfit("svg-file")
    root = _parsed(content)
    if _name(root) != "svg":
        raise Unfit("kind")
    left, top, width, height = _view(root)
    _count(root)
    made = _copied(root, (left, top, width, height))
    box = " ".join(f"{value:.9g}" for value in (left, top, width, height))
    made.set("viewBox", box)
    made.set("font-family", FONT)
    made.set("xmlns", _SVG)
    return Svg(_written(made), width, height)


def _parsed(content: bytes) -> Element:
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import DefusedXMLParser, ParseError

    parser = DefusedXMLParser(
        target=_counting(), forbid_dtd=False, forbid_entities=True, forbid_external=True
    )
    try:
        parser.feed(content)
        root: Element = parser.close()
    except DefusedXmlException:
        raise Unfit("svg-doctype") from None
    except (ParseError, ValueError, LookupError, UnicodeError):
        raise Unfit("svg-damaged") from None
    return root


def _counting() -> Any:
    """A tree that stops growing before it is a burden."""
    from xml.etree.ElementTree import TreeBuilder  # what feeds it is defusedxml's parser

    class Counting(TreeBuilder):
        parts = depth = 0

        def start(self, tag: str, attrs: dict[Any, Any]) -> Element:
            self.parts, self.depth = self.parts + 1, self.depth + 1
            if self.parts > MOST_PARTS or self.depth > DEEPEST:
                raise Unfit("svg-many")
            return super().start(tag, attrs)

        def end(self, tag: str) -> Element:
            self.depth -= 1
            return super().end(tag)

    return Counting()


def _name(part: Element) -> str:
    """Without its namespace; "" for what belongs to another one than SVG."""
    tag = part.tag if isinstance(part.tag, str) else ""
    space, _, name = tag.rpartition("}")
    return name if space in ("", "{" + _SVG) else ""


def _view(root: Element) -> tuple[float, float, float, float]:
    """x, y, width and height of what is shown."""
    parts = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    values = [_number(part) for part in parts] if len(parts) == 4 else []
    if not values:
        values = [0.0, 0.0, *(_number(root.get(side, "")) for side in ("width", "height"))]
    left, top, width, height = (math.nan if value is None else value for value in values)
    shaped = all(abs(value) < _SIZELESS for value in (left, top, width, height))
    if not (shaped and width > 0 and height > 0 and 1 / 400 <= width / height <= 400):
        raise Unfit("svg-size")
    return left, top, width, height


def _number(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) if found else None


def _href(part: Element) -> str:
    """The id of what a part refers to, or ""."""
    target = next((part.attrib[name] for name in _HREFS if name in part.attrib), "").strip()
    if target and not re.fullmatch(r"#[\w.:-]{1,200}", target):
        raise Unfit("svg-outside")
    return target[1:]


def _count(root: Element) -> None:
    """As many parts as there are once all repetitions are drawn; none may repeat itself."""
    named = {part.get("id"): part for part in reversed(list(root.iter())) if part.get("id")}
    known: dict[int, int] = {}
    open_: set[int] = set()

    def parts(part: Element) -> int:
        if id(part) in open_:
            raise Unfit("svg-round")
        if id(part) not in known:
            open_.add(id(part))
            repeats = _name(part) in ("use", "linearGradient", "radialGradient")
            target = named.get(_href(part)) if repeats else None
            known[id(part)] = 1 + sum(map(parts, part)) + (parts(target) if target is not None else 0)
            open_.discard(id(part))
        if known[id(part)] > MOST_PARTS:
            raise Unfit("svg-many")
        return known[id(part)]

    try:
        parts(root)
    except RecursionError:
        raise Unfit("svg-many") from None


def _copied(root: Element, view: tuple[float, float, float, float]) -> Element:
    """Only what is drawn, part by part."""
    from xml.etree.ElementTree import Element as Made

    harmless = {
        part.get("id") for part in root.iter() if _name(part) == "clipPath" and _shows_all(part, view)
    }
    made = Made("svg")
    left = [(root, made)]
    while left:
        old, new = left.pop()
        _dress(old, new, harmless)
        for child in old:
            kind = _name(child)
            if not kind or kind in _SILENT:
                continue
            if kind not in _DRAWN or kind == "svg":
                raise Unfit("svg-part", re.sub(r"[^\w-]", "", kind)[:30])
            copy = Made("g" if kind == "a" else kind)
            copy.tail = child.tail
            new.append(copy)
            left.append((child, copy))
    return made


def _shows_all(clip: Element, view: tuple[float, float, float, float]) -> bool:
    """Drawing programs put a clip around everything that takes nothing away."""
    if len(clip) != 1 or _name(clip[0]) != "rect" or "transform" in {*clip.attrib, *clip[0].attrib}:
        return False
    sides = [_number(clip[0].get(side, "0")) for side in ("x", "y", "width", "height")]
    x, y, width, height = (math.nan if side is None else side for side in sides)
    left, top, across, down = view
    return x <= left and y <= top and x + width >= left + across and y + height >= top + down


def _dress(old: Element, new: Element, harmless: set[str | None]) -> None:
    name = _name(old)
    if name == "style":
        new.text = sheet("".join(old.itertext()))
        return
    if name in ("text", "tspan", "a", "g"):
        new.text = old.text
    if name in ("use", "linearGradient", "radialGradient") and (target := _href(old)):
        new.set("xlink:href", f"#{target}")
    for key, value in old.attrib.items():
        for said, meant in _attribute(name, key, value, harmless):
            new.set(said, meant)


def _attribute(name: str, key: str, value: str, harmless: set[str | None]) -> Iterator[tuple[str, str]]:
    if key == "style":
        style = ";".join(part for part in value.split(";") if not _clips_nothing(part, harmless))
        yield key, ";".join(f"{each}:{meant}" for each, meant in declarations(style))
    elif key in NOT_DRAWN | PROPERTIES | COLORS:
        if not (key == "clip-path" and local(value) in harmless):
            yield from kept(key, value)
    elif key in _COMMON | _DRAWN[name]:
        if name == "svg" and key == "transform":
            return
        if not _GEOMETRY.fullmatch(value):
            raise Unfit("svg-damaged")
        yield key, value


def _clips_nothing(declaration: str, harmless: set[str | None]) -> bool:
    name, _, value = declaration.partition(":")
    return name.strip() == "clip-path" and local(value) in harmless


def _written(made: Element) -> bytes:
    from xml.etree.ElementTree import tostring

    made.set("xmlns:xlink", "http://www.w3.org/1999/xlink")
    return bytes(tostring(made, encoding="utf-8"))
