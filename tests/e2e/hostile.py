"""Names that nobody has, and that a roster may hold all the same. The same seed makes the same names."""

from __future__ import annotations

import os
import random
import socket
from pathlib import Path
from types import TracebackType

CLOSERS = ("", "</b>", "\u202c", "\u2069", '"', "-->")


class Canary:
    """An address on this machine and a file that nobody may open; leaving the block proves it."""

    def __init__(self, folder: Path) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self._pipe = folder / "canary.png"
        os.mkfifo(self._pipe)
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}/canary.png"
        self.file = self._pipe.as_uri()

    def was_fetched(self) -> bool:
        try:
            self._socket.accept()
        except BlockingIOError:
            return False
        return True

    def was_read(self) -> bool:
        """A pipe can be opened for writing only while somebody has it open for reading."""
        try:
            os.close(os.open(self._pipe, os.O_WRONLY | os.O_NONBLOCK))
        except OSError:
            return False
        return True

    def __enter__(self) -> Canary:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        fetched, was_read = self.was_fetched(), self.was_read()
        self._socket.close()
        assert (fetched, was_read) == (False, False)


def parts(canary: Canary) -> tuple[str, ...]:
    return (
        f'<img src="{canary.address}">',
        f"<img src='{canary.file}'>",
        f'<a href="{canary.file}">Ana</a>',
        "<b>Ana</b>",
        "<h1>Ana",
        "<script>alert(1)</script>",
        "<table><tr><td>",
        "<!-- -->",
        "&lt;b&gt;&#0;&#x202E;",
        "<font size=99 color=red>",
        "=1+1",
        '=HYPERLINK("file:///etc/passwd")',
        "+49@sum",
        "-cmd|' /C calc'!A0",
        "%1%2%n%Ln%L1",
        "{0}{}$" + "{HOME}%s",
        "'; DROP TABLE person;--",
        "\\u0041\\n\\x00",
        "qrc:/ui/shell/Main.qml",
        "\u202eseriP anA",
        "\u200f\u200e\u061c",
        "\u2066Ana\u2067",
        "زهرا\u200cسادات",
        "שרה כהן",
        "김철수",
        "東海林 太郎",
        "ประภาส",
        "👩\u200d👩\u200d👧\u200d👦",
        "🏳\ufe0f\u200d🌈",
        "e" + "\u0301\u0323\u0336" * 30,
        "ﷺ﷽",
        "\ufeff\ufffd",
        "\u0000\u0007\u001b[31m",
        "line\nbreak\ttab\r",
        "\u2028\u2029",
        "İıſßŉ",
        "𝔄𝔫𝔞",
        "Ana" * 40,
        "W" * 200,
    )


def hostile_names(count: int, canary: Canary) -> list[str]:
    """Each part alone, some of 5,000 characters, then mixtures."""
    chance = random.Random(1998)
    found = parts(canary)
    names = [*found, "A" * 5000, "سلام " * 1000, found[0] * 80, "\u202e" * 5000, "<b>" * 1666]
    while len(names) < count:
        names.append(
            " ".join(chance.choice(found) for _ in range(chance.randint(2, 4))) + chance.choice(CLOSERS)
        )
    return names[:count]
