"""Pictures of prizes: kept once under the name of what is in them, whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from kiosk.answers import Unavailable
from kiosk.draw import pictures
from kiosk.draw.pictures import Pictures
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
