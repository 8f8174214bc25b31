"""The terminal's driver, which leaves at once and loses no key: nothing waits for a thread that waits for keys."""

from __future__ import annotations

import os
import select
from codecs import getincrementaldecoder
from threading import Event

from textual import constants
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.drivers.linux_driver import LinuxDriver

from tui.app.background import without_answers


class WakingEvent(Event):
    """An event that `select` can wait for, its descriptors open as long as the process."""

    def __init__(self) -> None:
        super().__init__()
        self._end, self._start = os.pipe()

    def fileno(self) -> int:
        """What is ready to be read as long as the event is set."""
        return self._end

    def set(self) -> None:
        """Let it have happened."""
        super().set()
        os.write(self._start, b"\0")

    def clear(self) -> None:
        """Let it not have happened."""
        if self.is_set():
            os.read(self._end, 2**10)
        super().clear()


class PromptDriver(LinuxDriver):
    """Textual's driver for Unix, whose input thread ends when it is told to and not a while later.

    It begins with what the application says was `read` before there was a screen.
    """

    exit_event: WakingEvent

    def __init__(
        self, app: App[object], *, debug: bool = False, mouse: bool = True, size: tuple[int, int] | None = None
    ) -> None:
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self.exit_event = WakingEvent()
        self._read: bytes = getattr(app, "read", b"")

    def run_input_thread(self) -> None:
        """Pass on what is typed until there is to be no more of it."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        read, self._read, begun = self._read, b"", ""
        while not self.exit_event.is_set():
            typed, begun = without_answers(begun + decode(read))
            for event in (*(parser.feed(typed) if typed else ()), *parser.tick()):
                self.process_message(event)
            # An escape may be a key, or the beginning of a sequence: which, is known when nothing comes for a while.
            ready, _, _ = select.select([self.fileno, self.exit_event], [], [], constants.ESCAPE_DELAY if read else None)
            read = os.read(self.fileno, 2**12) if self.fileno in ready else b""
