"""What of an SVG's look is drawn: known properties, with values that ask for nothing from elsewhere."""

from __future__ import annotations

import colorsys
import re
from collections.abc import Iterator
from typing import Final

from kiosk.printing.unfit import Unfit

COLORS: Final = frozenset({"fill", "stroke", "stop-color", "color"})
PROPERTIES: Final = COLORS | {
    "display",
    "fill-opacity",
    "fill-rule",
    "font-size",
    "font-style",
    "font-weight",
    "opacity",
    "stop-opacity",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "visibility",
}
NOT_DRAWN: Final = frozenset(
    {"clip-path", "filter", "mask", "marker", "marker-start", "marker-mid", "marker-end"}
)
"""What a drawing with these looks like would be another one."""

_PLAIN: Final = re.compile(r"[\w\s.,%+-]{0,400}")
_LOCAL: Final = re.compile(r"""url\(\s*(["']?)#([\w.:-]{1,200})\1\s*\)(?:\s+(?:none|\#?\w{1,30}))?""")
_HEX: Final = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
_CALL: Final = re.compile(r"(rgb|hsl)a?\(([\d\s.,%/+-]+(?:deg)?[\d\s.,%/+-]*)\)", re.IGNORECASE)
_NAME: Final = re.compile(r"[a-zA-Z]{1,30}")
_COMMENT: Final = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE: Final = re.compile(r"([^{}]*)\{([^{}]*)\}")
_SELECTOR: Final = re.compile(r"[\w.#*,>\s-]{1,2000}")


def kept(name: str, value: str) -> Iterator[tuple[str, str]]:
    """The property as it is drawn, perhaps as two; nothing where it is not known here.

    Unfit: it would fetch something, or the drawing would not look as it was meant.
    """
    value = value.strip()
    if name in NOT_DRAWN and value not in ("", "none"):
        raise Unfit("svg-outside" if "url" in value and not _LOCAL.fullmatch(value) else "svg-part", name)
    if name not in PROPERTIES:
        if "url(" in value.lower():
            raise Unfit("svg-outside")
        return
    if name in COLORS:
        yield from _color(name, value)
    elif _PLAIN.fullmatch(value):
        yield name, value


def declarations(text: str) -> Iterator[tuple[str, str]]:
    """Of a `style` attribute or a rule."""
    for part in _COMMENT.sub(" ", text).split(";"):
        name, _, value = part.partition(":")
        yield from kept(name.strip().lower(), value.replace("!important", ""))


def sheet(text: str) -> str:
    """A style sheet, written anew: rules of simple selectors. Unfit: it imports, or hides something."""
    text = _COMMENT.sub(" ", text.replace("<!--", " ").replace("-->", " "))
    if "\\" in text or re.search(r"@(import|namespace)|url\(\s*[\"']?(?!\s*[\"']?#)", text, re.IGNORECASE):
        raise Unfit("svg-outside")
    text = re.sub(r"@font-face\s*\{[^{}]*\}|@charset[^;]*;", " ", text)
    if "@" in text:
        raise Unfit("svg-part", "@")
    rules = []
    for selector, body in _RULE.findall(text):
        if _SELECTOR.fullmatch(selector.strip()):
            said = ";".join(f"{name}:{value}" for name, value in declarations(body))
            rules.append(f"{' '.join(selector.split())}{{{said}}}")
    return "\n".join(rules)


def local(value: str) -> str:
    """The id that a `url(#id)` names, or ""."""
    found = _LOCAL.fullmatch(value.strip())
    return found[2] if found else ""


def _color(name: str, value: str) -> Iterator[tuple[str, str]]:
    """Colors in the one form that every renderer knows, what shines through beside it."""
    if (target := local(value)) and name != "color":
        yield name, f"url(#{target})"
        return
    if "url" in value.lower():
        raise Unfit("svg-outside")
    if _NAME.fullmatch(value):
        yield name, "none" if value == "transparent" and name != "stop-color" else value
        return
    color, alpha = _mixed(value)
    yield name, color
    if alpha < 1:
        yield ("stop-opacity" if name == "stop-color" else f"{name}-opacity"), f"{alpha:g}"


def _mixed(value: str) -> tuple[str, float]:
    """`#rrggbb` and how much of it there is, 0 to 1."""
    if _HEX.fullmatch(value):
        digits = value[1:] if len(value) > 5 else "".join(digit * 2 for digit in value[1:])
        return f"#{digits[:6]}", int(digits[6:] or "ff", 16) / 255
    found = _CALL.fullmatch(value)
    parts = re.split(r"[\s,/]+", found[2].replace("deg", "").strip()) if found else []
    if found is None or len(parts) not in (3, 4):
        raise Unfit("svg-part", re.sub(r"[^\w()#.-]", "", value)[:30])
    try:
        alpha = _share(parts[3], 1) if len(parts) == 4 else 1.0
        if found[1].lower() == "hsl":
            turn, strong, light = float(parts[0]) % 360 / 360, _share(parts[1], 1), _share(parts[2], 1)
            red, green, blue = colorsys.hls_to_rgb(turn, light, strong)
        else:
            red, green, blue = (_share(part, 255) for part in parts[:3])
    except ValueError:
        raise Unfit("svg-damaged") from None
    return "#" + "".join(f"{round(each * 255):02x}" for each in (red, green, blue)), alpha


def _share(text: str, whole: float) -> float:
    """0 to 1."""
    share = float(text[:-1]) / 100 if text.endswith("%") else float(text) / whole
    return min(1.0, max(0.0, share))
