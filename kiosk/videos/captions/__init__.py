"""Captions beside a film: SRT and WebVTT are read as they come, and kept as WebVTT. Pure."""

from kiosk.videos.captions.files import belongs, beside, language_of, name_for
from kiosk.videos.captions.languages import code_of
from kiosk.videos.captions.model import Captions, Cue
from kiosk.videos.captions.reading import read_captions, read_file
from kiosk.videos.captions.showing import at, choose
from kiosk.videos.captions.template import template
from kiosk.videos.captions.writing import to_webvtt

__all__ = [
    "Captions",
    "Cue",
    "at",
    "belongs",
    "beside",
    "choose",
    "code_of",
    "language_of",
    "name_for",
    "read_captions",
    "read_file",
    "template",
    "to_webvtt",
]
