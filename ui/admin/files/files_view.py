"""Choosing a file, or a folder to write to, by touch: places and names, never paths."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.clock import Clock
from kiosk.places import File, Kind, Place, find_files
from kiosk.words import Sentence, Words
from ui.kit.rows import Row, Rows
from ui.shell.jobs import Jobs

QML_IMPORT_NAME = "ui.admin.files"
QML_IMPORT_MAJOR_VERSION = 1

LOOKS_AGAIN = 2000
OLD = 180
ALL = ""

Places = Callable[[], Iterable[Place]]
Done = Callable[[Path, str], None]
TakeAll = Callable[[Sequence[Path]], None]
"""What was chosen, and what its place is called in the language of the screen."""
KINDS: Mapping[Kind, Sentence] = MappingProxyType(
    {
        "stick": Sentence("Files", "Stick"),
        "event": Sentence("Files", "Event folder"),
        "home": Sentence("Files", "Home folder"),
        "downloads": Sentence("Files", "Downloads"),
        "documents": Sentence("Files", "Documents"),
        "desktop": Sentence("Files", "Desktop"),
    }
)
FOLDERS: Mapping[Kind, Sentence] = MappingProxyType(
    {
        "stick": Sentence("Files", "Plugged in now, to take along"),
        "event": Sentence("Files", "Beside the event, on this machine"),
    }
)
Seen = tuple[tuple[Place, ...], tuple[File, ...]]


@QmlElement
class FilesView(QObject):
    """`ask` shows the screen; the answer goes to whoever asked, and the screen to the one they name."""

    changed = Signal()
    wants = Signal(str)

    def __init__(self, jobs: Jobs, clock: Clock, words_for: Callable[[str], Words], places: Places) -> None:
        super().__init__()
        self._jobs = jobs
        self._clock = clock
        self._words_for = words_for
        self._words = words_for("en")
        self._where = places
        self._purpose = self._back = ""
        self._endings: tuple[str, ...] = ()
        self._done: Done | None = None
        self._take_all: TakeAll | None = None
        self._seen: Seen = ((), ())
        self._place = ALL
        self._looked = self._looking = False
        self._rows = Rows(("title", "detail", "badge", "key"))
        self._timer = QTimer(self, interval=LOOKS_AGAIN)
        self._timer.timeout.connect(self._look)

    def look_in(self, places: Places) -> None:
        """Other places than those of this machine."""
        self._where = places

    def ask(
        self,
        purpose: str,
        endings: tuple[str, ...],
        done: Done,
        *,
        back: str,
        take_all: TakeAll | None = None,
    ) -> None:
        """`purpose`: for the words of the screen. Without `endings` a folder to write to is chosen.

        `take_all`: all files that are listed may be taken at once.
        """
        self._take_all = take_all
        self._purpose, self._endings, self._done, self._back = purpose, endings, done, back
        self._seen, self._place, self._looked = ((), ()), ALL, False
        self._timer.start()
        self._show()
        self._look()
        self.wants.emit("files")

    @Property(str, notify=changed)
    def purpose(self) -> str:
        return self._purpose

    @Property(bool, notify=changed)
    def folders(self) -> bool:
        """A folder is chosen, not a file."""
        return not self._endings

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """The places were looked at: what is not in the list is not there."""
        return self._looked

    @Property(str, notify=changed)
    def place(self) -> str:
        """Key of the place whose files are shown, "" for all."""
        return self._place

    @Property(list, notify=changed)
    def places(self) -> list[dict[str, str]]:
        """Those with something to choose: key, text. Empty when there is only one."""
        known = [str(place.path) for place in self._seen[0]]
        used = sorted({str(file.place.path) for file in self._seen[1]}, key=known.index)
        if len(used) < 2:
            return []
        named = [{"key": key, "text": self._name(self._seen[0][known.index(key)])} for key in used]
        return [{"key": ALL, "text": self._say(Sentence("Files", "Everywhere"))}, *named]

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(str)
    def only(self, place: str) -> None:
        self._place = place
        self._show()

    @Slot(str)
    def choose(self, key: str) -> None:
        """`key` of a row: the path, which is never shown."""
        file = next((file for file in self._seen[1] if str(file.path) == key), None)
        place = file.place if file else next((one for one in self._seen[0] if str(one.path) == key), None)
        if self._done is not None and place is not None and bool(file) == bool(self._endings):
            done, name = self._done, self._name(place)
            self.forget()
            done(file.path if file else _to_write_in(place), name)

    @Property(int, notify=changed)
    def several(self) -> int:
        """How many files can be taken at once; 0 where one is wanted."""
        return len(self._listed()) if self._take_all is not None and len(self._listed()) > 1 else 0

    @Slot()
    def takeAll(self) -> None:
        """Those of the place that is shown, by name."""
        take, paths = self._take_all, sorted(file.path for file in self._listed())
        if take is not None and paths:
            self.forget()
            take(paths)

    @Slot()
    def back(self) -> None:
        to = self._back
        self.forget()
        self.wants.emit(to)

    def forget(self) -> None:
        """Nobody is choosing any more."""
        self._timer.stop()
        self._done = self._take_all = None
        self._seen = ((), ())
        self._show()

    def _look(self) -> None:
        if not self._looking:
            self._looking = True
            self._jobs.in_thread(self._find, self._found, self._failed)

    def _find(self) -> Seen:
        places = tuple(self._where())
        return places, find_files(places, self._endings) if self._endings else ()

    def _found(self, seen: Seen) -> None:
        self._looking = False
        if self._done is None:
            return
        self._seen, self._looked = seen, True
        if self._place not in {str(file.place.path) for file in seen[1]}:
            self._place = ALL
        self._show()

    def _failed(self, error: Exception) -> None:
        self._looking = False
        self._looked = True
        self.changed.emit()

    def _show(self) -> None:
        language = QLocale().name()[:2]
        if self._words.language != language:
            self._words = self._words_for(language)
        if self._endings:
            self._rows.show(tuple(map(self._file_row, self._listed())))
        else:
            self._rows.show(tuple(self._folder_row(place) for place in self._seen[0]))
        self.changed.emit()

    def _listed(self) -> list[File]:
        return [one for one in self._seen[1] if self._place in (ALL, str(one.place.path))]

    def _file_row(self, file: File) -> Row:
        size = QLocale().formattedDataSize(file.size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        return {
            "title": file.path.name,
            "detail": f"{self._when(file.changed)} · {size}",
            "badge": self._name(file.place),
            "key": str(file.path),
        }

    def _folder_row(self, place: Place) -> Row:
        about = FOLDERS.get(place.kind, Sentence("Files", "On this machine"))
        return {"title": self._name(place), "detail": self._say(about), "badge": "", "key": str(place.path)}

    def _when(self, changed: float) -> str:
        moment = datetime.fromtimestamp(changed).astimezone()
        today = self._clock.now().astimezone().date()
        days = (today - moment.date()).days
        words = self._words
        if days > OLD:
            return words.say(Sentence("Files", "%Ln days old", n=days))
        day = words.say(Sentence("Files", "Today")) if days == 0 else words.date(moment.date())
        return f"{day}, {words.time(moment)}"

    def _name(self, place: Place) -> str:
        return place.name or self._say(KINDS[place.kind])

    def _say(self, sentence: Sentence) -> str:
        return self._words.say(sentence)


def _to_write_in(place: Place) -> Path:
    return place.path / "exports" if place.kind == "event" else place.path
