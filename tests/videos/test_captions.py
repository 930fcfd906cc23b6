"""Caption files as people and programs write them: what is shown, when, and what the organizer is told."""

from __future__ import annotations

import time

import pytest

from kiosk.videos.captions import Captions, Cue, at, read_captions, to_webvtt
from kiosk.videos.captions.model import LARGEST, LONGEST
from tests.plain import PlainWords

TWO = "1\n00:00:01,000 --> 00:00:03,500\nThank you.\n\n2\n00:00:04,000 --> 00:00:06,000\nYou made\nmy day.\n"
SHOWN = (Cue(1000, 3500, "Thank you."), Cue(4000, 6000, "You made\nmy day."))


def read(text: str | bytes, name: str = "film.en.srt") -> Captions:
    return read_captions(text if isinstance(text, bytes) else text.encode(), name)


def texts(text: str | bytes, name: str = "film.en.srt") -> list[str]:
    return [cue.text for cue in read(text, name).cues]


def told(captions: Captions) -> str:
    return " ".join(PlainWords().say(trouble) for trouble in captions.troubles)


def timed(line: str, rest: str = "Hello.") -> Captions:
    return read(f"1\n{line}\n{rest}\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff", "\n\n"])
def test_line_ends_and_byte_order_marks(start: str, end: str) -> None:
    assert read(start + TWO.replace("\n", end)) == Captions(SHOWN, "en")


@pytest.mark.parametrize(
    "text",
    [
        TWO.rstrip("\n"),
        TWO.replace("1\n", "").replace("2\n", ""),  # no numbers
        TWO.replace("\n\n", "\n"),  # no empty line between
        TWO.replace("\n\n", "\n \n\t\n\n"),
        TWO.replace(",", "."),
        TWO.replace("00:00:", "00:"),  # no hours
        TWO.replace("00:00:", "0:0:"),
        TWO.replace("00:00:", "00: 00: "),  # what a translating program makes of it
        TWO.replace(" --> ", "-->"),
        TWO.replace(" --> ", " -> "),
        TWO.replace(" --> ", " -- > "),
        TWO.replace(" --> ", " –> "),
        TWO.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")),
        TWO.replace(",000\n", ",000 X1:10 X2:600 Y1:5 Y2:50\n"),
        "WEBVTT\n\n" + TWO.replace(",", "."),
        "WEBVTT - of ours\nKind: captions\n\nNOTE\nby Ana\n\n" + TWO.replace("2\n", "the second\n"),
        "WEBVTT\n\nSTYLE\n::cue { color: lime }\n\n" + TWO.replace("6,000", "6.000 line:0 align:start"),
        "Something that a program wrote on top\n\n" + TWO,
    ],
)
def test_the_same_captions_however_they_are_written(text: str) -> None:
    captions = read(text)
    assert captions.cues == SHOWN
    assert captions.troubles == ()


def test_captions_come_in_order_of_time() -> None:
    first, second = TWO.split("\n\n")
    assert read(f"{second}\n{first}\n").cues == SHOWN


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("01:02:03,004 --> 01:02:05,000", 3_723_004, 3_725_000),
        ("100:00:00,000 --> 100:00:01,5", 360_000_000, 360_001_500),
        ("00:00:01 --> 00:00:02", 1000, 2000),
        ("00:01.5 --> 00:02.25", 1500, 2250),
        ("00:00:01:500 --> 00:00:02:500", 1500, 2500),
        ("00:00:01,123456 --> 00:00:02,999999", 1123, 2999),
        ("7 00:00:01,000 --> 00:00:02,000", 1000, 2000),
    ],
)
def test_times(line: str, start: int, end: int) -> None:
    assert timed(line).cues == (Cue(start, end, "Hello."),)


@pytest.mark.parametrize(
    "line",
    [
        "00:00:05,000 --> 00:00:05,000",
        "00:00:05,000 --> 00:00:02,000",
        "00:00:05,000 -->",
        "00:00:05,000 --> 00:00:19werwer,580",
        "00:00:05,000 --> soon",
    ],
)
def test_an_end_that_cannot_be_believed_is_mended(line: str) -> None:
    captions = timed(line, "Thank you all for this wonderful week!")
    assert captions.cues == (Cue(5000, 8280, "Thank you all for this wonderful week!"),)
    assert (
        told(captions) == "1 captions did not say when they end; they stay as long as it takes to read them."
    )


