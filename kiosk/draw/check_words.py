"""How to check a published draw, as a plain text that needs no program to read."""

from __future__ import annotations

from kiosk.draw.paper.sheet import limits
from kiosk.words import Sentence, Words

CHECK = 'python3 check_draw.py entries.txt record.txt "HD1:..."'
VERIFY = './run verify entries.txt record.txt "HD1:..."'
HASH = "python3 -c \"import hashlib; print(hashlib.sha256(open('%s', 'rb').read()).hexdigest())\""
_WIDE = 78


def how_to_check(code: str, title: str, one_per_person: bool, words: Words) -> str:
    """`code`, `title`: of the draw."""
    say = words.say
    steps = (
        (Sentence("DrawCheck", "You need Python 3 and nothing else, no network either."), ()),
        (
            Sentence(
                "DrawCheck",
                "Take the text of the code you photographed from the sheet before the draw: "
                "it begins with HD1. The file sheet.txt should say the same, "
                "but only your own photo proves it.",
            ),
            (),
        ),
        (
            Sentence("DrawCheck", "In this folder, run one of these, with that text between the quotes:"),
            (CHECK, VERIFY),
        ),
        (
            Sentence(
                "DrawCheck",
                "“OK” means: the list and the secret are those of the sheet, and every line of the record "
                "follows from them and from what the room said. Any other answer says what does not fit.",
            ),
            (),
        ),
    )
    beyond = [say(Sentence("DrawCheck", "What it cannot show:")), *map(say, limits(one_per_person))]
    head = say(Sentence("DrawCheck", "How to check %1", (_named(code, title),)))
    return _written(head, [(say(words_of), commands) for words_of, commands in steps], beyond, words)


def how_to_check_aborted(code: str, title: str, words: Words) -> str:
    """The same for a draw that was broken off: nobody won, and that can be checked too."""
    say = words.say
    steps = (
        (
            Sentence(
                "DrawCheck",
                "This draw was broken off before anybody knew who would win. aborted.txt says why.",
            ),
            (),
        ),
        (
            Sentence("DrawCheck", "The list is the one of the sheet if this prints the sheet's fingerprint:"),
            (HASH % "entries.txt",),
        ),
        (
            Sentence("DrawCheck", "The sheet of the next draw has to name this one as the draw before it:"),
            (HASH % "aborted.txt",),
        ),
        (
            Sentence("DrawCheck", "A number left out, or another fingerprint there, shows a hidden attempt."),
            (),
        ),
    )
    head = say(Sentence("DrawCheck", "How to check %1", (_named(code, title),)))
    return _written(head, [(say(words_of), commands) for words_of, commands in steps], [], words)


def _named(code: str, title: str) -> str:
    return f"{code} · {title}" if title else code


def _written(head: str, steps: list[tuple[str, tuple[str, ...]]], beyond: list[str], words: Words) -> str:
    """Commands stand on lines of their own, so that they stay left to right in every language."""
    lines = [head, "=" * min(_WIDE, len(head)), ""]
    for at, (said, commands) in enumerate(steps, 1):
        lines += [f"{words.number(at)}. {said}", ""]
        lines += [part for command in commands for part in (f"    {command}", "")]
    if beyond:
        lines += [beyond[0], *(f"- {line}" for line in beyond[1:]), ""]
    return "\n".join(lines)
