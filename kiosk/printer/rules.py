"""What becomes of a print job when something is seen of it. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Final

from kiosk.printer.model import HANDING, NOT_HANDED, PrintJob, Seen, State, Trouble

STUCK_AFTER: Final = 60.0
CONNECTING_AFTER: Final = 10.0
LONGEST_PAUSE: Final = 30.0
MOST_COPIES: Final = 99
A_LIFT: Final = 20
FOR_A_PERSON: Final[frozenset[Trouble]] = frozenset({"refused", "damaged", "gone", "unsure"})
"""Troubles that no printer gets over by itself: the job waits until somebody says "again" or cancels it."""
MOST_TRIES: Final = 3


def document_name(event: str, job: PrintJob, random: bytes) -> str:
    """ASCII, and another for each try: what the job is found by in the system's queue. Never the one of
    another job: an event that was restored counts its jobs from where the backup was."""
    return f"handlebar-{event}-{job.id}-{job.tries + 1}-{random.hex()}"


def is_over(job: PrintJob) -> bool:
    return job.state in ("printed", "cancelled")


def is_handed(job: PrintJob) -> bool:
    """The system may have it, or has it for sure: its queue is to be asked."""
    return job.system != NOT_HANDED and job.state in ("printing", "help") and job.trouble not in FOR_A_PERSON


def is_cut_off(job: PrintJob) -> bool:
    """Of a kiosk that just started: its printing ended with the one before, and nothing was handed over."""
    return job.state == "printing" and job.system == NOT_HANDED


def may_begin(job: PrintJob) -> bool:
    """It waits, or a printer was in the way: nobody but a printer is needed."""
    waits = job.state == "waiting" or (job.state == "help" and job.trouble not in FOR_A_PERSON)
    return waits and job.system == NOT_HANDED


def begun(job: PrintJob, printer: str, document: str, now: datetime) -> PrintJob:
    """A new try. It is stored before anything is drawn."""
    tried = replace(job, printer=printer, document=document, system=NOT_HANDED, tries=job.tries + 1)
    return _became(tried, "printing", "", now)


def handing(job: PrintJob) -> PrintJob:
    """From here on the system may have it. It is stored before the last step of handing over."""
    return replace(job, system=HANDING)


def in_trouble(job: PrintJob, trouble: Trouble, now: datetime) -> PrintJob:
    return _became(job, "help", trouble, now)


def saved(job: PrintJob, now: datetime) -> PrintJob:
    """No printer is chosen: the folder has it, and that is all there is to do."""
    return _became(replace(job, printer=""), "printed", "", now)


def again(job: PrintJob, now: datetime) -> PrintJob:
    return _became(replace(job, system=NOT_HANDED), "waiting", "", now)


def cancelled(job: PrintJob, now: datetime) -> PrintJob:
    return _became(job, "cancelled", "", now)


def after(job: PrintJob, seen: Seen, idle: float, now: datetime) -> PrintJob:
    """A job that was handed over, once its queue was asked. `idle`: seconds of no change."""
    if not seen.answered:
        return in_trouble(job, "service", now)
    found = seen.jobs.get(job.document)
    if found is None:
        return _absent(job, seen, now)
    job = replace(job, system=found.number)
    match found.state:
        case "done":
            return _became(job, "printed", "", now)
        case "cancelled":
            return cancelled(job, now)
        case "aborted":
            return in_trouble(job, "refused", now)
        case _:
            trouble = _trouble(seen, idle)
            return in_trouble(job, trouble, now) if trouble else _became(job, "printing", "", now)


def _absent(job: PrintJob, seen: Seen, now: datetime) -> PrintJob:
    """The system never had it, or forgot it: printed again by itself only where that is certain."""
    if job.system != HANDING or not seen.remembers:
        return in_trouble(job, "unsure", now)
    return again(job, now) if job.tries < MOST_TRIES else in_trouble(job, "refused", now)


def _trouble(seen: Seen, idle: float) -> Trouble:
    if seen.trouble:
        return seen.trouble
    if seen.connecting and idle >= CONNECTING_AFTER:
        return "off"
    return "stuck" if idle >= STUCK_AFTER else ""


def in_the_way(seen: Seen) -> Trouble:
    """Why nothing can be handed over now. A printer without paper, or one that is off, may have what waits:
    what it says can be old, and is about the job before."""
    if seen.answered and seen.takes:
        return ""
    return seen.trouble or "off"


def pause(times: int) -> float:
    """Seconds until a printer in trouble is asked again, after so many looks: 5, 10, 20, 30 ..."""
    return min(5.0 * (1 << min(times, 4)), LONGEST_PAUSE)


def left(most: int, lifted: int, used: int) -> int:
    return max(0, most + lifted - used)


def _became(job: PrintJob, state: State, trouble: Trouble, now: datetime) -> PrintJob:
    """`since` stays where the state does."""
    since = job.since if (job.state, job.trouble) == (state, trouble) else now
    return replace(job, state=state, trouble=trouble, since=since)
