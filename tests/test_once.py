"""What is found out once is found out once for each thing, however equal two of them are."""

from __future__ import annotations

from tui.once import once


def test_each_thing_is_asked_once_and_the_last_ones_are_known() -> None:
    asked: list[tuple[int, ...]] = []

    @once(keep=2)
    def total(numbers: tuple[int, ...]) -> int:
        asked.append(numbers)
        return sum(numbers)

    first, equal, third = (tuple(range(count)) for count in (3, 3, 4))
    assert [total(numbers) for numbers in (first, equal, first, equal, third, third)] == [3, 3, 3, 3, 6, 6]
    assert [id(numbers) for numbers in asked] == [id(first), id(equal), id(third)]
    total(equal)
    total(first)
    assert [id(numbers) for numbers in asked] == [id(first), id(equal), id(third), id(first)]
