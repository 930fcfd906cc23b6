"""What is said in each language: sentences, plurals, digits, dates; and how the four files are set."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from xml.etree import ElementTree

import pytest

from kiosk.words import LANGUAGES, Sentence, Words
from tools.findings import ROOT
from tools.resources import ensure
from ui.kit.words import QtWords

COUNTS = (0, 1, 2, 137)


@pytest.fixture(autouse=True, scope="module")
def _compiled() -> None:
    ensure()


def spoken(language: str, sentence: Sentence) -> str:
    return QtWords(language).say(sentence)


def test_the_words_are_what_the_kiosk_asks_for() -> None:
    words: Words = QtWords("fa")
    assert (words.language, words.right_to_left) == ("fa", True)
    assert [language for language in LANGUAGES if QtWords(language).right_to_left] == ["fa"]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Every mustache was found."),
        ("fr", "Toutes les moustaches sont trouvées."),
        ("de", "Alle Schnurrbärte sind gefunden."),
        ("fa", "همهٔ سبیل\u200cها پیدا شدند."),
    ],
)
def test_a_sentence_in_each_language(language: str, said: str) -> None:
    assert spoken(language, Sentence("Hunt", "Every mustache was found.")) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_translated_stays_english(language: str) -> None:
    assert spoken(language, Sentence("Nowhere", "Look at %1.", ("this",))) == "Look at this."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("0 mustaches are", "One mustache is", "2 mustaches are", "137 mustaches are")),
        ("fr", ("0 moustache court", "1 moustache court", "2 moustaches courent", "137 moustaches courent")),
        (
            "de",
            ("0 Schnurrbärte sind", "Ein Schnurrbart ist", "2 Schnurrbärte sind", "137 Schnurrbärte sind"),
        ),
        ("fa", ("۰ سبیل هنوز", "۱ سبیل هنوز", "۲ سبیل هنوز", "۱۳۷ سبیل هنوز")),
    ],
)
def test_plurals(language: str, said: tuple[str, ...]) -> None:
    found = [spoken(language, Sentence("Hunt", "%Ln mustaches are still out there.", n=n)) for n in COUNTS]
    assert [text[: len(start)] for text, start in zip(found, said, strict=True)] == list(said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["%1", "%2 and %3", "%Ln", "%L1 %n", "100 %", "\\1 \\g<0>", "<b>&amp;</b>"])
def test_what_people_typed_is_never_filled_in_again(language: str, typed: str) -> None:
    said = spoken(language, Sentence("People", "Row %1, column %2: %3", (7, typed, "%2")))
    assert typed in said
    assert said.endswith("%2")
    assert said.count(typed) == 1 + (typed == "%2")


def test_a_number_takes_the_digits_of_the_language_and_a_text_keeps_its_own() -> None:
    made = Sentence("Hunt", "%Ln mustaches made, %1 to %2.", ("PIECE-0017", 40), n=24)
    assert spoken("fa", made) == "۲۴ سبیل ساخته شد، از PIECE-0017 تا ۴۰."
    assert spoken("de", made) == "24 Schnurrbärte gemacht, PIECE-0017 bis 40."
    assert "۸۰" in spoken("fa", Sentence("Event", "A title has 1 to %L1 characters.", (80,)))


@pytest.mark.parametrize(
    ("language", "shown"), [("en", "12345"), ("fr", "12345"), ("de", "12345"), ("fa", "۱۲۳۴۵")]
)
def test_numbers_are_not_grouped(language: str, shown: str) -> None:
    assert QtWords(language).number(12345) == shown


@pytest.mark.parametrize(
    ("language", "autumn", "new_year"),
    [
        ("en", "Friday, November 27", "Saturday, March 21"),
        ("fr", "vendredi 27 novembre", "samedi 21 mars"),
        ("de", "Freitag, 27. November", "Samstag, 21. März"),
        ("fa", "جمعه ۶ آذر", "شنبه ۱ فروردین"),
    ],
)
def test_days_by_the_calendar_of_the_language(language: str, autumn: str, new_year: str) -> None:
    words = QtWords(language)
    assert (words.date(date(2026, 11, 27)), words.date(date(2026, 3, 21))) == (autumn, new_year)


@pytest.mark.parametrize(
    ("language", "leap_day", "day_after"),
    [("en", "Thursday, February 29", "Friday, March 1"), ("fa", "پنجشنبه ۱۰ اسفند", "جمعه ۱۱ اسفند")],
)
def test_a_leap_year(language: str, leap_day: str, day_after: str) -> None:
    words = QtWords(language)
    assert (words.date(date(2024, 2, 29)), words.date(date(2024, 3, 1))) == (leap_day, day_after)


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "3:05\u202fPM"), ("fr", "15:05"), ("de", "15:05"), ("fa", "۱۵:۰۵")],
)
def test_the_time_of_day(language: str, shown: str) -> None:
    assert QtWords(language).time(datetime(2026, 11, 27, 15, 5, tzinfo=UTC)) == shown


UNFIT = {
    "en": r"$^",
    "fr": r" [!?:;»]|[^\s\u202f][!?»]|« |['\"“”]",
    "de": r"['\"«»]|[^\s„]*“[^“]*“|„[^“]*$",
    "fa": r"[,;?'\"“”]|\bن?می [آ-ی]|[آ-ی] ها\b|[يكةى]",
}
"""What a typesetter of the language would mend."""


def translated(language: str) -> Iterator[str]:
    tree = ElementTree.parse(ROOT / "assets" / "translations" / f"handlebar_{language}.ts")
    for message in tree.iter("message"):
        for translation in message.iter("translation"):
            yield from filter(str.strip, translation.itertext())


def without_code(text: str) -> str:
    """Isolated left-to-right parts are commands and names of formats, not prose."""
    return re.sub("\u2066[^\u2069]*\u2069", "", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_marks_of_the_language(language: str) -> None:
    texts = [without_code(text) for text in translated(language)]
    assert texts
    assert [text for text in texts if re.search(UNFIT[language], text)] == []


@pytest.mark.parametrize(
    ("language", "unfit"),
    [
        ("fr", "Prêt ?"),
        ("fr", "Prêt?"),
        ("fr", "L'essai"),
        ("de", '"Los"'),
        ("fa", "سبیل, بلیت"),
        ("fa", "می شود"),
        ("fa", "بلیت ها"),
        ("fa", "كيوسك"),
    ],
)
def test_unfit_marks_are_seen(language: str, unfit: str) -> None:
    assert re.search(UNFIT[language], unfit)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_isolated_part_ends(language: str) -> None:
    for text in translated(language):
        depth = 0
        for letter in text:
            depth += (letter in "\u2066\u2067\u2068") - (letter == "\u2069")
            assert 0 <= depth <= 1
        assert depth == 0
