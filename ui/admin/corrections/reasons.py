"""What a correction will do, the word on its button, and reasons at hand. Pure."""

from __future__ import annotations

from kiosk.corrections.labels import grant_word
from kiosk.corrections.model import PersonCard, PieceCard
from kiosk.words import Sentence, Words
from ui.admin.corrections.cards import Name, code, key_of
from ui.admin.corrections.flow import Flow, stays


def heading(flow: Flow, name: Name, words: Words) -> str:
    """What stands above the page; a person's name as it is."""
    card = flow.card
    if card is None:
        return ""
    if flow.step == "choose" and isinstance(card, PersonCard):
        who = name(card.person.id)
        return words.say(Sentence("Corrections", "Who is the same person as %1?", (who,)))
    if flow.step == "choose":
        return words.say(Sentence("Corrections", "Who is it for?"))
    return card.person.display if isinstance(card, PersonCard) else key_of(card).partition(":")[2]


def question(flow: Flow, name: Name, words: Words) -> Sentence:
    card = flow.card
    if isinstance(card, PieceCard):
        return _of_piece(flow, card, name)
    assert isinstance(card, PersonCard)
    who = name(card.person.id)
    if flow.action == "grant":
        return Sentence("Corrections", "Tickets for %1", (who,))
    if flow.action == "merge":
        return Sentence("Corrections", "All that %1 has goes to %2.", (name(flow.goes), name(stays(flow))))
    entry = next(one for one in card.entries if one.tickets[0] == flow.grant)
    word = words.say(grant_word(entry.source))
    return Sentence("Corrections", "%Ln tickets are taken back from %1: %2.", (who, word), len(entry.tickets))


def _of_piece(flow: Flow, card: PieceCard, name: Name) -> Sentence:
    piece = code(card.piece.id)
    owner = name(card.claim.person) if card.claim is not None else ""
    if flow.action == "move":
        return Sentence("Corrections", "%1 goes from %2 to %3.", (piece, owner, name(flow.other)))
    if flow.action == "take":
        return Sentence("Corrections", "%1 is taken back from %2. It can be found again.", (piece, owner))
    if card.claim is not None:
        return Sentence("Corrections", "%1 leaves the hunt, and %2 loses its tickets.", (piece, owner))
    return Sentence("Corrections", "%1 leaves the hunt. Nobody can claim it any more.", (piece,))


def verb(flow: Flow) -> Sentence:
    match flow.action:
        case "move":
            return Sentence("Corrections", "Move it")
        case "take" | "ungrant":
            return Sentence("Corrections", "Take back")
        case "void":
            return Sentence("Corrections", "Out of the hunt")
        case "merge":
            return Sentence("Corrections", "Make them one")
        case _:
            return Sentence("Corrections", "Give %Ln tickets", (), flow.count)


def at_hand(action: str) -> tuple[Sentence, ...]:
    """Reasons that are often right."""
    match action:
        case "move":
            return (
                Sentence("Corrections", "The wrong name was chosen."),
                Sentence("Corrections", "Found together; this is what they agreed on."),
                Sentence("Corrections", "Somebody else found it first."),
            )
        case "take":
            return (
                Sentence("Corrections", "Claimed by mistake."),
                Sentence("Corrections", "It was only a picture of the mustache."),
                Sentence("Corrections", "It goes back to its hiding place."),
            )
        case "void":
            return (
                Sentence("Corrections", "It is lost or damaged."),
                Sentence("Corrections", "Copies of it are going around."),
            )
        case "merge":
            return (
                Sentence("Corrections", "Twice in the list."),
                Sentence("Corrections", "A new name, the same person."),
            )
        case "ungrant":
            return (
                Sentence("Corrections", "Given to the wrong person."),
                Sentence("Corrections", "Given twice."),
            )
        case _:
            return (
                Sentence("Corrections", "A costume everybody talks about."),
                Sentence("Corrections", "Lent a hand."),
                Sentence("Corrections", "To make up for a mistake."),
            )
