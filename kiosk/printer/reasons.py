"""What a printer says about itself, by the keywords of IPP (RFC 8011, 5.4.12), in our own few words. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from kiosk.printer.model import Trouble

IDLE, PROCESSING, STOPPED = 3, 4, 5
CONNECTING: Final = "connecting-to-device"
_ALWAYS: Final = frozenset({"offline", "shutdown", "timed-out"})
"""Said as mere reports by CUPS, and yet nothing can be printed."""
_SAID: Final[tuple[tuple[Trouble, frozenset[str]], ...]] = (
    ("jam", frozenset({"media-jam", "input-media-jam", "output-media-jam"})),
    ("door", frozenset({"door-open", "cover-open", "interlock-open", "input-tray-missing"})),
    ("paper", frozenset({"media-empty", "media-needed", "input-media-empty", "input-media-needed"})),
    ("ink", frozenset({"toner-empty", "marker-supply-empty", "ink-empty", "developer-empty"})),
    ("off", _ALWAYS | {"paused", "stopping", "stopped-partly"}),
)


def trouble(state: int, reasons: Iterable[str], accepting: bool) -> Trouble:
    """`state`: printer-state. A warning counts where the printer stands still, a report does not."""
    said = {_counted(reason, state == STOPPED) for reason in reasons}
    for found, words in _SAID:
        if said & words:
            return found
    return "off" if state == STOPPED or not accepting else ""


def connecting(reasons: Iterable[str]) -> bool:
    return any(_parts(reason)[0] == CONNECTING for reason in reasons)


def _counted(reason: str, stopped: bool) -> str:
    """The keyword without its severity; "" where it is too mild to count."""
    word, severity = _parts(reason)
    if word in _ALWAYS or severity in ("", "error") or (severity == "warning" and stopped):
        return word
    return ""


def _parts(reason: str) -> tuple[str, str]:
    for severity in ("error", "warning", "report"):
        if reason.endswith(f"-{severity}"):
            return reason.removesuffix(f"-{severity}"), severity
    return reason, ""
