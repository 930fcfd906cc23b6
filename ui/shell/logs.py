"""What is kept for whoever mends the kiosk: ten files of 2 MB, no personal data."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

ERROR = ": Error: "
# Qt repeats what a slot raised; the guard has dealt with it already. What QML itself throws begins so:
_OF_QML = re.compile(
    ": Error: (?:Cannot |Could not |Insufficient |Invalid |Passing |Property is|Too many |Unable |Unknown )"
)


def is_echo(message: str) -> bool:
    return ERROR in message and not _OF_QML.search(message)


def keep_logs(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "kiosk.log", maxBytes=2_000_000, backupCount=9, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if is_echo(message):
        return
    place, error, _ = message.partition(ERROR)
    logging.getLogger("qt").log(LEVELS[kind], "%s", f"{place}: Error" if error else message)
