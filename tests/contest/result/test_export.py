"""A result as files: whoever opens them runs nothing, and our ballots count as they did here."""

from __future__ import annotations

import csv
import io
import json
import random
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.answers import Refused
from kiosk.contest.command import main
from kiosk.contest.model import EntryDraft, Plan
from kiosk.contest.result.export import ballots_csv, result_in, tables
from kiosk.contest.result.telling import fraction, on_ballot, plain
from kiosk.contest.tally.model import Method
from tests.contest.conftest import Hall, tools_for
from tests.contest.result.test_results import METHODS, vote, with_judges
from tests.plain import PlainWords

PERSIAN = "خانوادهٔ سبیل‌ها، " * 6


def voted(hall: Hall, method: Method, seed: int = 5) -> int:
    """Everybody votes somehow; titles are what spreadsheets and readers of tables stumble over."""
    chance, id_ = random.Random(seed), hall.house.contests.add(Plan("Best family", method=method))
    for title, team in (
        ('=HYPERLINK("http://x")', "Night Owls"),
        ("one, two; three,, \t four", "Front Desk"),
        ('The "Quoted", family', "Back Office"),
        (PERSIAN, "Field"),
    ):
        hall.house.entries.add(EntryDraft(title, "team", team, contests=(id_,)))
    for at, person in enumerate(hall.everybody()[:3]):
        hall.house.entries.add(EntryDraft(f"Solo {at};;;;;;;;", "person", person, contests=(id_,)))
    hall.house.contests.open(id_)
    for person in hall.everybody():
        choices = hall.house.booth.admit(id_, person).choices  # type: ignore[union-attr]
        keys = [choice.entry.key for choice in choices if not choice.own]
        named = chance.sample(keys, chance.randint(0, len(keys)))
        marks = {
            "single": dict.fromkeys(named[:1], 1),
            "approval": dict.fromkeys(named, 1),
            "star": {key: chance.randint(1, 5) for key in named},
            "ranked": {key: at for at, key in enumerate(named, 1)},
        }[method]
        hall.house.booth.cast(id_, person, marks)
    return id_


@pytest.mark.parametrize("method", METHODS)
def test_ballots_are_read_back_with_the_same_outcome(
    hall: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str], method: Method
) -> None:
    id_ = voted(hall, method)
    hall.house.entries.withdraw(hall.house.entries.of(id_)[1].id, "left")
    hall.house.contests.close(id_)
    path = tmp_path / "ballots.csv"
    path.write_bytes(ballots_csv(tables(hall.house.results, id_)))
    assert main(["tally", str(path), "--method", method, "--json"], tools_for(hall.clock)) == 0
    counted = json.loads(capsys.readouterr().out)
    result = hall.house.results.of(id_)
    ours = [{one.entry.number for one in result.placed if one.place == place} for place in range(1, 9)]
    theirs = [{int(name.split()[0]) for name in group} for group in counted["order"]]
    assert theirs == [group for group in ours if group]
    assert counted["ballots"] == result.ballots == 12


def test_a_spreadsheet_runs_nothing_and_takes_no_rank_for_a_day(hall: Hall) -> None:
    id_ = voted(hall, "star")
    hall.house.contests.close(id_)
    of = tables(hall.house.results, id_)
    text = result_in(".csv", of).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert cells and not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t")]
    assert '\'=HYPERLINK("http://x")' in cells and PERSIAN.strip() in cells
    book = load_workbook(io.BytesIO(result_in(".xlsx", of)))
    assert book.sheetnames == ["Result", "Facts", "Ballots"]
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    assert len(list(book["Ballots"].iter_rows())) == 13


def test_judges_ranks_have_no_name(hall: Hall) -> None:
    id_ = with_judges(hall, 50)
    of = tables(hall.house.results, id_)
    (judge,) = hall.house.judging.judges(id_)
    assert of.judges[0] == ("Number", "Title", "Judge 1")
    assert sorted(str(row[2]) for row in of.judges[1:]) == ["", "1", "2", "3"]
    assert judge.name not in str(of)
    assert ("Judges' weight in percent", 50) in of.facts


@pytest.mark.parametrize("ask", [tables, lambda results, id_: results.judges(id_)])
def test_nothing_before_the_close(hall: Hall, ask: object) -> None:
    id_ = voted(hall, "single")
    with pytest.raises(Refused):
        ask(hall.house.results, id_)  # type: ignore[operator]


def test_zero_votes_and_all_withdrawn(hall: Hall) -> None:
    id_ = hall.opened()
    hall.house.contests.close(id_)
    assert [row[0] for row in tables(hall.house.results, id_).places[1:]] == [1, 1, 1, 1]
    for one in hall.house.entries.of(id_):
        hall.house.entries.withdraw(one.id, "")
    of = tables(hall.house.results, id_)
    assert (len(of.places), of.ballots) == (1, (("code",),))
    assert result_in(".xlsx", of) and result_in(".csv", of)


def test_turn_out_and_blank_ballots(hall: Hall) -> None:
    id_ = hall.opened()
    vote(hall, id_, ("Field", "Night Owls"))
    hall.house.booth.cast(id_, hall.person("Front Desk"), {})
    hall.house.contests.close(id_)
    facts = dict(tables(hall.house.results, id_).facts)  # type: ignore[arg-type]
    assert (facts["People who voted"], facts["People who could vote"], facts["Blank ballots"]) == (2, 12, 1)


def test_numbers_as_people_and_files_write_them() -> None:
    assert (plain(Fraction(1, 3)), plain(Fraction(7, 2)), plain(Fraction(2))) == ("0 1/3", "3 1/2", "2")
    assert fraction(Fraction(7, 2), PlainWords()).strip("\u2066\u2069") == "3 1/2"
    assert on_ballot({"10": 2, "9": 5}, "star") == "9:5 10:2"
    assert on_ballot({"10": 1, "9": 2}, "ranked") == "10 > 9"
    assert on_ballot({"10": 1, "9": 1}, "approval") == "9 10"
