"""The one place where an exception from any slot becomes words or a calm screen."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QTimer

from kiosk.answers import Refused, Unavailable
from kiosk.words import Sentence

log = logging.getLogger(__name__)

Tell = Callable[[Sentence, Sentence | None], None]


class Guard:
    """Qt hands exceptions of slots to `sys.excepthook`: expected ones are told, all others are our bug."""

    def __init__(self, tell: Tell, calm: Callable[[], None]) -> None:
        """Both are called in the next turn of the event loop; the screen may be inside a binding now."""
        self._tell = tell
        self._calm = calm

    def install(self) -> None:
        sys.excepthook = self.caught

    def remove(self) -> None:
        sys.excepthook = sys.__excepthook__

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Refused):
            self._later(lambda: self._tell(error.reason, None))
        elif isinstance(error, Unavailable):
            log.warning("unavailable: %s", error.detail or error.what.text)
            self._later(lambda: self._tell(error.what, error.what_to_do))
        elif issubclass(kind, KeyboardInterrupt):
            raise SystemExit(130)
        else:
            # Frames only: the message of an exception may quote what a person typed.
            log.error("bug: %s\n%s", kind.__name__, "".join(traceback.format_tb(trace)))
            self._later(self._calm)

    def _later(self, call: Callable[[], None]) -> None:
        QTimer.singleShot(0, call)
