"""Spreadsheets for tests, made by openpyxl or by hand."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence

from openpyxl import Workbook

ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9))
    + "]>"
)


def workbook(*sheets: tuple[str, Iterable[Sequence[object]]]) -> bytes:
    """XLSX with the given sheets: name and rows."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return file.getvalue()


def with_entities(data: bytes, part: str = "xl/worksheets/sheet1.xml") -> bytes:
    """A billion laughs at the top of one part, used in its first cell."""
    contents = parts(data)
    body = contents[part].decode().partition("?>")[2] or contents[part].decode()
    contents[part] = (ENTITIES + body.replace("Name", "&j;", 1)).encode()
    return packed(contents)


def zip_bomb(megabytes: int) -> bytes:
    """A sheet of zeros that unpacks a thousand times as large."""
    contents = parts(workbook(("People", [["Name"], ["Ana"]])))
    contents["xl/worksheets/sheet1.xml"] = bytes(megabytes * 1_000_000)
    return packed(contents)


def lying_bomb() -> bytes:
    """The directory says 100 bytes, the stream holds two million."""
    data = bytearray(zip_bomb(2))
    size = (2_000_000).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(data)


def many_rows(count: int) -> bytes:
    """Rows as Excel writes them, with numbers alone: made by hand, openpyxl would take a minute."""
    contents = parts(workbook(("People", [["Name"]])))
    rows = "".join(
        f'<row r="{at}"><c r="A{at}"><v>{at}</v></c><c r="B{at}"><v>1</v></c></row>'
        for at in range(1, count + 1)
    )
    sheet = contents["xl/worksheets/sheet1.xml"].decode()
    before, _, rest = sheet.partition("<sheetData>")
    contents["xl/worksheets/sheet1.xml"] = (
        before + "<sheetData>" + rows + "</sheetData>" + rest.partition("</sheetData>")[2]
    ).encode()
    return packed(contents)
