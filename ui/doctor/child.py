"""`python -m ui.doctor.child TOPIC`: an order comes in, facts go out, whatever a library prints."""

from __future__ import annotations

import os
import pickle
import resource
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.doctor.facts import Facts, NotSeen

if TYPE_CHECKING:
    from ui.doctor.looking import Order

Probe = Callable[["Order"], Facts]


def _plain(name: str) -> Probe:
    def probe(order: Order) -> Facts:
        from ui.doctor import plain

        found: Probe = getattr(plain, name)
        return found(order)

    return probe


def _screen(order: Order) -> Facts:
    from ui.doctor.screen import screen

    return screen()


def _fonts(order: Order) -> Facts:
    from ui.doctor.fonts import fonts

    return fonts()


def _camera(order: Order) -> Facts:
    from ui.doctor.media import cameras

    return cameras()


def _printer(order: Order) -> Facts:
    from ui.doctor.printers import printers

    return printers(order.device)


def _video(order: Order) -> Facts:
    from ui.doctor.media import video

    return video()


def _sound(order: Order) -> Facts:
    from ui.doctor.media import sound

    return sound()


def _scanner(order: Order) -> Facts:
    from ui.doctor.scan import scan

    return scan(order.prompt)


PROBES: Mapping[str, Probe] = MappingProxyType(
    {
        **{name: _plain(name) for name in ("program", "clock", "disk", "database", "event", "backup")},
        "screen": _screen,
        "fonts": _fonts,
        "camera": _camera,
        "printer": _printer,
        "video": _video,
        "sound": _sound,
        "scanner": _scanner,
    }
)


def main(topic: str) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    answer = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    order: Order = pickle.load(sys.stdin.buffer)
    try:
        facts = PROBES[topic](order)
    except ImportError as error:
        facts = NotSeen("missing", (error.name or "Qt").partition(".")[0])
    with answer:
        pickle.dump(facts, answer)
    os._exit(0)  # what a media library does on its way out is of no interest


if __name__ == "__main__":
    main(sys.argv[1])
