import json
from pathlib import Path
from random import Random

import pytest
import qrcode
from PIL import Image

from kiosk.scanning.codes import Kind, new_code, new_typed_code
from kiosk.scanning.command import main
from kiosk.tools import Tools
from tests.scanning.filming import film
from tests.scanning.photograph import Shot, photograph

PIECE = new_code("M", "7K3", Random(1).randbytes)


@pytest.fixture
def piece(tmp_path: Path) -> Path:
    path = tmp_path / "piece.jpg"
    photograph(PIECE, Shot(), Random(1)).save(path)
    return path


@pytest.fixture
def nothing(tmp_path: Path) -> Path:
    path = tmp_path / "nothing.png"
    Image.new("L", (200, 200), 128).save(path)
    return path


def plain_code(text: str, path: Path) -> Path:
    code = qrcode.QRCode(border=4, box_size=4)
    code.add_data(text)
    code.make_image().save(str(path))
    return path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_a_piece_is_named_with_its_event(
    piece: Path, tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(piece)], tools) == 0
    assert said(capsys) == f"{piece}: {PIECE} - a hidden mustache of event 7K3\n"


def test_one_file_without_a_code_is_1(
    piece: Path, nothing: Path, tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["scan", str(piece), str(nothing)], tools) == 1
    assert said(capsys).endswith(f"{nothing}: No code found.\n")


def test_one_unreadable_file_is_3_and_the_others_are_read(
    piece: Path, nothing: Path, tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "missing.png"
    assert main(["scan", str(missing), str(nothing), str(piece)], tools) == 3
    lines = said(capsys).splitlines()
    assert (
        lines[0] == f"{missing}: This file cannot be opened. Check that it is there and that you may read it."
    )
    assert PIECE in lines[2]


def test_a_film_is_read(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "film.mp4"
    film(path, [PIECE], "mpeg4")
    assert main(["scan", str(path)], tools) == 0
    assert PIECE in said(capsys)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        (PIECE, "piece", "a hidden mustache of event 7K3"),
        (new_code("P", "ABC", bytes), "pass", "a pass of event ABC"),
        (new_code("B", "ABC", bytes), "ballot", "a ballot of event ABC"),
        (new_code("C", "ABC", bytes), "certificate", "a certificate of event ABC"),
        (new_typed_code(Random(1).randbytes), "typed", "a code to be typed in"),
        ("https://example.org", "web", "a web address, not a mustache"),
        ("WIFI:S:office;;", "wifi", "a Wi-Fi code, not a mustache"),
        ("BEGIN:VCARD\nFN:Ana\nEND:VCARD", "contact", "a contact, not a mustache"),
        ("hello", "text", "a text, not a mustache"),
        ("bell\x07", "unreadable", "a code that makes no sense here"),
    ],
)
def test_every_kind_has_its_words(
    text: str, kind: str, words: str, tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]
) -> None:
    path = plain_code(text, tmp_path / "code.png")
    assert main(["scan", str(path)], tools) == 0
    line = said(capsys)
    assert line.endswith(f" - {words}\n")
    assert line.count("\n") == 1
    assert line[:-1].isprintable()
    assert main(["scan", str(path), "--json"], tools) == 0
    (answer,) = json.loads(said(capsys))
    assert [(one["text"], one["kind"]) for one in answer["found"]] == [(text, kind)]
    assert len(answer["found"][0]["corners"]) == 4


def test_json_says_the_trouble(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "--json", str(tmp_path / "missing.png")], tools) == 3
    (answer,) = json.loads(said(capsys))
    assert answer["found"] == []
    assert answer["trouble"].startswith("This file cannot be opened.")


def test_no_file_is_wrong_use(tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["scan"], tools)
    assert stopped.value.code == 2


def test_kinds_cover_the_letters_of_codes() -> None:
    letters: tuple[Kind, ...] = ("M", "P", "B", "C")
    assert len({new_code(letter, "7K3", bytes)[0] for letter in letters}) == 4
