"""Finding yourself: any word, order, accent or script, and a slip or two."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.people.everyone import Everyone
from kiosk.people.model import Person
from kiosk.people.roster import parse
from kiosk.people.search import NameIndex


def demo() -> list[Person]:
    rows = parse(Path("assets/demo/people.csv").read_bytes()).rows
    return [
        Person(f"P-{row.row:06}", row.given, row.family, row.display, row.team, row.email, row.staff_number)
        for row in rows
    ]


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex(demo())


def found(index: NameIndex, typed: str) -> list[str]:
    return [match.person.display for match in index.find(typed)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zoe", "Zoë O'Connor"),
        ("ZOË", "Zoë O'Connor"),
        ("oconn", "Zoë O'Connor"),
        ("o'conn", "Zoë O'Connor"),
        ("O’Connor", "Zoë O'Connor"),
        ("connor zoe", "Zoë O'Connor"),
        ("con zo", "Zoë O'Connor"),
        ("jean bap", "Jean-Baptiste Moreau"),
        ("jeanbap", "Jean-Baptiste Moreau"),
        ("baptiste", "Jean-Baptiste Moreau"),
        ("łuk", "Mateusz Łukasik"),
        ("luk", "Mateusz Łukasik"),
        ("odeg", "Ola Ødegård"),
        ("oeuvrard", "Hélène Œuvrard"),
        ("œuv", "Hélène Œuvrard"),
        ("strauss", "Dirk Strauß"),
        ("STRAUẞ", "Dirk Strauß"),
        ("schäf", "Ulrike Schäfer"),
        ("schaef", "Ulrike Schäfer"),
        ("schaf", "Ulrike Schäfer"),
        ("djord", "Dragan Đorđević"),
        ("yıldız", "Yusuf Yıldız"),
        ("yildiz", "Yusuf Yıldız"),
        ("nguyen", "Thảo Nguyễn"),
        ("زهرا م", "زهرا محمدی"),
        ("محمدي", "زهرا محمدی"),
        ("كريمي", "محمد\u200cرضا کریمی"),
        ("محمدرضا", "محمد\u200cرضا کریمی"),
        ("محمد رضا", "محمد\u200cرضا کریمی"),
        ("محمد\u200cرضا", "محمد\u200cرضا کریمی"),
        ("zahra", "زهرا محمدی"),
        ("papadop", "Γιώργος Παπαδόπουλος"),
        ("παπαδ", "Γιώργος Παπαδόπουλος"),
        ("sokol", "Иван Соколов"),
        ("СОК", "Иван Соколов"),
        ("shevch", "Олена Шевченко"),
        ("王", "王伟"),
        ("伟", "王伟"),
        ("wei wang", "王伟"),
        ("tanaka", "田中 さくら"),
        ("さく", "田中 さくら"),
        ("MW-1042", "Ana Pires"),
        ("۱۰۴۲", "Ana Pires"),
        ("che", "Cher"),
        ("  cher \t", "Cher"),
    ],
)
def test_found_first(index: NameIndex, typed: str, name: str) -> None:
    assert found(index, typed)[0] == name


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("schonfled", "Heike Schönfeld"),
        ("papadopuolos", "Γιώργος Παπαδόπουλος"),
        ("siohban", "Siobhán Ní Bhriain"),
        ("zimerman", "Florian Zimmermann"),
        ("lewelyn rys", "Rhys Llewellyn"),
        ("محدم", "زهرا محمدی"),
        ("kriger", "Uwe Krüger"),
    ],
)
def test_found_in_spite_of_slips(index: NameIndex, typed: str, name: str) -> None:
    assert name in found(index, typed)


def test_exact_prefix_first_then_by_name(index: NameIndex) -> None:
    assert found(index, "ana") == ["Ana Petrović", "Ana Pires", "Ana Silva"]
    people = [
        Person(f"P-{at}", "", "", name)
        for at, name in enumerate(("Zed Berg", "Berg Ann", "Bergen", "Aa Berg"))
    ]
    assert found(NameIndex(people), "berg") == ["Berg Ann", "Bergen", "Aa Berg", "Zed Berg"]


def test_any_character_of_an_unspaced_name_begins_a_word() -> None:
    assert found(NameIndex([Person("P-1", "王小明", "", "王小明")]), "小明") == ["王小明"]


def test_no_slips_where_a_short_word_is_found(index: NameIndex) -> None:
    assert found(index, "zah") == ["زهرا محمدی"]


@pytest.mark.parametrize("typed", ["", " ", "\u200c", "-", "'", "...", "\N{PILE OF POO}", "zzzzqqqq", "\x00"])
def test_nothing_for_nothing(index: NameIndex, typed: str) -> None:
    assert index.find(typed) == []


def test_the_limit_holds(index: NameIndex) -> None:
    assert len(index.find("a", 5)) == 5
    assert index.find("a", 0) == []


def test_everybody_is_found_by_three_letters_of_any_word_and_by_the_whole_name() -> None:
    people = demo()
    index = NameIndex(people)
    for person in people:
        assert person in [match.person for match in index.find(person.display)]
        for word in person.display.split():
            assert person in [match.person for match in index.find(word[:3], 200)]


def test_the_order_does_not_depend_on_the_order_of_the_people() -> None:
    people = demo()
    shuffled = random.Random(5).sample(people, len(people))
    for typed in ("a", "ma", "jo", "mw", "schmit"):
        assert NameIndex(people).find(typed) == NameIndex(shuffled).find(typed)


def test_hostile_names_are_found_like_any_other() -> None:
    names = [
        "<b>Bold</b>",
        "=SUM(A1)",
        "x" * 5000,
        "a " * 2500,
        "\u202eevil\u2066",
        "\N{PILE OF POO}",
        "%1",
        "'",
        "",
        "\ud800",
    ]
    index = NameIndex([Person(f"P-{at}", name, name, name) for at, name in enumerate(names)])
    assert found(index, "bold") == ["<b>Bold</b>"]
    assert found(index, "x" * 5000) == ["x" * 5000]
    assert found(index, "evil") == ["\u202eevil\u2066"]


def test_teams_by_name_with_their_active_people_the_teamless_last() -> None:
    people = [
        Person("P-1", "", "", "Zoë", "équipe b"),
        Person("P-2", "", "", "Ana", "Équipe A"),
        Person("P-3", "", "", "Bob", ""),
        Person("P-4", "", "", "Élan", "équipe b"),
        Person("P-5", "", "", "Gone", "Équipe C", active=False),
    ]
    teams = [(team.name, [person.display for person in team.people]) for team in Everyone(people).teams]
    assert teams == [("Équipe A", ["Ana"]), ("équipe b", ["Élan", "Zoë"]), ("", ["Bob"])]
