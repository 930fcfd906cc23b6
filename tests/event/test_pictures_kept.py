"""Pictures kept once under the name of what is in them, whole or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.answers import Unavailable
from kiosk.event import pictures
from kiosk.event.pictures import Pictures
from kiosk.storage.media import files_in

CONTENT = b"\xff\xd8 not looked at here"


def test_the_same_picture_is_kept_once_and_found_by_its_name(tmp_path: Path) -> None:
    kept = Pictures(tmp_path)
    digest = kept.keep(CONTENT, "jpg")
    assert digest == hashlib.sha256(CONTENT).hexdigest() == kept.keep(CONTENT, "jpg")
    assert [name for name, _ in files_in(tmp_path)] == [f"{digest[:2]}/{digest}.jpg"]
    path = kept.path(digest)
    assert path is not None and path.read_bytes() == CONTENT
    assert kept.path("") is None and kept.path("0" * 64) is None


def test_half_a_picture_of_a_power_cut_is_written_again(tmp_path: Path) -> None:
    kept = Pictures(tmp_path)
    path = kept.path(kept.keep(CONTENT, "png"))
    assert path is not None
    path.write_bytes(CONTENT[:3])
    kept.keep(CONTENT, "png")
    assert path.read_bytes() == CONTENT


def test_a_full_disk_is_said_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pictures, "write_durably", full)
    with pytest.raises(Unavailable, match="could not be kept"):
        Pictures(tmp_path).keep(CONTENT, "jpg")
    assert list(files_in(tmp_path)) == []


@pytest.mark.parametrize("digest", ["../../etc/passwd", "*" * 64, "0" * 63 + "/", "A" * 64, "0" * 63])
def test_only_a_digest_leads_anywhere(tmp_path: Path, digest: str) -> None:
    (tmp_path / digest[:2].strip("/.*")).mkdir(exist_ok=True)
    assert Pictures(tmp_path).path(digest) is None


def test_it_is_looked_for_where_its_name_says_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = Pictures(tmp_path)
    digest = kept.keep(CONTENT, "jpg")
    looked: list[Path] = []
    glob = Path.glob

    def watched(folder: Path, pattern: str) -> Iterator[Path]:
        looked.append(folder)
        return glob(folder, pattern)

    monkeypatch.setattr(Path, "glob", watched)
    assert kept.path(digest) is not None and looked == [tmp_path / digest[:2]]
