"""Visitors propose awards by touch and keys; what the organizer's rules refuse loses no word."""

from __future__ import annotations

import pytest

from kiosk.awards.model import Nomination, Recipient
from tests.playing import PLAIN, person, screen, text_format
from ui.awards import proposal as steps
from ui.awards.nominate_view import NominateView
from ui.awards.proposal import Proposal
from ui.tour.stage import Stage

ANA, BOB = "Ana Pires", "Bob Smith"


@pytest.fixture
def lobby(stage: Stage) -> Stage:
    stage.settings(nominations=True)
    stage.home()
    return stage


def view(stage: Stage) -> NominateView:
    return stage.driver.kiosk.thanks.proposals


def known(stage: Stage, name: str = ANA) -> None:
    stage.home()
    stage.driver.touch("thanks")
    stage.driver.find("finder")
    stage.driver.kiosk.finder.choose(person(stage, name))
    stage.driver.find("writeName")


def proposed(stage: Stage, to: str, title: str = "A title", why: str = "For all of it.") -> None:
    """From "for whom" on, and sent."""
    view(stage).choosePerson(person(stage, to))
    view(stage).chooseTitle(title)
    view(stage).keepWhy(why)
    view(stage).send()


def waiting(stage: Stage) -> tuple[Nomination, ...]:
    return stage.house.nominations.waiting()


def test_only_while_they_are_open(stage: Stage) -> None:
    stage.home()
    assert not stage.driver.has("thanks")
    stage.settings(nominations=True)
    stage.driver.find("thanks")
    stage.settings(nominations=False)
    stage.driver.wait_until(lambda: not stage.driver.has("thanks"))
    assert not stage.driver.has("thanks")


def test_by_touch_and_keys_from_home_to_the_organizer(lobby: Stage) -> None:
    heard: list[object] = []
    lobby.house.store.subscribe(heard.append)
    lobby.driver.touch("thanks")
    lobby.driver.type("ana")
    lobby.driver.touch_text(ANA)
    assert lobby.driver.reads("Who deserves an award?")
    lobby.driver.type("bob")
    lobby.driver.touch_text(BOB)
    assert lobby.driver.reads(f"For \u2068{BOB}\u2069")
    idea = view(lobby).ideas[1]
    lobby.driver.touch("idea1")
    lobby.driver.find("why")
    assert lobby.driver.sees(idea)
    lobby.driver.type("kind to all")
    lobby.driver.touch("send")
    assert lobby.driver.reads("The organizer will see it.")
    (one,) = waiting(lobby)
    assert (one.by, one.recipient) == (person(lobby, ANA), Recipient("person", person(lobby, BOB)))
    assert (one.title, one.why) == (idea, "kind to all")
    lobby.driver.touch("done")
    assert (screen(lobby), view(lobby).step) == ("home", "who")
    lines = str(heard)
    assert "nomination-made" in lines
    for secret in (idea, "kind to all", "Bob", "Ana"):
        assert secret not in lines


@pytest.mark.faults
def test_a_team_a_free_name_and_no_title(lobby: Stage) -> None:
    known(lobby)
    lobby.driver.touch("otherWay")
    lobby.driver.touch("team0")
    team = next(iter(view_teams(lobby)))
    lobby.driver.touch("wholeTeam")
    lobby.driver.touch("noTitle")
    view(lobby).keepWhy("Together.")
    view(lobby).send()
    lobby.driver.touch("another")
    lobby.driver.touch("writeName")
    lobby.driver.type("the gardener")
    lobby.driver.touch("next")
    lobby.driver.touch("own")
    lobby.driver.type("green thumb")
    lobby.driver.touch("ownTitle")
    view(lobby).keepWhy("It grows.")
    view(lobby).send()
    first, second = waiting(lobby)
    assert (first.recipient, first.title) == (Recipient("team", team), "")
    assert (second.recipient, second.title) == (Recipient("free", "the gardener"), "green thumb")


def view_teams(stage: Stage) -> list[str]:
    return list(stage.driver.kiosk.finder.teams)


