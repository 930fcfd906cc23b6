"""Films brought into an event: good, bad and known ones, sticks that go away, disks that fill."""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.storage.media import digest_in, files_in
from kiosk.videos import importing
from kiosk.videos.captions import read_file
from kiosk.videos.importing import Brought, Conversion, Job, bring_in, convert_in, films_in, names_of, take
from kiosk.videos.keeping import digest_of
from tests.videos.conftest import Shelf
from tests.videos.films import film

SRT = "1\n00:00:00,000 --> 00:00:01,000\nThank you\n"
_ROOM = 45_000
CUES = ((0, 900, "سپاس"),)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    return folder


def brought(shelf: Shelf, *sources: Path) -> tuple[Brought, ...]:
    told: list[int] = []
    job = Job(sources, shelf.house.folder.media, names_of(shelf.house.videos), "de")
    found = bring_in(job, told.append)
    assert told == sorted(set(told)) and told[-1] == 100
    return found


def said(found: Brought) -> str:
    return " ".join(each.text for each in found.said)


def left_in(shelf: Shelf) -> list[Path]:
    """Files in media that are not named after what is in them."""
    named = {path for _, path in files_in(shelf.house.folder.media)}
    return [path for path in shelf.house.folder.media.rglob("*") if path.is_file() and path not in named]


def test_a_film_is_copied_looked_at_and_added(shelf: Shelf, stick: Path) -> None:
    source = film(stick / "Thanks, Zoë & Søn.MP4", rotation=90)
    (found,) = brought(shelf, source)
    (id_,) = take(shelf.house.videos, (found,))
    source.unlink()
    video = shelf.house.videos.get(id_)
    file = video.file
    assert file is not None and (found.state, said(found)) == ("ready", "It plays.")
    assert (video.name, file.width, file.height, file.sound) == ("Thanks, Zoë & Søn.MP4", 180, 320, True)
    assert abs(file.duration_ms - 2000) < 100 and file.loudness is not None
    path = shelf.house.videos.path(file.media)
    assert path.suffix == ".mp4" and digest_of(path) == digest_in(file.media)
    assert any(path.suffix == ".jpg" for _, path in files_in(shelf.house.folder.media))
    assert left_in(shelf) == []


def test_captions_beside_and_inside(shelf: Shelf, stick: Path) -> None:
    source = film(stick / "a.mp4", captions=(("fas", CUES), ("fra", ((0, 900, "dedans"),))))
    (stick / "a.fr.srt").write_text(SRT.replace("Thank you", "Merci"), "utf-8")
    (stick / "a.srt").write_bytes(SRT.replace("Thank", "Gr\xfc\xdfe").encode("latin-1"))
    (stick / "a.en.vtt").write_text("WEBVTT\n\nnothing", "utf-8")
    (stick / "ab.es.srt").write_text(SRT, "utf-8")
    (found,) = brought(shelf, source)
    tracks = {each.language: each.media for each in found.tracks}
    assert list(tracks) == ["de", "fa", "fr"]
    path = shelf.house.videos.path
    texts = {each: read_file(path(tracks[each])).cues[0].text for each in tracks}
    assert texts == {"de": "Grüße you", "fa": "سپاس", "fr": "Merci"}
    assert "The captions %1: They do not say their language" in said(found)
    assert "The captions %1: No captions were found in this file." in said(found)


def test_what_is_no_film_goes_again_and_the_others_go_on(shelf: Shelf, stick: Path) -> None:
    diary, empty, silent = (
        stick / "diary.mp4",
        stick / "empty.mp4",
        film(stick / "silent.webm", "vp8", sound=""),
    )
    diary.write_text("Dear diary", "utf-8")
    empty.touch()
    os.mkfifo(stick / "pipe.mp4")
    weird = film(stick / os.fsdecode(b"caf\xe9\n.mp4"))
    answers = brought(shelf, diary, empty, stick / "gone.mp4", stick / "pipe.mp4", stick, silent, weird)
    assert [each.state for each in answers] == [*["failed"] * 5, "ready", "ready"]
    words = [said(each) for each in answers]
    assert "This is not a film" in words[0] and "The file is empty." in words[1]
    assert "not there any more. Plug the stick in again" in words[2]
    assert all("cannot be opened" in each for each in words[3:5])
    assert words[5].startswith("It plays, without sound.")
    assert len(take(shelf.house.videos, answers)) == 2
    assert shelf.house.videos.all()[1].name == "caf\ufffd\ufffd.mp4"
    assert len([name for name, _ in files_in(shelf.house.folder.media) if not name.endswith(".jpg")]) == 2
    assert left_in(shelf) == []


