"""What is asked by IPP where nobody answers as they should: always an answer, in time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest

from kiosk.printer import ipp
from kiosk.printer.ipp import Look, look
from kiosk.printer.model import NOBODY
from tests.printer.cups import PrintService


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A service that takes every call and says nothing."""
    monkeypatch.setattr(ipp, "PATIENCE", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture
def babbling(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A service that answers everything with the same words, which are no IPP."""
    said = (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: 9\r\n\r\n\x02\x00\x00\x00nonse"
    )
    with socket.create_server(("127.0.0.1", 0)) as server:

        def babble() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                with client:
                    client.recv(4096)
                    client.sendall(said)

        threading.Thread(target=babble, daemon=True).start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        server.shutdown(socket.SHUT_RDWR)


def test_a_service_that_hangs_is_no_answer(silent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", silent)
    began = time.monotonic()
    assert look(Look("Office")) == NOBODY
    assert time.monotonic() - began < 5


def test_a_service_that_talks_nonsense_is_no_answer(babbling: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", babbling)
    assert look(Look("Office", names=("handlebar-1",))) == NOBODY


@pytest.mark.parametrize(
    "place", ["127.0.0.1:1", "/nowhere/cups.sock", "127.0.0.1:99999", ":", "[::1", "a b"]
)
def test_nobody_there(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", place)
    assert look(Look("Office", recall=("handlebar-1",))) == NOBODY


@pytest.mark.parametrize("name", ["Office", "Nobody", "a/b c", "چاپگر", "..", "?", "#"])
def test_which_printers_there_are(cups: PrintService, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    seen = look(Look(name, names=("handlebar-1",)))
    assert seen.answered
    assert seen.trouble == ("" if name == "Office" else "no-printer")
    assert seen.jobs == {}


@pytest.mark.parametrize(
    "address", ["ipp://127.0.0.1:1/ipp/print", "ipps://127.0.0.1:1/", "ipp://", "ipp://[/"]
)
def test_a_printer_that_does_not_answer_itself_is_off(
    cups: PrintService, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    assert look(Look("Office", address)).trouble == "off"
