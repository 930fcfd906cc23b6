"""The two expected ways in which a use case ends without doing what was asked."""

from __future__ import annotations

from kiosk.words import Sentence


class Refused(Exception):
    """An expected no: the input or the state does not allow it. Nothing was changed."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(reason)  # all arguments, so that it survives the way out of a worker process
        self.reason = reason

    def __str__(self) -> str:
        return self.reason.text


class Unavailable(Exception):
    """The disk, the printer, the camera or a file did not do its part. Nothing was changed.

    `detail` is for the log alone and holds no personal data.
    """

    def __init__(self, what: Sentence, what_to_do: Sentence, detail: str = "") -> None:
        super().__init__(what, what_to_do, detail)
        self.what = what
        self.what_to_do = what_to_do
        self.detail = detail

    def __str__(self) -> str:
        return f"{self.what.text} {self.what_to_do.text} {self.detail}".strip()