def test_what_is_refused_is_told_and_nothing_is_lost(lobby: Stage) -> None:
    known(lobby)
    view(lobby).choosePerson(person(lobby, ANA))
    view(lobby).chooseTitle("The best of all")
    lobby.driver.type("me")
    lobby.driver.touch("send")
    assert lobby.driver.reads("That is you!")
    lobby.driver.touch("dismiss")
    assert (view(lobby).step, view(lobby).why, waiting(lobby)) == ("why", "me", ())
    lobby.driver.touch("back")
    lobby.driver.touch("back")
    proposed(lobby, BOB)
    lobby.driver.touch("another")
    view(lobby).choosePerson(person(lobby, BOB))
    view(lobby).chooseTitle("a TITLE")
    lobby.driver.type("again")
    lobby.driver.touch("send")
    assert lobby.driver.reads("You have proposed this already.")
    assert len(waiting(lobby)) == 1


@pytest.mark.faults
def test_five_a_day(lobby: Stage) -> None:
    known(lobby)
    for at in range(5):
        proposed(lobby, BOB, f"Title {at}")
        view(lobby).another()
    assert lobby.driver.reads("You have proposed five awards today.")
    known_again = view(lobby)
    lobby.home()
    lobby.driver.touch("thanks")
    lobby.driver.kiosk.finder.choose(person(lobby, ANA))
    assert known_again.step == "enough" and len(waiting(lobby)) == 5


def test_a_draft_goes_with_its_visitor(lobby: Stage) -> None:
    known(lobby)
    view(lobby).choosePerson(person(lobby, BOB))
    view(lobby).chooseTitle("Secret")
    view(lobby).keepWhy("A draft.")
    assert lobby.driver.kiosk.shell.shows("nominate")
    lobby.wait(91)
    assert lobby.driver.kiosk.shell.asking
    lobby.wait(31)
    assert screen(lobby) == "attract"
    assert (view(lobby).recipient, view(lobby).title, view(lobby).why) == ("", "", "")
    known(lobby)
    assert view(lobby).recipient == ""


def test_long_words_and_markup_are_words(lobby: Stage) -> None:
    known(lobby)
    nasty = "<b>" + "x" * 297
    view(lobby).chooseName(nasty[:120])
    item = lobby.driver.find_text(f"For \u2068{nasty[:120]}\u2069")
    assert text_format(item) == PLAIN
    field = lobby.driver.find("own")
    field.setProperty("text", nasty)
    assert len(str(field.property("text"))) == 120
    lobby.driver.touch("ownTitle")
    why = lobby.driver.find("why")
    why.setProperty("text", "<img src='file:///etc/passwd'>" * 30)
    assert len(str(why.property("text"))) == 600
    lobby.driver.touch("send")
    assert lobby.driver.reads("The organizer will see it.")
    (one,) = waiting(lobby)
    assert one.title == nasty[:120] and one.recipient.key == nasty[:120] and len(one.why) == 600


@pytest.mark.faults
@pytest.mark.parametrize("way", ["pass", "pin"])
def test_as_the_organizer_wants_it_shown(lobby: Stage, way: str) -> None:
    lobby.settings(identify={"awards": way})
    pin = lobby.house.pins.renew(person(lobby, ANA), "organizer")
    card = lobby.house.people.issue_pass(person(lobby, ANA), "organizer")
    lobby.driver.touch("thanks")
    if way == "pin":
        lobby.driver.find("finder")
        lobby.driver.kiosk.finder.choose(person(lobby, ANA))
        for digit in pin:
            lobby.driver.touch(f"digit{digit}")
        lobby.driver.touch("enter")
    else:
        assert lobby.driver.reads("Hold your pass under the scanner.")
        lobby.driver.scan(lobby.code("P"))
        assert lobby.driver.reads("Nobody here has this pass.")
        lobby.driver.scan(card)
    assert lobby.driver.reads("Who deserves an award?")
    proposed(lobby, BOB)
    assert waiting(lobby)[0].by == person(lobby, ANA)


def test_the_way_back_leads_through_every_question() -> None:
    free = steps.chosen(Proposal("free", "P-1"), Recipient("free", "Zoë"))
    why = steps.titled(free, "Hero")
    trail = [why.step]
    now: Proposal | None = why
    while (now := steps.back(now)) is not None:
        trail.append(now.step)
    assert trail == ["why", "title", "free", "whom"]
    assert steps.back(steps.chosen(Proposal("whom"), Recipient("team", "Owls"))) == Proposal(
        "whom", recipient=Recipient("team", "Owls")
    )
    assert steps.handful(["a", "b"], 3) == ("a", "b")
    ideas = [str(at) for at in range(8)]
    assert steps.handful(ideas, 1) == ("6", "7", "0", "1", "2", "3")
