"""Whoever imports any of it can draw all of it: QML finds its types by having been imported."""

from ui.scanning.camera_picture import CameraPicture
from ui.scanning.camera_view import CameraView

__all__ = ["CameraPicture", "CameraView"]
