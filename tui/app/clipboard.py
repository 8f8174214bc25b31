"""The system's clipboard."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

_SECONDS = 3
"""After which a display that does not answer is given up."""
_COPY = "import sys, pyperclip; pyperclip.copy(sys.stdin.buffer.read().decode())"


def copy_to_system(text: str) -> bool:
    """Put `text` on the clipboard of the system that the reader sits at; whether that was done.

    It is not done where there is no clipboard, and over SSH, where the clipboard would be that of another machine.
    """
    if "SSH_CONNECTION" in os.environ and "DISPLAY" not in os.environ:
        return False
    # In a process of its own: the programs that pyperclip calls complain on the terminal, under the screen, and may hang.
    # What they leave running keeps the file open, not a pipe that would be waited for.
    with tempfile.TemporaryFile() as complaints:
        try:
            done = subprocess.run(  # noqa: S603  # this very interpreter
                [sys.executable, "-P", "-c", _COPY],
                input=text.encode(),
                stdout=subprocess.DEVNULL,
                stderr=complaints,
                timeout=_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0 and os.fstat(complaints.fileno()).st_size == 0
