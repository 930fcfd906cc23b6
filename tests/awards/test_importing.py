"""Lists of awards as organizers bring them: what is read, what is asked back, row by row."""

from __future__ import annotations

import pickle
from datetime import date, datetime

import pytest

from kiosk.awards.importing import MOST_ROWS, Preview, read_awards
from kiosk.awards.model import Recipient
from kiosk.people.model import Choices
from tests.awards.conftest import Jury
from tests.people.workbooks import workbook, zip_bomb
from tests.plain import PlainWords

ENGLISH = "Title;Recipient;Citation;Category;Presenter;Date;Language\n"
FOUR = {
    "en": ("Title", "Recipient", "Citation", "Team", "Presenter", "Category", "Date", "Language"),
    "fr": ("Titre", "Destinataire", "Motif", "Équipe", "Remis par", "Catégorie", "Date", "Langue"),
    "de": ("Titel", "Empfänger", "Begründung", "Team", "Überreicht von", "Kategorie", "Datum", "Sprache"),
    "fa": ("عنوان", "گیرنده", "متن", "تیم", "اهدا کننده", "دسته", "تاریخ", "زبان"),
}


def read(jury: Jury, text: str, choices: Choices | None = None) -> Preview:
    return read_awards(text.encode(), jury.house.awards.index(), choices or Choices())


def said(preview: Preview) -> list[tuple[int, str, str]]:
    words = PlainWords()
    return [(each.row, each.column, words.say(each.sentence)) for each in preview.problems]


@pytest.mark.parametrize("language", FOUR)
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_headers_of_four_languages(jury: Jury, language: str, sign: str) -> None:
    row = ("The Rock", "Ana Pires", "Firm and kind", "Night Owls", "Bob", "Serious", "2026-10-09", "de")
    preview = read(jury, sign.join(FOUR[language]) + "\n" + sign.join(row) + "\n")
    assert said(preview) == []
    (draft,) = preview.drafts
    assert draft.recipient == jury.to("Ana")
    assert (draft.title, draft.citation, draft.presenter) == ("The Rock", "Firm and kind", "Bob")
    assert (draft.category, draft.day, draft.language) == ("Serious", date(2026, 10, 9), "de")
    assert draft.source == "LIST"


def test_a_citation_full_of_commas_does_not_hide_the_separator(jury: Jury) -> None:
    preview = read(jury, "Title;Recipient;Citation\nThe Rock;Ana Pires;Firm, kind, fair, fast, and funny\n")
    assert preview.drafts[0].citation == "Firm, kind, fair, fast, and funny"


@pytest.mark.parametrize("who", ["Pires, Ana", "ana pires", "PIRES ANA", "1", "ana@example.org", "Ána Pires"])
def test_one_person_is_meant_however_it_is_written(jury: Jury, who: str) -> None:
    preview = read(jury, f'Title;Recipient\nThe Rock;"{who}"\n')
    assert [(row.draft.recipient, row.name, row.note) for row in preview.rows] == [
        (jury.to("Ana"), "Ana Pires", None)
    ]


def test_given_and_family_names_in_two_columns_and_a_number_that_decides(jury: Jury) -> None:
    text = "Title;Given name;Family name;Staff number\nOne;Ana;Pires;\nTwo;Sam;Lee;5\n"
    preview = read(jury, text)
    assert said(preview) == []
    sam = jury.house.people.get(preview.drafts[1].recipient.key)
    assert sam is not None
    assert (preview.drafts[0].recipient, sam.team) == (jury.to("Ana"), "Front Desk")


def test_two_of_a_name_are_asked_back_unless_the_team_tells_them_apart(jury: Jury) -> None:
    preview = read(jury, "Title;Recipient;Team\nOne;Sam Lee;\nTwo;Sam Lee;Front Desk\n")
    assert said(preview) == [
        (
            2,
            "Recipient",
            "2 people have this name. Write the staff number or e-mail address instead.",
        )
    ]
    assert len(preview.rows) == 1


def test_a_team_a_free_name_and_nobody(jury: Jury) -> None:
    text = "Title;Recipient;Team\nOne;;night owls\nTwo;front desk;\nThree;The night cleaner;\nFour;;\n"
    preview = read(jury, text)
    assert [row.draft.recipient for row in preview.rows] == [
        Recipient("team", "Night Owls"),
        Recipient("team", "Front Desk"),
        Recipient("free", "The night cleaner"),
    ]
    assert [row.note is None for row in preview.rows] == [True, True, False]
    assert said(preview) == [(5, "Recipient", "Nobody is named in this row.")]


def test_a_number_that_nobody_has_is_asked_back(jury: Jury) -> None:
    assert said(read(jury, "Title;Staff number\nOne;99\n")) == [
        (2, "", "Nobody in the list has this staff number or e-mail address.")
    ]


