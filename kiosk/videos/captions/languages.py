"""What a language is called by files, films and people."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk.people.roster import language_of

_TWO_LETTERS: Final = """
    aa ab af ak am ar as az ba be bg bn bo br bs ca cs cy da de dv el en eo es et eu fa fi fj fo fr fy
    ga gd gl gn gu ha he hr ht hu hy ia id ig is it ja jv ka kk km kn ko ku ky la lb ln lo lt lv mg mi
    mk ml mn mr ms mt my nb ne nl nn no oc or pa pl ps pt qu rm ro ru rw sa sc sd se si sk sl sn so sq
    sr st su sv sw ta te tg th tk tl tn tr tt ug uk ur uz vi wo xh yi yo zh zu
"""
_THREE_LETTERS: Final = """
    eng=en fra=fr fre=fr deu=de ger=de fas=fa per=fa prs=fa ara=ar spa=es ita=it por=pt tur=tr rus=ru
    ukr=uk pol=pl nld=nl dut=nl zho=zh chi=zh jpn=ja kor=ko kur=ku heb=he
"""
_CODES: Mapping[str, str] = MappingProxyType(
    {code: code for code in _TWO_LETTERS.split()} | {pair[:3]: pair[4:] for pair in _THREE_LETTERS.split()}
)


def code_of(tag: str) -> str:
    """ "fa", "fa-IR", "per", "Persian", "فارسی" -> "fa"; "" for what is no language."""
    first = re.split(r"[-_]", tag.strip().casefold(), maxsplit=1)[0]
    return _CODES.get(first) or language_of(tag)
