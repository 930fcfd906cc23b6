"""Whoever imports any of it can draw all of it: QML finds its types by having been imported."""

from ui.admin.contest.shot_picture import ContestShotPicture

__all__ = ["ContestShotPicture"]