def test_each_wrong_cell_is_named_with_its_row(jury: Jury) -> None:
    rows = (
        f"{'x' * 300};Ana Pires;;;;;",
        f"Fine;Bob Smith;{'y' * 601};;;;",
        ";Cyd Okoro;;;;;",
        "Fine;Eve Lind;;;;03/04/2026;",
        "Fine;Eve Lind;;;;soon;Klingon",
        f"Fine;{'z' * 121};;;;;",
        "Fine;Ana Pires;;;;;;;;more",
    )
    assert said(read(jury, ENGLISH + "\n".join(rows))) == [
        (2, "Title", "There is room for 120 letters. Take out 180 letters."),
        (3, "Citation", "There is room for 600 letters. Take out 1 letters."),
        (4, "Title", "An award needs a title."),
        (5, "Date", "Write the day like this: 2026-10-09."),
        (6, "Date", "Write the day like this: 2026-10-09."),
        (6, "Language", "Handlebar speaks English, French, German and Persian."),
        (7, "Recipient", "There is room for 120 letters. Take out 1 letters."),
        (8, "", "This row has more cells than there are columns."),
    ]


def test_the_same_award_twice_in_one_list(jury: Jury) -> None:
    preview = read(jury, "Title;Recipient\nThe Rock;Ana Pires\nthe  rock;1\n")
    assert said(preview) == [(3, "", "Row 2 is the same award. Keep one of them.")]


def test_a_list_brought_again_makes_nothing_twice(jury: Jury) -> None:
    text = "Title;Recipient\nThe Rock;Ana Pires\nBest Team;Front Desk\n"
    jury.house.awards.add_many(read(jury, text).drafts)
    again = read(jury, text + "The Oak;Bob Smith\n")
    assert [row.draft.title for row in again.rows] == ["The Oak"]
    assert [row.draft.title for row in again.again] == ["The Rock", "Best Team"]
    assert said(again) == []


@pytest.mark.parametrize(
    ("text", "row", "start"),
    [
        ("", 0, "This file is empty"),
        ("Ana;Pires\nBob;Smith\n", 1, "The first row must name the columns"),
        ("Title;Citation\nOne;Two\n", 1, "There is no column that says who gets it"),
        ("Title;Recipient\n", 0, "There is no award in this file"),
        ("%PDF-1.7", 0, "This is a PDF"),
        ("\0\1\2\3" * 50, 0, ""),
    ],
)
def test_a_file_that_is_no_list_of_awards(jury: Jury, text: str, row: int, start: str) -> None:
    ((where, _, what),) = said(read(jury, text))
    assert where == row
    assert what.startswith(start)


def test_too_many_rows(jury: Jury) -> None:
    text = "Title;Recipient\n" + "".join(f"Award {n};Ana Pires\n" for n in range(MOST_ROWS + 1))
    assert said(read(jury, text)) == [(0, "", "More than 2000 awards: make two lists of it.")]
    text += "".join(f"More {n};Ana Pires\n" for n in range(9000))
    assert said(read(jury, text)) == [(0, "", "More than 2000 awards: make two lists of it.")]


def test_a_spreadsheet_with_a_title_above_and_real_dates(jury: Jury) -> None:
    midnight = datetime(2026, 10, 9)  # noqa: DTZ001 - spreadsheets know no zones
    rows = (
        ("Awards of the year",),
        ("Title", "Recipient", "Date"),
        ("The Rock", "Ana Pires", midnight),
        ("The Oak", 2, None),
    )
    preview = read_awards(workbook(("Notes", (("nothing",),)), ("Gala", rows)), jury.house.awards.index())
    assert said(preview) == []
    assert preview.sheet == "Gala"
    assert [draft.recipient for draft in preview.drafts] == [jury.to("Ana"), jury.to("Bob")]
    assert preview.drafts[0].day == date(2026, 10, 9)


@pytest.mark.faults
def test_a_zip_bomb_is_a_sentence(jury: Jury) -> None:
    ((where, _, _),) = said(read_awards(zip_bomb(200), jury.house.awards.index()))
    assert where == 0


def test_markup_formulas_and_directions_stay_text(jury: Jury) -> None:
    text = "Title;Recipient\n<img src=x onerror=alert(1)>;'=HYPERLINK(1)\n\u202eThe Rock\u202c;<b>Ana</b>\n"
    preview = read(jury, text)
    assert [(row.draft.title, row.name) for row in preview.rows] == [
        ("<img src=x onerror=alert(1)>", "=HYPERLINK(1)"),
        ("The Rock", "<b>Ana</b>"),
    ]


def test_old_letters_can_be_corrected(jury: Jury) -> None:
    content = "Titre;Destinataire\nL'élan;Ana Pires\n".encode("cp1252")
    preview = read_awards(content, jury.house.awards.index(), Choices(encoding="cp1252"))
    assert preview.drafts[0].title == "L'élan"


def test_it_goes_to_a_process_and_back(jury: Jury) -> None:
    index = pickle.loads(pickle.dumps(jury.house.awards.index()))
    preview = read_awards(b"Title;Recipient\nThe Rock;Ana Pires\n", index)
    assert pickle.loads(pickle.dumps(preview)) == preview
