"""Which caption files belong to a film, and what their names say: film.mp4, film.fa.srt, film.en.sdh.vtt."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path, PurePath

from kiosk.videos.captions.languages import code_of
from kiosk.videos.captions.model import SUFFIXES
from kiosk.words import LANGUAGES

_ABOUT = frozenset(("sdh", "cc", "hi", "forced", "default", "captions", "subtitles", "subs"))
_DASH = re.compile(r"[-_ ]([^-_ .]+)$")


def language_of(name: str) -> str:
    """What the name of a caption file says: "film.fa.srt" -> "fa", else ""."""
    stem = PurePath(name).name
    parts = stem.split(".")
    if len(parts) > 1 and f".{parts[-1].casefold()}" in SUFFIXES:
        parts.pop()
    first, *rest = parts
    for part in reversed(rest):
        if part.casefold() not in _ABOUT:
            return code_of(part) or _after_a_dash(part)
    return _after_a_dash(first)


def _after_a_dash(part: str) -> str:
    """ "film_fa": only languages of ours, for "what-it-is" is no Icelandic."""
    found = _DASH.search(part)
    code = code_of(found[1]) if found else ""
    return code if code in LANGUAGES else ""


def belongs(film: str, name: str) -> bool:
    """Are these, by their names, the captions of that film? "film-2.srt" is of another."""
    suffix = PurePath(name).suffix
    stem, whole = _alike(PurePath(film).stem), _alike(PurePath(name).stem)
    if suffix.casefold() not in SUFFIXES or not whole.startswith(stem):
        return False
    rest = whole[len(stem) :]
    parts = re.split(r"[._ ]", rest[1:]) if rest else []
    return rest[:1] in ("", *"._- ") and all(part in _ABOUT or code_of(part) for part in parts)


def _alike(name: str) -> str:
    """Sticks forget large letters, Macs part letters and their accents."""
    return unicodedata.normalize("NFC", name).casefold()


def beside(path: Path) -> tuple[Path, ...]:
    """The caption files that lie beside a film, by name. None when its folder cannot be read."""
    try:
        names = [each for each in path.parent.iterdir() if belongs(path.name, each.name) and each.is_file()]
    except (OSError, ValueError):
        return ()
    return tuple(sorted(names))


def name_for(film: str, language: str) -> str:
    """How captions of a film in a language are called: "film.fa.srt"."""
    return f"{PurePath(film).stem}.{language}.srt"
