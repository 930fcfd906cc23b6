"""The certificates of stored awards: what each says, ready to be drawn in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Final

from kiosk.answers import Refused
from kiosk.awards.looks import Looks
from kiosk.awards.model import Award, Draft, Look, Recipient
from kiosk.awards.paper.model import Certificate, CertificateJob, Signed
from kiosk.awards.paper.saying import Saying
from kiosk.event.pictures import Pictures
from kiosk.event.service import Event
from kiosk.people.service import People
from kiosk.words import Sentence, Words

WordsFor = Callable[[str], Words]
_NOBODY: Final = "C0000000000000000000"
"""A code that no certificate has."""


class AwardPapers:
    def __init__(self, looks: Looks, event: Event, people: People, pictures: Pictures) -> None:
        self._looks = looks
        self._event = event
        self._people = people
        self._pictures = pictures

    def certificates_job(
        self, awards: Sequence[Award], words_for: WordsFor, look: Look | None = None, language: str = ""
    ) -> CertificateJob:
        """In this order; each in its own language, or all in `language`. `look` None: the event's.

        Refused: none at all, one that is withdrawn. A thousand are said between two frames: nothing is read.
        """
        if not awards:
            raise Refused(Sentence("Awards", "There is no award yet that could have a certificate."))
        for award in awards:
            if award.withdrawn is not None:
                raise Refused(Sentence("Awards", "%1 was withdrawn. Put it back first.", (award.serial,)))
        look = look or self._looks.look()
        spoken = [language or self.language(award) for award in awards]
        saying = {each: self._saying(look, words_for(each)) for each in set(spoken)}
        return self._job(
            look, [saying[each].certificate(award) for award, each in zip(awards, spoken, strict=True)]
        )

    def preview_job(self, words_for: WordsFor, look: Look, language: str = "") -> CertificateJob:
        """A made-up award, for an event that has none yet: its code is no certificate's."""
        words = words_for(language or self._event.settings.languages[0])
        return self._job(look, [self._saying(look, words).certificate(_sample(words))])

    def language(self, award: Award) -> str:
        """Of its certificate: what the award says, what the roster says of its recipient, the leading one."""
        known = self._event.settings.languages
        if award.draft.language:
            return award.draft.language
        to = award.draft.recipient
        person = self._people.now(to.key) if to.kind == "person" else None
        return person.language if person is not None and person.language in known else known[0]

    def _saying(self, look: Look, words: Words) -> Saying:
        return Saying(self._event.info.title, look.calendar, words)

    def _job(self, look: Look, said: Sequence[Certificate]) -> CertificateJob:
        signatures = tuple(Signed(one.name, one.role, self._picture(one.picture)) for one in look.signatures)
        return CertificateJob(
            look.design, look.paper, look.saving, self._picture(look.logo), signatures, tuple(said)
        )

    def _picture(self, digest: str) -> bytes:
        """b"" for none, and for one that the disk has lost."""
        path = self._pictures.path(digest)
        try:
            return path.read_bytes() if path is not None else b""
        except OSError:
            return b""


def _sample(words: Words) -> Award:
    name = words.say(Sentence("Certificate", "Ana Pérez"))
    title = words.say(Sentence("Certificate", "The Golden Mustache"))
    citation = words.say(
        Sentence("Certificate", "For a smile that can be heard on the telephone, even on a Monday.")
    )
    presenter = words.say(Sentence("Certificate", "your colleagues"))
    draft = Draft(title, Recipient("free", name), citation, presenter=presenter)
    return Award(0, "2026-0000", 0, draft, name, _NOBODY, datetime(2026, 10, 9, tzinfo=UTC))
