"""The journal in words. A kind of line has one entry in `TELLINGS`; names are looked up while reading.

To add a kind: one function that makes a Sentence of the line, one line in the table, its translations.
`tests/corrections/test_telling.py` finds kinds that are recorded and have none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from kiosk.corrections.model import JournalLine
from kiosk.corrections.said import Said, Telling
from kiosk.corrections.telling_awards import AWARDS
from kiosk.corrections.telling_contest import CONTEST
from kiosk.corrections.telling_draw import DRAW
from kiosk.corrections.telling_hunt import HUNT
from kiosk.corrections.telling_people import PEOPLE
from kiosk.corrections.telling_printer import PRINTER
from kiosk.corrections.telling_videos import VIDEOS
from kiosk.people.service import People
from kiosk.words import Sentence, Words

GROUPS = ("finds", "fixes", "people", "pieces", "draw", "contest", "awards", "videos", "event")


def _piece_claimed(said: Said) -> Sentence:
    name, piece = said.name("person"), said.piece("piece")
    return Sentence("Journal", "%1 claimed %2: %Ln tickets.", (name, piece), said.count("tickets"))


def _late_claim(said: Said) -> Sentence:
    name, piece = said.name("person"), said.piece("piece")
    return Sentence("Journal", "%1 brought %2 after closing. It was kept for you.", (name, piece))


def _claim_undone(said: Said) -> Sentence:
    name, piece = said.name("person"), said.piece("piece")
    return Sentence(
        "Journal", "%1 undid the claim of %2: %Ln tickets void.", (name, piece), said.count("tickets")
    )


def _claim_moved(said: Said) -> Sentence:
    piece, was, name = said.piece("piece"), said.name("was"), said.name("person")
    return Sentence(
        "Journal", "%1 went from %2 to %3: %Ln tickets.", (piece, was, name), said.count("tickets")
    )


def _taken_back(said: Said) -> Sentence:
    piece, name = said.piece("piece"), said.name("person")
    return Sentence(
        "Journal", "%1 was taken back from %2: %Ln tickets void.", (piece, name), said.count("tickets")
    )


def _piece_void(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was taken out of the hunt.", (said.piece("piece"),))


def _granted(said: Said) -> Sentence:
    name, word = said.name("person"), said.reason_word()
    return Sentence("Journal", "%1 got %Ln tickets: %2.", (name, word), said.count("tickets"))


def _grant_taken_back(said: Said) -> Sentence:
    name, word = said.name("person"), said.reason_word()
    return Sentence(
        "Journal", "%Ln tickets were taken back from %1: %2.", (name, word), said.count("tickets")
    )


def _merged(said: Said) -> Sentence:
    was, name = said.name("was"), said.name("person")
    return Sentence("Journal", "%1 and %2 are one: %Ln tickets moved.", (was, name), said.count("tickets"))


def _undone(said: Said) -> Sentence:
    kind = str(said.line.values.get("what", ""))
    before = Said(replace(said.line, kind=kind), said.people, said.words)
    told = TELLINGS.get(kind, UNKNOWN).tell(before)
    return Sentence("Journal", "Undone: %1", (said.words.say(told),))


def _imported(said: Said) -> Sentence:
    new, changed, gone = said.count("new"), said.count("changed"), said.count("inactive")
    return Sentence(
        "Journal",
        "A list of people was brought in: %L1 new, %L2 changed, %L3 no longer in it.",
        (new, changed, gone),
    )


def _added(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was added to the list.", (said.name("person"),))


def _pass(said: Said) -> Sentence:
    return Sentence("Journal", "A new pass was made for %1.", (said.name("person"),))


def _made(said: Said) -> Sentence:
    first, last = said.piece("first"), said.piece("last")
    return Sentence("Journal", "%Ln mustaches were made, from %1 to %2.", (first, last), said.count("pieces"))


def _made_again(said: Said) -> Sentence:
    return Sentence("Journal", "%Ln mustaches were printed again with new codes.", (), said.count("pieces"))


def _sheet(said: Said) -> Sentence:
    return Sentence("Journal", "Sheet %L1 is printed; its file is gone.", (said.count("sheet"),))


def _pieces_void(said: Said) -> Sentence:
    count, first = said.count("pieces"), said.piece("first")
    return Sentence("Journal", "%Ln mustaches were taken out of the hunt, the first is %1.", (first,), count)


def _changed(said: Said) -> Sentence:
    return Sentence("Journal", "The event's settings changed: %1.", (said.settings(),))


def _backup(said: Said) -> Sentence:
    if said.line.values.get("second") == "failed":
        return Sentence("Journal", "A backup was made; the second place did not answer.")
    return Sentence("Journal", "A backup was made and checked.")


def _wrong_pin(said: Said) -> Sentence:
    return Sentence("Journal", "Somebody typed a wrong organizer's PIN.")


def _locked(said: Said) -> Sentence:
    return Sentence(
        "Journal", "Too many wrong PINs: the pad stayed closed for %Ln seconds.", (), said.count("seconds")
    )


def _unknown(said: Said) -> Sentence:
    return Sentence("Journal", "A newer Handlebar wrote this line (%1).", (said.line.kind,))


UNKNOWN = Telling("", _unknown)
TELLINGS: Mapping[str, Telling] = MappingProxyType(
    {
        "piece-claimed": Telling("finds", _piece_claimed),
        "late-claim-kept": Telling("finds", _late_claim),
        "claim-undone": Telling("finds", _claim_undone),
        "claim-moved": Telling("fixes", _claim_moved),
        "claim-taken-back": Telling("fixes", _taken_back),
        "piece-void": Telling("fixes", _piece_void),
        "tickets-granted": Telling("fixes", _granted),
        "grant-taken-back": Telling("fixes", _grant_taken_back),
        "people-merged": Telling("fixes", _merged),
        "correction-undone": Telling("fixes", _undone),
        "people-imported": Telling("people", _imported),
        "person-added": Telling("people", _added),
        "pass-issued": Telling("people", _pass),
        "pieces-made": Telling("pieces", _made),
        "pieces-printed-again": Telling("pieces", _made_again),
        "sheet-printed": Telling("pieces", _sheet),
        "pieces-void": Telling("pieces", _pieces_void),
        "event-created": Telling("event", lambda _: Sentence("Journal", "The event was made.")),
        "event-restored": Telling(
            "event", lambda _: Sentence("Journal", "The event was brought back from a backup.")
        ),
        "event-changed": Telling("event", _changed),
        "backup-made": Telling("event", _backup),
        "organizer-pin-set": Telling(
            "event", lambda _: Sentence("Journal", "A new organizer's PIN was set.")
        ),
        "organizer-entered": Telling(
            "event", lambda _: Sentence("Journal", "An organizer opened the desk with the PIN.")
        ),
        "organizer-pin-wrong": Telling("event", _wrong_pin),
        "organizer-pin-locked": Telling("event", _locked),
        **AWARDS,
        **DRAW,
        **CONTEST,
        **HUNT,
        **PEOPLE,
        **PRINTER,
        **VIDEOS,
    }
)


def told(line: JournalLine, people: People, words: Words) -> str:
    """The line in the words of one language."""
    said = Said(line, people, words)
    return words.say(TELLINGS.get(line.kind, UNKNOWN).tell(said))


def kinds_of(group: str) -> tuple[str, ...]:
    return tuple(kind for kind, telling in TELLINGS.items() if telling.group == group)


def actor(line: JournalLine) -> Sentence:
    match line.actor:
        case "visitor":
            return Sentence("Journal", "At the kiosk")
        case "organizer":
            return Sentence("Journal", "By an organizer")
        case "command":
            return Sentence("Journal", "At the command line")
        case _:
            return Sentence("Journal", "By the kiosk itself")
