"""A durable claim beside its own writes and syncs replayed; and whether many claims make it slower."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from bench.harness import Bench, interleaved, peer, python, scaled, split, timed
from bench.model import Goal, Line
from kiosk.house import House, open_house
from kiosk.hunt.model import Ticketed
from kiosk.hunt.visit import Visit
from tests.faults.disk import Op, compile_disk, environment, read_log
from tests.playing import make_event, tools_for
from ui.tour.stage import MovingClock

ROUNDS = 60
GROWN = (1_000, 100_000)
AT_ONCE = 2_000


def lines(bench: Bench) -> Iterator[Line]:
    yield _durable(bench)
    yield _growth(bench)


def free_claims(house: House, count: int) -> Iterator[Callable[[], None]]:
    """Each call is one durable claim of a free piece, and fails when it was not one."""
    for _ in range(0, count, AT_ONCE):
        planned = house.hunt.plan_pieces(min(count, AT_ONCE))
        drawn = house.folder.prints / "drawn.pdf"
        drawn.write_bytes(b"%PDF-1.7")
        house.hunt.add_pieces(planned, drawn)
        house.hunt.mark_printed(planned.sheet)
        person = house.people.all_active()[0].id
        _, visit = house.hunt.identify(person, Visit())
        for label in planned.labels:
            yield _claim(house, label.qr, visit)


def _claim(house: House, code: str, visit: Visit) -> Callable[[], None]:
    def work() -> None:
        answer, _ = house.hunt.scan(code, visit)
        if not isinstance(answer, Ticketed):
            raise AssertionError(answer)

    return work


def _durable(bench: Bench) -> Line:
    rounds = bench.some(ROUNDS, 3)
    event = bench.place / "claims"
    make_event(event)
    recorded = _recorded(bench, event)
    replay = _replay(recorded, bench.place / "replay") if recorded else None
    orm = peer(bench, "orm_claim", bench.place / "orm.db")
    with open_house(event, tools_for(MovingClock())) as house:
        claims = free_claims(house, rounds)
        seen = interleaved(
            rounds,
            {
                "ours": lambda: timed(next(claims)),
                "own writes and syncs": None if replay is None else lambda: timed(replay),
                "SQLAlchemy": orm,
            },
        )
        assert house.hunt.board().found == rounds
    if orm is not None:
        orm.close()
    ours, sides = split(scaled(seen, 1000))
    goals = (Goal(1.15, "own writes and syncs"),)
    return Line("a durable claim", "ms", ours, sides, goals, f"{rounds} claims, all found in the event")


def _recorded(bench: Bench, event: Path) -> list[Op]:
    """What one claim does to the disk; [] where there is no compiler."""
    if shutil.which("cc") is None:
        return []
    folder, log = bench.place / "recorded", bench.place / "claim.log"
    shutil.copytree(event, folder)
    library = compile_disk(bench.place)
    subprocess.run(
        python("bench.programs.few_claims", folder),
        env=environment(library, folder, log=log),
        check=True,
        timeout=120,
    )
    ops = list(read_log(log))
    begin, end = (at for at, op in enumerate(ops) if op.kind == "a" and op.text.endswith(" 2"))
    return ops[begin + 1 : end]


def _replay(ops: list[Op], folder: Path) -> Callable[[], None]:
    """The same writes, changes of size and syncs, on files of the same names beside each other."""
    folder.mkdir()
    for name in {Path(op.text).name for op in ops if op.kind in "cwt"}:
        (folder / name).write_bytes(bytes(400_000))

    def work() -> None:
        files: dict[str, int] = {}
        for op in ops:
            name = Path(op.text).name
            target = folder / name if (folder / name).is_file() else folder
            if str(target) not in files:
                files[str(target)] = os.open(target, os.O_RDWR if target.is_file() else os.O_RDONLY)
            match op.kind:
                case "w":
                    os.pwrite(files[str(target)], op.data, op.offset)
                case "t":
                    os.ftruncate(files[str(target)], op.offset)
                case "s":
                    os.fsync(files[str(target)])
        for descriptor in files.values():
            os.close(descriptor)

    return work


def _growth(bench: Bench) -> Line:
    """The same claim in an event with few and with many claims in it."""
    rounds = bench.some(ROUNDS, 3)
    small, large = (max(4, bench.some(count)) for count in GROWN)
    times = {}
    for count in (small, large):
        event = bench.place / f"grown-{count}"
        make_event(event)
        with open_house(event, tools_for(MovingClock())) as house:
            _fill(house, count)
            claims = free_claims(house, rounds)
            times[count] = median(timed(next(claims)) for _ in range(rounds)) * 1000
    name = f"a claim among {large:,} others"
    return Line(
        name, "ms", times[large], {f"among {small:,}": times[small]}, (Goal(1.5, f"among {small:,}"),)
    )


def _fill(house: House, count: int) -> None:
    """So many older claims, tickets, sealed lines and journal lines, written at once, before any other."""
    rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO "
    person = "printf('P-%06d', i % 5000)"
    with house.store.transaction("system") as tx:
        for insert in (
            f"ticket (number, person, source) SELECT i, {person}, printf('OLD-%07d', i) FROM n",
            "claim (source, person, first, points, log_n, at)"
            f" SELECT printf('OLD-%07d', i), {person}, i, 1, i, '2026-01-01T00:00:00' FROM n",
            "ticket_log (n, kind, ticket, person, source, seal)"
            f" SELECT i, 'CLAIM', i, {person}, printf('OLD-%07d', i), printf('%064d', i) FROM n",
            "journal (number, at, actor, kind, detail, hash)"
            " SELECT i + 1000, '2026-01-01T00:00:00', 'visitor', 'piece-claimed', '{}', printf('%064d', i)"
            " FROM n",
        ):
            tx.execute(rows + insert, (count,))
