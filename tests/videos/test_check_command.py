"""`./run videos check FILE...`, as typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import pytest

from kiosk.tools import Tools
from kiosk.videos.command import main
from kiosk.videos.probing.model import Reason
from kiosk.videos.said import REASONS
from tests.plain import PlainWords, SeededRandom, SetClock
from tests.videos.films import film


@pytest.fixture
def tools() -> Tools:
    return Tools(SetClock(), SeededRandom(), PlainWords(), PlainWords, ())


def test_what_is_said_of_films(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    good = film(tmp_path / "thanks.mp4", captions=(("fas", ((0, 900, "سپاس"),)),))
    assert main(["videos", "check", str(good)], tools) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"{good}: It plays."
    assert second.startswith("    0:02, 320 x 180, 15 fps, h264 + aac, 30 frames looked at, -20")
    assert second.endswith("LUFS, captions fa")


def test_one_that_does_not_play(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    quiet, new = film(tmp_path / "a.mp4", sound=""), film(tmp_path / "b.mkv", "av1")
    assert main(["videos", "check", str(quiet)], tools) == 0
    assert "It plays, without sound. There is no sound in it." in capsys.readouterr().out
    assert main(["videos", "check", str(quiet), str(new)], tools) == 1
    assert "It cannot play here. It was recorded in a way" in capsys.readouterr().out


def test_a_program_asks(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "Grüße\n.mp4"
    text.write_text("Dear diary", "utf-8")
    assert main(["videos", "check", "--json", str(text)], tools) == 1
    [answer] = json.loads(capsys.readouterr().out)
    assert (answer["file"], answer["verdict"], answer["reason"]) == (str(text), "cannot", "not-a-video")
    assert answer["said"].endswith("MP4, MOV, MKV, WebM or AVI.") and answer["poster"] == 0
    assert main(["videos", "check", str(text)], tools) == 1
    assert "Grüße\\n.mp4: It cannot play here." in capsys.readouterr().out


def test_files_that_are_not_there(tmp_path: Path, tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["videos", "check", str(tmp_path / "none.mp4"), str(tmp_path)], tools) == 3
    said = capsys.readouterr().out
    assert "not there any more. Plug the stick in again" in said and "cannot be opened" in said


def test_wrong_use(tools: Tools, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["videos"], tools) == main(["videos", "check"], tools) == main(["videos", "dance"], tools) == 2
    )
    assert main(["videos", "check", "--help"], tools) == 0
    assert "FILE" in capsys.readouterr().out


def test_there_are_words_for_every_reason() -> None:
    assert set(REASONS) == set(get_args(Reason)) - {""}
