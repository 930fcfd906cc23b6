from __future__ import annotations

import pytest

from kiosk.printing.qt_print import CannotBeRead, print_pdf
from tests.printer.papers import CARD, pdf


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"no PDF at all", pdf(CARD)[:400]])
def test_damaged_files_are_refused_before_any_printer_is_asked(content: bytes) -> None:
    with pytest.raises(CannotBeRead):
        print_pdf(content, "Nobody", 1, "handlebar", lambda _: None, lambda: None)
