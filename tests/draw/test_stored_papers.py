"""Papers of a stored draw: only what is proven, the secret's page while the sheet is shown alone."""

from __future__ import annotations

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.draw.paper.secret import draw_envelope
from kiosk.draw.papers import keep
from kiosk.draw.protocol.computing import commit_of
from kiosk.draw.proving import Tampered
from tests.draw.conftest import Stage, plan
from tests.plain import PlainWords
from tests.printing.rendering import codes, rendered

WORDS = PlainWords()


def test_the_envelope_holds_the_secret_that_the_sheet_promised(stage: Stage) -> None:
    id_ = stage.frozen()
    papers = stage.house.draw_papers
    sheet = stage.house.ceremonies.at(id_).sheet
    job = papers.secret_job(id_, "A4", WORDS)
    assert commit_of(job.secret) == sheet.commit and papers.sheet_job(id_, "A4", WORDS).qr == sheet.qr
    assert stage.lines("draw-envelope") == [{"draw": "DRAW-1"}]
    scanned = codes(rendered(draw_envelope(job).pdf, "A4", 80).pages[0].image)[0]
    stage.say_all(id_)
    with pytest.raises(Refused):
        papers.secret_job(id_, "A4", WORDS)
    stage.behind_its_back("DELETE FROM draw_secret")
    ceremonies = stage.house.ceremonies
    with pytest.raises(Refused):
        ceremonies.job(id_)
    assert ceremonies.job(id_, scanned).secret == job.secret


def test_winners_and_slips_wait_for_the_end(stage: Stage) -> None:
    id_ = stage.frozen(absent="at-end")
    papers = stage.house.draw_papers
    for early in (papers.winners_job, lambda *rest: papers.slips_job(rest[0], "", *rest[1:])):
        with pytest.raises(Refused):
            early(id_, "A4", WORDS)
    stage.say_all(id_)
    stage.reveal(id_)
    now = stage.drawn(id_)
    stage.house.ceremonies.gone(id_, [(2, "ABSENT", "at home with a cold")])
    stage.drawn(id_)
    stage.house.ceremonies.finish(id_)
    job = papers.winners_job(id_, "A4", WORDS)
    missed = job.rows[1].missed[0]
    assert missed.name == stage.house.draw_names.full(now.draw, now.seats[1].person)
    assert missed.why == "was not here · at home with a cold" and missed.ticket == now.seats[1].ticket
    assert {row.team for row in job.rows if row.name} == {"Night Owls"}
    prints = stage.folder / "prints"
    assert keep(b"%PDF", prints, "DRAW-1-winners.pdf").read_bytes() == b"%PDF"
    with pytest.raises(Unavailable):
        keep(b"%PDF", prints / "no", "DRAW-1-winners.pdf")
    slips = papers.slips_job(id_, "Reception", "A4", WORDS)
    assert [slip.name for slip in slips.slips] == [row.name for row in job.rows]
    assert papers.rules_job(plan(), ("en", "fa"), "A4", PlainWords).texts[1].setting.right_to_left


def test_a_rehearsal_has_all_papers_and_leaves_no_line(stage: Stage) -> None:
    id_ = stage.house.ceremonies.rehearse(stage.house.draws.add(plan())).draw.id
    papers = stage.house.draw_papers
    before = stage.house.store.query("SELECT count(*) AS n FROM journal")
    assert papers.secret_job(id_, "A4", WORDS).setting.across == "REHEARSAL"
    stage.say_all(id_)
    stage.reveal(id_)
    stage.drawn(id_)
    stage.house.ceremonies.finish(id_)
    job = papers.winners_job(id_, "A4", WORDS)
    assert job.setting.across and all(row.name and not row.name.startswith("P-") for row in job.rows)
    stage.house.publishing.published(id_)
    assert stage.house.store.query("SELECT count(*) AS n FROM journal") == before


def test_a_changed_list_is_not_put_on_paper(stage: Stage) -> None:
    id_ = stage.frozen()
    stage.behind_its_back("UPDATE draw_frozen SET entries = replace(entries, 'Coffee', 'Golden')")
    with pytest.raises(Tampered):
        stage.house.draw_papers.sheet_job(id_, "A4", WORDS)
