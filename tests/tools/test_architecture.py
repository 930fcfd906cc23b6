from __future__ import annotations

from pathlib import Path

import pytest

from tools.architecture import check
from tools.findings import ROOT

from .conftest import Write


def rules(root: Path) -> list[tuple[str, str]]:
    return sorted((finding.path, finding.rule) for finding in check(root))


@pytest.mark.faults  # ./run check looks at the same
def test_the_tree_itself_keeps_its_walls() -> None:
    assert [str(finding) for finding in check(ROOT)] == []


GOOD = [
    ("kiosk/hunt/rules.py", "from kiosk.people.model import Person\nfrom kiosk.words import Sentence\n"),
    ("kiosk/hunt/store.py", "import sqlite3\nFIND = 'SELECT * FROM piece'\n"),
    ("kiosk/hunt/service.py", "import sqlite3\nERRORS = sqlite3.IntegrityError\n"),
    ("kiosk/storage/opening.py", "import sqlite3\nsqlite3.connect('')\nBEGIN = 'BEGIN IMMEDIATE'\n"),
    ("kiosk/printing/qt_text.py", "from PySide6.QtGui import QTextLayout\n"),
    ("kiosk/hunt/command.py", "from kiosk.house import House\n"),
    (
        "kiosk/hunt/words.py",
        "'''SELECT is only talked about here.'''\nTEXT = 'Select a team, or delete it'\n",
    ),
    ("kiosk/house.py", "from kiosk.hunt.service import Hunt\n"),
    ("kiosk/demo_paper.py", "from kiosk.house import House\nfrom kiosk.hunt import paper\n"),
    ("ui/hunt/hunt_view.py", "from PySide6.QtCore import QObject\nfrom kiosk.hunt.rules import answer\n"),
    ("ui/hunt/hunt_view.py", "def sheet():\n    import reportlab\n"),
    ("kiosk/videos/probing/child_sound.py", "def heard():\n    import av\n"),
    ("ui/hunt/HuntScreen.qml", "import ui.kit\nItem {}\n"),
    ("main.py", "from kiosk.house import House\nfrom ui.shell import app\n"),
]

BAD = [
    ("kiosk/hunt/rules.py", "from PySide6.QtCore import QObject\n", "no Qt in kiosk"),
    ("kiosk/printing/text.py", "import shiboken6\n", "no Qt in kiosk"),
    ("kiosk/hunt/rules.py", "def late():\n    from PySide6 import QtCore\n", "no Qt in kiosk"),
    ("kiosk/hunt/rules.py", "from ui.kit import words\n", "direction"),
    ("kiosk/storage/opening.py", "from kiosk.people.model import Person\n", "direction"),
    ("kiosk/tickets/rules.py", "from kiosk.hunt import model\n", "direction"),
    ("kiosk/hunt/rules.py", "import kiosk.draw.model\n", "direction"),
    ("kiosk/hunt/rules.py", "from ..draw import model\n", "direction"),
    ("kiosk/hunt/service.py", "from kiosk.house import House\n", "direction"),
    ("kiosk/people/service.py", "from kiosk.people.command import main\n", "direction"),
    ("kiosk/clock.py", "from kiosk.hunt.model import Piece, Sheet\n", "direction"),
    ("kiosk/hunt/service.py", "from kiosk.demo import make_demo\n", "direction"),
    ("kiosk/chat/service.py", "from kiosk.people.model import Person\n", "direction"),
    ("kiosk/hunt/rules.py", "from tools.qt import run\n", "direction"),
    ("ui/kit/words.py", "from ui.shell import app\n", "direction"),
    ("ui/hunt/hunt_view.py", "from ui.draw import draw_view\n", "direction"),
    ("ui/kit/Theme.qml", "import ui.shell\nItem {}\n", "direction"),
    ("kiosk/hunt/service.py", "FIND = 'SELECT id FROM piece'\n", "SQL in stores only"),
    (
        "kiosk/hunt/service.py",
        "def f(tx, t):\n    tx.execute(f'UPDATE {t} SET a = 1')\n",
        "SQL in stores only",
    ),
    ("kiosk/hunt/service.py", "CREATE = '''\n  CREATE TABLE x (y)'''\n", "SQL in stores only"),
    (
        "kiosk/hunt/service.py",
        "import sqlite3\nsqlite3.connect('event.db')\n",
        "SQLite opened in storage only",
    ),
    ("kiosk/hunt/store.py", "from sqlite_utils import Database\n", "SQLite opened in storage only"),
    ("ui/hunt/hunt_view.py", "import reportlab.pdfgen\n", "lazy"),
    ("kiosk/videos/service.py", "def poster():\n    import av\n", "films apart"),
    ("ui/hunt/hunt_view.py", "def play():\n    from av import container\n", "films apart"),
]


@pytest.mark.parametrize(("path", "text"), GOOD)
def test_what_may_stand(write: Write, tmp_path: Path, path: str, text: str) -> None:
    write(path, text)
    assert rules(tmp_path) == []


@pytest.mark.parametrize(("path", "text", "rule"), BAD)
def test_what_may_not_stand(write: Write, tmp_path: Path, path: str, text: str, rule: str) -> None:
    write(path, text)
    assert rules(tmp_path) == [(path, rule)]


def test_circles_are_named_even_when_one_half_is_deferred(write: Write, tmp_path: Path) -> None:
    write("kiosk/hunt/rules.py", "from kiosk.hunt import model\n")
    write("kiosk/hunt/model.py", "def f():\n    from kiosk.hunt import rules\n")
    write("kiosk/hunt/paper.py", "from kiosk.hunt import rules\n")
    [finding] = check(tmp_path)
    assert finding.rule == "no circles"
    assert finding.what == "kiosk.hunt.model, kiosk.hunt.rules import each other"


def test_a_circle_of_types_alone_is_none(write: Write, tmp_path: Path) -> None:
    write("kiosk/hunt/rules.py", "from kiosk.hunt import model\n")
    write(
        "kiosk/hunt/model.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from kiosk.hunt import rules\n",
    )
    assert rules(tmp_path) == []


def test_a_heavy_import_is_found_through_others_and_the_way_is_told(write: Write, tmp_path: Path) -> None:
    write("main.py", "from kiosk import house\n")
    write("kiosk/house.py", "from kiosk.hunt import paper\n")
    write("kiosk/hunt/paper.py", "from reportlab.pdfgen import canvas\n")
    [finding] = check(tmp_path)
    assert (finding.path, finding.line, finding.rule) == ("kiosk/hunt/paper.py", 1, "lazy")
    assert "main > kiosk.house > kiosk.hunt.paper" in finding.what


def test_a_finding_says_where_what_and_how_to_mend_it(write: Write, tmp_path: Path) -> None:
    write("kiosk/hunt/rules.py", "\nimport kiosk.draw.model\n")
    [finding] = check(tmp_path)
    assert str(finding) == (
        "kiosk/hunt/rules.py:2: direction: kiosk.hunt.rules imports kiosk.draw.model. "
        "Areas never import each other: publish a fact, or move what they share down."
    )
