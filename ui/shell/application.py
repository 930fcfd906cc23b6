"""The one application object of a process that has a window."""

from __future__ import annotations

import os

from PySide6.QtGui import QGuiApplication

from ui.kit import keyboard


def application() -> QGuiApplication:
    """The one application object, with what must be set before it exists."""
    keyboard.prepare()
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(["handlebar"])
    app.setApplicationName("handlebar")
    app.setQuitOnLastWindowClosed(False)
    return app
