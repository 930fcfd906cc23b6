"""Whoever imports any of it can draw all of it: QML finds its types by having been imported."""

from ui.videos.player import FilmItem

__all__ = ["FilmItem"]
