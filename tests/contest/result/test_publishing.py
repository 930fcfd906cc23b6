"""The published folder: whole or not there, and enough to count everything again."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import pickle
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.contest.papers.ballots import draw_ballots, paginate
from kiosk.contest.papers.result import draw_result
from kiosk.contest.result import publishing
from kiosk.storage import outward
from kiosk.words import LANGUAGES, Words
from tests.contest.conftest import Hall
from tests.contest.result.test_export import voted
from tests.contest.result.test_results import with_judges
from tests.plain import PlainWords
from ui.kit.words import QtWords

SOME = (("a.txt", b"a"), ("b.txt", b"b"))


def plain(language: str) -> Words:
    return PlainWords()


def job(hall: Hall, id_: int) -> publishing.PublishJob:
    return hall.house.contest_publishing.job(id_, "A4", PlainWords(), plain)


def test_all_that_anybody_needs_is_in_it(hall: Hall) -> None:
    id_ = with_judges(hall, 50)
    made = job(hall, id_)
    assert pickle.loads(pickle.dumps(made)) == made
    files = dict(made.ready)
    assert {"result.txt", "result.csv", "ballots.txt", "ballots.csv", "judges.csv"} < set(files)
    assert {f"how-to-check-{language}.txt" for language in LANGUAGES} < set(files)
    assert files["ballots.txt"] == hall.house.results.published(id_)
    (judge,) = hall.house.judging.judges(id_)
    assert not [name for name, content in files.items() if judge.name.encode() in content]
    result = files["result.txt"].decode()
    assert "Judges count for 50 %, colleagues for 50 %." in result and "3 of 12 people voted." in result
    assert made.ballots.fingerprint == hashlib.sha256(files["ballots.txt"]).hexdigest()
    assert "./run tally ballots.csv --method plurality\n" in files["how-to-check-en.txt"].decode()


def test_who_voted_stands_nowhere_in_it(hall: Hall) -> None:
    """But where their own costume is named."""
    id_ = voted(hall, "ranked")
    hall.house.contests.close(id_)
    everything = b"".join(content for _, content in job(hall, id_).ready)
    entered = {one.draft.owner for one in hall.house.entries.of(id_)}
    names = [one.display for one in hall.house.people.all_active() if one.id not in entered]
    assert names and not [name for name in names if name.encode() in everything]


def test_refused_before_the_close(hall: Hall) -> None:
    id_ = hall.opened()
    for ask in (lambda: job(hall, id_), lambda: hall.house.contest_publishing.tables(id_)):
        with pytest.raises(Refused):
            ask()


def test_a_folder_whole_or_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert publishing.write(tmp_path, SOME, "CONTEST-1").name == "CONTEST-1"
    assert publishing.write(tmp_path, SOME, "CONTEST-1").name == "CONTEST-1-2"
    assert {path.name: path.read_bytes() for path in (tmp_path / "CONTEST-1-2").iterdir()} == dict(SOME)

    def broken(number: int) -> None:
        raise OSError(errno.EIO, "pulled")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(Unavailable, match="gone"):
        publishing.write(tmp_path, SOME, "CONTEST-2")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["CONTEST-1", "CONTEST-1-2"]


@pytest.mark.parametrize(
    ("number", "what"), [(errno.ENOSPC, "full"), (errno.EROFS, "closed"), (errno.ENODEV, "gone")]
)
def test_what_is_wrong_with_a_place(number: int, what: str) -> None:
    assert outward.trouble(OSError(number, "")) == what


def test_papers_are_drawn(hall: Hall, qapp: object) -> None:
    """Also without a vote, with everybody level, and with nobody left."""
    for id_ in (with_judges(hall, 50), hall.opened("star")):
        if hall.house.contests.get(id_).stage == "open":
            hall.house.contests.close(id_)
        languages = QtWords("de"), QtWords("fa")
        wall = draw_result(hall.house.contest_publishing.result_job(id_, "A4", languages))
        assert (wall.pages, wall.notes) == (2, ())
        ballots = draw_ballots(hall.house.contest_publishing.ballots_job(id_, "Letter", QtWords("fa")))
        assert (ballots.pages, ballots.notes) == (1, ())
    for one in hall.house.entries.of(id_):
        hall.house.entries.withdraw(one.id, "")
    wall = draw_result(hall.house.contest_publishing.result_job(id_, "A4", (PlainWords(),)))
    assert wall.pages == 1 and wall.pdf.startswith(b"%PDF")


def test_every_ballot_is_on_one_page() -> None:
    for rows in (0, 1, 80, 500):
        pages = paginate("A4", rows, 2)
        assert [first for first, _ in pages[1:]] == [last for _, last in pages[:-1]]
        assert (pages[0][0], pages[-1][1]) == (0, rows)


def test_published_leaves_a_line(hall: Hall) -> None:
    id_ = with_judges(hall, 50)
    hall.house.contest_publishing.published(id_)
    rows = hall.house.store.query("SELECT detail FROM journal WHERE kind = 'contest-published'")
    assert [json.loads(row["detail"]) for row in rows] == [{"contest": id_}]