def test_a_mended_end_makes_room_for_the_next() -> None:
    captions = read("00:00:05,000 -->\nThe first one\n\n00:00:06,000 --> 00:00:07,000\nThe second\n")
    assert captions.cues == (Cue(5000, 6000, "The first one"), Cue(6000, 7000, "The second"))


@pytest.mark.parametrize(
    "line", ["xx:yy --> 00:00:05,000", "--> 00:00:05,000", "0x:00:01,0 --> 00:00", "-:1 --> 5"]
)
def test_a_start_that_cannot_be_read_leaves_the_caption_out(line: str) -> None:
    captions = read(TWO.replace("00:00:04,000 --> 00:00:06,000", line))
    assert captions.cues == SHOWN[:1]
    assert told(captions) == "1 captions had times that could not be read; they were left out."


def test_a_line_of_times_that_is_missing() -> None:
    third = "\n3\n00:00:07,000 --> 00:00:08,000\nBye.\n"
    captions = read(TWO.replace("00:00:04,000 --> 00:00:06,000\n", "") + third)
    assert [cue.text for cue in captions.cues] == ["Thank you.", "Bye."]
    assert told(captions).startswith("1 captions had times")


@pytest.mark.parametrize(
    "said",
    [
        "12:30 -> 13:00 is lunch",
        "Choose File --> Save",
        "Times: look --> there",
        "5 < 6 and 7 > 3 <3",
        "1984",
    ],
)
def test_words_that_look_like_something_else(said: str) -> None:
    assert texts(f"1\n00:00,000 --> 00:01,000\n{said}\n\n{TWO}") == [said, *(cue.text for cue in SHOWN)]


def test_an_empty_line_inside_a_caption_loses_nothing() -> None:
    assert texts(TWO.replace("You made\n", "\nYou made\n\n\n")) == ["Thank you.", "You made\nmy day."]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<i>Thank</i> <b>you</b>", "Thank you"),
        ('<font color="#ff0000" size=14>Thank you</font>', "Thank you"),
        ("<v.loud Ana>Thank <c.red>you", "Thank you"),
        ("Thank <00:00:02.500><c>you</c>", "Thank you"),
        (r"{\an8}{\i1}Thank\Nyou{\i0}", "Thank\nyou"),
        ("Tom &amp; Ana &lt;3 &#233;&nbsp;&copy", "Tom & Ana <3 é &copy"),
        ("<script>alert(1)</script>", "alert(1)"),
        ("<img src='https://example.org/x.png'>Hi", "Hi"),
        ("&lt;b&gt;Hi&lt;/b&gt;", "<b>Hi</b>"),
        ("<!-- later -->Hi", "Hi"),
        ("- Hi\n- Hello", "- Hi\n- Hello"),
        ("He\u202ello\u0007\x1b\u2066 w\u00adorld\u200b", "Hello world"),
        ("می\u200cخواهم \u200fA!", "می\u200cخواهم \u200fA!"),
        ("👩\u200d🚀 ❤️", "👩\u200d🚀 ❤️"),
    ],
)
def test_markup_is_not_shown_and_never_more_than_letters(written: str, shown: str) -> None:
    assert texts(f"1\n00:01,000 --> 00:02,000\n{written}\n") == [shown]


@pytest.mark.parametrize("written", ["<i></i>", "...", "…", " \u200f", r"{\an8}"])
def test_a_caption_that_says_nothing_is_no_caption(written: str) -> None:
    assert read(TWO.replace("Thank you.", written)) == Captions(SHOWN[1:], "en")


def spoken(*cues: tuple[int, int, str]) -> Captions:
    return read(to_webvtt(Cue(*cue) for cue in cues))


def test_two_who_speak_at_once_stand_below_each_other() -> None:
    both = spoken((1000, 5000, "Ana"), (3000, 7000, "Ben"))
    assert both.cues == (Cue(1000, 3000, "Ana"), Cue(3000, 5000, "Ana\nBen"), Cue(5000, 7000, "Ben"))
    assert both.troubles == ()


def test_a_slip_of_a_moment_is_no_overlap() -> None:
    assert spoken((1000, 3100, "Ana"), (3000, 5000, "Ben")).cues == (
        Cue(1000, 3000, "Ana"),
        Cue(3000, 5000, "Ben"),
    )


