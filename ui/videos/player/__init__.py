"""Plays films one after the other without a gap. Whoever imports any of it can show all of it in QML."""

from ui.videos.player.clip import Clip, Reason, gain_of
from ui.videos.player.film_item import FilmItem
from ui.videos.player.projector import Projector
from ui.videos.player.reel import Reel

__all__ = ["Clip", "FilmItem", "Projector", "Reason", "Reel", "gain_of"]
