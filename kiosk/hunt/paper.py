"""The sheet of pieces to cut out, and the poster that says how to play.

Jobs are picklable: `sheet_job` and `poster_job` say all words where the words are; `draw_sheet` and
`draw_poster` may run in a spawned process and make their own Qt application there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kiosk.printing.drawn import Drawn, notes
from kiosk.printing.grid import GRIDS, Paper, Size
from kiosk.printing.mustaches import mustaches
from kiosk.words import Sentence, Words

if TYPE_CHECKING:
    from kiosk.printing.labels import Face
    from kiosk.printing.poster import Panel

WordsFor = Callable[[str], Words]


@dataclass(frozen=True, slots=True)
class PieceLabel:
    """`PIECE-0017`, the 20 characters of its QR, `7K3Q-9XWD-2MH`, its tickets, the name of its mustache."""

    number: str
    qr: str
    typed: str
    value: int
    style: str


@dataclass(frozen=True, slots=True)
class SheetText:
    """One language. `worth` pairs each value above 1 with its line; `pages` has a line for each page."""

    language: str
    right_to_left: bool
    found: str
    scan: str
    keep: str
    worth: tuple[tuple[int, str], ...]
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetJob:
    """`texts` has one entry for each of the event's languages, the leading one first."""

    title: str
    paper: Paper
    size: Size
    labels: tuple[PieceLabel, ...]
    texts: tuple[SheetText, ...]


@dataclass(frozen=True, slots=True)
class PosterText:
    """`steps` pair a number, in the language's digits, with what to do."""

    language: str
    right_to_left: bool
    heading: str
    steps: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PosterJob:
    title: str
    paper: Paper
    texts: tuple[PosterText, ...]


def style_of(number: int) -> str:
    """The mustache of the piece with this running number (1, 2, 3 ...): styles take turns."""
    styles = mustaches()
    return styles[(number - 1) % len(styles)].name


def instructions(
    words_for: WordsFor, languages: tuple[str, ...], values: Iterable[int], sheet: int, pages: int
) -> tuple[SheetText, ...]:
    """All that a sheet says, in each language. `values` are the tickets of its pieces."""
    golden = sorted({value for value in values if value > 1})
    return tuple(_sheet_text(words_for(language), golden, sheet, pages) for language in languages)


def _sheet_text(words: Words, golden: list[int], sheet: int, pages: int) -> SheetText:
    counted = range(1, pages + 1)
    return SheetText(
        language=words.language,
        right_to_left=words.right_to_left,
        found=words.say(Sentence("Paper", "You found one!")),
        scan=words.say(Sentence("Paper", "Scan me at the kiosk.")),
        keep=words.say(Sentence("Paper", "Keep this sheet: it is the only copy of these codes.")),
        worth=tuple((n, words.say(Sentence("Paper", "Worth %Ln tickets!", n=n))) for n in golden),
        pages=tuple(
            words.say(Sentence("Paper", "Sheet %1, page %2 of %3", (sheet, page, pages))) for page in counted
        ),
    )


def sheet_job(
    title: str,
    languages: tuple[str, ...],
    paper: Paper,
    size: Size,
    labels: tuple[PieceLabel, ...],
    sheet: int,
    words_for: WordsFor,
) -> SheetJob:
    """Says everything that sheet number `sheet` needs in the event's `languages`, the first one leading."""
    pages = max(1, -(-len(labels) // GRIDS[paper, size].count))
    texts = instructions(words_for, languages, (label.value for label in labels), sheet, pages)
    return SheetJob(title, paper, size, labels, texts)


def poster_job(title: str, languages: tuple[str, ...], paper: Paper, words_for: WordsFor) -> PosterJob:
    """Says how to play, in each of the event's languages."""
    return PosterJob(title, paper, tuple(_poster_text(words_for(language)) for language in languages))


def _poster_text(words: Words) -> PosterText:
    steps = (
        Sentence("Paper", "Find a paper mustache. They hide all over the office."),
        Sentence("Paper", "Scan it at the kiosk and say who you are."),
        Sentence("Paper", "Get a ticket for the big draw. A golden one gives you more."),
    )
    heading = words.say(Sentence("Paper", "The hunt is on!"))
    numbered = tuple((words.number(i), words.say(step)) for i, step in enumerate(steps, 1))
    return PosterText(words.language, words.right_to_left, heading, numbered)


def draw_sheet(job: SheetJob, progress: Callable[[int], None] | None = None) -> Drawn:
    """Draws all pieces; `progress` gets the number of pieces done after each page."""
    from kiosk.printing.labels import Line
    from kiosk.printing.margins import Margin
    from kiosk.printing.sheets import Label, draw_labels

    first = job.texts[0]
    way = _way(first.right_to_left)
    labels = tuple(Label(each.qr, each.typed, each.number, _key(each)) for each in job.labels)
    margin = Margin(
        job.title, first.language, Line(first.keep, way), tuple(Line(page, way) for page in first.pages)
    )
    faces = {_key(each): _face(each, job.texts) for each in _first_of_each(job.labels)}
    printed = draw_labels(GRIDS[job.paper, job.size], faces, labels, margin, progress)
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))


def draw_poster(job: PosterJob) -> Drawn:
    """One page for the wall."""
    from kiosk.printing.poster import draw_panels

    panels = tuple(map(_panel, job.texts))
    printed = draw_panels(job.paper, job.title, job.texts[0].language, panels)
    return Drawn(printed.pdf, printed.pages, notes(printed.title_cut, printed.words_cut, printed.missing))


def _panel(text: PosterText) -> Panel:
    from kiosk.printing.labels import Line
    from kiosk.printing.poster import Panel, Step

    way = _way(text.right_to_left)
    return Panel(Line(text.heading, way), tuple(Step(mark, Line(words, way)) for mark, words in text.steps))


def _key(label: PieceLabel) -> str:
    return f"{label.style}-{label.value}"


def _first_of_each(labels: tuple[PieceLabel, ...]) -> Iterable[PieceLabel]:
    return {_key(label): label for label in reversed(labels)}.values()


def _face(label: PieceLabel, texts: tuple[SheetText, ...]) -> Face:
    from kiosk.printing.labels import Face, Line, Wording
    from kiosk.printing.shapes import INK, RED, TEAL

    first = texts[0]
    names = [each.name for each in mustaches()]
    turn = names.index(label.style) if label.style in names else 0
    worth = _worth(first, label.value)
    wording = Wording(
        heading=Line(first.found, _way(first.right_to_left)),
        lines=tuple(Line(text.scan, _way(text.right_to_left)) for text in texts),
        badge=Line(worth, _way(first.right_to_left)) if worth else None,
    )
    return Face(label.style, (RED, TEAL, INK)[turn % 3], wording)


def _worth(text: SheetText, value: int) -> str:
    return dict(text.worth).get(value, "")


def _way(right_to_left: bool) -> Literal["ltr", "rtl"]:
    return "rtl" if right_to_left else "ltr"
