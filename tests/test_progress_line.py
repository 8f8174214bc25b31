"""Who waits at a terminal is told how far a long comparison has come, and the line is gone when it is done."""

import io
import sys

import pytest

from tui import progress_line as module
from tui.progress_line import progress_line


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class _Clock:
    now = 0.0


def _written(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *seconds: float) -> str:
    """What comes on standard error when a tenth more is done at each of these seconds."""
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(module, "monotonic", lambda: _Clock.now)
    _Clock.now = 0.0
    with progress_line() as progress:
        for number, _Clock.now in enumerate(seconds, 1):
            progress(number / 10)
    return stream.getvalue()


def test_a_short_comparison_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _written(monkeypatch, _Terminal(), 0.1, 0.9) == ""


def test_a_long_one_says_now_and_then_how_far_it_is_and_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "compare-articles: comparing, {} done"
    lines = _written(monkeypatch, _Terminal(), 0.5, 1.1, 1.2, 1.4).split("\r")

    assert lines == ["", said.format("20%"), said.format("40%"), " " * len(said.format("40%")), ""]


def test_elsewhere_than_on_a_terminal_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _written(monkeypatch, io.StringIO(), 5, 10) == ""


def test_the_line_goes_when_the_comparison_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := _Terminal())
    monkeypatch.setattr(module, "_PATIENCE", 0)

    def interrupted() -> None:
        with progress_line() as progress:
            progress(0.5)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert terminal.getvalue().endswith(f"{' ' * len('compare-articles: comparing, 50% done')}\r")


def test_without_standard_error_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    with progress_line() as progress:
        progress(1)
