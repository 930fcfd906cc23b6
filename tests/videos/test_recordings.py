"""What visitors record: nothing without a yes, nothing left when they go, one of each waits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.house import open_house
from kiosk.storage.media import files_in
from kiosk.videos.model import LONGEST_LINE, About
from kiosk.videos.recordings import ROOM, Recordings, Take, look
from tests.videos.conftest import Shelf, tools_for
from tests.videos.films import film

ROSTER = "Given name;Family name;Team\nAna;Pires;Owls\nBob;Smith;Owls\n"


@pytest.fixture
def people(shelf: Shelf) -> list[str]:
    shelf.house.people.import_roster(shelf.house.people.plan(ROSTER.encode()).plan, "organizer")
    return [one.id for one in shelf.house.people.all_active()]


def taken(shelf: Shelf, seconds: float = 1.2, **how: object) -> Take:
    """As a camera leaves it: a file where `begin` said."""
    return look(film(shelf.house.recordings.begin(), "mpeg4", seconds=seconds, size=(64, 48), **how))


def kept(shelf: Shelf) -> list[str]:
    return [name for name, _ in files_in(shelf.house.folder.media)]


def left_over(shelf: Shelf) -> list[Path]:
    return list(shelf.house.folder.unfinished.iterdir())


def test_it_waits_for_a_yes_and_then_joins_the_playlist(shelf: Shelf, people: list[str]) -> None:
    house, take = shelf.house, taken(shelf)
    assert take.good and take.audible and kept(shelf) == []
    id_ = house.recordings.send(people[0], take, About(speaker="Ana Pires", line="Well done!"), consent=True)
    video = house.videos.get(id_)
    assert (video.kind, video.state, video.by, video.on) == ("recorded", "waiting", people[0], True)
    assert (video.about.speaker, video.about.line) == ("Ana Pires", "Well done!")
    assert video.file is not None and video.file.sound and video.file.duration_ms == 1200
    assert (video.file.width, video.file.height) == (64, 48)
    assert house.videos.path(video.file.media).exists() and len(video.file.poster) == 64
    assert len(kept(shelf)) == 2 and left_over(shelf) == []
    assert house.recordings.waiting(people[0]) == video and house.recordings.waiting(people[1]) is None
    assert house.videos.playable() == ()
    house.videos.approve(id_)
    assert [each.id for each in house.videos.playable()] == [id_]
    assert house.recordings.waiting(people[0]) is None


def test_without_a_yes_nothing_is_sent_and_leaving_leaves_nothing(shelf: Shelf, people: list[str]) -> None:
    recordings, take = shelf.house.recordings, taken(shelf)
    with pytest.raises(Refused, match="tick the box"):
        recordings.send(people[0], take, About(speaker="Ana"), consent=False)
    with pytest.raises(Refused, match="Take out"):
        recordings.send(people[0], take, About(line="x" * (LONGEST_LINE + 1)), consent=True)
    with pytest.raises(Refused, match="no longer in the list"):
        recordings.send("P-0000", take, About(), consent=True)
    assert take.path.exists() and kept(shelf) == [] and shelf.house.videos.waiting() == ()
    recordings.drop()
    assert left_over(shelf) == []


def test_one_of_each_waits_and_can_be_taken_back(shelf: Shelf, people: list[str]) -> None:
    recordings, (ana, bob) = shelf.house.recordings, people
    recordings.send(ana, taken(shelf), About(speaker="Ana"), consent=True)
    other = taken(shelf, 1.3)
    with pytest.raises(Refused, match="waiting already"):
        recordings.send(ana, other, About(speaker="Ana"), consent=True)
    recordings.send(bob, other, About(speaker="Bob"), consent=True)
    recordings.take_back(ana)
    assert [each.by for each in shelf.house.videos.waiting()] == [bob]
    assert len(kept(shelf)) == 2  # Bob's film and poster: of Ana's nothing is left
    shelf.house.videos.approve(shelf.house.videos.waiting()[0].id)
    with pytest.raises(Refused, match="in the playlist by now"):
        recordings.take_back(bob)


def test_it_follows_who_was_listed_twice(shelf: Shelf, people: list[str]) -> None:
    recordings, (ana, bob) = shelf.house.recordings, people
    id_ = recordings.send(ana, taken(shelf), About(speaker="Ana"), consent=True)
    shelf.house.corrections.merge(bob, ana, "The same person")
    found = recordings.waiting(bob)
    assert found is not None and found.id == id_
    recordings.take_back(bob)
    assert shelf.house.videos.waiting() == ()


def test_declined_it_is_erased_with_its_picture(shelf: Shelf, people: list[str]) -> None:
    id_ = shelf.house.recordings.send(people[0], taken(shelf), About(speaker="Ana"), consent=True)
    shelf.house.videos.erase(id_)
    assert kept(shelf) == []


def test_after_a_power_cut_nothing_unfinished_is_there(shelf: Shelf, people: list[str]) -> None:
    """Neither what was being recorded nor what was on its way; what was sent stays."""
    recordings = shelf.house.recordings
    recordings.send(people[0], taken(shelf), About(speaker="Ana"), consent=True)
    sent, take = kept(shelf), taken(shelf, 1.4, first=900)
    recordings._announce(f"{take.digest[:2]}/{take.digest}.mp4", take.probe.poster)
    recordings._move(take.path, shelf.house.folder.media / take.digest[:2] / f"{take.digest}.mp4")
    (shelf.house.folder.unfinished / "thank-you.mp4").write_bytes(b"half a film")
    assert len(kept(shelf)) == 4
    shelf.house.close()
    with open_house(shelf.folder, tools_for(shelf.clock)) as again:
        assert [name for name, _ in files_in(again.folder.media)] == sent
        assert list(again.folder.unfinished.iterdir()) == []


def test_a_database_that_fails_gives_the_film_back(
    shelf: Shelf, people: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    take = taken(shelf)

    def full(*_: object) -> str:
        raise RuntimeError("the disk")

    with monkeypatch.context() as broken:
        broken.setattr(type(shelf.house.videos), "add_recording", full)
        with pytest.raises(RuntimeError):
            shelf.house.recordings.send(people[0], take, About(speaker="Ana"), consent=True)
    assert take.path.exists()
    shelf.house.recordings.send(people[0], take, About(speaker="Ana"), consent=True)


def test_a_full_disk_is_told_before_anybody_speaks(shelf: Shelf, people: list[str]) -> None:
    house, free = shelf.house, [ROOM - 1]
    recordings = Recordings(
        house.store, house.event, house.people, house.videos, house.folder, lambda _: free[0]
    )
    with pytest.raises(Unavailable, match="no room"):
        recordings.begin()
    assert recordings.has_room
    free[0] = ROOM
    take = look(film(recordings.begin(), "mpeg4", seconds=1.0, size=(64, 48)))
    free[0] = 0
    assert not recordings.has_room
    # Something that is no folder stands where the film should go, as unwritable as a full disk.
    (house.folder.media / take.digest[:2]).write_bytes(b"")
    with pytest.raises(Unavailable, match="could not be kept"):
        recordings.send(people[0], take, About(speaker="Ana"), consent=True)
    assert take.path.exists() and house.videos.waiting() == ()
    recordings.drop()
    assert kept(shelf) == []


def test_what_is_no_film_is_told_from_one(shelf: Shelf) -> None:
    path = shelf.house.recordings.begin()
    path.write_bytes(b"")
    assert not look(path).good
    assert not taken(shelf, 0.4).good
    silent = taken(shelf, 1.2, sound="")
    assert silent.good and not silent.audible
    assert not replace(silent, probe=replace(silent.probe, verdict="cannot")).good


def test_only_while_the_organizer_wants_it(shelf: Shelf) -> None:
    event, recordings = shelf.house.event, shelf.house.recordings
    assert recordings.allowed
    event.change("organizer", record_thanks=False)
    assert not recordings.allowed
    event.change("organizer", record_thanks=True)
    for state, allowed in (("running", True), ("closed", False)):
        event.change("organizer", state=state)
        assert recordings.allowed is allowed


def test_the_journal_knows_no_name_and_no_word(shelf: Shelf, people: list[str]) -> None:
    heard: list[object] = []
    shelf.house.store.subscribe(heard.append)
    shelf.house.recordings.send(people[0], taken(shelf), About(speaker="Ana", line="Secret"), consent=True)
    shelf.house.recordings.take_back(people[0])
    lines = str(heard)
    assert "video-added" in lines and "video-erased" in lines
    assert "Ana" not in lines and "Secret" not in lines
