"""A picture from a file, for an award, a logo or a signature: looked at beside the screen, kept by digest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal

from kiosk.answers import Unavailable
from kiosk.event.pictures import ENDINGS, LARGEST, Pictures, prepare_file
from kiosk.printing.prepared import Prepared
from kiosk.words import Sentence
from ui.admin.files.files_view import FilesView
from ui.shell.jobs import Jobs, ProcessJob


class PictureDesk(QObject):
    """`wants`: the screen on which the picture is waited for."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)

    def __init__(self, media: Path, files: FilesView, jobs: Jobs) -> None:
        super().__init__()
        self._pictures = Pictures(media)
        self._files = files
        self._jobs = jobs
        self._job: ProcessJob | None = None
        self._done: Callable[[str], None] | None = None

    @property
    def running(self) -> bool:
        return self._job is not None

    def url(self, digest: str) -> str:
        """An address; "" for none and for what is not there any more."""
        path = self._pictures.path(digest)
        return "" if path is None else QUrl.fromLocalFile(str(path)).toString()

    def ask(self, done: Callable[[str], None], *, back: str) -> None:
        """`done` is told the digest, once the picture is kept."""
        self._done = done
        self._files.ask("picture", ENDINGS, lambda path, _: self._look_at(path, back), back=back)

    def cancel(self) -> None:
        """What was there before stays."""
        if self._job is not None:
            self._job.cancel()
            self._over()

    def _look_at(self, path: Path, back: str) -> None:
        self.wants.emit(back)
        self._job = self._jobs.in_process(
            prepare_file, (path, LARGEST), lambda _: None, self._made, self._failed
        )
        self.working.emit(True)
        self.changed.emit()

    def _made(self, picture: Prepared) -> None:
        self._over()
        digest = self._pictures.keep(picture.content, picture.ending)
        if self._done is not None:
            self._done(digest)

    def _failed(self, error: Exception) -> None:
        self._over()
        if isinstance(error, OSError):
            raise Unavailable(
                Sentence("Pictures", "The picture could not be read."),
                Sentence("Pictures", "Was the stick pulled out? Plug it in, and choose it again."),
                f"reading a picture: {type(error).__name__}",
            ) from error
        raise error

    def _over(self) -> None:
        self._job = None
        self.working.emit(False)
        self.changed.emit()
