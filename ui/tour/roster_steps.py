"""Bringing in a list: a stick with good and bad files, chosen, corrected and looked at."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject

from kiosk.places import Place
from ui.admin.files.files_view import FilesView
from ui.admin.people.export_view import ExportView
from ui.admin.people.import_view import ImportView
from ui.tour.stage import Stage
from ui.tour.steps import Steps, gone, settings_end, then, touch

HEADER = "Vorname;Nachname;Abteilung;Personal-Nr.;E-Mail;Geburtstag;Haus"
NAMES = (
    ("Ana", "Pires", "Support"),
    ("Zoë", "Müller", "Support"),
    ("René", "Lefèvre", "Café"),
    ("Jürgen", "Groß", "Lager"),
    ("Cyd", "Okoro", "Empfang"),
    ("Élodie", "Noël", "Empfang"),
)
GOOD, NEWER, TWO_HEADERS, OLD = "Mitarbeiter.csv", "Mitarbeiter Juli.csv", "Two headers.csv", "Old list.xls"


def _stick(stage: Stage) -> Path:
    """It goes with the event of the tour."""
    return stage.house.folder.path / "stick"


def _fill(folder: Path) -> None:
    folder.mkdir()
    rows = [
        f"{given};{family};{team};N{at};n{at}@office.example;12.3.1990;A"
        for at, (given, family, team) in enumerate(NAMES)
    ]
    (folder / GOOD).write_bytes("\n".join([HEADER, *rows]).encode("cp1252"))
    newer = [row.replace("Lager", "Support") for row in rows[1:]]
    (folder / NEWER).write_bytes("\n".join([HEADER, *newer]).encode("cp1252"))
    (folder / TWO_HEADERS).write_text("Name;Name;Team\nAna;Pires;Support\nBob;Smith;Lager\n", "utf-8")
    (folder / OLD).write_bytes(b"\xd0\xcf\x11\xe0" + bytes(512))


def _files(stage: Stage) -> FilesView:
    return cast(FilesView, stage.driver.kiosk.admin.files)


def _plugged(stage: Stage) -> None:
    folder = _stick(stage)
    _fill(folder)
    _files(stage).look_in(lambda: (Place("stick", folder, "KINGSTON"),))


def _start(stage: Stage) -> None:
    stage.organizer()
    _files(stage).look_in(lambda: ())
    stage.driver.kiosk.admin.go("import")


def _choosing(stage: Stage) -> None:
    stage.driver.touch("chooseFile")
    stage.driver.wait_until(lambda: bool(_files(stage).property("looked")))


def _on_a_stick(stage: Stage) -> None:
    _plugged(stage)
    stage.driver.touch("back")
    _choosing(stage)


def _chosen(name: str) -> Steps:
    def steps(stage: Stage) -> None:
        _files(stage).choose(str(_stick(stage) / name))
        importing = cast(QObject, stage.driver.kiosk.admin.importing)
        stage.driver.wait_until(
            lambda: importing.property("step") != "start" and not importing.property("running")
        )

    return steps


def _another(name: str) -> Steps:
    return then(_choosing, _chosen(name))


def _part(name: str) -> Steps:
    """Also where large text leaves its button below the edge."""
    return lambda stage: cast(ImportView, stage.driver.kiosk.admin.importing).show(name)


def _out(stage: Stage) -> None:
    stage.driver.kiosk.admin.go("import")
    cast(ExportView, stage.driver.kiosk.admin.exporting).save(".csv", "import")
    stage.driver.wait_until(lambda: bool(_files(stage).property("looked")))


def _saved(stage: Stage) -> None:
    _files(stage).choose(str(_stick(stage)))
    exporting = cast(QObject, stage.driver.kiosk.admin.exporting)
    stage.driver.wait_until(lambda: exporting.property("file") != "")


ROSTER: dict[str, Steps] = {
    "import": _start,
    "files-none": _choosing,
    "files": _on_a_stick,
    "import-wrong": _chosen(OLD),
    "import-two-headers": _another(TWO_HEADERS),
    "import-problems": _part("problems"),
    "import-look": then(touch("wholeList"), _another(GOOD)),
    "import-column": touch("column0"),
    "import-letters": then(touch("closeChoice"), gone("closeChoice"), settings_end, touch("letters")),
    "import-new": then(touch("closeChoice"), gone("closeChoice"), _part("new")),
    "import-done": then(touch("wholeList"), touch("take")),
    "import-newer": _another(NEWER),
    "import-changed": _part("changed"),
    "import-inactive": then(touch("wholeList"), _part("inactive")),
    "files-folder": _out,
    "import-saved": _saved,
}
