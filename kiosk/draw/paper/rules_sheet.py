"""The rules of a draw as a poster, for the wall before the week: a page for each language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.draw.model import Plan, Prize
from kiosk.draw.paper.common import setting
from kiosk.draw.paper.rules_words import chances, check, found, rules, who
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, WordsFor, drawn
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Look, Placard, Voice

MOST_HERE: Final = 7
_PER_COLUMN: Final = 22
"""Prizes on the first page, and in each of two columns of those after it."""


@dataclass(frozen=True, slots=True)
class RulesText:
    """One language. `prizes` are on the first page, `pages` has those of each further one."""

    setting: Setting
    heading: str
    who: tuple[str, tuple[str, ...]]
    win: str
    prizes: tuple[str, ...]
    more: str
    found: tuple[str, tuple[tuple[str, str], ...]]
    rules: tuple[str, tuple[str, ...]]
    check: tuple[str, tuple[str, ...]]
    pages: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class RulesJob:
    """`title`: of the draw. `texts` has one entry for each language, the leading one first."""

    title: str
    texts: tuple[RulesText, ...]


def rules_job(
    title: str, plan: Plan, languages: tuple[str, ...], paper: Paper, words_for: WordsFor
) -> RulesJob:
    """`title`: the event's, in people's words."""
    return RulesJob(plan.title, tuple(_text(title, plan, paper, words_for(each)) for each in languages))


def _text(title: str, plan: Plan, paper: Paper, words: Words) -> RulesText:
    def all_of(sentences: Sequence[Sentence]) -> tuple[str, ...]:
        return tuple(words.say(each) for each in sentences)

    here, rest = plan.prizes, plan.prizes[:0]
    if len(plan.prizes) > MOST_HERE:
        here, rest = plan.prizes[: MOST_HERE - 1], plan.prizes[MOST_HERE - 1 :]
    more = Sentence("DrawPaper", "… and %Ln more: see the next page", n=len(rest))
    per_page = 2 * _PER_COLUMN
    return RulesText(
        setting=setting(title, "", paper, words),
        heading=words.say(Sentence("DrawPaper", "How the draw works")),
        who=(
            words.say(Sentence("DrawPaper", "Who is in")),
            (words.say(who(plan)), *all_of(chances(plan))),
        ),
        win=words.say(Sentence("DrawPaper", "What you can win")),
        prizes=_prizes(here, words),
        more=words.say(more) if rest else "",
        found=(
            words.say(Sentence("DrawPaper", "How winners are found")),
            tuple((words.number(at), words.say(step)) for at, step in enumerate(found(plan), 1)),
        ),
        rules=(words.say(Sentence("DrawPaper", "Good to know")), all_of(rules(plan))),
        check=(words.say(Sentence("DrawPaper", "Check it yourself")), all_of(check())),
        pages=tuple(_prizes(rest[at : at + per_page], words) for at in range(0, len(rest), per_page)),
    )


def _prizes(prizes: Sequence[Prize], words: Words) -> tuple[str, ...]:
    return tuple(
        f"{words.number(prize.quantity)} × {prize.name}" if prize.quantity > 1 else prize.name
        for prize in prizes
    )


def draw_rules(job: RulesJob) -> Drawn:
    """A page for each language, and more where there are many prizes."""
    from kiosk.printing.placard import Placard

    first = job.texts[0].setting
    page = Placard(first.paper, f"{job.texts[0].heading} {first.title}", _voice(job.texts[0]))
    for text in job.texts:
        page.speak(_voice(text))
        _draw_page(page, job.title, text)
        for prizes in text.pages:
            _draw_prizes(page, text, prizes)
    return drawn(page.finish())


def _draw_page(page: Placard, title: str, text: RulesText) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.poster import draw_foot
    from kiosk.printing.shapes import GOLD, RED, TEAL

    inner = page.begin()
    foot = draw_foot(page.document, inner)
    rest = _head(page, title, text, inner).above(foot - inner.y - 1)
    upper, lower = rest.upper(rest.height * 0.32), rest.lower(rest.height * 0.31)
    left, right = upper.columns(2, 4)
    _said(page, left, *text.who, TEAL)
    _prize_panel(page, text, right)
    inside, heading = page.panel(rest.below(upper.height + 4).above(lower.height + 4), RED), text.found[0]
    page.line(heading, inside.upper(8), _heading(RED))
    page.numbered(text.found[1], inside.below(9.5), Look(6, 2.6, "medium"), RED)
    left, right = lower.columns(2, 4)
    _said(page, left, *text.rules, GOLD)
    _said(page, right, *text.check, TEAL)
    page.end()


def _voice(text: RulesText) -> Voice:
    from kiosk.printing.placard import Voice

    return Voice(text.setting.language, text.setting.right_to_left)


def _head(page: Placard, title: str, text: RulesText, inner: Box) -> Box:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import RED, TEAL

    name = Look(6.5, 3, "display", "center", RED, theirs=True, leading=1.15)
    page.line(text.setting.title, inner.upper(8), name)
    page.emblem(inner.below(10).upper(15))
    page.fit(text.heading, inner.below(26).upper(21), Look(20, 9, "display", "center", leading=1.05))
    if title:
        draw = Look(6.5, 3, "display", "center", TEAL, theirs=True, leading=1.15)
        page.fit(title, inner.below(47).upper(8), draw)
    return inner.below(58 if title else 49)


def _heading(paint: str) -> Look:
    from kiosk.printing.placard import Look

    return Look(6.4, 3, "display", paint=paint, leading=1.15)


def _said(page: Placard, box: Box, heading: str, said: tuple[str, ...], paint: str) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import GOLD, INK

    inside = page.panel(box, paint)
    page.line(heading, inside.upper(8), _heading(INK if paint == GOLD else paint))
    page.lines(said, inside.below(9.5), Look(5.4, 2.4, "medium"))


def _prize_panel(page: Placard, text: RulesText, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import GOLD, INK

    inside = page.panel(box, GOLD)
    page.line(text.win, inside.upper(8), _heading(INK))
    rest = inside.below(9.5)
    if text.more:
        page.fit(text.more, rest.lower(5), Look(3.8, 2.4, "medium"))
        rest = rest.above(6)
    page.lines(text.prizes, rest, Look(5.4, 2.4, "bold", theirs=True, leading=1.15))


def _draw_prizes(page: Placard, text: RulesText, prizes: tuple[str, ...]) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import GOLD, INK

    inner = page.begin(GOLD)
    page.fit(text.win, inner.upper(14), Look(11, 6, "display", "center", leading=1.1))
    rest = inner.below(18)
    row = rest.height / _PER_COLUMN
    for at, column in enumerate(rest.columns(2, 8)):
        for index, prize in enumerate(prizes[at * _PER_COLUMN : (at + 1) * _PER_COLUMN]):
            line = column.below(index * row).upper(row)
            page.fit(prize, line.above(0.8), Look(5, 2.4, "bold", theirs=True, leading=1.15))
            page.rule(line.x, line.y, line.width, INK, 0.15)
    page.end()
