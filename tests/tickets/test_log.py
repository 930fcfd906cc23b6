"""The sealed log, byte for byte as in the worked case of handlebar-draw/1."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.tickets import rules
from kiosk.tickets.model import Kind, LogLine, Seal

EVENT = "CSW-2026"
LINES = (
    "1 CLAIM M-001-A P-ANN PIECE-001",
    "2 CLAIM M-002-A P-BOB PIECE-002",
    "3 VOID M-002-A P-BOB PIECE-002",
    "4 CLAIM M-008-A P-CYD PIECE-002",
    "5 GRANT G-001 P-EVE GRANT-COSTUME",
)
SEALS = (
    "cee4e3b79292893694489bec6e3a0df3e1035a63d3d0340d028128c6710720d8",
    "f5655027f30fda413bc1aad7b14b5e499daee8f4b71f8eb914e8e1516cea8130",
    "1adc35b9e2f0a54417e67eb67a8fdbce07c16f00d02baffe96ab3aaa461662d1",
    "0fb3872f8354ee04d056eb7171bf9e1e99841c6f58dc7673861b367c3ab8be88",
    "5ae6886602bfa23a5565cb275fb42c6fbca98705c1e508305658ca8e2b759b79",
    "d2fb6f60433d17da74eb69271764420e4b4f5b63a7f7cc4d15452d5a6f0d20d8",
)


def lines_of_the_case() -> tuple[LogLine, ...]:
    last, lines = Seal(0, rules.first_seal(EVENT)), []
    for text in LINES:
        _, kind, ticket, person, source = text.split(" ")
        (line,) = rules.sealed(last, Kind(kind), [ticket], person, source)
        lines.append(line)
        last = Seal(line.n, line.seal)
    return tuple(lines)


def test_seals_agree_with_the_worked_case() -> None:
    lines = lines_of_the_case()
    assert (rules.first_seal(EVENT), *(line.seal for line in lines)) == SEALS
    assert [rules.line_text(one.n, one.kind, one.ticket, one.person, one.source) for one in lines] == list(
        LINES
    )
    assert rules.first_broken(EVENT, lines) is None


@given(at=st.integers(0, 4), what=st.sampled_from(["ticket", "person", "source", "seal", "n", "kind"]))
def test_any_change_is_found_at_its_line(at: int, what: str) -> None:
    lines = list(lines_of_the_case())
    kind = Kind.GRANT if lines[at].kind is not Kind.GRANT else Kind.VOID
    changed = {"seal": "0" * 64, "n": 9, "kind": kind}.get(what, "X")
    lines[at] = replace(lines[at], **{what: changed})
    assert rules.first_broken(EVENT, lines) == at + 1


def test_a_missing_line_is_found() -> None:
    lines = lines_of_the_case()
    assert rules.first_broken(EVENT, lines[:2] + lines[3:]) == 3


def test_another_event_has_other_seals() -> None:
    assert rules.first_broken("CSW-2027", lines_of_the_case()) == 1


def test_what_the_log_tells() -> None:
    told = rules.told(lines_of_the_case())
    assert told["M-002-A"] == ("P-BOB", "PIECE-002", True)
    assert told["M-008-A"] == ("P-CYD", "PIECE-002", False)
    assert rules.totals(told) == {"P-ANN": 1, "P-CYD": 1, "P-EVE": 1}


@pytest.mark.parametrize(("number", "ticket"), [(1, "T-000001"), (123, "T-000123"), (1234567, "T-1234567")])
def test_ticket_ids(number: int, ticket: str) -> None:
    assert rules.ticket_id(number) == ticket
    assert rules.ticket_number(ticket) == number
