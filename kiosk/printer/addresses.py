"""The address of a network printer, as people type it. Pure."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from kiosk.answers import Refused
from kiosk.words import Sentence

START: Final = "\u2066ipp://\u2069"
USUAL_PATH: Final = "/ipp/print"
SCHEMES: Final = ("ipp", "ipps")
_HOST: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\]")
_PATH: Final = re.compile(r"(?:/[A-Za-z0-9._~%+-]*)*")
_DIGITS: Final = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "01234567890123456789")


def clean_address(typed: str) -> str:
    """`192.168.1.20` and `printer.local` become `ipp://.../ipp/print`. Refused: no such address."""
    text = typed.strip().translate(_DIGITS)
    scheme, between, rest = text.partition("://")
    if not between:
        scheme, rest = "ipp", text
    scheme = scheme.lower()
    if scheme not in SCHEMES:
        raise Refused(
            Sentence("Printing", "An address of a printer begins with %1 here. Try it with that.", (START,))
        )
    try:
        parts = urlsplit(f"{scheme}://{rest}")
        host, port = parts.netloc.rpartition(":")[0] if parts.port else parts.netloc, parts.port
    except ValueError:
        raise _no_address() from None
    path = "" if parts.path == "/" else parts.path
    if not _HOST.fullmatch(host) or not _PATH.fullmatch(path) or parts.query or parts.fragment:
        raise _no_address()
    return f"{scheme}://{host}{f':{port}' if port else ''}{path or USUAL_PATH}"


def _no_address() -> Refused:
    return Refused(
        Sentence(
            "Printing",
            "That is no address of a printer. It looks like %1 or like %2.",
            ("\u2066ipp://192.168.1.20\u2069", "\u2066printer.local\u2069"),
        )
    )
