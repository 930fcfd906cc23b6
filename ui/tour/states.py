"""Every screen and state of the tour, in the order in which they are visited."""

from __future__ import annotations

from datetime import timedelta

from ui.tour import clue_steps, evening, steps
from ui.tour.access_steps import ACCESS
from ui.tour.awards_steps import AWARDS, NEW_AWARDS
from ui.tour.booth_steps import BOOTH
from ui.tour.camera_steps import CAMERA_STATES
from ui.tour.clue_steps import CLUE_STATES, NEW_CLUE_STATES
from ui.tour.contest_plan_steps import CONTEST_PLAN, NEW_CONTESTS
from ui.tour.contest_result_steps import CONTEST_RESULT
from ui.tour.doctor_steps import DOCTOR
from ui.tour.draw_after_steps import DRAW_AFTER, DRAW_LOOKUP
from ui.tour.draw_plan_steps import DRAW_PLAN
from ui.tour.draw_show_steps import DRAW_SHOW
from ui.tour.draw_stage_steps import DRAW_STAGE
from ui.tour.fixing_steps import FIXING
from ui.tour.gallery_steps import GALLERY
from ui.tour.hiding_steps import FIRST_PLACES, HIDING
from ui.tour.judge_steps import JUDGES
from ui.tour.paper_ballot_steps import PAPER_BALLOTS
from ui.tour.people_steps import PEOPLE, WHO_VISITS
from ui.tour.podium_steps import PODIUM, PODIUM_NEW
from ui.tour.printing_steps import PRINTING
from ui.tour.red_carpet_steps import RED_CARPET, RED_CARPET_NEW
from ui.tour.roster_steps import ROSTER
from ui.tour.steps import Steps
from ui.tour.thanks_steps import THANKS
from ui.tour.videos_cinema_steps import CINEMA
from ui.tour.videos_desk_steps import NEW_VIDEOS, VIDEOS_DESK
from ui.tour.videos_lobby_steps import VIDEOS_LOBBY
from ui.tour.videos_record_steps import RECORD

# The first evening: a new event, nothing in it.
FIRST_EVENING: dict[str, Steps] = {
    "pin-first": lambda stage: None,
    "pin-first-weak": evening.first_pin_weak,
    "pin-first-again": evening.first_pin_again,
    "pin-first-different": evening.first_pin_different,
    "assistant": evening.first_steps,
    "admin-new": evening.new_desk,
    "home-soon": evening.home_soon,
    "board-soon": evening.board_soon,
    "pieces-empty": evening.pieces_empty,
    "pieces-made": evening.pieces_made,
    "pieces-list": evening.pieces_list,
    **NEW_CLUE_STATES,
    **NEW_AWARDS,
    "assistant-later": evening.steps_later,
    **FIRST_PLACES,
    "home-open": evening.home_open,
    "board-open": steps.touch("board"),
    "who-nobody": evening.who_nobody,
    **ROSTER,
    **RED_CARPET_NEW,
    **PODIUM_NEW,
    **NEW_CONTESTS,
    **NEW_VIDEOS,
}

# The week: the sample event, half of it found.
THE_WEEK: dict[str, Steps] = {
    "attract": steps.attract,
    "home": steps.home,
    "claim": steps.touch("claim"),
    "type": steps.touch("type"),
    "type-filled": steps.type_filled,
    "type-slip-empty": steps.type_nothing,
    "type-slip-short": steps.slip("7K3Q9"),
    "type-slip-letter": steps.slip("7K3Q9XWD2MU"),
    "type-slip-check": steps.slip_check,
    "type-slip-long": lambda stage: stage.driver.kiosk.hunt.enterCode("7K3Q9XWD2MH7K3"),
    "who": steps.who,
    "who-found": lambda stage: stage.driver.type("an"),
    "who-none": lambda stage: stage.driver.type("xqz"),
    "who-teams": steps.who_teams,
    "who-team": steps.touch("team0"),
    **WHO_VISITS,
    "ticket": steps.ticket,
    "ticket-next": lambda stage: stage.driver.scan(stage.piece()),
    "who-instead": steps.touch("correct"),
    "ticket-corrected": steps.corrected,
    "ticket-golden": steps.ticket_golden,
    "ticket-persian": steps.ticket_persian,
    "answer-undone": steps.undone,
    "answer-too-late": steps.too_late,
    "answer-already-claimed": steps.already_claimed,
    "answer-you-have-it": steps.you_have_it,
    "answer-greeting": clue_steps.greeting_by_name,
    "answer-yours-already": steps.yours_already,
    "answer-pass-replaced": steps.old_pass,
    "answer-replaced": steps.replaced,
    "answer-unknown": steps.scanned(lambda stage: stage.code("M")),
    "answer-not-yet": steps.hours(hunt_opens=timedelta(days=2)),
    "answer-closed": steps.hours(hunt_closes=timedelta(hours=-2)),
    "answer-kept": steps.hours(late=True, hunt_closes=timedelta(hours=-2)),
    "answer-outside-shift": steps.outside_shift,
    "answer-another-event": steps.scanned(lambda stage: stage.code("M", "ZZZ")),
    "answer-web": steps.scanned(lambda stage: "https://example.org/menu"),
    "answer-wifi": steps.scanned(lambda stage: "WIFI:S:Guests;T:WPA;P:secret;;"),
    "answer-contact": steps.scanned(lambda stage: "BEGIN:VCARD\nN:Doe;Jo\nEND:VCARD"),
    "answer-text": steps.scanned(lambda stage: "4006381333931"),
    "answer-could-not-read": steps.scanned(steps.damaged),
    "answer-trouble": steps.trouble_answer,
    "answer-refused": steps.refused_answer,
    "board": steps.then(steps.home_again, steps.touch("board")),
    "howto": steps.then(steps.home_again, steps.touch("howto")),
    "still-there": steps.still_there,
    "trouble": lambda stage: stage.go("trouble"),
    "pin": steps.pin_by_taps,
    "pin-wrong": steps.pin_wrong,
    "pin-wait": steps.pin_wait,
    "admin": steps.desk,
    "admin-close": steps.touch("close"),
    "settings": steps.then(steps.touch("keepOpen"), steps.gone("keepOpen"), steps.touch("settings")),
    "settings-end": steps.settings_end,
    "settings-typing": steps.settings_typing,
    "settings-refused": steps.settings_refused,
    **PEOPLE,
    **DOCTOR,
    **PRINTING,
    "notice": steps.notice,
    "admin-test-scan": steps.test_scan,
    **FIXING,
    **ACCESS,
    **CLUE_STATES,
    **HIDING,
    **CAMERA_STATES,
    **THANKS,
    **RECORD,
    **DRAW_PLAN,
    **DRAW_STAGE,
    **DRAW_SHOW,
    **DRAW_LOOKUP,
    **DRAW_AFTER,
    **AWARDS,
    **RED_CARPET,
    **CONTEST_PLAN,
    **PODIUM,
    **CONTEST_RESULT,
    **PAPER_BALLOTS,
    **GALLERY,
    **JUDGES,
    **BOOTH,
    **VIDEOS_DESK,
    **VIDEOS_LOBBY,
    **CINEMA,
}
