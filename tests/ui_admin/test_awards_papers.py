"""What awards need of other processes: pictures, pages to look at, certificates, the other papers."""

from __future__ import annotations

import errno
import struct
from dataclasses import replace
from pathlib import Path
from zlib import crc32

import pytest
from PIL import Image
from PySide6.QtPdf import QPdfDocument

from kiosk.awards.model import Draft, Recipient
from kiosk.places import Place
from kiosk.storage import papers
from tests.playing import inside, person, screen
from tests.ui_admin.lists import covered, plugged
from ui.admin.awards.panels_view import AwardPanels
from ui.tour.stage import Stage

PATIENCE = 90.0
SCRIPT = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script></svg>"


@pytest.fixture
def panel(stage: Stage) -> Stage:
    """Ana and the Night Owls get one each."""
    stage.house.awards.add_many(
        (
            Draft("Golden headset", Recipient("person", person(stage, "Ana Pires")), "Never hangs up."),
            Draft("Coffee at four", Recipient("team", "Night Owls")),
        )
    )
    inside(stage)
    stage.driver.touch("awards")
    return stage


def panels(stage: Stage) -> AwardPanels:
    return stage.driver.kiosk.admin.panels.awards


def issued(stage: Stage) -> list[int]:
    return [award.issues for award in stage.house.awards.all()]


def prints(stage: Stage) -> list[str]:
    return sorted(path.name for path in stage.house.folder.prints.iterdir())


def to_batch(stage: Stage) -> None:
    stage.driver.touch("papers")
    stage.driver.touch("awardbatch")
    stage.driver.wait_until(lambda: not panels(stage).batch.checking, PATIENCE)


def made(stage: Stage) -> None:
    stage.driver.touch("make")
    stage.driver.wait_until(lambda: panels(stage).batch.made != "", PATIENCE)


def huge() -> bytes:
    """The header of a PNG of 13,000 x 13,000: what would follow is never asked for."""
    size = b"IHDR" + struct.pack(">IIBBBBB", 13_000, 13_000, 8, 2, 0, 0, 0)
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + size + struct.pack(">I", crc32(size))
    return header + struct.pack(">I", 9999) + b"IDAT"


def write(path: Path) -> None:
    """A file that is no logo, by its name."""
    match path.name:
        case "huge.png":
            path.write_bytes(huge())
        case "script.svg":
            path.write_text(SCRIPT, "utf-8")
        case _:
            path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(300))


def choose_logo(stage: Stage, folder: Path, name: str) -> None:
    """From a stick; it was looked at after this."""
    plugged(stage, Place("stick", folder, "KINGSTON", depth=1))
    look = panels(stage).look
    stage.driver.touch("look")
    stage.driver.settle()
    look.chooseLogo()
    stage.driver.touch_text(name)
    stage.driver.wait_until(lambda: screen(stage) == "awardlook" and not look.running, PATIENCE)


@pytest.mark.faults
def test_a_logo(panel: Stage, tmp_path: Path) -> None:
    Image.new("RGBA", (64, 48), (255, 0, 0, 90)).save(tmp_path / "logo.png")
    choose_logo(panel, tmp_path, "logo.png")
    assert panels(panel).look.hasLogo and len(panel.house.award_looks.look().logo) == 64


@pytest.mark.faults
@pytest.mark.parametrize(
    "name",
    [
        "script.svg",
        pytest.param("huge.png", marks=pytest.mark.faults),
        pytest.param("broken.jpg", marks=pytest.mark.faults),
    ],
)
def test_what_is_no_logo(panel: Stage, tmp_path: Path, name: str) -> None:
    write(tmp_path / name)
    choose_logo(panel, tmp_path, name)
    panel.driver.touch("dismiss")
    assert panel.house.award_looks.look().logo == ""


@pytest.mark.faults
def test_the_look_is_chosen_by_picture_and_signed(panel: Stage) -> None:
    panel.driver.touch("look")
    look = panels(panel).look
    pages = look._pages
    panel.driver.wait_until(lambda: all(pages.url(at) for at in range(4)), PATIENCE)
    panel.driver.touch("design-comic")
    panel.driver.touch("saving")
    look.sign(1)
    look.writeName("  Amira   Khalil ")
    panel.driver.touch("keepSignature")
    kept = panel.house.award_looks.look()
    assert (kept.design, kept.saving, [one.name for one in kept.signatures]) == (
        "comic",
        True,
        ["Amira Khalil"],
    )
    look.sign(1)
    panel.driver.touch("removeSignature")
    assert panel.house.award_looks.look().signatures == ()


def test_certificates_for_keeps_are_issued_with_their_file(panel: Stage) -> None:
    to_batch(panel)
    made(panel)
    assert issued(panel) == [1, 1] and prints(panel) == ["certificates.pdf"]
    assert pages(panel.house.folder.prints / "certificates.pdf") == 2
    assert panels(panel).batch.offer.file == "certificates.pdf"
    panel.driver.touch("wonderful")
    panel.driver.touch("choice-each")
    panel.driver.touch("choice-chosen")
    panel.driver.touch_text("Coffee at four")
    panel.driver.touch("ticked")
    made(panel)
    assert issued(panel) == [1, 2] and prints(panel) == ["certificates-each", "certificates.pdf"]
    files = list((panel.house.folder.prints / "certificates-each").iterdir())
    assert [file.stem for file in files] == [panel.house.awards.all()[1].serial]
    panel.driver.touch("wonderful")


