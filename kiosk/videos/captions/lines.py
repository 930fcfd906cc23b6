"""From a file's lines to its captions as they stand there: which lines say when, which are said."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kiosk.videos.captions.times import Times, times_of

_REMARK = re.compile(r"(NOTE|STYLE|REGION)(\s|$)")
_LANGUAGE = re.compile(r"language\s*:\s*([\w-]{2,20})", re.IGNORECASE)
_HEADER_LINES = 20


@dataclass(slots=True)
class Found:
    """`lines`: what is said, with empty ones as they stand. `number`: how a .srt counts it, or None."""

    times: Times
    number: int | None = None
    lines: list[str] = field(default_factory=list)


def lines_of(text: str) -> list[str]:
    """Of Windows, old Macs, and files that were converted twice."""
    ends = text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace("\r", "\n")
    return [line.strip() for line in ends.split("\n")]


def is_webvtt(lines: list[str]) -> bool:
    return next((line.startswith("WEBVTT") for line in lines if line), False)


def header_language(lines: list[str]) -> str:
    """What a WebVTT says of itself before its first caption."""
    for line in lines[:_HEADER_LINES]:
        if times_of(line):
            break
        if found := _LANGUAGE.match(line):
            return found[1]
    return ""


def captions_in(lines: list[str]) -> list[Found]:
    """Everything up to the next line of times belongs to a caption, whether empty lines part them or not;
    but its label (a number, in WebVTT any word), and remarks of a WebVTT. What stands before the first is
    left out.
    """
    webvtt, remark = is_webvtt(lines), False
    found: list[Found] = []
    for at, line in enumerate(lines):
        after_gap = at == 0 or not lines[at - 1]
        if times := times_of(line):
            found.append(Found(times, _label(found[-1] if found else None, lines, at, webvtt)))
            remark = False
        elif not line or (webvtt and after_gap and _REMARK.match(line)):
            remark = bool(line)
            _add(found, "")
        elif after_gap and _lost_its_times(found, lines, at):
            found.append(Found(Times(None, None), _number(line)))
        elif not remark:
            _add(found, line)
    return found


def _add(found: list[Found], line: str) -> None:
    if found:
        found[-1].lines.append(line)


def _label(before: Found | None, lines: list[str], at: int, webvtt: bool) -> int | None:
    """The line above the times is taken back from the caption before; its number if it is one."""
    if before is None:
        return _number(lines[at - 1]) if at else None
    said = before.lines
    if not said or not said[-1]:
        return None
    number = _number(said[-1])
    if number is not None or (webvtt and len(said) > 1 and not said[-2] and any(said[:-2])):
        said.pop()
    return number


def _number(line: str) -> int | None:
    return int(line) if line.isdecimal() and len(line) <= 6 else None


def _lost_its_times(found: list[Found], lines: list[str], at: int) -> bool:
    """The next number, and then words where the times should be."""
    if not found or found[-1].number is None or _number(lines[at]) != found[-1].number + 1:
        return False
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return bool(following) and times_of(following) is None
