"""A claim with SQLAlchemy's ORM on the same durable settings: a claim, a ticket, two chained lines."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable

from sqlalchemy import Integer, String, create_engine, event, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

SETTINGS = ("journal_mode = TRUNCATE", "synchronous = EXTRA", "secure_delete = ON", "foreign_keys = ON")


class Base(DeclarativeBase):
    pass


class Claim(Base):
    __tablename__ = "claim"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    source: Mapped[str] = mapped_column(String, unique=True)
    person: Mapped[str] = mapped_column(String, index=True)


class Ticket(Base):
    __tablename__ = "ticket"
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    person: Mapped[str] = mapped_column(String, index=True)
    source: Mapped[str] = mapped_column(String)


class Chained(Base):
    __tablename__ = "line"
    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    chain: Mapped[str] = mapped_column(String, index=True)
    text: Mapped[str] = mapped_column(String)
    seal: Mapped[str] = mapped_column(String)


def prepare(path: str) -> Callable[[], int]:
    engine = create_engine(f"sqlite:///{path}")

    @event.listens_for(engine, "connect")
    def settle(connection: object, record: object) -> None:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")

    Base.metadata.create_all(engine)
    numbers = itertools.count(1)

    def work() -> int:
        number = next(numbers)
        with Session(engine) as session:
            if session.scalar(select(Claim).where(Claim.source == f"PIECE-{number:04d}")):
                raise AssertionError(number)
            session.add(Claim(source=f"PIECE-{number:04d}", person="P-000001"))
            session.add(Ticket(person="P-000001", source=f"PIECE-{number:04d}"))
            for chain in ("tickets", "journal"):
                newest = select(func.max(Chained.number)).where(Chained.chain == chain).scalar_subquery()
                last = session.scalar(select(Chained.seal).where(Chained.number == newest)) or ""
                text = f"{number} CLAIM P-000001 PIECE-{number:04d}"
                seal = hashlib.sha256(f"{last}\n{text}\n".encode()).hexdigest()
                session.add(Chained(chain=chain, text=text, seal=seal))
                session.flush()
            session.commit()
        return number

    return work
