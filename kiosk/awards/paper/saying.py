"""Says an award as a certificate, in one language."""

from __future__ import annotations

from datetime import date

from kiosk.awards.model import Award, Calendar
from kiosk.awards.paper.model import Certificate
from kiosk.words import Sentence, Words


def certificate(award: Award, event: str, calendar: Calendar, words: Words) -> Certificate:
    """`event`: its title. The day is that of the award, else the one on which it was made."""
    draft, say = award.draft, words.say
    return Certificate(
        serial=award.serial,
        language=words.language,
        right_to_left=words.right_to_left,
        event=event,
        heading=say(Sentence("Certificate", "Certificate of appreciation")),
        category=draft.category,
        title=draft.title,
        awarded=say(Sentence("Certificate", "is awarded to")),
        name=award.name,
        citation=draft.citation,
        presenter=_presenter(draft.presenter, day(draft.day or award.made.date(), calendar, words), words),
        number=say(Sentence("Certificate", "No. %1", (f"\u2066{award.serial}\u2069",))),
        check=say(Sentence("Certificate", "Genuine? Hold me under the kiosk's scanner.")),
        code=award.code,
    )


def day(of: date, calendar: Calendar, words: Words) -> str:
    """`both`: the Gregorian one in brackets, where the language has another."""
    own, gregorian = words.full_date(of), words.full_date(of, gregorian=True)
    if calendar == "gregorian":
        return gregorian
    return f"{own} ({gregorian})" if calendar == "both" and own != gregorian else own


def _presenter(presenter: str, when: str, words: Words) -> str:
    if not presenter:
        return when
    return words.say(Sentence("Certificate", "Presented by %1 · %2", (f"\u2068{presenter}\u2069", when)))
