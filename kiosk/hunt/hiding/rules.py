"""Where hiding is decided: names of places, numbers at the desk, the answer to a scan. Pure."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.answers import Refused
from kiosk.hunt.hiding.model import (
    AREA_LENGTH,
    HELPER_LENGTH,
    NAME_LENGTH,
    Filling,
    FoundAlready,
    HidAlready,
    OldPrint,
    OutOfPlay,
    Place,
    PlaceCount,
    Record,
    Spot,
    Status,
)
from kiosk.hunt.model import Look, UnknownCode
from kiosk.hunt.pieces import LAST_NUMBER, Piece, State, piece_id, piece_number
from kiosk.people.text import clean, fold, key
from kiosk.words import Sentence

_ITEM = re.compile(r"(?:piece\W?)?(\d+)(?:\s*(?:[-–—]|\.\.+|to|bis|a|تا)\s*(?:piece\W?)?(\d+))?")
_BETWEEN = re.compile(r"[\s,;،؛]*")


class Next(Enum):
    """Nothing speaks against it."""

    HIDE = auto()


No = UnknownCode | OldPrint | OutOfPlay | FoundAlready | HidAlready


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about a scanned code. `dead`: the code was replaced."""

    piece: Piece | None
    dead: bool
    found: bool
    spot: Spot | None


def decide(known: Known, place: int) -> No | Next:
    piece = known.piece
    if piece is None:
        return UnknownCode()
    if known.dead:
        return OldPrint(piece.id)
    if piece.state is State.VOID:
        return OutOfPlay(piece.id)
    look = Look(piece.style, piece.value)
    if known.found:
        return FoundAlready(piece.id, look)
    if piece.state is State.HIDDEN and known.spot is not None and known.spot.place.number == place:
        return HidAlready(piece.id, look)
    return Next.HIDE


def status(piece: Piece, claimed: Container[str]) -> Status:
    if piece.id in claimed:
        return Status.FOUND
    return Status(piece.state.value)


def clean_name(text: str) -> str:
    name = clean(text)
    if not name:
        raise Refused(Sentence("Hunt", "Give the place a name, such as: Kitchen, fridge."))
    if len(name) > NAME_LENGTH:
        raise Refused(Sentence("Hunt", "The name of a place has at most %1 characters.", (NAME_LENGTH,)))
    return name


def clean_area(text: str) -> str:
    area = clean(text)
    if len(area) > AREA_LENGTH:
        raise Refused(Sentence("Hunt", "A floor or area has at most %1 characters.", (AREA_LENGTH,)))
    return area


def clean_helper(text: str) -> str:
    name = clean(text)
    if len(name) > HELPER_LENGTH:
        raise Refused(Sentence("Hunt", "A helper's name has at most %1 characters.", (HELPER_LENGTH,)))
    return name


def place_key(name: str, area: str) -> str:
    """The same for two places that a person would not tell apart."""
    return f"{key(area)}/{key(name)}"


def read_numbers(text: str) -> tuple[int, ...]:
    """`1-20, 25`, `PIECE-0001 to 0020`, digits of any script: running numbers, each once, ascending."""
    folded, at = fold(clean(text)), 0
    numbers: set[int] = set()
    while at < len(folded):
        item = _ITEM.match(folded, at)
        if item is None:
            raise Refused(Sentence("Hunt", "Write numbers and ranges, such as 1-20, 25."))
        numbers.update(_range(item[1], item[2] or item[1]))
        at = _end_of_gap(folded, item.end())
    if not numbers:
        raise Refused(Sentence("Hunt", "Write numbers and ranges, such as 1-20, 25."))
    return tuple(sorted(numbers))


def _end_of_gap(text: str, at: int) -> int:
    found = _BETWEEN.match(text, at)
    return found.end() if found else at


def _range(first: str, last: str) -> Iterable[int]:
    for each in (first, last):
        if len(each) > 9 or not 1 <= int(each) <= LAST_NUMBER:
            raise Refused(Sentence("Hunt", "There is no piece %1.", (each[:24],)))
    if int(last) < int(first):
        said = f"{first}-{last}"
        raise Refused(Sentence("Hunt", "%1 runs backwards. Write the smaller number first.", (said,)))
    return range(int(first), int(last) + 1)


