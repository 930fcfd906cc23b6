"""The SQL of draws: plans, the frozen list, what was said, what happened. What writes takes a transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from sqlite3 import Row
from typing import Protocol

from kiosk.draw.kept import Kept, Reveal, Told
from kiosk.draw.model import Draw, Plan, Prize, Said, Stage
from kiosk.draw.protocol.model import Act, Ask, Contribution, Drawn, Gone, Struck
from kiosk.storage.journal import GENESIS, line_hash
from kiosk.storage.store import Transaction


class Reader(Protocol):
    def query(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]: ...
    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None: ...


def draws(reader: Reader) -> tuple[Draw, ...]:
    """Planned ones by place, then the others by number, rehearsals last."""
    rows = reader.query("SELECT * FROM draw ORDER BY stage <> 'planned', number IS NULL, number, place, id")
    return tuple(_draw(reader, row) for row in rows)


def draw(reader: Reader, id_: int) -> Draw | None:
    row = reader.one("SELECT * FROM draw WHERE id = ?", (id_,))
    return None if row is None else _draw(reader, row)


def running(reader: Reader) -> tuple[int, ...]:
    """Between freeze and close: at most one real draw, then the rehearsals."""
    sql = """SELECT id FROM draw WHERE stage IN ('frozen', 'locked', 'revealed')
        ORDER BY number IS NULL, id DESC"""
    return tuple(row["id"] for row in reader.query(sql))


def _draw(reader: Reader, row: Row) -> Draw:
    at = None if row["at"] is None else datetime.fromisoformat(row["at"])
    return Draw(row["id"], _plan(reader, row), Stage(row["stage"]), row["code"] or "", at)


def _plan(reader: Reader, row: Row) -> Plan:
    of = (row["id"],)
    prizes = reader.query("SELECT * FROM draw_prize WHERE draw = ? ORDER BY place", of)
    teams = reader.query("SELECT team FROM draw_team WHERE draw = ? ORDER BY team", of)
    asks = reader.query("SELECT kind, length FROM draw_ask WHERE draw = ? ORDER BY place", of)
    return Plan(
        title=row["title"],
        prizes=tuple(Prize(one["name"], one["quantity"], one["picture"]) for one in prizes),
        who=row["who"],
        teams=tuple(one["team"] for one in teams),
        least=row["least"],
        one_per_person=bool(row["one_per_person"]),
        absent=row["absent"],
        asks=tuple(Ask(one["kind"], one["length"]) for one in asks),
    )


def add(tx: Transaction, plan: Plan) -> int:
    """The last one of those planned; returns its id."""
    sql = """INSERT INTO draw (place, title, who, least, one_per_person, absent)
        SELECT coalesce(max(place), 0) + 1, ?, ?, ?, ?, ? FROM draw"""
    id_ = tx.execute(sql, _values(plan)).lastrowid
    assert id_ is not None
    _add_parts(tx, id_, plan)
    return id_


def change(tx: Transaction, id_: int, plan: Plan) -> None:
    sql = "UPDATE draw SET (title, who, least, one_per_person, absent) = (?, ?, ?, ?, ?) WHERE id = ?"
    tx.execute(sql, (*_values(plan), id_))
    for table in ("draw_prize", "draw_team", "draw_ask"):
        tx.execute(f"DELETE FROM {table} WHERE draw = ?", (id_,))
    _add_parts(tx, id_, plan)


def _values(plan: Plan) -> tuple[object, ...]:
    return plan.title, plan.who, plan.least, int(plan.one_per_person), plan.absent


def _add_parts(tx: Transaction, id_: int, plan: Plan) -> None:
    for place, prize in enumerate(plan.prizes, start=1):
        sql = "INSERT INTO draw_prize (draw, place, name, quantity, picture) VALUES (?, ?, ?, ?, ?)"
        tx.execute(sql, (id_, place, prize.name, prize.quantity, prize.picture))
    for team in plan.teams:
        tx.execute("INSERT INTO draw_team (draw, team) VALUES (?, ?)", (id_, team))
    for place, ask in enumerate(plan.asks, start=1):
        sql = "INSERT INTO draw_ask (draw, place, kind, length) VALUES (?, ?, ?, ?)"
        tx.execute(sql, (id_, place, ask.kind, ask.length))


def set_order(tx: Transaction, ids: Sequence[int]) -> None:
    for place, id_ in enumerate(ids, start=1):
        tx.execute("UPDATE draw SET place = ? WHERE id = ?", (place, id_))


def delete(tx: Transaction, id_: int) -> None:
    """A planned draw or a rehearsal with all that belongs to it. Raises sqlite3.IntegrityError on others."""
    tx.execute("DELETE FROM draw WHERE id = ?", (id_,))


def struck(reader: Reader) -> tuple[Struck, ...]:
    rows = reader.query("SELECT * FROM draw_struck ORDER BY person")
    return tuple(Struck(row["person"], row["reason"]) for row in rows)


def strike(tx: Transaction, person: str, reason: str) -> None:
    sql = """INSERT INTO draw_struck (person, reason) VALUES (?, ?)
        ON CONFLICT (person) DO UPDATE SET reason = excluded.reason"""
    tx.execute(sql, (person, reason))


def unstrike(tx: Transaction, person: str) -> bool:
    return tx.execute("DELETE FROM draw_struck WHERE person = ?", (person,)).rowcount == 1


def last_number(reader: Reader) -> int:
    row = reader.one("SELECT max(number) AS last FROM draw")
    return 0 if row is None or row["last"] is None else int(row["last"])


def with_number(reader: Reader, number: int) -> int | None:
    row = reader.one("SELECT id FROM draw WHERE number = ?", (number,))
    return None if row is None else int(row["id"])


def free_code(reader: Reader, prefix: str) -> str:
    codes = {row["code"] for row in reader.query("SELECT code FROM draw WHERE code IS NOT NULL")}
    return next(code for n in range(1, len(codes) + 2) if (code := f"{prefix}{n}") not in codes)


def freeze(tx: Transaction, kept: Kept, secret: str) -> None:
    """The draw's row becomes a frozen one, with its list and its secret."""
    draw = kept.draw
    set_stage(tx, draw.id, Stage.FROZEN, draw.code, kept.number or None)
    tx.execute(
        "INSERT INTO draw_frozen (draw, entries, entries_hash, commit_hash, plan_hash, line, at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            draw.id,
            kept.entries,
            kept.entries_hash,
            kept.commit,
            kept.plan_hash,
            kept.line,
            tx.now.isoformat(),
        ),
    )
    tx.execute("INSERT INTO draw_secret (draw, secret) VALUES (?, ?)", (draw.id, secret))


