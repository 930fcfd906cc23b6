"""Lines about contests, in words. Who voted is said, never what; titles stand beside their line."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.corrections.said import Said, Telling
from kiosk.words import Sentence


def _code(said: Said) -> str:
    return f"\u2066CONTEST-{said.count('contest')}\u2069"


def _opened(said: Said) -> Sentence:
    return Sentence(
        "Journal", "%1 opened: %Ln costumes on the ballot.", (_code(said),), said.count("entries")
    )


def _closed(said: Said) -> Sentence:
    return Sentence("Journal", "%1 closed: %Ln people voted.", (_code(said),), said.count("voters"))


def _window(said: Said) -> Sentence:
    return Sentence("Journal", "%1 closes at another time.", (_code(said),))


def _called_off(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was called off.", (_code(said),))


def _voted(said: Said) -> Sentence:
    return Sentence("Journal", "%1 voted in %2.", (said.name("person"), _code(said)))


def _twice(said: Said) -> Sentence:
    values = said.name("person"), _code(said)
    return Sentence("Journal", "%1 voted in %2 as two people. They are one now; both ballots stay.", values)


def _named(said: Said) -> Sentence:
    return Sentence("Journal", "%1 became a judge of %2.", (said.name("person"), _code(said)))


def _removed(said: Said) -> Sentence:
    return Sentence("Journal", "%1 is no judge of %2 any more.", (said.name("person"), _code(said)))


def _scored(said: Said) -> Sentence:
    number = said.count("entry")
    return Sentence("Journal", "%1 judged costume %L2 of %3.", (said.name("person"), number, _code(said)))


def _lot(said: Said) -> Sentence:
    return Sentence("Journal", "%1: a lot was drawn among equals.", (_code(said),))


def _podium(said: Said) -> Sentence:
    return Sentence("Journal", "%1: the podium went to step %L2.", (_code(said), said.count("step")))


def _planned(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was planned.", (_code(said),))


def _changed(said: Said) -> Sentence:
    return Sentence("Journal", "The plan of %1 was changed.", (_code(said),))


def _deleted(said: Said) -> Sentence:
    return Sentence("Journal", "%1 was deleted before it opened.", (_code(said),))


def _entry_added(said: Said) -> Sentence:
    return Sentence("Journal", "Costume %L1 was added.", (said.count("entry"),))


def _entry_changed(said: Said) -> Sentence:
    return Sentence("Journal", "Costume %L1 was changed.", (said.count("entry"),))


def _entry_withdrawn(said: Said) -> Sentence:
    return Sentence("Journal", "Costume %L1 was withdrawn.", (said.count("entry"),))


def _entry_deleted(said: Said) -> Sentence:
    return Sentence("Journal", "Costume %L1 was deleted.", (said.count("entry"),))


def _paper_cast(said: Said) -> Sentence:
    return Sentence("Journal", "%1: a paper ballot was cast.", (_code(said),))


def _papers_made(said: Said) -> Sentence:
    return Sentence("Journal", "%1: %Ln paper ballots were made.", (_code(said),), said.count("ballots"))


def _papers_printed(said: Said) -> Sentence:
    values = _code(said), said.count("sheet")
    return Sentence("Journal", "%1: paper ballots %L2 were printed; the file is gone.", values)


def _papers_called_in(said: Said) -> Sentence:
    return Sentence("Journal", "%1: %Ln paper ballots were called in.", (_code(said),), said.count("ballots"))


CONTEST: Mapping[str, Telling] = MappingProxyType(
    {
        kind: Telling("contest", tell)
        for kind, tell in (
            ("contest-planned", _planned),
            ("contest-changed", _changed),
            ("contest-deleted", _deleted),
            ("contest-opened", _opened),
            ("contest-closed", _closed),
            ("contest-window-changed", _window),
            ("contest-called-off", _called_off),
            ("contest-lot-drawn", _lot),
            ("podium-step", _podium),
            ("entry-added", _entry_added),
            ("entry-changed", _entry_changed),
            ("entry-withdrawn", _entry_withdrawn),
            ("entry-deleted", _entry_deleted),
            ("voter-marked", _voted),
            ("paper-ballot-cast", _paper_cast),
            ("paper-ballots-made", _papers_made),
            ("paper-ballots-printed", _papers_printed),
            ("paper-ballots-called-in", _papers_called_in),
            ("voted-twice", _twice),
            ("judge-named", _named),
            ("judge-removed", _removed),
            ("judge-scored", _scored),
        )
    }
)
