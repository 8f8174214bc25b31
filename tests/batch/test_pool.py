"""Work in several processes."""

from __future__ import annotations

from collections.abc import Iterator

from tests.batch.working import halve, settle_in
from tui.batch.pool import results


def test_every_task_has_its_result_and_one_that_ends_its_process_takes_no_other_with_it() -> None:
    found = dict(results(halve, range(10, 20), settle_in, 2))
    assert sorted(found) == list(range(10, 20))
    assert {task: result for task, result in found.items() if isinstance(result, int)} == {
        number: number // 2 for number in range(10, 20, 2)
    }
    assert {type(found[number]).__name__ for number in (11, 15, 17, 19)} == {"ValueError"}
    assert type(found[13]).__name__ == "BrokenProcessPool"


def test_no_more_tasks_are_taken_than_can_be_worked_on() -> None:
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(0, 200, 2):
            taken.append(number)
            yield number

    ahead = []
    for done, _ in enumerate(results(halve, tasks(), settle_in, 1), start=1):
        ahead.append(len(taken) - done)
    assert len(ahead) == 100
    assert max(ahead) <= 2


def test_nothing_to_do_is_done() -> None:
    assert list(results(halve, [], settle_in, 1)) == []
