"""What is said when an article cannot be read."""

from __future__ import annotations

from tui.visible import visible_line


class ReadingError(Exception):
    """An article that cannot be read. The message is one line for people: which input, what is wrong, what to do."""

    def __init__(self, source: str, problem: str) -> None:
        super().__init__(visible_line(f"{source}: {problem}"))
        self.problem = problem
        """What is wrong and what to do, without the name of the input."""