def test_the_same_film_under_any_name_is_known(shelf: Shelf, stick: Path) -> None:
    one, two = film(stick / "one.mp4"), stick / "two.m4v"
    shutil.copyfile(one, two)
    found = brought(shelf, one, two)
    assert [each.state for each in found] == ["ready", "known"]
    (id_,) = take(shelf.house.videos, found)
    (again,) = brought(shelf, two)
    assert (again.state, said(again)) == ("known", "This film is in the playlist already.")
    shelf.house.videos.remove(id_)
    assert brought(shelf, two)[0].state == "ready"


def test_a_stick_that_is_pulled_while_it_is_read(shelf: Shelf, stick: Path) -> None:
    """A file that opens and then cannot be read, as one on a stick that is gone; then no folder."""
    pulled = stick / "pulled.mp4"
    pulled.symlink_to("/proc/self/mem")
    good = film(stick / "good.mp4")
    first, second = brought(shelf, pulled, good)
    assert (first.state, second.state) == ("failed", "ready") and "Plug the stick in again" in said(first)
    for each in stick.iterdir():
        each.unlink()
    stick.rmdir()
    assert [each.state for each in brought(shelf, pulled, good)] == ["failed", "failed"]
    assert left_in(shelf) == []


def test_no_room_is_known_before(shelf: Shelf, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "RESERVE", 1 << 60)
    (found,) = brought(shelf, film(stick / "a.mp4"))
    assert (found.state, found.said[0].text) == ("failed", "The disk has no room for it.")
    assert found.said[1].values == (1,) and left_in(shelf) == []


def _in_a_small_room(job: Job, answers: multiprocessing.SimpleQueue[Sequence[str]]) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (_ROOM, _ROOM))
    answers.put([f"{each.state} {said(each)}" for each in bring_in(job, lambda percent: None)])


def test_a_disk_that_fills_while_copying(shelf: Shelf, stick: Path) -> None:
    large, small = film(stick / "large.mp4"), film(stick / "small.mp4", seconds=0.5, sound="")
    assert large.stat().st_size > _ROOM > small.stat().st_size
    context = multiprocessing.get_context("spawn")
    answers = context.SimpleQueue()
    job = Job((large, small), shelf.house.folder.media)
    process = context.Process(target=_in_a_small_room, args=(job, answers))
    process.start()
    process.join()
    first, second = answers.get()
    assert first.startswith("failed The disk has no room for it.") and second.startswith("ready")
    assert left_in(shelf) == []


def test_one_that_cannot_play_here_waits_and_is_converted(shelf: Shelf, stick: Path) -> None:
    source = film(stick / "new.mkv", "av1", captions=(("eng", ((0, 900, "Hello"),)),))
    (found,) = brought(shelf, source)
    assert (found.state, found.file) == ("waits", None) and "Convert it once" in said(found)
    assert found.copy is not None and left_in(shelf) == [found.copy]
    told: list[int] = []
    media = shelf.house.folder.media
    made = multiprocessing.get_context("spawn").Pool(1)
    with made:
        done = made.apply(_convert, (Conversion(found.copy, found.name, media, found.tracks),))
    (id_,) = take(shelf.house.videos, (done,))
    video = shelf.house.videos.get(id_)
    assert video.file is not None and video.file.media.endswith(".mp4") and video.name == "new.mkv"
    assert [each.language for each in video.tracks] == ["en"] and told == []
    brought(shelf, film(stick / "next.mp4"))
    assert left_in(shelf) == []


def _convert(job: Conversion) -> Brought:
    told: list[int] = []
    found = convert_in(job, told.append)
    assert told[-1] == 100
    return found


def test_films_of_a_folder_by_name_and_nothing_else(stick: Path) -> None:
    for name in ("b.MOV", "a.mp4", ".hidden.mp4", "list.csv", "a.srt"):
        (stick / name).touch()
    (stick / "folder.mp4").mkdir()
    other = stick / "list.csv"
    assert [each.name for each in films_in((stick, other))] == ["a.mp4", "b.MOV", "list.csv"]
