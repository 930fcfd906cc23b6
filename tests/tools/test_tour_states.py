from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from tools.findings import ROOT
from tools.tour_states import check, names
from ui.tour.states import FIRST_EVENING, THE_WEEK

from .conftest import Write

STATES = """
    from ui.tour.stage import Stage

    FIRST_EVENING: dict[str, Steps] = {
        "pin-first-weak": first_pin_weak,
        "type-slip-short": slip("7K3Q9"),
    }
    THE_WEEK: dict[str, Steps] = {
        "home": home,
        "type": touch("type"),
        "answer-closed": hours(),
        "answer-trouble": trouble_answer,
        "answer-refused": refused_answer,
    }
    OTHERS = {"board": 1}
"""


PART = """
    from ui.tour.steps import Steps

    WEATHER: dict[str, Steps] = {"board-rain": rain}
    FORGOTTEN: dict[str, Steps] = {"board-snow": snow}
"""


def test_states_of_a_part_count_where_it_is_unpacked() -> None:
    whole = STATES.replace('"home": home,', "**WEATHER,")
    assert "board-rain" in names(dedent(whole), dedent(PART))
    assert "board-snow" not in names(dedent(whole), dedent(PART))


def small_tree(write: Write) -> None:
    write("ui/tour/states.py", STATES)
    write("ui/shell/HomeScreen.qml", "Item {}")
    write("ui/hunt/TypeScreen.qml", 'Item {\n case "slip-short": return\n}')
    write("ui/hunt/AnswerWords.qml", 'QtObject {\n case "closed": return\n}')
    write("ui/admin/PinScreen.qml", 'Item {\n case "weak": return\n}')


def found(tmp_path: Path) -> list[tuple[str, int, str]]:
    return [(finding.path, finding.line, finding.what) for finding in check(tmp_path)]


def test_a_tree_whose_states_are_all_shown(write: Write, tmp_path: Path) -> None:
    small_tree(write)
    assert found(tmp_path) == []


def test_a_screen_without_a_picture(write: Write, tmp_path: Path) -> None:
    small_tree(write)
    write("ui/hunt/BoardScreen.qml", "Item {}")
    write("ui/hunt/TypScreen.qml", "Item {}")
    assert found(tmp_path) == [
        ("ui/hunt/BoardScreen.qml", 0, "No state of the tour shows the screen BoardScreen"),
        ("ui/hunt/TypScreen.qml", 0, "No state of the tour shows the screen TypScreen"),
    ]


def test_an_answer_a_slip_and_a_word_of_the_pad_without_a_picture(write: Write, tmp_path: Path) -> None:
    small_tree(write)
    write("ui/hunt/AnswerWords.qml", 'QtObject {\n case "closed": return\n case "wifi": return\n}')
    write("ui/hunt/TypeScreen.qml", 'Item {\n case "slip-short":\n case "slip-long": return\n}')
    write("ui/admin/PinScreen.qml", 'Item {\n case "weak": return; case "wait": return\n}')
    assert found(tmp_path) == [
        ("ui/hunt/AnswerWords.qml", 3, 'No state of the tour shows "wifi"'),
        ("ui/hunt/TypeScreen.qml", 3, 'No state of the tour shows "slip-long"'),
        ("ui/admin/PinScreen.qml", 2, 'No state of the tour shows "wait"'),
    ]


def test_what_has_no_kind_of_its_own_is_asked_for_too(write: Write, tmp_path: Path) -> None:
    small_tree(write)
    write("ui/tour/states.py", STATES.replace('"answer-trouble"', '"answer-else"'))
    write("ui/shell/StillThere.qml", "Item {}")
    assert found(tmp_path) == [
        ("ui/hunt/AnswerWords.qml", 0, 'The tour has no state "answer-trouble"'),
        ("ui/shell/StillThere.qml", 0, 'The tour has no state "still-there"'),
    ]


def test_without_a_tour_everything_is_missing(write: Write, tmp_path: Path) -> None:
    write("ui/shell/HomeScreen.qml", "Item {}")
    assert len(found(tmp_path)) == 1


def test_the_states_are_read_as_the_tour_knows_them() -> None:
    folder = ROOT / "ui" / "tour"
    parts = [path.read_text("utf-8") for path in folder.glob("*_steps.py")]
    source = (folder / "states.py").read_text("utf-8")
    assert names(source, *parts) == {*FIRST_EVENING, *THE_WEEK}
