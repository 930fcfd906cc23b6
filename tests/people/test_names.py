"""How names stand on public screens."""

from __future__ import annotations

import pytest

from kiosk.people.model import Person
from kiosk.people.names import public_names


def shown(*names: tuple[str, str] | tuple[str, str, str]) -> list[str | None]:
    people = [
        Person(f"P-{at}", name[0], name[1], name[2] if len(name) > 2 else f"{name[0]} {name[1]}".strip())
        for at, name in enumerate(names)
    ]
    return [public_names(people)[person.id] for person in people]


@pytest.mark.parametrize(
    ("name", "public"),
    [
        (("Ana", "Pires"), "Ana P."),
        (("Ana Maria", "Pires"), "Ana P."),
        (("Anne-Marie", "d'Arc"), "Anne-Marie d."),
        (("زهرا", "محمدی"), "زهرا م."),
        (("محمد\u200cرضا", "کریمی"), "محمد\u200cرضا ک."),
        (("Иван", "Соколов"), "Иван С."),
        (("伟", "王", "王伟"), "伟 王"),
        (("太郎", "山田", "山田 太郎"), "太郎 山."),
        (("Cher", ""), "Cher"),
        (("", "Pires"), "Pires P."),
        (("Robert", "Smith", "Bob Smith"), "Bob S."),
        (("Ana", "J\u030corg"), "Ana J\u030c."),
        (("Ana", "I"), "Ana I"),
    ],
)
def test_public_name(name: tuple[str, str] | tuple[str, str, str], public: str) -> None:
    assert shown(name) == [public]


@pytest.mark.parametrize(
    ("names", "public"),
    [
        ([("Ana", "Pires"), ("Ana", "Silva")], ["Ana P.", "Ana S."]),
        ([("Ana", "Pires"), ("Ana", "Petrović")], ["Ana Pi.", "Ana Pe."]),
        ([("Ana", "Perez"), ("Ana", "Pereira"), ("ana", "Pinto")], ["Ana Perez", "Ana Perei.", "ana Pi."]),
        ([("Ana", "Li"), ("Ana", "Lin")], ["Ana Li", "Ana Lin"]),
        ([("Ana", "Pires"), ("Ana", "Pires")], ["Ana Pires", "Ana Pires"]),
        ([("زهرا", "محمدی"), ("زهرا", "موسوی")], ["زهرا مح.", "زهرا مو."]),
        ([("Cher", ""), ("Cher", "Horowitz")], ["Cher", "Cher H."]),
        ([("Ana", "Pires"), ("Bob", "Pires")], ["Ana P.", "Bob P."]),
    ],
)
def test_two_alike_gain_letters(names: list[tuple[str, str]], public: list[str]) -> None:
    assert shown(*names) == public


def test_those_who_do_not_want_to_be_shown_are_not_and_take_no_letter() -> None:
    people = [
        Person("P-1", "Ana", "Pires", "Ana Pires"),
        Person("P-2", "Ana", "Petrović", "Ana Petrović", hidden_in_public=True),
        Person("P-3", "Ana", "Pavel", "Ana Pavel", approved=False, walk_in=True),
    ]
    assert public_names(people) == {"P-1": "Ana P.", "P-2": None, "P-3": None}


def test_a_name_of_5000_letters_stays_short() -> None:
    (public,) = shown(("x" * 5000, "y" * 5000))
    assert public is not None and len(public) < 60
