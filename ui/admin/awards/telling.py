"""Awards in words, as the organizer's lists show them. Pure."""

from __future__ import annotations

from kiosk.awards.importing import Preview
from kiosk.awards.importing import Row as ImportRow
from kiosk.awards.model import Award, Draft, Twice
from kiosk.people.model import Problem
from kiosk.words import Sentence, Words
from ui.admin.corrections.cards import code, joined, spoken
from ui.kit.rows import Row

TWICE_SHOWN = 2


def row(award: Award, words: Words, *, gone: bool, place: int, last: bool) -> Row:
    """Title, who gets it, and what became of it; `place` from 0."""
    parts = [code(award.serial), spoken(award.name)]
    if award.draft.presenter:
        given = Sentence("AwardDesk", "from %1", (spoken(award.draft.presenter),))
        parts.append(words.say(given))
    return {
        "title": award.draft.title,
        "detail": joined(parts, words),
        "badge": words.say(said) if (said := badge(award, gone)) else "",
        "key": str(award.id),
        "place": place,
        "last": int(last),
    }


def badge(award: Award, gone: bool) -> Sentence | None:
    if award.withdrawn is not None:
        return Sentence("AwardDesk", "Withdrawn")
    if gone:
        return Sentence("AwardDesk", "Has left")
    if award.changed:
        return Sentence("AwardDesk", "Changed since issued")
    return Sentence("AwardDesk", "Issued") if award.issues else None


def twice(found: tuple[Twice, ...], words: Words) -> list[str]:
    """A line for each of the first few, and how many more there are."""
    said = [_twice(one, words) for one in found[:TWICE_SHOWN]]
    more = len(found) - TWICE_SHOWN
    if more > 0:
        said.append(words.say(Sentence("AwardDesk", "So do %Ln others.", (), more)))
    return said


def _twice(one: Twice, words: Words) -> str:
    serials = code(", ".join(one.serials))
    sentence = Sentence("AwardDesk", "%1 gets %Ln awards: %2.", (spoken(one.name), serials), len(one.serials))
    return words.say(sentence)


def draft_row(draft: Draft, name: str, words: Words, key: str) -> Row:
    """What would become an award."""
    parts = (name, draft.presenter, draft.category)
    return {
        "title": draft.title,
        "detail": joined(map(spoken, filter(None, parts)), words),
        "badge": "",
        "key": key,
    }


def part(seen: Preview, key: str) -> tuple[ImportRow, ...] | tuple[Problem, ...]:
    """Of what a file holds: problems, new, noted (new and worth a look), again."""
    match key:
        case "problems":
            return seen.problems
        case "noted":
            return tuple(row for row in seen.rows if row.note is not None)
        case "again":
            return seen.again
        case _:
            return seen.rows


def part_rows(seen: Preview, key: str, words: Words) -> tuple[Row, ...]:
    found = part(seen, key)
    return tuple(
        _problem_row(one, words) if isinstance(one, Problem) else _import_row(one, words) for one in found
    )


def _problem_row(problem: Problem, words: Words) -> Row:
    where = Sentence("People", "Row %1", (problem.row,))
    if problem.column:
        where = Sentence("People", "Row %1, %2", (problem.row, spoken(problem.column)))
    title = words.say(where) if problem.row else words.say(problem.sentence)
    return {
        "title": title,
        "detail": words.say(problem.sentence) if problem.row else "",
        "badge": "",
        "key": "",
    }


def _import_row(row: ImportRow, words: Words) -> Row:
    parts = [spoken(row.name), words.say(row.note) if row.note else "", spoken(row.draft.citation)]
    return {
        "title": row.draft.title,
        "detail": joined(filter(lambda one: one.strip("\u2068\u2069"), parts), words),
        "badge": words.say(Sentence("People", "Row %1", (row.number,))),
        "key": "",
    }


def ticked_row(award: Award, ticked: str, words: Words) -> Row:
    """One to choose for the printer."""
    parts = [code(award.serial), spoken(award.name)]
    if said := badge(award, gone=False):
        parts.append(words.say(said))
    return {
        "title": award.draft.title,
        "detail": joined(parts, words),
        "badge": ticked,
        "key": str(award.id),
    }


def misfit_row(award: Award, parts: tuple[Sentence, ...], words: Words) -> Row:
    said = [*map(words.say, parts), spoken(award.name)]
    return {
        "title": award.draft.title,
        "detail": joined(said, words),
        "badge": "",
        "key": str(award.id),
    }
