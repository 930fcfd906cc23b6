from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from kiosk.words import LANGUAGES
from tools.translations import FOLDER, check, name, release, update

from .conftest import Write

PYTHON = """
from kiosk.words import Sentence
DONE = Sentence("Hunt", "Every one counts once.")
FOUND = Sentence("Hunt", "%Ln found by %1.", ("you",), n=2)
"""
QML = 'import QtQuick\nText { text: qsTr("Claim") }\n'
WORDS = {
    "fr": ("Chacune compte une fois.", ("%Ln trouvée par %1.", "%Ln trouvées par %1."), "À moi"),
    "de": ("Jeder zählt einmal.", ("Einer von %1 gefunden.", "%Ln von %1 gefunden."), "Einlösen"),
    "fa": ("هر کدام یک بار به حساب می‌آید.", ("%Ln تا را %1 پیدا کرد.",), "بردار"),
    "en": ("", ("One found by %1.", "%Ln found by %1."), ""),
}


@pytest.fixture
def tree(write: Write, tmp_path: Path) -> Path:
    """A small program whose every sentence is translated."""
    write("kiosk/hunt/rules.py", PYTHON)
    write("ui/hunt/HuntScreen.qml", QML)
    update(tmp_path)
    for language in LANGUAGES:
        file = tmp_path / FOLDER / name(language)
        text = file.read_text("utf-8")
        single, forms, claim = WORDS[language]
        for source, words in (("Every one counts once.", single), ("Claim", claim)):
            head = f"<source>{source}</source>\n        <translation"
            text = text.replace(f'{head} type="unfinished">', f"{head}>{words}")
        start = text.index("numerus=")
        text = text[:start] + text[start:].replace(' type="unfinished"', "", 1)
        for form in forms:
            text = text.replace("<numerusform></numerusform>", f"<numerusform>{form}</numerusform>", 1)
        file.write_text(text, "utf-8")
    return tmp_path


def said(tree: Path) -> list[str]:
    return [f"{finding.path}: {finding.what}" for finding in check(tree)]


def change(tree: Path, language: str, old: str, new: str) -> None:
    file = tree / FOLDER / name(language)
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_translated_tree_is_well(tree: Path) -> None:
    assert said(tree) == []


def test_what_is_translated_is_what_the_program_says(tree: Path) -> None:
    release(tree, "-fail-on-unfinished")
    spoken = {}
    for language in LANGUAGES:
        translator = QTranslator()
        assert translator.load(str(tree / "build" / "translations" / f"handlebar_{language}.qm"))
        spoken[language] = [translator.translate("Hunt", "%Ln found by %1.", None, n) for n in (1, 2)]
    assert spoken["de"] == ["Einer von %1 gefunden.", "%Ln von %1 gefunden."]
    assert spoken["en"] == ["One found by %1.", "%Ln found by %1."]
    assert spoken["fa"] == ["%Ln تا را %1 پیدا کرد."] * 2
    assert spoken["fr"][0] == "%Ln trouvée par %1."


def test_a_new_sentence_is_missing_in_three_files(tree: Path, write: Write) -> None:
    write("ui/hunt/HuntScreen.qml", QML.replace("Claim", "Take it"))
    found = said(tree)
    assert [what for what in found if "Missing" in what] == [
        f"assets/translations/handlebar_{language}.ts: Missing in HuntScreen: 'Take it'"
        for language in ("fr", "de", "fa")
    ]
    assert len([what for what in found if "No longer said" in what]) == 3


def test_a_sentence_of_python_nobody_says_any_more(tree: Path, write: Write) -> None:
    write("kiosk/hunt/rules.py", PYTHON.replace("FOUND", "# FOUND"))
    assert len([what for what in said(tree) if "No longer said" in what]) == 4


def test_unfinished_is_a_failure(tree: Path) -> None:
    change(tree, "fr", "<translation>À moi<", '<translation type="unfinished">À moi<')
    assert "'Claim': not translated" in said(tree)[0]


def test_a_missing_file_is_a_failure(tree: Path) -> None:
    (tree / FOLDER / name("fa")).unlink()
    assert said(tree) == ["assets/translations/handlebar_fa.ts: The file is missing"]


@pytest.mark.parametrize(
    ("language", "old", "new", "what"),
    [
        ("fr", "trouvées par %1", "trouvées par %2", "other places to fill in"),
        ("fr", "%Ln trouvée par", "Une trouvée par", "other places to fill in"),
        ("de", "%Ln von %1", "Mehrere von %1", "other places to fill in"),
        ("fa", "می‌آید", "مي‌آید", "Arabic letters or digits"),
        ("de", "Einlösen", "Claim", "the same as in English"),
    ],
)
def test_slips_of_the_pen(tree: Path, language: str, old: str, new: str, what: str) -> None:
    change(tree, language, old, new)
    [finding] = said(tree)
    assert what in finding


def test_a_word_that_is_rightly_the_same_may_be_listed(tree: Path, write: Write) -> None:
    change(tree, "de", "Einlösen", "Claim")
    write("assets/translations/same.txt", "de: Claim\n")
    assert said(tree) == []


def test_update_keeps_what_is_translated(tree: Path, write: Write) -> None:
    write("ui/hunt/More.qml", 'import QtQuick\nText { text: qsTr("More") }\n')
    assert update(tree) == []
    assert [what.partition(": ")[2] for what in said(tree)] == ["More: 'More': not translated"] * 3
