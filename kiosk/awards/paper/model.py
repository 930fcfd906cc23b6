"""What certificates say, before anybody draws them, and what did not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, Literal

from kiosk.awards.model import Design
from kiosk.printing.grid import Paper

Part = Literal[
    "event",
    "heading",
    "category",
    "title",
    "awarded",
    "name",
    "citation",
    "presenter",
    "number",
    "check",
    "signature",
    "logo",
]
Why = Literal["cut", "letters", "small", "picture"]

LEAST: Final[Mapping[Part, float]] = MappingProxyType(
    {
        "event": 3.4,
        "heading": 5.0,
        "category": 2.8,
        "title": 6.0,
        "awarded": 3.4,
        "name": 9.0,
        "citation": 4.2,
        "presenter": 3.4,
        "number": 2.6,
        "check": 2.1,
        "signature": 2.8,
    }
)
"""The smallest letters in mm, from the lowest to the highest: those of a citation have capitals of 3 mm."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """All words of one certificate, in its language. `event`, `category`, `title`, `name` and `citation` are
    people's own.

    `presenter`: by whom and when. `code`: the 20 characters of the QR.
    """

    serial: str
    language: str
    right_to_left: bool
    event: str
    heading: str
    category: str
    title: str
    awarded: str
    name: str
    citation: str
    presenter: str
    number: str
    check: str
    code: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A line to sign on; `picture`: PNG or JPEG of a signature over it, b"" for none."""

    name: str
    role: str
    picture: bytes = b""


@dataclass(frozen=True, slots=True)
class CertificateJob:
    """`logo`: PNG or JPEG, b"" for none. At most two `signatures`. A page for each certificate."""

    design: Design
    paper: Paper
    saving: bool
    logo: bytes
    signatures: tuple[Signed, ...]
    certificates: tuple[Certificate, ...]


@dataclass(frozen=True, slots=True)
class Misfit:
    """What would not come out as it was written. `cut`: its end is left out; `letters`: a box stands for each
    letter that our fonts do not have; `small`: smaller than `LEAST`, as its marks tower; `picture`: a picture
    that cannot be read. `serial` "" concerns all certificates.
    """

    serial: str
    part: Part
    why: Why
