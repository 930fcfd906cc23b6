from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("claims")


@migrations()
def m001_claims(database: Database) -> None:
    database.execute("CREATE TABLE piece (number INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT")
    database.execute(
        "CREATE TABLE claim (id INTEGER PRIMARY KEY, piece INTEGER NOT NULL REFERENCES piece (number),"
        " person TEXT NOT NULL, void INTEGER NOT NULL DEFAULT 0) STRICT"
    )
    database.execute("CREATE UNIQUE INDEX claim_once ON claim (piece) WHERE void = 0")
    database.execute(
        "CREATE TABLE ticket ("
        " number INTEGER PRIMARY KEY, claim INTEGER NOT NULL REFERENCES claim (id)) STRICT"
    )
