"""How a command ends: exit codes, and what is said on the way out."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from kiosk.answers import Refused, Unavailable
from kiosk.words import Words

DONE, REFUSED, WRONG_USE, UNAVAILABLE = 0, 1, 2, 3


def ended(command: Callable[[], int], words: Words) -> int:
    """The code that `command` gives, or that of the exception it ends with, told in one plain line."""
    try:
        code = command()
        sys.stdout.flush()
        return code
    except BrokenPipeError:  # whoever read along has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except SystemExit as wrong:
        return WRONG_USE if wrong.code else DONE
    except Refused as no:
        print(words.say(no.reason), file=sys.stderr)
        return REFUSED
    except Unavailable as trouble:
        print(f"{words.say(trouble.what)} {words.say(trouble.what_to_do)}", file=sys.stderr)
        return UNAVAILABLE
