"""The sample event: an office in the middle of its week, ready to be played with."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from kiosk.demo_awards import give_awards, propose
from kiosk.demo_clues import set_shifts, write_clues
from kiosk.demo_contest import hold_contests
from kiosk.demo_draws import hold_daily_draw, plan_big_draw, strike_out
from kiosk.demo_paper import TryMe, draw_try_me
from kiosk.demo_places import hide, make_places
from kiosk.demo_videos import brought, fill_playlist
from kiosk.event.opening import create_event, put_in_place, refuse_occupied, unfinished_beside
from kiosk.house import House, open_house
from kiosk.hunt.model import Ticketed
from kiosk.hunt.paper import PieceLabel, PosterJob, draw_poster, draw_sheet, poster_job
from kiosk.hunt.pieces import PlannedPieces
from kiosk.hunt.visit import Visit
from kiosk.printing.drawn import Drawn
from kiosk.scanning.codes import new_code
from kiosk.storage.files import write_durably
from kiosk.tools import Tools
from kiosk.words import Sentence

TITLE = "Customer Service Week"
PIN = "246810"
FOUND = 137
GOLDEN_FOUND = 6
PRINTED_FIRST = 148
HIDDEN_TO = 188
GOLDEN_VALUE = 3
ROSTER = Path(__file__).parents[1] / "assets" / "demo" / "people.csv"
SEED = 1998


class StoryClock:
    """Told what time it is, forwards only."""

    def __init__(self, now: datetime) -> None:
        self._now = self._start = now

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return (self._now - self._start).total_seconds()

    def set(self, now: datetime) -> None:
        self._now = now


@dataclass(frozen=True, slots=True)
class Story:
    """A house being filled. `pool` draws paper in another process: this one may have a screen to show."""

    house: House
    clock: StoryClock
    tools: Tools
    pool: Executor
    chance: random.Random


def make_demo(path: Path, tools: Tools) -> None:
    """A filled event at `path`, whole or not at all: 120 people, 200 pieces in ten places, three days of
    finds, a small draw that is over and a big one to come, fourteen awards, three contests, four videos.

    In `prints/`: two sheets that nobody has cut up yet, the poster, and `try-me.pdf`.
    """
    refuse_occupied(path)
    now = tools.clock.now()
    clock = StoryClock(_at(now - timedelta(days=4), 16))
    told = replace(tools, clock=clock)
    unfinished = unfinished_beside(path)
    try:
        create_event(unfinished, TITLE, clock, tools.random, areas=tools.areas)
        with (
            ProcessPoolExecutor(1, get_context("spawn")) as pool,
            open_house(unfinished, told) as house,
        ):
            _fill(Story(house, clock, told, pool, random.Random(SEED)), now)
        put_in_place(unfinished, path)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _fill(story: Story, now: datetime) -> None:
    hunt = story.house.hunt
    _settle(story, now)
    plain = hunt.plan_pieces(140)
    sheet = _drawn(story, plain)
    poster = story.pool.submit(draw_poster, _poster(story))
    films = story.pool.submit(brought, story.house.folder.media)
    _import_people(story)
    _add(story, plain, sheet)
    golden = hunt.plan_pieces(8, GOLDEN_VALUE)
    _add(story, golden, _drawn(story, golden))
    free = hunt.plan_pieces(52)
    sheet = _drawn(story, free)
    hunt.mark_printed(1)
    hunt.mark_printed(2)
    places = make_places(story.house.hiding)
    hide(story.house.hiding, places, 1, PRINTED_FIRST)
    found = _chosen(story.chance, plain.labels, golden.labels)
    _play(story, found, now)
    hold_contests(story.house, story.chance, story.clock.set, now)
    write_clues(story.house, now)
    set_shifts(story.house)
    plan_big_draw(story.house)
    give_awards(story.house, story.tools.words_for, now)
    propose(story.house)
    fill_playlist(story.house, films.result())
    _add(story, free, sheet)
    hide(story.house.hiding, places, PRINTED_FIRST + 1, HIDDEN_TO)
    again = hunt.plan_reprint([free.labels[-1].number])
    _add(story, again, _drawn(story, again))
    tries = _tries(story, free.labels, golden.labels, found)
    page = story.pool.submit(draw_try_me, TITLE, story.tools.words.language, tries)
    write_durably(story.house.folder.prints / "how-to-play.pdf", poster.result().pdf)
    write_durably(story.house.folder.prints / "try-me.pdf", page.result())


def _chosen(
    chance: random.Random, plain: Sequence[PieceLabel], golden: Sequence[PieceLabel]
) -> list[PieceLabel]:
    found = chance.sample(plain, FOUND - GOLDEN_FOUND) + chance.sample(golden, GOLDEN_FOUND)
    chance.shuffle(found)
    return found


def _settle(story: Story, now: datetime) -> None:
    story.house.pin.set(PIN)
    opens = _at(now - timedelta(days=3), 8)
    story.house.event.change("organizer", state="running", hunt_opens=opens, raffle_at=next_friday(now))


def _import_people(story: Story) -> None:
    people = story.house.people
    people.import_roster(people.plan(ROSTER.read_bytes()).plan, "organizer")


def _poster(story: Story) -> PosterJob:
    languages = story.house.event.settings.languages
    return poster_job(TITLE, languages, "A4", story.tools.words_for)


def _drawn(story: Story, planned: PlannedPieces) -> Future[Drawn]:
    return story.pool.submit(draw_sheet, story.house.hunt.sheet_job(planned, story.tools.words_for))


def _add(story: Story, planned: PlannedPieces, drawn: Future[Drawn]) -> None:
    with tempfile.TemporaryDirectory(prefix="handlebar-") as folder:
        file = Path(folder) / "sheet.pdf"
        file.write_bytes(drawn.result().pdf)
        story.house.hunt.add_pieces(planned, file)


def _play(story: Story, found: Sequence[PieceLabel], now: datetime) -> None:
    """Some people find many, most find a few; each at some time of the three days before `now`."""
    people = sorted(story.house.people.all_active(), key=lambda person: person.staff_number)
    eager = [story.chance.random() ** 3 + 0.05 for _ in people]
    days = [_at(now - timedelta(days=back), 8) for back in (3, 2, 1)]
    minutes = (story.chance.randint(15, 580) for _ in found)
    moments = sorted(story.chance.choice(days) + timedelta(minutes=minute) for minute in minutes)
    noon = _at(now - timedelta(days=1), 12)
    strike_out(story.house)
    for moment, label in zip(moments, found, strict=True):
        if moment > noon and story.clock.now() <= noon:
            hold_daily_draw(story.house, story.clock.set, noon)
        story.clock.set(max(moment, story.clock.now()))
        (person,) = story.chance.choices(people, eager)
        _, visit = story.house.hunt.identify(person.id, Visit())
        answer, _ = story.house.hunt.scan(label.qr, visit)
        assert isinstance(answer, Ticketed)


def _tries(
    story: Story, free: Sequence[PieceLabel], golden: Sequence[PieceLabel], found: Sequence[PieceLabel]
) -> tuple[TryMe, ...]:
    """What a scan can be, to try on the screen with a camera or a scanner."""
    say = story.tools.words.say
    house, random_bytes = story.house, story.tools.random
    person = min(house.people.all_active(), key=lambda person: person.staff_number)
    another = "000" if house.event.info.id != "000" else "111"
    hidden = [label for label in golden if label not in found]
    tries = (
        (Sentence("Demo", "A mustache nobody has found yet"), free[0]),
        (Sentence("Demo", "A golden one that nobody has found yet"), hidden[0]),
        (Sentence("Demo", "Already claimed"), found[0]),
        (Sentence("Demo", "Replaced by a new print"), free[-1]),
    )
    cards = (
        (Sentence("Demo", "From another event"), new_code("M", another, random_bytes)),
        (
            Sentence("Demo", "The pass of %1", (person.display,)),
            house.people.issue_pass(person.id, "organizer"),
        ),
    )
    pieces = tuple(TryMe(say(words), label.qr, label.typed) for words, label in tries)
    return (*pieces, *(TryMe(say(words), code, "") for words, code in cards))


def _at(day: datetime, hour: int) -> datetime:
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def next_friday(now: datetime) -> datetime:
    """The next Friday, 15:00, that is still to come."""
    friday = _at(now + timedelta(days=(4 - now.weekday()) % 7), 15)
    return friday if friday > now else friday + timedelta(days=7)
