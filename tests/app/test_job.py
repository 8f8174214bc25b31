"""The comparison beside the screen."""

from __future__ import annotations

import gc
from itertools import count

import pytest
from textual.message import Message

import tui.app.job
import tui.comparing
from tests.app.pair import A, B, pair
from tui.app.job import Compared, Job, Progressed, Split
from tui.language.sentences import sentences
from tui.model import Article


def test_a_long_article_is_split_as_far_as_the_first_frame_needs() -> None:
    long = Article.from_text("\n".join(f"Sentence number {n} stands on a line of its own." for n in range(3000)))
    job = Job({"a": long, "b": B})
    first, all_of_it = job.first_sentences("a"), sentences(long.text)
    assert 500 < len(first) < 1500
    assert first == all_of_it[: len(first)]
    assert job.first_sentences("b") == sentences(B.text)


def test_what_is_told_and_in_which_order() -> None:
    told: list[Message] = []
    Job({"a": A, "b": B}).run(0.5, told.append, lambda: False)
    kinds = [type(message) for message in told if not isinstance(message, Progressed)]
    assert kinds == [Split, Compared]


def test_nothing_comes_out_of_a_stopped_job() -> None:
    told: list[Message] = []
    Job({"a": A, "b": B}, pair()).run(0.5, told.append, lambda: True)
    Job({"a": A, "b": B}).run(0.5, told.append, lambda: True)
    assert {type(message) for message in told} == {Split}


def test_another_strictness_computes_nothing_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    job, told = Job({"a": A, "b": B}), list[Message]()
    job.run(0.5, told.append, lambda: False)
    assert job.prepared
    monkeypatch.delattr(tui.comparing, "prepare")
    job.run(0.9, told.append, lambda: False)
    assert sum(isinstance(message, Compared) for message in told) == 2


def test_what_the_next_key_may_ask_is_known_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.app.job, "_SHORT", 0)
    job, told = Job({"a": A, "b": B}), list[Message]()
    job.run(0.5, told.append, lambda: False)
    assert not job.at_once(0.55)
    job.look_around([0.55, 0.45], lambda: True)
    assert not job.at_once(0.55)
    job.look_around([0.55, 0.45], lambda: False)
    assert [job.at_once(strictness) for strictness in (0.45, 0.5, 0.55)] == [True, False, True]
    assert job._prepared
    expected = job._prepared.at(0.55)
    monkeypatch.setattr(job, "_prepared", None)
    job.run(0.55, told.append, lambda: False)
    assert isinstance(told[-1], Compared)
    assert (told[-1].comparison, told[-1].strictness) == (expected, 0.55)


def test_nothing_is_found_out_about_what_takes_no_time_or_much(monkeypatch: pytest.MonkeyPatch) -> None:
    job, told = Job({"a": A, "b": B}), list[Message]()
    job.run(0.5, told.append, lambda: False)
    for limit, length in (("_SHORT", 20_000), ("_LONG", 0)):
        monkeypatch.setattr(tui.app.job, "_SHORT", 0)
        monkeypatch.setattr(tui.app.job, limit, length)
        job.look_around([0.55], lambda: False)
        assert not job._around


def test_a_longer_comparison_tells_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.app.job, "_MOMENT", 0.0)
    job, told = Job({"a": A, "b": B}), list[Message]()
    job.run(0.5, told.append, lambda: False)
    done = [message.done for message in told if isinstance(message, Progressed)]
    assert done == sorted(done)
    assert done[0] < 0.1
    assert done[-1] > 0.8
    job.run(0.6, told.append, lambda: False)
    assert [message.done for message in told if isinstance(message, Progressed)][len(done) :][0] < 0.2


def test_a_short_one_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui.app.job, "_MOMENT", 1000.0)
    told: list[Message] = []
    Job({"a": A, "b": B}).run(0.5, told.append, lambda: False)
    assert not any(isinstance(message, Progressed) for message in told)


@pytest.mark.parametrize("times", [1, 5, 10])
def test_it_stops_wherever_it_is(times: int) -> None:
    job, told, asked = Job({"a": A, "b": B}), list[Message](), count()
    job.run(0.5, told.append, lambda: next(asked) >= times)
    assert next(asked) == times + 1
    assert not any(isinstance(message, Compared) for message in told)
    assert gc.isenabled()
