"""The garbage collector is as it was, however a comparison ends."""

from __future__ import annotations

import gc

import pytest

from tui import Article, compare
from tui.uncollected import paused, uncollected

A, B = Article.from_text("The bell rang."), Article.from_text("The bell fell silent.")


def test_it_is_paused_while_articles_are_compared() -> None:
    collecting: list[bool] = []
    compare(A, B, progress=lambda _: collecting.append(gc.isenabled()))
    assert not any(collecting)
    assert gc.isenabled()


def test_a_cancelled_comparison_turns_it_on_again() -> None:
    def cancel(_: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compare(A, B, progress=cancel)
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    try:
        with paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_a_program_keeps_is_not_looked_through() -> None:
    with uncollected():
        kept = gc.get_freeze_count()
    assert gc.isenabled()
    assert gc.get_freeze_count() >= kept
    gc.unfreeze()