def test_the_same_words_twice_stand_once() -> None:
    assert spoken((1000, 3000, "Ana"), (1000, 5000, "Ana")).cues == (Cue(1000, 5000, "Ana"),)


def test_a_few_at_once_and_the_oldest_gives_way() -> None:
    crowd = spoken(*((1000 * at, 60_000, f"No. {at}") for at in range(1, 6)))
    assert crowd.cues[-1] == Cue(5000, 60_000, "No. 3\nNo. 4\nNo. 5")
    assert crowd.troubles == ()


def test_too_many_in_the_same_moment() -> None:
    crowd = spoken(*((1000, 2000, f"No. {at}") for at in range(5)))
    assert [cue.text for cue in crowd.cues] == ["No. 2\nNo. 3\nNo. 4"]
    assert told(crowd) == "2 captions were at the same time as too many others; they were left out."


def test_a_caption_longer_than_a_screen_is_cut() -> None:
    captions = read(TWO.replace("Thank you.", "Thank you. " * 100))
    assert len(captions.cues[0].text) <= LONGEST
    assert captions.cues[0].text.endswith("…")
    assert told(captions) == "1 captions were longer than a screen holds; their end was left out."


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "This file is empty."),
        (b" \r\n\t\n", "This file is empty."),
        (b"\xef\xbb\xbf", "This file is empty."),
        (b"\0" * 1000, "This file is empty."),
        (b"\0\0\0\x20ftypisom" + bytes(range(256)) * 9, "This is not a text file."),
        (b"%PDF-1.7\n" + bytes(range(256)) * 9, "This is not a text file."),
        (b"[Script Info]\nDialogue: 0,0:00:01.00,0:00:02.00,,Hi\n", "No captions were found in this file."),
        (b"{10}{50}Hi\n", "No captions were found in this file."),
        ("سلام\n".encode(), "No captions were found in this file."),
        (b"xx:yy --> zz:00\nHi\n", "1 captions had times that could not be read"),
        (b"1\n00:00:00,000 --> 00:00:04,000\n...\n", "Nothing is written in this file yet."),
        (b" " * (LARGEST + 1), "This file is larger than 5 MB."),
    ],
)
def test_no_captions_and_why(content: bytes, why: str) -> None:
    captions = read_captions(content, "film.fa.srt")
    assert captions.cues == ()
    assert captions.language == "fa"
    assert why in told(captions)


def test_twenty_megabytes_are_refused_at_once() -> None:
    before = time.process_time()
    captions = read_captions(TWO.encode() * 250_000, "film.srt")
    assert captions.cues == ()
    assert told(captions).startswith("This file is larger than 5 MB.")
    assert time.process_time() - before < 1


def test_what_is_shown_at_a_moment() -> None:
    moments = (0, 999, 1000, 3499, 3500, 3999, 4000, 5999, 6000, 10**9)
    said = [at(SHOWN, ms) for ms in moments]
    assert said == [
        "",
        "",
        "Thank you.",
        "Thank you.",
        "",
        "",
        "You made\nmy day.",
        "You made\nmy day.",
        "",
        "",
    ]
    assert at((), 0) == ""


def test_how_captions_are_kept() -> None:
    kept = to_webvtt((Cue(1000, 3_600_000, "<b> & {\\b1}\n-->"),))
    assert kept == "WEBVTT\n\n00:00:01.000 --> 01:00:00.000\n&lt;b&gt; &amp; &#123;\\b1}\n--&gt;\n"
    assert read(kept).cues == (Cue(1000, 3_600_000, "<b> & {\\b1}\n-->"),)


def test_ten_thousand_captions() -> None:
    many = [Cue(1000 * at, 1000 * at + 900, f"Caption {at}") for at in range(10_000)]
    captions = read(to_webvtt(many))
    assert list(captions.cues) == many
    assert at(captions.cues, 9_999_500) == "Caption 9999"


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("film.srt", TWO, ""),
        ("film.fr.srt", TWO, "fr"),
        ("film.vtt", "WEBVTT\nKind: captions\nLanguage: de-CH\n\n00:01.000 --> 00:02.000\nHallo\n", "de"),
        ("film.fr.vtt", "WEBVTT\nLanguage: de\n\n00:01.000 --> 00:02.000\nHallo\n", "fr"),
        ("film.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nLanguage: de\n", ""),
    ],
)
def test_the_language_by_name_or_header(name: str, text: str, language: str) -> None:
    assert read(text, name).language == language
