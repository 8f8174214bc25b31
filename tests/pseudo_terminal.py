"""A program run in a real pseudo-terminal, its screen read as a person would."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyte

PATIENCE = 30.0
"""Seconds until what is waited for counts as not coming."""


_LEFT_OUT = frozenset(("NO_COLOR", "COLUMNS", "LINES", "SSH_CONNECTION", "SSH_TTY"))


class PseudoTerminal:
    """A terminal of its own for one program, which it is the controlling terminal of."""

    def __init__(self, command: Sequence[str], *, columns: int = 120, rows: int = 40, cwd: Path | None = None) -> None:
        self.written = b""
        """Every byte the program has written."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._main, self._side = pty.openpty()
        self.resize(columns, rows)
        self.modes_before = termios.tcgetattr(self._side)
        environment = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
        self._process = subprocess.Popen(
            command,
            cwd=cwd,
            env=environment | {"TERM": "xterm-256color", "LANG": "C.UTF-8"},
            preexec_fn=self._log_in,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._main)
        os.close(self._side)

    @property
    def rows(self) -> list[str]:
        """What is on the screen, row by row."""
        return self._screen.display

    @property
    def text(self) -> str:
        """What is on the screen."""
        return "\n".join(self.rows)

    @property
    def modes(self) -> list[Any]:
        """How the terminal is set: echo, line editing, control characters."""
        return termios.tcgetattr(self._side)

    @property
    def stopped(self) -> bool:
        """Whether the program was stopped and not told to go on since."""
        return os.waitid(os.P_PID, self._process.pid, os.WSTOPPED | os.WNOHANG | os.WNOWAIT) is not None

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; the program is told."""
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._main, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._main, keys.encode())

    def send(self, number: int) -> None:
        """Send the program a signal."""
        self._process.send_signal(number)

    def wait_for(self, *parts: str) -> None:
        """Wait until all of `parts` are on the screen."""
        self.wait_until(lambda: all(part in self.text for part in parts), f"{parts} on the screen")

    def wait_while(self, part: str) -> None:
        """Wait until `part` is no longer on the screen."""
        self.wait_until(lambda: part not in self.text, f"{part} to go")

    def wait_for_end(self) -> int:
        """Wait until the program has ended, read what it still wrote, and return its exit status."""
        self.wait_until(lambda: self._process.poll() is not None, "its end")
        while self._read(0):
            pass
        return self._process.returncode

    def wait_for_stop(self) -> None:
        """Wait until the program has stopped, and read what it still wrote."""
        self.wait_until(lambda: self.stopped, "a stop")
        while self._read(0):
            pass

    def wait_until(self, seen: Callable[[], bool], what: str) -> None:
        """Read on until `seen` says yes; `what` is named when it never does."""
        end = time.monotonic() + PATIENCE
        while not seen():
            ended = self._process.poll() is not None
            if not self._read(0.05):
                assert not ended or seen(), f"ended before {what}:\n{self.text}"
                assert time.monotonic() < end, f"waited in vain for {what}:\n{self.text}"

    def _log_in(self) -> None:
        os.login_tty(os.dup(self._side))
        # Tests run in the background are deaf to interrupts, and what they start would be.
        signal.signal(signal.SIGINT, signal.SIG_DFL)

    def _read(self, seconds: float) -> bool:
        if not select.select([self._main], [], [], seconds)[0]:
            return False
        data = os.read(self._main, 2**16)
        self.written += data
        self._stream.feed(data)
        return True
