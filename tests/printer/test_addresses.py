"""Addresses of network printers, as people type them."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused
from kiosk.printer.addresses import clean_address


@pytest.mark.parametrize(
    ("typed", "clean"),
    [
        ("192.168.1.20", "ipp://192.168.1.20/ipp/print"),
        ("  printer.local ", "ipp://printer.local/ipp/print"),
        ("ipp://printer.local/", "ipp://printer.local/ipp/print"),
        ("IPPS://Printer.Local:8631/printers/Office", "ipps://Printer.Local:8631/printers/Office"),
        ("۱۹۲.۱۶۸.۱.۲۰", "ipp://192.168.1.20/ipp/print"),
        ("10.0.0.7:8631", "ipp://10.0.0.7:8631/ipp/print"),
        ("[fe80::1]", "ipp://[fe80::1]/ipp/print"),
        ("[fe80::1]:631", "ipp://[fe80::1]:631/ipp/print"),
    ],
)
def test_becomes_whole(typed: str, clean: str) -> None:
    assert clean_address(typed) == clean
    assert clean_address(clean) == clean


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "http://printer.local",
        "file:///etc/passwd",
        "ipp://",
        "ipp://user:word@printer.local",
        "ipp://printer.local/ipp print",
        "ipp://printer.local/ipp?x=1",
        "ipp://printer.local/$(reboot)",
        "ipp://printer.local:99999",
        "ipp://printer.local:x",
        "-oProxyCommand=x",
        "my printer",
        "a" * 400,
        "ipp://[zz]",
        "\u202eipp://printer",
    ],
)
def test_is_refused(typed: str) -> None:
    with pytest.raises(Refused):
        clean_address(typed)
