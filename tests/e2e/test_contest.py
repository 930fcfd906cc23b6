"""The costume contest from its plan to the certificates, all by touch and scan, in each language.

`HANDLEBAR_PICTURES=FOLDER` keeps a picture of each of its steps there.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QLocale

from kiosk.contest.papers.model import NotEntered
from kiosk.house import open_house
from kiosk.places import Place
from kiosk.words import Sentence
from tests.awards.papers import words_of
from tests.playing import PIN, SCREEN, inside, person, playing, screen, tools_for
from tests.ui_admin.lists import plugged
from ui.admin.contest.panels_view import ContestPanels
from ui.contest.podium_view import PodiumView
from ui.kit.words import QtWords
from ui.shell.app import Options
from ui.tour.stage import MovingClock, Stage

PATIENCE = 180.0
PICTURES = os.environ.get("HANDLEBAR_PICTURES", "")
AS_HUNG = Options(size=(1280, 800), pixels_per_mm=3.78)
SHEET = b"%PDF-1.7 papers with codes"
ANA, CYD, ELODIE, ZOE = "Ana Pires", "Cyd Okoro", "Élodie Noël", "Zoë Quill"


def touches(stage: Stage, *names: str) -> None:
    for name in names:
        stage.driver.touch(name)


def panels(stage: Stage) -> ContestPanels:
    return stage.driver.kiosk.admin.panels.contest


def podium(stage: Stage) -> PodiumView:
    return stage.driver.kiosk.organizer.podium


def pin(stage: Stage, digits: str = PIN) -> None:
    touches(stage, *(f"digit{digit}" for digit in digits), "enter")


def language(stage: Stage) -> str:
    return str(stage.driver.kiosk.shell.language)


def title(stage: Stage) -> str:
    """Of a new contest, in the words of whoever plans it."""
    return QtWords(language(stage)).say(Sentence("ContestDesk", "Best costume"))


def number(stage: Stage, count: int) -> str:
    return QLocale(language(stage)).toString(count)


def pictured(stage: Stage, name: str) -> None:
    if PICTURES:
        stage.driver.picture(Path(PICTURES) / f"contest-{language(stage)}-{name}.png")


def hide_keyboard(stage: Stage) -> None:
    stage.driver.kiosk.app.inputMethod().hide()
    stage.driver.settle()


def planned(stage: Stage, stick: Path) -> int:
    """One favorite each; the judges count a little."""
    inside(stage)
    touches(stage, "contests", "add")
    stage.driver.touch("decide", within="weightFact")
    stage.driver.touch("more", within="weight")
    touches(stage, "back")
    contest = stage.house.contests.all()[0]
    assert (contest.plan.title, contest.plan.judges_weight) == (title(stage), 5)
    pictured(stage, "01-plan")
    entered(stage, contest.id, "Owls of the night", "Night Owls", stick)
    entered(stage, contest.id, "The desk that walks", "Front Desk")
    return contest.id


def entered(stage: Stage, contest: int, called: str, team: str, stick: Path | None = None) -> None:
    panels(stage).list.open(str(contest))
    panels(stage).plan.goKept("costumes")
    touches(stage, "addCostume")
    stage.driver.type(called)
    hide_keyboard(stage)
    stage.driver.touch("decide", within="owner")
    stage.driver.touch_text(team)
    if stick is not None:
        photographed(stage, stick)
        pictured(stage, "02-costume")
    touches(stage, "save")


def photographed(stage: Stage, stick: Path) -> None:
    """A picture of the stick, with the tick of those on it."""
    Image.new("RGB", (480, 640), "red").save(stick / "owls.jpg")
    photos = panels(stage).entry.photos
    photos.fromFile()
    stage.driver.touch_text("owls.jpg")
    stage.driver.wait_until(lambda: not photos.running, PATIENCE)
    touches(stage, "consent")


def judged_by(stage: Stage, contest: int, name: str) -> None:
    panels(stage).list.open(str(contest))
    panels(stage).plan.goKept("contestjudges")
    touches(stage, "nameJudge")
    stage.driver.type(name[:3].lower())
    stage.driver.touch_text(name)
    touches(stage, "back")
    assert [one.name for one in stage.house.judging.judges(contest)] == [name]


def opened(stage: Stage, contest: int) -> None:
    panels(stage).list.open(str(contest))
    touches(stage, "openVote", "openNow")
    assert stage.house.contests.get(contest).stage == "open"


def votes(stage: Stage, name: str, entry: int) -> str:
    """From the picture of the contest, by name and PIN. The code of the ballot."""
    digits = stage.house.pins.renew(person(stage, name), "organizer")
    stage.home()
    touches(stage, "contests", "vote")
    stage.driver.find("finder")
    stage.driver.type(name[:3].lower())
    stage.driver.touch_text(name)
    pin(stage, digits)
    return cast(stage, entry)


def votes_by_pass(stage: Stage, name: str, entry: int) -> str:
    code = stage.house.people.issue_pass(person(stage, name), "organizer")
    stage.home()
    stage.driver.kiosk.booth.enter()
    stage.driver.scan(code)
    return cast(stage, entry)


def cast(stage: Stage, entry: int) -> str:
    """Nothing of whoever was here before is left."""
    booth = stage.driver.kiosk.booth
    stage.driver.find(f"entry{entry}")
    assert (booth.ballot.marked, booth.receipt.code) == (0, "")
    pictured(stage, f"04-ballot-{entry}")
    touches(stage, f"entry{entry}", "check", "cast")
    stage.driver.find("code")
    pictured(stage, "05-cast")
    code = str(booth.receipt.code).replace("-", "")
    touches(stage, "done")
    stage.driver.wait_until(lambda: screen(stage) == "home")
    assert booth.receipt.code == ""
    return code


def judges(stage: Stage, name: str) -> None:
    """Full points for the walking desk, one each for the owls."""
    stage.home()
    stage.go("judge")
    stage.driver.scan(stage.house.people.issue_pass(person(stage, name), "organizer"))
    criteria = stage.house.contests.all()[0].plan.criteria
    touches(stage, "sheet1")
    for points in (1, 10):
        touches(stage, *(f"{criterion.name} {min(points, criterion.most)}" for criterion in criteria))
        touches(stage, "next")
    stage.driver.find("progress")
    sheets = stage.house.judging.sheets(stage.house.contests.all()[0].id, person(stage, name))
    full = {criterion.id: min(10, criterion.most) for criterion in criteria}
    assert [dict(one.points) for one in sheets] == [{}, dict.fromkeys(full, 1), full]
    pictured(stage, "06-judged")
    stage.home()


def one_on_paper(stage: Stage, contest: int, entry: int) -> None:
    """Printed for the night shift, entered by scan and touch; its code works once."""
    planned_papers = stage.house.paper_ballots.plan(contest, 1, "A4")
    drawn = stage.house.folder.prints / "drawn.pdf"
    drawn.write_bytes(SHEET)
    stage.house.paper_ballots.add(planned_papers, drawn)
    (card,) = planned_papers.cards
    stage.home()
    stage.driver.scan(card.qr)
    touches(stage, f"entry{entry}", "check", "cast")
    stage.driver.find("done")
    pictured(stage, "07-paper")
    touches(stage, "done")
    stage.driver.wait_until(lambda: screen(stage) == "home")
    seen = stage.house.paper_ballots.look(card.qr)
    assert isinstance(seen, NotEntered) and seen.why == "used"


def closed(stage: Stage, contest: int) -> None:
    inside(stage)
    panels(stage).list.open(str(contest))
    touches(stage, "closeVote")
    stage.driver.find("sure")
    stage.driver.type("4")
    hide_keyboard(stage)
    touches(stage, "doIt")
    assert stage.house.contests.get(contest).stage == "closed"


def on(stage: Stage) -> None:
    stage.driver.wait_until(lambda: podium(stage).ready)
    touches(stage, "goOn")


def revealed(stage: Stage, place: int) -> None:
    on(stage)
    stage.driver.wait_until(lambda: str(podium(stage).scene) == "place", PATIENCE)
    assert podium(stage).place == place


def half_of_the_show(stage: Stage, contest: int) -> None:
    """The result page says nothing by itself, and leads to the stage; there to the second place."""
    panels(stage).list.open(str(contest))
    touches(stage, "toResult")
    assert not stage.driver.sees("Owls of the night")
    touches(stage, "onStage")
    assert (screen(stage), stage.driver.kiosk.admin.inside) == ("podium", False)
    turnout = stage.driver.find("podiumTurnout").property("text")
    assert number(stage, 4) in turnout and number(stage, 6) in turnout
    pictured(stage, "08-curtain")
    revealed(stage, 2)
    assert stage.driver.reads("The desk that walks")
    pictured(stage, "09-second")


def the_other_half(stage: Stage) -> None:
    """After the kill: the PIN leads back to that very step."""
    stage.driver.kiosk.shell.askForOrganizer()
    pin(stage)
    stage.driver.touch("mend", within="podiumFact")
    assert (screen(stage), podium(stage).scene, podium(stage).place) == ("podium", "place", 2)
    revealed(stage, 1)
    assert stage.driver.reads("Owls of the night")
    pictured(stage, "10-first")
    on(stage)
    stage.driver.find("step1")
    pictured(stage, "11-podium")
    on(stage)
    stage.driver.find("board")
    pictured(stage, "12-list")


def awarded(stage: Stage, contest: int, folder: Path) -> None:
    """In one touch; then their certificates are made."""
    touches(stage, "certificates")
    pin(stage)
    stage.driver.find("take")
    touches(stage, "take")
    assert [award.name for award in stage.house.awards.all()] == ["Night Owls", "Front Desk"]
    assert {award.draft.source.split(":")[0] for award in stage.house.awards.all()} == {
        stage.house.contests.get(contest).code
    }
    stage.driver.find("make")
    touches(stage, "make")
    prints = stage.house.folder.prints
    stage.driver.wait_until(lambda: any(prints.glob("certificates*.pdf")), PATIENCE)
    pictured(stage, "13-certificates")
    named_on(next(prints.glob("certificates*.pdf")), folder, title(stage))


def named_on(pdf: Path, folder: Path, what: str) -> None:
    """A certificate each: who won, what, and with which costume; the first place on the first page."""
    first, second = words_of(pdf.read_bytes(), folder).strip("\f").split("\f")
    for page, name in ((first, "Night Owls"), (second, "Front Desk")):
        assert name in page and what in page


@contextmanager
def office(event: Path) -> Iterator[Stage]:
    options = AS_HUNG if PICTURES else SCREEN
    with playing(event, replace(options, device=event / "device.toml")) as stage:
        yield stage


@pytest.mark.parametrize(
    "spoken", ["fa", *(pytest.param(one, marks=pytest.mark.faults) for one in ("en", "fr", "de"))]
)
def test_from_the_plan_to_the_certificates(event: Path, tmp_path: Path, spoken: str) -> None:
    stick = tmp_path / "KINGSTON"
    stick.mkdir()
    with open_house(event, tools_for(MovingClock())) as house:
        house.event.change("organizer", default_language=spoken)
    with office(event) as stage:
        plugged(stage, Place("stick", stick, "KINGSTON", depth=1))
        contest = planned(stage, stick)
        judged_by(stage, contest, ELODIE)
        opened(stage, contest)
        pictured(stage, "03-open")
        codes = [votes(stage, CYD, 1), votes(stage, ANA, 2), votes_by_pass(stage, ZOE, 1)]
        judges(stage, ELODIE)
        one_on_paper(stage, contest, 1)
        assert stage.house.booth.turnout(contest) == (4, 6)
        closed(stage, contest)
        half_of_the_show(stage, contest)
        shutil.copytree(event, tmp_path / "killed")
    with office(tmp_path / "killed") as stage:
        the_other_half(stage)
        awarded(stage, contest, tmp_path)
        lines = stage.house.results.published(contest).decode().splitlines()[1:]
        assert set(codes) <= {line.split()[0] for line in lines}
        assert sorted(line.split()[1] for line in lines) == ["1=1", "1=1", "1=1", "2=1"]
        assert stage.house.contests.get(contest).stage == "revealed"
