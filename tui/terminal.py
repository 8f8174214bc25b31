"""The terminal under the screen: keys come from it whatever the pipes are, and it is left as it was found."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.app import App

_TERMINAL = "/dev/tty"
_TURN = 0.001
"""Seconds for which a thread may keep the others waiting."""


class NoTerminalError(Exception):
    """There is no terminal to open the screen on."""


def take_terminal() -> None:
    """Make the terminal standard input and standard error, from and on which the screen reads keys and paints.

    Raises NoTerminalError when the process has no terminal, or was started with one of the two closed.
    """
    for stream, flags in ((sys.__stdin__, os.O_RDONLY), (sys.__stderr__, os.O_WRONLY)):
        if stream is None:
            raise NoTerminalError
        if not stream.isatty():
            _connect(stream.fileno(), flags)


def _connect(descriptor: int, flags: int) -> None:
    try:
        terminal = os.open(_TERMINAL, flags)
    except OSError as error:
        raise NoTerminalError from error
    os.dup2(terminal, descriptor)
    os.close(terminal)


def run(app: App[Any]) -> int:
    """Run the screen until it is left, and return its exit status.

    SIGTERM and SIGINT leave it as a key would, so that the terminal is restored; the status is then 143 or 130.
    """
    asyncio.run(_run(app))
    return app.return_code or 0


async def _run(app: App[Any]) -> None:
    # A key is not to wait long for the thread in which the articles are compared.
    sys.setswitchinterval(_TURN)
    if sys.platform != "win32":
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, partial(app.exit, return_code=128 + number))
    await app.run_async()
