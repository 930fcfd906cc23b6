"""Whom a name in a list means: one person, a team, or a free name. Pure; picklable, for a process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.awards.model import Award, Draft, Recipient
from kiosk.people.model import Person
from kiosk.people.text import key, same_name
from kiosk.words import Sentence


@dataclass(frozen=True, slots=True)
class Index:
    """Who there is. `by_id`: staff number or e-mail -> people; `by_name`: name in any order -> people;
    `teams`: folded name -> name; `awarded`: what is there already, see `awarded`.
    """

    by_id: Mapping[str, tuple[Person, ...]]
    by_name: Mapping[str, tuple[Person, ...]]
    teams: Mapping[str, str]
    awarded: frozenset[tuple[str, str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Match:
    recipient: Recipient
    name: str
    note: Sentence | None = None


def index_of(people: Iterable[Person], awards: Iterable[Award] = ()) -> Index:
    """`people`: those who are active; `awards`: those that are there already."""
    by_id: dict[str, tuple[Person, ...]] = {}
    by_name: dict[str, tuple[Person, ...]] = {}
    teams: dict[str, str] = {}
    for person in people:
        for said in {key(person.staff_number), key(person.email)} - {""}:
            by_id[said] = (*by_id.get(said, ()), person)
        names = {same_name(person.display), same_name(person.given, person.family)} - {""}
        for name in names:
            by_name[name] = (*by_name.get(name, ()), person)
        if person.team:
            teams.setdefault(key(person.team), person.team)
    there = frozenset(awarded(award.draft) for award in awards if award.withdrawn is None)
    return Index(by_id, by_name, teams, there)


def awarded(draft: Draft) -> tuple[str, str, str]:
    """The same for the same title to the same recipient."""
    one = draft.recipient
    return key(draft.title), one.kind, one.key if one.kind == "person" else key(one.key)


def match(index: Index, ids: Iterable[str], name: str, team: str) -> Match | Sentence:
    """`ids`: staff number, e-mail; they go before the name. Neither: the whole team.

    A Sentence says why nobody is meant.
    """
    ids = tuple(filter(None, ids))
    by_id = (index.by_id.get(key(said), ()) for said in ids)
    found = next(filter(None, by_id), ()) or _named(index, name, team)
    if len(found) == 1:
        return Match(Recipient("person", found[0].id), found[0].display)
    if found:
        return Sentence(
            "Awards",
            "%Ln people have this name. Write the staff number or e-mail address instead.",
            (),
            len(found),
        )
    if ids and not name:
        return Sentence("Awards", "Nobody in the list has this staff number or e-mail address.")
    return _team(index, name or team) if name or team else Sentence("Awards", "Nobody is named in this row.")


def _named(index: Index, said: str, team: str) -> tuple[Person, ...]:
    """Of several, those of the team that the row names."""
    if not said:
        return ()
    found = index.by_name.get(same_name(said.replace(",", " ").replace("،", " ")), ())
    same_team = tuple(person for person in found if team and key(person.team) == key(team))
    return same_team or found


def _team(index: Index, said: str) -> Match:
    """A team, or else a name that stands as it is."""
    if known := index.teams.get(key(said)):
        return Match(Recipient("team", known), known)
    note = Sentence("Awards", "Nobody in the list is called so. The name stands as it is written.")
    return Match(Recipient("free", said), said, note)
