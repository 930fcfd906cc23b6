"""The captions of a film in each language: chosen from a file, taken away, or a file to write them in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.answers import Refused
from kiosk.house import House
from kiosk.places import free_name
from kiosk.storage import troubles
from kiosk.storage.files import write_durably
from kiosk.videos.captions import Captions, name_for, read_file, template
from kiosk.videos.captions.model import SUFFIXES
from kiosk.videos.keeping import keep_captions
from kiosk.videos.model import Track, Video
from kiosk.words import Sentence
from ui.admin.corrections.cards import spoken
from ui.admin.corrections.speech import Speech
from ui.admin.files.files_view import FilesView
from ui.admin.videos import telling
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.videos"
QML_IMPORT_MAJOR_VERSION = 1

SCREEN = "videocaptions"


@QmlElement
class VideoCaptionsView(QObject):
    """`said`: what came of the last thing that was done here."""

    changed = Signal()
    working = Signal(bool)
    wants = Signal(str)
    left = Signal()

    def __init__(self, house: House, jobs: Jobs, files: FilesView, speech: Speech) -> None:
        super().__init__()
        self._house = house
        self._jobs = jobs
        self._files = files
        self._speech = speech
        self._video: Video | None = None
        self._said: tuple[Sentence, ...] = ()
        self._rows = Rows(("text", "has", "key"))

    def open(self, video: Video) -> None:
        self._video, self._said = video, ()
        self.read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """Roles: text (the language by its own name), has (1 where there are captions), key."""
        return self._rows

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._video.name if self._video else ""

    @Property(str, notify=changed)
    def said(self) -> str:
        return " ".join(map(self._speech.say, self._said))

    @Slot()
    def read(self) -> None:
        """As they are kept now, in the language of the screen."""
        if self._video is not None:
            self._video = self._house.videos.get(self._video.id)
        self._rows.renew(self._languages())
        self.changed.emit()

    @Slot(str)
    def choose(self, language: str) -> None:
        """A file of captions in this language."""
        done = partial(self._look_at, language)
        self._files.ask("captions", SUFFIXES, lambda path, _: done(path), back=SCREEN)

    @Slot(str)
    def takeAway(self, language: str) -> None:
        self._set(language, "")
        self._tell(Sentence("VideoDesk", "The captions in %1 are gone.", (_named(language),)))

    @Slot(str)
    def saveTemplate(self, language: str) -> None:
        """A file to write them in, for somebody's stick."""
        done = partial(self._write, language)
        self._files.ask("template", (), lambda folder, place: done(folder, place), back=SCREEN)

    @Slot()
    def back(self) -> None:
        self.left.emit()

    def forget(self) -> None:
        self._video, self._said = None, ()
        self._rows.show(())
        self.changed.emit()

    def _languages(self) -> tuple[Row, ...]:
        if self._video is None:
            return ()
        have = [each.language for each in self._video.tracks]
        listed = dict.fromkeys((*self._house.event.settings.languages, *have))
        return tuple(
            {"text": telling.NAMES.get(each, each), "has": int(each in have), "key": each} for each in listed
        )

    def _look_at(self, language: str, path: Path) -> None:
        video = self._video
        self.wants.emit(SCREEN)
        self.working.emit(True)
        self._jobs.in_thread(
            partial(read_file, path), lambda found: self._found(video, language, found), self._failed
        )

    def _found(self, video: Video | None, language: str, captions: Captions) -> None:
        self.working.emit(False)
        if video is None or self._video is None or video.id != self._video.id:
            return
        if not captions.cues:
            raise Refused(captions.troubles[-1])
        try:
            self._set(language, keep_captions(self._house.folder.media, captions.cues))
        except OSError as error:
            raise troubles.of_files(error) from error
        count = Sentence("VideoDesk", "%Ln captions are shown from now on.", (), len(captions.cues))
        self._tell(count, *captions.troubles)

    def _write(self, language: str, folder: Path, place: str) -> None:
        video = self._video
        if video is None:
            return
        name = video.file.name if video.file else video.name
        content = template(name, video.duration_ms, self._speech.words)
        self.wants.emit(SCREEN)
        self.working.emit(True)
        self._jobs.in_thread(
            partial(_written, folder, name_for(name, language), content),
            lambda written: self._kept(written, place),
            self._failed,
        )

    def _kept(self, name: str, place: str) -> None:
        self.working.emit(False)
        values = (spoken(name), spoken(place))
        said = Sentence("VideoDesk", "%1 is on %2. Write over the dots, then choose it here.", values)
        self._tell(said)

    def _failed(self, error: Exception) -> None:
        self.working.emit(False)
        raise troubles.of_files(error) if isinstance(error, OSError) else error

    def _set(self, language: str, media: str) -> None:
        if self._video is not None:
            self._house.videos.set_track(self._video.id, Track(language, media))

    def _tell(self, *said: Sentence) -> None:
        self._said = said
        self.read()


def _named(language: str) -> str:
    return spoken(telling.NAMES.get(language, language))


def _written(folder: Path, name: str, content: str) -> str:
    """The name that the file got; the folder is made where it must be."""
    folder.mkdir(exist_ok=True)
    path = free_name(folder, Path(name).stem, ".srt")
    write_durably(path, content.encode("utf-8-sig"))
    return path.name
