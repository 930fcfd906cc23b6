"""The four .ts files: brought up to date from Python and QML, checked, and compiled."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from kiosk.words import LANGUAGES
from tools import qt
from tools.findings import ROOT, Finding, files, report
from tools.sentences import PLACE, PLURAL, as_cpp, collect

FOLDER = Path("assets", "translations")
UPDATE = "Run `python -m tools.translations update`, then translate what is unfinished"
ARABIC = {"\u064a": "ی", "\u0643": "ک"} | {chr(0x0660 + digit): chr(0x06F0 + digit) for digit in range(10)}
LUPDATE = ("-silent", "-locations", "none", "-no-obsolete", "-sort-messages", "-no-ui-lines")
SINGULAR_IS_ONE = frozenset({"en", "de"})

Message = tuple[str, str, bool]
"""Context, source text, plural."""


def update(root: Path, into: Path | None = None) -> list[Finding]:
    """Rewrite the .ts files (in the folder `into`, if given); returns sentences that cannot be translated."""
    sentences, findings = collect(root)
    source = root / "build" / "translations" / "kiosk.cpp"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(as_cpp(sentences), "utf-8")
    for language in LANGUAGES:
        target = (into or root / FOLDER) / name(language)
        target.parent.mkdir(parents=True, exist_ok=True)
        plurals = ["-pluralonly"] if language == "en" else []
        languages = ["-source-language", "en", "-target-language", language]
        screens = files(root, "ui/**/*.qml")
        qt.run("lupdate", *LUPDATE, *plurals, *languages, source, *screens, "-ts", target)
    return findings


def release(root: Path, *flags: str) -> None:
    """Compile assets/translations/*.ts to build/translations/*.qm; what is unfinished stays English.

    Each takes its place at once: a kiosk that runs has the old one mapped into its memory.
    """
    folder = root / "build" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    for source in files(root, f"{FOLDER.as_posix()}/*.ts"):
        fresh = folder / f"{source.stem}.{os.getpid()}"
        try:
            qt.run("lrelease", "-silent", *flags, source, "-qm", fresh)
            fresh.replace(folder / f"{source.stem}.qm")
        finally:
            fresh.unlink(missing_ok=True)


def check(root: Path) -> list[Finding]:
    same = _same(root)
    with tempfile.TemporaryDirectory() as scratch:
        copies = Path(scratch)
        for source in files(root, f"{FOLDER.as_posix()}/*.ts"):
            shutil.copyfile(source, copies / source.name)
        findings = update(root, copies)
        for language in LANGUAGES:
            findings += _compared(root / FOLDER / name(language), copies / name(language))
            findings += _read_over(root / FOLDER / name(language), language, same)
    return findings


def name(language: str) -> str:
    return f"handlebar_{language}.ts"


def _compared(ours: Path, fresh: Path) -> Iterator[Finding]:
    path = (FOLDER / ours.name).as_posix()
    if not ours.exists():
        yield Finding(path, 0, "translations", "The file is missing", UPDATE)
    elif ours.read_text("utf-8") != fresh.read_text("utf-8"):
        before, after = (frozenset(key for key, _ in _messages(file)) for file in (ours, fresh))
        for context, text, _ in sorted(after - before):
            yield Finding(path, 0, "translations", f"Missing in {context}: {text!r}", UPDATE)
        for context, text, _ in sorted(before - after):
            yield Finding(path, 0, "translations", f"No longer said in {context}: {text!r}", UPDATE)
        if before == after:
            yield Finding(path, 0, "translations", "It is not as lupdate writes it", UPDATE)


def _read_over(file: Path, language: str, same: frozenset[tuple[str, str]]) -> Iterator[Finding]:
    path = (FOLDER / file.name).as_posix()
    for (context, text, plural), forms in _messages(file) if file.exists() else ():
        for what, mend in _faults(language, text, plural, forms, same):
            yield Finding(path, 0, "translations", f"{context}: {text!r}: {what}", mend)


def _faults(
    language: str, text: str, plural: bool, forms: tuple[str, ...], same: frozenset[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    if plural != (PLURAL in text) or "%n" in text:
        yield "A plural and %Ln do not come together", "Write %Ln and give qsTr the number as third argument"
    if not forms or not all(form.strip() for form in forms):
        yield "not translated", "Translate it and take type=unfinished away"
        return
    for place, form in enumerate(forms):
        wanted = set(PLACE.findall(text))
        may_lack = {PLURAL} if language in SINGULAR_IS_ONE and place == 0 and len(forms) > 1 else set()
        if not wanted - may_lack <= set(PLACE.findall(form)) <= wanted:
            yield f"other places to fill in {form!r}", "Use the same %1, %L1, %Ln as the English text"
        if language == "fa" and (wrong := sorted(set(form) & ARABIC.keys())):
            better = " ".join(f"{letter} as {ARABIC[letter]}" for letter in wrong)
            yield "Arabic letters or digits in Persian", f"Write {better}"
        if language != "en" and form == text and any(map(str.isalpha, text)) and (language, text) not in same:
            yield "the same as in English", f"Translate it, or add `{language}: {text}` to {FOLDER}/same.txt"


def _messages(file: Path) -> Iterator[tuple[Message, tuple[str, ...]]]:
    """Each message with its translations; none when it is unfinished."""
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            key = (context.findtext("name", ""), message.findtext("source", ""), plural)
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                yield key, ()
            elif plural:
                yield key, tuple("".join(form.itertext()) for form in translation.iter("numerusform"))
            else:
                yield key, ("".join(translation.itertext()),)


def _same(root: Path) -> frozenset[tuple[str, str]]:
    """Words that are rightly the same in a language, one `de: Team` a line."""
    file = root / FOLDER / "same.txt"
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    pairs = (line.partition(": ") for line in lines if line.strip())
    return frozenset((language, text.strip()) for language, _, text in pairs)


def main() -> int:
    if sys.argv[1:] == ["update"]:
        return report(update(ROOT))
    findings = check(ROOT)
    if not findings:
        release(ROOT, "-fail-on-unfinished")
    return report(findings)


if __name__ == "__main__":
    sys.exit(main())
