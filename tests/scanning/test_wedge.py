from dataclasses import replace
from random import Random

import pytest

from kiosk.scanning.codes import new_code
from kiosk.scanning.keys import Key, decode
from kiosk.scanning.payload import NotOurs, PieceCode, read_payload
from kiosk.scanning.wedge import Scanned, Typed, WedgeReader
from tests.scanning.keyboards import burst, delivered, hand, play, press, scans, with_shift_keys

CODE = new_code("M", "7K3", Random(1).randbytes)
OTHER = new_code("P", "7K3", Random(2).randbytes)
URL = "https://example.org/a?b=1&c=%20#~x_y"


@pytest.mark.parametrize("end", ["\n", "\t", "\n\n", "\t\n", ""])
def test_a_scan_is_one_text_and_no_key_of_it_arrives(end: str) -> None:
    assert play(burst(CODE, end=end)) == [Scanned(CODE)]


def test_shift_keys_of_the_scanner_are_held_too() -> None:
    assert play(with_shift_keys(burst(CODE))) == [Scanned(CODE)]


def test_enter_after_a_whole_code_answers_at_once() -> None:
    reader = WedgeReader()
    events = [event for key in burst(CODE) for event in reader.feed(key)]
    assert events == [Scanned(CODE)]
    assert reader.deadline() is None


def test_a_missing_terminator_answers_after_the_silence() -> None:
    reader = WedgeReader()
    keys = burst(CODE, end="")
    assert [event for key in keys for event in reader.feed(key)] == []
    due = reader.deadline()
    assert due is not None
    assert due == pytest.approx(keys[-1].pressed_at + 0.05)
    assert reader.tick(due - 0.001) == []
    assert reader.tick(due) == [Scanned(CODE)]


@pytest.mark.parametrize("layout", ["azerty", "qwertz", "persian"])
def test_the_layout_of_the_kiosk_does_not_matter(layout: str) -> None:
    garbled = {"azerty": "&é\"'(-è_çà", "qwertz": "ß'#+äöü", "persian": "ضصثقفغعهخح"}[layout]
    keys = [replace(key, text=garbled[i % len(garbled)]) for i, key in enumerate(burst(CODE))]
    assert scans(play(keys)) == [CODE]


def test_caps_lock_does_not_matter() -> None:
    swapped = [replace(key, shift=not key.shift) for key in burst("M7K3QWERTY" + "A" * 9, end="")]
    assert scans(play(swapped))[0].upper()[0] == "M"
    whole = [replace(key, shift=False) if key.text.isalpha() else key for key in burst(CODE)]
    assert read_payload(scans(play(whole))[0], "7K3") == PieceCode(CODE)


def test_keys_without_a_scan_code_speak_by_their_text() -> None:
    keys = [Key(0, letter, i * 0.001) for i, letter in enumerate(CODE + "\r")]
    assert scans(play(keys)) == [CODE]


def test_a_web_code_is_recognized_as_web() -> None:
    text = scans(play(burst(URL)))
    assert text == [URL]
    assert read_payload(text[0], "7K3") == NotOurs("web")


def test_a_contact_of_many_lines_is_one_scan() -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD"
    assert scans(play(burst(text))) == [text]


@pytest.mark.parametrize("prefix", ["]Q1", "\x02", "\x02]Q1"])
@pytest.mark.parametrize("text", [CODE, URL])
def test_prefix_of_the_scanner_is_taken_off(prefix: str, text: str) -> None:
    keys = [Key(0, letter, i * 0.004) for i, letter in enumerate(f"{prefix}{text}\x03\r")]
    assert play(keys) == [Scanned(text)]


def test_control_with_a_letter_is_a_control_character() -> None:
    assert decode(Key(30 + 8, "", 0.0, control=True)) == "\x01"
    assert decode(Key(27 + 8, "", 0.0, control=True)) == "\x1d"
    assert decode(Key(2 + 8, "1", 0.0, control=True)) == "1"
    assert decode(Key(105 + 8, "", 0.0, control=True)) == ""


def test_a_doubled_scan_is_one_scan() -> None:
    assert scans(play(burst(CODE) + burst(CODE, at=0.4))) == [CODE]
    assert scans(play(burst(CODE, end="") + burst(CODE, at=0.082))) == [CODE]
    assert scans(play(burst(CODE) + burst(CODE, at=1.2))) == [CODE, CODE]
    assert scans(play(burst(CODE) + burst(OTHER, at=0.3) + burst(CODE, at=0.6))) == [CODE, OTHER, CODE]


