"""`./run videos import EVENT FILE...`, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.event.opening import create_event
from kiosk.house import AREAS, open_house
from kiosk.videos.command import main
from tests.plain import SeededRandom, SetClock
from tests.videos.conftest import tools_for
from tests.videos.films import film


def test_films_of_a_folder_and_one_more(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event, stick, tools = tmp_path / "event", tmp_path / "stick", tools_for(SetClock())
    create_event(event, "Week", SetClock(), SeededRandom(7), areas=AREAS)
    stick.mkdir()
    film(stick / "a.mp4", seconds=0.5)
    (stick / "a.fa.srt").write_text("1\n00:00:00,000 --> 00:00:01,000\nسپاس\n", "utf-8")
    new = film(tmp_path / "b.mkv", "av1", seconds=0.5)
    assert main(["videos", "import", str(event), str(stick), str(new)], tools) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert first == "a.mp4: VIDEO-0001 It plays." and second.startswith("b.mkv: It cannot play here.")
    assert main(["videos", "import", str(event), str(stick), str(new), "--convert", "--json"], tools) == 0
    known, made = json.loads(capsys.readouterr().out)
    assert (known["state"], known["id"]) == ("known", "")
    assert (made["state"], made["id"], made["said"]) == ("ready", "VIDEO-0002", "It plays.")
    with open_house(event, tools) as house:
        assert [each.name for each in house.videos.all()] == ["a.mp4", "b.mkv"]
        assert [each.language for each in house.videos.all()[0].tracks] == ["fa"]
        assert not (house.folder.media / ".incoming").exists()


def test_no_event_and_no_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tools = tools_for(SetClock())
    assert main(["videos", "import", str(tmp_path)], tools) == 2
    assert main(["videos", "import", str(tmp_path / "none"), "a.mp4"], tools) in (1, 3)
    assert "Traceback" not in capsys.readouterr().err
