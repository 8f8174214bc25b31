"""Asking the terminal whether it is dark or light."""

from __future__ import annotations

import os
import select
import signal
import sys
from collections.abc import Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

import pty
import termios

from tui.app.background import asking, is_dark, may_ask, without_answers

HERE = {"TERM": "xterm-256color"}
QUESTION = b"\x1b]11;?\x07\x1b[c"


@pytest.fixture
def terminal() -> Iterator[tuple[int, int, str]]:
    """A terminal: what it is answered from, what the program has of it, and its path."""
    main, side = pty.openpty()
    yield main, side, os.ttyname(side)
    os.close(main)
    os.close(side)


def pending(descriptor: int) -> bool:
    return bool(select.select([descriptor], [], [], 0)[0])


@pytest.mark.parametrize(
    ("said", "dark"),
    [
        (b"\x1b]11;rgb:1212/1212/1212\x07\x1b[?62;4c", True),
        (b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?1;2c", False),
        (b"\x1b]11;rgb:f/f/e\x1b\\\x1b[?6c", False),
        (b"\x1b]11;rgba:FDFD/F6F6/E3E3/FFFF\x07\x1b[?64;1;9c", False),
        (b"\x1b]11;rgb:28/2c/34\x07\x1b[?65c", True),
        (b"\x1b[?1;2c", None),
        (b"\x1b]11;?\x07\x1b[?1;2c", None),
        (b"", None),
    ],
)
def test_what_the_terminal_answers(terminal: tuple[int, int, str], said: bytes, dark: bool | None) -> None:
    main, side, path = terminal
    before = termios.tcgetattr(side)
    with asking(HERE, path) as answer:
        assert os.read(main, 100) == QUESTION
        os.write(main, said)
        assert answer() == (dark, said)
    assert termios.tcgetattr(side) == before
    assert not pending(side)
    assert not pending(main), "the answer was echoed"


def test_keys_that_were_pressed_before_and_meanwhile_come_with_the_answer(terminal: tuple[int, int, str]) -> None:
    main, _, path = terminal
    os.write(main, b"q")
    with asking(HERE, path) as answer:
        os.write(main, b"j\x1b]11;rgb:12/12/12\x07?\x1b[?6c")
        dark, read = answer()
    assert dark is True
    assert without_answers(read.decode()) == ("qj?", "")


@pytest.mark.parametrize(
    ("read", "typed", "begun"),
    [
        ("j", "j", ""),
        ("", "", ""),
        ("\x1b]11;rgb:12/12/12\x1b\\\x1b[?64;1cj", "j", ""),
        ("j\x1b]11;rgb:12/12/12\x07k\x1b[?64;1cl", "jkl", ""),
        ("\x1b[A\x1b[?64;", "\x1b[A", "\x1b[?64;"),
        ("j\x1b]11;rgb:12/1", "j", "\x1b]11;rgb:12/1"),
        ("j\x1b]11;rgb:12/12/12\x1b", "j", "\x1b]11;rgb:12/12/12\x1b"),
        ("\x1b", "\x1b", ""),
        ("\x1b[?2026;2$y", "\x1b[?2026;2$y", ""),
        ("\x1b]", "\x1b]", ""),
    ],
)
def test_answers_are_no_keys(read: str, typed: str, begun: str) -> None:
    assert without_answers(read) == (typed, begun)


@pytest.mark.parametrize("path", ["/dev/null", "/no such terminal"])
def test_where_there_is_no_terminal_nothing_is_said(path: str) -> None:
    with asking(HERE, path) as answer:
        assert answer() == (None, b"")


def test_a_signal_while_it_waits_leaves_the_terminal_as_it_was(terminal: tuple[int, int, str]) -> None:
    _, side, path = terminal
    before, handler = termios.tcgetattr(side), signal.getsignal(signal.SIGTERM)
    with pytest.raises(SystemExit) as left, asking(HERE, path):
        signal.raise_signal(signal.SIGTERM)
    assert left.value.code == 143
    assert termios.tcgetattr(side) == before
    assert signal.getsignal(signal.SIGTERM) is handler


@pytest.mark.parametrize(
    ("environment", "allowed"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "tmux-256color", "NO_COLOR": "1"}, True),
        ({}, False),
        ({"TERM": "dumb"}, False),
        ({"TERM": "linux"}, False),
        ({"TERM": "xterm", "SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}, False),
        ({"TERM": "xterm", "TEXTUAL_THEME": "nord"}, False),
    ],
)
def test_whom_to_ask(environment: dict[str, str], allowed: bool) -> None:
    assert may_ask(environment) is allowed


@pytest.mark.parametrize(
    ("color", "dark"), [("000000", True), ("ffffff", False), ("002b36", True), ("fdf6e3", False), ("0000ff", True)]
)
def test_dark_or_light(color: str, dark: bool) -> None:
    red, green, blue = (part / 255 for part in bytes.fromhex(color))
    assert is_dark(red, green, blue) is dark
