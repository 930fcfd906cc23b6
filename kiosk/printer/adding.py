"""A network printer is made known to the system's print service, so that it can be printed on."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

from kiosk.answers import Unavailable
from kiosk.words import Sentence

NAME: Final = "Handlebar"
PATIENCE: Final = 40
_PLACES: Final = "/usr/sbin:/usr/local/sbin"


def add_printer(address: str) -> str:
    """Under a name of ours, in place of one that was added before; returns the name.

    `address` is a clean one (`addresses.clean_address`). Some seconds: the printer is asked what it can do.
    Raises Unavailable where the system does not allow it, or does not know how.
    """
    order = ("-p", NAME, "-E", "-v", address, "-m", "everywhere")
    tool = shutil.which("lpadmin", path=os.pathsep.join((os.environ.get("PATH", ""), _PLACES)))
    if tool is None:
        raise _cannot(order)
    try:
        subprocess.run(
            [tool, *order], capture_output=True, check=True, timeout=PATIENCE, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError) as error:
        raise _cannot(order) from error
    return NAME


def _cannot(order: tuple[str, ...]) -> Unavailable:
    return Unavailable(
        Sentence("Printing", "The printer answers, but this machine does not let Handlebar add it."),
        Sentence(
            "Printing",
            "Whoever looks after this machine types: %1",
            (f"\u2066sudo lpadmin {' '.join(order)}\u2069",),
        ),
    )
