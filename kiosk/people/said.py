"""A problem of a file with its place, in words."""

from __future__ import annotations

from kiosk.people.model import Problem
from kiosk.words import Sentence, Words


def in_words(problem: Problem, words: Words) -> str:
    """ "Row 12, column Email: ..." """
    what = words.say(problem.sentence)
    if problem.row and problem.column:
        place = Sentence("People", "Row %1, column %2: %3", (problem.row, problem.column, what))
    elif problem.row:
        place = Sentence("People", "Row %1: %2", (problem.row, what))
    else:
        return what
    return words.say(place)