def test_a_scanner_in_continuous_mode_scans_once() -> None:
    keys = [key for i in range(20) for key in burst(CODE, at=i * 0.7)]
    assert scans(play(keys)) == [CODE]


def test_two_scans_glued_together_come_apart() -> None:
    assert play(burst(CODE + OTHER)) == [Scanned(CODE), Scanned(OTHER)]
    assert play(burst(CODE + OTHER, end="")) == [Scanned(CODE), Scanned(OTHER)]
    assert scans(play(burst(f"{CODE}\n{OTHER}"))) == [CODE, OTHER]


def test_keys_of_a_person_around_a_scan_are_delivered() -> None:
    before, after = hand("ana", gap=0.1), hand("b", at=0.5)
    events = play(before + burst(CODE, at=0.21) + after)
    assert scans(events) == [CODE]
    assert delivered(events) == before + after


@pytest.mark.parametrize("end", ["", "\n"])
def test_a_key_pressed_on_the_very_edge_of_a_scan_is_still_the_person_s(end: str) -> None:
    first, last = press("x", 0.0), press("y", 0.11 + 0.004 * len(end))
    events = play([first, *burst(CODE, at=0.02, end=end), last])
    assert scans(events) == [CODE]
    assert delivered(events) == [first, last]


def test_a_fast_double_letter_is_typed() -> None:
    keys = [press("n", 0.0), press("n", 0.02), press("a", 0.045), press("\n", 0.2)]
    events = play(keys)
    assert delivered(events) == keys
    assert scans(events) == []


@pytest.mark.parametrize("gap", [0.005, 0.02, 0.033])
@pytest.mark.parametrize("flagged", [True, False])
def test_a_held_key_is_typed(gap: float, flagged: bool) -> None:
    first = press("a", 0.0)
    rest = [replace(press("a", 0.5 + i * gap), auto_repeat=flagged) for i in range(200)]
    events = play([first, *rest])
    assert delivered(events) == [first, *rest]


def test_a_held_key_shows_at_once() -> None:
    reader = WedgeReader()
    repeats = [replace(press("a", 0.5 + i * 0.02), auto_repeat=True) for i in range(10)]
    assert [reader.feed(key) for key in repeats] == [[Typed((key,))] for key in repeats]


def test_double_letters_of_a_fast_scanner_may_look_held() -> None:
    keys = [replace(key, auto_repeat=i % 2 == 1) for i, key in enumerate(burst("MMAABBCCDDEE", gap=0.001))]
    assert play(keys) == [Scanned("MMAABBCCDDEE")]


def test_other_keys_keep_their_place() -> None:
    keys = [press("a", 0.0), Key(103 + 8, "", 0.01), Key(14 + 8, "\x08", 0.02), press("b", 0.2)]
    assert delivered(play(keys)) == keys


def test_an_enter_that_comes_late_presses_nothing() -> None:
    late = press("\n", 0.08 + 0.076)
    assert play([*burst(CODE, end=""), late]) == [Scanned(CODE)]
    of_a_person = press("\n", 0.08 + 0.2)
    assert delivered(play([*burst(CODE, end=""), of_a_person])) == [of_a_person]


def test_a_burst_settled_too_early_never_reaches_a_field() -> None:
    reader = WedgeReader()
    keys = burst(CODE)
    events = [event for key in keys[:10] for event in reader.feed(key)]
    events += reader.tick(keys[9].pressed_at + 0.3)
    events += [event for key in keys[10:] for event in reader.feed(key)]
    events += reader.tick(keys[-1].pressed_at + 0.3)
    assert delivered(events) == []
    assert scans(events) == [CODE[:10], CODE[10:]]


def test_a_clock_that_jumps_back_strands_no_key() -> None:
    reader = WedgeReader()
    assert reader.feed(press("a", 4_294_967.0)) == []
    assert [type(event) for event in reader.feed(press("b", 0.0))] == [Typed]
    assert [type(event) for event in reader.tick(0.03)] == [Typed]
    assert reader.feed(press("c", 4_294_967.0)) == []
    assert [type(event) for event in reader.tick(0.0)] == [Typed]


def test_an_endless_burst_is_held_in_bounded_space() -> None:
    events = play(burst("AB" * 20_000, gap=0.001))
    assert delivered(events) == []
    assert [len(text) for text in scans(events)] == [512]
