"""The gutter's lines, drawn."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.app.connectors import Connection, draw

ENDS = st.one_of(st.integers(0, 9), st.sampled_from(["above", "below"]))


def picture(connections: list[Connection], width: int = 6, height: int = 4) -> list[str]:
    cells = draw(connections, width, height)
    return [
        "".join(cells[row, column].char if (row, column) in cells else " " for column in range(width)) for row in range(height)
    ]


@pytest.mark.parametrize(
    ("connection", "drawn"),
    [
        (Connection(1, 1, "shared"), ["      ", "──────", "      ", "      "]),
        (Connection(0, 2, "shared"), ["──╮   ", "  │   ", "  ╰───", "      "]),
        (Connection(2, 0, "shared"), ["  ╭───", "  │   ", "──╯   ", "      "]),
        (Connection(1, 1, "shared", current=True), ["      ", "━━━━━▶", "      ", "      "]),
        (Connection(0, 2, "differs", current=True), ["━━━┓  ", "   ┃  ", "   ┗━▶", "      "]),
        (Connection(2, 0, "differs", current=True, toward="a"), ["   ┏━━", "   ┃  ", "◀━━┛  ", "      "]),
        (Connection(1, "above", "differs", current=True), ["   ▲  ", "━━━┛  ", "      ", "      "]),
        (Connection(1, "below", "differs", current=True), ["      ", "━━━┓  ", "   ┃  ", "   ▼  "]),
        (Connection("below", 2, "differs", current=True, toward="a"), ["      ", "      ", "   ┏━━", "   ▼  "]),
    ],
)
def test_one_connection(connection: Connection, drawn: list[str]) -> None:
    assert picture([connection]) == drawn


def test_connections_that_pass_the_same_rows_lie_apart() -> None:
    assert picture([Connection(0, 3, "shared"), Connection(1, 2, "differs")]) == ["──╮   ", "───╮  ", "  │╰──", "  ╰───"]


@pytest.mark.parametrize(
    ("connections", "drawn"),
    [
        ([Connection(1, "above", "shared")], ["      ", "─▴    ", "      ", "      "]),
        ([Connection("below", 2, "shared")], ["      ", "      ", "    ▾─", "      "]),
        ([Connection(1, "above", "shared"), Connection(1, "below", "shared")], ["      ", "─↕    ", "      ", "      "]),
        ([Connection(1, "above", "shared"), Connection(1, 1, "shared")], ["      ", "─▴────", "      ", "      "]),
        ([Connection("above", "below", "shared")], ["      "] * 4),
    ],
)
def test_counterparts_off_the_screen_are_pointed_at(connections: list[Connection], drawn: list[str]) -> None:
    assert picture(connections) == drawn


def test_several_counterparts_fork() -> None:
    forked = [Connection(1, row, "shared", current=True) for row in (0, 1, 3)]
    assert picture(forked) == ["   ┏━▶", "━━━╋━▶", "   ┃  ", "   ┗━▶"]


def test_the_current_connection_lies_over_the_others() -> None:
    cells = draw([Connection(1, 1, "differs", current=True), Connection(0, 3, "shared")], 6, 4)
    assert all(cells[1, column].current for column in range(6))


@given(st.lists(st.builds(Connection, ENDS, ENDS, st.just("shared"), st.booleans(), st.sampled_from("ab"))), st.integers(0, 12))
def test_nothing_is_drawn_outside_the_gutter(connections: list[Connection], width: int) -> None:
    assert all(0 <= row < 10 and 0 <= column < width for row, column in draw(connections, width, 10))
