"""`python -m kiosk.printing.picture_child LARGEST`: a file comes in, a picture goes out, or why not.

A file from outside is looked at here alone: little memory, little time, no file can be written, and the
program outside reads nothing of the answer but a line of JSON and the picture's bytes.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from typing import Final

from kiosk.confined import limit
from kiosk.printing.svg import is_svg
from kiosk.printing.unfit import Unfit

SECONDS: Final = 20
_DRAWING: Final = 8
"""Seconds for a drawing: one that needs longer was made to."""
_MEMORY: Final = 1536 * 1024 * 1024


def main(largest: int) -> None:
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    limit(_MEMORY, SECONDS)
    content = sys.stdin.buffer.read()
    if is_svg(content):
        signal.alarm(_DRAWING)
    from kiosk.printing.qt_pictures import fit

    head: dict[str, object]
    body = b""
    try:
        made = fit(content, largest)
    except Unfit as unfit:
        head = {"unfit": unfit.reason, "values": unfit.values}
    else:
        head, body = {"ending": made.ending, "width": made.width, "height": made.height}, made.content
    with answer:
        answer.write(json.dumps(head).encode() + b"\n" + body)
    os._exit(0)  # what a decoder does on its way out is of no interest


if __name__ == "__main__":
    main(int(sys.argv[1]))
