"""Whether the terminal is dark or light, found by asking it for its background while there is something else to do."""

from __future__ import annotations

import os
import re
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import FrameType
from typing import NamedTuple, TypeAlias

_TERMINAL = "/dev/tty"
_QUESTION = b"\x1b]11;?\x07\x1b[c"
"""OSC 11, which asks for the background, and DA1, which every terminal answers: after its answer no other one comes."""
_LAST_ANSWER = re.compile(rb"\x1b\[\?[\d;]*c")
_ANSWERS = re.compile(r"\x1b\]11;[^\x07\x1b]*(?:\x07|\x1b\\)|\x1b\[\?[\d;]*c")
_BEGUN = re.compile(r"\x1b(?:\]11;[^\x07\x1b]*\x1b?|\[\?[\d;]*)$")
_COLOR = re.compile(rb"\x1b\]11;rgba?:([0-9a-f]+)/([0-9a-f]+)/([0-9a-f]+)", re.IGNORECASE)
_DEAF = ("dumb", "linux")
_PATIENCE = 0.1
"""Seconds from the question on; a terminal on this machine answers in a few thousandths."""


class Answer(NamedTuple):
    """What came from the terminal."""

    dark: bool | None = None
    """Whether it is dark; None where it does not say."""
    read: bytes = b""
    """All that was read: the answers, and the keys that were pressed meanwhile."""


Ask: TypeAlias = Callable[[], Answer]


def may_ask(environment: Mapping[str, str]) -> bool:
    """Whether there is something to ask, and a terminal that would answer in time.

    One over a network may take longer, and the console of Linux shows what it is asked.
    """
    return not is_far(environment) and "TEXTUAL_THEME" not in environment and environment.get("TERM", "dumb") not in _DEAF


def is_far(environment: Mapping[str, str]) -> bool:
    """Whether the terminal is on another machine."""
    return bool(environment.keys() & {"SSH_CONNECTION", "SSH_TTY"})


@contextmanager
def asking(environment: Mapping[str, str], terminal: str = _TERMINAL) -> Iterator[Ask]:
    """Ask where `may_ask` allows, and give a function that waits for the answer.

    Until the end of the block, the terminal shows nothing of what comes from it; then it is as it was.
    """
    if sys.platform == "win32" or not may_ask(environment):
        yield Answer
        return
    import termios

    try:
        descriptor = os.open(terminal, os.O_RDWR | os.O_NOCTTY)
        modes = termios.tcgetattr(descriptor)
    except (OSError, termios.error):
        yield Answer
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        quiet = termios.tcgetattr(descriptor)
        quiet[3] &= ~(termios.ECHO | termios.ICANON)
        termios.tcsetattr(descriptor, termios.TCSANOW, quiet)
        os.write(descriptor, _QUESTION)
        until = time.monotonic() + _PATIENCE
        yield lambda: _answer(descriptor, until)
    finally:
        termios.tcsetattr(descriptor, termios.TCSANOW, modes)
        os.close(descriptor)
        signal.signal(signal.SIGTERM, before)


def _end(number: int, frame: FrameType | None) -> None:
    """Leave by way of every `finally`."""
    del frame
    sys.exit(128 + number)


def _answer(descriptor: int, until: float) -> Answer:
    read = b""
    while not _LAST_ANSWER.search(read):
        if not select.select([descriptor], [], [], max(0.0, until - time.monotonic()))[0]:
            break
        read += os.read(descriptor, 1024)
    color = _COLOR.search(read)
    dark = is_dark(*(int(part, 16) / (16 ** len(part) - 1) for part in color.groups())) if color else None
    return Answer(dark, read)


def without_answers(read: str) -> tuple[str, str]:
    """What was typed of all that was `read`, and what at its end is the beginning of an answer, to be read on from."""
    typed = _ANSWERS.sub("", read)
    begun = _BEGUN.search(typed)
    return (typed[: begun.start()], begun[0]) if begun else (typed, "")


def is_dark(red: float, green: float, blue: float) -> bool:
    """Whether white stands out on a colour, each part from 0 to 1, more than black does (ITU-R BT.601 luma)."""
    return 0.299 * red + 0.587 * green + 0.114 * blue < 0.5
