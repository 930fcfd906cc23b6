"""Awards from the first serial to the last issue."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kiosk.answers import Refused
from kiosk.awards.model import Draft, Genuine, NoSuchCertificate, Recipient, Twice, Withdrawn
from kiosk.scanning.codes import code_hash, is_code, new_code
from tests.awards.conftest import Jury
from tests.plain import SeededRandom

HOSTILE = "<b>Bobby</b> & \u202e'; DROP TABLE award;--\x07 {0} %1 %s"


def test_an_award_has_a_serial_a_code_and_the_full_name(jury: Jury) -> None:
    first, second = jury.award(), jury.award("The Golden Headset", "Bob")
    assert (first.serial, second.serial) == ("2026-0001", "2026-0002")
    assert (first.name, second.name) == ("Ana Pires", "Bob Smith")
    assert is_code(first.code)
    assert first.code[:4] == "C" + jury.house.event.info.id
    assert first.code != second.code
    assert jury.house.awards.all() == (first, second)


def test_the_code_is_always_the_same_and_kept_nowhere(jury: Jury) -> None:
    made = jury.award()
    assert jury.house.awards.get(made.id).code == made.code
    row = jury.house.store.one("SELECT * FROM award")
    assert row is not None
    assert row["code_hash"] == code_hash(jury.house.event.key, made.code)
    assert made.code not in map(str, tuple(row))


def test_a_serial_is_never_used_again_and_begins_anew_with_the_year(jury: Jury) -> None:
    made = jury.award()
    jury.house.awards.delete(made.id)
    assert jury.award().serial == "2026-0002"
    jury.clock.set(datetime(2027, 1, 4, 9, 0, tzinfo=UTC))
    assert jury.award().serial == "2027-0001"


def test_what_was_issued_is_withdrawn_not_deleted(jury: Jury) -> None:
    made = jury.award()
    jury.house.awards.issued([made.id])
    with pytest.raises(Refused, match="Withdraw the award instead"):
        jury.house.awards.delete(made.id)
    jury.house.awards.withdraw(made.id, "It was meant for Bob")
    assert jury.house.awards.get(made.id).withdrawn == jury.clock.now()
    assert isinstance(jury.house.certificates_checked.check(made.code), Withdrawn)
    for no in (
        lambda: jury.house.awards.issued([made.id]),
        lambda: jury.house.awards.change(made.id, made.draft),
    ):
        with pytest.raises(Refused, match="was withdrawn"):
            no()
    jury.house.awards.put_back(made.id)
    assert isinstance(jury.house.certificates_checked.check(made.code), Genuine)


def test_only_what_was_issued_is_known_to_a_check(jury: Jury) -> None:
    made, check = jury.award(), jury.house.certificates_checked.check
    another = new_code("C", jury.house.event.info.id, SeededRandom(3))
    assert check(made.code) == check(another) == NoSuchCertificate()
    jury.house.awards.issued([made.id])
    known = check(made.code)
    assert isinstance(known, Genuine)
    assert (known.award.serial, known.award.name) == (made.serial, "Ana Pires")
    assert known.award.draft.day == date(2026, 3, 16)


def test_a_check_says_what_is_on_the_paper_until_it_is_issued_again(jury: Jury) -> None:
    made = jury.award(citation="For patience")
    jury.house.awards.issued([made.id])
    jury.house.awards.change(made.id, replace(made.draft, title="The Rock", recipient=jury.to("Bob")))
    now = jury.house.awards.get(made.id)
    assert (now.changed, now.issues, now.name) == (True, 1, "Bob Smith")
    known = jury.house.certificates_checked.check(made.code)
    assert isinstance(known, Genuine)
    assert (known.award.name, known.award.draft.title) == ("Ana Pires", made.draft.title)
    jury.house.awards.issued([made.id])
    now = jury.house.awards.get(made.id)
    assert (now.serial, now.changed, now.issues) == (made.serial, False, 2)
    known = jury.house.certificates_checked.check(made.code)
    assert isinstance(known, Genuine)
    assert (known.award.name, known.award.draft.title) == ("Bob Smith", "The Rock")
    assert [(line["serials"], line["awards"], line["again"]) for line in jury.lines("award-issued")] == [
        ("2026-0001", 1, 0),
        ("2026-0001", 1, 1),
    ]


def test_many_at_once_or_none(jury: Jury) -> None:
    good = [Draft(f"Award {n}", jury.to("Ana")) for n in range(3)]
    with pytest.raises(Refused):
        jury.house.awards.add_many([*good, Draft("x" * 121, jury.to("Bob"))])
    assert jury.house.awards.all() == ()
    ids = jury.house.awards.add_many(good)
    assert [award.id for award in jury.house.awards.all()] == list(ids)
    assert [(line["serials"], line["awards"]) for line in jury.lines("awards-made")] == [
        ("2026-0001:2026-0003", 3)
    ]


def test_two_awards_of_one_person_are_told(jury: Jury) -> None:
    first, second = jury.award(), jury.award("The Golden Headset")
    other = jury.award("The Rock", "Bob")
    free = jury.house.awards.add(Draft("The Oak", Recipient("free", "pires  ANA")))
    third = jury.house.awards.get(free)
    assert jury.house.awards.twice() == (Twice("Ana Pires", (first.serial, second.serial, third.serial)),)
    jury.house.awards.withdraw(second.id, "One is enough")
    jury.house.awards.delete(third.id)
    assert jury.house.awards.twice() == ()
    assert other.serial not in str(jury.house.awards.twice())


def test_who_left_keeps_the_award_and_the_name_on_it(jury: Jury) -> None:
    made = jury.award(name="Eve")
    jury.house.awards.issued([made.id])
    jury.leave("Eve")
    now = jury.house.awards.get(made.id)
    assert jury.house.awards.gone(now)
    assert (now.name, now.changed) == ("Eve Lind", False)
    jury.house.awards.change(made.id, replace(made.draft, presenter="Bob"))
    with pytest.raises(Refused, match="not in the list any more"):
        jury.house.awards.add(made.draft)


def test_an_award_follows_a_merged_person(jury: Jury) -> None:
    made = jury.award(name="Eve")
    jury.house.awards.issued([made.id])
    jury.house.corrections.merge(jury.person("Bob"), jury.person("Eve"), "one and the same")
    now = jury.house.awards.get(made.id)
    assert not jury.house.awards.gone(now)
    assert (now.name, now.changed) == ("Bob Smith", True)
    known = jury.house.certificates_checked.check(made.code)
    assert isinstance(known, Genuine)
    assert known.award.name == "Eve Lind"
    assert jury.award("The Rock", "Bob").serial in jury.house.awards.twice()[0].serials


def test_a_team_and_a_free_name(jury: Jury) -> None:
    awards = jury.house.awards
    team = awards.get(awards.add(Draft("Best Team", Recipient("team", "Front Desk"))))
    free = awards.get(awards.add(Draft("Best Friend", Recipient("free", " The night  cleaner "))))
    assert (team.name, free.name) == ("Front Desk", "The night cleaner")
    assert not awards.gone(team)
    assert not awards.gone(free)
    with pytest.raises(Refused, match="nobody in this team"):
        awards.add(Draft("Best Team", Recipient("team", "Nobody's")))


def test_a_space_that_no_line_breaks_at_stays(jury: Jury) -> None:
    said = "\u00a0Bravo \u202f! \u00a0 7\u00a0 Uhr\u202f"
    made = jury.house.awards.get(jury.house.awards.add(Draft(said, jury.to("Ana"))))
    assert made.draft.title == "Bravo\u202f!\u00a07\u00a0Uhr"


def test_words_stay_words(jury: Jury) -> None:
    made = jury.house.awards.get(jury.house.awards.add(Draft(HOSTILE, Recipient("free", HOSTILE), HOSTILE)))
    kept = "<b>Bobby</b> & '; DROP TABLE award;-- {0} %1 %s"
    assert (made.draft.title, made.name, made.draft.citation) == (kept, kept, kept)
    assert not jury.house.store.query("SELECT 1 FROM journal WHERE detail LIKE '%Bobby%'")


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Draft("x" * 300, Recipient("free", "Ana")), "There is room for 120 letters. Take out 180 letters."),
        (Draft("Fine", Recipient("free", "Ana"), citation="x" * 601), "room for 600"),
        (Draft("Fine", Recipient("free", "A" * 121)), "room for 120"),
        (Draft("Fine", Recipient("free", "Ana"), category="x" * 61), "room for 60"),
        (Draft("", Recipient("free", "Ana")), "needs a title"),
        (Draft(" \u200b ", Recipient("free", "Ana")), "needs a title"),
        (Draft("!!!", Recipient("free", "Ana")), "few words"),
        (Draft("Fine", Recipient("free", "")), "Who is it for"),
        (Draft("Fine", Recipient("person", "P-NOBODY")), "not in the list"),
    ],
)
def test_a_draft_that_does_not_fit_is_refused_in_words(jury: Jury, draft: Draft, said: str) -> None:
    with pytest.raises(Refused) as no:
        jury.house.awards.add(draft)
    words = no.value.reason
    assert re.search(said, jury_words(words))
    assert jury.house.awards.all() == ()


def jury_words(sentence: object) -> str:
    from kiosk.words import Sentence
    from tests.plain import PlainWords

    assert isinstance(sentence, Sentence)
    return PlainWords().say(sentence)


def test_the_order_is_the_organizers(jury: Jury) -> None:
    one, two, three = (jury.award(title).id for title in ("One", "Two", "Three"))
    jury.house.awards.move(three, -1)
    jury.house.awards.move(one, 9)
    jury.house.awards.move(one, 1)
    assert [award.id for award in jury.house.awards.all()] == [three, two, one]
    assert len(jury.lines("award-moved")) == 2


def test_nothing_new_is_no_line(jury: Jury) -> None:
    made = jury.award()
    jury.house.awards.change(made.id, made.draft)
    jury.house.awards.put_back(made.id)
    jury.house.awards.issued([])
    assert jury.house.awards.add_many([]) == ()
    assert not jury.lines("award-changed")
