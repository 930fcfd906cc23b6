"""A bare PySide6 page with one control: says when its first frame is painted, then waits."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

PAGE = b"""
import QtQuick
import QtQuick.Controls.Basic
Window { visible: true; width: 1280; height: 800; Button { text: "x" } }
"""


def main() -> None:
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(PAGE)
    engine.rootObjects()[0].frameSwapped.connect(painted)
    app.exec()


def painted() -> None:
    print("painted", flush=True)


if __name__ == "__main__":
    main()
