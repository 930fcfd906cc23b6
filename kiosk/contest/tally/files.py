"""Files of ballots as others publish them, and our own: which reader is for which ending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kiosk.answers import Refused
from kiosk.contest.tally.abif import read_abif
from kiosk.contest.tally.blt import read_blt
from kiosk.contest.tally.model import Election, Method
from kiosk.contest.tally.preflib import read_preflib
from kiosk.contest.tally.table import read_table
from kiosk.words import Sentence

LARGEST = 200_000_000
Reader = Callable[[str, Method], Election]

READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".abif": lambda text, method: read_abif(text),
        ".blt": lambda text, method: read_blt(text),
        ".toi": lambda text, method: read_preflib(text),
        ".soi": lambda text, method: read_preflib(text),
        ".toc": lambda text, method: read_preflib(text),
        ".soc": lambda text, method: read_preflib(text),
        ".csv": read_table,
    }
)


def read_election(content: bytes, ending: str, method: Method) -> Election:
    """`ending`: one of READERS, in small letters. Refused names the line that cannot be read."""
    if ending not in READERS:
        endings = ", ".join(READERS)
        raise Refused(Sentence("Tally", "Ballots are read from files that end in %1.", (endings,)))
    if len(content) > LARGEST:
        raise Refused(Sentence("Tally", "This file is too large to be read at once."))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    return READERS[ending](text, method)
