"""What the kiosk knows about whoever stands in front of it. Pure: each step gives a new visit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.hunt.model import Look, Receipt


@dataclass(frozen=True, slots=True)
class Waiting:
    """A piece scanned by somebody who has not said who they are. `code` is the hash of its code."""

    code: str
    piece: str
    look: Look


@dataclass(frozen=True, slots=True)
class Visit:
    """`Visit()` begins one. `proved`: by pass or PIN, not only by picking a name.

    `since`: the last log line before this visit; what its person claimed after that line belongs to it.
    `kept`: pieces noted for the organizer in this visit.
    """

    person: str | None = None
    proved: bool = False
    receipts: tuple[Receipt, ...] = ()
    waiting: tuple[Waiting, ...] = ()
    kept: tuple[str, ...] = ()
    since: int | None = None


def receipt_for(visit: Visit, piece: str) -> Receipt | None:
    return next((receipt for receipt in visit.receipts if receipt.source == piece), None)


def wait(visit: Visit, piece: Waiting, since: int) -> Visit:
    """A piece scanned twice waits once, as the newest."""
    others = tuple(one for one in visit.waiting if one.piece != piece.piece)
    return replace(visit, waiting=(*others, piece), since=since if visit.since is None else visit.since)


def served(visit: Visit) -> Visit:
    return replace(visit, waiting=())


def now_is(visit: Visit, person: str, proved: bool, since: int) -> Visit:
    """Somebody else begins a new visit; waiting pieces are theirs. Picking a name does not undo a proof."""
    if visit.person == person:
        return replace(visit, proved=visit.proved or proved)
    begun = since if visit.person is not None or visit.since is None else visit.since
    return Visit(person=person, proved=proved, waiting=visit.waiting, since=begun)


def with_receipt(visit: Visit, receipt: Receipt) -> Visit:
    return replace(without(visit, receipt), receipts=(*without(visit, receipt).receipts, receipt))


def without(visit: Visit, receipt: Receipt) -> Visit:
    others = tuple(one for one in visit.receipts if one.source != receipt.source)
    return replace(visit, receipts=others)


def with_kept(visit: Visit, piece: str) -> Visit:
    return replace(visit, kept=(*visit.kept, piece))
