"""The command in a real terminal: it starts, takes its keys from there whatever the pipes are, and leaves it as it was."""

import re
import shlex
import signal
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs a pseudo-terminal", allow_module_level=True)

from tests.pseudo_terminal import PseudoTerminal

COMMAND = [sys.executable, "-m", "tui"]
SEEDS = ("first face-to-face", "Peace talks between Russia")


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    """Two short articles about one event."""
    a, b = tmp_path / "a.txt", tmp_path / "b.txt"
    a.write_text("The ferry to the island of Orla stopped on Monday. Nobody was hurt.\n")
    b.write_text("The ferry to the island of Orla stopped on Monday. Buses were full.\n")
    return str(a), str(b)


def shell(line: str) -> list[str]:
    """A command line run by sh; `%` stands for compare-articles."""
    return ["sh", "-c", line.replace("%", shlex.join(COMMAND))]


def assert_left_as_it_was(terminal: PseudoTerminal) -> None:
    """Every mode that was switched on is off again, and lines are edited and echoed as before."""
    switched: dict[str, str] = {}
    for modes, to in re.findall(r"\x1b\[\?([\d;]+)([hl])", terminal.written.decode()):
        switched |= dict.fromkeys(modes.split(";"), to)
    shown, wrapped = switched.pop("25"), switched.pop("7", "h")
    assert (shown, wrapped) == ("h", "h")
    assert {mode for mode, to in switched.items() if to == "h"} == set()
    assert terminal.modes == terminal.modes_before


def test_the_screen_opens_on_the_articles_that_come_with_the_program_and_q_leaves_it() -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_for(*SEEDS)
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        assert_left_as_it_was(terminal)


def test_keys_work_while_an_article_comes_through_a_pipe(pair: tuple[str, str]) -> None:
    with PseudoTerminal(shell(f"cat {pair[0]} | % - {pair[1]}")) as terminal:
        terminal.wait_for("Nobody was hurt.", "Buses were full.", "1 shared")
        terminal.type("?")
        terminal.wait_for("Esc closes")
        terminal.type("\x1b")
        terminal.wait_while("Esc closes")
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        assert_left_as_it_was(terminal)


def test_ctrl_c_says_how_to_leave() -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_for(*SEEDS)
        terminal.type("\x03")
        terminal.wait_for("q leaves")
        terminal.type("q")
        assert terminal.wait_for_end() == 0


def test_errors_may_go_elsewhere(pair: tuple[str, str], tmp_path: Path) -> None:
    with PseudoTerminal(shell(f"% {pair[0]} {pair[1]} 2>{tmp_path}/errors")) as terminal:
        terminal.wait_for("Nobody was hurt.", "Buses were full.")
        terminal.type("q")
        assert terminal.wait_for_end() == 0
    assert (tmp_path / "errors").read_bytes() == b""


def test_the_screen_follows_the_size_of_the_terminal() -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_for(*SEEDS)
        for columns, rows in ((70, 20), (160, 50), (40, 12), (120, 40)):
            terminal.resize(columns, rows)
            terminal.wait_until(lambda: "sentence" in terminal.rows[-1], "the keys in the last row")
        # The other article may have been scrolled to what differs first.
        terminal.wait_for(SEEDS[0])
        terminal.type("q")
        assert terminal.wait_for_end() == 0


@pytest.mark.parametrize(("said", "ground"), [("1212/1212/1212", "18;18;18"), ("fafa/fafa/fafa", "224;224;224")])
def test_the_screen_is_as_dark_or_light_as_the_terminal_says_it_is(said: str, ground: str) -> None:
    with PseudoTerminal(shell("COLORTERM=truecolor %")) as terminal:
        terminal.wait_until(lambda: b"\x1b]11;?" in terminal.written, "the question")
        terminal.type(f"\x1b]11;rgb:{said}\x07\x1b[?62c")
        terminal.wait_for(*SEEDS)
        assert f"48;2;{ground}m".encode() in terminal.written
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        assert_left_as_it_was(terminal)


@pytest.mark.parametrize(
    "answers",
    [("\x1b]11;rgb:1212/1212/1212\x07", "\x1b[?62c"), ("\x1b]11;rgb:12", "12/1212/1212\x07\x1b[?62c"), ("", "\x1b[?62c")],
)
def test_keys_that_are_pressed_before_there_is_a_screen_are_not_lost(answers: tuple[str, str]) -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_until(lambda: b"\x1b]11;?" in terminal.written, "the question")
        terminal.type(f"j{answers[0]}")
        terminal.type(f"{answers[1]}j?")
        terminal.wait_for("Esc closes")
        terminal.type("\x1b")
        terminal.wait_while("Esc closes")
        terminal.wait_for("sentence 3/")
        terminal.type("q")
        assert terminal.wait_for_end() == 0


def test_an_answer_that_comes_late_is_not_taken_for_keys() -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_for(*SEEDS)
        terminal.type("\x1b]11;rgb:1212/1212/1212\x07\x1b[?62c?")
        terminal.wait_for("Esc closes")
        terminal.type("\x1b")
        terminal.wait_while("Esc closes")
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        assert_left_as_it_was(terminal)


