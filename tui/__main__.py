"""`python -m tui` is the compare-articles command."""

import atexit
import os
import sys
from typing import NoReturn

from tui.uncollected import paused

_INTERRUPTED = 130


def program() -> NoReturn:
    """Run the command, and end the process with its exit status once everything is written.

    What it held in memory is left to the system, which is quicker by far than to take it apart piece by piece.
    """
    try:
        # An interrupt may come before there is anything to interrupt.
        with paused():
            from tui.cli import main
        status = main()
    except KeyboardInterrupt:
        status = _INTERRUPTED
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    program()
