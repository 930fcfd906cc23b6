"""Ballots as others write them down."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.answers import Refused
from kiosk.contest.tally.counting import count
from kiosk.contest.tally.files import read_election
from kiosk.contest.tally.model import Election, Method

ABIF = """{"version": "0.1"}
# a town decides
=Don:[Don García]
=[Mo Li]:[Mo Li]
24: Don/5>[Mo Li]/2>"Chat"/1
3:Chat/4=Don/4   # two alike
2:
"""
BLT = """4 1
-3
3 1 2 0
2 2=4 1 0
1 3 - 4 0
1 0
0
"Ana"
"Bob"
"Cyd"
"Dee"
"A title"
"""
TOI = """# FILE NAME: x.toi
# NUMBER ALTERNATIVES: 3
# ALTERNATIVE NAME 1: Ana
# ALTERNATIVE NAME 2: Bob
# ALTERNATIVE NAME 3: Cyd
3: 1,{2,3}
2: {2,1},3
"""
SOI = """3
1,Ana
2,Bob
3,Cyd
5,5,2
3,1,2
2,3
"""


def read(text: str, ending: str, method: Method = "ranked") -> Election:
    return read_election(text.encode(), ending, method)


def test_abif_with_names_stars_and_remarks() -> None:
    election = read(ABIF, ".abif", "star")
    assert [election.name(one) for one in election.candidates] == ["Don García", "Mo Li", "Chat"]
    assert election.scores == {(5, 2, 1): 24, (4, 0, 4): 3, (0, 0, 0): 2}
    assert election.rankings[(("Don",), ("Mo Li",), ("Chat",))] == 24
    assert election.rankings[(("Chat", "Don"),)] == 3


def test_blt_with_one_withdrawn_equals_and_an_empty_ballot() -> None:
    election = read(BLT, ".blt")
    assert [election.name(one) for one in election.candidates] == ["Ana", "Bob", "Dee"]
    assert election.rankings == {(("1",), ("2",)): 3, (("2", "4"), ("1",)): 2, (("4",),): 1, (): 1}


def test_preflib_of_today_and_of_before() -> None:
    assert read(TOI, ".toi").rankings == {(("1",), ("2", "3")): 3, (("2", "1"), ("3",)): 2}
    old = read(SOI, ".soi")
    assert old.rankings == {(("1",), ("2",)): 3, (("3",),): 2}
    assert old.name("3") == "Cyd"


@pytest.mark.parametrize("parted", [",", ";", "\t"])
def test_a_table_by_any_spreadsheet(parted: str) -> None:
    text = "code,Ana,Bob,count\nX1,1,2,3\nX2,,1,1\n\n".replace(",", parted)
    assert read(text, ".csv").rankings == {(("Ana",), ("Bob",)): 3, (("Bob",),): 1}
    assert read(text, ".csv", "star").scores == {(1, 2): 3, (0, 1): 1}
    assert read(text, ".csv", "approval").rankings == {(("Ana", "Bob"),): 3, (("Bob",),): 1}


def test_who_is_named_twice_counts_where_they_came_first() -> None:
    election = read("2 1\n5 1 2 1 0\n0\n", ".blt")
    assert election.rankings == {(("1",), ("2",)): 5}


@pytest.mark.parametrize(
    ("ending", "text"),
    [
        (".abif", "1:A>B\n2:B\n1:A>B\n1:A > B\n"),
        (".blt", "2 1\n1 1 2 0\n2 2 0\n1 1 2 0\n1 1  2 0\n0\n"),
        (".toi", "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 2: B\n1: 1,2\n2: 2\n1: 1,2\n1: 1, 2\n"),
        (".csv", "code,A,B\nX1,1,2\nX2,,1\nX3,1,2\nX4,1,2\nX5,,1\n"),
    ],
)
def test_a_line_for_each_ballot_is_as_good_as_their_number(ending: str, text: str) -> None:
    election = read(text, ending)
    first, second = election.candidates
    assert election.rankings == {((first,), (second,)): 3, ((second,),): 2}


def test_who_withdrew_is_on_no_ballot_wherever_the_file_says_so() -> None:
    election = read("3 1\n1 1 2 0\n-1\n1 1 2 0\n0\n", ".blt")
    assert (election.candidates, election.rankings) == (("2", "3"), {(("2",),): 2})


def test_letters_of_an_old_machine() -> None:
    election = read_election("=A:[José]\n1:A\n".encode("latin-1"), ".abif", "single")
    assert election.name("A") == "José"


@pytest.mark.parametrize(
    ("ending", "text", "line"),
    [
        (".blt", "2 1\n1 1 2\n0\n", 2),
        (".blt", "2 1\n1 1 7 0\n0\n", 2),
        (".blt", "two 1\n", 1),
        (".abif", "3:A>B\nhello\n", 2),
        (".abif", "3:A>B>\n", 1),
        (".toi", "# ALTERNATIVE NAME 1: Ana\n3: 1,2\n", 2),
        (".toi", "# ALTERNATIVE NAME 1: Ana\n3: {1\n", 2),
        (".soi", "1\n1,Ana\n1,1,1\nmany,1\n", 4),
        (".csv", "Ana,Bob\n1,first\n", 2),
        (".csv", "Ana,Bob\n0,1\n", 2),
    ],
)
def test_a_line_that_is_no_ballot_is_named(ending: str, text: str, line: int) -> None:
    with pytest.raises(Refused) as refused:
        read(text, ending)
    assert refused.value.reason.values[0] == line


@pytest.mark.parametrize(
    ("ending", "text", "method"),
    [
        (".csv", "", "ranked"),
        (".csv", "code,count\n", "ranked"),
        (".csv", "Ana,Ana\n1,2\n", "ranked"),
        (".csv", "Ana\n6\n", "star"),
        (".blt", "", "ranked"),
        (".abif", "# nothing\n", "ranked"),
        (".abif", "1:A/5>B\n", "star"),
        (".docx", "x", "ranked"),
        (".blt", f"{10**6} 1\n0\n", "ranked"),
    ],
)
def test_what_is_no_election_is_refused_kindly(ending: str, text: str, method: Any) -> None:
    with pytest.raises(Refused):
        read(text, ending, method)


def test_what_was_read_can_be_counted() -> None:
    assert count(read(ABIF, ".abif", "star"), "star").winners == ("Don",)
    assert count(read(TOI, ".toi"), "ranked").winners == ("1",)
