"""Captions in the letters of old and new programs: which encoding they are, and what is told of a guess."""

from __future__ import annotations

import pytest

from kiosk.videos.captions import Captions, read_captions
from tests.plain import PlainWords

TWO = "1\n00:00:01,000 --> 00:00:03,500\nThank you.\n\n2\n00:00:04,000 --> 00:00:06,000\nYou made\nmy day.\n"
FRENCH = "1\n00:00:01,000 --> 00:00:03,000\nMerci à tous, c'était très réussi…\n"
PERSIAN = (
    "1\n00:00:01,000 --> 00:00:03,000\nاز همهٔ شما سپاسگزارم\n\n"
    "2\n00:00:04,000 --> 00:00:06,500\nپشتیبانی شما عالی بود، چه روز خوبی!\n"
)


def read(text: str | bytes, name: str = "film.en.srt") -> Captions:
    return read_captions(text if isinstance(text, bytes) else text.encode(), name)


def texts(text: str | bytes, name: str = "film.en.srt") -> list[str]:
    return [cue.text for cue in read(text, name).cues]


def told(captions: Captions) -> str:
    return " ".join(PlainWords().say(trouble) for trouble in captions.troubles)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["film.srt", "film.fa.srt"])
def test_unicode(name: str, encoding: str) -> None:
    captions = read(PERSIAN.encode(encoding), name)
    assert captions.cues == read(PERSIAN).cues
    assert captions.troubles == ()


@pytest.mark.parametrize("name", ["film.srt", "film.fr.srt"])
@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_french_from_an_old_windows(name: str, encoding: str) -> None:
    written = FRENCH.replace("…", "") if encoding == "latin-1" else FRENCH
    captions = read(written.encode(encoding), name)
    assert captions.cues == read(written).cues
    assert ("guessed" in told(captions)) == (name == "film.srt")


@pytest.mark.parametrize("name", ["film.srt", "film.fa.srt", "film_fa.srt", "film.per.srt"])
def test_persian_from_an_old_windows(name: str) -> None:
    written = PERSIAN.replace("ی", "ي").replace("ک", "ك").replace("هٔ", "ه")
    captions = read(written.encode("cp1256"), name)
    assert [cue.text for cue in captions.cues] == texts(PERSIAN.replace("هٔ", "ه"))
    assert ("guessed" in told(captions)) == (name == "film.srt")


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("cp1251", "Спасибо вам всем за этот день"),
        ("cp1253", "Σας ευχαριστώ πολύ για τη βοήθεια και την υπομονή σας αυτή την εβδομάδα"),
    ],
)
def test_other_scripts_are_guessed(encoding: str, said: str) -> None:
    captions = read(TWO.replace("Thank you.", said).encode(encoding), "film.srt")
    assert captions.cues[0].text == said
    assert "guessed" in told(captions)


def test_a_damaged_byte_does_not_change_all_other_letters() -> None:
    content = PERSIAN.encode().replace("چه".encode(), b"\xda\xff", 1)
    captions = read(content, "film.fa.srt")
    assert captions.cues[0] == read(PERSIAN).cues[0]
    assert told(captions) == "A few letters could not be read. Save the file again in UTF-8."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_file_that_was_cut_inside_a_letter(encoding: str) -> None:
    captions = read((PERSIAN + "پایان").encode(encoding)[:-1])
    assert captions.cues[0] == read(PERSIAN).cues[0]
