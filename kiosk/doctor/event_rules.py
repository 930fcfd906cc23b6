"""Findings about the event and its backups."""

from __future__ import annotations

from kiosk.doctor.facts import BackupFacts, EventFacts
from kiosk.doctor.model import Finding
from kiosk.words import Sentence

HOUR = 3600.0
OLD_BACKUP = 24 * HOUR


def event(facts: EventFacts) -> list[Finding]:
    if facts.refused:
        what, *to_do = facts.refused
        return [Finding("event", "closed", "wrong", what, to_do[0] if to_do else None)]
    return [_chain(facts), *_log(facts), *_pin(facts), *_people(facts), *_age(facts)]


def _chain(facts: EventFacts) -> Finding:
    if facts.problems:
        what = Sentence("Doctor", "%Ln places in the event's file are damaged.", n=facts.problems)
        return Finding("event", "damaged", "wrong", what, _restore())
    what = Sentence("Doctor", "The event opens, and all %L1 lines of its journal hold.", (facts.lines,))
    return Finding("event", "holds", "ok", what)


def _log(facts: EventFacts) -> list[Finding]:
    if facts.log_holds:
        return []
    what = Sentence("Doctor", "The seals of the ticket log do not fit the tickets.")
    return [Finding("event", "ticket-log", "wrong", what, _restore())]


def _pin(facts: EventFacts) -> list[Finding]:
    if facts.pin_set:
        return []
    what = Sentence("Doctor", "The organizer has no PIN yet.")
    to_do = Sentence("Doctor", "Open the kiosk: it asks for one. Or type: ./run pin EVENT")
    return [Finding("event", "pin", "look", what, to_do)]


def _people(facts: EventFacts) -> list[Finding]:
    if facts.people != 0:
        return []
    what = Sentence("Doctor", "Nobody takes part yet.")
    to_do = Sentence("Doctor", "Bring your list: ./run people import EVENT FILE")
    return [Finding("event", "people", "look", what, to_do)]


def _age(facts: EventFacts) -> list[Finding]:
    if not facts.old:
        return []
    what = Sentence("Doctor", "An older Handlebar made this event.")
    to_do = Sentence("Doctor", "Open it once in the kiosk: it makes a backup, then brings it up to date.")
    return [Finding("event", "old", "look", what, to_do)]


def _restore() -> Sentence:
    return Sentence("Doctor", "Restore the newest backup into a new folder: ./run restore BACKUP NEWFOLDER")


def backup(facts: BackupFacts) -> list[Finding]:
    return [_newest(facts), *_second(facts)]


def _newest(facts: BackupFacts) -> Finding:
    to_do = Sentence("Doctor", "Make one now: ./run backup EVENT")
    if facts.age is None:
        what = Sentence("Doctor", "There is no backup yet.")
        return Finding("backup", "none", "look", what, to_do, mend="backup")
    if facts.age > OLD_BACKUP:
        what = Sentence("Doctor", "The newest backup is %Ln days old.", n=round(facts.age / 24 / HOUR))
        return Finding("backup", "old", "look", what, to_do, mend="backup")
    what = Sentence("Doctor", "The newest backup is %Ln minutes old.", n=max(0, round(facts.age / 60)))
    return Finding("backup", "fresh", "ok", what)


def _second(facts: BackupFacts) -> list[Finding]:
    if facts.second == "missing":
        what = Sentence("Doctor", "The second place for backups is not there.")
        to_do = Sentence("Doctor", "Plug the disk in again, or choose another place.")
        return [Finding("backup", "second-missing", "wrong", what, to_do)]
    if facts.second == "none":
        what = Sentence("Doctor", "Backups are on this disk alone.")
        to_do = Sentence("Doctor", "Copy one to a stick now and then: ./run backup EVENT --to FOLDER")
        return [Finding("backup", "one-place", "look", what, to_do)]
    return [
        Finding("backup", "two-places", "ok", Sentence("Doctor", "The second place for backups is there."))
    ]