def filling(place: Place, numbers: Sequence[int], records: Mapping[str, Record]) -> Filling:
    """Refuses a number that no piece has."""
    wanted = [piece_id(number) for number in numbers]
    stranger = next((each for each in wanted if each not in records), None)
    if stranger is not None:
        raise Refused(Sentence("Hunt", "There is no piece %1.", (stranger,)))
    chosen = [records[each] for each in wanted]
    free = [one for one in chosen if one.status in (Status.PRINTED, Status.HIDDEN)]
    go = [one for one in free if not _lies_in(one, place)]
    return Filling(
        place,
        tuple(one.piece.id for one in go),
        moved=sum(one.status is Status.HIDDEN for one in go),
        here=len(free) - len(go),
        found=sum(one.status is Status.FOUND for one in chosen),
        void=sum(one.status is Status.VOID for one in chosen),
    )


def _lies_in(record: Record, place: Place) -> bool:
    hidden = record.status is Status.HIDDEN and record.spot is not None
    return hidden and record.spot is not None and record.spot.place.number == place.number


def counts(places: Iterable[Place], records: Iterable[Record]) -> tuple[PlaceCount, ...]:
    hidden: dict[int, int] = {}
    found: dict[int, int] = {}
    for one in records:
        if one.spot is not None and one.piece.state is State.HIDDEN:
            tally = found if one.status is Status.FOUND else hidden
            tally[one.spot.place.number] = tally.get(one.spot.place.number, 0) + 1
    return tuple(PlaceCount(each, hidden.get(each.number, 0), found.get(each.number, 0)) for each in places)


Group = tuple[Place | None, tuple[Record, ...]]


def walk(records: Iterable[Record]) -> tuple[Group, ...]:
    """What nobody found, by place in the order of the walk; pieces that lie nowhere known come last."""
    groups: dict[int, list[Record]] = {}
    places: dict[int, Place] = {}
    nowhere: list[Record] = []
    for one in records:
        if one.status is Status.HIDDEN and one.spot is not None:
            places[one.spot.place.number] = one.spot.place
            groups.setdefault(one.spot.place.number, []).append(one)
        elif one.status in (Status.HIDDEN, Status.PRINTED):
            nowhere.append(one)
    ordered = sorted(places.values(), key=lambda place: (place.position, place.number))
    walked: list[Group] = [(place, tuple(groups[place.number])) for place in ordered]
    return (*walked, (None, tuple(nowhere))) if nowhere else tuple(walked)


def chosen(records: Iterable[Record], which: str, words: str) -> tuple[Record, ...]:
    """`which` is a Status, "missing" (printed or hidden) or "all"; `words` are looked for in number, place,
    area and helper."""
    wanted = {"missing": (Status.PRINTED, Status.HIDDEN), "all": tuple(Status)}
    kept = wanted[which] if which in wanted else (Status(which),)
    terms = key(words).split()
    return tuple(one for one in records if one.status in kept and _fits(one, terms))


def _fits(record: Record, terms: Sequence[str]) -> bool:
    """Letters may stand anywhere; digits are a whole number, with its zeros or without."""
    spot = record.spot
    said = "" if spot is None else f"{spot.place.name} {spot.place.area} {spot.helper.name}"
    text = key(f"{piece_number(record.piece.id)} {record.piece.id} {said}")
    return all(_stands_in(term, text) for term in terms)


def _stands_in(term: str, text: str) -> bool:
    if not term.isdecimal():
        return term in text
    return re.search(rf"(?<!\d){term}(?!\d)", text) is not None


def check_order(places: Sequence[Place], number: int, by: int) -> tuple[Place, ...]:
    """The walk with one place moved earlier (-1) or later (1); at an end it stays as it is."""
    order = list(places)
    at = next(index for index, each in enumerate(order) if each.number == number)
    to = max(0, min(len(order) - 1, at + by))
    order.insert(to, order.pop(at))
    return tuple(order)
