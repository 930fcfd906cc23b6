"""No key is lost or doubled; hands always arrive; bursts never do."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.scanning.codes import new_code
from kiosk.scanning.keys import Key
from tests.scanning.keyboards import PLAIN, SHIFTED, burst, delivered, numbered, play, press, scans

letters = st.sampled_from(sorted(PLAIN | SHIFTED))
gaps = st.floats(0.0, 0.3, allow_nan=False)
codes = st.builds(lambda seed: new_code("M", "7K3", Random(seed).randbytes), st.integers(0, 999))


def timed(strokes: list[tuple[str, float]], start: float = 0.0) -> list[Key]:
    at, keys = start, []
    for letter, gap in strokes:
        at += gap
        keys.append(press(letter, at))
    return numbered(keys)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(letters, st.floats(0.06, 0.5)), max_size=60))
def test_human_typing_is_delivered_exactly(strokes: list[tuple[str, float]]) -> None:
    keys = timed(strokes)
    events = play(keys)
    assert delivered(events) == keys
    assert scans(events) == []


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(letters, gaps), max_size=80))
def test_no_key_is_doubled_or_out_of_order_and_only_bursts_are_kept(strokes: list[tuple[str, float]]) -> None:
    keys = timed(strokes)
    tags = [key.tag for key in delivered(play(keys))]
    assert tags == sorted(set(tags))
    for missing in set(range(len(keys))) - set(tags):
        assert near_a_burst(keys, missing)


def near_a_burst(keys: list[Key], place: int) -> bool:
    """The key stands among at least six, each within 50 ms of the next, or ends them within 100 ms."""
    first = last = place
    while first > 0 and keys[first].pressed_at - keys[first - 1].pressed_at <= 0.1:
        first -= 1
    while last + 1 < len(keys) and keys[last + 1].pressed_at - keys[last].pressed_at <= 0.05:
        last += 1
    return last - first + 1 >= 6


@settings(max_examples=150, deadline=None)
@given(
    st.text(st.sampled_from(sorted((PLAIN | SHIFTED).keys() - {"\n", "\t"})), min_size=6, max_size=70),
    st.sampled_from(["", "\n", "\t", "\n\n"]),
    st.floats(0.0005, 0.029),
)
def test_a_burst_is_never_delivered(text: str, end: str, gap: float) -> None:
    if len(set(text)) == 1:
        text = text[:-1] + ("a" if text[-1] != "a" else "b")
    events = play(burst(text, gap=gap, end=end))
    assert delivered(events) == []
    assert "".join(scans(events)) in (text, text.removeprefix(text[:3]))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_hands_and_scans_mixed_come_apart(data: st.DataObject) -> None:
    """Hands at least 60 ms a key, scans in between with at least 60 ms on both sides."""
    at, human, played, expected = 0.0, [], [], []
    for _ in range(data.draw(st.integers(1, 5))):
        for letter in data.draw(st.lists(letters, max_size=8)):
            at += data.draw(st.floats(0.06, 0.3))
            human.append(replace(press(letter, at), tag=len(human) + 1))
        at += data.draw(st.floats(0.06, 0.3))
        code = data.draw(codes)
        scan = burst(
            code, at=at, gap=data.draw(st.floats(0.0005, 0.029)), end=data.draw(st.sampled_from(["", "\n"]))
        )
        played += scan
        expected.append(code)
        at = scan[-1].pressed_at + 0.1
    events = play(human + played)
    assert delivered(events) == human
    assert set(scans(events)) == set(expected)
