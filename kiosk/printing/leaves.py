"""Pages of a few operators over one form: small and quick, for papers of a thousand pages."""

from __future__ import annotations

import functools
import zlib
from typing import Any


@functools.cache
def leaf() -> Any:
    """The class, a reportlab object; made when it is first needed."""
    from reportlab.pdfbase.pdfdoc import PDFObject

    class Content(PDFObject):  # type: ignore[misc]
        __RefOnly__ = 1

        def __init__(self, ops: str) -> None:
            self._packed = zlib.compress(ops.encode("ascii"))

        def format(self, document: Any) -> bytes:
            head = b"<</Filter/FlateDecode/Length %d>>" % len(self._packed)
            return head + b"\nstream\n" + self._packed + b"\nendstream\n"

    class Leaf(PDFObject):  # type: ignore[misc]
        __RefOnly__ = 1

        def __init__(self, document: Any, shared: _Shared, ops: str) -> None:
            self._shared = shared
            self._content = document.Reference(Content(ops))

        def format(self, document: Any) -> bytes:
            parent = document.Reference(document.Pages).format(document)
            content: bytes = self._content.format(document)
            return b"<</Type/Page/Parent %s/Contents %s%s>>" % (parent, content, self._shared.said(document))

    return Leaf


class Leaves:
    """Pages over one form of a reportlab canvas, `width` x `height` points, `scale` points to the unit."""

    def __init__(self, canvas: Any, form: str, width: float, height: float, scale: float) -> None:
        from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDictionary, PDFObjectReference, xObjectName

        self._document = canvas._doc
        forms = PDFDictionary({"A": PDFObjectReference(xObjectName(form))})
        resources = PDFDictionary({"Font": PDFObjectReference(BasicFonts), "XObject": forms})
        number = self._document.Reference(resources)
        self._shared = _Shared(number, width, height)
        self._before = f"{scale:.6f} 0 0 {scale:.6f} 0 0 cm /A Do\n"

    def add(self, ops: str) -> None:
        page = leaf()(self._document, self._shared, self._before + ops)
        self._document.addPage(page)


class _Shared:
    """Said once all objects have their numbers."""

    def __init__(self, resources: Any, width: float, height: float) -> None:
        self._resources = resources
        self._box = f"/MediaBox[0 0 {width:.4f} {height:.4f}]".encode()
        self._said = b""

    def said(self, document: Any) -> bytes:
        self._said = self._said or b"/Resources %s%s" % (self._resources.format(document), self._box)
        return self._said
