"""A playlist on the screen: films and written messages, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.videos.model import MESSAGE_MS, Video
from kiosk.videos.service import Videos
from ui.shell.jobs import Jobs
from ui.videos.billed import Billed
from ui.videos.order import Order
from ui.videos.player import Reel
from ui.videos.player.clip import Reason as Ended
from ui.videos.player.reel import PATIENCE
from ui.videos.projection import Projection, Showing
from ui.videos.spoken import Spoken
from ui.videos.told import Told

QML_IMPORT_NAME = "ui.videos"
QML_IMPORT_MAJOR_VERSION = 1

REST_MS = 30_000


@QmlElement
class Screening(QObject):
    """Shows `Video`s by a reel, and keeps them told of what played and what did not.

    `begin(videos)` shows them without a gap; with `by_hand` it stops after each, the next one open on its
    first frame, until `go_on`. A film that fails gives way at once and comes again in the next round; when
    all of a round fail, it waits `rest_ms` before it tries anew.

    `changed`: what is on or comes next, or how it plays. `over` (id, one of clip.Reason): it is on no more.
    `finished`: it was the last one of a list that is shown once. Costs nothing before the first film.
    """

    changed = Signal()
    moved = Signal()
    captionChanged = Signal()
    over = Signal(str, str)
    finished = Signal()

    def __init__(
        self,
        videos: Videos,
        jobs: Jobs,
        message_ms: int = MESSAGE_MS,
        rest_ms: int = REST_MS,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__()
        self._videos = videos
        self._told = Told(videos)
        self._spoken = Spoken(videos, jobs, self._say)
        self._order = Order()
        self._by_hand = False
        self._on: Showing | None = None
        self._next: Showing | None = None
        self._last = self._caption = ""
        self._count = 0
        self._now, self._coming = Billed(self), Billed(self)
        self._projection = Projection(videos.path, message_ms, patience)
        self._rest = QTimer(self, singleShot=True, interval=rest_ms)
        self._projection.started.connect(self._started)
        self._projection.over.connect(self._over)
        self._projection.changed.connect(self.changed)
        self._projection.moved.connect(self._moved)
        self._rest.timeout.connect(self._rested)

    # What to show

    def begin(
        self,
        videos: Sequence[Video],
        first: str = "",
        at_ms: int = 0,
        over_and_over: bool = False,
        by_hand: bool = False,
    ) -> None:
        """From `first`, at this place of it; from the list's first one where that is not in it."""
        self.stop()
        self._order, self._by_hand = Order(tuple(videos), over_and_over), by_hand
        known = self._order.get(first)
        self._line_up(known or self._order.first, at_ms if known else 0)
        if not by_hand and self._next is not None:
            self.go_on()

    def renew(self, videos: Sequence[Video]) -> None:
        """The list from now on. What is on stays until its end."""
        if tuple(videos) == self._order.videos:
            return
        self._order = replace(self._order, videos=tuple(videos), misses=0)
        coming = self._next
        known = None if coming is None else self._order.get(coming.video.id)
        if coming is None or known is None:
            self._line_up(self._order.after(self._last))
        elif known != coming.video:
            self._line_up(known, coming.start_ms)

    @Slot()
    def go_on(self) -> None:
        """The next one, now. After the last one there is nothing on the screen, and `finished` is told."""
        coming = self._next
        if coming is None:
            if not self._order.exhausted:
                self.stop()
                self.finished.emit()
        else:
            self._projection.show(coming)

    @Slot()
    def stop(self) -> None:
        """Nothing on, nothing coming, every file let go."""
        self._order, self._last = Order(), ""
        self._rest.stop()
        self._projection.stop()
        self._be(None, None)
        self._say()

    def where(self) -> tuple[str, int]:
        """The id of what is on, or comes next, and the place in it, for `begin` to go on from."""
        if self._on is not None:
            return self._on.video.id, self._projection.position
        return ("", 0) if self._next is None else (self._next.video.id, self._next.start_ms)

    # Its controls; sound is the reel's

    @Slot()
    def play(self) -> None:
        self._projection.play()
        self.changed.emit()

    @Slot()
    def pause(self) -> None:
        self._projection.pause()
        self.changed.emit()

    @Slot(int)
    def seek(self, ms: int) -> None:
        self._projection.seek(ms)

    @Slot(str)
    def speak(self, language: str) -> None:
        """The language wished for in captions; what there is decides."""
        self._spoken.speak(language)
        for showing in (self._on, self._next):
            if showing is not None:
                self._spoken.prepare(showing.video)
        self._say()
        self.captionChanged.emit()

    # What screens bind

    @property
    def ready(self) -> bool:
        """The one that comes can be shown without a moment of nothing."""
        return self._next is not None and self._projection.ready(self._next)

    @Property(Reel, constant=True)
    def reel(self) -> Reel:
        return self._projection.reel

    @Property(Billed, constant=True)
    def now(self) -> Billed:
        """What is on."""
        return self._now

    @Property(Billed, constant=True)
    def coming(self) -> Billed:
        """What comes after it."""
        return self._coming

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._on is not None and self._projection.playing

    @Property(int, notify=changed)
    def duration(self) -> int:
        """Milliseconds; 0 while nothing is on."""
        return 0 if self._on is None else self._projection.duration or self._on.video.duration_ms

    @Property(int, notify=moved)
    def position(self) -> int:
        return 0 if self._on is None else self._projection.position

    @Property(str, notify=captionChanged)
    def caption(self) -> str:
        """What is said just now, "" while nothing is."""
        return self._caption

    @Property(str, notify=captionChanged)
    def captionLanguage(self) -> str:
        return "" if self._on is None else self._spoken.language(self._on.video)

    # How it goes on

    def _line_up(self, video: Video | None, at_ms: int = 0) -> None:
        """Comes next. Where a whole round failed, nothing does for a while."""
        if self._order.exhausted:
            self._rest.start()
        self._count += 1
        self._be(self._on, None if video is None else Showing(f"{video.id}/{self._count}", video, at_ms))
        self._open()

    def _open(self) -> None:
        """Not while a film is on that stops for a hand: what is opened would follow by itself."""
        held = self._by_hand and self._on is not None and self._on.film
        self._projection.open(None if held else self._next)
        if self._next is not None:
            self._spoken.prepare(self._next.video)

    def _put_on(self, showing: Showing) -> None:
        self._last = showing.video.id
        self._be(showing, None)
        self._line_up(self._order.after(showing.video.id))
        self._spoken.prepare(showing.video)
        self._say()
        self.captionChanged.emit()

    def _be(self, on: Showing | None, coming: Showing | None) -> None:
        self._on, self._next = on, coming
        self._now.bill(None if on is None else on.video)
        self._coming.bill(None if coming is None else coming.video)
        self.changed.emit()

    @Slot(str)
    def _started(self, key: str) -> None:
        if self._next is not None and self._next.key == key:
            self._put_on(self._next)

    @Slot(str, str)
    def _over(self, key: str, reason: Ended) -> None:
        on, coming = self._on, self._next
        if on is not None and on.key == key:
            self._tell(on, reason)
            self._is_over(on, reason)
        elif coming is not None and coming.key == key:
            self._tell(coming, reason)
            self._line_up(self._order.after(coming.video.id))

    def _tell(self, showing: Showing, reason: Ended) -> None:
        self._order = replace(self._order, misses=self._order.misses + 1 if reason else 0)
        if reason:
            self._told.skipped(showing.video.id, reason)
        elif showing.film:
            self._told.played(showing.video.id)

    def _is_over(self, showing: Showing, reason: Ended) -> None:
        """What was opened meanwhile is on by itself; a message, or what is opened only now, is not."""
        coming = self._next
        self._be(None, coming)
        self._say()
        self.over.emit(showing.video.id, reason)
        if self._next is not coming or self._on is not None:
            return
        if coming is not None and self._projection.plays(coming):
            return
        if coming is None:
            self._line_up(self._order.after(showing.video.id))
        else:
            self._open()
        if not self._by_hand:
            self.go_on()

    @Slot()
    def _rested(self) -> None:
        self._order = replace(self._order, misses=0)
        if self._next is None:
            self._line_up(self._order.after(self._last))
        if not self._by_hand and self._on is None and self._next is not None:
            self.go_on()

    @Slot()
    def _moved(self) -> None:
        self._say()
        self.moved.emit()

    def _say(self) -> None:
        text = "" if self._on is None else self._spoken.text(self._on.video, self._projection.position)
        if text != self._caption:
            self._caption = text
            self.captionChanged.emit()
