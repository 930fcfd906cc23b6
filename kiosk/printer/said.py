"""How a print job stands, and what to do when it needs help: for whoever asked for it, and for a list."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.printer.model import PrintJob, State, Trouble
from kiosk.printer.words import kind_word, trouble_word
from kiosk.words import Sentence, Words

STATES: Mapping[State, Sentence] = MappingProxyType(
    {
        "waiting": Sentence("Printing", "Waits"),
        "printing": Sentence("Printing", "Is printing"),
        "printed": Sentence("Printing", "Printed"),
        "help": Sentence("Printing", "Needs help"),
        "cancelled": Sentence("Printing", "Taken out"),
    }
)
SAVED = Sentence("Printing", "Saved")
TOLD: Mapping[State, Sentence] = MappingProxyType(
    {
        "waiting": Sentence("Printing", "It waits for the printer."),
        "printing": Sentence("Printing", "It is printing."),
        "printed": Sentence("Printing", "It is printed."),
        "cancelled": Sentence("Printing", "It was taken out. Nothing is printed."),
    }
)
KEPT = Sentence("Printing", "It is saved in the folder prints.")
TO_DO: Mapping[Trouble, Sentence] = MappingProxyType(
    {
        "no-printer": Sentence("Printing", "Choose a printer: then it goes on by itself."),
        "service": Sentence("Printing", "Start this machine anew: then it goes on by itself."),
        "off": Sentence("Printing", "Switch it on and check its cables: then it goes on by itself."),
        "paper": Sentence("Printing", "Put some in: then it goes on by itself."),
        "ink": Sentence("Printing", "Change it: then it goes on by itself."),
        "jam": Sentence("Printing", "Take it out as the printer shows: then it goes on by itself."),
        "door": Sentence("Printing", "Close it: then it goes on by itself."),
        "refused": Sentence("Printing", "Print a test page. If that comes out, try this one again."),
        "stuck": Sentence("Printing", "Look at the printer: is it on, and does it ask for something?"),
        "damaged": Sentence("Printing", "Make the paper anew, and take this one out."),
        "gone": Sentence("Printing", "Make the paper anew, and take this one out."),
        "unsure": Sentence("Printing", "If it is not there, try again; else take this one out."),
    }
)


def title(kind: str, words: Words) -> str:
    """What it is, with a capital letter."""
    word = words.say(kind_word(kind))
    return word[:1].upper() + word[1:]


def state(job: PrintJob) -> Sentence:
    """In a word or two."""
    return SAVED if _only_saved(job) else STATES[job.state]


def told(job: PrintJob) -> tuple[Sentence, ...]:
    """In whole sentences; also what to do."""
    if job.state == "help":
        return advice(job.trouble)
    return (KEPT,) if _only_saved(job) else (TOLD[job.state],)


def advice(trouble: Trouble) -> tuple[Sentence, ...]:
    """Why, and what to do; nothing where nothing is wrong."""
    return () if trouble == "" else (trouble_word(trouble), TO_DO[trouble])


def _only_saved(job: PrintJob) -> bool:
    """No printer was chosen when its turn came."""
    return job.state == "printed" and job.printer == ""
