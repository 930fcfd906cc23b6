from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from kiosk.answers import Refused, Unavailable
from kiosk.storage import Store, archive, backup
from tests.storage.test_store import add_piece

PICTURE = bytes(range(256)) * 5000


def add_medium(media: Path, content: bytes) -> Path:
    digest = hashlib.sha256(content).hexdigest()
    path = media / digest[:2] / f"{digest}.jpg"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.fixture
def media(tmp_path: Path) -> Path:
    add_medium(tmp_path / "media", PICTURE)
    (tmp_path / "media" / "notes.txt").write_text("not a medium")
    return tmp_path / "media"


@pytest.fixture
def packed(store: Store, media: Path, tmp_path: Path) -> archive.Packed:
    add_piece(store, 1)
    return archive.pack(backup.back_up(store.path, tmp_path / "one.db"), media, tmp_path / "out" / "one.zip")


def unpacked(path: Path, folder: Path) -> set[str]:
    folder.mkdir()
    archive.unpack(path, folder)
    return {each.relative_to(folder).as_posix() for each in folder.rglob("*") if each.is_file()}


def rewrite(path: Path, change: dict[str, bytes | None]) -> None:
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members |= {name: content for name, content in change.items() if content is not None}
    with zipfile.ZipFile(path, "w") as new:
        for name, content in members.items():
            if change.get(name, b"") is not None:
                new.writestr(name, content)


def test_one_file_holds_the_event_and_its_media(packed: archive.Packed, media: Path, tmp_path: Path) -> None:
    names = unpacked(packed.path, tmp_path / "back")
    (picture,) = (name for name in names if name.startswith("media/"))
    assert names == {"event.db", picture}
    assert (tmp_path / "back" / picture).read_bytes() == PICTURE
    assert (tmp_path / "back" / "event.db").read_bytes() == (tmp_path / "one.db").read_bytes()
    assert packed.files == 2
    assert [path.name for path in packed.path.parent.iterdir()] == ["one.zip"]


def test_an_existing_file_is_not_overwritten(
    packed: archive.Packed, store: Store, media: Path, tmp_path: Path
) -> None:
    with pytest.raises(Refused):
        archive.pack(backup.back_up(store.path, tmp_path / "two.db"), media, packed.path)


def test_a_damaged_medium_is_said_at_once(store: Store, media: Path, tmp_path: Path) -> None:
    (picture,) = media.glob("*/*.jpg")
    picture.write_bytes(PICTURE[:-1])
    with pytest.raises(Unavailable, match="damaged on the disk"):
        archive.pack(backup.back_up(store.path, tmp_path / "one.db"), media, tmp_path / "one.zip")
    assert not (tmp_path / "one.zip").exists()


def test_a_flipped_bit_is_found(packed: archive.Packed, tmp_path: Path) -> None:
    content = packed.path.read_bytes()
    size = len(content)
    for number in range(40):
        flipped = bytearray(content)
        flipped[size * number // 40 + 11] ^= 16
        path = tmp_path / f"{number}.zip"
        path.write_bytes(flipped)
        try:
            unpacked(path, tmp_path / f"back-{number}")
        except (Refused, Unavailable):
            continue
        assert (tmp_path / f"back-{number}" / "event.db").read_bytes() == (tmp_path / "one.db").read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        {archive.LIST: None},
        {archive.LIST: b"{}"},
        {archive.LIST: b"[1]"},
        {archive.LIST: b"\xff"},
        {"extra.txt": b"?"},
        {"event.db": None},
    ],
)
def test_another_zip_is_refused(
    packed: archive.Packed, tmp_path: Path, change: dict[str, bytes | None]
) -> None:
    rewrite(packed.path, change)
    with pytest.raises(Refused, match="not a backup"):
        unpacked(packed.path, tmp_path / "back")


@pytest.mark.parametrize(
    "name", ["../outside.db", "/tmp/outside.db", "media/../../outside", "media/ab/cd.jpg"]
)
def test_a_name_never_leads_outside(packed: archive.Packed, tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(packed.path) as old:
        listed = json.loads(old.read(archive.LIST))
    listed["files"][name] = [1, hashlib.sha256(b"x").hexdigest()]
    rewrite(packed.path, {archive.LIST: json.dumps(listed).encode(), name: b"x"})
    with pytest.raises(Refused):
        unpacked(packed.path, tmp_path / "back")
    assert list((tmp_path / "back").iterdir()) == []


def test_a_changed_content_is_refused(packed: archive.Packed, tmp_path: Path) -> None:
    rewrite(packed.path, {"event.db": b"x" * (tmp_path / "one.db").stat().st_size})
    with pytest.raises(Unavailable, match="damaged"):
        unpacked(packed.path, tmp_path / "back")


def test_what_is_no_zip_is_said_to_be_damaged(tmp_path: Path) -> None:
    (tmp_path / "one.zip").write_bytes(b"PK half")
    with pytest.raises(Unavailable, match="damaged"):
        unpacked(tmp_path / "one.zip", tmp_path / "back")