def test_ctrl_z_gives_the_terminal_back_until_it_goes_on() -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_for(*SEEDS)
        terminal.type("\x1a")
        terminal.wait_for_stop()
        assert_left_as_it_was(terminal)
        terminal.send(signal.SIGCONT)
        terminal.wait_until(lambda: terminal.written.count(b"\x1b[?1049h") == 2, "the screen again")
        terminal.wait_for(*SEEDS)
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        assert_left_as_it_was(terminal)


@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_it_and_the_terminal_is_left_as_it_was(number: signal.Signals, status: int) -> None:
    with PseudoTerminal(COMMAND) as terminal:
        terminal.wait_for(*SEEDS)
        terminal.send(number)
        assert terminal.wait_for_end() == status
        assert_left_as_it_was(terminal)


def test_a_mistake_in_the_program_leaves_the_terminal_as_it_was() -> None:
    broken = (
        "import sys, tui.cli, tui.app.app as app; app.CompareArticlesApp.on_mount = lambda _: 1 / 0; sys.exit(tui.cli.main())"
    )
    with PseudoTerminal([sys.executable, "-c", broken]) as terminal:
        assert terminal.wait_for_end() == 1
        assert "ZeroDivisionError" in terminal.text
        assert_left_as_it_was(terminal)


def test_an_interrupt_while_an_article_is_awaited_ends_quietly(pair: tuple[str, str]) -> None:
    with PseudoTerminal([*COMMAND, "-", pair[1]]) as terminal:
        terminal.wait_for("Ctrl+D")
        terminal.type("\x03")
        assert terminal.wait_for_end() == 130
        assert "Traceback" not in terminal.text


def test_an_article_may_be_typed(pair: tuple[str, str]) -> None:
    with PseudoTerminal([*COMMAND, "-", pair[1]]) as terminal:
        terminal.wait_for("Ctrl+D")
        terminal.type("Nobody was seen on the pier.\n\x04")
        terminal.wait_for("1 ◂ Nobody was seen on the pier.")
        terminal.type("q")
        assert terminal.wait_for_end() == 0


HOSTILE = (
    "\x1b]0;owned\x07A \x1b[31mred\x1b[0m \x9b31m \x1b[2J wolf was \x1b[?1049l seen [bold]here[/bold]\x08\x08\x7f today. It "
    "\x1b]8;;https://evil.example\x1b\\ran\x1b]8;;\x1b\\ \x1b]52;c;cm0gLXJm\x07 away \x1bP$qm\x1b\\ \u202eesrever\u202c \u2067."
)


def test_what_an_article_holds_is_shown_and_never_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[31m.txt"
    path.write_text(HOSTILE + "\n")
    with PseudoTerminal([*COMMAND, str(path), str(path)], columns=200) as terminal:
        terminal.wait_for("A ␛[31mred␛[0m", "[bold]here[/bold]")
        terminal.type("?")
        terminal.wait_for("Esc closes")
        terminal.type("\x1b")
        terminal.wait_while("Esc closes")
        terminal.type("q")
        assert terminal.wait_for_end() == 0
        written = terminal.written.decode()
        assert_left_as_it_was(terminal)
    assert [
        sign
        for sign in (
            *("\x1b]0", "\x1b]8", "\x1b]52", "\x1bP", "\x9b", "\x1b[31mred", "\x1b[2J wolf", "\x1b[31m.txt"),
            *("\x08", "\x7f", "\u202e", "\u202c", "\u2067"),
        )
        if sign in written
    ] == []
    assert written.count("\x1b[?1049l") == 1


@pytest.mark.parametrize("arguments", ["--format text", "--format json", "--format markdown"])
def test_no_report_holds_what_a_terminal_would_obey(arguments: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(HOSTILE + "\n")
    with PseudoTerminal(shell(f"NO_COLOR=1 % {arguments} {path} {path}")) as terminal:
        assert terminal.wait_for_end() == 0
        assert re.findall(r"[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]", terminal.written.decode()) == []


def test_a_report_on_a_terminal_is_coloured_and_as_wide_as_it() -> None:
    with PseudoTerminal([*COMMAND, "--format", "text"], columns=50, rows=200) as terminal:
        assert terminal.wait_for_end() == 0
        assert b"\x1b[1m" in terminal.written
        assert max(len(line) for line in re.sub(r"\x1b\[[\d;]*m", "", terminal.written.decode()).splitlines()) <= 50


def test_a_terminal_that_cannot_draw_gets_a_report() -> None:
    with PseudoTerminal(shell("TERM=dumb %"), rows=200) as terminal:
        assert terminal.wait_for_end() == 0
        assert "\x1b" not in terminal.written.decode()
        assert "Summary" in terminal.text


def test_without_a_terminal_for_its_keys_it_says_so(pair: tuple[str, str]) -> None:
    with PseudoTerminal(shell(f"% {pair[0]} {pair[1]} <&-")) as terminal:
        assert terminal.wait_for_end() == 2
        assert terminal.text.startswith(
            "compare-articles: there is no terminal to read keys from; --format text prints a report"
        )
