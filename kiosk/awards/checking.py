"""A certificate under the scanner: does the kiosk know it, and what was printed on it?"""

from __future__ import annotations

from kiosk.awards import rules, store
from kiosk.awards.model import Award, Checked, Genuine, NoSuchCertificate, Withdrawn
from kiosk.event.service import Event
from kiosk.scanning.codes import code_hash
from kiosk.storage.store import Store


class Checking:
    def __init__(self, base: Store, event: Event) -> None:
        self._store = base
        self._event = event

    def check(self, code: str) -> Checked:
        """`code` as scanned: 20 characters in capitals. An award that was never issued has no certificate."""
        kept = store.by_code(self._store, code_hash(self._event.key, code))
        if kept is None or kept.last is None:
            return NoSuchCertificate()
        award = Award(
            id=kept.id,
            serial=kept.serial,
            place=kept.place,
            draft=kept.draft,
            name=kept.name,
            code=code,
            made=kept.made,
            issues=kept.issues,
            withdrawn=kept.withdrawn,
            reason=kept.reason,
        )
        award = rules.as_issued(award, kept.last)
        return Genuine(award) if kept.withdrawn is None else Withdrawn(award)
