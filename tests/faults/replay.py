"""A power cut, simulated: what a disk may hold after the first so many recorded operations.

Synced is there. Of what was not synced, anything may be there: each write whole, torn between sectors, or not
at all, in any order; each change of size or not. In the model `any-sync` a sync of any file also commits the
folder's names (as ext4 does); in `folder-sync` only a sync of that very folder does.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.faults.disk import Op

Model = Literal["any-sync", "folder-sync"]
MODELS: tuple[Model, ...] = ("any-sync", "folder-sync")
SECTOR = 512


@dataclass(slots=True)
class File:
    """`content` is durable; `pending` may be lost: (offset, data), or (size, None) for a change of size."""

    content: bytearray
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def settle(self) -> None:
        for change in self.pending:
            apply(self.content, *change)
        self.pending.clear()


def apply(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
        return
    if at > len(content):
        content.extend(bytes(at - len(content)))
    content[at : at + len(data)] = data


class Disk:
    """Names and contents, durable and pending, of one folder."""

    def __init__(self, folder: Path, model: Model) -> None:
        self._folder = str(folder.absolute())
        self._model = model
        self._durable = {str(path.absolute()): File(bytearray(path.read_bytes())) for path in _files(folder)}
        self._seen = dict(self._durable)
        self._pending: list[tuple[str, File | None]] = []
        self.folders = {str(path.absolute()) for path in folder.rglob("*") if path.is_dir()}

    def run(self, ops: Sequence[Op]) -> None:
        for op in ops:
            self._run_one(op)

    def _run_one(self, op: Op) -> None:
        match op.kind:
            case "c":
                self._name(op.text, File(bytearray()))
            case "w":
                self._seen[op.text].pending.append((op.offset, op.data))
            case "t":
                self._seen[op.text].pending.append((op.offset, None))
            case "r":
                self._name(op.data.decode(), self._seen[op.text])
                self._name(op.text, None)
            case "u":
                self._name(op.text, None)
            case "m":
                self.folders.add(op.text)
            case "s":
                self._sync(op.text)

    def _name(self, path: str, file: File | None) -> None:
        self._pending.append((path, file))
        _set_name(self._seen, path, file)

    def _sync(self, path: str) -> None:
        is_folder = path == self._folder or path in self.folders
        if not is_folder:
            self._seen[path].settle()
        if self._model == "any-sync":
            self._commit(self._pending)
            self._pending = []
        elif is_folder:
            self._commit([change for change in self._pending if _folder(change[0]) == path])
            self._pending = [change for change in self._pending if _folder(change[0]) != path]

    def _commit(self, changes: Sequence[tuple[str, File | None]]) -> None:
        for change in changes:
            _set_name(self._durable, *change)

    def cut(self, into: Path, chance: random.Random) -> None:
        """Writes one of the many folders that a power cut now could leave. Does not change this disk."""
        names = dict(self._durable)
        for change in self._survivors(chance):
            _set_name(names, *change)
        shutil.rmtree(into, ignore_errors=True)
        for folder in {self._folder, *self.folders}:
            self._place(folder, into).mkdir(parents=True, exist_ok=True)
        for path, file in names.items():
            self._place(path, into).write_bytes(_torn(file, chance))

    def _survivors(self, chance: random.Random) -> list[tuple[str, File | None]]:
        """A journaling file system keeps the order of names: some first part survives. Else any of them."""
        if self._model == "any-sync":
            return self._pending[: chance.randint(0, len(self._pending))]
        return [change for change in self._pending if chance.random() < 0.5]

    def _place(self, path: str, into: Path) -> Path:
        return into / path[len(self._folder) :].lstrip("/")


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _set_name(names: dict[str, File], path: str, file: File | None) -> None:
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file


def _torn(file: File, chance: random.Random) -> bytes:
    content = bytearray(file.content)
    luck = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
    for at, data in file.pending:
        if data is None:
            if chance.random() < luck:
                apply(content, at, None)
            continue
        for start in range(0, len(data), SECTOR):
            if chance.random() < luck:
                apply(content, at + start, data[start : start + SECTOR])
    return bytes(content)
