"""The playlist in a real database: added, changed, taken back, erased."""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from kiosk.answers import Refused
from kiosk.house import open_house
from kiosk.videos.model import About, Hours, Track
from tests.videos.conftest import Shelf, tools_for


def test_a_film_is_the_last_of_the_playlist_and_has_all_that_was_said(shelf: Shelf) -> None:
    shelf.film("one")
    about = About("Two", "Ana", "Head", "ACME", "You saved us.", ("en", "fa"))
    tracks = (Track("fa", "ab/x.vtt"),)
    id_ = shelf.house.videos.add(shelf.file("two"), about, tracks)
    assert shelf.titles() == ["one", "Two"]
    video = shelf.house.videos.get(id_)
    assert (video.about, video.tracks, video.file) == (about, tracks, shelf.file("two"))
    assert id_ == "VIDEO-0002"


def test_the_same_film_twice_is_refused_and_back_again_after_it_was_removed(shelf: Shelf) -> None:
    videos = shelf.house.videos
    first = shelf.film("one")
    with pytest.raises(Refused, match="in the playlist already"):
        shelf.film("one")
    assert videos.with_file(shelf.file("one").media) == videos.get(first)
    videos.remove(first)
    shelf.film("one")
    with pytest.raises(Refused, match="in the playlist already"):
        videos.put_back(first)


def test_every_change_can_be_taken_back_the_newest_first(shelf: Shelf) -> None:
    videos = shelf.house.videos
    one, two, three = (shelf.film(word) for word in ("one", "two", "three"))
    before = videos.all()
    videos.move(three, 0)
    videos.describe(one, About("Other", "Bob"))
    videos.switch(two, False)
    videos.set_hours(two, (Hours(time(15), time(16)),))
    videos.set_premiere(two, shelf.clock.now() + timedelta(hours=1))
    videos.set_track(one, Track("fr", "ab/x.vtt"))
    videos.set_file(one, shelf.file("converted"))
    videos.remove(three)
    assert shelf.titles() == ["Other", "two"]
    told = []
    for _ in range(8):
        last = videos.last_change()
        assert last == videos.undo()
        assert last is not None
        told.append(last.change)
    assert told == ["removed", "file", "captions", "premiere", "hours", "off", "about", "moved"]
    assert videos.all() == before
    for _ in range(3):
        videos.undo()
    assert videos.all() == () and len(videos.removed()) == 3
    assert videos.undo() is None and videos.last_change() is None


def test_a_change_that_changes_nothing_leaves_no_way_back(shelf: Shelf) -> None:
    one = shelf.film("one")
    before = shelf.house.videos.last_change()
    shelf.house.videos.switch(one, True)
    shelf.house.videos.move(one, 5)
    assert shelf.house.videos.last_change() == before


def test_undoing_a_removal_is_refused_when_its_film_came_back_as_another(shelf: Shelf) -> None:
    videos = shelf.house.videos
    one = shelf.film("one")
    videos.remove(one)
    videos.put_back(one)
    videos.remove(one)
    shelf.film("one")
    videos.undo()
    assert videos.all() == ()
    assert videos.undo() is not None
    assert shelf.titles() == ["one"]


def test_erasing_takes_the_file_and_only_after_it_was_removed(shelf: Shelf) -> None:
    videos = shelf.house.videos
    one = shelf.film("one")
    path = videos.path(shelf.file("one").media)
    with pytest.raises(Refused, match="out of the playlist first"):
        videos.erase(one)
    videos.remove(one)
    assert path.exists()
    videos.erase(one)
    assert not path.exists()
    assert videos.last_change() is None
    with pytest.raises(Refused, match="not there any more"):
        videos.get(one)


def test_a_file_that_another_video_shows_stays(shelf: Shelf) -> None:
    videos = shelf.house.videos
    one = shelf.film("one")
    videos.remove(one)
    shelf.film("one")
    videos.erase(one)
    assert videos.path(shelf.file("one").media).exists()


def test_a_premiere_is_shown_once_also_after_a_restart(shelf: Shelf) -> None:
    videos = shelf.house.videos
    one = shelf.film("one")
    with pytest.raises(Refused, match="over"):
        videos.set_premiere(one, shelf.clock.now() - timedelta(minutes=1))
    videos.set_premiere(one, shelf.clock.now() + timedelta(minutes=5))
    assert videos.premiere() is None
    shelf.clock.advance(300)
    due = videos.premiere()
    assert due is not None and due.id == one
    videos.premiered(one)
    shelf.house.close()
    with open_house(shelf.folder, tools_for(shelf.clock)) as again:
        assert again.videos.premiere() is None


def test_what_was_skipped_is_told_until_it_plays(shelf: Shelf) -> None:
    videos = shelf.house.videos
    one, two = shelf.film("one"), shelf.film("two")
    videos.skipped(one, "stalled")
    videos.skipped(two, "missing")
    videos.skipped(one, "failed")
    assert {(each.video, each.reason) for each in videos.troubles()} == {(one, "failed"), (two, "missing")}
    videos.played(one)
    videos.switch(two, False)
    assert videos.troubles() == ()
    videos.skipped("VIDEO-0999", "failed")


def test_a_message_has_no_file_and_a_recording_waits(shelf: Shelf) -> None:
    videos = shelf.house.videos
    message = videos.add_message(About(speaker="Ana", line="You made my week."))
    assert videos.get(message).file is None
    waiting = videos.add_recording("P-7K3Q9X", shelf.file("mine"), About(speaker="Bob"))
    assert [each.id for each in videos.waiting()] == [waiting]
    assert [each.id for each in videos.lobby()] == [message]
    videos.approve(waiting)
    assert [each.id for each in videos.lobby()] == [message, waiting]
    videos.undo()
    assert [each.id for each in videos.waiting()] == [waiting]


def test_no_words_of_people_are_in_the_journal(shelf: Shelf) -> None:
    one = shelf.film("one", speaker="Xenia Quillworth", line="Zanzibar thanks")
    shelf.house.videos.describe(one, About("Y", "Xenia Quillworth"))
    rows = shelf.house.store.query("SELECT kind, detail FROM journal")
    assert {"video-added", "video-changed"} <= {row["kind"] for row in rows}
    assert not any("Xenia" in row["detail"] or "Zanzibar" in row["detail"] for row in rows)
