from __future__ import annotations

from pathlib import Path

import pytest

from tools.sentences import Found, as_cpp, collect

from .conftest import Write

GOOD = [
    ('Sentence("Hunt", "Every one counts once.")', "Every one counts once."),
    ('Sentence("Hunt", "Two " "halves.")', "Two halves."),
    ('words.Sentence(context="Hunt", text="By name.")', "By name."),
    ('Sentence("Hunt", "%Ln found.", n=3)', "%Ln found."),
    ('Sentence("Hunt", "%Ln found by %1.", (name,), 3)', "%Ln found by %1."),
    ('Sentence("Hunt", "%1 of %2.", values=(1, 2))', "%1 of %2."),
    ('Sentence("Hunt", "%1 of %2.", values=pair)', "%1 of %2."),
    ('Sentence("Hunt", "%1 of %2.", (*pair,))', "%1 of %2."),
]

BAD = [
    'Sentence("Hunt", text)',
    'Sentence(area, "Hello.")',
    'Sentence("Hunt", f"Hello {name}.")',
    'Sentence("Hunt", "Hello " + name)',
    'Sentence("Hunt")',
    'Sentence("Hunt", "%n found.", n=3)',
    'Sentence("Hunt", "%Ln found.")',
    'Sentence("Hunt", "Found.", n=3)',
    'Sentence("Hunt", "Hello %1.")',
    'Sentence("Hunt", "Hello.", (name,))',
    'Sentence("Hunt", "Hello %2.", (name,))',
]


@pytest.mark.parametrize(("call", "text"), GOOD)
def test_finds_what_is_said(write: Write, tmp_path: Path, call: str, text: str) -> None:
    write("kiosk/hunt/rules.py", f"answer = {call}\n")
    assert collect(tmp_path) == (frozenset({Found("Hunt", text)}), [])


@pytest.mark.parametrize("call", BAD)
def test_names_what_nobody_could_translate(write: Write, tmp_path: Path, call: str) -> None:
    write("kiosk/hunt/rules.py", f"\nanswer = {call}\n")
    sentences, [finding] = collect(tmp_path)
    assert not sentences
    assert (finding.path, finding.line, finding.rule) == ("kiosk/hunt/rules.py", 2, "sentence")


def test_says_it_to_lupdate_with_plurals_and_quotes() -> None:
    text = as_cpp(frozenset({Found("A", 'Say "it".'), Found("A", "%Ln found.")}))
    assert 'translate("A", "%Ln found.", nullptr, 1);' in text
    assert 'translate("A", "Say \\"it\\".");' in text
