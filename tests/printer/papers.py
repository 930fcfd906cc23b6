"""Papers to print: pages of any shape, each with two marks in its corners."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
A4 = (210.0, 297.0)
LYING = (297.0, 210.0)
LETTER = (215.9, 279.4)
CARD = (60.0, 80.0)


def pdf(*pages: tuple[float, float]) -> bytes:
    """Sizes in mm. Squares of 30 mm, 10 mm from the edges: a red one in the upper left corner, a blue one in
    the lower right."""
    content = io.BytesIO()
    canvas = Canvas(content)
    for width, height in pages:
        canvas.setPageSize((width * MM, height * MM))
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(10 * MM, (height - 40) * MM, 30 * MM, 30 * MM, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 1)
        canvas.rect((width - 40) * MM, 10 * MM, 30 * MM, 30 * MM, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return content.getvalue()
