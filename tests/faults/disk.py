"""The recording, failing disk: compiled once, loaded into child processes, told what to do by ctypes."""

from __future__ import annotations

import ctypes
import os
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("disk.c")
ROOT = SOURCE.parents[2]
HEAD = struct.Struct("=cqII")


@dataclass(frozen=True, slots=True)
class Op:
    """`kind`: c create, w write, t truncate, s sync, r rename, u unlink, m make folder, a acknowledgement."""

    kind: str
    offset: int
    text: str
    data: bytes


def compile_disk(folder: Path) -> Path:
    library = folder / "disk.so"
    subprocess.run(
        ["cc", "-O2", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl", "-lpthread"],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return library


def environment(library: Path, folder: Path, *, log: Path | None = None, rule: str = "") -> dict[str, str]:
    told = {"LD_PRELOAD": str(library), "DISK_FOLDER": str(folder.absolute()), "PYTHONPATH": str(ROOT)}
    if log is not None:
        told["DISK_LOG"] = str(log)
    if rule:
        told["DISK_RULE"] = rule
    return {**os.environ, **told}


def python(module: str, *arguments: object) -> Sequence[str]:
    return [sys.executable, "-m", module, *map(str, arguments)]


def read_log(log: Path) -> Iterator[Op]:
    content = log.read_bytes()
    at = 0
    while at < len(content):
        kind, offset, text_size, data_size = HEAD.unpack_from(content, at)
        text_at = at + HEAD.size
        data_at = text_at + text_size
        text = content[text_at:data_at].decode()
        yield Op(kind.decode(), offset, text, content[data_at : data_at + data_size])
        at = data_at + data_size


class Disk:
    """From inside a child that was started with the library."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.disk_calls.restype = ctypes.c_long
        self._library.disk_arm.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_long]

    def mark(self, text: str) -> None:
        self._library.disk_mark(text.encode())

    def calls(self) -> int:
        return int(self._library.disk_calls())

    def kill_at(self, number: int) -> None:
        """The process dies at the number-th call from now."""
        self.arm(number, -1)

    def arm(self, number: int, error: int, times: int = 1) -> None:
        """The number-th call from now fails; `times` 0: and all after it."""
        self._library.disk_arm(number, error, times)

    def disarm(self) -> bool:
        """True when something failed since `arm`."""
        return bool(self._library.disk_disarm())
