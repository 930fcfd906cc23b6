"""Papers of the stage, drawn and written in a process of their own."""

from __future__ import annotations

from pathlib import Path

from kiosk.answers import Unavailable
from kiosk.draw.paper.secret import SecretJob, draw_secret
from kiosk.draw.paper.sheet import SheetJob, draw_sheet
from kiosk.draw.publishing import write_secret
from kiosk.storage.files import write_durably
from kiosk.words import Sentence
from ui.shell.jobs import Progress


def sheet_written(job: SheetJob, target: Path, progress: Progress) -> None:
    """Raises Unavailable when there is no room; then nothing half made stays."""
    pdf = draw_sheet(job).pdf
    try:
        write_durably(target, pdf)
    except OSError as error:
        target.with_name(f".{target.name}.new").unlink(missing_ok=True)
        raise Unavailable(
            Sentence("Ceremony", "The sheet could not be written."),
            Sentence("Ceremony", "Is there room on the disk? The draw is not touched by it: try again."),
            type(error).__name__,
        ) from error


def secret_written(job: SecretJob, folder: Path, event: Path, code: str, progress: Progress) -> None:
    """Raises Unavailable when the stick is full or gone, Refused inside the event's folder."""
    write_secret(draw_secret(job).pdf, folder, event, code)
