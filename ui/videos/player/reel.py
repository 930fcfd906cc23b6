"""Films in a row: while one plays, the next one waits on its first frame."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.videos.player.clip import Clip, Reason
from ui.videos.player.deck import Deck
from ui.videos.player.projector import Projector

QML_IMPORT_NAME = "ui.videos.player"
QML_IMPORT_MAJOR_VERSION = 1

PATIENCE = 5000


@QmlElement
class Reel(QObject):
    """Two players that take turns; costs nothing before the first film.

        reel.show(clip)      # now
        reel.prepare(other)  # opened, silent, on its first frame; begins when the one before is over

    Signals, with the ids of clips. `started`: it is the one on the screen now. `ended`: it was played to its
    end. `failed` (id, one of clip.Reason): it broke off, or the prepared one cannot be played. Each clip ends
    at most once, by one of the two; one that was replaced or stopped says nothing. When the one on the screen
    is over and another is prepared, `ended` or `failed` is followed by `started`. With none prepared its last
    picture stays until `show` or `stop`. After `failed` of a prepared one nothing is: prepare another.

    Any method may be called in answer to any of them; `ended` and `failed` come from the event loop, never
    from within `show` or `prepare`. If all films of a list fail, that is known within milliseconds: whoever
    goes on for ever must wait between rounds.

    `patience`: milliseconds without a new frame after which a clip has failed.
    """

    started = Signal(str)
    ended = Signal(str)
    failed = Signal(str, str)
    changed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None, patience: int = PATIENCE) -> None:
        super().__init__(parent)
        self._patience = patience
        self._projector = Projector()
        self._decks: tuple[Deck, ...] = ()
        self._on: Deck | None = None
        self._volume, self._muted = 1.0, False

    # What to play

    def show(self, clip: Clip) -> None:
        """Plays this one now; at once if it is the prepared one. Whatever else was prepared is dropped.

        What was on the screen falls silent, and its picture stays until the first frame of this one.
        """
        self._open()
        spare = self._spare()
        if spare.clip != clip:
            spare.load(clip)
        self._swap(spare)
        self._begun(spare)

    def prepare(self, clip: Clip | None) -> None:
        """This one is next, or none. It may be prepared while nothing plays, too."""
        self._open()
        spare = self._spare()
        if clip is None:
            spare.empty()
        elif spare.clip != clip:
            spare.load(clip)

    @Slot()
    def stop(self) -> None:
        """Nothing on the screen, nothing prepared, every file let go."""
        for deck in self._decks:
            deck.empty()
        self._on = None
        self._projector.clear()
        self._tell_changed()

    # Its controls

    @Slot()
    def play(self) -> None:
        if self._on is not None:
            self._on.play()
            self._tell_changed()

    @Slot()
    def pause(self) -> None:
        if self._on is not None:
            self._on.pause()
            self._tell_changed()

    @Slot(int)
    def seek(self, ms: int) -> None:
        """Within the clip on the screen; beyond its ends is at its ends."""
        if self._on is not None:
            self._on.seek(ms)
            self.moved.emit()

    # What screens bind

    @Property(Projector, constant=True)
    def projector(self) -> Projector:
        """For a FilmItem."""
        return self._projector

    @Property(str, notify=changed)
    def current(self) -> str:
        """The id of the clip on the screen, "" without one."""
        return "" if self._on is None or self._on.clip is None else self._on.clip.id

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """False while it is paused, and when nothing is on."""
        return self._on is not None and self._on.playing

    @Property(int, notify=changed)
    def duration(self) -> int:
        """Milliseconds; 0 while it is not known."""
        return 0 if self._on is None else self._on.duration

    @Property(int, notify=moved)
    def position(self) -> int:
        """Milliseconds: where one would go on later."""
        return 0 if self._on is None else self._on.position

    @Property(float, notify=changed)
    def volume(self) -> float:
        """As heard, 0 to 1: half of it sounds half as loud."""
        return self._volume

    @volume.setter  # type: ignore[no-redef]
    def volume(self, volume: float) -> None:
        self._volume = max(0.0, min(1.0, volume))
        self._hear()
        self.changed.emit()

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._muted

    @muted.setter  # type: ignore[no-redef]
    def muted(self, muted: bool) -> None:
        self._muted = muted
        self._hear()
        self.changed.emit()

    @property
    def prepared(self) -> str:
        """The id of the clip that comes next, "" without one."""
        spare = self._spare() if self._decks else None
        return "" if spare is None or spare.clip is None else spare.clip.id

    @property
    def ready(self) -> bool:
        """The next one waits on its first frame."""
        return bool(self._decks) and self._spare().ready

    # How it goes on

    def _open(self) -> None:
        if self._decks:
            return
        self._decks = tuple(Deck(self, self._over, self._patience) for _ in range(2))
        for deck in self._decks:
            deck.moved.connect(self._moved)
            deck.changed.connect(self._tell_changed)

    def _spare(self) -> Deck:
        return next(deck for deck in self._decks if deck is not self._on)

    def _swap(self, deck: Deck) -> None:
        """The other deck is on from here; the one before is silent first and let go last."""
        before, self._on = self._on, deck
        if before is not None:
            before.hear(True, 0)
        self._hear()
        self._projector.follow(deck.sink)
        deck.play()
        if before is not None:
            before.empty()
        self._tell_changed()

    def _begun(self, deck: Deck) -> None:
        if deck is self._on and deck.clip is not None:
            self.started.emit(deck.clip.id)

    def _over(self, deck: Deck, reason: Reason) -> None:
        assert deck.clip is not None
        clip, spare = deck.clip, self._spare()
        following = spare.clip if deck is self._on else None
        if deck is not self._on:
            deck.empty()
        elif following is not None:
            self._swap(spare)
        else:
            self._projector.follow(None)
            deck.empty()
            self._on = None
            self._tell_changed()
        if reason:
            self.failed.emit(clip.id, reason)
        else:
            self.ended.emit(clip.id)
        if spare.clip is following is not None:
            self._begun(spare)

    def _hear(self) -> None:
        """Only the clip on the screen is ever heard."""
        if self._on is not None and self._on.clip is not None:
            self._on.hear(self._muted, loudness_factor(self._volume) * self._on.clip.gain)

    @Slot()
    def _moved(self) -> None:
        self.moved.emit()

    @Slot()
    def _tell_changed(self) -> None:
        self.changed.emit()


def loudness_factor(volume: float) -> float:
    """Of a volume as it is heard, the factor that sound is multiplied by."""
    from PySide6.QtMultimedia import QtAudio

    scale = QtAudio.VolumeScale
    return QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
