"""One open event with the services of all areas: what commands and screens stand on."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from kiosk.awards.checking import Checking
from kiosk.awards.extras import Extras
from kiosk.awards.looks import Looks
from kiosk.awards.nominations import Nominations
from kiosk.awards.papers import AwardPapers
from kiosk.awards.service import Awards
from kiosk.awards.show import RedCarpet
from kiosk.contest.booth import Booth
from kiosk.contest.entries import Entries
from kiosk.contest.judging.service import Judging
from kiosk.contest.papers.service import PaperBallots
from kiosk.contest.result.podium import Podium
from kiosk.contest.result.publishing import ContestPublishing
from kiosk.contest.result.service import Results
from kiosk.contest.service import Contests
from kiosk.contest.store import hand_over_entries, voting_in
from kiosk.corrections.finding import Finding
from kiosk.corrections.merges import Merges
from kiosk.corrections.reading import Journal
from kiosk.corrections.service import Corrections
from kiosk.draw.after import Handover
from kiosk.draw.ceremony import Ceremonies
from kiosk.draw.freezing import Freezing
from kiosk.draw.lookup import Lookup
from kiosk.draw.names import Names
from kiosk.draw.own import OwnDraws
from kiosk.draw.papers import DrawPapers
from kiosk.draw.publishing import Publishing
from kiosk.draw.reading import Reading
from kiosk.draw.service import Draws
from kiosk.draw.showing import Showing
from kiosk.event.backups import second_place
from kiosk.event.folder import EventFolder
from kiosk.event.opening import OpenEvent, open_event
from kiosk.event.pictures import Pictures
from kiosk.event.pin import OrganizerPin
from kiosk.event.quiet import Quiet
from kiosk.event.service import Event
from kiosk.hunt.clues.service import Clues
from kiosk.hunt.hiding.service import Hiding
from kiosk.hunt.making import Making
from kiosk.hunt.service import Hunt
from kiosk.people.desk import PeopleDesk
from kiosk.people.passes import Passes
from kiosk.people.pins import VisitorPins
from kiosk.people.service import People
from kiosk.people.walk_ins import WalkIns
from kiosk.printer.service import PrintQueue
from kiosk.storage import Store, papers
from kiosk.tickets.service import Tickets
from kiosk.tools import Tools
from kiosk.videos.recordings import Recordings
from kiosk.videos.service import Videos

AREAS = (
    "event",
    "people",
    "tickets",
    "hunt",
    "corrections",
    "draw",
    "awards",
    "printer",
    "contest",
    "videos",
)


@dataclass(frozen=True, slots=True)
class House:
    """`close` it, or use it as a context manager."""

    opened: OpenEvent
    people: People
    desk: PeopleDesk
    passes: Passes
    pins: VisitorPins
    walk_ins: WalkIns
    tickets: Tickets
    hunt: Hunt
    clues: Clues
    hiding: Hiding
    pin: OrganizerPin
    corrections: Corrections
    finding: Finding
    journal: Journal
    draws: Draws
    ceremonies: Ceremonies
    lookup: Lookup
    handover: Handover
    draw_names: Names
    own_draws: OwnDraws
    draw_papers: DrawPapers
    publishing: Publishing
    awards: Awards
    award_looks: Looks
    certificates_checked: Checking
    nominations: Nominations
    red_carpet: RedCarpet
    prints: PrintQueue
    award_papers: AwardPapers
    award_extras: Extras
    contests: Contests
    entries: Entries
    booth: Booth
    paper_ballots: PaperBallots
    judging: Judging
    results: Results
    podium: Podium
    contest_publishing: ContestPublishing
    videos: Videos
    recordings: Recordings

    @property
    def folder(self) -> EventFolder:
        return self.opened.folder

    @property
    def store(self) -> Store:
        return self.opened.store

    @property
    def event(self) -> Event:
        return self.opened.event

    def close(self) -> None:
        self.opened.close()

    def __enter__(self) -> House:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_house(path: Path, tools: Tools, *, writing: bool = True) -> House:
    """Refuses what `open_event` does. For writing, also mends what a power cut left of papers and films."""
    opened = open_event(path, tools.clock, areas=AREAS, writing=writing)
    try:
        house = furnish(opened, tools)
        if writing:
            known = house.hunt.papers(), house.passes.papers(), house.paper_ballots.papers()
            papers.mend(house.folder.prints, itertools.chain(*known))
            house.recordings.mend()
    except BaseException:
        opened.close()
        raise
    return house


def furnish(opened: OpenEvent, tools: Tools) -> House:
    store, event = opened.store, opened.event
    merges = Merges(store)
    people = People(store, event.info.id, event.key, tools.random, merges.follow, hand_over_entries)
    pins = VisitorPins(store, event.key, tools.clock, tools.random)
    tickets = Tickets(store, event.info.id)
    making = Making(store, event, tickets, opened.folder.path, tools.random)
    hunt = Hunt(store, event, people, pins, tickets, making, tools.clock)
    reading, handover = Reading(store, event.info.id), Handover(store)
    media = opened.folder.media
    lookup = Lookup(store, reading, handover)
    draws = Draws(store, event, people, tickets, media, tools.words_for, handover.won)
    freezing = Freezing(store, event.info.id, draws, tickets, tools.random)
    ceremonies, names = Ceremonies(store, tickets, freezing, reading, Showing(store, reading)), Names(people)
    awards, looks = Awards(store, event, people), Looks(store)
    entries = Entries(store, people, tools.random)
    quiet = Quiet(opened.folder, lambda: second_place(event, store), voting_in)
    booth = Booth(store, people, entries, tools.clock, tools.random, quiet.casting)
    paper_ballots = PaperBallots(
        store, event, people, entries, tools.clock, tools.random, quiet.casting, opened.folder.path
    )
    judging = Judging(store, people, entries, tools.clock)
    results = Results(store, entries, booth, judging)
    videos = Videos(store, tools.clock, media)
    return House(
        opened=opened,
        people=people,
        desk=PeopleDesk(store, event, people, tools.random, hand_over_entries),
        passes=Passes(store, event, people, pins, opened.folder.path, tools.random),
        pins=pins,
        walk_ins=WalkIns(store, event, people, tools.random),
        tickets=tickets,
        hunt=hunt,
        hiding=Hiding(store, event, people, tickets),
        clues=Clues(store, event, tools.clock),
        pin=OrganizerPin(store, tools.clock, tools.random),
        corrections=Corrections(store, people, tickets, hunt, merges),
        finding=Finding(event.info.id, people, tickets, hunt, merges),
        journal=Journal(store),
        draws=draws,
        ceremonies=ceremonies,
        lookup=lookup,
        handover=handover,
        draw_names=names,
        draw_papers=DrawPapers(store, event, people, names, reading),
        publishing=Publishing(store, event, names, ceremonies, reading),
        own_draws=OwnDraws(tickets, lookup),
        awards=awards,
        award_looks=looks,
        certificates_checked=Checking(store, event),
        nominations=Nominations(store, event, people, awards, tools.clock),
        red_carpet=RedCarpet(store, awards),
        award_papers=AwardPapers(looks, event, people, Pictures(media)),
        prints=PrintQueue(store, event, opened.folder.path, tools.clock, tools.random),
        award_extras=Extras(event, people, awards),
        contests=Contests(store, tools.clock),
        entries=entries,
        booth=booth,
        paper_ballots=paper_ballots,
        judging=judging,
        results=results,
        podium=Podium(store, results),
        contest_publishing=ContestPublishing(store, event, results),
        videos=videos,
        recordings=Recordings(store, event, people, videos, opened.folder),
    )
