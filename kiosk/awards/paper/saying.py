"""Says an award as a certificate, in one language."""

from __future__ import annotations

import functools
from datetime import date

from kiosk.awards.model import Award, Calendar
from kiosk.awards.paper.model import Certificate
from kiosk.words import Sentence, Words


class Saying:
    """One for many awards: what is the same on all of them is said once. `event`: its title."""

    def __init__(self, event: str, calendar: Calendar, words: Words) -> None:
        self._event, self._words = event, words
        self._heading = words.say(Sentence("Certificate", "Certificate of appreciation"))
        self._awarded = words.say(Sentence("Certificate", "is awarded to"))
        self._check = words.say(Sentence("Certificate", "Genuine? Hold me under the kiosk's scanner."))
        self._day = functools.cache(lambda of: day(of, calendar, words))
        self._given = functools.cache(lambda presenter, of: _presenter(presenter, self._day(of), words))

    def certificate(self, award: Award) -> Certificate:
        """The day is that of the award, else the one on which it was made."""
        draft, words = award.draft, self._words
        return Certificate(
            serial=award.serial,
            language=words.language,
            right_to_left=words.right_to_left,
            event=self._event,
            heading=self._heading,
            category=draft.category,
            title=draft.title,
            awarded=self._awarded,
            name=award.name,
            citation=draft.citation,
            presenter=self._given(draft.presenter, draft.day or award.made.date()),
            number=words.say(Sentence("Certificate", "No. %1", (f"\u2066{award.serial}\u2069",))),
            check=self._check,
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
