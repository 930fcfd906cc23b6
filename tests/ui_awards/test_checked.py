"""A certificate held under the scanner, at any screen of a visitor."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from kiosk.awards.model import Draft, Recipient
from tests.playing import PLAIN, inside, person, pieces, screen, text_format
from ui.tour.stage import Stage

ANA = "Ana Pires"
DAY = date(2026, 11, 27)


def issued(stage: Stage, draft: Draft) -> int:
    made = stage.house.awards.add(draft)
    stage.house.awards.issued((made,))
    return made


def code(stage: Stage, made: int) -> str:
    return stage.house.awards.get(made).code


def calm(stage: Stage, citation: str = "For each kind word.") -> Draft:
    return Draft("The Calm in the Storm", Recipient("person", person(stage, ANA)), citation, day=DAY)


def test_it_is_shown_from_every_screen(stage: Stage) -> None:
    text = code(stage, issued(stage, calm(stage)))
    for where in ("home", "board", "claim", "who", "attract", "type"):
        if where == "who":
            stage.driver.scan(pieces(stage)[0].qr)
            stage.driver.find("finder")
        else:
            stage.go(where)
        stage.driver.later(2)
        stage.driver.scan(text)
        assert stage.driver.reads("This certificate is real."), where
        for words in ("The Calm in the Storm", ANA, "For each kind word.", "2026-0001", "November 27, 2026"):
            assert stage.driver.sees(words), (where, words)
        stage.driver.touch("done")
        assert (screen(stage), stage.driver.kiosk.thanks.certificates.name) == ("home", ""), where


def test_several_in_a_row_each_say_what_they_are_but_lead_no_organizer_away(stage: Stage) -> None:
    good, bad = issued(stage, calm(stage)), issued(stage, Draft("Gone", Recipient("free", "Zoë")))
    stage.house.awards.withdraw(bad, "The wrong one.")
    never = stage.house.awards.add(Draft("Not yet", Recipient("free", "Nobody")))
    for text, words in (
        (code(stage, good), "This certificate is real."),
        (code(stage, bad), "This award was withdrawn."),
        (code(stage, never), "The kiosk knows no such certificate."),
        (code(stage, good).lower(), "This certificate is real."),
        (stage.code("C"), "The kiosk knows no such certificate."),
        (stage.code("C", "ZZZ"), "A certificate from another event."),
    ):
        stage.driver.scan(text)
        assert stage.driver.reads(words), words
    assert not stage.driver.sees("The wrong one.") and not stage.driver.sees("Zoë")
    stage.driver.press(Qt.Key.Key_Escape)
    assert screen(stage) == "home"
    inside(stage)
    before = screen(stage)
    stage.driver.later(2)
    stage.driver.scan(code(stage, good))
    assert screen(stage) == before


def test_what_only_looks_like_one_is_not_ours_to_answer(stage: Stage) -> None:
    text = code(stage, issued(stage, calm(stage)))
    slip = text[:-1] + ("0" if text[-1] != "0" else "1")
    for damaged in (slip, text[:-2]):
        stage.driver.scan(damaged)
        assert stage.driver.reads("I could not read that.")
    stage.driver.scan(stage.code("M", "ZZZ"))
    assert stage.driver.reads("This mustache belongs to another party.")


def test_the_name_is_as_it_was_printed_and_words_never_run(stage: Stage) -> None:
    nasty = "<img src='http://x/y.png'><b>Ana</b>"
    long = "Wonderful " * 30
    made = issued(stage, Draft(nasty, Recipient("free", "<h1>Bob</h1>"), long[:300], day=DAY))
    text = code(stage, made)
    stage.driver.scan(text)
    for name, words in (
        ("awardTitle", nasty),
        ("awardName", "<h1>Bob</h1>"),
        ("citation", long[:300].strip()),
    ):
        item = stage.driver.find(name)
        assert (item.property("text"), text_format(item)) == (words, PLAIN)
    stage.house.awards.change(made, Draft(nasty, Recipient("free", "Somebody Else"), day=DAY))
    stage.home()
    stage.driver.later(1.5)
    stage.driver.scan(text)
    assert stage.driver.reads("<h1>Bob</h1>") and not stage.driver.sees("Somebody Else")


def test_in_persian_and_gone_with_the_visitor(stage: Stage) -> None:
    stage.driver.kiosk.shell.speak("fa")
    stage.driver.scan(code(stage, issued(stage, calm(stage))))
    assert stage.driver.reads("این گواهی‌نامه اصل است.")
    assert stage.driver.sees("۶ آذر ۱۴۰۵") and stage.driver.sees("2026-0001")
    stage.wait(46)
    assert stage.driver.kiosk.shell.asking
    stage.wait(31)
    assert (screen(stage), stage.driver.kiosk.thanks.certificates.kind) == ("attract", "")
