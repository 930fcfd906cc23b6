"""The only place that opens SQLite: open, migrate, transaction, journal, backup, restore."""

from kiosk.storage.journal import Fact, Verification
from kiosk.storage.store import Store, Transaction

__all__ = ["Fact", "Store", "Transaction", "Verification"]
