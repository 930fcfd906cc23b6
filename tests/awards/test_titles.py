"""The ready-made awards in four languages, and whether they fit a certificate."""

from __future__ import annotations

import pytest

from kiosk.awards import rules
from kiosk.awards.model import Draft, Recipient
from kiosk.awards.titles import READY
from ui.kit.words import QtWords


def test_forty_of_both_kinds_each_with_a_key_of_its_own() -> None:
    assert len(READY) == 40
    assert [ready.key for ready in READY] == [f"READY-{n:02d}" for n in range(1, 41)]
    assert 15 <= sum(ready.funny for ready in READY) <= 25


@pytest.mark.parametrize("language", ["en", "fr", "de", "fa"])
def test_each_is_said_in_each_language_and_fits(language: str) -> None:
    words = QtWords(language)
    titles = [words.say(ready.title) for ready in READY]
    assert len(set(titles)) == len(READY)
    for ready, title in zip(READY, titles, strict=True):
        draft = Draft(title, Recipient("free", "Ana"), words.say(ready.citation), source=ready.key)
        assert rules.cleaned(draft) == draft
        assert len(title) <= 40
        if language != "en":
            assert title != ready.title.text
            assert draft.citation != ready.citation.text
