"""Every kind of journal line that the program records has words, in every language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.corrections import model
from kiosk.corrections.labels import grant_word, setting_word
from kiosk.corrections.model import JournalLine
from kiosk.corrections.telling import GROUPS, TELLINGS, actor, kinds_of, told
from kiosk.event.model import Settings
from kiosk.storage.journal import WORD
from tests.hunt.conftest import Desk
from tests.plain import PlainWords
from tools.findings import ROOT
from ui.kit.words import QtWords

CORRECTIONS = {
    model.MOVED,
    model.TAKEN_BACK,
    model.PIECE_VOID,
    model.GRANTED,
    model.GRANT_TAKEN_BACK,
    model.MERGED,
    model.UNDONE,
}
COUNTS = "tickets pieces sheet seconds new changed inactive"
AT = datetime(2026, 3, 16, 9, 0, tzinfo=UTC)


def recorded(root: Path) -> dict[str, str]:
    """Kind -> where it is recorded; what cannot be read from the source is under "? file"."""
    found: dict[str, str] = {}
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(root.glob("kiosk/**/*.py"))}
    assigned = {path: dict(_assigned(tree)) for path, tree in trees.items()}
    constants = {name: kinds for own in assigned.values() for name, kinds in own.items() if name.isupper()}
    for path, tree in trees.items():
        for call in _records(tree):
            kinds = _kinds(call.args[0], constants, assigned[path])
            where = str(path.relative_to(root))
            found |= dict.fromkeys(kinds or {f"? {where}"}, f"{where}:{call.lineno}")
    return found


def _records(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "record":
            yield node


def _kinds(node: ast.expr, constants: dict[str, set[str]], own: dict[str, set[str]]) -> set[str]:
    name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
    return _texts(node) or own.get(name) or constants.get(name, set())


def _texts(node: ast.expr) -> set[str]:
    texts = (one.value for one in ast.walk(node) if isinstance(one, ast.Constant))
    return {text for text in texts if isinstance(text, str) and WORD.fullmatch(text)}


def _assigned(tree: ast.Module) -> Iterator[tuple[str, set[str]]]:
    """Names and the words they may stand for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                    pairs = list(zip(target.elts, node.value.elts, strict=False))  # one may be starred
                yield from ((one.id, _texts(value)) for one, value in pairs if isinstance(one, ast.Name))


def test_every_kind_that_is_recorded_has_words() -> None:
    found = recorded(ROOT)
    passed_on = {kind for kind in found if kind.startswith("?")}
    assert passed_on == {"? kiosk/corrections/service.py", "? kiosk/draw/reading.py"}
    found = {kind: where for kind, where in found.items() if kind not in passed_on}
    assert {kind: where for kind, where in found.items() if kind not in TELLINGS} == {}
    assert {"piece-claimed", "people-imported", "pieces-printed-again", "event-changed"} <= found.keys()
    assert TELLINGS.keys() >= CORRECTIONS


def test_a_kind_without_words_is_found(tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk" / "one.py").write_text(
        "NEW, OLD = 'people-sung', 'people-hummed'\n"
        "def f(tx, what):\n"
        "    kind = 'a-thing' if what else 'another-thing'\n"
        "    tx.record(NEW, person='P-1')\n"
        "    tx.record(kind)\n"
        "    tx.record(what)\n"
    )
    assert recorded(tmp_path).keys() == {"people-sung", "a-thing", "another-thing", "? kiosk/one.py"}


@pytest.mark.parametrize("language", ["en", "fr", "de", "fa"])
def test_every_kind_reads_well(desk: Desk, language: str) -> None:
    words = QtWords(language)
    values: dict[str, str | int] = dict.fromkeys(COUNTS.split(), 2)
    values |= dict.fromkeys(("person", "was"), desk.person("Ana"))
    values |= {"piece": "PIECE-0017", "source": "GRANT-COSTUME", "first": 3, "last": 9}
    said = {}
    for kind in TELLINGS:
        what = "piece-claimed" if kind == "correction-undone" else "title,hunt_opens"
        line = JournalLine(5, AT, "organizer", kind, {**values, "what": what}, {})
        said[kind] = told(line, desk.house.people, words)
        assert "%" not in said[kind]
        assert kind not in said[kind]
    assert len(set(said.values())) == len(said)
    assert "Ana Pires" in said["claim-moved"]
    assert "PIECE-0003" in said["pieces-made"]


@pytest.mark.parametrize("actor_word", ["visitor", "organizer", "command", "system", "somebody-new"])
def test_actors_have_words(actor_word: str) -> None:
    words = {QtWords(one).say(actor(JournalLine(1, AT, actor_word, "x", {}, {}))) for one in ("en", "fa")}
    assert len(words) == 2


def test_what_is_not_there_is_said_calmly(desk: Desk) -> None:
    def say(kind: str, **values: str | int) -> str:
        line = JournalLine(1, AT, "system", kind, values, {})
        return told(line, desk.house.people, PlainWords())

    assert say("piece-claimed", person="P-GONE00", piece="PIECE-0001", tickets=1).startswith("Somebody ")
    assert say("brand-new", whatever=1) == "A newer Handlebar wrote this line (brand-new)."
    for kind in TELLINGS:
        assert say(kind)
    assert say("correction-undone", what="brand-new").startswith("Undone: A newer")


def test_groups_cover_all_kinds() -> None:
    assert {kind for group in GROUPS for kind in kinds_of(group)} == TELLINGS.keys()


def test_codes_have_labels() -> None:
    words = PlainWords()
    assert words.say(grant_word("GRANT-COSTUME")) == words.say(grant_word("COSTUME")) == "Costume"
    assert words.say(grant_word("GRANT-NEW")) == "NEW"
    for name in (*Settings.__dataclass_fields__, "title", "state"):
        assert words.say(setting_word(name))
