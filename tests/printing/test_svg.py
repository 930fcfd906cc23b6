"""Drawings from anywhere: what is drawn stays, what does harm never gets to a renderer."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from kiosk.printing.qt_svg import drawn
from kiosk.printing.svg import DEEPEST, LARGEST, MOST_PARTS, Svg, cleaned, is_svg
from kiosk.printing.unfit import Unfit

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
RED = '<rect width="100" height="100" fill="#ff0000"/>'


def svg(body: str, root: str = 'viewBox="0 0 100 100"', before: str = "") -> bytes:
    return f'{before}<svg xmlns="http://www.w3.org/2000/svg" {XLINK} {root}>{body}</svg>'.encode()


def clean(body: str, root: str = 'viewBox="0 0 100 100"') -> str:
    return cleaned(svg(body, root)).content.decode()


def why(content: bytes) -> str:
    with pytest.raises(Unfit) as unfit:
        cleaned(content)
    return unfit.value.reason


def middle(body: str, root: str = 'viewBox="0 0 100 100"') -> str:
    """The color in the middle of the picture."""
    image = drawn(svg(body, root), 100)
    return image.pixelColor(image.width() // 2, image.height() // 2).name(QColor.NameFormat.HexArgb)


HARMLESS = {
    "script": "<script>fetch('http://127.0.0.1:9/')</script>",
    "script by address": '<script xlink:href="http://127.0.0.1:9/x.js"/>',
    "onload": '<g onload="alert(1)" onclick="alert(2)"/>',
    "animation": '<animate attributeName="href" values="file:///etc/passwd"/><set attributeName="x" to="9"/>',
    "metadata": "<metadata><rdf xmlns='urn:x'>who made it</rdf></metadata><title>T</title><desc>D</desc>",
    "another program's": '<sodipodi:namedview xmlns:sodipodi="urn:s" id="x"/>',
    "another program's attribute": '<g xmlns:i="urn:i" i:label="layer 1" data-name="x"/>',
    "a font of its own": "<style>@font-face{font-family:x;src:local(x)} .a{fill:red}</style>",
    "a clip nobody refers to": '<clipPath id="c"><rect width="5" height="5"/></clipPath>',
    "a link": '<a xlink:href="http://127.0.0.1:9/"><rect width="1" height="1"/></a>',
    "a language": '<switch xmlns="urn:not-svg"/>',
}


@pytest.mark.parametrize("body", HARMLESS.values(), ids=HARMLESS.keys())
def test_what_draws_nothing_is_left_out(body: str) -> None:
    text = clean(RED + body)
    assert not re.search(
        r"script|alert|127\.0|passwd|animate|<set|urn:|font-face|clipPath|on\w+=|<a\b|data-|who made", text
    )
    assert middle(RED + body) == "#ffff0000"


REFUSED = {
    "image": ('<image href="http://127.0.0.1:9/x.png" width="9" height="9"/>', "svg-part"),
    "file image": ('<image xlink:href="file:///etc/passwd"/>', "svg-part"),
    "embedded image": ('<image href="data:image/png;base64,AAAA"/>', "svg-part"),
    "foreign": ("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", "svg-part"),
    "use elsewhere": ('<use href="http://127.0.0.1:9/x.svg#a"/>', "svg-outside"),
    "use file": ('<use xlink:href="file:///tmp/x.svg#a"/>', "svg-outside"),
    "use data": ('<use href="data:image/svg+xml,x#a"/>', "svg-outside"),
    "gradient elsewhere": ('<linearGradient xlink:href="other.svg#a"/>', "svg-outside"),
    "fill elsewhere": ('<rect fill="url(http://127.0.0.1:9/#a)"/>', "svg-outside"),
    "fill a file": ("<rect style=\"fill: url( 'file:///etc/passwd#x' )\"/>", "svg-outside"),
    "unknown property": ('<rect style="behavior:url(http://127.0.0.1:9/)"/>', "svg-outside"),
    "import": ("<style>@import url(http://127.0.0.1:9/x.css);</style>", "svg-outside"),
    "import in words": ("<style>@import 'x.css';</style>", "svg-outside"),
    "hidden import": (r"<style>@\69mport 'x.css';</style>", "svg-outside"),
    "background": ("<style>.a{background:url(//127.0.0.1:9/)}</style>", "svg-outside"),
    "media": ("<style>@media print{.a{fill:red}}</style>", "svg-part"),
    "filter": ('<rect filter="url(#f)"/>', "svg-part"),
    "filter elsewhere": ('<rect filter="url(http://127.0.0.1:9/#f)"/>', "svg-outside"),
    "mask": ('<rect style="mask:url(#m)"/>', "svg-part"),
    "clip": ('<clipPath id="c"><circle r="5"/></clipPath><rect clip-path="url(#c)"/>', "svg-part"),
    "symbol": ('<symbol id="s"/>', "svg-part"),
    "nested": ('<svg viewBox="0 0 1 1"/>', "svg-part"),
    "color of tomorrow": ('<rect fill="oklch(0.7 0.1 200)"/>', "svg-part"),
    "itself": ('<g id="a"><use href="#a"/></g>', "svg-round"),
    "each other": ('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', "svg-round"),
    "gradients": ('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>', "svg-round"),
}


@pytest.mark.parametrize(("body", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_what_would_be_drawn_otherwise_or_fetches_is_refused(body: str, reason: str) -> None:
    assert why(svg(RED + body)) == reason


def test_a_billion_laughs() -> None:
    laughs = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
    declared = f'<!DOCTYPE svg [<!ENTITY l0 "ha">{laughs}]>'
    assert why(svg("<text>&l9;</text>", before=declared)) == "svg-doctype"
    outside = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert why(svg("<text>&x;</text>", before=outside)) == "svg-doctype"
    assert why(svg(RED, before='<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>')) == (
        "svg-doctype"
    )


def test_a_bare_doctype_of_an_old_drawing_program_is_left_out() -> None:
    before = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://127.0.0.1:9/svg11.dtd">'
    )
    assert b"DOCTYPE" not in cleaned(svg(RED, before=before)).content


def test_repetitions_are_counted_before_they_are_drawn() -> None:
    laughs = '<g id="a0"><rect width="1" height="1"/></g>' + "".join(
        f'<g id="a{at}">{f"""<use href="#a{at - 1}"/>""" * 10}</g>' for at in range(1, 9)
    )
    assert why(svg(laughs)) == "svg-many"
    chain = "".join(f'<g id="a{at}"><use href="#a{at + 1}"/></g>' for at in range(5000))
    assert why(svg(chain)) == "svg-many"


def test_many_deep_and_large_ones() -> None:
    assert why(svg("<g/>" * MOST_PARTS)) == "svg-many"
    assert why(svg("<g>" * DEEPEST + "</g>" * DEEPEST)) == "svg-many"
    assert why(b"<svg " + b"<g>" * 300_000) in ("svg-many", "svg-damaged")
    assert why(svg("<!--" + "x" * LARGEST + "-->")) == "svg-file"
    assert why(svg('<path d="' + "M0 0L9 9" * 100_000)) == "svg-damaged"
    assert isinstance(cleaned(svg('<path d="' + "M0 0L9 9" * 100_000 + '"/>')), Svg)


@pytest.mark.parametrize(
    "root",
    [
        "",
        'viewBox="0 0 0 0"',
        'viewBox="0 0 100 0"',
        'viewBox="0 0 -5 5"',
        'viewBox="0 0 nan 5"',
        'viewBox="0 0 1e999 5"',
        'viewBox="0 0 5"',
        'viewBox="0 0 100000 1"',
        'width="0" height="9"',
        'width="100%" height="100%"',
    ],
)
def test_no_size_that_could_be_drawn(root: str) -> None:
    assert why(svg(RED, root)) == "svg-size"


@pytest.mark.parametrize(
    ("root", "shape", "size"),
    [
        ('width="200" height="100"', "0 0 200 100", (100, 50)),
        ('width="20mm" height="40mm"', "0 0 20 40", (50, 100)),
        ('viewBox="0 0 1e9 1e9"', "0 0 1e9 1e9", (100, 100)),
        ('viewBox="-1e9,-1e9 2e9 1e9"', "-1e9 -1e9 2e9 1e9", (100, 50)),
        ('viewBox="0 0 24 24" width="100%" height="0"', "0 0 24 24", (100, 100)),
        ('viewBox="0 0 .1 .2"', "0 0 .1 .2", (50, 100)),
    ],
)
def test_sizes_of_any_kind(root: str, shape: str, size: tuple[int, int]) -> None:
    x, y, width, height = shape.split()
    image = drawn(svg(f'<rect x="{x}" y="{y}" width="{width}" height="{height}"/>', root), 100)
    assert (image.width(), image.height()) == size
    assert image.pixelColor(size[0] // 2, size[1] // 2) == QColor("black")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "latin-1"])
def test_any_encoding(encoding: str) -> None:
    text = svg(f"<!-- ä -->{RED}").decode()
    head = "" if encoding != "latin-1" else '<?xml version="1.0" encoding="ISO-8859-1"?>'
    content = (head + text).encode(encoding)
    assert is_svg(content) and b"ff0000" in cleaned(content).content


@pytest.mark.parametrize("content", [b"<html><body/></html>", b"<x:svg xmlns:x='urn:y'/>"])
def test_other_xml_is_no_drawing(content: bytes) -> None:
    assert why(content) == "kind"


@pytest.mark.parametrize(
    ("color", "shown"),
    [
        ("rgb(255, 0, 0)", "#ffff0000"),
        ("rgb(100% 0% 0% / 100%)", "#ffff0000"),
        ("rgba(255,0,0,.5)", "#7fff0000"),
        ("#f00", "#ffff0000"),
        ("#f007", "#77ff0000"),
        ("#ff00007f", "#7fff0000"),
        ("hsl(0, 100%, 50%)", "#ffff0000"),
        ("hsla(0deg 100% 50% / 0.5)", "#7fff0000"),
        ("Red", "#ffff0000"),
        ("url(#g)", "#ffff0000"),
        ("url('#g') black", "#ffff0000"),
    ],
)
def test_colors_in_all_spellings(color: str, shown: str) -> None:
    gradient = '<linearGradient id="g"><stop stop-color="red"/></linearGradient>'
    bodies = (
        f'{gradient}<rect width="100" height="100" fill="{color}"/>',
        f'{gradient}<rect width="100" height="100" style="fill : {color} !important; x: 1"/>',
        f'{gradient}<style>rect.a, .b {{ fill:{color} }}</style><rect class="a" width="100" height="100"/>',
    )
    assert {middle(body) for body in bodies} == {shown}


def test_a_clip_around_everything_takes_nothing_away() -> None:
    clip = '<defs><clipPath id="c"><rect width="100" height="100" fill="white"/></clipPath></defs>'
    assert middle(f'<g clip-path="url(#c)">{RED}</g>{clip}') == "#ffff0000"
    assert middle(f'<g style="clip-path:url(#c);opacity:1">{RED}</g>{clip}') == "#ffff0000"
    turned = clip.replace("<rect", '<rect transform="rotate(3)"')
    assert why(svg(f'<g clip-path="url(#c)">{RED}</g>{turned}')) == "svg-part"


def test_letters_are_ours_and_shapes_are_all_drawn() -> None:
    text = clean(
        '<text x="9" y="60" font-family="Comic Sans" font-size="40">A&amp;b<tspan x="50">c</tspan></text>'
    )
    assert "Comic" not in text and "Vazirmatn" in text and "A&amp;b" in text
    shapes = (
        '<circle cx="50" cy="50" r="40" fill="red"/>',
        '<ellipse cx="50" cy="50" rx="40" ry="9" fill="red"/>',
        '<polygon points="0,0 100,0 100,100 0,100" fill="red"/>',
        '<polyline points="0,50 100,50" stroke="red" stroke-width="9"/>',
        '<line x1="0" y1="50" x2="100" y2="50" stroke="red" stroke-width="9"/>',
        '<path d="M0 0h100v100h-100z" fill="red"/>',
        '<defs><rect id="r" width="90" height="90" fill="red"/></defs><use xlink:href="#r" x="5" y="5"/>',
        '<g transform="translate(10 10) scale(.8)"><rect width="100" height="100" fill="red"/></g>',
    )
    assert {middle(each) for each in shapes} == {"#ffff0000"}


def test_nothing_to_see() -> None:
    with pytest.raises(Unfit) as unfit:
        drawn(svg('<rect width="100" height="100" fill="none"/>'), 100)
    assert unfit.value.reason == "svg-empty"
