"""What the attract loop shows next: a board for each thing worth telling, and a video between two of them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.contest.gallery_view import GalleryView
from ui.draw.board_view import DrawBoardView
from ui.hunt.board_view import BoardView
from ui.hunt.clues_view import CluesView
from ui.videos.lobby_view import LobbyView

QML_IMPORT_NAME = "ui.shell"
QML_IMPORT_MAJOR_VERSION = 1

BOARD_MS = 11_000
VIDEO = "video"


def boards(
    found: int,
    teams: int,
    golden: int,
    clue: bool,
    draw: bool = False,
    winners: bool = False,
    contests: tuple[str, ...] = (),
) -> tuple[str, ...]:
    """Those with something to tell, in their order; the hunt always has. `contests`: one board each."""
    wanted = {
        "hunt": True,
        "winners": winners,
        **dict.fromkeys(contests, True),
        "draw": draw,
        "teams": found > 0 and teams > 1,
        "clue": clue,
        "latest": found > 0,
        "golden": golden > 0,
    }
    return tuple(name for name, worth in wanted.items() if worth)


def after(board: str, there: tuple[str, ...]) -> str:
    """The one after `board`; the first one when it is not there any more."""
    return there[(there.index(board) + 1) % len(there)] if board in there else there[0]


@QmlElement
class AttractView(QObject):
    changed = Signal()

    def __init__(
        self,
        board: BoardView,
        clues: CluesView,
        draw: DrawBoardView,
        gallery: GalleryView,
        lobby: LobbyView,
    ) -> None:
        super().__init__()
        self._board_view = board
        self._clues = clues
        self._draw = draw
        self._gallery = gallery
        self._lobby = lobby
        self._board = self._last = "hunt"
        self._turn = QTimer(self, interval=BOARD_MS)
        self._turn.timeout.connect(self.next)
        board.changed.connect(self._check)
        clues.changed.connect(self._check)
        draw.changed.connect(self._check)
        gallery.changed.connect(self._check)
        lobby.called.connect(self._show_video)
        lobby.over.connect(self._show_next)

    @Property(str, notify=changed)
    def board(self) -> str:
        """hunt, winners, contest-3 (that gallery), draw, teams, clue, latest, golden or video."""
        return self._board

    @Slot()
    def next(self) -> None:
        """A video if one is ready and none was before it; else the next board."""
        if self._board != VIDEO and self._lobby.ready:
            self._lobby.show()
            self._show_video()
        else:
            self._lobby.put_off()
            self._show_next()

    def run(self, shown: bool) -> None:
        """From the first board on, for as long as the loop is on the screen."""
        if shown:
            self._show("hunt")
        else:
            self._turn.stop()
        self._lobby.run(shown)

    def stop(self) -> None:
        self._turn.stop()
        self._lobby.run(False)

    @Slot()
    def _show_next(self) -> None:
        self._show(after(self._last, self._boards()))

    @Slot()
    def _show_video(self) -> None:
        """Until it says that it is over."""
        self._turn.stop()
        self._become(VIDEO)

    @Slot()
    def _check(self) -> None:
        """A board with nothing left to tell gives way at once."""
        if self._board != VIDEO and self._board not in self._boards():
            self._show_next()

    def _boards(self) -> tuple[str, ...]:
        now = self._board_view.board
        return boards(
            now.found,
            len(now.teams),
            now.golden,
            self._clues.any_open,
            self._draw.to_come,
            self._draw.anybody_won,
            self._gallery.boards,
        )

    def _show(self, board: str) -> None:
        self._gallery.show_board(board)
        self._last = board
        self._turn.start()
        self._become(board)

    def _become(self, board: str) -> None:
        if board != self._board:
            self._board = board
            self.changed.emit()
