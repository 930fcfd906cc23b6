"""`./run tally`, as a person and as a program call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.contest.command import main
from tests.contest.conftest import Hall
from tests.contest.tally.test_elections import ELECTIONS
from tests.playing import tools_for
from ui.tour.stage import MovingClock

BURLINGTON = str(ELECTIONS / "burlington-2009.blt")


def tally(*argv: str) -> int:
    return main(("tally", *argv), tools_for(MovingClock()))


def test_for_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    assert tally(BURLINGTON, "--method", "irv") == 0
    said = capsys.readouterr().out
    assert "8984 ballots" in said
    assert "4313  Bob Kiss" in said
    assert "1  Bob Kiss\n   2  Kurt Wright" in said


def test_head_to_head_for_the_curious(capsys: pytest.CaptureFixture[str]) -> None:
    assert tally(BURLINGTON, "--method", "condorcet") == 0
    assert "4067 : 3477" in capsys.readouterr().out


def test_for_a_program(capsys: pytest.CaptureFixture[str]) -> None:
    assert tally(BURLINGTON, "--method", "plurality", "--json") == 0
    assert json.loads(capsys.readouterr().out)["winners"] == ["Kurt Wright"]


def test_each_no_has_its_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tally(BURLINGTON, "--method", "star") == 1
    assert "stars" in capsys.readouterr().err
    assert tally(BURLINGTON, "--method", "guess") == 2
    assert tally(str(tmp_path / "none.blt"), "--method", "irv") == 3


def test_our_own_contest_once_it_is_closed(hall: Hall, capsys: pytest.CaptureFixture[str]) -> None:
    id_ = hall.opened("ranked")
    hall.house.booth.cast(id_, hall.person("Field"), {hall.key(id_, "Night Owls"): 1})
    asked = ("contest", "tally", str(hall.folder), "contest-1")
    tools = tools_for(MovingClock())
    assert main(asked, tools) == 1
    assert "closed" in capsys.readouterr().err
    hall.house.contests.close(id_)
    assert main((*asked, "--json"), tools) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["winners"] == ["1 The Night Owls"]
    assert main((*asked, "--method", "plurality"), tools) == 0
    assert main((*asked, "--method", "star"), tools) == 1
    assert main((*asked[:3], "CONTEST-9"), tools) == 1
    assert "CONTEST-1" in capsys.readouterr().err
