"""What the sample event's organizer wrote: a clue for each day, and the hours of two teams."""

from __future__ import annotations

from datetime import datetime, time

from kiosk.house import House
from kiosk.hunt.clues.model import Wish
from kiosk.hunt.clues.rules import at_nine

FIRST_DAY = -2
SHIFTS = {"Field Service": (time(6), time(22)), "Warehouse": (time(18), time(10))}

TEXTS = (
    {
        "en": "It likes it cold and shares its shelf with somebody's yogurt.",
        "fr": "Elle aime le froid et partage son étagère avec le yaourt de quelqu’un.",
        "de": "Er mag es kalt und teilt sich das Fach mit einem Joghurt.",
        "fa": "سرما را دوست دارد و با ماست کسی هم‌طبقه است.",
    },
    {
        "en": "Where paper goes in white and comes out warm, look underneath.",
        "fr": "Là où le papier entre blanc et ressort tiède, regarde en dessous.",
        "de": "Wo das Papier weiß hineingeht und warm herauskommt: Sieh darunter nach.",
        "fa": "جایی که کاغذ سفید می‌رود و گرم بیرون می‌آید، زیرش را نگاه کن.",
    },
    {
        "en": "Nobody has read the third report from the left since spring. Somebody should.",
        "fr": "Personne n’a lu le troisième rapport à partir de la gauche depuis le printemps. Dommage !",
        "de": "Den dritten Bericht von links hat seit dem Frühling niemand gelesen. Schade eigentlich.",
        "fa": "گزارش سوم از سمت چپ را از بهار تا حالا کسی نخوانده. حیف نیست؟",
    },
    {
        "en": "It hears every goodbye and never leaves the building.",
        "fr": "Elle entend tous les au revoir et ne quitte jamais l’immeuble.",
        "de": "Er hört jeden Abschied und verlässt doch nie das Haus.",
        "fa": "همهٔ خداحافظی‌ها را می‌شنود، اما خودش هرگز از ساختمان بیرون نمی‌رود.",
    },
    {
        "en": "The last golden one watches you wash your hands.",
        "fr": "La dernière dorée te regarde te laver les mains.",
        "de": "Der letzte Goldene sieht dir beim Händewaschen zu.",
        "fa": "آخرین سبیل طلایی، دست شستنت را تماشا می‌کند.",
    },
)


def write_clues(house: House, now: datetime) -> None:
    """One a day at nine from two days ago on: the past ones are open, the others wait."""
    for days, texts in enumerate(TEXTS, start=FIRST_DAY):
        house.clues.write(Wish(texts, at_nine(now, days)))
    house.clues.note_opened()


def set_shifts(house: House) -> None:
    house.event.change("organizer", shifts=SHIFTS)
