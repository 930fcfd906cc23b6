#!/usr/bin/env python3
"""Was this prize draw fair? Python 3.8 or newer, nothing to install; nothing leaves your computer.

    python3 check_draw.py entries.txt record.txt "HD1:DRAW-1:9A3F...:77C0..."

The last is the text in the QR code of the sheet shown before the draw: take it from your own photo. The sheet
promised these entries and a secret before anybody spoke or threw dice. All of it makes the seed; a ticket's
number is the SHA-256 of "seed ticket", the smallest wins first. Nobody could choose. Prints OK, or why not.
"""

import hashlib
import pathlib
import re
import sys

ID, HEX, NUM = "[A-Z0-9-]{1,24}", "[0-9a-f]{64}", "(?:0|[1-9][0-9]{0,6})"
TEXT = "(?! )[^\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]{1,80}(?<! )"
DICE = "(?:DICE10 [2-5][0-9]|DICE6 2[6-9]|DICE6 [3-5][0-9]|DICE(?:6|10) 6[0-4])"
SAID = {"WORDS": "[0-9A-Z]{1,64}", "BEACON": "[0-9A-Z]{16,64}", "DICE10": "[0-9]{%s}", "DICE6": "[1-6]{%s}"}
ENTRIES = f"""handlebar-draw/1 entries
event: {ID}
draw: ({ID})
number: ([1-9][0-9]{{0,6}})
previous: ({HEX}|none)
log: {NUM} {HEX}
one-per-person: (yes|no)
absent: (keep|at-once|at-end)
((?:ask: {NUM} (?:WORDS|BEACON|{DICE})\n){{0,19}}ask: {NUM} {DICE}
)((?:prize: {NUM} {TEXT}\n){{1,999}})((?:struck: {ID} {TEXT}\n)*)((?:ticket: {ID} {ID} {ID}\n)*)end: ({NUM})
"""


def sha256(text):
    return hashlib.sha256(text.encode()).hexdigest()


def need(well, otherwise):
    if not well:
        raise ValueError(otherwise)


def check_steps(steps, seed, rule, once, seats, barred, owner):
    """Of the steps, `gone` alone is news: each of the others must be the one that follows."""
    ranked = enumerate(sorted((sha256(f"{seed} {ticket}"), ticket) for ticket in owner), 1)  # never goes back
    waiting, holder, before = list(range(1, seats + 1)), {}, ""
    for step in steps:
        if re.fullmatch(f"gone: [1-9][0-9]* {ID} (ABSENT|DECLINED)", step):
            seat, person, why = int(step.split(" ")[1]), *step.split(" ")[2:]
            in_order = before.startswith("gone: ") and waiting[-1] < seat if waiting else True
            may = {"keep": False, "at-once": before.startswith(f"win: {seat} "), "at-end": in_order}[rule]
            need(may and holder.pop(seat, "") == person, f"record: this may not be: {step}")
            barred[0 if why == "ABSENT" else seat, person] = why
            waiting.insert(0 if rule == "at-once" else len(waiting), seat)
        else:
            need(waiting, f"record: all prizes are drawn, and then: {step!r}")
            seat, (rank, (number, ticket)) = waiting[0], next(ranked, (0, ("", "")))
            person = owner.get(ticket, "")
            has_prize = "HAS-PRIZE" if once and rank and person in holder.values() else ""
            why = barred.get((0, person)) or barred.get((seat, person)) or has_prize
            line = f"{seat} {rank} {ticket} {person}"
            made = f"skip: {line} {why}" if why else f"win: {line} {number}" if rank else f"none: {seat}"
            need(step == made, f"record: {step!r} does not follow, but {made!r}")
            if not why:
                waiting, holder[seat] = waiting[1:], person
        before = step
    need(not waiting, "record: it ends before the draw does")


def check(entries, record, sheet=None):
    """The texts of both files and of the sheet's QR code. Raises ValueError, which says what is wrong."""
    need(found := re.fullmatch(ENTRIES, entries), "entries: this is no list of handlebar-draw/1")
    draw, number, previous, once, rule, *blocks, end = found.groups()
    asks, prizes, struck, tickets = ([line.split(" ")[1:] for line in b.split("\n")[:-1]] for b in blocks)
    counted = all(x[0] == str(n) for lines in (asks, prizes) for n, x in enumerate(lines, 1))
    ascending = all([x[0] for x in lines] == sorted({x[0] for x in lines}) for lines in (struck, tickets))
    need(ascending and end == str(len(tickets)), "entries: struck or tickets are not in order, or miscounted")
    need(counted and (number == "1") == (previous == "none"), "entries: asks, prizes or draws misnumbered")
    said = [f"contribution: {n} {kind} {SAID[kind] % tuple(dice)}" for n, kind, *dice in asks]
    forms = [f"entries: {sha256(entries)}", f"commit: {HEX}", *said, f"secret: {HEX}"]
    first, *lines = record.split("\n")
    need(first == "handlebar-draw/1 record" and lines[len(forms) :], "record: wrong first line, or too short")
    need(all(map(re.fullmatch, forms, lines)), "record: other entries, or other things said than asked for")
    commit = sha256(f"handlebar-draw/1 secret\n{lines[len(said) + 2][8:]}\n")
    promised = f"HD1:{draw}:{sha256(entries)}:{commit}".upper()
    need(lines[1] == f"commit: {commit}", "record: this is not the secret that was promised")
    need(sheet in (None, promised), f"sheet: it does not promise this draw, that would be {promised}")
    seed = sha256("\n".join([first, *lines[: len(forms)], ""]))
    frame = [lines[len(forms)], *lines[-2:]]
    need(frame == [f"seed: {seed}", f"end: {len(lines) - 1}", ""], "record: the seed or the end is wrong")
    barred, owner = {(0, line[0]): "STRUCK" for line in struck}, {line[0]: line[1] for line in tickets}
    check_steps(lines[len(forms) + 1 : -2], seed, rule, once == "yes", len(prizes), barred, owner)


if __name__ == "__main__":
    try:
        need(len(sys.argv) in (3, 4), __doc__)
        check(*(pathlib.Path(name).read_bytes().decode() for name in sys.argv[1:3]), *sys.argv[3:])
        print("OK" if sys.argv[3:] else "The files agree. Only with the sheet's text can more be said.")
    except (OSError, ValueError) as wrong:
        sys.exit(print(wrong) or 1)
