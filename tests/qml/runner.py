"""Runs the `tst_*.qml` files of a folder on the kit and screens of the resource file."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QResource, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from tools import resources
from ui.kit.mustache_images import MustacheImages


class Setup(QObject):
    @Slot(object)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        engine.addImageProvider("mustache", MustacheImages())


def main(folder: Path) -> int:
    QResource.registerResource(str(resources.ensure()))
    return QUICK_TEST_MAIN_WITH_SETUP("qml", Setup, ["runner", "-import", "qrc:/", "-input", str(folder)])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
