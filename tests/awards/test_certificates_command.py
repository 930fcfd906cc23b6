from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.awards.command import main
from kiosk.awards.model import Draft, Recipient
from kiosk.house import open_house
from tests.awards.conftest import Jury, tools_for
from tests.awards.papers import words_of
from tests.plain import SetClock


@pytest.fixture
def event(jury: Jury) -> Path:
    """Closed, with an award of a person, a free name in two scripts, and one that was withdrawn."""
    jury.award()
    jury.house.awards.add(Draft("Golden Ear", Recipient("free", "شرکت Café Zoë"), language="fa"))
    jury.house.awards.withdraw(jury.award("Never mind").id, "A mistake")
    jury.house.close()
    return jury.folder


def run(*arguments: object) -> int:
    return main(["awards", "certificates", *map(str, arguments)], tools_for(SetClock(), seed=3))


def issues(event: Path) -> list[int]:
    with open_house(event, tools_for(SetClock()), writing=False) as house:
        return [award.issues for award in house.awards.all()]


def test_all_that_count_are_made_and_recorded(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "all.pdf"
    assert run(event, "--out", out, "--design", "classic", "--paper", "Letter", "--json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer == {"certificates": 2, "recorded": True, "misfits": []}
    said = words_of(out.read_bytes(), tmp_path)
    assert "Ana Pires" in said and "Café Zoë" in said and "Never mind" not in said
    assert issues(event) == [1, 1, 0]


def test_one_file_for_each(event: Path, tmp_path: Path) -> None:
    assert run(event, "--each", tmp_path / "each", "--language", "de") == 0
    assert len(list((tmp_path / "each").iterdir())) == 2


def test_beside_a_kiosk_they_are_made_and_it_is_said_what_is_missing(
    event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_house(event, tools_for(SetClock())):
        assert run(event, "--out", tmp_path / "all.pdf") == 0
    assert "nothing was recorded" in capsys.readouterr().err
    assert issues(event) == [0, 0, 0]


def test_what_cannot_be_done(event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = tmp_path / "taken.pdf"
    taken.write_bytes(b"mine")
    assert run(event, "--out", taken) == 1 and taken.read_bytes() == b"mine"
    assert run(tmp_path / "nothing", "--out", tmp_path / "all.pdf") == 1
    assert run(event) == 2
    assert run(event, "--out", tmp_path / "all.pdf", "--design", "plain") == 2
    assert issues(event) == [0, 0, 0]
    assert not (tmp_path / "all.pdf").exists()


def test_misfits_are_told(event: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_house(event, tools_for(SetClock())) as house:
        house.awards.add(Draft("W" * 120, Recipient("free", "W" * 120)))
    assert run(event, "--out", tmp_path / "all.pdf") == 0
    assert "The name is too long for this design" in capsys.readouterr().err