def pages(path: Path) -> int:
    document = QPdfDocument()
    assert document.load(str(path)) == QPdfDocument.Error.None_
    return document.pageCount()


def steps_of(stage: Stage) -> list[tuple[int, int]]:
    """How far the batch is, whenever it says so: (done, total)."""
    batch, told = panels(stage).batch, list[tuple[int, int]]()
    batch.changed.connect(lambda: told.append((batch.done, batch.total)))
    return told


@pytest.mark.parametrize("count", [40, pytest.param(1000, marks=pytest.mark.faults)])
def test_a_batch_says_how_far_it_is_and_becomes_one_paper_or_a_file_each(panel: Stage, count: int) -> None:
    one = Draft("", Recipient("free", "شرکت Café Zoë"), "Calm in the storm.")
    panel.house.awards.add_many([replace(one, title=f"Number {at}") for at in range(2, count)])
    to_batch(panel)
    folder = panel.house.folder.prints
    for each, drawn_by in ((False, 10), (True, 1)):
        panels(panel).batch.makeEach(each)
        told = steps_of(panel)
        panel.driver.touch("make")
        if count >= 1000:  # a shorter wait is not talked about
            assert panel.driver.reads(f"of {count} are drawn.")
        panel.driver.wait_until(lambda: panels(panel).batch.made != "", PATIENCE + count / 2)
        panel.driver.touch("wonderful")
        panel.driver.wait_until(lambda: not covered(panel))
        assert [done for done, _ in dict.fromkeys(told)][1:] == list(range(drawn_by, count + 1, drawn_by))
        assert set(issued(panel)) == {1 + each}
    assert pages(folder / "certificates.pdf") == count
    names = {path.stem for path in (folder / "certificates-each").iterdir()}
    assert names == {award.serial for award in panel.house.awards.all()}
    assert panel.driver.reads(f"{count} of them were made before")


@pytest.mark.faults
def test_stopped_in_the_middle_nothing_is_issued_and_nothing_lies_about(panel: Stage) -> None:
    left = panel.house.folder.prints / ".certificates-killed"
    left.mkdir()
    (left / "certificates.pdf").write_bytes(b"%PDF")
    one = Draft("One of many", Recipient("free", "Somebody"))
    panel.house.awards.add_many([replace(one, title=f"One of many {at}") for at in range(300)])
    to_batch(panel)
    panel.driver.touch("make")
    batch = panels(panel).batch
    panel.driver.wait_until(lambda: 0 < batch.done < batch.total, PATIENCE)
    assert batch.running
    panel.driver.touch("cancel")
    assert not batch.running and set(issued(panel)) == {0} and prints(panel) == []
    panel.driver.touch("make")
    panel.home()
    assert not batch.running and prints(panel) == []


def test_a_full_disk_is_told_and_nothing_counts_as_issued(
    panel: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(source: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(papers, "copy_durably", full)
    to_batch(panel)
    panel.driver.touch("make")
    panel.driver.find("dismiss")
    assert panel.driver.reads("disk is full") and not panels(panel).batch.running
    assert issued(panel) == [0, 0] and prints(panel) == []
    panel.driver.touch("dismiss")


def test_what_does_not_fit_is_told_first_and_leads_to_its_award(panel: Stage) -> None:
    name = " ".join(["WWWWWWWW"] * 13)
    panel.house.awards.add(Draft("Longest name", Recipient("free", name)))
    to_batch(panel)
    panel.driver.touch("mend", within="misfits")
    panel.driver.touch_text("Longest name")
    assert (screen(panel), panels(panel).award.title) == ("award", "Longest name")
    panels(panel).award.give(Recipient("free", "W"))
    panel.driver.touch("save")
    panel.driver.wait_until(lambda: not panels(panel).batch.checking, PATIENCE)
    assert screen(panel) == "awardbatch" and panels(panel).batch.wrong == 0
    assert issued(panel) == [0, 0, 0]


@pytest.mark.faults
def test_the_preview_turns_and_is_no_issue(panel: Stage) -> None:
    to_batch(panel)
    panel.driver.touch("preview")
    preview = panels(panel).preview
    panel.driver.wait_until(lambda: preview.page != "", PATIENCE)
    first = preview.page
    panel.driver.touch("after")
    panel.driver.wait_until(lambda: preview.page not in ("", first), PATIENCE)
    assert (preview.number, preview.name) == (2, "Night Owls")
    panel.driver.touch("change")
    assert (screen(panel), panels(panel).award.title) == ("award", "Coffee at four")
    assert issued(panel) == [0, 0]


@pytest.mark.faults
@pytest.mark.parametrize(
    ("tile", "file"),
    [
        ("running", "running-order.pdf"),
        pytest.param("poster", "team-poster.pdf", marks=pytest.mark.faults),
        pytest.param("cards", "thank-you-cards.pdf", marks=pytest.mark.faults),
        pytest.param("coloring", "coloring.pdf", marks=pytest.mark.faults),
    ],
)
def test_the_other_papers(panel: Stage, tile: str, file: str) -> None:
    panel.driver.touch("papers")
    panel.driver.touch(tile)
    panel.driver.touch("make")
    panel.driver.wait_until(lambda: panels(panel).paper.made != "", PATIENCE)
    assert prints(panel) == [file] and panels(panel).paper.offer.file == file
    panel.driver.touch("wonderful")
