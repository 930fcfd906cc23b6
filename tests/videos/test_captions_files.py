"""Which files are the captions of a film, in which language; and the file to write them in."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from kiosk.videos.captions import (
    belongs,
    beside,
    choose,
    code_of,
    language_of,
    name_for,
    read_captions,
    read_file,
    template,
)
from tests.plain import PlainWords
from ui.kit.words import QtWords


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("film.srt", ""),
        ("film.fa.srt", "fa"),
        ("Film.FR.SRT", "fr"),
        ("film.de-CH.vtt", "de"),
        ("film.en_US.vtt", "en"),
        ("film.per.srt", "fa"),
        ("film.ger.srt", "de"),
        ("film.French.srt", "fr"),
        ("film.فارسی.srt", "fa"),
        ("film.es.srt", "es"),
        ("film.en.sdh.srt", "en"),
        ("film.fr.forced.srt", "fr"),
        ("film.hi.srt", ""),  # for hard of hearing, more often than Hindi
        ("film_fa.srt", "fa"),
        ("thank-you-de.srt", "de"),
        ("what-it-is.srt", ""),
        ("v1.2.final.srt", ""),
        ("fr.srt", ""),
        ("", ""),
        ("...", ""),
        ("/media/stick/film.fr.srt", "fr"),
    ],
)
def test_the_language_in_a_name(name: str, language: str) -> None:
    assert language_of(name) == language


@pytest.mark.parametrize(
    ("tag", "code"), [("fas", "fa"), ("pt-BR", "pt"), ("Deutsch", "de"), ("und", ""), ("", "")]
)
def test_a_tag_of_an_embedded_track(tag: str, code: str) -> None:
    assert code_of(tag) == code


@pytest.mark.parametrize(
    "name",
    [
        "film.srt",
        "film.vtt",
        "FILM.SRT",
        "film.fa.srt",
        "film_fr.vtt",
        "film-de-CH.srt",
        "film.en.sdh.srt",
        "film en.srt",
    ],
)
def test_captions_of_this_film(name: str) -> None:
    assert belongs("film.mp4", name)


@pytest.mark.parametrize(
    "name",
    [
        "film.mp4",
        "film.txt",
        "film-2.srt",
        "film2.srt",
        "films.srt",
        "filmxfr.srt",
        "film.2.fa.srt",
        "other.srt",
        "._film.srt",
        "srt",
    ],
)
def test_files_of_something_else(name: str) -> None:
    assert not belongs("film.mp4", name)


def test_a_mac_writes_accents_in_two_letters() -> None:
    assert belongs("Fête.mp4", unicodedata.normalize("NFD", "fête.fr.srt"))


def test_what_lies_beside_a_film(tmp_path: Path) -> None:
    for name in ("film.mp4", "film.fr.srt", "film.srt", "film.fa.vtt", "film-2.srt", "notes.txt"):
        (tmp_path / name).touch()
    (tmp_path / "film.de.srt").mkdir()
    assert [each.name for each in beside(tmp_path / "film.mp4")] == ["film.fa.vtt", "film.fr.srt", "film.srt"]


def test_a_file_is_read_as_far_as_captions_go(tmp_path: Path) -> None:
    film = tmp_path / "film.de.srt"
    film.write_text("1\n00:01,000 --> 00:02,000\nHallo\n")
    assert [cue.text for cue in read_file(film).cues] == ["Hallo"]
    with film.open("ab") as file:
        file.truncate(20_000_000)
    assert PlainWords().say(*read_file(film).troubles).startswith("This file is larger than 5 MB.")


def test_a_file_that_is_gone(tmp_path: Path) -> None:
    for path in (tmp_path / "film.de.srt", tmp_path):
        captions = read_file(path)
        assert captions.cues == ()
        assert PlainWords().say(*captions.troubles).startswith("This file cannot be read.")


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    assert beside(tmp_path / "gone" / "film.mp4") == ()


@pytest.mark.parametrize(
    ("have", "wished", "shown"),
    [
        (("en", "fa"), "fa", "fa"),
        (("en", "fa"), "de", "en"),
        (("fa", "fr"), "de", "fr"),
        (("es", "fa"), "de", "fa"),
        (("es", "it"), "de", "es"),
        (("fa-IR", "en"), "fa", "fa-IR"),
        (("", "en"), "fa", "en"),
        (("",), "fa", ""),
        ((), "fa", ""),
    ],
)
def test_which_language_is_shown(have: tuple[str, ...], wished: str, shown: str) -> None:
    assert choose(have, wished) == shown


def test_the_name_under_which_captions_are_found_again() -> None:
    name = name_for("My week.in.Paris.mp4", "fa")
    assert name == "My week.in.Paris.fa.srt"
    assert belongs("My week.in.Paris.mp4", name) and language_of(name) == "fa"


@pytest.mark.parametrize("language", ["en", "fr", "de", "fa"])
def test_a_template_to_fill_in(language: str, qapp: object) -> None:
    empty = template("film.mp4", 10_500, QtWords(language))
    assert "film.mp4" in empty.splitlines()[0]
    assert "00:00:08,000 --> 00:00:10,500" in empty
    not_yet = read_captions(empty.encode("utf-8-sig"), f"film.{language}.srt")
    assert not_yet.cues == ()
    assert PlainWords().say(not_yet.troubles[0]).startswith("Nothing is written in this file yet.")
    filled = read_captions(
        empty.replace("...", "سلام", 1).replace("...", "Hi", 1).encode("utf-8-sig"), "film.srt"
    )
    assert [(cue.start_ms, cue.end_ms, cue.text) for cue in filled.cues] == [
        (0, 4000, "سلام"),
        (4000, 8000, "Hi"),
    ]
    assert filled.troubles == ()


@pytest.mark.parametrize(
    ("duration", "slots"), [(0, 15), (-5, 15), (1, 1), (4000, 1), (4001, 2), (4 * 3_600_000, 900)]
)
def test_a_template_as_long_as_the_film(duration: int, slots: int) -> None:
    assert template("a\n1\n00:01.0 --> b.mp4", duration, PlainWords()).count("\r\n...\r\n") == slots
