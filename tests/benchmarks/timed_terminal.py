"""A program in a pseudo-terminal, everything it writes kept with its time and nothing drawn, so that time is the program's."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Sequence
from types import TracebackType
from typing import Self

_PATIENCE = 600.0
"""Seconds until what is waited for counts as not coming."""
_QUIET = 0.15
"""Seconds without a byte after which nothing more counts as coming."""
_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;?<>=]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[()].|[=>])")
_QUESTION, _ANSWER = b"\x1b]11;?", b"\x1b]11;rgb:1212/1212/1212\x07\x1b[?62c"
_COLUMNS, _ROWS = 170, 48


class TimedTerminal:
    """A terminal of its own for one program, that answers as a terminal does when it is asked for its background."""

    memory = 0
    """The most bytes the program ever had, once it was left."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start `command`."""
        self._main, side = pty.openpty()
        fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", _ROWS, _COLUMNS, 0, 0))
        left_out = ("NO_COLOR", "COLUMNS", "LINES", "SSH_CONNECTION", "SSH_TTY", "TEXTUAL_THEME")
        environment = {name: value for name, value in os.environ.items() if name not in left_out}
        self._written = b""
        self._answered = False
        self._started = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            env=environment | {"TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8"},
            preexec_fn=lambda: os.login_tty(side),
        )
        os.close(side)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        if self._process.returncode is None:
            self._process.kill()
            self._process.wait()
        os.close(self._main)

    def seen(self, pattern: re.Pattern[str]) -> bool:
        """Whether the program has written this, colours apart."""
        return bool(pattern.search(_SEQUENCE.sub("", self._written.decode(errors="replace"))))

    def wait_for(self, *parts: str) -> float:
        """The seconds from the start until all of `parts` were written."""
        patterns = [re.compile(re.escape(part)) for part in parts]
        while (at := self._read(_PATIENCE)) is not None:
            if all(map(self.seen, patterns)):
                return at - self._started
        raise TimeoutError(f"waited in vain for {parts}")

    def rest(self) -> None:
        """Wait until nothing more comes, and forget what came."""
        while self._read(_QUIET) is not None:
            pass
        self._written = b""

    def press(self, keys: str) -> float:
        """The seconds from a key to the last byte that it leads to; 0 where it leads to none."""
        self._written = b""
        pressed = last = time.perf_counter()
        os.write(self._main, keys.encode())
        while (at := self._read(_QUIET)) is not None:
            last = at
        return last - pressed

    def leave(self, keys: str) -> float:
        """The seconds from a key to the end of the program."""
        pressed = time.perf_counter()
        os.write(self._main, keys.encode())
        while self._read(_PATIENCE) is not None:
            pass
        _, status, used = os.wait4(self._process.pid, 0)
        ended = time.perf_counter()
        self._process.returncode = os.waitstatus_to_exitcode(status)
        self.memory = used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        return ended - pressed

    def _read(self, seconds: float) -> float | None:
        """When the next bytes came; None where none did, or the program has closed the terminal."""
        if not select.select([self._main], [], [], seconds)[0]:
            return None
        at = time.perf_counter()
        try:
            data = os.read(self._main, 2**16)
        except OSError:  # how Linux says that nobody holds the other end any longer
            return None
        self._written += data
        if not self._answered and _QUESTION in self._written:
            self._answered = True
            os.write(self._main, _ANSWER)
        return at if data else None
