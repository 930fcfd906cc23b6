"""The papers around the certificates: what each says, ready to be drawn in a process of its own."""

from __future__ import annotations

from typing import Literal

from kiosk.answers import Refused
from kiosk.awards.paper.coloring import ColoringJob, Picture, coloring_job
from kiosk.awards.paper.running import RunningJob, running_job
from kiosk.awards.paper.team_poster import TeamPosterJob, team_poster_job
from kiosk.awards.paper.thanks import LONGEST_MESSAGE, LONGEST_NAME, Card, CardDesign, CardsJob, cards_job
from kiosk.awards.service import Awards
from kiosk.event.service import Event
from kiosk.people.service import People
from kiosk.printing.grid import Paper
from kiosk.words import Sentence, Words


class Extras:
    """Reads only; drawing is `draw_running`, `draw_team_poster`, `draw_cards`, `draw_coloring`."""

    def __init__(self, event: Event, people: People, awards: Awards) -> None:
        self._event = event
        self._people = people
        self._awards = awards

    def running_job(self, paper: Paper, words: Words) -> RunningJob:
        """All awards but those withdrawn, in the organizer's order."""
        return running_job(self._title, self._awards.all(), paper, words)

    def team_poster_job(self, team: str, paper: Paper, words: Words) -> TeamPosterJob:
        """Everybody of the team but those who are not shown in public: it hangs on a wall.

        Refused: nobody is in it, or nobody who may be shown.
        """
        people = self._people.by_team(team)
        names = tuple(person.display for person in people if not person.hidden_in_public)
        if not names:
            raise Refused(Sentence("AwardPaper", "Nobody of this team can be on its poster."))
        return team_poster_job(self._title, team, names, paper, words)

    def cards_job(
        self, design: CardDesign | Literal["all"], card: Card, paper: Paper, words: Words
    ) -> CardsJob:
        """Refused: a name or a message that is too long for a card."""
        if max(len(card.to), len(card.sender)) > LONGEST_NAME:
            raise Refused(
                Sentence("AwardPaper", "A name on a card has at most %L1 letters.", (LONGEST_NAME,))
            )
        if len(card.message) > LONGEST_MESSAGE:
            raise Refused(
                Sentence("AwardPaper", "A message on a card has at most %L1 letters.", (LONGEST_MESSAGE,))
            )
        return cards_job(self._title, design, card, paper, words)

    def coloring_job(self, picture: Picture | Literal["all"], paper: Paper, words: Words) -> ColoringJob:
        return coloring_job(self._title, picture, paper, words)

    @property
    def _title(self) -> str:
        return self._event.info.title
