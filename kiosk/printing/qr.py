"""QR codes as one-bit masks: 63 bytes of picture for a piece's code, sharp at any size."""

from __future__ import annotations

from typing import Final

from kiosk.printing.shapes import number

SIDE: Final = 21
QUIET: Final = 4
WIDE: Final = SIDE + 2 * QUIET
"""Modules across, quiet zone included."""

SMALLEST_MODULE: Final = 0.8
_CAPACITY: Final = 20
_MASK: Final = 2


def matrix(content: str) -> tuple[tuple[bool, ...], ...]:
    """21 x 21 modules, True is dark, without quiet zone: version 1-M for at most 20 characters A-Z0-9.

    The mask pattern is fixed: choosing among eight takes many times as long and reads no better.
    """
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode
    from qrcode.util import MODE_ALPHA_NUM, QRData

    if not (
        0 < len(content) <= _CAPACITY
        and content.isascii()
        and content.isalnum()
        and content.upper() == content
    ):
        raise ValueError("a code is 1 to 20 characters A-Z0-9")
    code = QRCode(version=1, error_correction=ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    code.add_data(QRData(content.encode("ascii"), mode=MODE_ALPHA_NUM, check_data=False), optimize=0)
    code.make(fit=False)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def large_matrix(content: str) -> tuple[tuple[bool, ...], ...]:
    """As many modules as it needs, a quarter of them to spare: a photo from some steps away reads."""
    from qrcode.constants import ERROR_CORRECT_Q
    from qrcode.main import QRCode
    from qrcode.util import ALPHA_NUM, MODE_ALPHA_NUM, QRData

    data = content.encode("ascii")
    if not data or set(data) - set(ALPHA_NUM):
        raise ValueError("a large code is A-Z, 0-9 and $%*+-./: alone")
    code = QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(QRData(data, mode=MODE_ALPHA_NUM, check_data=False), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def qr_ops(content: str, x: float, y: float, side: float) -> str:
    """The code in a square of `side` whose lower left corner is x, y; `side` spans the quiet zone too."""
    return _ops(matrix(content), x, y, side)


def large_qr_ops(content: str, x: float, y: float, side: float) -> str:
    return _ops(large_matrix(content), x, y, side)


def _ops(modules: tuple[tuple[bool, ...], ...], x: float, y: float, side: float) -> str:
    count = len(modules)
    module = side / (count + 2 * QUIET)
    size, edge = number(module * count), module * QUIET
    return (
        f"q {size} 0 0 {size} {number(x + edge)} {number(y + edge)} cm\n"
        f"BI /W {count} /H {count} /IM true /BPC 1 /F /AHx ID\n{as_hex(modules)}>\nEI Q"
    )


def as_hex(modules: tuple[tuple[bool, ...], ...]) -> str:
    """Hexadecimal rows of whole bytes; a 0 is painted."""
    digits = -(-len(modules) // 8) * 2
    rows = ("".join("0" if dark else "1" for dark in row).ljust(digits * 4, "1") for row in modules)
    return "".join(f"{int(row, 2):0{digits}x}" for row in rows)
