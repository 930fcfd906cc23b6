"""Short words for what the journal and the ticket log keep as codes."""

from __future__ import annotations

from kiosk.tickets.rules import reason_word
from kiosk.words import Sentence


def grant_word(source: str) -> Sentence:
    """`GRANT-COSTUME` or `COSTUME`; an unknown word stays as it is."""
    word = reason_word(source) or source
    match word:
        case "COSTUME":
            return Sentence("Corrections", "Costume")
        case "DAILY":
            return Sentence("Corrections", "Task of the day")
        case "HELP":
            return Sentence("Corrections", "Helping hand")
        case "OTHER":
            return Sentence("Corrections", "Something else")
        case _:
            return Sentence("Corrections", "%1", (word,))


_SETTINGS = {
    "title": Sentence("Journal", "title"),
    "state": Sentence("Journal", "where the event stands"),
    "languages": Sentence("Journal", "languages of the papers"),
    "default_language": Sentence("Journal", "language of the kiosk"),
    "hunt_opens": Sentence("Journal", "opening of the hunt"),
    "hunt_closes": Sentence("Journal", "end of the hunt"),
    "late_claims": Sentence("Journal", "late finds"),
    "shifts": Sentence("Journal", "hours of the teams"),
    "public_names": Sentence("Journal", "names in public"),
    "identify": Sentence("Journal", "how people say who they are"),
    "raffle_at": Sentence("Journal", "time of the draw"),
    "second_backup_place": Sentence("Journal", "second place for backups"),
    "walk_ins": Sentence("Journal", "whether newcomers add themselves"),
    "high_contrast": Sentence("Journal", "stronger colors"),
    "reduced_motion": Sentence("Journal", "calm screens"),
    "low_reach": Sentence("Journal", "reach of the controls"),
    "sound": Sentence("Journal", "sound"),
    "nominations": Sentence("Journal", "nominations for awards"),
    "visitor_prints_a_day": Sentence("Journal", "how much visitors print in a day"),
    "visitor_prints_a_visit": Sentence("Journal", "how much visitors print in a visit"),
    "test_scanned": Sentence("Journal", "first test scan"),
}


def setting_word(name: str) -> Sentence:
    """A field of Settings in words; an unknown one stays as it is."""
    return _SETTINGS.get(name) or Sentence("Corrections", "%1", (name,))
