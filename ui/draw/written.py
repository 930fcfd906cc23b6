"""Papers of the stage, drawn and written in a process of their own."""

from __future__ import annotations

from pathlib import Path

from kiosk.draw.paper.secret import SecretJob, draw_envelope
from kiosk.draw.paper.sheet import SheetJob, draw_sheet
from kiosk.draw.papers import keep
from kiosk.draw.publishing import write_secret
from ui.shell.jobs import Progress


def sheet_written(job: SheetJob, prints: Path, name: str, progress: Progress) -> None:
    """Raises Unavailable when there is no room; then the one that was there before stays."""
    keep(draw_sheet(job).pdf, prints, name)


def secret_drawn(job: SecretJob, progress: Progress) -> bytes:
    """For a printer: it is written nowhere."""
    return draw_envelope(job).pdf


def secret_written(job: SecretJob, folder: Path, event: Path, code: str, progress: Progress) -> None:
    """Raises Unavailable when the stick is full or gone, Refused inside the event's folder."""
    write_secret(draw_envelope(job).pdf, folder, event, code)
