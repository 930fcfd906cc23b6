from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from kiosk.answers import Refused
from kiosk.event.model import Settings
from kiosk.event.opening import OpenEvent, open_event
from kiosk.event.service import Event
from kiosk.event.store import read_settings
from kiosk.storage import Fact
from tests.event.conftest import AREAS
from tests.plain import SetClock
from tests.second_connection import SecondConnection

MONDAY = datetime(2026, 3, 16, 8, 30, tzinfo=UTC)

CHANGES: list[dict[str, Any]] = [
    {"languages": ("fa",)},
    {"default_language": "fr"},
    {"hunt_opens": MONDAY, "hunt_closes": MONDAY + timedelta(days=4)},
    {"late_claims": True},
    {"shifts": {"Nacht": (time(22, 0), time(6, 0)), "تیم صبح": (time(6, 30), time(14, 0))}},
    {"raffle_at": MONDAY + timedelta(days=4, hours=6)},
    {"identify": {"hunt": "pin"}, "walk_ins": True},
    {"second_backup_place": "/media/stick"},
    {"high_contrast": True, "reduced_motion": True, "low_reach": "off", "sound": "low"},
    {"lobby_videos": "normal"},
    {"second_backup_place": None, "late_claims": False},
]


def test_a_new_event_has_the_defaults(opened: OpenEvent) -> None:
    assert opened.event.settings == Settings()
    assert opened.event.settings.languages == ("en", "fr", "de", "fa")


@pytest.mark.parametrize("changes", CHANGES)
def test_a_change_is_there_at_once_elsewhere_and_after_opening_again(
    opened: OpenEvent, second: SecondConnection, clock: SetClock, changes: dict[str, Any]
) -> None:
    opened.event.change("organizer", **changes)
    assert second.value("SELECT count(*) FROM setting") == len(changes)
    assert {name: getattr(opened.event.settings, name) for name in changes} == changes
    reader = open_event(opened.folder.path, clock, areas=AREAS, writing=False)
    assert reader.event.settings == opened.event.settings
    reader.close()


def test_title_and_state(opened: OpenEvent, second: SecondConnection) -> None:
    opened.event.change("organizer", title="  Danke,\n Team!  ", state="running")
    assert second.rows("SELECT title, state FROM event") == [("Danke, Team!", "running")]
    assert (opened.event.info.title, opened.event.info.state) == ("Danke, Team!", "running")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"title": " \t "}, "1 to"),
        ({"title": "x" * 81}, "1 to"),
        ({"title": "\u202e\u0007"}, "1 to"),
        ({"state": "erased", "title": "x", "late_claims": True, "languages": ()}, "at least one"),
        ({"languages": ("en", "en")}, "at least one"),
        ({"languages": ("en", "xx")}, "does not speak"),
        ({"default_language": "it"}, "does not speak"),
        ({"hunt_opens": MONDAY, "hunt_closes": MONDAY}, "before it closes"),
        ({"hunt_opens": MONDAY, "hunt_closes": MONDAY - timedelta(hours=1)}, "before it closes"),
        ({"shifts": {" ": (time(6), time(14))}}, "needs a team"),
        ({"shifts": {"Night": (time(6), time(6))}}, "needs a team"),
        ({"state": "closed"}, "cannot go there"),
    ],
)
def test_a_refused_change_changes_nothing(
    opened: OpenEvent, second: SecondConnection, changes: dict[str, Any], words: str
) -> None:
    before = opened.event.info, opened.event.settings
    with pytest.raises(Refused, match=words):
        opened.event.change("organizer", **changes)
    assert (opened.event.info, opened.event.settings) == before
    assert second.value("SELECT count(*) FROM setting") == 0
    assert second.value("SELECT count(*) FROM journal") == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"colour": "red"},
        {"hunt_opens": datetime(2026, 3, 16)},  # noqa: DTZ001
        {"sound": "loud"},
        {"lobby_videos": "loud"},
        {"low_reach": "sometimes"},
        {"identify": {"hunt": "face"}},
        {"identify": {"chess": "pin"}},
    ],
)
def test_our_own_mistakes_are_no_refusals(opened: OpenEvent, changes: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        opened.event.change("organizer", **changes)


def test_opening_without_closing_time_is_fine(opened: OpenEvent) -> None:
    opened.event.change("organizer", hunt_closes=MONDAY)
    opened.event.change("organizer", hunt_opens=MONDAY - timedelta(days=1))
    with pytest.raises(Refused):
        opened.event.change("organizer", hunt_opens=MONDAY + timedelta(days=1))


def test_listeners_already_see_the_change(opened: OpenEvent) -> None:
    seen: list[tuple[str, bool]] = []
    opened.store.subscribe(lambda fact: seen.append((fact.kind, opened.event.settings.late_claims)))
    opened.event.change("organizer", late_claims=True)
    assert seen == [("event-changed", True)]


def test_the_journal_holds_names_of_settings_only(opened: OpenEvent) -> None:
    heard: list[Fact] = []
    opened.store.subscribe(heard.append)
    opened.event.change("organizer", title="For Ana", second_backup_place="/home/ana")
    assert [dict(fact.values) for fact in heard] == [{"what": "second_backup_place,title", "state": "draft"}]
    lines = opened.store.query("SELECT detail FROM journal")
    assert not any("ana" in row["detail"].lower() for row in lines)


def test_a_setting_that_cannot_be_read_keeps_its_default(
    opened: OpenEvent, caplog: pytest.LogCaptureFixture
) -> None:
    with opened.store.transaction("system") as tx:
        for name, value in (
            ("hunt_opens", '"soon"'),
            ("shifts", "[1]"),
            ("late_claims", "true"),
            ("sound", '"loud"'),
            ("lobby_videos", "true"),
            ("low_reach", "7"),
            ("high_contrast", '"yes"'),
            ("of_2027", "1"),
        ):
            tx.execute("INSERT INTO setting (name, value) VALUES (?, ?)", (name, value))
    settings = Event(opened.store).settings
    assert settings == Settings(late_claims=True)
    assert "hunt_opens" in caplog.text and "soon" not in caplog.text


def test_one_way_for_all_as_older_events_have_it_is_the_hunts(opened: OpenEvent) -> None:
    for stored, way in (('"name"', "name"), ('"pass"', "pass"), ('{"hunt": "pin", "chess": "name"}', "pin")):
        write_raw(opened, stored)
        assert dict(read_settings(opened.store).identify) == {"hunt": way}


def test_a_way_that_nobody_knows_keeps_the_default(
    opened: OpenEvent, caplog: pytest.LogCaptureFixture
) -> None:
    for stored in ('"face"', '{"hunt": "face"}', "[1]", "7"):
        write_raw(opened, stored)
        assert read_settings(opened.store).way("hunt") == "name"
    assert "setting identify cannot be read" in caplog.text


def write_raw(opened: OpenEvent, stored: str) -> None:
    with opened.store.transaction("organizer") as tx:
        tx.execute("INSERT OR REPLACE INTO setting (name, value) VALUES ('identify', ?)", (stored,))
        tx.record("event-changed", what="identify", state="draft")