def read_secret(tx: Transaction, id_: int) -> str:
    """ "" where it is gone. Called in one place: where the ranking is begun, after everything is locked."""
    row = tx.one("SELECT secret FROM draw_secret WHERE draw = ?", (id_,))
    return "" if row is None else str(row["secret"])


def set_stage(
    tx: Transaction, id_: int, stage: Stage, code: str | None = None, number: int | None = None
) -> None:
    sql = """UPDATE draw SET stage = ?, at = ?, code = coalesce(?, code), number = coalesce(?, number)
        WHERE id = ?"""
    tx.execute(sql, (stage.value, tx.now.isoformat(), code, number, id_))


def kept(reader: Reader, id_: int) -> Kept | None:
    """None for a draw that is only planned, or not there."""
    row = reader.one(
        "SELECT draw_frozen.*, draw.number AS number FROM draw_frozen JOIN draw ON draw.id = draw_frozen.draw"
        " WHERE draw_frozen.draw = ?",
        (id_,),
    )
    found = draw(reader, id_)
    if row is None or found is None:
        return None
    reveal = reader.one("SELECT * FROM draw_reveal WHERE draw = ?", (id_,))
    file = reader.one("SELECT * FROM draw_file WHERE draw = ?", (id_,))
    return Kept(
        draw=found,
        number=row["number"] or 0,
        entries=row["entries"],
        entries_hash=row["entries_hash"],
        commit=row["commit_hash"],
        plan_hash=row["plan_hash"],
        line=row["line"],
        frozen=datetime.fromisoformat(row["at"]),
        went_on=bool(row["went_on"]),
        opened=bool(row["opened"]),
        said=_said(reader, id_),
        reveal=None if reveal is None else Reveal(reveal["secret"], reveal["seed"], reveal["ranking"]),
        acts=_acts(reader, id_),
        file=None if file is None else (file["text"], file["hash"]),
    )


def _said(reader: Reader, id_: int) -> tuple[Said, ...]:
    rows = reader.query("SELECT * FROM draw_ask WHERE draw = ? ORDER BY place", (id_,))
    return tuple(
        Said(
            Ask(row["kind"], row["length"]),
            row["typed"],
            row["witnesses"],
            None if row["locked"] is None else Contribution(row["kind"], row["locked"]),
        )
        for row in rows
    )


