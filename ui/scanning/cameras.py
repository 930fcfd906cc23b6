"""What the camera's view asks of whoever has cameras: Qt's, or one that plays pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoSink


class Camera(Protocol):
    """Runs from the moment it was opened until `close`."""

    @property
    def sink(self) -> QVideoSink: ...

    def close(self) -> None: ...


class Cameras(Protocol):
    def names(self) -> tuple[str, ...]:
        """Those that are plugged in, the system's favorite first; each name once."""
        ...

    def watch(self, changed: Callable[[], None]) -> None:
        """Calls `changed` whenever one comes or goes."""
        ...

    def open(self, name: str, failed: Callable[[], None]) -> Camera:
        """Starts this one. `failed`: it is busy, forbidden or broken, now or later."""
        ...


class NoCameras:
    """A machine that has none."""

    def names(self) -> tuple[str, ...]:
        return ()

    def watch(self, changed: Callable[[], None]) -> None:
        return None

    def open(self, name: str, failed: Callable[[], None]) -> Camera:
        raise LookupError(name)


def chosen(names: tuple[str, ...], wished: str) -> str:
    """The wished one, else the first; "" when there is none."""
    return wished if wished in names else next(iter(names), "")


def numbered(descriptions: list[str]) -> tuple[str, ...]:
    """Twins get a number: "Webcam", "Webcam 2"."""
    names: list[str] = []
    for description in descriptions:
        name, twin = description or "Camera", 1
        while name in names:
            twin += 1
            name = f"{description or 'Camera'} {twin}"
        names.append(name)
    return tuple(names)
