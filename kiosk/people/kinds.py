"""Which kind of file the bytes are, whatever its name says; what is no list is refused with a way out."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Literal

from kiosk.words import Sentence

MAX_BYTES = 5_000_000
PACKED, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*", b"RIFF", b"\0\0\1\0")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MARKUP = ("<!doctype", "<html", "<table", "<?xml", "<body", "<div", "<meta")

Kind = Literal["text", "workbook"]


def kind_of(data: bytes) -> Kind | Sentence:
    if len(data) > MAX_BYTES:
        return Sentence("People", "This file is larger than %1 MB. A list of names is much smaller.", (5,))
    if data.startswith(PACKED) or data.startswith(b"PK\x05\x06"):
        return _packed(data)
    for fits, sentence in _REFUSED:
        if fits(data):
            return sentence()
    return "text"


def _packed(data: bytes) -> Kind | Sentence:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = frozenset(info.filename for info in archive.infolist())
    except Exception:  # a broken ZIP raises whatever its bytes lead to
        return damaged()
    if any(name.startswith("xl/") and name.endswith(".xml") for name in names):
        return "workbook"
    if "content.xml" in names:
        return Sentence(
            "People",
            "This is an OpenDocument file. Open it in your spreadsheet program and save it as XLSX or CSV.",
        )
    if any(name.startswith(("word/", "ppt/")) for name in names):
        return Sentence(
            "People", "This is a document, not a table. Copy the list into a spreadsheet and save that."
        )
    if any(name.endswith((".iwa", "workbook.bin")) for name in names):
        return _other_spreadsheet()
    return Sentence("People", "This is a packed folder. Unpack it, then choose the list inside.")


def damaged() -> Sentence:
    return Sentence(
        "People", "This file is damaged, or only a part of it is here. Save the list again, or copy it again."
    )


def _ole() -> Sentence:
    return Sentence(
        "People",
        "This is an older Excel file (.xls). Open it in your spreadsheet program and save it as XLSX or CSV.",
    )


def _locked() -> Sentence:
    return Sentence(
        "People", "This file opens only with its password. Save it once without one, then choose it again."
    )


def _other_spreadsheet() -> Sentence:
    return Sentence(
        "People",
        "This spreadsheet is stored in a way we cannot read. Save it as XLSX or CSV, then choose it again.",
    )


def _pdf() -> Sentence:
    return Sentence(
        "People", "This is a PDF, made for reading. Ask for the list as a spreadsheet (XLSX or CSV)."
    )


def _picture() -> Sentence:
    return Sentence(
        "People", "This is a picture or a video. The list of people is a spreadsheet (XLSX or CSV)."
    )


def _page() -> Sentence:
    return Sentence(
        "People",
        "Inside, this file is a web page. Open it in your spreadsheet program and save it as XLSX or CSV.",
    )


def _is_markup(data: bytes) -> bool:
    start = data[:200].decode("latin-1").replace("\0", "").lstrip("\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return start.startswith(_MARKUP)


def _is_picture(data: bytes) -> bool:
    return (data.startswith(_PICTURES) and b"\0" in data[:64]) or data[4:8] == b"ftyp"


_REFUSED: tuple[tuple[Callable[[bytes], bool], Callable[[], Sentence]], ...] = (
    (lambda data: data.startswith(OLE) and _ENCRYPTED in data, _locked),
    (lambda data: data.startswith(OLE), _ole),
    (lambda data: data.startswith((b"\x09\x08", b"\x09\x04", b"\x09\x02")), _ole),
    (lambda data: data.startswith(b"%PDF"), _pdf),
    (_is_picture, _picture),
    (_is_markup, _page),
)
