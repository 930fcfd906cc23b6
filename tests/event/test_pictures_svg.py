"""Drawings on the way a logo takes: through the process that looks, while we watch what it asks for."""

from __future__ import annotations

import ctypes
import gzip
import io
import os
import select
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.answers import Refused
from kiosk.event.pictures import prepare
from tests.printing.test_svg import HARMLESS, RED, svg

IN_OPEN = 0x20


@contextmanager
def watched(path: Path) -> Iterator[int]:
    """A descriptor that is readable once somebody has opened the file."""
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(descriptor, os.fsencode(path), IN_OPEN) >= 0
    yield descriptor
    os.close(descriptor)


@contextmanager
def listening() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def stirred(what: int | socket.socket) -> bool:
    return bool(select.select([what], [], [], 0)[0])


def outcome(content: bytes) -> str:
    try:
        return prepare(content, 64).ending
    except Refused as refused:
        return refused.reason.text


@pytest.mark.qt_log_ignore("Could not create image")  # of the renderer that shows that the watch works
def test_nobody_calls_and_no_file_is_opened(tmp_path: Path) -> None:
    canary = tmp_path / "canary.png"
    Image.new("RGB", (9, 9), "red").save(canary)
    with watched(canary) as opened, listening() as server:
        web, file = f"http://127.0.0.1:{server.getsockname()[1]}/x.svg", canary.as_uri()
        harmless = "".join(body.replace("http://127.0.0.1:9/", web) for body in HARMLESS.values())
        fetching = [
            f'<image width="9" height="9" xlink:href="{file}"/>',
            f'<image width="9" height="9" href="{web}"/>',
            f'<use href="{file}#a"/>',
            f"<style>@import url({web});</style>",
            f'<rect width="9" height="9" fill="url({web}#a)"/>',
        ]
        outside = f'<!DOCTYPE svg SYSTEM "{web}" [<!ENTITY x SYSTEM "{file}">]>'
        drawings = [
            *(svg(RED + body) for body in fetching),
            svg("<text>&x;</text>", before=outside),
            svg(RED + harmless, before=f'<!DOCTYPE svg SYSTEM "{file}">'),
        ]
        with ThreadPoolExecutor(2) as pool:
            said = list(pool.map(outcome, drawings))
        assert said[-1] == "png" and all("drawing" in each for each in said[:-1])
        assert not stirred(opened) and not stirred(server)
        assert red(drawings[0], canary) and stirred(opened)


def red(content: bytes, canary: Path) -> bool:
    """What happens to somebody who draws such a file as it comes: proof that the watch works."""
    image = QImage(100, 100, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(content)).render(painter)
    painter.end()
    return canary.exists() and canary.read_bytes() != b""


def test_a_logo_becomes_a_picture_that_shines_through() -> None:
    logo = '<circle cx="50" cy="25" r="20" fill="#bf3a2c"/>'
    made = prepare(svg(logo, 'viewBox="0 0 100 50"'))
    image = Image.open(io.BytesIO(made.content)).convert("RGBA")
    assert (made.ending, image.size) == ("png", (1600, 800))
    assert image.getpixel((800, 400)) == (0xBF, 0x3A, 0x2C, 255) and image.getpixel((5, 5))[3] == 0
    assert prepare(svg(logo, 'viewBox="0 0 100 50"')) == made


def test_a_packed_one_is_told_what_to_do() -> None:
    with pytest.raises(Refused, match="SVGZ"):
        prepare(gzip.compress(svg(RED)))


@pytest.mark.faults
def test_one_that_never_ends_is_ended() -> None:
    dashes = '<path d="M0 0{}" stroke="red" stroke-dasharray="0.0001" stroke-width="9"/>'
    slow = "".join(dashes.format("L99 99L0 9" * 3000) for _ in range(20))
    with pytest.raises(Refused, match="too long"):
        prepare(svg(slow))
