"""The result for the wall, a page for each language: who came first in large letters, then everybody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.contest.model import Placed, Result
from kiosk.contest.result import telling
from kiosk.printing.drawn import Drawn
from kiosk.printing.grid import Paper
from kiosk.printing.page_setting import Setting, drawn, setting
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.box import Box
    from kiosk.printing.placard import Placard, Voice

HERE: Final = 14
"""Lines below the winners on the first page; each further page has two columns of `_PER_COLUMN`."""
_PER_COLUMN: Final = 24
_MOST_FIRST: Final = 4


@dataclass(frozen=True, slots=True)
class Line:
    """`place` in the digits of the language; `detail`: whose it is, or "" ."""

    place: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class ResultText:
    """One language. `lines` are in order, the winners among them first."""

    setting: Setting
    heading: str
    first: str
    lines: tuple[Line, ...]
    winners: int
    facts: tuple[str, ...]
    nobody: str
    more: str


@dataclass(frozen=True, slots=True)
class ResultJob:
    """`title`: the contest's. `texts`: one for each language, the leading one first."""

    title: str
    texts: tuple[ResultText, ...]


def result_job(
    title: str, result: Result, silent: int, paper: Paper, languages: Sequence[Words]
) -> ResultJob:
    """`title`: the event's. `silent`: blank ballots."""
    texts = tuple(_text(title, result, silent, paper, words) for words in languages)
    return ResultJob(result.contest.plan.title, texts)


def _text(title: str, result: Result, silent: int, paper: Paper, words: Words) -> ResultText:
    say = words.say
    winners = sum(one.place == 1 for one in result.placed)
    first = (
        Sentence("ResultPaper", "First place")
        if winners == 1
        else Sentence("ResultPaper", "First place, shared by %Ln", n=winners)
    )
    facts = [telling.method(result.contest.plan.method), telling.turnout(result)]
    facts += [telling.silent(silent)] if silent else []
    if any(one.judges is not None for one in result.placed):
        facts.append(telling.weights(result))
    left = len(result.placed) - _shown(winners) - HERE
    return ResultText(
        setting=setting(title, paper, words),
        heading=say(Sentence("ResultPaper", "The result")),
        first=say(first),
        lines=tuple(_line(one, words) for one in result.placed),
        winners=winners,
        facts=tuple(map(say, facts)),
        nobody=say(Sentence("Result", "Nobody takes part in this contest any more.")),
        more=say(Sentence("ResultPaper", "%Ln more on the next page", n=left)) if left > 0 else "",
    )


def _line(one: Placed, words: Words) -> Line:
    entry = one.entry
    name = entry.name if entry.name != entry.draft.title else ""
    return Line(words.number(one.place), f"{entry.number} · {entry.draft.title}", name)


def _shown(winners: int) -> int:
    """Winners in large letters; where very many tie they are all in the list."""
    return winners if winners <= _MOST_FIRST else 0


def draw_result(job: ResultJob) -> Drawn:
    from kiosk.printing.placard import Placard

    leading = job.texts[0]
    page = Placard(leading.setting.paper, f"{leading.heading} {job.title}", _voice(leading))
    for text in job.texts:
        page.speak(_voice(text))
        _draw_first(page, job.title, text)
        rest = text.lines[_shown(text.winners) + HERE :]
        for at in range(0, len(rest), 2 * _PER_COLUMN):
            _draw_more(page, job.title, rest[at : at + 2 * _PER_COLUMN])
    return drawn(page.finish())


def _voice(text: ResultText) -> Voice:
    from kiosk.printing.placard import Voice

    return Voice(text.setting.language, text.setting.right_to_left)


def _draw_first(page: Placard, title: str, text: ResultText) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.poster import draw_foot
    from kiosk.printing.shapes import GOLD, RED

    inner = page.begin(GOLD)
    foot = draw_foot(page.document, inner)
    event = Look(6.5, 3, "display", "center", RED, theirs=True, leading=1.15)
    page.line(text.setting.title, inner.upper(8), event)
    page.emblem(inner.below(9).upper(17))
    page.fit(text.heading, inner.below(27).upper(22), Look(21, 9, "display", "center", leading=1.05))
    page.fit(title, inner.below(49).upper(11), Look(9, 4, "display", "center", RED, theirs=True, leading=1.1))
    rest = inner.below(64).above(foot - inner.y + 2)
    facts = 5.6 * len(text.facts)
    page.lines(text.facts, rest.lower(facts), Look(4.6, 2.6, "medium", "center"))
    rest = rest.above(facts + 3)
    if not text.lines:
        page.fit(text.nobody, rest, Look(9, 5, "display", "center"))
    else:
        _draw_places(page, text, rest)
    page.end()


def _draw_places(page: Placard, text: ResultText, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT

    shown = _shown(text.winners)
    if shown:
        high = 38.0 if shown == 1 else min(30.0 + 14 * shown, box.height * 0.55)
        _draw_winners(page, text, box.upper(high))
        box = box.below(high + 4)
    if text.more:
        page.line(text.more, box.lower(5), Look(4, 2.6, "medium", "center", FAINT))
        box = box.above(6)
    lines = text.lines[shown : shown + HERE]
    row = min(13.0, box.height / max(1, len(lines)))
    for at, line in enumerate(lines):
        _draw_line(page, line, box.below(at * row).upper(row))


def _draw_winners(page: Placard, text: ResultText, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import GOLD, INK, TEAL

    inside = page.panel(box, GOLD)
    page.ribbon(text.first, inside.upper(9).wider(-inside.width * 0.18))
    rest = inside.below(10.5)
    row = rest.height / text.winners
    for at, line in enumerate(text.lines[: text.winners]):
        each = rest.below(at * row).upper(row)
        name = row * 0.34 if line.detail else 0
        page.fit(
            line.title,
            each.above(name),
            Look(14, 4, "display", "center", INK, theirs=True, leading=1.3),
        )
        if line.detail:
            look = Look(6, 2.8, "bold", "center", TEAL, theirs=True, leading=1.15)
            page.line(line.detail, each.lower(name), look)


def _draw_line(page: Placard, line: Line, box: Box) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import FAINT, RED, TEAL

    words = box.after(16)
    page.line(line.place, box.first(13), Look(9, 4, "display", "center", RED, leading=1.05))
    said = words.first(words.width * (0.6 if line.detail else 1))
    page.fit(line.title, said.inside(0.8), Look(5.6, 2.4, "bold", theirs=True, leading=1.1))
    if line.detail:
        look = Look(4.6, 2.4, "medium", "end", TEAL, theirs=True, leading=1.15)
        page.fit(line.detail, words.after(words.width * 0.63).inside(0.8), look)
    page.rule(box.x, box.y, box.width, FAINT, 0.2)


def _draw_more(page: Placard, title: str, lines: Sequence[Line]) -> None:
    from kiosk.printing.placard import Look
    from kiosk.printing.shapes import GOLD, RED

    inner = page.begin(GOLD)
    page.fit(title, inner.upper(12), Look(9, 4, "display", "center", RED, theirs=True, leading=1.1))
    rest = inner.below(16)
    row = rest.height / _PER_COLUMN
    for at, column in enumerate(rest.columns(2, 8)):
        for index, line in enumerate(lines[at * _PER_COLUMN : (at + 1) * _PER_COLUMN]):
            _draw_line(page, line, column.below(index * row).upper(row))
    page.end()