def _acts(reader: Reader, id_: int) -> tuple[Act, ...]:
    rows = reader.query("SELECT * FROM draw_act WHERE draw = ? ORDER BY n", (id_,))
    return tuple(
        Drawn() if row["seat"] is None else Gone(row["seat"], row["person"], row["why"]) for row in rows
    )


def told(reader: Reader, code: str, since: int) -> tuple[Told, ...]:
    """What the journal says of this draw, from the line of its freeze on."""
    sql = """SELECT line.*, before.hash AS previous FROM journal AS line
        LEFT JOIN journal AS before ON before.number = line.number - 1
        WHERE line.number >= ? AND line.kind LIKE 'draw-%' ORDER BY line.number"""
    lines = []
    for row in reader.query(sql, (since,)):
        values = _values_in(row["detail"])
        if values.get("draw") == code:
            parts = (row["number"], row["at"], row["actor"], row["kind"], row["detail"])
            holds = line_hash(row["previous"] or GENESIS, *parts) == row["hash"]
            lines.append(Told(row["kind"], values, holds))
    return tuple(lines)


def _values_in(detail: str) -> dict[str, str | int]:
    """Nothing where somebody damaged the line: it is then missed."""
    try:
        found = json.loads(detail)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def set_went_on(tx: Transaction, id_: int) -> None:
    tx.execute("UPDATE draw_frozen SET went_on = 1 WHERE draw = ?", (id_,))


def set_opened(tx: Transaction, id_: int) -> None:
    tx.execute("UPDATE draw_frozen SET opened = 1 WHERE draw = ?", (id_,))


def set_said(tx: Transaction, id_: int, index: int, said: Said) -> None:
    """`index` counts from 0."""
    locked = None if said.locked is None else said.locked.value
    sql = "UPDATE draw_ask SET (typed, witnesses, locked) = (?, ?, ?) WHERE draw = ? AND place = ?"
    tx.execute(sql, (said.typed, said.witnesses, locked, id_, index + 1))


def reveal(tx: Transaction, id_: int, found: Reveal) -> None:
    """Raises sqlite3.IntegrityError on the second one."""
    sql = "INSERT INTO draw_reveal (draw, secret, seed, ranking) VALUES (?, ?, ?, ?)"
    tx.execute(sql, (id_, found.secret, found.seed, found.ranking))


def add_acts(tx: Transaction, id_: int, after: int, acts: Iterable[tuple[Act, str]]) -> None:
    """Each with its note. `after`: how many there are. Raises sqlite3.IntegrityError if there are more."""
    for n, (act, note) in enumerate(acts, start=after + 1):
        gone = (act.seat, act.person, act.why) if isinstance(act, Gone) else (None, None, None)
        sql = "INSERT INTO draw_act (draw, n, seat, person, why, note) VALUES (?, ?, ?, ?, ?, ?)"
        tx.execute(sql, (id_, n, *gone, note))


def notes(reader: Reader, id_: int) -> tuple[tuple[int, str, str], ...]:
    """Seat, person and note of each who was called gone, in order."""
    sql = "SELECT seat, person, note FROM draw_act WHERE draw = ? AND seat IS NOT NULL ORDER BY n"
    return tuple((row["seat"], row["person"], row["note"]) for row in reader.query(sql, (id_,)))


def add_file(tx: Transaction, id_: int, text: str, digest: str) -> None:
    tx.execute("INSERT INTO draw_file (draw, text, hash) VALUES (?, ?, ?)", (id_, text, digest))


def handed(reader: Reader, id_: int) -> dict[int, datetime]:
    """Seat -> when its prize was given."""
    rows = reader.query("SELECT seat, at FROM draw_handed WHERE draw = ?", (id_,))
    return {row["seat"]: datetime.fromisoformat(row["at"]) for row in rows}


def hand_over(tx: Transaction, id_: int, seat: int) -> bool:
    """False where it was given before."""
    sql = "INSERT INTO draw_handed (draw, seat, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    return tx.execute(sql, (id_, seat, tx.now.isoformat())).rowcount == 1


def take_back(tx: Transaction, id_: int, seat: int) -> bool:
    """False where it was not given."""
    sql = "DELETE FROM draw_handed WHERE draw = ? AND seat = ?"
    return tx.execute(sql, (id_, seat)).rowcount == 1
